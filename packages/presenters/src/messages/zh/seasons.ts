import type { SeasonSentences } from '../sentences.js';

/** What stands after the name of the place. */
export const SEASONS_ZH = {
  'in-season': (months) => `正当时节（${months}）。`,
  'off-season': (months) => `不在最好的时节（${months}）。`,
  'terraces-water': () => '正值灌水插秧（4 月中旬至 6 月中下旬），层层水田如镜。',
  'terraces-green': () => '稻苗正绿；灌水看 5、6 月，金黄要等到 9 月下旬。',
  'terraces-gold': () => '稻谷金黄（9 月下旬至 10 月中旬），一年中最好看的时候。',
  'terraces-bare': () => '稻田收割后空着；灌水看 5、6 月，金黄看 9 月下旬。',
  'terraces-snow': () => '稻田空着，下雪才有雪景，要看运气；灌水看 5、6 月，金黄看 9 月下旬。',
  'lotus-bloom': () => '荷花开放（6—9 月）。',
  'lotus-bare': () => '荷塘还没有花（花期 6—9 月）。',
  'tea-picking': () => '正采春茶（3—4 月）。',
  'leaves-red': () => '山上红叶正好（10 月）。',
  'ice-falls': () => '瀑布结成冰瀑（12 月下旬至 2 月），冰面路滑，慢行。',
  'snow-sports': () => '正是滑雪的时节（12—2 月）。',
  'no-snow': () => '没有雪，雪场多半不开（滑雪 12—2 月）。',
  'cave-cool': () => '洞里常年 20 ℃上下，暑天正好纳凉，带件薄外衣。',
  'rafts-high-water': () => '汛期（5 月至 7 月上旬），水大时竹筏停航，当天先问码头。',
  'rafts-cold': () => '坐竹筏有些冷，多穿一件。',
  'boats-high-water': () => '汛期（5 月至 7 月上旬），水大时停航，当天先问码头。',
  'boats-low-water': () => '枯水期（12 月），游船可能改走短线，先问码头。',
  'water-play': () => '正好玩水（6—9 月）。',
  'water-cold': () => '天冷不宜下水，多半不开放。',
  'bath-winter': () => '冬天最宜泡汤（12—2 月）。',
  'bath-summer': () => '暑天泡汤容易过热，时间再短些，多喝水。',
  'forest-summer': () => '林中比城里凉快，夏天空气负离子也最多（6—8 月）。',
} as const satisfies SeasonSentences;
