import { arrangementOf, type Itinerary, inSequence, isUsable } from '@kangtu/core';
import { signal } from '@preact/signals';
import type { Answer, LineStopTold, ListedLine, Question } from '../protocol.ts';
import { askOfRequest } from './ask-of-request.ts';
import { newWorker } from './planner.ts';
import { toRequest } from './request.ts';
import { tripStops } from './stops.ts';
import { commit, history, openArea, planLine } from './trip.ts';

/** The named lines of all areas; null = not asked for yet, or on their way. */
export const lines = signal<readonly ListedLine[] | null>(null);
/** The list could not be read. */
export const linesFailed = signal(false);

let asked = false;

/** Reads the lines of every bundled region, when somebody wants to see them. */
export function loadLines(): void {
  if (asked) return;
  asked = true;
  const worker = newWorker();
  const end = () => {
    worker.terminate();
    linesFailed.value = lines.value === null;
    asked = lines.value !== null;
  };
  worker.onerror = end;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.type === 'lines') lines.value = data.lines;
    end();
  };
  worker.postMessage({ type: 'lines' } satisfies Question);
}

const isTown = ({ use }: LineStopTold): boolean => use === 'pass';

/** A line for one click: its own start, its own order, as few days as do. Who travels, and how, stays. */
export async function chooseLine(line: ListedLine): Promise<void> {
  const before = history.now.value;
  if (before === null) return;
  await openArea(line.area);
  const usable = line.stops.some(isUsable);
  const ask = { ...before.ask, mustSee: [], avoid: [], therapies: [], wishes: {}, namedLine: null };
  const request = toRequest({ ...ask, includeUnconfirmed: ask.includeUnconfirmed || !usable });
  planLine(line.id, request, (trip, stops) => begin(line, trip, stops));
}

function begin(line: ListedLine, trip: Itinerary, stops: readonly LineStopTold[]): void {
  const visited = tripStops(trip).map(({ place }) => place);
  const own = stops.flatMap(({ place }) => (place !== null && visited.includes(place) ? [place] : []));
  const ask = askOfRequest(trip.request, line.area);
  const order = line.ordered ? inSequence(own) : [];
  const next = {
    ask: {
      ...ask,
      // A line that names towns keeps its way; one that names sights keeps those.
      namedLine: line.kind === 'loop' || stops.some(isTown) ? line.id : null,
      mustSee: own,
      wishes: { ...ask.wishes, ...(order.length > 0 && { order }) },
    },
    seed: 1,
    locks: [],
    setAside: [],
    byHand: { days: arrangementOf(trip).days, removed: [] },
    along: { line, stops },
  };
  commit(next, trip);
}
