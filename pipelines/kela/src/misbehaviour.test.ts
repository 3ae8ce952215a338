import type { ReplayServer } from '@elinvoima/testkit'
import { afterEach, expect, test } from 'vitest'
import {
  amounts,
  benefits,
  group,
  place,
  published,
  rowsOf,
  share,
  startKela,
  support,
  time,
} from './testing/kela-service.ts'

let server: ReplayServer
afterEach(() => server.close())

test('names the columns that a drifted data set lacks, and fetches the others', async () => {
  server = await startKela({
    published: { [support]: [...time, ...place, ...group, 'tyomarkkinatukipaiva_luokka', 'saaja_lkm'] },
  })
  await expect(rowsOf(server)).rejects.toThrow(
    /^1 of 3 parts failed: labour-market-support-share: kela description of \S+: expected the column kunta_osuus_eur, got aikatyyppi, /,
  )
})

test('refuses a new dimension that has no total', async () => {
  server = await startKela({ published: { [benefits]: [...(published[benefits] ?? []), 'kieli'] } })
  await expect(rowsOf(server)).rejects.toThrow(
    /expected dimensions of kela_unemployment_benefit, or others with a total "Yhteensä", got kieli/,
  )
})

test('says which data set is not in the catalogue', async () => {
  server = await startKela({ published: { [share]: [...time, ...amounts] } })
  await expect(rowsOf(server)).rejects.toThrow(
    /municipal-share: kela list of packages: expected one package kunnan-osa\S+ with a row per municipality, got 0 of 2/,
  )
})

test('refuses an error page that claims to be fine', async () => {
  server = await startKela()
  server.script('/data/api/3/action/package_search', [{ kind: 'html' }])
  await expect(rowsOf(server)).rejects.toThrow(/expected application\/json, got text\/html "Huoltokatko"/)
})
