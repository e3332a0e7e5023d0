import { creatorPort } from './platform.js';
import type { ToWorker } from './protocol.js';
import { type RoundSearch, roundSearch } from './round-search.js';

declare const performance: { now(): number };

const port = creatorPort();
let search: RoundSearch | null = null;

port.listen(
  (message: ToWorker) => {
    try {
      if (message.kind === 'start') search = roundSearch(message, () => performance.now());
      else port.post({ report: search!.run(message.round, message.elites) });
    } catch (error) {
      port.post({ error: error instanceof Error ? error.message : String(error) });
    }
  },
  () => port.close(),
);
