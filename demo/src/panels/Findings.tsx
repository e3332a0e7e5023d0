import type { Itinerary } from '@kangtu/core';
import { findingSentence } from '@kangtu/presenters';
import { say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { Icon } from './Icon.tsx';

export function Findings({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  if (trip.findings.length === 0) return null;
  return (
    <section class="findings" aria-label={t.trip.findings}>
      <h3>{t.trip.findings}</h3>
      <ul>
        {trip.findings.map((finding) => (
          <li key={finding.code + finding.path} class={`finding ${finding.severity}`}>
            <Icon name={finding.severity === 'info' ? 'info' : 'warning'} />
            <span>
              <strong>{say.value.severities[finding.severity]}</strong>{' '}
              {findingSentence(finding, trip, language.value)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
