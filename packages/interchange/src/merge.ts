import type { Region } from '@kangtu/core';
import { type Drafted, emptyDraft, type Raw, type RegionDraft } from './draft.js';
import type { Problems } from './issue.js';

const LISTS = [
  'parts',
  'emergency',
  'sources',
  'places',
  'junctions',
  'segments',
  'lines',
  'publishedLegs',
] as const;

/** A region as a draft, to be changed. */
function draftOfRegion(region: Region): RegionDraft {
  const draft = emptyDraft();
  const { id, names, timeZone, bbox, dataDate } = region;
  draft.head = { at: '', value: { id, names, timeZone, bbox: [...bbox], dataDate } };
  for (const list of LISTS)
    for (const value of region[list])
      draft[list].push({ value: value as unknown as Raw, at: 'id' in value ? value.id : '' });
  return draft;
}

/**
 * The records of a file added to a region. A record with an id of the region replaces it, and the report names what
 * changed; what the file does not hold stays. The region's own head stays, its box grows.
 */
export function mergeDraft(draft: RegionDraft, base: Region, problems: Problems): RegionDraft {
  const merged = draftOfRegion(base);
  for (const list of LISTS) {
    const at = new Map(merged[list].map(({ value }, i) => [value.id ?? JSON.stringify(value), i]));
    for (const record of draft[list]) {
      const i = at.get(record.value.id ?? JSON.stringify(record.value));
      if (i === undefined) merged[list].push(record);
      else merged[list][i] = replaced(merged[list][i]!, record, problems);
    }
  }
  const bbox = grown(base.bbox, draft.places);
  const head = merged.head!;
  const parts = merged.parts.map((part) =>
    merged.parts.length === 1 ? { ...part, value: { ...part.value, bbox } } : part,
  );
  return { ...merged, parts, head: { ...head, value: { ...head.value, bbox } } };
}

/** The box with the new places in it; a position that is none on Earth is left to the checks. */
function grown(bbox: Region['bbox'], places: readonly Drafted[]): number[] {
  const box = [...bbox];
  for (const { value } of places) {
    const [lon, lat] = value.position as [number, number];
    if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) continue;
    if (Math.abs(lon - bbox[0]) > FARTHEST && Math.abs(lon - bbox[2]) > FARTHEST) continue;
    box[0] = Math.min(box[0]!, lon);
    box[1] = Math.min(box[1]!, lat);
    box[2] = Math.max(box[2]!, lon);
    box[3] = Math.max(box[3]!, lat);
  }
  return box;
}

/** A box does not grow by more, degrees: swapped or mistyped coordinates must stay visible as such. */
const FARTHEST = 2;

function replaced(old: Drafted, record: Drafted, problems: Problems): Drafted {
  // What the file leaves empty stays as it was.
  const given = Object.entries(record.value).filter(([, value]) => value != null);
  const value = { ...old.value, ...Object.fromEntries(given) };
  const fields = given.filter(([key, now]) => JSON.stringify(now) !== JSON.stringify(old.value[key]));
  if (fields.length > 0)
    problems.warn('merge-changes', record.at, {
      id: String(value.id ?? ''),
      fields: fields.map(([key]) => key).join(', '),
    });
  return { ...record, value };
}
