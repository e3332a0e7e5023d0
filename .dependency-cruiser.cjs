// The import law (CONTRIBUTING.md, "The house"). Each rule has been seen to fail once.
const CORE = ['units', 'region', 'network', 'matrix', 'calendar', 'traveller', 'rules', 'trip', 'itinerary'];

/** Inside core a folder imports only folders to its left. */
const coreOrder = CORE.map((folder, i) => ({
  name: `core-order-${folder}`,
  comment:
    'Inside core: units <- region <- network <- matrix <- calendar <- traveller <- rules <- trip <- itinerary <- plan',
  severity: 'error',
  from: { path: `^packages/core/src/${folder}/` },
  to: { path: `^packages/core/src/(${[...CORE.slice(i + 1), 'plan', 'index'].join('|')})([/.]|$)` },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Package `name` may import, of our packages, only `allowed`. */
const only = (name, allowed) =>
  forbid(
    `${name}-imports-only`,
    `${name} imports, of our own, only: ${allowed.join(', ') || 'nothing'}`,
    { path: `^packages/${name}/src/` },
    { path: '^(packages|demo)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
  );

module.exports = {
  forbidden: [
    forbid('no-cycles', 'No cycles, type imports included', {}, { circular: true }),
    forbid(
      'no-orphan-folders',
      'No folder called utils, common, helpers or shared',
      { path: '/(utils|common|helpers|shared)/' },
      {},
    ),
    forbid('unresolved', 'Every import resolves', {}, { couldNotResolve: true }),
    forbid(
      'solver-imports-nothing',
      'solver has no dependency',
      { path: '^packages/solver/src/' },
      { pathNot: '^packages/solver/src/' },
    ),
    only('core', ['solver']),
    only('regions', ['core']),
    only('presenters', ['core']),
    only('brochure', ['core', 'presenters']),
    only('providers', ['core']),
    only('interchange', ['core']),
    only('bench', ['solver', 'core', 'regions']),
    forbid(
      'core-is-pure',
      'core, presenters and interchange never import node modules',
      { path: '^packages/(core|presenters|interchange)/src/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'providers-run-in-browsers',
      'providers imports node modules only in src/node/',
      { path: '^packages/providers/src/(?!node/)' },
      { dependencyTypes: ['core'] },
    ),
    ...coreOrder,
    forbid(
      'check-is-independent',
      'check.ts and verify.ts recompute from the data alone: they never import the search',
      { path: '(check|verify)\\.ts$' },
      { path: '^packages/solver/src/(search|operators|construct|rich|plain|parallel|solve)' },
    ),
    forbid(
      'check-not-solver',
      'check.ts does not import the solver',
      { path: '^packages/core/src/itinerary/check' },
      { path: '^packages/solver/' },
    ),
    forbid(
      'graphology-in-network',
      'graphology only in core/src/network',
      { pathNot: '^packages/core/(src/network|test|bench)/' },
      { path: 'node_modules/(\\.pnpm/)?graphology' },
    ),
    forbid(
      'leaflet-in-demo',
      'leaflet only in demo',
      { pathNot: '^demo/' },
      { path: 'node_modules/(\\.pnpm/)?leaflet' },
    ),
    forbid(
      'typst-in-brochure',
      'Typst only in brochure',
      { pathNot: '^packages/brochure/' },
      { path: 'node_modules/(\\.pnpm/)?@myriaddreamin' },
    ),
    forbid(
      'schema-library-at-the-door',
      'valibot only where outside data comes in: region, trip/request, itinerary/parse',
      {
        path: '^packages/',
        pathNot: '^packages/core/src/(region/|trip/(request|parse)|itinerary/(parse|schema))',
      },
      { path: 'node_modules/(\\.pnpm/)?(@valibot|valibot)' },
    ),
    forbid(
      'hours-library-apart',
      'The library of opening hours weighs more than all of core: only ./parse brings it along',
      { path: '^packages/core/src/index\\.ts$' },
      { path: '^packages/core/src/region/library-hours\\.ts$', reachable: true },
    ),
    forbid(
      'cli-and-demo-never-meet',
      'cli and demo never meet',
      { path: '^packages/cli/' },
      { path: '^demo/' },
    ),
    forbid('demo-not-cli', 'cli and demo never meet', { path: '^demo/' }, { path: '^packages/cli/' }),
    forbid('nobody-imports-seeds', 'Nobody imports seeds/', {}, { path: '^seeds/' }),
    ...[
      'solver',
      'core',
      'regions',
      'presenters',
      'brochure',
      'providers',
      'interchange',
      'cli',
      'bench',
    ].map((name) =>
      forbid(
        `${name}-through-its-front-door`,
        'No package reaches into another one’s src/: import its name',
        { pathNot: `^packages/${name}/` },
        {
          path: `^packages/${name}/src/`,
          pathNot: `^packages/${name}/src/index\\.tsx?$`,
          dependencyTypes: ['local'],
        },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|bundle|node_modules/\\.vite|golden|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['kangtu-source', 'import', 'default', 'types'],
    },
  },
};
