import { ELEMENTS, type Itinerary } from '@kangtu/core';
import { capital, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';

/** The six elements of the trip as bars with their amounts in figures. */
export function Elements({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  const most = Math.max(1, ...ELEMENTS.map((element) => trip.elements[element]));
  return (
    <section class="elements" aria-label={t.trip.elements}>
      <h3>{t.trip.elements}</h3>
      <dl>
        {ELEMENTS.map((element) => (
          <div key={element} class={trip.elements[element] === 0 ? 'none' : ''}>
            <dt>
              {language.value === 'zh'
                ? say.value.elements[element].short
                : capital(say.value.elements[element].short)}
            </dt>
            <dd>
              <span
                class="amount"
                style={{ width: `${(100 * trip.elements[element]) / most}%` }}
                aria-hidden="true"
              />
              <span class="figure">{trip.elements[element]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
