import type { Judged, PlaceFact, Trust } from '@kangtu/core';
import type { Language } from './language.js';

/** Words of the data-quality page of a region. */
export interface ReportMessages {
  readonly title: (region: string) => string;
  readonly dated: (date: string) => string;
  readonly network: string;
  readonly how: string;
  readonly overview: string;
  readonly counts: (places: number, offers: number, lines: number, segments: number) => string;
  readonly precision: string;
  readonly places: string;
  readonly kind: string;
  readonly fact: string;
  readonly known: string;
  readonly ofThem: (known: number, all: number) => string;
  readonly lowTrust: string;
  readonly judgedValue: string;
  readonly judged: string;
  readonly ages: string;
  readonly undated: string;
  readonly map: string;
  readonly mapText: (located: number, unlocated: number) => string;
  readonly located: string;
  readonly roughly: string;
  readonly wanted: string;
  readonly wantedText: string;
  readonly unlocated: string;
  readonly unlocatedText: string;
  readonly isolated: string;
  readonly isolatedText: string;
  readonly doubtful: string;
  readonly doubtfulText: string;
  readonly legs: string;
  readonly legsText: (used: number, all: number, minutes: string, length: string) => string;
  readonly lines: string;
  readonly linesText: string;
  readonly far: string;
  readonly farText: (minutes: number) => string;
  readonly sources: string;
  readonly sourcesText: (cited: number) => string;
  readonly none: string;
  readonly nothingPublished: string;
  readonly yes: string;
  readonly no: string;
  readonly columns: {
    readonly done: string;
    readonly place: string;
    readonly id: string;
    readonly grade: string;
    readonly missing: string;
    readonly county: string;
    readonly named: string;
    readonly asOf: string;
    readonly source: string;
    readonly from: string;
    readonly to: string;
    readonly published: string;
    readonly ours: string;
    readonly error: string;
    readonly counted: string;
    readonly note: string;
    readonly line: string;
    readonly stops: string;
    readonly notPlaced: string;
    readonly minutes: string;
    readonly hospital: string;
    readonly licence: string;
    readonly trust: string;
  };
  readonly facts: Readonly<Record<PlaceFact, string>>;
  readonly judgedValues: Readonly<Record<Judged, string>>;
  readonly trusts: Readonly<Record<Trust, string>>;
}

const ZH = {
  title: (region) => `${region}：数据质量报告`,
  dated: (date) => `数据核对日期 ${date}`,
  network: '里程和用时按服务区、互通和城镇连成的路网估算，并以公开数据校准，不是导航结果。',
  how: '请按下列清单逐项补齐或更正：在编号所指的条目中填写，并注明来源和日期；不知道的留空，不要估计。',
  overview: '概况',
  counts: (places, offers, lines, segments) =>
    `共 ${places} 个地点，其中 ${offers} 个可游可用；${segments} 条路段，${lines} 条规划线路。`,
  precision: '位置精度',
  places: '地点',
  kind: '类别',
  fact: '资料',
  known: '已知',
  ofThem: (known, all) => `${known} / ${all}`,
  lowTrust: '其中可信度低',
  judgedValue: '评定值',
  judged: '其中按地点性质评定，无来源',
  ages: '资料年份',
  undated: '来源未注明日期',
  map: '地图',
  mapText: (located, unlocated) =>
    `实心圆为位置已核实的 ${located} 处，空心圆为只知道所在城镇、县或市的 ${unlocated} 处。上方为北。`,
  located: '位置已核实',
  roughly: '只知所在城镇、县或市',
  wanted: '一、缺开放时间、门票或游览时长',
  wantedText: '位置已核实的景点，等级高的在前。缺少这些，行程只能按同类地点估计。',
  unlocated: '二、位置未核实',
  unlocatedText: '只知道所在城镇、县或市，按城镇中心画出，默认不排入行程。请给出经纬度（注明坐标系）。',
  isolated: '三、不通公路',
  isolatedText: '路网上没有道路相连的地点。',
  doubtful: '四、需要复核的资料',
  doubtfulText: '年份较早、来源未注明日期或可信度低的资料，请向景区核实。',
  legs: '五、里程、用时与公开数据对照',
  legsText: (used, all, minutes, length) =>
    `${all} 段中计入 ${used} 段。误差中位数：用时 ${minutes}，里程 ${length}。`,
  lines: '六、规划点名的线路',
  linesText: '线路上还不能排入行程的站。',
  far: '七、离医院较远',
  farText: (minutes) => `到最近医院车程超过 ${minutes} 分钟的景点。医院位置多按城镇中心估计；急救请拨 120。`,
  sources: '八、来源与许可',
  sourcesText: (cited) => `另引用公开资料 ${cited} 条，逐条列于区域文件。`,
  none: '没有。',
  nothingPublished: '无公开数据',
  yes: '是',
  no: '否',
  columns: {
    done: '完成',
    place: '地点',
    id: '编号',
    grade: '等级',
    missing: '缺少',
    county: '县（市、区）',
    named: '见于',
    asOf: '日期',
    source: '来源',
    from: '起点',
    to: '终点',
    published: '公开',
    ours: '本图',
    error: '误差',
    counted: '计入',
    note: '说明',
    line: '线路',
    stops: '站数',
    notPlaced: '不能排入的站',
    minutes: '分钟',
    hospital: '最近的医院',
    licence: '许可',
    trust: '可信度',
  },
  facts: {
    hours: '开放时间',
    ticket: '门票',
    visitMinutes: '游览时长',
    phone: '电话',
    booking: '预约',
    season: '季节',
    reductions: '优惠',
    accessibility: '无障碍',
    elevation: '海拔',
    grade: 'A 级',
    lastEntryMinutes: '最晚入场',
    walking: '步行距离',
    ascent: '步行爬升',
  },
  judgedValues: { elements: '医养管食游动', setting: '室内外', exertion: '体力要求' },
  trusts: { high: '高', medium: '中', low: '低' },
} as const satisfies ReportMessages;

