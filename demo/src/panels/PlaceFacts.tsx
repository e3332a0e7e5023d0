import type { ItineraryPlace, Place, ShownFact, Source, UnconfirmedFact } from '@kangtu/core';
import { duration, factDateText, plain, ticketPrice } from '@kangtu/presenters';
import { useSignal } from '@preact/signals';
import { capital, nameIn, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { unconfirmedText } from './unconfirmed.ts';

const EveryFact = later(() => import('./EveryFact.tsx').then((file) => file.EveryFact));

type ShownPlace = Pick<
  ItineraryPlace,
  | 'id'
  | 'names'
  | 'kind'
  | 'precision'
  | 'hours'
  | 'ticket'
  | 'visitMinutes'
  | 'about'
  | 'note'
  | 'county'
  | 'sources'
> & { readonly grade: number | null };

/** A place of the region in the shape an itinerary carries. */
export const shownPlace = (place: Place): ShownPlace => ({ ...place, grade: place.grade?.value ?? null });

interface FactsProps {
  place: ShownPlace;
  sources: readonly Source[];
  unconfirmed?: readonly UnconfirmedFact[];
}

/** What is known of a place, how old it is and where it comes from; what is not known is said. */
export function PlaceFacts({ place, sources, unconfirmed = [] }: FactsProps) {
  const t = messages.value;
  const where = place.county ? nameIn(place.county) : null;
  const visit = place.visitMinutes?.value;
  return (
    <div class="facts">
      <p class="facts-kind">
        {[
          capital(say.value.kinds[place.kind]),
          place.grade === null ? null : t.place.grade(place.grade),
          where,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {place.about ? <p>{nameIn(place.about)}</p> : null}
      <dl>
        <Fact label={t.place.hours} fact={place.hours} text={plain} />
        <Fact
          label={t.place.ticket}
          fact={place.ticket}
          text={(value) => ticketPrice(value, language.value)}
        />
        {visit ? (
          <Fact
            label={t.place.visit}
            fact={place.visitMinutes}
            text={({ min, max }) =>
              min === max
                ? duration(min, language.value)
                : t.place.range(duration(min, language.value), duration(max, language.value))
            }
          />
        ) : null}
        <div>
          <dt>{t.place.position}</dt>
          <dd>{capital(say.value.precisions[place.precision])}</dd>
        </div>
      </dl>
      {place.note ? <p class="note">{nameIn(place.note)}</p> : null}
      {unconfirmed.length > 0 ? (
        <p class="unsure-note">
          <Icon name="warning" />
          <span>{unconfirmedText(unconfirmed)}</span>
        </p>
      ) : null}
      <SourceList place={place} sources={sources} />
    </div>
  );
}

function Fact<T>({
  label,
  fact,
  text,
}: {
  label: string;
  fact: ShownFact<T> | null;
  text: (value: T) => string;
}) {
  const t = messages.value.place;
  return (
    <div>
      <dt>{label}</dt>
      {fact === null ? (
        <dd class="unknown">{t.unknown}</dd>
      ) : (
        <dd>
          {text(fact.value)} <small>{factDateText(fact.asOf, language.value)}</small>
        </dd>
      )}
    </div>
  );
}

function SourceList({ place, sources }: { place: ShownPlace; sources: readonly Source[] }) {
  const ids = new Set([
    ...place.sources,
    ...[place.hours, place.ticket, place.visitMinutes].flatMap((f) => f?.sources ?? []),
  ]);
  const opened = useSignal(false);
  const known = sources.filter((source) => ids.has(source.id));
  if (known.length === 0) return null;
  return (
    <details
      class="sources"
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>{messages.value.place.sources}</summary>
      {opened.value ? <EveryFact id={place.id} /> : null}
      <ul>
        {known.map((source) => (
          <li key={source.id}>
            {plain(source.title)}
            {source.publisher ? ` · ${plain(source.publisher)}` : ''}
            {source.date ? ` · ${source.date}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
