import {
  ELEMENTS,
  type Fact,
  type Junction,
  type NamedLine,
  type Names,
  type Place,
  type PublishedLeg,
  type Reduction,
  type Region,
  type Segment,
  type Source,
  type Wgs84,
} from '@kangtu/core';
import { type Cell, type Flat, joinList, joinPair } from './flat.js';

/** Records of a region as flat fields; `from-flat.ts` is the way back. Positions and geometry are left to the format. */

function names(prefix: string, value: Names | null): Record<string, Cell> {
  return {
    [`${prefix}_zh`]: value?.zh ?? null,
    [`${prefix}_en`]: value?.en ?? null,
    ...(value?.aliases === undefined || value.aliases.length === 0
      ? {}
      : { [prefix === 'name' ? 'aliases' : `${prefix}_aliases`]: joinList(value.aliases) }),
  };
}

function fact<T>(key: string, value: Fact<T> | null, cell: (value: T) => Cell): Record<string, Cell> {
  if (value === null) return {};
  return { [key]: cell(value.value), ...provenance(key, value) };
}

function provenance(key: string, { sources, asOf, trust }: Fact<unknown>): Record<string, Cell> {
  return { [`${key}_sources`]: joinList(sources), [`${key}_as_of`]: asOf, [`${key}_trust`]: trust };
}

/** "child|0|6||0": who, ages, height in cm, percent of the price. */
function reductionsCell(list: readonly Reduction[]): string {
  return joinList(
    list.map(({ who, minAge, maxAge, maxHeightCm, percent }) =>
      [who, minAge, maxAge, maxHeightCm, percent].map((part) => part ?? '').join('|'),
    ),
  );
}

const same = <T extends Cell>(value: T): Cell => value;

export function flatPlace(place: Place): Flat {
  const { visitMinutes } = place;
  return {
    id: place.id,
    ...names('name', place.names),
    kind: place.kind,
    precision: place.precision,
    position_sources: joinList(place.sources),
    region: place.region,
    ...names('county', place.county),
    ...Object.fromEntries(ELEMENTS.map((element) => [element, place.elements[element]])),
    ...fact('grade', place.grade, same),
    ...fact('hours', place.hours, same),
    ...fact('last_entry_minutes', place.lastEntryMinutes, Number),
    ...fact('ticket_yuan', place.ticket, (fen) => fen / 100),
    ...(visitMinutes === null
      ? {}
      : {
          visit_min: visitMinutes.value.min,
          visit_max: visitMinutes.value.max,
          ...provenance('visit', visitMinutes),
        }),
    ...fact('season', place.season, same),
    ...fact('reductions', place.reductions ?? null, reductionsCell),
    ...fact('phone', place.phone ?? null, same),
    ...fact('booking', place.booking ?? null, same),
    ...fact('accessibility', place.accessibility ?? null, same),
    ...fact('elevation', place.elevation ?? null, same),
    ...fact('walking', place.walking ?? null, Number),
    ...fact('ascent', place.ascent ?? null, Number),
    ...fact('judged', place.judged ?? null, joinList),
    setting: place.setting,
    exertion: place.exertion,
    ...(place.themes === undefined ? {} : { themes: joinList(place.themes) }),
    ...names('about', place.about),
    overnight: place.overnight,
    mentions:
      place.mentions.length === 0
        ? null
        : joinList(place.mentions.map(({ document, clause }) => joinPair(document, clause))),
    ...names('note', place.note),
    ...(place.emergency === undefined ? {} : { emergency: place.emergency }),
  };
}

export function flatJunction(junction: Junction): Flat {
  return {
    id: junction.id,
    ...names('name', junction.names),
    precision: junction.precision,
    position_sources: joinList(junction.sources),
  };
}

export function flatSegment(segment: Segment): Flat {
  return {
    id: segment.id,
    from: segment.from,
    to: segment.to,
    mode: segment.mode,
    road_class: segment.roadClass,
    ref: segment.road.ref,
    ...names('road', segment.road.names),
    length: segment.length,
    seconds: segment.seconds,
    oneway: segment.oneway,
    basis: segment.basis,
    detour_factor: segment.detourFactor,
    sources: joinList(segment.sources),
  };
}

export function flatSource(source: Source): Flat {
  return { ...source };
}

export function flatLine(line: NamedLine): Flat {
  return {
    id: line.id,
    ...names('name', line.names),
    kind: line.kind,
    ordered: line.ordered,
    source: line.source,
    clause: line.clause,
  };
}

/** One stop of a named line. */
export function flatStop(line: string, stop: NamedLine['stops'][number]): Flat {
  return { line, ...names('name', stop.names), place: stop.place };
}

export function flatLeg(leg: PublishedLeg): Flat {
  return {
    from: leg.from,
    to: leg.to,
    metres: leg.metres,
    minutes: leg.minutes,
    road: leg.road,
    trust: leg.trust,
    source: leg.source,
    ...names('note', leg.note),
    use: leg.use,
  };
}

export function flatHead(region: Region): Flat {
  return {
    id: region.id,
    ...names('name', region.names),
    time_zone: region.timeZone,
    bbox: region.bbox.join(' '),
    data_date: region.dataDate,
  };
}

export function flatPart({ id, names: own, bbox }: Region['parts'][number]): Flat {
  return { id, ...names('name', own), bbox: bbox.join(' ') };
}

export function flatEmergency(entry: Region['emergency'][number]): Flat {
  return { number: entry.number, ...names('name', entry.names) };
}

/** "109.4 24.3, 109.5 24.4" */
export function flatGeometry(geometry: readonly Wgs84[]): string {
  return geometry.map(([lon, lat]) => `${lon} ${lat}`).join(', ');
}
