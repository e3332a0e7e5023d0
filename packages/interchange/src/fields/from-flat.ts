import { ELEMENTS, PLACE_KINDS } from '@kangtu/core';
import type { Drafted, Raw } from '../draft.js';
import { defaultElements, KIND_WORDS, kindNamed } from '../kinds.js';
import { quoted } from '../quoted.js';
import { splitPair } from './flat.js';
import { gradeOf, hoursOf, minutesOf, minutesSpanOf, seasonOf, wordOf, yuanOf } from './plain-words.js';
import type { Row } from './row.js';

/**
 * Flat fields to records of the region model, the way back of `to-flat.ts`, and what people write by hand: facts
 * without their own source take the row's, unknown fields are null, the six elements follow from the kind.
 */

function names(row: Row, prefix: string): Raw | null {
  const zh = row.text(`${prefix}_zh`);
  const en = row.text(`${prefix}_en`);
  if (zh === null && en === null) return null;
  const aliases = row.list(prefix === 'name' ? 'aliases' : `${prefix}_aliases`);
  // A name in one language stands for both: the model needs the Chinese one.
  return { zh: zh ?? en, en, ...(aliases === null ? {} : { aliases }) };
}

/** A fact; its source and date are filled in from the row when it has none of its own. */
function fact(row: Row, key: string, value: unknown): Raw | null {
  if (value === null) return null;
  return {
    value,
    sources: row.list(`${key}_sources`),
    asOf: row.date(`${key}_as_of`) ?? row.date('checked'),
    trust: row.text(`${key}_trust`),
  };
}

/** Where a field of the model stands in the row: the facts have columns of another name. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  names: 'name_zh',
  position: 'lon',
  sources: 'position_sources',
  lastEntryMinutes: 'last_entry_minutes',
  ticket: 'ticket_yuan',
  visitMinutes: 'visit_min',
  county: 'county_zh',
  about: 'about_zh',
  note: 'note_zh',
  roadClass: 'road_class',
  detourFactor: 'detour_factor',
  asOf: 'checked',
};

function drafted(row: Row, value: Raw): Drafted {
  return {
    value,
    at: row.at,
    fieldAt: (field) => row.addressOf(COLUMN_OF[field] ?? field),
    sourceText: row.text('source'),
  };
}

/** A place without its position. */
export function placeOf(row: Row): Drafted {
  const kindText = row.needed('kind');
  const kind = kindNamed(kindText);
  if (kind === null && kindText !== '')
    row.fail('cell-not-listed', 'kind', { column: 'kind', value: quoted(kindText), allowed: KINDS_HINT });
  const given = ELEMENTS.map((element) => [element, row.number(element)] as const);
  const elements = given.every(([, level]) => level === null)
    ? defaultElements(kind ?? 'scenic')
    : Object.fromEntries(given.map(([element, level]) => [element, level ?? 0]));
  const own = names(row, 'name');
  if (own === null) row.fail('cell-missing', 'name_zh', { column: 'name_zh' });
  const yuan = row.number('ticket_yuan', yuanOf);
  const emergency = row.flag('emergency');
  const themes = row.list('themes');
  return drafted(row, {
    id: row.text('id'),
    names: own,
    kind,
    precision: row.word('precision', wordOf),
    sources: row.list('position_sources'),
    region: row.text('region'),
    county: names(row, 'county'),
    elements,
    elementsAssumed: given.every(([, level]) => level === null),
    grade: fact(row, 'grade', row.number('grade', gradeOf)),
    hours: fact(row, 'hours', row.word('hours', hoursOf)),
    lastEntryMinutes: fact(row, 'last_entry_minutes', row.number('last_entry_minutes', minutesOf)),
    ticket: fact(row, 'ticket_yuan', yuan === null ? null : Math.round(yuan * 100)),
    visitMinutes: fact(row, 'visit', visitMinutes(row)),
    season: fact(row, 'season', row.word('season', seasonOf)),
    ...laterFacts(row),
    setting: row.word('setting', wordOf),
    exertion: row.number('exertion'),
    ...(themes === null ? {} : { themes }),
    about: names(row, 'about'),
    overnight: row.flag('overnight') ?? (kind === 'lodging' || kind === 'town'),
    mentions: (row.list('mentions') ?? []).map(mention),
    note: names(row, 'note'),
    ...(emergency === null ? {} : { emergency }),
  });
}

const KINDS_HINT = PLACE_KINDS.map((kind) => `${kind} ${KIND_WORDS[kind].zh[0]}`).join(', ');

