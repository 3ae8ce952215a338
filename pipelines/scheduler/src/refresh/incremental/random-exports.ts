type Draw = (below: number) => number
type Cells = Record<string, string | number | boolean | null>

/** Whole numbers from 0 up to `below`, the same for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

const dayAfter = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
const oneOf = <T>(draw: Draw, items: readonly [T, ...T[]]): T => items[draw(items.length)] ?? items[0]
const municipality = (draw: Draw) => oneOf(draw, ['678', '748', '167', '276'])
const person = (draw: Draw) => {
  const number = 900 + draw(6)
  return `010190-${number}${checkCharacters[Number(`010190${number}`) % 31]}`
}

/** Few persons, days and codes, so that rows meet: corrections, late rows, overlaps, moves between areas. */
export const randomRow: Readonly<Record<string, (draw: Draw) => Cells>> = {
  'jobseeker-register': (draw) => {
    const alkupvm = dayAfter('2025-01-03', draw(16) * 29)
    const loppupvm = draw(3) === 0 ? null : dayAfter(alkupvm, draw(500))
    const tyollisyyskoodi = oneOf(draw, ['02', '02', '02', '00', '01', '03', '07'])
    return { henkilotunnus: person(draw), alkupvm, loppupvm, tyollisyyskoodi, kunta: municipality(draw) }
  },
  services: (draw) => {
    const alkupvm = dayAfter('2025-02-01', draw(16) * 29)
    return {
      henkilotunnus: person(draw),
      palveluluokka: 'kokeilu',
      palvelukoodi: oneOf(draw, ['20', '22']),
      alkupvm,
      suunniteltu_loppupvm: draw(2) === 0 ? null : dayAfter(alkupvm, draw(200)),
      loppupvm: draw(2) === 0 ? null : dayAfter(alkupvm, draw(200)),
      kunta: municipality(draw),
    }
  },
  benefits: (draw) => {
    const jakso_alku = dayAfter('2025-01-05', draw(16) * 30)
    const euros = draw(900) - 100
    return {
      henkilotunnus: person(draw),
      maksupvm: dayAfter(jakso_alku, 10 + draw(3) * 31),
      etuuslaji: oneOf(draw, ['APR', 'PPR', 'TMT']),
      jakso_alku,
      jakso_loppu: dayAfter(jakso_alku, 5),
      maksetut_paivat: oneOf(draw, [20, 5, -10]),
      brutto_eur: euros,
      perusosa_eur: euros,
      kertyneet_paivat: 20 + draw(600),
      kunta_maksupaivana: municipality(draw),
      maksaja: 'KELA',
      lomautus: false,
      palvelun_ajalta: false,
    }
  },
  'service-costs': (draw) => ({
    tosite: `A${draw(8)}`,
    rivi: 1 + draw(2),
    pvm: dayAfter('2025-01-15', draw(17) * 30),
    tili: oneOf(draw, ['4000', '4300', '4700', '9999']),
    netto_eur: draw(1000) - 200,
    kunta: draw(4) === 0 ? null : municipality(draw),
  }),
}
