import { mergeRegions, parseRequest, plan, type Region, travelMatrix, tripMatrixIds } from '@kangtu/core';
import { guilin, liuzhou } from '@kangtu/regions';
import { maxIterations } from '@kangtu/solver';
import { EMPTY_BASEMAP } from './basemap.ts';
import type { Answer, Question } from './protocol.ts';

/**
 * Iterations of the rounds. Each round is a whole plan of its own from the same seed, so what the page shows last
 * is what `plan` gives anywhere else for this seed and the last number; between rounds the worker listens.
 */
const ROUNDS = [200, 2000, 8000];

const region = defaultRegion();
let running = 0;

self.onmessage = (event: MessageEvent<Question>) => {
  const question = event.data;
  if (question.type === 'stop') running = 0;
  else void answer(question);
};

post({ type: 'ready', region, basemap: EMPTY_BASEMAP });

async function answer({ job, request: input, seed }: Extract<Question, { type: 'plan' }>): Promise<void> {
  running = job;
  try {
    const request = parseRequest(region, input);
    if (!request.ok) return post({ type: 'issues', job, issues: request.issues });
    const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
    for (const [round, iterations] of ROUNDS.entries()) {
      const result = plan(region, matrix, request.value, { seed, stop: maxIterations(iterations) });
      if (!result.ok) return post({ type: 'issues', job, issues: result.issues });
      const progress = (round + 1) / ROUNDS.length;
      post({ type: 'plan', job, itinerary: result.value, progress });
      await nextMessage();
      if (running !== job) return post({ type: 'stopped', job });
    }
  } catch (error) {
    post({ type: 'failed', job, reason: String(error) });
  }
}

/** Lets a waiting message in. */
const nextMessage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function defaultRegion(): Region {
  const merged = mergeRegions([liuzhou, guilin]);
  if (!merged.ok) throw new Error(`bundled regions do not merge: ${merged.issues[0]?.code}`);
  return merged.value;
}

function post(message: Answer): void {
  self.postMessage(message);
}
