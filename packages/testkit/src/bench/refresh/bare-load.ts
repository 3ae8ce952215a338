import { literal, openWarehouse } from '@elinvoima/warehouse'

const types = `{
  'henkilotunnus': 'VARCHAR', 'maksupvm': 'DATE', 'etuuslaji': 'VARCHAR', 'jakso_alku': 'DATE', 'jakso_loppu': 'DATE',
  'maksetut_paivat': 'DECIMAL(6,1)', 'brutto_eur': 'DECIMAL(12,2)', 'perusosa_eur': 'DECIMAL(12,2)',
  'ansio_osa_eur': 'DECIMAL(12,2)', 'kertyneet_paivat': 'INTEGER', 'kunta_maksupaivana': 'VARCHAR',
  'maksaja': 'VARCHAR', 'lomautus': 'BOOLEAN', 'palvelun_ajalta': 'BOOLEAN'}`

/** DuckDB's own load of a file: by itself (`sniffed`), or told every column's type (`typed`). */
const readers: Readonly<Record<string, (path: string) => string>> = {
  sniffed: (path) => `read_csv(${literal(path)})`,
  typed: (path) =>
    `read_csv(${literal(path)}, delim = ';', header = true, auto_detect = false, decimal_separator = ',', columns = ${types})`,
}

const [how = '', path = '', database = '', memoryLimit = ''] = process.argv.slice(2)
const reader = readers[how]
if (!reader) throw new Error(`bare load: expected ${Object.keys(readers).join(' or ')}, got "${how}"`)
const warehouse = await openWarehouse({ path: database, memoryLimit })
const started = performance.now()
await warehouse.connection.run(`create table bare as select * from ${reader(path)}`)
await warehouse.connection.run('checkpoint')
process.stdout.write(`${(performance.now() - started) / 1000}\n`)
warehouse.close()
