import { computed, signal } from '@preact/signals';
import { messages } from '../i18n/language.ts';
import { itinerary, status } from './trip.ts';

/** What an edit did, said before the new totals. */
export const editSaid = signal('');

/** For the live region: what the planner came to, once it is done. */
export const announcement = computed(() => {
  const trip = itinerary.value;
  if (trip === null || status.value !== 'done') return '';
  const { totals, days } = trip;
  const totalsSaid = messages.value.trip.announce(
    days.length,
    totals.stops,
    Math.round(totals.metres / 1000),
  );
  return editSaid.value === '' ? totalsSaid : `${editSaid.value}. ${totalsSaid}`;
});
