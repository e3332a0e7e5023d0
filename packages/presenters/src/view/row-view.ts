import { formatClockTime, type Item, type Itinerary, type LegItem, type Minutes } from '@kangtu/core';
import { cleanLine } from '../clean.js';
import { therapyText } from '../messages/advice.js';
import type { Language } from '../messages/language.js';
import { printMessages } from '../messages/outputs.js';
import { duration, list, way } from '../messages/quantity.js';
import { placeOf } from '../stops.js';
import { nameIn, stayText, unconfirmedText } from './names.js';
import type { RowView } from './view.js';

/** One line of the timetable. `number` is the stop's number for a visit. */
export function rowView(itinerary: Itinerary, item: Item, number: number | null, lang: Language): RowView {
  const say = printMessages(lang);
  const name = (id: string) => nameIn(placeOf(itinerary, id).names, lang);
  const row = {
    kind: item.kind,
    start: formatClockTime(item.start),
    end: formatClockTime(item.end),
    number,
    detail: duration((item.end - item.start) as Minutes, lang),
    unconfirmed: null,
  };
  switch (item.kind) {
    case 'leg':
      return { ...row, title: say.legTo(name(item.to)), detail: legDetail(item, lang) };
    case 'visit':
      return {
        ...row,
        title: name(item.place),
        detail: [stayText(item, placeOf(itinerary, item.place), lang), therapyText(item, lang)]
          .filter((part) => part !== null)
          .join(lang === 'zh' ? '，' : ', '),
        unconfirmed: unconfirmedText(item, lang),
      };
    case 'meal':
      return { ...row, title: say.lunchAt(name(item.at)) };
    case 'rest':
      return { ...row, title: say.restAt(name(item.at)) };
    case 'wait':
      return { ...row, title: say.waitAt(name(item.at)) };
  }
}

/** "驾车 64 公里，50 分钟，经G72、S305". */
function legDetail(leg: LegItem, lang: Language): string {
  const { roads, labels, bracket } = printMessages(lang);
  const names = roadNames(leg, lang);
  return [
    way(leg, lang),
    `${duration(leg.minutes, lang)}${leg.estimated ? bracket(labels.estimatedWay) : ''}`,
    ...(names.length > 0 ? [roads(list(names, lang))] : []),
  ].join(lang === 'zh' ? '，' : ', ');
}

/** Shorter stretches are not worth a name in print. */
const ROAD_WORTH_NAMING_M = 1500;
const MOST_ROADS = 4;

/** Number and name of each road, as far as they are known, each once. */
function roadNames(leg: LegItem, lang: Language): readonly string[] {
  const shown = leg.roads
    .filter((road) => road.metres >= ROAD_WORTH_NAMING_M)
    .map(({ ref, names }) =>
      [ref === null ? '' : cleanLine(ref), names === null ? '' : nameIn(names, lang)]
        .filter((part) => part !== '')
        .join(' '),
    );
  return [...new Set(shown.filter((name) => name !== ''))].slice(0, MOST_ROADS);
}
