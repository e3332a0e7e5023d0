import { TripMap } from './trip-map.ts';

/** What a card is made of is fetched with the first one. */
export const openMap = (holder: HTMLElement): TripMap =>
  new TripMap(holder, (map, place, at) => {
    void import('./card-popup.tsx').then(({ openCard }) => openCard(map, place, at));
  });
