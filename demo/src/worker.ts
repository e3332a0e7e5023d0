import {
  arrange,
  mergeRegions,
  parseRequest,
  plan,
  type Region,
  type TripRequest,
  travelMatrix,
  tripMatrixIds,
} from '@kangtu/core';
import { guilin, liuzhou } from '@kangtu/regions';
import { basemap } from '@kangtu/regions/basemap';
import { maxIterations } from '@kangtu/solver';
import type { Answer, Question } from './protocol.ts';

/**
 * Iterations of the rounds. Each round is a whole plan of its own from the same seed, so what the page shows last
 * is what `plan` gives anywhere else for this seed and the last number; between rounds the worker listens.
 */
const ROUNDS = [200, 2000, 8000];

const region = defaultRegion();
const known = new Set(region.places.map((place) => place.id));
let running = 0;

self.onmessage = (event: MessageEvent<Question>) => {
  const question = event.data;
  if (question.type === 'stop') running = 0;
  else void answer(question);
};

post({ type: 'ready', region, basemap });

async function answer(question: Exclude<Question, { type: 'stop' }>): Promise<void> {
  const { job } = question;
  running = job;
  try {
    const request = parseRequest(region, question.request);
    if (!request.ok) post({ type: 'issues', job, issues: request.issues });
    else if (question.type === 'plan') await search(job, request.value, question.seed);
    else arrangeStops(question, request.value);
  } catch (error) {
    post({ type: 'failed', job, reason: String(error) });
  }
}

async function search(job: number, request: TripRequest, seed: number): Promise<void> {
  const matrix = travelMatrix(region, tripMatrixIds(region, request));
  for (const [round, iterations] of ROUNDS.entries()) {
    const result = plan(region, matrix, request, { seed, stop: maxIterations(iterations) });
    if (!result.ok) return void post({ type: 'issues', job, issues: result.issues });
    post({ type: 'plan', job, itinerary: result.value, progress: (round + 1) / ROUNDS.length });
    await nextMessage();
    if (running !== job) return void post({ type: 'stopped', job });
  }
}

function arrangeStops(
  { job, arrangement }: Extract<Question, { type: 'arrange' }>,
  request: TripRequest,
): void {
  const named = arrangement.days.flatMap(({ from, to, stops }) => [
    from,
    to,
    ...stops.map(({ place }) => place),
  ]);
  const stranger = named.find((id) => !known.has(id));
  if (stranger !== undefined) {
    const issue = {
      code: 'unknown-place',
      severity: 'error',
      path: '',
      params: { place: stranger },
    } as const;
    return void post({ type: 'issues', job, issues: [issue] });
  }
  const ids = [...new Set([...tripMatrixIds(region, request), ...named])];
  const itinerary = arrange(region, travelMatrix(region, ids), request, arrangement);
  post(itinerary === null ? { type: 'no-way', job } : { type: 'plan', job, itinerary, progress: 1 });
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
