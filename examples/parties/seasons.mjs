import { CLIMATE_STATIONS, SEASON_ROWS } from '@kangtu/core';
import { monthsText, nameOf, seasonSentences, seasonText, words } from '@kangtu/presenters';
import { tripOf } from './plan.mjs';

const DATES = ['2027-01-15', '2027-05-14', '2027-07-14', '2027-10-08'];
const ASKED = { days: 3, start: 'guilin-guilin-station', loop: 'east', line: 'wellness' };

const THEMES = {
  terraces: ['梯田', 'terraces'],
  lotus: ['荷塘', 'lotus ponds'],
  tea: ['茶山', 'tea hills'],
  'autumn-leaves': ['红叶', 'autumn leaves'],
  ice: ['冰瀑', 'ice falls'],
  'snow-sports': ['滑雪', 'skiing'],
  cave: ['溶洞', 'caves'],
  rafts: ['竹筏', 'rafts'],
  boats: ['游船', 'boats'],
  'water-play': ['玩水', 'water parks'],
};

/** One request in four months, and the tables behind it: a heading and its paragraphs. */
export function seasonPages(region, say, lang, table) {
  const trips = DATES.map((date) => tripOf(region, { ...ASKED, date }).trip);
  const days = trips.map((trip) => [
    trip.days[0].date,
    trip.days
      .map(({ items }) =>
        items
          .filter(({ kind }) => kind === 'visit')
          .map((item) => nameOf(trip.places[item.place].names, lang)),
      )
      .map((stops) => stops.join(say('、', ', ')))
      .join(' / '),
    [...new Set(trip.days.flatMap((day) => seasonSentences(trip, day, lang, true)))].join(' '),
  ]);
  return [
    say('## 时令', '## Seasons'),
    say(
      '同一要求（东环三日康养，种子 1，2,000 次），四个月份：',
      'One request (the east loop in three days, wellness, seed 1, 2,000 iterations) in four months:',
    ),
    table(
      [
        say('出发', 'from'),
        say('各日站点', 'stops, day by day'),
        say('行程里说的时令', 'what the trip says of the season'),
      ],
      days,
    ),
    ...seasonTables(say, lang, table),
  ];
}

function seasonTables(say, lang, table) {
  const of = ({ of: which }) =>
    'theme' in which ? say(...THEMES[which.theme]) : words(lang).kinds[which.kind];
  const rows = SEASON_ROWS.map((row) => [
    of(row),
    monthsText(row.months, lang),
    seasonText(row.code, row.months, lang),
    row.points,
    row.status === 'judged' ? say('本产品判断', 'judged') : row.status,
    row.source === null ? '' : `[${row.source.publisher}](${row.source.url})`,
  ]);
  const stations = CLIMATE_STATIONS.map(({ names, maximum, status, source }) => [
    names[lang],
    ...maximum,
    status,
    `[${source.publisher}](${source.url})`,
  ]);
  return [
    say(
      '各类地点在各月份的适宜程度。月份有来源的注明来源（C 读自来源，S 二手资料），其余为本产品判断；分值一律为本产品判断。地点自己有季节资料的，以自己的为准。',
      'What the months do to places of a kind. Months name their source (C read in the source, S secondary) or are judged by us; the points are judged by us throughout. The season of a place itself, where its data hold one, comes first.',
    ),
    table(
      [
        say('类', 'of'),
        say('月份', 'months'),
        say('行程里的话', 'what is said'),
        say('分值', 'points'),
        say('状态', 'status'),
        say('来源', 'source'),
      ],
      rows,
    ),
    say(
      '各月平均日最高气温（℃），按最近的气象站、按海拔每百米减 0.65 ℃：31 ℃及以上，室外站点避开 12 至 15 时；5 ℃及以下，室外减分（两个界限为本产品判断）。',
      'Mean daily maximum by month in °C, of the nearest station, less 0.65 °C for every 100 m of height: from 31 °C outdoor stops keep out of 12:00 to 15:00, up to 5 °C they are worth less (both limits judged by us).',
    ),
    table(
      [
        say('站', 'station'),
        ...Array.from({ length: 12 }, (_, i) => String(i + 1)),
        say('状态', 'status'),
        say('来源', 'source'),
      ],
      stations,
    ),
  ];
}
