import type { PlaceKind } from '@kangtu/core';
import { capital, say } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import { KIND_GLYPH } from '../icons.ts';
import { isSeen } from '../places/kinds.ts';
import { itinerary, region } from '../state/trip.ts';
import { hospitals } from '../state/view.ts';
import { GroundChoice } from './GroundChoice.tsx';
import { Icon } from './Icon.tsx';

/** What the lines and symbols of the map mean, and the choice of what lies below them. */
export function Key() {
  const t = messages.value.map;
  const days = itinerary.value?.days ?? [];
  return (
    <>
      <ul>
        {days.map((day) => (
          <li key={day.day}>
            <span class={`key key-route day-${day.day}`} /> {t.route(day.day)}
          </li>
        ))}
        <li>
          <span class="key key-expressway" /> {t.expressway}
        </li>
        <li>
          <span class="key key-road" /> {t.road}
        </li>
        <li>
          <span class="key key-rail" /> {t.rail}
        </li>
        <li>
          <span class="key key-river" /> {t.river}
        </li>
        <li>
          <span class="key key-county" /> {t.county}
        </li>
        <li>
          <span class="key key-unsure" /> {t.unsure}
        </li>
        <li>
          <span class="key-symbol kind-town">
            <Icon name="bed" />
          </span>{' '}
          {t.nightKey}
        </li>
        <li>
          <span class="key-symbol kind-town">
            <Icon name="bowl" />
          </span>{' '}
          {t.mealKey}
        </li>
        <li>
          <span class="key-symbol kind-town">
            <Icon name="cup" />
          </span>{' '}
          {t.restKey}
        </li>
        <li>
          <label class="check">
            <input
              type="checkbox"
              checked={hospitals.value}
              onChange={(event) => {
                hospitals.value = event.currentTarget.checked;
              }}
            />
            <span>{t.hospitals}</span>
          </label>
        </li>
      </ul>
      <Symbols />
      <GroundChoice />
    </>
  );
}

/** What each symbol means, of the kinds that this map has. */
function Symbols() {
  const t = messages.value.map;
  const there = new Set(region.value?.places.map(({ kind }) => kind));
  const kinds = (Object.keys(KIND_GLYPH) as PlaceKind[]).filter((kind) => isSeen(kind) && there.has(kind));
  return (
    <>
      <h3>{t.symbols}</h3>
      <ul class="symbols">
        {kinds.map((kind) => (
          <li key={kind}>
            <span class={`key-symbol kind-${kind}`}>
              <Icon name={KIND_GLYPH[kind]} />
            </span>{' '}
            {capital(say.value.kinds[kind])}
          </li>
        ))}
      </ul>
    </>
  );
}
