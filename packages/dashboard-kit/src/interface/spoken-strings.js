/** @typedef {[from: string | RegExp, to: string]} Replacement */

/** A choice of the page's language, made where the component is made. */
const spoken = (/** @type {string} */ en, /** @type {string} */ fi) => `spoken('${fi}', '${en}')`

/** A text between tags. @returns {Replacement} */
const text = (/** @type {string} */ en, /** @type {string} */ fi) => [
  new RegExp(`(?<=>|\\s)${en.replaceAll('.', '\\.')}(?=\\s*[<\\n])`, 'g'),
  `{${spoken(en, fi)}}`,
]

/** The value of an attribute. @returns {Replacement} */
const attribute = (/** @type {string} */ name, /** @type {string} */ en, /** @type {string} */ fi) => [
  `${name}="${en}"`,
  `${name}={${spoken(en, fi)}}`,
]

/** A literal of the script. @returns {Replacement} */
const literal = (/** @type {string} */ en, /** @type {string} */ fi) => [`'${en}'`, spoken(en, fi)]

/** What the choices of a component need, at the head of its script. @type {Replacement} */
const head = [
  /<script>/,
  `<script>
	import { page as openPage } from '$app/stores';
	import { get as valueOf } from 'svelte/store';
	const isEnglish = /^\\/en(\\/|$)/.test(valueOf(openPage).route.id ?? '');
	const spoken = (fi, en) => (isEnglish ? en : fi);`,
]

const locale = literal('en-US', 'fi-FI')
const calendar = [
  head,
  locale,
  attribute('aria-label', 'Select month', 'Valitse kuukausi'),
  attribute('placeholder', 'Select month', 'Valitse kuukausi'),
  attribute('aria-label', 'Select year', 'Valitse vuosi'),
  attribute('placeholder', 'Select year', 'Valitse vuosi'),
]
const loading = [head, text('Loading...', 'Ladataan…')]

/**
 * Texts that Evidence's components have built in, by the component's file: in Finnish, and in English in the English
 * edition.
 *
 * @type {Record<string, Replacement[]>}
 */
export const spokenStrings = {
  'ChartLoading.svelte': loading,
  'DownloadData.svelte': [head, literal('Download', 'Lataa')],
  'Dropdown.svelte': [
    head,
    [/\} Selected/g, "} {spoken('valittu', 'selected')}"],
    text('Select all', 'Valitse kaikki'),
    text('Clear selection', 'Tyhjennä valinta'),
    text('No results found.', 'Ei tuloksia.'),
  ],
  'ECharts.svelte': [
    head,
    attribute('text', 'Save Image', 'Tallenna kuva'),
    attribute('text', 'Download Data', 'Lataa tiedot'),
  ],
  'EmptyChart.svelte': [head, literal('No Records', 'Ei tietoja')],
  'LoadingSkeleton.svelte': loading,
  'SearchBar.svelte': [head, literal('Search', 'Haku')],
  'Skeleton.svelte': loading,
  '_DataTable.svelte': [head, text('No Results', 'Ei tuloksia')],
  '_DateInput.svelte': [
    head,
    locale,
    text('Select a Range', 'Valitse jakso'),
    text('No Valid Presets', 'Ei valmiita jaksoja'),
    literal('Last 7 Days', 'Viimeiset 7 päivää'),
    literal('Last 30 Days', 'Viimeiset 30 päivää'),
    literal('Last 90 Days', 'Viimeiset 90 päivää'),
    literal('Last 365 Days', 'Viimeiset 365 päivää'),
    literal('Last Month', 'Edellinen kuukausi'),
    literal('Last Year', 'Edellinen vuosi'),
    literal('Month to Date', 'Kuukauden alusta'),
    literal('Year to Date', 'Vuoden alusta'),
    literal('All Time', 'Koko jakso'),
  ],
  'calendar.svelte': calendar,
  'range-calendar.svelte': calendar,
}
