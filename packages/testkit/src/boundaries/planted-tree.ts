import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder outside the repository with the given files; each file imports the paths listed for it. */
export async function plantedTree(files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'))
  for (const top of ['packages', 'pipelines', 'dashboards']) await mkdir(join(folder, top))
  await writeFile(join(folder, 'tsconfig.base.json'), '{ "compilerOptions": { "module": "NodeNext" } }')
  for (const [path, imports] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    const lines = imports.map(
      (target, nth) => `import { x as x${nth} } from '${target}'\nconsole.log(x${nth})`,
    )
    await writeFile(join(folder, path), [...lines, 'export const x = 1', ''].join('\n'))
  }
  return folder
}
