import { existsSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { type Language, languages } from '../../report/languages.ts'
import { siteBehind } from '../../site/site-behind.ts'
import { unusedFile } from '../option-values.ts'
import { type World, withContext } from '../world.ts'

export function addReport(program: Command, world: World): void {
  program
    .command('report')
    .description('the meeting pack: the pages of the published site as a PDF')
    .requiredOption('--out <file>', 'the .pdf to write', unusedFile)
    .addOption(new Option('--lang <language>', 'of the pages').choices(languages).default('fi'))
    .action(async ({ out, lang }: { out: string; lang: Language }) => {
      const { makeReport } = await import('../../report/make-report.ts')
      const pages = await withContext(world, false, async ({ settings, progress }) => {
        const current = join(settings.sites, 'current')
        // one site from cover to cover, though a new one is published meanwhile
        const site = existsSync(current) ? realpathSync(current) : current
        const environment = world.environment as NodeJS.ProcessEnv
        const report = await makeReport({ site, language: lang, environment, progress })
        writeFileSync(out, report.pdf, { flag: 'wx' })
        const behind = siteBehind(settings)
        if (behind) world.terminal.err(behind)
        return report.pages
      })
      world.terminal.out(`${out}: ${pages} pages`)
    })
}
