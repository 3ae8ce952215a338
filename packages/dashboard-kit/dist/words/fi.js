import { formatFigure } from '../formats.js'

const months = (/** @type {number} */ count) => (count === 1 ? '1 kuukausi' : `${count} kuukautta`)

/** What the kit's components say in Finnish. */
export const fi = {
  site: {
    name: 'Elinvoima',
    tagline: 'Raahen työllisyysalueen tuloksellisuus',
    skip: 'Siirry sisältöön',
    menu: 'Sivut',
    openMenu: 'Avaa valikko',
    closeMenu: 'Sulje valikko',
    otherLanguage: 'In English',
    dark: 'Tumma tausta',
    light: 'Vaalea tausta',
    print: 'Tulosta',
    signOut: 'Kirjaudu ulos',
    notFound: 'Sivua ei löydy',
    notFoundWhy: 'Osoitteessa ei ole sivua. Aloita etusivulta.',
    broken: 'Sivua ei voitu näyttää',
    toStart: 'Etusivulle',
  },
  demo: { badge: 'esimerkkiaineisto', title: 'Esimerkkiaineisto.' },
  fresh: {
    published: (/** @type {string} */ made) => `Julkaistu ${made}`,
    asOf: (/** @type {string} */ day) => ` (tilanne ${day})`,
    newest: (/** @type {string} */ month) =>
      `Uusimmat luvut: ${month}. Jokaisen luvun kuukausi lukee luvun alla.`,
  },
  hidden: {
    small_cell: 'alle 5, ei näytetä',
    secondary: 'ei näytetä, suojaa toista lukua',
    part_hidden: 'osa salattu, ei eriteltävissä',
    hidden_by_source: 'tilaston tuottaja ei julkaise',
    denominator: 'liian pieni joukko, ei lasketa',
    too_few: 'liian pieni joukko, ei arvioida',
    short_history: 'liian lyhyt seuranta, ei arvioida',
    not_estimable: 'ei arvioitavissa',
    no_interval: 'väliä ei voi laskea, ei näytetä',
    unknown: 'ei tietoa',
    other: 'ei näytetä',
  },
  figure: {
    sources: { statfin: 'Tilastokeskus, virallinen tilasto', register: 'alueen omat tiedot' },
    interval: 'Luottamusväli',
    yearAgo: 'Vuotta aiemmin',
    monthAgo: 'Kuukautta aiemmin',
    target: 'Tavoite',
    noTarget: 'tavoitetta ei ole asetettu',
  },
  verdict: {
    beneficial: 'hyötyä todennäköisesti',
    no_difference: 'ei eroa (±2 prosenttiyksikköä)',
    harmful: 'haittaa todennäköisesti',
    unknown: 'ei vielä tiedetä',
  },
  table: {
    asTable: 'Luvut taulukkona',
    noRows: 'Ei rivejä',
    month: 'Kuukausi',
  },
  downloads: {
    title: 'Lataa taulukko',
    csv: 'CSV',
    xlsx: 'Excel',
    parquet: 'Parquet',
    arrow: 'Arrow',
    making: 'Tiedostoa tehdään.',
    made: 'Tiedosto on ladattu.',
    failed: 'Tiedostoa ei voitu tehdä. Yritä uudelleen.',
  },
  chart: {
    none: 'Lukuja ei ole vielä saatu.',
    tooShort: 'Kuvio piirretään, kun lukuja on vähintään kahdelta kuukaudelta.',
    noWhole: 'Osista ei piirretä summaa: osa niistä ei ole eriteltävissä, ja summa näyttäisi liian pieneltä.',
    below: 'Luvut ovat kuvion alla taulukkona.',
    band: 'Varjostus on luottamusväli.',
    whole: (/** @type {string} */ sum, /** @type {string} */ month) => `Yhteensä ${sum} ${month}.`,
    points: ' prosenttiyksikköä',
    same: ', saman verran kuin vuotta aiemmin',
    more: (/** @type {string} */ size) => `, ${size} enemmän kuin vuotta aiemmin`,
    less: (/** @type {string} */ size) => `, ${size} vähemmän kuin vuotta aiemmin`,
    tick: (/** @type {Date} */ month) => formatFigure(month, 'month').replace(/kuu \d+$/, ''),
  },
  map: {
    place: 'Kunta',
    approximate: 'Ruudut on aseteltu suunnilleen kartan mukaan.',
    ends: (
      /** @type {string} */ most,
      /** @type {string} */ high,
      /** @type {string} */ least,
      /** @type {string} */ low,
    ) => `Suurin: ${most} ${high}. Pienin: ${least} ${low}.`,
  },
  whatIf: {
    bucket: 'Etuutta maksettu tähän mennessä, päivää',
    persons: 'Työllistyviä henkilöitä',
    personsOf: (/** @type {number} */ count) => `${count} henkilöä`,
    earlier: 'Kuinka paljon aiemmin',
    monthsOf: (/** @type {number} */ count) => (count === 1 ? '1 kuukausi' : `${count} kuukautta`),
    saves: (/** @type {string} */ sum) => `Etuuksia säästyisi yhteensä ${sum}.`,
    unknown: 'Säästöä ei voi laskea: saajia on liian vähän.',
    byPayer: 'Säästö maksajittain',
    payer: 'Maksaja',
    saving: 'Säästö',
  },
  gap: {
    absent: (/** @type {number} */ count, /** @type {string} */ span) =>
      `${months(count)} puuttuu aineistosta (${span}).`,
    hidden: (/** @type {number} */ count) => `${months(count)} piilotettu pienten lukujen vuoksi.`,
    bySource: (/** @type {number} */ count) =>
      `${months(count)} ilman lukua, koska tilaston tuottaja ei julkaise sitä.`,
    unknown: (/** @type {number} */ count) => `${months(count)} ilman lukua, koska sitä ei voi laskea.`,
  },
}

/** @typedef {typeof fi} Words */
