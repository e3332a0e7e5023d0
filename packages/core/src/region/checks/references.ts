import { type Draft, nodesOf } from '../draft.js';
import { factsOf } from '../facts.js';
import type { Fact, Place } from '../region.js';
import type { CheckedList } from '../shape.js';

/** Every id once, every reference to something that exists, every source known. */
export function checkReferences(draft: Draft): void {
  const nodes = register(draft, draft.places, draft.junctions);
  const sources = register(draft, draft.sources);
  const parts = register(draft, draft.parts);
  register(draft, draft.segments);
  register(draft, draft.lines);
  checkSources(draft, sources);
  for (const { path, value } of draft.places.good)
    if (!parts.has(value.region)) draft.issues.error('part-unknown', `${path}/region`, { id: value.region });
  for (const { path, value } of draft.segments.good)
    for (const end of ['from', 'to'] as const)
      if (!nodes.has(value[end])) draft.issues.error('node-unknown', `${path}/${end}`, { id: value[end] });
  checkLinesAndLegs(draft, nodes);
}

/** A line or a published leg may leave its region: after a merge with the neighbour it is whole, so only a warning. */
function checkLinesAndLegs(draft: Draft, nodes: Ids): void {
  const places = idsOf(draft.places);
  for (const { path, value } of draft.lines.good)
    value.stops.forEach(({ place }, i) => {
      if (place !== null && !places.has(place))
        draft.issues.warn('place-unknown', `${path}/stops/${i}/place`, { id: place });
    });
  for (const { path, value } of draft.publishedLegs.good) {
    for (const end of ['from', 'to'] as const)
      if (!nodes.has(value[end])) draft.issues.warn('node-unknown', `${path}/${end}`, { id: value[end] });
    if (value.metres === null && value.minutes === null) draft.issues.error('published-leg-empty', path, {});
  }
}

function checkSources(draft: Draft, known: Ids): void {
  const need = (ids: readonly string[], path: string) =>
    ids.forEach((id, i) => {
      if (!known.has(id)) draft.issues.error('source-unknown', `${path}/${i}`, { id });
    });
  for (const { path, value } of [...nodesOf(draft), ...draft.segments.good])
    need(value.sources, `${path}/sources`);
  for (const { path, value } of draft.places.good)
    for (const [key, fact] of statements(value)) need(fact.sources, `${path}/${key}/sources`);
  for (const { path, value } of [...draft.lines.good, ...draft.publishedLegs.good])
    if (!known.has(value.source))
      draft.issues.error('source-unknown', `${path}/source`, { id: value.source });
}

function statements(place: Place): readonly (readonly [string, Fact<unknown>])[] {
  const { judged } = place;
  return judged === undefined ? factsOf(place) : [...factsOf(place), ['judged', judged]];
}

interface Ids {
  has(id: string): boolean;
}

/** The ids of lists that share one space. When one of them could not be read, any id might be that one. */
function idsOf(...lists: readonly CheckedList<unknown>[]): Ids {
  if (!lists.every((list) => list.allIds)) return { has: () => true };
  return new Set(lists.flatMap((list) => list.ids.map((at) => at.value)));
}

/** The same, with an issue for each id that comes again. */
function register(draft: Draft, ...lists: readonly CheckedList<unknown>[]): Ids {
  const first = new Map<string, string>();
  for (const { path, value } of lists.flatMap((list) => list.ids)) {
    const seen = first.get(value);
    if (seen === undefined) first.set(value, path);
    else draft.issues.error('id-duplicate', `${path}/id`, { id: value, first: seen });
  }
  return idsOf(...lists);
}
