import { build } from 'rolldown';
import { licences } from '../../../scripts/licences.mjs';

/**
 * Node takes a millisecond or more for each of the 400 files behind a brochure: as long as everything else that comes
 * before the first one. The package goes out as one file, and one more for booklets.
 */
await build({
  input: 'src/index.ts',
  platform: 'node',
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  resolve: { conditionNames: ['kangtu-source', 'import', 'node', 'default'] },
  plugins: [licences()],
  output: { dir: 'bundle', cleanDir: true, sourcemap: true },
});