const EN = {
  title: (region) => `${region}: data-quality report`,
  dated: (date) => `Data checked on ${date}`,
  network:
    'Lengths and times are estimates on a network of service areas, interchanges and towns, calibrated against published ones; they are not a router’s.',
  how: 'Work through the lists: fill in the entry that the id names, with source and date. Leave unknown what is unknown; do not estimate.',
  overview: 'Overview',
  counts: (places, offers, lines, segments) =>
    `${places} places, ${offers} of them with something to offer; ${segments} road and rail segments, ${lines} named lines.`,
  precision: 'Precision of the position',
  places: 'Places',
  kind: 'Kind',
  fact: 'Fact',
  known: 'Known',
  ofThem: (known, all) => `${known} of ${all}`,
  lowTrust: 'Of low trust',
  judgedValue: 'Rating',
  judged: 'Of these judged by what the place is, not sourced',
  ages: 'Year of the facts',
  undated: 'source without a date',
  map: 'Map',
  mapText: (located, unlocated) =>
    `Full circles: the ${located} sights whose spot is confirmed. Open circles: ${unlocated} known only to their town, county or city. North is up.`,
  located: 'Spot confirmed',
  roughly: 'Town, county or city only',
  wanted: '1. Without hours, ticket or visit minutes',
  wantedText:
    'Sights whose spot is confirmed, the best rated first. Without these a trip is planned on what places of the kind are usually like.',
  unlocated: '2. Spot not confirmed',
  unlocatedText:
    'Known only to their town, county or city; drawn at its centre and by default not used. Give longitude and latitude, and say the datum.',
  isolated: '3. Without a road',
  isolatedText: 'Places that no road of the network joins to the rest.',
  doubtful: '4. Facts to check again',
  doubtfulText: 'Old facts, facts from undated sources, and those of low trust: ask on the spot.',
  legs: '5. Lengths and times against published ones',
  legsText: (used, all, minutes, length) =>
    `${used} of ${all} legs are counted. Median error: minutes ${minutes}, length ${length}.`,
  lines: '6. Lines that the plans name',
  linesText: 'Stops of the lines that cannot be part of a trip yet.',
  far: '7. Far from a hospital',
  farText: (minutes) =>
    `Sights more than ${minutes} minutes from the nearest hospital. Most hospitals stand at the centre of their town; in an emergency call 120.`,
  sources: '8. Sources and licences',
  sourcesText: (cited) => `And ${cited} public sources of single facts, listed in the region file.`,
  none: 'None.',
  nothingPublished: 'nothing published',
  yes: 'yes',
  no: 'no',
  columns: {
    done: 'Done',
    place: 'Place',
    id: 'Id',
    grade: 'Grade',
    missing: 'Missing',
    county: 'County',
    named: 'Named in',
    asOf: 'Date',
    source: 'Source',
    from: 'From',
    to: 'To',
    published: 'Published',
    ours: 'Ours',
    error: 'Error',
    counted: 'Counted',
    note: 'Note',
    line: 'Line',
    stops: 'Stops',
    notPlaced: 'Stops that cannot be planned',
    minutes: 'Minutes',
    hospital: 'Nearest hospital',
    licence: 'Licence',
    trust: 'Trust',
  },
  facts: {
    hours: 'opening hours',
    ticket: 'ticket',
    visitMinutes: 'visit minutes',
    phone: 'telephone',
    booking: 'booking',
    season: 'season',
    reductions: 'reductions',
    accessibility: 'accessibility',
    elevation: 'elevation',
    grade: 'A-level',
    lastEntryMinutes: 'last entry',
    walking: 'walking distance',
    ascent: 'climb on foot',
  },
  judgedValues: { elements: 'six elements', setting: 'indoor or outdoor', exertion: 'exertion' },
  trusts: { high: 'high', medium: 'medium', low: 'low' },
} as const satisfies ReportMessages;

export function reportMessages(lang: Language): ReportMessages {
  return lang === 'zh' ? ZH : EN;
}
