import type { Command } from 'commander'
import { addEffect } from '../../estimate/effect-command.ts'
import { addIncidence } from '../../estimate/incidence-command.ts'
import { addSyntheticControl } from '../../estimate/synthetic-control-command.ts'
import { addTransitions } from '../../estimate/transitions-command.ts'
import type { World } from '../world.ts'

export function addEstimate(program: Command, world: World): void {
  const estimate = program.command('estimate').description('the estimators, on any CSV or Parquet file')
  for (const add of [addEffect, addIncidence, addTransitions, addSyntheticControl]) add(estimate, world)
}
