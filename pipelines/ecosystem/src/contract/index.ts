import type { TableContract } from '@elinvoima/contracts'
import { change } from './change.ts'
import { actionOwner, agreement, coordinationRole, meeting, resource } from './cooperation.ts'
import { decision } from './decision.ts'
import { action, actor, driver } from './driver.ts'
import { intervention, maturityScore, node } from './intervention.ts'
import { municipalityIndex } from './municipality-index.ts'
import { criterion, nextStep, premise } from './premise.ts'

/** Every sheet of the ecosystem book. */
export const sheets: readonly TableContract[] = [
  driver,
  actor,
  action,
  municipalityIndex,
  premise,
  criterion,
  nextStep,
  agreement,
  coordinationRole,
  node,
  intervention,
  resource,
  actionOwner,
  meeting,
  decision,
  maturityScore,
  change,
]

const prefix = 'ecosystem_'

/** A sheet's name: the table's without its prefix. */
export const sheetName = (contract: TableContract): string => contract.name.slice(prefix.length)

/** The table of a sheet, or null when the book has no such sheet. */
export function tableOfSheet(sheet: string): string | null {
  return sheets.find((contract) => sheetName(contract) === sheet)?.name ?? null
}
