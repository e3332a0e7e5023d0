import {
  arrange,
  parseRequest,
  plan,
  type Region,
  type TripRequest,
  travelMatrix,
  tripMatrixIds,
} from '@kangtu/core';
import { drawBackground } from './land/background.ts';
import { openLand } from './land/open.ts';
import { symbolZooms } from './land/symbol-zooms.ts';
import { streaming } from './plan/streaming.ts';
import type { Answer, Question } from './protocol.ts';

type Work = Exclude<Question, { type: 'open' | 'lines' }>;
type LineWork = Extract<Work, { type: 'line' }>;

/** Places of a message: unpacking them holds up the page. */
const AT_ONCE = 40;

let opened: Promise<Region> | null = null;

/** One question after the other. A search is ended by ending the worker: what it showed last stays on the page. */
self.onmessage = async ({ data: question }: MessageEvent<Question>) => {
  if (question.type === 'open') {
    opened = open(question.regions);
    // Whoever asks for a plan gets an answer of its own.
    await opened.catch((error: unknown) => post({ type: 'unready', reason: String(error) }));
    return;
  }
  if (question.type === 'lines') {
    const { listLines } = await import('./plan/lines.ts');
    post({ type: 'lines', lines: await listLines() });
    return;
  }
  try {
    if (opened === null) throw new Error('no map was opened');
    const region = await opened;
    if (question.type === 'line') await answerLine(region, question);
    else answer(region, question);
  } catch (error) {
    post({ type: 'failed', job: question.job, reason: String(error) });
  }
};

async function open(ids: readonly string[]): Promise<Region> {
  const region = await openLand(ids);
  for (let i = 0; i < region.places.length; i += AT_ONCE)
    post({ type: 'places', places: region.places.slice(i, i + AT_ONCE) });
  const shown: Region = { ...region, places: [], segments: [], junctions: [], publishedLegs: [] };
  post({ type: 'ready', land: { region: shown, symbolZooms: symbolZooms(region.places) } });
  const { basemap } = await import('@kangtu/regions/basemap');
  post({ type: 'background', background: drawBackground(region, basemap) });
  return region;
}

/** Few ask for one of the named lines: what plans along them is fetched for those. */
async function answerLine(region: Region, { job, line, request }: LineWork): Promise<void> {
  const { alongLine } = await import('./plan/lines.ts');
  const planned = alongLine(region, line, request);
  if (planned.ok) post({ type: 'line', job, ...planned.value });
  else post({ type: 'issues', job, issues: planned.issues });
}

function answer(region: Region, question: Exclude<Work, LineWork>): void {
  const { job } = question;
  const request = parseRequest(region, question.request);
  if (!request.ok) post({ type: 'issues', job, issues: request.issues });
  else if (question.type === 'check') post({ type: 'request', job, request: request.value });
  else if (question.type === 'plan') search(region, request.value, question);
  else arrangeStops(region, request.value, question);
}

function search(
  region: Region,
  request: TripRequest,
  { job, seed }: Extract<Question, { type: 'plan' }>,
): void {
  const matrix = travelMatrix(region, tripMatrixIds(region, request));
  const { stop, onImprovement } = streaming({
    onTrip: (itinerary, progress) => post({ type: 'plan', job, itinerary, progress }),
    onProgress: (progress) => post({ type: 'progress', job, progress }),
    now: () => performance.now(),
  });
  const result = plan(region, matrix, request, { seed, stop, onImprovement, withPrivate: true });
  if (result.ok) post({ type: 'plan', job, itinerary: result.value, progress: 1 });
  else post({ type: 'issues', job, issues: result.issues });
}

function arrangeStops(
  region: Region,
  request: TripRequest,
  { job, arrangement }: Extract<Question, { type: 'arrange' }>,
): void {
  const known = new Set(region.places.map((place) => place.id));
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
    post({ type: 'issues', job, issues: [issue] });
    return;
  }
  const ids = [...new Set([...tripMatrixIds(region, request), ...named])];
  const itinerary = arrange(region, travelMatrix(region, ids), request, arrangement);
  post(itinerary === null ? { type: 'no-way', job } : { type: 'plan', job, itinerary, progress: 1 });
}

function post(message: Answer): void {
  self.postMessage(message);
}
