import { effect } from '@preact/signals';
import { contentOf } from './link.ts';
import type { LinkResult } from './read-link.ts';
import { basis, checkRequest, itinerary, openArea, status } from './trip.ts';

const KEY = 'kangtu.trip';

interface Kept {
  /** The address the trip was made under: another one is another trip. */
  readonly hash: string;
  /** As the planner made it: planned again rather than laid out as given. */
  readonly own: boolean;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * A reload, or a phone that put the tab away, must not lose the trip: it stays with this tab until that is closed.
 * Nothing leaves the device, so that what was said of somebody's health stays in force.
 */
export function keepThroughReloads(): void {
  effect(() => {
    const [now, trip] = [basis.value, itinerary.value];
    if (status.value !== 'done' || now === null || trip === null) return;
    const content = contentOf(now, trip, now.ask);
    store({ hash: location.hash, own: now.byHand === null, content });
  });
}

/** The trip this tab showed before it was loaded again; null when there was none, or not under this address. */
export async function keptTrip(): Promise<Extract<LinkResult, { kind: 'trip' }> | null> {
  const kept = read();
  if (kept === null || kept.hash !== location.hash) return null;
  const { readContent } = await import('./read-link.ts');
  const result = await readContent(kept.content, openArea, checkRequest);
  if (result.kind !== 'trip') return null;
  return kept.own ? { ...result, wishes: { ...result.wishes, byHand: null } } : result;
}

function store(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden: then a reload begins anew.
  }
}

function read(): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    const isKept = typeof kept === 'object' && kept !== null && 'hash' in kept && 'content' in kept;
    return isKept && typeof kept.content === 'object' && kept.content !== null ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