/** Facts that are absent, not null, where they are unknown. */
function laterFacts(row: Row): Raw {
  const reductions = row.list('reductions')?.map(reduction) ?? null;
  const facts = {
    reductions: fact(row, 'reductions', reductions),
    phone: fact(row, 'phone', row.text('phone')),
    booking: fact(row, 'booking', row.text('booking')),
    accessibility: fact(row, 'accessibility', row.text('accessibility')),
    elevation: fact(row, 'elevation', row.number('elevation')),
    walking: fact(row, 'walking', row.number('walking')),
    ascent: fact(row, 'ascent', row.number('ascent')),
    judged: fact(row, 'judged', row.list('judged')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function reduction(text: string): Raw {
  const [who, ...numbers] = splitPair(text);
  const [minAge, maxAge, maxHeightCm, percent] = numbers.map((part) => (part === '' ? null : Number(part)));
  return { who, minAge, maxAge, maxHeightCm, percent };
}

/** "60" for both ends, or from and to, in two cells or in one: "1-2小时". */
function visitMinutes(row: Row): Raw | null {
  const span = minutesSpanOf(row.text('visit_min') ?? '');
  if (span !== null && row.text('visit_max') === null) return { min: span[0], max: span[1] };
  const min = row.number('visit_min', minutesOf);
  const max = row.number('visit_max', minutesOf);
  return min === null && max === null ? null : { min: min ?? max, max: max ?? min };
}

function mention(text: string): Raw {
  const [document = '', clause = ''] = splitPair(text);
  return { document, clause };
}

export function junctionOf(row: Row): Drafted {
  return drafted(row, {
    id: row.needed('id'),
    names: names(row, 'name'),
    precision: row.text('precision') ?? 'exact',
    sources: row.list('position_sources'),
  });
}

/** A segment without its geometry. */
export function segmentOf(row: Row): Drafted {
  return drafted(row, {
    id: row.needed('id'),
    from: row.needed('from'),
    to: row.needed('to'),
    mode: row.needed('mode'),
    roadClass: row.text('road_class'),
    road: { ref: row.text('ref'), names: names(row, 'road') },
    length: row.number('length'),
    seconds: row.number('seconds'),
    oneway: row.flag('oneway') ?? false,
    basis: row.text('basis') ?? 'sourced',
    detourFactor: row.number('detour_factor'),
    sources: row.list('sources'),
  });
}

export function sourceOf(row: Row): Drafted {
  return {
    at: row.at,
    fieldAt: row.addressOf,
    value: {
      id: row.needed('id'),
      title: row.needed('title'),
      publisher: row.text('publisher'),
      date: row.date('date'),
      licence: row.needed('licence'),
      url: row.text('url'),
    },
  };
}

/** A line without its stops. */
export function lineOf(row: Row): Drafted {
  return {
    at: row.at,
    fieldAt: row.addressOf,
    value: {
      id: row.needed('id'),
      names: names(row, 'name'),
      kind: row.needed('kind'),
      ordered: row.flag('ordered') ?? false,
      stops: [],
      source: row.needed('source'),
      clause: row.needed('clause'),
    },
  };
}

export function stopOf(row: Row): { line: string; stop: Raw } {
  return { line: row.needed('line'), stop: { names: names(row, 'name'), place: row.text('place') } };
}

export function legOf(row: Row): Drafted {
  return {
    at: row.at,
    fieldAt: row.addressOf,
    value: {
      from: row.needed('from'),
      to: row.needed('to'),
      metres: row.number('metres'),
      minutes: row.number('minutes'),
      road: row.text('road'),
      trust: row.text('trust') ?? 'medium',
      source: row.needed('source'),
      note: names(row, 'note'),
      use: row.flag('use') ?? true,
    },
  };
}

export function headOf(row: Row): Drafted {
  return {
    at: row.at,
    fieldAt: row.addressOf,
    value: {
      id: row.text('id'),
      names: names(row, 'name'),
      timeZone: row.text('time_zone'),
      bbox: numbers(row, 'bbox'),
      dataDate: row.date('data_date'),
    },
  };
}

export function partOf(row: Row): Drafted {
  return {
    at: row.at,
    fieldAt: row.addressOf,
    value: { id: row.needed('id'), names: names(row, 'name'), bbox: numbers(row, 'bbox') },
  };
}

export function emergencyOf(row: Row): Drafted {
  return {
    at: row.at,
    fieldAt: row.addressOf,
    value: { number: row.needed('number'), names: names(row, 'name') },
  };
}

/** "108.5 23.8 110.5 26.1" */
function numbers(row: Row, key: string): number[] | null {
  const text = row.text(key);
  return text === null
    ? null
    : text
        .trim()
        .split(/[\s,]+/)
        .map(Number);
}

/** "109.4 24.3, 109.5 24.4" as positions; null with a problem when it is not that. */
export function geometryOf(row: Row, key: string): [number, number][] | null {
  const text = row.needed(key);
  const points = text.split(',').map((pair) => pair.trim().split(/\s+/).map(Number));
  if (text !== '' && points.every((point) => point.length === 2 && point.every(Number.isFinite)))
    return points as [number, number][];
  if (text !== '') row.fail('geometry-unreadable', key, { column: key, value: quoted(text) });
  return null;
}
