import { LATER_FACTS } from '@kangtu/core';

/** A column of the table of places, with what the template says about it. */
export interface Column {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly helpZh: string;
  readonly helpEn: string;
}

const column = (key: string, zh: string, en: string, helpZh: string, helpEn: string): Column => ({
  key,
  zh,
  en,
  helpZh,
  helpEn,
});

/** The columns of the template, in order: what a person can fill in. Needed: a name, the kind, lon, lat and their datum. */
export const PLACE_COLUMNS: readonly Column[] = [
  column(
    'id',
    '编号',
    'id',
    '可不填，按名称拼音生成；小写字母、数字和连字符',
    'may stay empty: made from the name; lower-case letters, digits, hyphens',
  ),
  column('name_zh', '名称', 'Chinese name', '必填（或填英文名）', 'needed (or the English name)'),
  column('name_en', '英文名', 'English name', '可不填', 'optional'),
  column('aliases', '别名', 'other names', '可不填，多个用分号隔开', 'optional, separated by ;'),
  column(
    'kind',
    '类别',
    'kind',
    '必填，如 温泉、中医药、森林康养、住宿',
    'needed, such as hot-spring, tcm, lodging',
  ),
  column(
    'lon',
    '经度',
    'longitude',
    '必填，十进制度，如 109.40698',
    'needed, decimal degrees, such as 109.40698',
  ),
  column(
    'lat',
    '纬度',
    'latitude',
    '必填，十进制度，如 24.32405',
    'needed, decimal degrees, such as 24.32405',
  ),
  column(
    'datum',
    '坐标系',
    'datum',
    '坐标取自高德、腾讯填 gcj02；百度填 bd09；GPS、天地图填 wgs84。导入时也可用 --datum 统一指定',
    'gcj02 for points from AMap or Tencent, bd09 from Baidu, wgs84 from GPS or OpenStreetMap; or --datum for all rows',
  ),
  column(
    'precision',
    '精度',
    'precision',
    'exact 准确；area 片区中心；approx 附近；town 只到乡镇；county 只到县；city 只到市。不填按 exact',
    'exact, area (centre), approx (nearby), town, county, city (only the seat is known); empty = exact',
  ),
  column('county_zh', '县区', 'county', '可不填', 'optional'),
  column('grade', 'A级', 'A-level', '如 4 或 4A', 'such as 4 or 4A'),
  column(
    'hours',
    '开放时间',
    'opening hours',
    '如 9:00-17:30、周一闭馆 9:00-17:00，或 OSM 写法 Mo-Su 09:00-17:30；不知道就空着',
    'such as 9:00-17:30, or in OSM syntax Tu-Su 09:00-17:30; leave empty when unknown',
  ),
  column(
    'last_entry_minutes',
    '停止入场提前分钟',
    'last entry, minutes before closing',
    '整数',
    'whole number',
  ),
  column(
    'ticket_yuan',
    '成人票价（元）',
    'adult ticket, CNY',
    '数字，如 80；免费填 0；不知道就空着',
    '0 = free; empty = unknown',
  ),
  column('visit_min', '游览分钟（少）', 'visit, minutes, least', '整数', 'whole number'),
  column('visit_max', '游览分钟（多）', 'visit, minutes, most', '整数', 'whole number'),
  column('season', '最佳季节', 'season', '如 6-9月', 'such as Jun-Sep'),
  column('setting', '室内外', 'setting', 'indoor 室内；outdoor 室外；mixed 都有', 'indoor, outdoor or mixed'),
  column(
    'exertion',
    '体力',
    'exertion',
    '1 平路；2 有坡有台阶；3 爬山',
    '1 stroll, 2 slopes or steps, 3 climb',
  ),
  column('overnight', '可住宿', 'people sleep here', '是 或 否', 'yes or no'),
  column('medical', '医', 'medical care', '0 至 3；六列都空则按类别取', '0 to 3; all six empty: by the kind'),
  column('recuperation', '养', 'recuperation', '0 至 3', '0 to 3'),
  column('management', '管', 'health management', '0 至 3', '0 to 3'),
  column('food', '食', 'food', '0 至 3', '0 to 3'),
  column('sightseeing', '游', 'sightseeing', '0 至 3', '0 to 3'),
  column('exercise', '动', 'exercise', '0 至 3', '0 to 3'),
  column('about_zh', '一句话介绍', 'about, in Chinese', '可不填', 'optional'),
  column('about_en', '英文介绍', 'about, in English', '可不填', 'optional'),
  column(
    'source',
    '资料来源',
    'source',
    '这一行资料从哪里来，如 景区官网、2027年实地核对',
    'where this row comes from, such as the site’s own page',
  ),
  column('checked', '核对日期', 'checked on', '如 2027-03-15', 'such as 2027-03-15'),
];

const LATER = [...LATER_FACTS, 'judged'];

/** Further columns of an export, so that nothing is lost. */
const PROVENANCE = [
  'grade',
  'hours',
  'last_entry_minutes',
  'ticket_yuan',
  'visit',
  'season',
  ...LATER,
].flatMap((fact) => [`${fact}_sources`, `${fact}_as_of`, `${fact}_trust`]);

export const EXPORT_PLACE_COLUMNS: readonly string[] = [
  ...PLACE_COLUMNS.map(({ key }) => key).filter((key) => key !== 'source' && key !== 'checked'),
  'region',
  'position_sources',
  'county_en',
  'county_aliases',
  ...LATER,
  ...PROVENANCE,
  'themes',
  'mentions',
  'note_zh',
  'note_en',
  'emergency',
];

/** What else a table may call its columns. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  name: 'name_zh',
  中文名: 'name_zh',
  中文名称: 'name_zh',
  地点: 'name_zh',
  地点名称: 'name_zh',
  景点名称: 'name_zh',
  类型: 'kind',
  type: 'kind',
  lng: 'lon',
  long: 'lon',
  x: 'lon',
  y: 'lat',
  票价: 'ticket_yuan',
  门票: 'ticket_yuan',
  营业时间: 'hours',
  游览时长: 'visit_min',
  游览时间: 'visit_min',
  停留时间: 'visit_min',
  来源: 'source',
  别称: 'aliases',
};

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const KEY_OF_WORD = new Map<string, string>([
  ...Object.entries(OTHER_WORDS),
  ...PLACE_COLUMNS.flatMap(({ key, zh, en }): [string, string][] => [
    [fold(key), key],
    [fold(zh), key],
    [fold(en), key],
  ]),
  ...EXPORT_PLACE_COLUMNS.map((key): [string, string] => [key, key]),
]);

/** A column as the template calls it, with its key: 成人票价（元）(ticket_yuan). */
export function columnTitle(key: string, lang: 'zh' | 'en'): string {
  const known = PLACE_COLUMNS.find((each) => each.key === key);
  if (known === undefined || known[lang] === key) return key;
  return lang === 'zh' ? `“${known.zh}”（${key}）` : `"${known.en}" (${key})`;
}

/** Key of a header cell in either language; null when it is none of ours. */
export function placeColumn(header: string): string | null {
  return KEY_OF_WORD.get(fold(header)) ?? null;
}
