import { effect } from '@preact/signals';
import { AREA_IDS, type AreaId, isArea } from '../areas.ts';
import { defaultWishes } from './change.ts';
import { keep, readKept } from './kept.ts';
import { PREFIX } from './link.ts';
import { keepThroughReloads, keptTrip } from './reload.ts';
import { isAtRest } from './stages.ts';
import { begin, checkRequest, history, openArea } from './trip.ts';
import { linkDataDate, linkProblem } from './view.ts';

/** The area looked at last. */
function homeArea(): AreaId {
  const kept = readKept('area');
  return isArea(kept) ? kept : AREA_IDS[0]!;
}

/** The trip this tab had, the trip of the address, or the default one. A bad link gives nothing but a message. */
export async function start(): Promise<void> {
  const kept = await keptTrip();
  if (kept !== null) begin(kept.wishes);
  else if (location.hash.startsWith(PREFIX)) await followLink();
  else await startAfresh();
  keepThroughReloads();
  // A link pasted into the address bar of the open page.
  addEventListener('hashchange', () => {
    if (location.hash.startsWith(PREFIX)) void followLink();
  });
}

/** The default trip of the area, without what the address says. */
export async function startAfresh(area: AreaId = homeArea()): Promise<void> {
  linkProblem.value = null;
  linkDataDate.value = null;
  keep('area', area);
  const land = await openArea(area);
  begin(defaultWishes(land, area, history.now.value?.ask));
}

async function followLink(): Promise<void> {
  const { readLink } = await import('./read-link.ts');
  const link = await readLink(location.hash, openArea, checkRequest);
  linkProblem.value = link.kind === 'trip' ? null : link.kind;
  linkDataDate.value = link.kind === 'trip' ? link.dataDate : null;
  begin(link.kind === 'trip' ? link.wishes : null);
}

/** Once the first trip is shown, keeps all of the page for use without a network: before, it would hold up that trip. */
export function registerOffline(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const stopWaiting = effect(() => {
    if (!isAtRest.value) return;
    navigator.serviceWorker.register('./sw.js').catch(() => {
      // Without a service worker (private window, plain http) the page works, only not offline.
    });
    queueMicrotask(() => stopWaiting());
  });
}
