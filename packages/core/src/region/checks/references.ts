import { type Draft, nodesOf } from '../draft.js';
import type { Fact, Place } from '../region.js';
import type { At } from '../shape.js';

/** Every id once, every reference to something that exists, every source known. */
export function checkReferences(draft: Draft): void {
  const nodes = unique(draft, [...draft.places.ids, ...draft.junctions.ids]);
  const sources = unique(draft, draft.sources.ids);
  const parts = unique(draft, draft.parts.ids);
  unique(draft, draft.segments.ids);
  unique(draft, draft.lines.ids);
  checkSources(draft, sources);
  for (const { path, value } of draft.places.good)
    if (!parts.has(value.region)) draft.issues.error('part-unknown', `${path}/region`, { id: value.region });
  for (const { path, value } of draft.segments.good)
    for (const end of ['from', 'to'] as const)
      if (!nodes.has(value[end])) draft.issues.error('node-unknown', `${path}/${end}`, { id: value[end] });
  checkLinesAndLegs(draft, nodes);
}

/** A line or a published leg may leave its region: after a merge with the neighbour it is whole, so only a warning. */
function checkLinesAndLegs(draft: Draft, nodes: ReadonlySet<string>): void {
  const places = new Set(draft.places.ids.map((at) => at.value));
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

function checkSources(draft: Draft, known: ReadonlySet<string>): void {
  const need = (ids: readonly string[], path: string) =>
    ids.forEach((id, i) => {
      if (!known.has(id)) draft.issues.error('source-unknown', `${path}/${i}`, { id });
    });
  for (const { path, value } of [...nodesOf(draft), ...draft.segments.good])
    need(value.sources, `${path}/sources`);
  for (const { path, value } of draft.places.good)
    for (const [key, fact] of factsOf(value)) need(fact.sources, `${path}/${key}/sources`);
  for (const { path, value } of [...draft.lines.good, ...draft.publishedLegs.good])
    if (!known.has(value.source))
      draft.issues.error('source-unknown', `${path}/source`, { id: value.source });
}

const FACTS = ['grade', 'hours', 'lastEntryMinutes', 'ticket', 'visitMinutes', 'season'] as const;

function factsOf(place: Place): [string, Fact<unknown>][] {
  return FACTS.flatMap((key) => (place[key] === null ? [] : [[key, place[key]]]));
}

function unique(draft: Draft, ids: readonly At<string>[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { path, value } of ids) {
    const seen = first.get(value);
    if (seen === undefined) first.set(value, path);
    else draft.issues.error('id-duplicate', `${path}/id`, { id: value, first: seen });
  }
  return new Set(first.keys());
}
