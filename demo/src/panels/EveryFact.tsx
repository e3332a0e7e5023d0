import { placeCard } from '@kangtu/presenters';
import { language } from '../i18n/language.ts';
import { region } from '../state/trip.ts';

/** Every value of a place with its date, trust and source; what is judged or estimated says so. */
export function EveryFact({ id }: { id: string }) {
  const land = region.value;
  const place = land?.places.find((each) => each.id === id);
  if (!land || place === undefined) return null;
  return (
    <dl class="every-fact">
      {placeCard(place, land.sources, language.value).map(({ label, value, from }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={from === '' ? 'unknown' : ''}>
            {value} {from === '' ? null : <small>{from}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
