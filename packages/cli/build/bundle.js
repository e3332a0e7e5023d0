import { build } from 'rolldown';
import { licences } from '../../../scripts/licences.mjs';
import { needsOf } from './needs.js';

const options = {
  // A pool's threads start from a file of their own.
  input: { main: 'src/main.ts', worker: 'src/batch/worker.ts' },
  platform: 'node',
  external: ['@myriaddreamin/typst-ts-node-compiler', 'bullmq', 'ioredis', 'opening_hours', 'piscina'],
  resolve: { conditionNames: ['kangtu-source', 'import', 'node', 'default'] },
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
};

const { output } = await build({ ...options, write: false, output: { dir: 'bundle' } });
const chunks = new Map(output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])));
const planning = needsOf(chunks, 'src/commands/plan.ts', 'src/process.ts');

/**
 * Node takes a millisecond or more for each of the 400 files that a plan needs, a third of the time of a short run: the
 * command line goes out as one file for each command and what commands share, and all that a plan needs as one of them.
 * Outside stay packages with files of their own (native code, fonts), those for batches and queues only, and the library
 * of opening hours, whose licence (LGPL) lets people replace it.
 */
await build({
  ...options,
  plugins: [licences()],
  output: {
    dir: 'bundle',
    cleanDir: true,
    sourcemap: true,
    codeSplitting: { groups: [{ name: 'planning', test: (id) => planning.has(id) }] },
  },
});
