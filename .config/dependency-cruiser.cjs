/** Which room may open which door: `npm run boundaries`, and packages/testkit/src/boundaries. */

const sources = [
  'jobseeker-register',
  'services',
  'benefits',
  'service-costs',
  'ecosystem',
  'statfin',
  'kela',
  'sotkanet',
  'municipal-finance',
  'classifications',
]
const source = `^pipelines/(${sources.join('|')})/`
/** Tests, a source's own test material, testkit, and what metrics keeps for its specs and their generated pages. */
const onlyInTests =
  '(\\.test\\.ts$|^pipelines/[^/]+/src/testing/|^packages/testkit/|^packages/metrics/src/(spec|docs)/)'

/** A room of packages/ and the rooms it may use; a room always may use itself. */
const room = (name, allowed, reason) => ({
  name: `${name}-uses-${allowed.length === 0 ? 'nothing-of-ours' : allowed.join('-and-')}`,
  comment: reason,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: onlyInTests },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('statistics', [], 'pure functions on numbers'),
    room('contracts', [], 'definitions know nothing of engines'),
    room('browser', [], 'a browser, whatever it opens'),
    room('disclosure', [], 'works on plain cells, whichever engine they came from'),
    room('population', ['statistics'], 'a model of people, not of tables'),
    room('scenario', ['statistics'], 'futures of an area, whoever read its past'),
    room('warehouse', ['statistics', 'contracts'], 'the engines know contracts and nothing above'),
    room('pipeline', ['statistics', 'contracts', 'warehouse'], 'what every source shares'),
    room('metrics', ['statistics', 'contracts'], 'an indicator reads staging, never a source'),
    room('dashboard-kit', [], 'dashboards meet the rest in the release'),
    {
      name: 'packages-know-no-pipeline-or-dashboard',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(pipelines|dashboards)/' },
    },
    {
      name: 'a-source-knows-no-other-source',
      severity: 'error',
      from: { path: '^pipelines/([^/]+)/', pathNot: '^pipelines/scheduler/' },
      to: { path: '^pipelines/', pathNot: '^pipelines/$1/' },
    },
    {
      name: 'a-source-uses-the-load-path-only',
      comment: 'a source gives data; indicators, protection, the model and pages are not its business',
      severity: 'error',
      from: { path: source, pathNot: onlyInTests },
      to: { path: '^packages/', pathNot: '^packages/(statistics|contracts|warehouse|pipeline)/' },
    },
    {
      name: 'dashboards-know-only-the-kit',
      severity: 'error',
      from: { path: '^dashboards/([^/]+)/' },
      to: { path: '^(packages|pipelines|dashboards)/', pathNot: '^(packages/dashboard-kit|dashboards/$1)/' },
    },
    {
      name: 'nobody-imports-a-dashboard',
      severity: 'error',
      from: { path: '^(packages|pipelines)/' },
      to: { path: '^dashboards/' },
    },
    {
      name: 'testkit-only-from-tests',
      severity: 'error',
      from: { path: '^(packages|pipelines|dashboards)/', pathNot: onlyInTests },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'test-material-only-from-tests',
      severity: 'error',
      from: { pathNot: onlyInTests },
      to: { path: '(/testing/|\\.test\\.ts$)' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'a page may name what the Evidence template around it supplies',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$evidence/|\\.\\./app\\.css$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: '(^|/)(\\.evidence|\\.edition|build|\\.turbo|scaffold/template)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json', '.svelte', '.d.ts'],
    },
  },
}
