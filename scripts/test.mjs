// npm test: sets up, then runs every check and test. `-- --no-browser` leaves out the browser tests.
import { ensureBrowser } from './browser.mjs';
import { ensureSchemas } from './schemas.mjs';
import { pnpm, run, setup, tool } from './setup.mjs';

const withBrowser = !process.argv.includes('--no-browser');

function step(title, work) {
  const started = Date.now();
  console.log(`\n== ${title}`);
  work();
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

step('set up and compile', setup);
step('style (biome)', () => tool('biome', 'check', '.'));
step('import law (dependency-cruiser)', () => pnpm('law'));
step('unused code and packages (knip)', () => tool('knip'));
step('generated files are current', () => {
  for (const script of ['regions', 'schema']) pnpm(script);
  run('git', [
    'diff',
    '--exit-code',
    '--stat',
    '--',
    'packages/regions',
    'packages/core/schema',
    'docs/regions',
  ]);
});
step('schemas of GPX and KML', ensureSchemas);
step('unit and property tests', () => pnpm('test:unit'));
if (withBrowser) {
  const browser = ensureBrowser();
  step('the demo in a browser', () => {
    process.env.CHROME_PATH = browser;
    pnpm('test:browser');
  });
}
console.log('\nAll checks passed.');
