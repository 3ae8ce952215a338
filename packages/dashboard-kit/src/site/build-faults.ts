/** What Evidence writes, and then goes on, where a page's query or component fails. */
const FAULTS = [/Error in Query!/, /Error in [A-Z]\w+: /, /Input(Store)?Key not found in context/]

/** Lines of a build log that mean a page is broken although the build itself reports success. */
export function buildFaults(log: string): string[] {
  return log.split('\n').filter((line) => FAULTS.some((fault) => fault.test(line)))
}
