import { effectOfFile } from '../effect-command.ts'
import { printTimed } from './timed.ts'

/** `estimate effect` of a file, timed: the arguments are the file, the draws and the covariates. */
const [data = '', draws = '', covariates = ''] = process.argv.slice(2)
await printTimed(() =>
  effectOfFile({
    data,
    treatment: 'started',
    outcome: 'worked',
    covariates: covariates.split(','),
    method: 'entropy',
    draws: Number(draws),
    seed: 1,
    level: 0.9,
  }),
)
