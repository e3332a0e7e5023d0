import { straightMetres, type Wgs84 } from '../../units/index.js';
import { type Draft, nodesOf } from '../draft.js';
import type { Mode, RoadClass, Segment } from '../region.js';
import type { At } from '../shape.js';
import { gcj02Twin } from './positions.js';

/** Highest mean speed believed, km/h: legal limits, and the fastest trains in service. */
const TOP_KMH: Readonly<Record<Mode, number>> = { road: 100, rail: 350, river: 60, greenway: 30, walk: 7 };
const TOP_EXPRESSWAY_KMH = 120;
/** Over a kilometre or more nothing on a map is slower than this. */
const LEAST_KMH = 1;
const END_METRES = 30;
/** Published lengths are rounded and towns have no one point: believed down to 0.9 x straight line - 500 m. */
const STRAIGHT_SHARE = 0.9;
const STRAIGHT_SLACK_METRES = 500;

/** Speeds, lengths against the straight line, ends on their nodes, a class for roads and only for roads. */
export function checkSegments(draft: Draft): void {
  const nodes = new Map(nodesOf(draft).map(({ value }) => [value.id, value.position]));
  for (const at of draft.segments.good) {
    checkSpeed(draft, at);
    checkKind(draft, at);
    const from = nodes.get(at.value.from);
    const to = nodes.get(at.value.to);
    if (from !== undefined) checkEnd(draft, at, 'from', from);
    if (to !== undefined) checkEnd(draft, at, 'to', to);
    if (from !== undefined && to !== undefined) checkLength(draft, at, from, to);
  }
}

function checkSpeed(draft: Draft, { path, value }: At<Segment>): void {
  const { mode, length, seconds } = value;
  const kmh = Math.round((length / seconds) * 36) / 10;
  const top = topSpeed(mode, value.roadClass);
  if (kmh > top) draft.issues.error('speed-impossible', `${path}/seconds`, { kmh, limit: top, mode });
  else if (kmh < LEAST_KMH && length >= 1000)
    draft.issues.error('speed-impossible', `${path}/seconds`, { kmh, limit: LEAST_KMH, mode });
}

function topSpeed(mode: Mode, roadClass: RoadClass | null): number {
  return mode === 'road' && roadClass === 'expressway' ? TOP_EXPRESSWAY_KMH : TOP_KMH[mode];
}

function checkKind(draft: Draft, { path, value }: At<Segment>): void {
  const { issues } = draft;
  if (value.from === value.to) issues.error('segment-loop', `${path}/to`, { id: value.to });
  if (value.mode === 'road' && value.roadClass === null)
    issues.error('road-class-missing', `${path}/roadClass`, {});
  if (value.mode !== 'road' && value.roadClass !== null)
    issues.error('road-class-not-road', `${path}/roadClass`, { mode: value.mode });
  if (value.basis === 'estimated' && value.detourFactor === null)
    issues.error('detour-factor-missing', `${path}/detourFactor`, {});
}

function checkEnd(draft: Draft, { path, value }: At<Segment>, end: 'from' | 'to', node: Wgs84): void {
  const index = end === 'from' ? 0 : value.geometry.length - 1;
  const point = value.geometry[index]!;
  const metres = Math.round(straightMetres(point, node));
  if (metres <= END_METRES) return;
  const at = `${path}/geometry/${index}`;
  const twin = gcj02Twin(node, point);
  if (twin === 'first') draft.issues.error('position-gcj02', at, { id: value[end], metres });
  else if (twin === 'second') draft.issues.error('position-gcj02', at, { id: value.id, metres });
  else draft.issues.error('geometry-end-off-node', at, { node: value[end], metres, end });
}

function checkLength(draft: Draft, { path, value }: At<Segment>, from: Wgs84, to: Wgs84): void {
  const straight = Math.round(straightMetres(from, to));
  if (value.length < straight * STRAIGHT_SHARE - STRAIGHT_SLACK_METRES)
    draft.issues.error('length-below-straight', `${path}/length`, { metres: value.length, straight });
}
