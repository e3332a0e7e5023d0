import type { Drafted } from '../draft.js';
import type { Cell } from '../fields/flat.js';
import { placeOf } from '../fields/from-flat.js';
import { Row } from '../fields/row.js';
import type { Problems } from '../issue.js';
import type { Tags } from './element.js';
import { kindOfTags } from './kind-of-tags.js';

export const OSM_SOURCE = {
  id: 'openstreetmap',
  title: '© OpenStreetMap contributors',
  publisher: 'OpenStreetMap',
  date: null,
  licence: 'ODbL-1.0',
  url: 'https://www.openstreetmap.org/copyright',
};

/** A place from OpenStreetMap's tags; null when it is none of ours or has no name. */
export function placeOfTags(tags: Tags, id: string, at: string, problems: Problems): Drafted | null {
  const kind = kindOfTags(tags);
  const zh = tags['name:zh'] ?? tags['name:zh-Hans'] ?? hanOnly(tags.name);
  const en = tags['name:en'] ?? (zh === undefined ? tags.name : undefined);
  if (kind === null || (zh === undefined && en === undefined)) return null;
  const others = [tags.alt_name, tags.short_name, tags.old_name].filter((name) => name !== undefined);
  const cells: Readonly<Record<string, Cell | undefined>> = {
    id,
    name_zh: zh,
    name_en: en,
    aliases: others.length === 0 ? null : others.join(';'),
    kind,
    position_sources: OSM_SOURCE.id,
    hours: tags.opening_hours,
    hours_sources: OSM_SOURCE.id,
    hours_as_of: tags['check_date:opening_hours'] ?? tags.check_date,
    ticket_yuan: ticketOf(tags),
    ticket_yuan_sources: OSM_SOURCE.id,
    overnight: kind === 'lodging' || kind === 'town',
  };
  const row = new Row(
    (key) => cells[key] ?? null,
    at,
    () => at,
    problems,
  );
  return { ...placeOf(row), lenient: true };
}

function hanOnly(name: string | undefined): string | undefined {
  return name !== undefined && /\p{Script=Han}/u.test(name) ? name : undefined;
}

/** fee=no is free; charge is a text such as "60 CNY", and only that is believed. */
function ticketOf(tags: Tags): number | null {
  if (tags.fee === 'no') return 0;
  const yuan = /^(\d+(?:\.\d+)?)\s*(CNY|RMB|元|¥)$/i.exec(tags.charge ?? '')?.[1];
  return yuan === undefined ? null : Number(yuan);
}
