import type { Advice } from '../sentences.js';
import { WORDS_EN } from './words.js';

export const ADVICE_EN = {
  rain: 'In the rain',
  heat: 'In the noon heat',
  both: 'In the rain or the noon heat',
  instead: (reason, stop, place, start, end) =>
    `${reason}: instead of ${stop} go to ${place}, which is indoors (${start}–${end})`,
  nothing: (reason, stops) =>
    `${reason}: nothing suitable indoors is near ${stops}; stay a shorter time, or rest at the lodging`,
  longer: (minutes) => `${minutes} more driving`,
  shorter: (minutes) => `${minutes} less driving`,
  same: 'as long a drive',
  hoursUnconfirmed: 'opening hours not confirmed, call first',
  offer: (therapy, place, minutes) =>
    `Today is a day for the ${WORDS_EN.therapies[therapy]}: the nearest site of Chinese medicine is ${place} (${minutes} away); ask whether it is offered`,
  lunchHere: (start, end) => `lunch here ${start}–${end}`,
  lunchBesides: (start, end) => `plus lunch here ${start}–${end}`,
  therapy: (therapy, session, of, minutes) =>
    `${WORDS_EN.therapies[therapy]}${of > 1 ? `, session ${session} of ${of}` : ''} (${minutes} of treatment; to be arranged with the place)`,
} as const satisfies Advice;
