import type { Itinerary } from '@kangtu/core';
import { messages } from '../i18n/language.ts';
import { Remarks } from './Remarks.tsx';

/** What concerns the trip as a whole; what concerns a day or a stop stands there. */
export function Findings({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  const findings = trip.findings.filter((finding) => !/^\/days\/\d/.test(finding.path));
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-label={t.trip.findings}>
      <h3>{t.trip.findings}</h3>
      <Remarks findings={findings} trip={trip} />
    </section>
  );
}
