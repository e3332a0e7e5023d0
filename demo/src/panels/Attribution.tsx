import { plain } from '@kangtu/presenters';
import { messages } from '../i18n/language.ts';
import { ground, tileAttribution } from '../state/tiles.ts';
import { background } from '../state/trip.ts';

/** What the licences ask to be shown on the map itself; the full list of sources stands at the end of the trip. */
export function Attribution() {
  const t = messages.value.map;
  const online = tileAttribution(ground.value);
  const drawn = background.value?.attributions ?? [];
  if (online === null && drawn.length === 0) return null;
  const all = drawn.map(plain).join('\n');
  return (
    <aside class="attribution" aria-label={t.attribution}>
      {online ?? <span title={all}>{t.ownMap}</span>}
    </aside>
  );
}
