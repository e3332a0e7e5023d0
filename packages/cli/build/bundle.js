import { build } from 'rolldown';
import { licences } from '../../../scripts/licences.mjs';

/**
 * Node takes a millisecond or more for each of the 400 files that a plan needs, a third of the time of a short run: the
 * command line goes out as one file for each command and what commands share. Outside stay packages with files of their
 * own (native code, fonts), those for batches and queues only, and the library of opening hours, whose licence (LGPL)
 * lets people replace it.
 */
await build({
  // A pool's threads start from a file of their own.
  input: { main: 'src/main.ts', worker: 'src/batch/worker.ts' },
  platform: 'node',
  external: ['@myriaddreamin/typst-ts-node-compiler', 'bullmq', 'ioredis', 'opening_hours', 'piscina'],
  resolve: { conditionNames: ['kangtu-source', 'import', 'node', 'default'] },
  plugins: [licences()],
  output: { dir: 'bundle', cleanDir: true, sourcemap: true },
});
