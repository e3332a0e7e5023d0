import { messages } from '../i18n/language.ts';
import { itinerary } from '../state/trip.ts';
import { hospitals } from '../state/view.ts';
import { GroundChoice } from './GroundChoice.tsx';
import { Icon } from './Icon.tsx';

export function Legend() {
  const t = messages.value.map;
  const days = itinerary.value?.days ?? [];
  return (
    <section aria-label={t.legend}>
      <details class="legend">
        <summary>
          <Icon name="list" /> {t.legend}
        </summary>
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
        <GroundChoice />
      </details>
    </section>
  );
}
