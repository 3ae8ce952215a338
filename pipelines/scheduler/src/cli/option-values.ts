import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { sources } from '../sources.ts'

/** A whole number from zero up. Each of these throws InvalidArgumentError, which ends the process as wrong usage. */
export const wholeNumber = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}

export const positiveNumber = (text: string): number => {
  const value = wholeNumber(text)
  if (value === 0) throw new InvalidArgumentError('expected a whole number from 1 up')
  return value
}

/** A TCP port, 0 for a free one. */
export const portNumber = (text: string): number => {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('expected a port, at most 65535')
  return port
}

/** A day of the calendar. */
export const isoDate = (text: string): string => {
  if (!z.iso.date().safeParse(text).success) {
    throw new InvalidArgumentError('expected a date such as 2026-06-30')
  }
  return text
}

export const isoMonth = (text: string): string => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text))
    throw new InvalidArgumentError('expected a month such as 2026-06')
  return text
}

/** Path of a folder that is there. */
export const existingFolder = (text: string): string => {
  const folder = resolve(text)
  if (!existsSync(folder)) throw new InvalidArgumentError(`there is no folder ${folder}`)
  if (!statSync(folder).isDirectory()) throw new InvalidArgumentError(`${folder} is no folder`)
  return folder
}

/** Path of a file that is there. */
export const existingFile = (text: string): string => {
  const file = resolve(text)
  if (!existsSync(file) || !statSync(file).isFile())
    throw new InvalidArgumentError(`there is no file ${file}`)
  return file
}

/** Path of a file to be written; its folder is there. */
export const newFile = (text: string): string => {
  const file = resolve(text)
  existingFolder(dirname(file))
  return file
}

/** Path of a file to be written that is not there yet; its folder is. */
export const unusedFile = (text: string): string => {
  const file = newFile(text)
  if (existsSync(file)) throw new InvalidArgumentError(`${file} is there already: name another file`)
  return file
}

/** Name of a source that there is. */
export const knownSource = (text: string): string => {
  if (!sources.some(({ name }) => name === text)) {
    throw new InvalidArgumentError(`there are ${sources.map(({ name }) => name).join(', ')}`)
  }
  return text
}

export const knownSources = (text: string, named: readonly string[]): string[] => [
  ...named,
  knownSource(text),
]
