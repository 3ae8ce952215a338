/** Each class of failure ends the process with its own code. */
export const exitCodes = {
  ok: 0,
  fault: 1,
  usage: 2,
  sourceUnavailable: 10,
  contractViolated: 11,
  checkFailed: 12,
  indicatorFailed: 13,
  releaseRefused: 14,
  busy: 15,
  interrupted: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

class Failure extends Error {
  readonly exitCode: ExitCode
  constructor(name: string, exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = name
    this.exitCode = exitCode
  }
}

export class UsageError extends Failure {
  constructor(message: string) {
    super('UsageError', exitCodes.usage, message)
  }
}

/** A check of the data found bad rows. */
export class CheckFailed extends Failure {
  constructor(check: string, badRows: number, sample: string | null) {
    super('CheckFailed', exitCodes.checkFailed, `check ${check}: ${badRows} bad rows, such as ${sample}`)
  }
}

export class IndicatorFailed extends Failure {
  constructor(cause: unknown) {
    super('IndicatorFailed', exitCodes.indicatorFailed, `indicators: ${String(cause)}`, { cause })
  }
}

/** The release would tell too much, or is not whole; yesterday's stays. */
export class ReleaseRefused extends Failure {
  constructor(reasons: readonly string[]) {
    super('ReleaseRefused', exitCodes.releaseRefused, `release refused: ${reasons.join('; ')}`)
  }
}

export class Busy extends Failure {
  constructor(owner: string) {
    super('Busy', exitCodes.busy, `another run holds the lock: ${owner}`)
  }
}

/** The process was told to stop; what it had not finished is taken up by the next run. */
export class Interrupted extends Failure {
  constructor(signal: string) {
    super('Interrupted', exitCodes.interrupted, `interrupted by ${signal}; the next run goes on from here`)
  }
}

const byName: Readonly<Record<string, ExitCode>> = {
  SourceUnavailable: exitCodes.sourceUnavailable,
  UnexpectedAnswer: exitCodes.sourceUnavailable,
  ContractViolated: exitCodes.contractViolated,
  ReferenceFault: exitCodes.contractViolated,
  WorkbookUnreadable: exitCodes.contractViolated,
  MappingInvalid: exitCodes.usage,
  SettingsInvalid: exitCodes.usage,
  KeyUnusable: exitCodes.usage,
  NoBrowser: exitCodes.usage,
}

/** The code that the process ends with for an error. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Failure) return error.exitCode
  return error instanceof Error ? (byName[error.name] ?? exitCodes.fault) : exitCodes.fault
}
