import { openCard } from './card-popup.tsx';
import { TripMap } from './trip-map.ts';

export const openMap = (holder: HTMLElement): TripMap => new TripMap(holder, openCard);
