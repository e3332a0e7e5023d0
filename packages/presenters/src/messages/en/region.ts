import type { RegionIssueParams } from '@kangtu/core';
import type { Sentences } from '../sentences.js';

export const REGION_EN = {
  'not-plain-data': (p) => [`Found ${p.found}, which is not plain data.`, 'Pass what JSON can hold.'],
  'too-large': (p) => [
    `There are more ${p.what} than the limit of ${p.limit}.`,
    'Split or shorten the input.',
  ],
  'key-forbidden': (p) => [`The key "${p.key}" is not accepted.`, 'Remove it.'],
  'key-missing': (p) => [`The key "${p.key}" is missing.`, 'Add it; write null where the fact is unknown.'],
  'type-wrong': (p) => [`Expected ${p.expected}, found ${p.received}.`, 'Correct the value.'],
  'value-not-listed': (p) => [`"${p.value}" is not in the list.`, `Use one of: ${p.allowed}.`],
  'number-not-whole': (p) => [`${p.value} is not a whole number.`, 'Round it to the unit of the field.'],
  'text-empty': () => ['The text is empty.', 'Fill it in, or write null where nothing is known.'],
  'text-too-long': (p) => [`The text has ${p.length} characters; ${p.max} are allowed.`, 'Shorten it.'],
  'text-control': (p) => [`The text holds an invisible control character (${p.code}).`, 'Remove it.'],
  'list-wrong-length': (p) => [`The list has ${p.length} entries.`, `It needs ${p.min} to ${p.max}.`],
  'id-malformed': (p) => [
    `"${p.id}" is not a well-formed id.`,
    'Use lower-case letters, digits and hyphens.',
  ],
  'date-invalid': (p) => [
    `"${p.value}" is not a date that exists.`,
    'Write it as 2027-04-10 (sources: also 2027-04 or 2027).',
  ],
  'phone-malformed': (p) => [
    `"${p.value}" is not a telephone number.`,
    'Write digits, + - and spaces only, such as 0773-2825844.',
  ],
  'url-invalid': (p) => [`"${p.value}" is not a web address.`, 'Write a full http(s) address, or null.'],
  'time-zone-unknown': (p) => [
    `"${p.value}" is not a known time zone.`,
    'Use an IANA name such as Asia/Shanghai.',
  ],
  'id-duplicate': (p) => [`The id "${p.id}" is already used at ${p.first}.`, 'Give each record its own id.'],
  'node-unknown': (p) => [`There is no place or junction "${p.id}".`, 'Correct the id, or add the record.'],
  'place-unknown': (p) => [`There is no place "${p.id}".`, 'Correct the id, or add the place.'],
  'source-unknown': (p) => [`There is no source "${p.id}".`, 'Correct the id, or add the source.'],
  'part-unknown': (p) => [
    `There is no prefecture "${p.id}" among the parts.`,
    'Correct the id, or add the part.',
  ],
  'source-missing': () => [
    'This fact has no source.',
    'Name at least one source, or write null: unknown stays unknown.',
  ],
  'datum-not-wgs84': (p) => [`The file declares the datum ${p.datum}.`, 'Convert the positions to WGS-84.'],
  'position-gcj02': (p) => [
    `"${p.id}" lies ${p.metres} m off, which is just the shift of GCJ-02 (AMap, Tencent).`,
    'Convert the position to WGS-84.',
  ],
  'position-axes-swapped': (p) => [
    `"${p.id}" at ${p.lon}, ${p.lat} has latitude first.`,
    'Write longitude first, as GeoJSON does.',
  ],
  'position-outside': (p) => [
    `"${p.id}" at ${p.lon}, ${p.lat} lies outside ${p.part}.`,
    'Correct the position or the prefecture.',
  ],
  'position-malformed': (p) => [
    `${p.value} is not a position.`,
    'Write two numbers in degrees: longitude, latitude.',
  ],
  'bbox-invalid': (p) => [
    `${p.west}, ${p.south}, ${p.east}, ${p.north} is not a bounding box.`,
    'Write west, south, east, north in degrees.',
  ],
  'segment-loop': (p) => [`The segment "${p.id}" ends where it starts.`, 'Correct one of its ends.'],
  'length-not-positive': (p) => [`A length of ${p.value} m is not possible.`, 'Write whole metres above 0.'],
  'seconds-not-positive': (p) => [`A time of ${p.value} s is not possible.`, 'Write whole seconds above 0.'],
  'speed-impossible': (p) => [
    `Length and time give ${p.kmh} km/h; ${p.limit} is believed the limit for ${p.mode}.`,
    'Check the length (metres) and the time (seconds).',
  ],
  'length-below-straight': (p) => [
    `The way of ${p.metres} m is shorter than the straight line of ${p.straight} m.`,
    'Check the length, and the positions of both ends.',
  ],
  'geometry-end-off-node': (p) => [
    `The line's ${p.end === 'from' ? 'first' : 'last'} point lies ${p.metres} m from "${p.node}".`,
    'Let the line begin and end at its nodes.',
  ],
  'road-class-missing': () => ['A road segment needs a road class.', 'Add roadClass.'],
  'road-class-not-road': (p) => [`A ${p.mode} segment has no road class.`, 'Write null as roadClass.'],
  'detour-factor-missing': () => ['An estimated segment needs its detour factor.', 'Add detourFactor.'],
  'place-unreachable': (p) => [
    `No way leads to "${p.id}" and back from the rest of the map.`,
    'Add a segment that joins it to the network.',
  ],
  'place-off-road': (p) => [`"${p.id}" is not reached by road.`, 'Add a road segment if there is one.'],
  'hours-invalid': (p) => [
    `"${p.value}" is not in the opening_hours syntax of OSM (${p.detail}).`,
    'Write for example "Mo-Su 08:00-17:30".',
  ],
  'season-invalid': (p) => [`"${p.value}" is not a range of months.`, 'Write for example "Jun-Sep".'],
  'range-reversed': (p) => [`The minimum ${p.min} is above the maximum ${p.max}.`, 'Swap or correct them.'],
  'published-leg-empty': () => [
    'The published leg has neither a length nor a time.',
    'Give one of them, or remove it.',
  ],
  'merge-nothing': () => ['There is no region to merge.', 'Name at least one.'],
  'part-disconnected': (p) => [
    `No way joins "${p.id}" to the rest of the map.`,
    'Add the connecting segments if trips are to cross.',
  ],
  'merge-conflict': (p) => [
    `${p.first} and ${p.second} hold different records (${p.what}) under the id "${p.id}".`,
    'Give them different ids, or make them equal.',
  ],
} as const satisfies Sentences<Omit<RegionIssueParams, 'number-out-of-range'>>;
