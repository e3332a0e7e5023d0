import { type ElementVector, PLACE_KINDS, type PlaceKind } from '@kangtu/core';

/** What people call the kinds, the usual word first. */
export const KIND_WORDS: Readonly<
  Record<PlaceKind, { readonly zh: readonly string[]; readonly en: string }>
> = {
  scenic: { zh: ['景区', '景点', '风景', '风景区', '风景名胜区', '旅游景区'], en: 'scenic spot' },
  'old-town': { zh: ['古镇村寨', '古镇', '古村', '村寨', '乡村'], en: 'old town' },
  museum: { zh: ['文博场馆', '博物馆', '文化馆', '纪念馆'], en: 'museum' },
  park: { zh: ['公园'], en: 'park' },
  'hot-spring': { zh: ['温泉'], en: 'hot spring' },
  'forest-therapy': { zh: ['森林康养', '森林公园', '森林康养基地'], en: 'forest therapy' },
  tcm: { zh: ['中医药', '中医', '中医院', '民族医药'], en: 'tcm' },
  'elder-care': { zh: ['康养机构', '养老机构', '疗养院', '养老'], en: 'elder care' },
  industrial: { zh: ['工业旅游', '工厂'], en: 'industrial tour' },
  food: { zh: ['美食', '餐饮', '餐厅', '饭店', '农家乐'], en: 'food' },
  'healthy-farm': { zh: ['健康农业', '农庄', '农场', '田园'], en: 'healthy farm' },
  sports: { zh: ['运动健身', '运动', '绿道', '体育'], en: 'sports' },
  camp: { zh: ['营地', '露营'], en: 'camp' },
  pier: { zh: ['码头'], en: 'pier' },
  town: { zh: ['城镇', '镇', '县城'], en: 'town' },
  lodging: { zh: ['住宿', '酒店', '民宿', '宾馆'], en: 'lodging' },
  station: { zh: ['车站', '火车站', '高铁站'], en: 'station' },
  airport: { zh: ['机场'], en: 'airport' },
  'service-area': { zh: ['服务区'], en: 'service area' },
  charging: { zh: ['充电站'], en: 'charging' },
  hospital: { zh: ['医院'], en: 'hospital' },
  'visitor-centre': { zh: ['游客中心', '旅游咨询'], en: 'visitor centre' },
};

const BY_WORD = new Map<string, PlaceKind>(
  PLACE_KINDS.flatMap((kind) =>
    [kind, ...KIND_WORDS[kind].zh, KIND_WORDS[kind].en].map((word) => [key(word), kind]),
  ),
);

/** "hot-spring", "Hot spring", "温泉" -> hot-spring; null for anything else. */
export function kindNamed(text: string): PlaceKind | null {
  return BY_WORD.get(key(text)) ?? null;
}

function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

type Level = ElementVector[keyof ElementVector];

/** 医 养 管 食 游 动 that a place of a kind offers when nobody has looked: what it is for, and no more. */
const LEVELS: Readonly<Record<PlaceKind, readonly [Level, Level, Level, Level, Level, Level]>> = {
  scenic: [0, 0, 0, 0, 3, 1],
  'old-town': [0, 0, 0, 1, 3, 0],
  museum: [0, 0, 0, 0, 2, 0],
  park: [0, 1, 0, 0, 2, 1],
  'hot-spring': [0, 3, 0, 0, 1, 0],
  'forest-therapy': [0, 3, 0, 0, 2, 2],
  tcm: [3, 1, 1, 0, 0, 0],
  'elder-care': [0, 2, 1, 0, 0, 0],
  industrial: [0, 0, 0, 0, 2, 0],
  food: [0, 0, 0, 3, 0, 0],
  'healthy-farm': [0, 1, 0, 2, 1, 0],
  sports: [0, 0, 0, 0, 1, 3],
  camp: [0, 1, 0, 0, 1, 2],
  pier: [0, 0, 0, 0, 0, 0],
  town: [0, 0, 0, 0, 0, 0],
  lodging: [0, 0, 0, 0, 0, 0],
  station: [0, 0, 0, 0, 0, 0],
  airport: [0, 0, 0, 0, 0, 0],
  'service-area': [0, 0, 0, 0, 0, 0],
  charging: [0, 0, 0, 0, 0, 0],
  hospital: [0, 0, 0, 0, 0, 0],
  'visitor-centre': [0, 0, 0, 0, 0, 0],
};

export function defaultElements(kind: PlaceKind): ElementVector {
  const [medical, recuperation, management, food, sightseeing, exercise] = LEVELS[kind];
  return { medical, recuperation, management, food, sightseeing, exercise };
}
