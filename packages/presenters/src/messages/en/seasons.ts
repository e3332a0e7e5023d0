import type { SeasonSentences } from '../sentences.js';

/** What stands after the name of the place. */
export const SEASONS_EN = {
  'in-season': (months) => `in season (${months}).`,
  'off-season': (months) => `not at its best now (season: ${months}).`,
  'terraces-water': () => 'the terraces are under water for planting (mid-April to late June).',
  'terraces-green': () => 'the rice stands green; under water in May and June, golden from late September.',
  'terraces-gold': () => 'the rice is golden (late September to mid-October), the best sight of the year.',
  'terraces-bare': () =>
    'the terraces lie bare after the harvest; under water in May and June, golden in late September.',
  'terraces-snow': () =>
    'the terraces lie bare, and under snow only with luck; under water in May and June, golden in late September.',
  'lotus-bloom': () => 'the lotus is in bloom (June to September).',
  'lotus-bare': () => 'no lotus in bloom yet (June to September).',
  'tea-picking': () => 'the spring tea is being picked (March and April).',
  'leaves-red': () => 'the leaves on the mountains are red (October).',
  'ice-falls': () => 'the waterfalls are frozen (late December to February); the ice is slippery, go slowly.',
  'snow-sports': () => 'the season for skiing (December to February).',
  'no-snow': () => 'no snow, and most likely closed (skiing: December to February).',
  'cave-cool': () => 'some 20 °C inside all year: a cool place in summer, take a light jacket.',
  'rafts-high-water': () =>
    'the months of high water (May to early July), when rafts may be stopped: ask at the pier that day.',
  'rafts-cold': () => 'cold on a raft: wear one layer more.',
  'boats-high-water': () =>
    'the months of high water (May to early July), when boats may be stopped: ask at the pier that day.',
  'boats-low-water': () => 'low water (December): boats may go a part of the way only, ask at the pier.',
  'water-play': () => 'the season for playing in the water (June to September).',
  'water-cold': () => 'too cold for the water, and most likely closed.',
  'bath-winter': () => 'winter is the best time for hot springs (December to February).',
  'bath-summer': () => 'in summer a hot spring soon overheats: stay in for less, drink more.',
  'forest-summer': () =>
    'cooler in the forest than in town, and the air richest in negative ions in summer (June to August).',
} as const satisfies SeasonSentences;
