import type { Command } from 'commander'
import { newDashboard } from '../../scaffold/new-dashboard.ts'
import { newPage } from '../../scaffold/new-page.ts'
import type { World } from '../world.ts'

export function addNew(program: Command, world: World): void {
  const scaffold = program.command('new').description('a dashboard or a page to begin with')
  scaffold
    .command('dashboard')
    .description('a dashboard of its own over every table of the release, served at /NAME')
    .argument('<name>')
    .action((name: string) => {
      world.terminal.out(newDashboard(world.root, name))
      world.terminal.out(
        `next: npx -y pnpm@10 install, then: cd dashboards/${name}; npm run sources; npm run dev`,
      )
    })
  scaffold
    .command('page')
    .description('a page with a query, a figure and a chart')
    .argument('<path>', 'dashboard and address, such as analyst/oma-sivu')
    .action((path: string) => {
      const file = newPage(world.root, path)
      world.terminal.out(file)
      world.terminal.out(`next: cd dashboards/${path.split('/')[0]}; npm run sources; npm run dev`)
    })
}
