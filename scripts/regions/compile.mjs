// Turns a seed (what a clerk edits) into a Region (what the planner reads): units, lengths, seconds, order.
import { withPinyin } from './pinyin.mjs';
import { withPlatforms } from './platforms.mjs';

const round5 = (n) => Math.round(n * 1e5) / 1e5;
const position = ([lon, lat]) => [round5(lon), round5(lat)];
const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const polylineMetres = (line, straightMetres) =>
  line.slice(1).reduce((sum, point, i) => sum + straightMetres(line[i], point), 0);

const mapFact = (fact, change) => (fact ? { ...fact, value: change(fact.value) } : null);

/** `optional`: the fields that are absent where nothing is known. */
function place(feature, region, optional) {
  const p = feature.properties;
  return {
    id: p.id,
    names: { zh: p.zh, en: p.en, aliases: withPinyin(p.zh, p.aliases ?? []) },
    kind: p.kind,
    position: position(feature.geometry.coordinates),
    precision: p.precision,
    sources: p.positionSources,
    region,
    county: p.county ?? null,
    elements: p.elements,
    grade: p.grade ?? null,
    hours: p.hours ?? null,
    lastEntryMinutes: p.lastEntryMinutes ?? null,
    ticket: mapFact(p.ticketYuan, (yuan) => Math.round(yuan * 100)),
    visitMinutes: mapFact(p.visitMinutes, ([min, max]) => ({ min, max })),
    season: p.season ?? null,
    setting: p.setting ?? null,
    exertion: p.exertion ?? null,
    about: p.about ?? null,
    overnight: p.overnight ?? false,
    mentions: p.mentions ?? [],
    note: p.note ?? null,
    ...Object.fromEntries(optional.filter((key) => p[key] != null).map((key) => [key, p[key]])),
  };
}

function junction(feature) {
  const p = feature.properties;
  const names = p.zh ? { zh: p.zh, en: p.en } : null;
  const at = position(feature.geometry.coordinates);
  return { id: p.id, names, position: at, precision: p.precision, sources: p.sources };
}

/** Length: given in km, else the line times its detour factor. Time: length over speed, and extra minutes. */
function segment(feature, positions, straightMetres) {
  const p = feature.properties;
  const line = feature.geometry.coordinates;
  const geometry = [
    positions.get(p.from) ?? position(line[0]),
    ...line.slice(1, -1).map(position),
    positions.get(p.to) ?? position(line.at(-1)),
  ];
  const sourced = p.lengthKm !== undefined;
  const length = Math.round(
    sourced ? p.lengthKm * 1000 : polylineMetres(geometry, straightMetres) * (p.detourFactor ?? 1),
  );
  const moving = p.minutes === undefined ? length / (p.kmh / 3.6) : p.minutes * 60;
  return {
    id: p.id,
    from: p.from,
    to: p.to,
    mode: p.mode ?? 'road',
    roadClass: p.roadClass ?? null,
    road: { ref: p.ref ?? null, names: p.names ?? null },
    length,
    seconds: Math.round(moving + (p.extraMinutes ?? 0) * 60),
    oneway: p.oneway ?? false,
    geometry,
    basis: p.basis,
    detourFactor: p.detourFactor ?? null,
    sources: p.sources ?? ['kangtu-network'],
  };
}

function line(seed) {
  const { names, stops, ...rest } = seed;
  const stop = ({ zh, en, place: id }) => ({ names: { zh, en, aliases: withPinyin(zh, []) }, place: id });
  return {
    ...rest,
    names: { ...names, aliases: withPinyin(names.zh, names.aliases ?? []) },
    stops: stops.map(stop),
  };
}

function publishedLeg({ from, to, km, minutes, road, trust, source, note, use }) {
  const metres = km === null ? null : Math.round(km * 1000);
  return { from, to, metres, minutes, road: road ?? null, trust, source, note: note ?? null, use };
}

/**
 * The whole Region and, apart, the ids of its places that are under the ODbL. The second argument is @kangtu/core,
 * which this script can only load when it is built.
 */
export function compileSeed(written, { straightMetres, LATER_FACTS }) {
  const optional = ['emergency', 'judged', 'themes', ...LATER_FACTS];
  const seed = withPlatforms(written);
  const { header } = seed;
  const places = [...seed.places, ...seed.odbl].map((f) => place(f, header.id, optional)).sort(byId);
  const junctions = seed.junctions.map(junction).sort(byId);
  const positions = new Map([...places, ...junctions].map(({ id, position: at }) => [id, at]));
  const region = {
    id: header.id,
    names: header.names,
    timeZone: header.timeZone,
    parts: [{ id: header.id, names: header.names, bbox: header.bbox }],
    bbox: header.bbox,
    datum: 'WGS-84',
    dataDate: header.dataDate,
    emergency: header.emergency.map(({ number, zh, en }) => ({ number, names: { zh, en } })),
    sources: header.sources,
    places,
    junctions,
    segments: seed.segments.map((f) => segment(f, positions, straightMetres)).sort(byId),
    lines: seed.lines.map(line),
    publishedLegs: seed.legs.map(publishedLeg),
  };
  return { region, odbl: new Set(seed.odbl.map((f) => f.properties.id)) };
}
