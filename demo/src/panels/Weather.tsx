import {
  type Alternative,
  formatClockTime,
  type Itinerary,
  type ItineraryDay,
  type Minutes,
} from '@kangtu/core';
import { duration } from '@kangtu/presenters';
import { placeName } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { replaceStop } from '../state/edit.ts';
import { Icon } from './Icon.tsx';
import { More } from './More.tsx';

/** What to do instead when it rains or is too hot, stop by stop, each with a button that does it. */
export function Weather({ trip, day }: { trip: Itinerary; day: ItineraryDay }) {
  const t = messages.value.weather;
  const { alternatives = [] } = day;
  if (alternatives.length === 0) return null;
  return (
    <More
      className="weather"
      summary={
        <>
          <Icon name="umbrella" /> {t.title}
        </>
      }
    >
      {() => (
        <ul>
          {alternatives.map((each) => (
            <AlternativeRow key={each.reason + each.item} alternative={each} trip={trip} />
          ))}
        </ul>
      )}
    </More>
  );
}

function AlternativeRow({ alternative, trip }: { alternative: Alternative; trip: Itinerary }) {
  const t = messages.value.weather;
  const { reason, place, instead } = alternative;
  const from = placeName(trip, place);
  if (instead === null)
    return (
      <li>
        <strong>{t[reason]}</strong> <span>{t.none(from)}</span>
      </li>
    );
  const { detour, confirmed } = instead;
  const minutes = duration(Math.abs(detour) as Minutes, language.value);
  const notes = [
    detour > 0 ? t.more(minutes) : detour < 0 ? t.less(minutes) : null,
    confirmed ? null : t.unconfirmed,
  ].filter((note) => note !== null);
  return (
    <li>
      <strong>{t[reason]}</strong>{' '}
      <span>
        {t.instead(
          from,
          placeName(trip, instead.place),
          formatClockTime(instead.start),
          formatClockTime(instead.end),
        )}{' '}
        <small>{notes.join(' · ')}</small>
      </span>
      <button type="button" class="quiet no-print" onClick={() => replaceStop(place, instead.place)}>
        {t.use}
      </button>
    </li>
  );
}
