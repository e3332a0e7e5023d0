import type { Itinerary } from '@kangtu/core';
import { messages } from '../i18n/language.ts';
import { keepForComparison, kept } from '../state/compare.ts';
import { later } from './later.tsx';

const Comparison = later(async () => (await import('./Comparison.tsx')).Comparison);

/** Puts the trip aside, then shows it beside the present one. */
export function Compare({ trip }: { trip: Itinerary }) {
  const other = kept.value?.trip;
  if (other !== undefined) return <Comparison trip={trip} other={other} />;
  return (
    <div class="compare-start no-print">
      <button type="button" class="quiet" onClick={keepForComparison}>
        {messages.value.compare.keep}
      </button>
    </div>
  );
}
