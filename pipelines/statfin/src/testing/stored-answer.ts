import { readFileSync } from 'node:fs'
import { type PxwebAnswer, replayData } from '@elinvoima/testkit'

/** Stored answers of StatFin, or null without the folder of replay data. */
export const replayFolder = replayData()

const files: Readonly<Record<string, string>> = {
  '11ra': 'age_register_kunnat_11ra',
  '12bs': 'education_register_kunnat_12bs',
  '12r5': 'unemployment_register_kunnat_12r5',
  '12ti': 'software_occupations_register_kunnat_12ti',
  '14ww': 'income_register_kunnat_14ww',
}

/** A whole answer of one table, written down as it came. */
export const storedAnswer = (id: string): PxwebAnswer =>
  JSON.parse(readFileSync(`${replayFolder}/statfin/pxweb-v1-json/${files[id]}.json`, 'utf8'))
