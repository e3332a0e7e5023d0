import { signal } from '@preact/signals';

/** Day shown on its own; 0 = the whole trip. */
export const focusDay = signal(0);
/** Place whose popup is open or asked for. */
export const selectedPlace = signal<{ readonly id: string; readonly nonce: number } | null>(null);
/** Stop whose buttons are shown: one at a time, also when it moves to another day. */
export const editing = signal<string | null>(null);
/** The panel shows the trip, not the wishes above it. */
export const isReading = signal(false);
/** Hospitals on the map also where one is far away. */
export const hospitals = signal(false);
/** The sheet over the map, as in page.css. */
export const PHONE = '(max-width: 639px), (max-width: 899px) and (min-height: 521px)';
export type SheetSize = 'peek' | 'half' | 'full';
export const sheet = signal<SheetSize>('half');

/** Place whose card is open on the map: its stop in the list is marked. */
export const openPlace = signal<string | null>(null);

/** A stop of the trip in the list, from its card on the map. */
export function showStop(place: string, day: number): void {
  if (focusDay.value !== 0) focusDay.value = day;
  if (sheet.value === 'peek') sheet.value = 'half';
  // After the list has its day, and the panel its height.
  setTimeout(() => {
    const row = document.querySelector(`[data-stop="${CSS.escape(place)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
  });
}

let nonce = 0;
/** Opens a place's popup on the map, also when it was the last one opened. */
export function showPlace(id: string): void {
  nonce += 1;
  selectedPlace.value = { id, nonce };
  if (matchMedia(PHONE).matches) sheet.value = 'peek';
}

/** What was wrong with the link the page was opened with. */
export const linkProblem = signal<'bad' | 'newer' | null>(null);
/** Date of the data a link was made with. */
export const linkDataDate = signal<string | null>(null);
