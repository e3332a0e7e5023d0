import type { SeasonRow } from './row.js';

const checked = { lastChecked: '2026-11' } as const;
const judged = { status: 'judged', source: null, ...checked } as const;

/** Degrees north: Guangxi and south Hunan; Shanxi. */
const SOUTH = [21, 27] as const;
const NORTH = [34, 41] as const;

const LONGJI_GUIDE = {
  publisher: 'cn-zhangjiajie.cn',
  url: 'http://cn-zhangjiajie.cn/action_viewnews_itemid_13441_page_3.html',
};
const LONGJI_GOLD = { publisher: 'h-ceramic.com.cn', url: 'http://www.h-ceramic.com.cn/4vhrydnd' };
const LIUJIANG = {
  publisher: '柳州市柳江区人民政府',
  url: 'http://liujiang.gov.cn/xwzx/ljxw/202106/t20210608_2807259.shtml',
};
const BUYANG = { publisher: 'munidelun.cn', url: 'https://munidelun.cn/11/2024-04-07/24643.html' };
const TAIHANG_LEAVES = {
  publisher: '中国新闻网山西（据 speedblades.com 转载）',
  url: 'http://speedblades.com/news/2023/1016/226260.html',
};
const TONGTIAN_ICE = { publisher: 'zuomama.com', url: 'http://zuomama.com/news/jiaodian/2047.html' };
const COOL_CAVES = { publisher: '239364.com', url: 'http://239364.com/gonglve/138230480402120704' };
const RAFTS_2016 = {
  publisher: '阳朔新闻 yybnet.net',
  url: 'https://yybnet.net/guilin/yangshuo/201605/1907089.html',
};
const RAFTS_2024 = { publisher: '广西广播电视台', url: 'https://bbrtv.com/2024/0612/942555.html' };
const LOW_WATER = {
  publisher: 'China Unique Tour',
  url: 'http://www.chinauniquetour.com/arts.asp?lx=ac&id=3339',
};
const WINTER_BATH = { publisher: 'ccase.com', url: 'https://ccase.com/p/3990.html' };
const FOREST_AIR = {
  publisher: 'gudianfeng.com',
  url: 'https://gudianfeng.com/new/69bf187820cb428ea550c980e2462c1d',
};

/**
 * Seasonal fitness by theme or kind and month. A row says where its months are from; what it adds to or takes from
 * the worth of a visit is our judgement throughout. A place's own season, where its data hold one, comes first.
 */
export const SEASON_ROWS = [
  {
    code: 'terraces-water',
    of: { theme: 'terraces' },
    months: 'Apr 15-Jun 20',
    latitudes: SOUTH,
    points: 40,
    status: 'S',
    source: LONGJI_GUIDE,
    ...checked,
  },
  {
    code: 'terraces-green',
    of: { theme: 'terraces' },
    months: 'Jun 21-Sep 19',
    latitudes: SOUTH,
    points: 10,
    status: 'S',
    source: LONGJI_GUIDE,
    ...checked,
  },
  {
    code: 'terraces-gold',
    of: { theme: 'terraces' },
    months: 'Sep 20-Oct 20',
    latitudes: SOUTH,
    points: 40,
    status: 'S',
    source: LONGJI_GOLD,
    ...checked,
  },
  {
    code: 'terraces-bare',
    of: { theme: 'terraces' },
    months: 'Oct 21-Dec 19, Feb 16-Apr 14',
    latitudes: SOUTH,
    points: -40,
    ...judged,
  },
  {
    code: 'terraces-snow',
    of: { theme: 'terraces' },
    months: 'Dec 20-Feb 15',
    latitudes: SOUTH,
    points: -20,
    status: 'S',
    source: LONGJI_GUIDE,
    ...checked,
  },
  {
    code: 'lotus-bloom',
    of: { theme: 'lotus' },
    months: 'Jun-Sep',
    latitudes: SOUTH,
    points: 40,
    status: 'C',
    source: LIUJIANG,
    ...checked,
  },
  { code: 'lotus-bare', of: { theme: 'lotus' }, months: 'Nov-Apr', latitudes: SOUTH, points: -40, ...judged },
  {
    code: 'tea-picking',
    of: { theme: 'tea' },
    months: 'Mar-Apr',
    latitudes: SOUTH,
    points: 30,
    status: 'S',
    source: BUYANG,
    ...checked,
  },
  {
    code: 'leaves-red',
    of: { theme: 'autumn-leaves' },
    months: 'Oct',
    latitudes: NORTH,
    points: 40,
    status: 'S',
    source: TAIHANG_LEAVES,
    ...checked,
  },
  {
    code: 'ice-falls',
    of: { theme: 'ice' },
    months: 'Dec 20-Feb',
    latitudes: NORTH,
    points: 40,
    status: 'S',
    source: TONGTIAN_ICE,
    ...checked,
  },
  {
    code: 'snow-sports',
    of: { theme: 'snow-sports' },
    months: 'Dec-Feb',
    latitudes: NORTH,
    points: 40,
    ...judged,
  },
  { code: 'no-snow', of: { theme: 'snow-sports' }, months: 'Apr-Oct', points: -80, ...judged },
  {
    code: 'cave-cool',
    of: { theme: 'cave' },
    months: 'Jun-Sep',
    points: 20,
    status: 'S',
    source: COOL_CAVES,
    ...checked,
  },
  {
    code: 'rafts-high-water',
    of: { theme: 'rafts' },
    months: 'May-Jul 10',
    latitudes: SOUTH,
    points: -20,
    status: 'S',
    source: RAFTS_2016,
    ...checked,
  },
  { code: 'rafts-cold', of: { theme: 'rafts' }, months: 'Dec-Feb', latitudes: SOUTH, points: -20, ...judged },
  {
    code: 'boats-high-water',
    of: { theme: 'boats' },
    months: 'May-Jul 10',
    latitudes: SOUTH,
    points: -20,
    status: 'S',
    source: RAFTS_2024,
    ...checked,
  },
  {
    code: 'boats-low-water',
    of: { theme: 'boats' },
    months: 'Dec',
    latitudes: SOUTH,
    points: -20,
    status: 'S',
    source: LOW_WATER,
    ...checked,
  },
  { code: 'water-play', of: { theme: 'water-play' }, months: 'Jun-Sep', points: 20, ...judged },
  { code: 'water-cold', of: { theme: 'water-play' }, months: 'Oct-Apr', points: -60, ...judged },
  {
    code: 'bath-winter',
    of: { kind: 'hot-spring' },
    months: 'Dec-Feb',
    points: 40,
    status: 'S',
    source: WINTER_BATH,
    ...checked,
  },
  { code: 'bath-summer', of: { kind: 'hot-spring' }, months: 'Jun-Aug', points: -40, ...judged },
  {
    code: 'forest-summer',
    of: { kind: 'forest-therapy' },
    months: 'Jun-Aug',
    points: 20,
    status: 'S',
    source: FOREST_AIR,
    ...checked,
  },
] as const satisfies readonly SeasonRow[];
