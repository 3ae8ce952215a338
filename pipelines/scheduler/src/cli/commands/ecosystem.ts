import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { pathToFileURL } from 'node:url'
import { readBook, workbookOf } from '@elinvoima/ecosystem'
import type { Command } from 'commander'
import { importBook } from '../../ecosystem/import-book.ts'
import { UsageError } from '../../run/failures.ts'
import { withLock } from '../../run/lock.ts'
import { dayInHelsinki } from '../../settings/today.ts'
import { existingFile, existingFolder, newFile } from '../option-values.ts'
import { settingsOf, type World } from '../world.ts'

interface Words {
  readonly file: string
  readonly book?: string
}

interface ImportWords extends Words {
  readonly by: string
  readonly yes?: boolean
}

const folderUrl = (path: string) => pathToFileURL(`${path}/`)
const bookOf = (world: World, { book }: Words) => folderUrl(book ?? `${world.root}/data/ecosystem`)

async function ask(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(y|yes|k|kyllä)$/i.test((await asking.question(question)).trim())
  } finally {
    asking.close()
  }
}

async function importAction(world: World, words: ImportWords): Promise<void> {
  const { lock, reference } = settingsOf(world)
  const canAsk = process.stdin.isTTY === true
  const done = await withLock(lock, 'ecosystem import', async () =>
    importBook({
      bytes: new Uint8Array(readFileSync(words.file)),
      book: bookOf(world, words),
      reference: folderUrl(reference),
      on: dayInHelsinki(new Date()),
      by: words.by,
      show: (lines) => world.terminal.out(lines.join('\n')),
      agreed: async () => words.yes === true || (canAsk && (await ask('Write these? (y/N) '))),
    }),
  )
  if (done === 'left' && !canAsk)
    throw new UsageError('nothing was written: read the differences, then add --yes')
  const told = { same: 'no differences', written: 'written', left: 'nothing was written' }
  world.terminal.out(told[done])
}

export function addEcosystem(program: Command, world: World): void {
  const ecosystem = program.command('ecosystem').description('the ecosystem book as one workbook')
  ecosystem
    .command('export')
    .description('write the book as an .xlsx, a sheet a table')
    .requiredOption('--file <file>', 'the .xlsx to write', newFile)
    .option('--book <dir>', 'folder of the book', existingFolder)
    .action(async (words: Words) => {
      writeFileSync(words.file, await workbookOf(readBook(bookOf(world, words))))
      world.terminal.out(words.file)
    })
  ecosystem
    .command('import')
    .description('take an .xlsx into the book; shows what differs and asks before it writes')
    .requiredOption('--file <file>', 'the .xlsx to read', existingFile)
    .option('--book <dir>', 'folder of the book', existingFolder)
    .option('--by <role>', 'role of the one who answers for the changes, not a name', 'ei ilmoitettu')
    .option('--yes', 'write without asking')
    .action((words: ImportWords) => importAction(world, words))
}
