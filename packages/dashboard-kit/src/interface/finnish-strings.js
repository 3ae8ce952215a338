/** @typedef {[from: string | RegExp, to: string]} Replacement */

const noCapitals = /** @type {Replacement} */ ([/\bcapitalize\b/g, 'normal-case'])
const chartMenu = /** @type {Replacement[]} */ ([
  ['Save Image', 'Tallenna kuva'],
  ['Download Data', 'Lataa tiedot'],
])
const calendar = /** @type {Replacement[]} */ ([[/'en-US'/g, "'fi-FI'"]])
const loading = /** @type {Replacement[]} */ ([['Loading...', 'Ladataan…']])

/**
 * English texts that Evidence's components have built in, by the component's file.
 *
 * @type {Record<string, Replacement[]>}
 */
export const finnishStrings = {
  'BreadCrumbs.svelte': [
    ["title: 'Home'", "title: 'Yhteenveto'"],
    ["path.title = 'Home'", "path.title = 'Yhteenveto'"],
    noCapitals,
  ],
  'ChartLoading.svelte': loading,
  'ContentsList.svelte': [['On this page', 'Tällä sivulla']],
  'DownloadData.svelte': [["text = 'Download'", "text = 'Lataa'"]],
  'Dropdown.svelte': [
    [/\} Selected/g, '} valittu'],
    ['Select all', 'Valitse kaikki'],
    ['Clear selection', 'Tyhjennä valinta'],
    ['No results found.', 'Ei tuloksia.'],
  ],
  'ECharts.svelte': chartMenu,
  'EmptyChart.svelte': [["'No Records'", "'Ei tietoja'"]],
  'Header.svelte': [
    ['Close sidebar', 'Sulje valikko'],
    ['Open sidebar', 'Avaa valikko'],
  ],
  'KebabMenu.svelte': [
    ['Print PDF', 'Tulosta PDF'],
    ['aria-label="Menu"', 'aria-label="Toiminnot"'],
  ],
  'LoadingSkeleton.svelte': loading,
  'SearchBar.svelte': [["placeholder = 'Search'", "placeholder = 'Haku'"]],
  'Sidebar.svelte': [['Close sidebar', 'Sulje valikko'], noCapitals],
  'Skeleton.svelte': loading,
  '_DataTable.svelte': [
    ['No Results', 'Ei tuloksia'],
    [/\bPage(\s)/g, 'Sivu$1'],
  ],
  '_DateInput.svelte': [
    [/'en-US'/g, "'fi-FI'"],
    ['Select a Range', 'Valitse jakso'],
    ['No Valid Presets', 'Ei valmiita jaksoja'],
    [/'Last (\d+) Days'/g, "'Viimeiset $1 päivää'"],
    ["'Last Month'", "'Edellinen kuukausi'"],
    ["'Last Year'", "'Edellinen vuosi'"],
    ["'Month to Date'", "'Kuukauden alusta'"],
    ["'Year to Date'", "'Vuoden alusta'"],
    ["'All Time'", "'Koko jakso'"],
  ],
  'calendar.svelte': calendar,
  'range-calendar.svelte': [
    ...calendar,
    [/Select month/g, 'Valitse kuukausi'],
    [/Select year/g, 'Valitse vuosi'],
  ],
}
