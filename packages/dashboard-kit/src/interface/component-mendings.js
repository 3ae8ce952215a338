/** @typedef {import('./spoken-strings.js').Replacement} Replacement */

/** An unpublished settings form pulls 3,200 icons (4.8 MB) into the first load of every page. */
const withoutIcons = /** @type {Replacement[]} */ ([
  ["import * as simpleIcons from '@steeze-ui/simple-icons';", 'const simpleIcons = {};'],
])

const ESCAPE =
  'const asText = (value) => String(value).replace(/[&<>"\']/g, (sign) => `&#${sign.charCodeAt(0)};`);'

/** A chart's tooltip is set as HTML: a label out of the data must not become an element of the page. */
const escapedTooltip = /** @type {Replacement[]} */ ([
  [/(<script>\s)/, `$1\t${ESCAPE}\n`],
  [/\$\{\s*params\[i\]\.seriesName\s*\}/g, '${asText(params[i].seriesName)}'],
  [/\$\{formatValue\(\s*xVal,\s*xFormat\s*\)\}/g, '${asText(formatValue(xVal, xFormat))}'],
  [/\$\{formatTitle\(\s*yCol,\s*yFormat\s*\)\}/g, '${asText(formatTitle(yCol, yFormat))}'],
])

/**
 * The button that opens a list of choices says that it is a combobox, which it is not: it has no field of its own; and
 * its name leaves out what is chosen, which its text says. The stroke in it is a stroke.
 */
const buttonOfChoices = /** @type {Replacement[]} */ ([
  ['role="combobox"', ''],
  ['aria-label={title ?? formatTitle(name)}', ''],
  [
    '<Separator orientation="vertical" class="mx-2 h-4" />',
    '<span class="mx-2 h-4 w-[1px] shrink-0 bg-base-300" aria-hidden="true"></span>',
  ],
])

/**
 * What Evidence's components get wrong for these dashboards, by the component's file.
 *
 * @type {Record<string, Replacement[]>}
 */
export const componentMendings = {
  'Dropdown.svelte': buttonOfChoices,
  'NewSourceForm.svelte': withoutIcons,
  'SourceConfigRow.svelte': withoutIcons,
  '_Chart.svelte': escapedTooltip,
}
