import type { RegionIssueParams } from '@kangtu/core';
import type { Sentences } from '../sentences.js';
import { typeNames } from './request.js';

export const REGION_ZH = {
  'not-plain-data': (p) => [`此处是 ${p.found}，不是普通数据。`, '请只传 JSON 能表示的内容。'],
  'too-large': (p) => [`${p.what} 超过上限 ${p.limit}。`, '请拆分或精简。'],
  'key-forbidden': (p) => [`不接受键名“${p.key}”。`, '请删去。'],
  'key-missing': (p) => [`缺少“${p.key}”。`, '请补上；未知的事实请写 null。'],
  'type-wrong': (p) => [`此处应为${typeNames(p.expected)}，实际是 ${p.received}。`, '请改正这个值。'],
  'value-not-listed': (p) => [`“${p.value}”不在可选范围内。`, `可填：${p.allowed}。`],
  'number-not-whole': (p) => [`${p.value} 不是整数。`, '请按该字段的单位取整。'],
  'text-empty': () => ['文字为空。', '请填写；未知请写 null。'],
  'text-too-long': (p) => [`文字长 ${p.length} 字，上限为 ${p.max}。`, '请缩短。'],
  'text-control': (p) => [`文字中有不可见的控制字符（${p.code}）。`, '请删去。'],
  'list-wrong-length': (p) => [`列表有 ${p.length} 项。`, `应为 ${p.min} 至 ${p.max} 项。`],
  'id-malformed': (p) => [`“${p.id}”不是规范的编号。`, '请用小写字母、数字和连字符。'],
  'date-invalid': (p) => [
    `“${p.value}”不是真实存在的日期。`,
    '请写成 2027-04-10（来源日期也可写 2027-04 或 2027）。',
  ],
  'phone-malformed': (p) => [
    `“${p.value}”不是电话号码。`,
    '只写数字、加号、连字符和空格，例如 0773-2825844。',
  ],
  'url-invalid': (p) => [`“${p.value}”不是网址。`, '请写完整的 http(s) 网址，或写 null。'],
  'time-zone-unknown': (p) => [`不认识时区“${p.value}”。`, '请用 IANA 名称，例如 Asia/Shanghai。'],
  'id-duplicate': (p) => [`编号“${p.id}”已在 ${p.first} 用过。`, '每条记录请用不同的编号。'],
  'node-unknown': (p) => [`没有编号为“${p.id}”的地点或路口。`, '请改正编号，或补上这条记录。'],
  'place-unknown': (p) => [`没有编号为“${p.id}”的地点。`, '请改正编号，或补上这个地点。'],
  'source-unknown': (p) => [`没有编号为“${p.id}”的来源。`, '请改正编号，或补上这条来源。'],
  'part-unknown': (p) => [`parts 中没有“${p.id}”这个市。`, '请改正编号，或补上。'],
  'source-missing': () => ['这条事实没有来源。', '请至少注明一个来源；不知道就写 null。'],
  'datum-not-wgs84': (p) => [`文件声明的坐标系是 ${p.datum}。`, '请把坐标转换为 WGS-84。'],
  'position-gcj02': (p) => [
    `“${p.id}”偏移 ${p.metres} 米，正好是 GCJ-02（高德、腾讯）与 WGS-84 的差。`,
    '请把坐标转换为 WGS-84。',
  ],
  'position-axes-swapped': (p) => [
    `“${p.id}”（${p.lon}, ${p.lat}）把纬度写在了前面。`,
    '请把经度和纬度对调：经度在前（中国的经度大于 70）。',
  ],
  'position-outside': (p) => [
    `“${p.id}”（${p.lon}, ${p.lat}）不在 ${p.part} 范围内。`,
    '请改正坐标或所属的市。',
  ],
  'position-malformed': (p) => [`${p.value} 不是坐标。`, '请写两个数：经度、纬度（度）。'],
  'bbox-invalid': (p) => [
    `${p.west}, ${p.south}, ${p.east}, ${p.north} 不是有效的范围框。`,
    '请按西、南、东、北的顺序写经纬度。',
  ],
  'segment-loop': (p) => [`路段“${p.id}”的起点和终点相同。`, '请改正其中一端。'],
  'length-not-positive': (p) => [`长度不可能是 ${p.value} 米。`, '请写大于 0 的整数米。'],
  'seconds-not-positive': (p) => [`用时不可能是 ${p.value} 秒。`, '请写大于 0 的整数秒。'],
  'speed-impossible': (p) => [
    `按长度和用时折算为 ${p.kmh} 公里/小时，而 ${p.mode} 的合理限值是 ${p.limit}。`,
    '请核对长度（米）和用时（秒）。',
  ],
  'length-below-straight': (p) => [
    `路长 ${p.metres} 米，短于直线距离 ${p.straight} 米。`,
    '请核对长度和两端坐标。',
  ],
  'geometry-end-off-node': (p) => [
    `路线${p.end === 'from' ? '起点' : '终点'}距“${p.node}”有 ${p.metres} 米。`,
    '请让路线从节点开始、到节点结束。',
  ],
  'road-class-missing': () => ['公路路段须注明道路等级。', '请补上 roadClass。'],
  'road-class-not-road': (p) => [`${p.mode} 路段没有道路等级。`, 'roadClass 请写 null。'],
  'detour-factor-missing': () => ['估算路段须注明绕行系数。', '请补上 detourFactor。'],
  'place-unreachable': (p) => [`“${p.id}”与路网其他部分不能往返。`, '请补上连接它的路段。'],
  'place-off-road': (p) => [`“${p.id}”不通公路。`, '若有公路，请补上路段。'],
  'hours-invalid': (p) => [
    `“${p.value}”不符合 OSM opening_hours 写法（${p.detail}）。`,
    '例如写成“Mo-Su 08:00-17:30”。',
  ],
  'season-invalid': (p) => [`“${p.value}”不是月份范围。`, '例如写成“Jun-Sep”。'],
  'range-reversed': (p) => [`最小值 ${p.min} 大于最大值 ${p.max}。`, '请对调或改正。'],
  'published-leg-empty': () => ['这条公布路程既无长度也无用时。', '请至少给出一项，或删去。'],
  'merge-nothing': () => ['没有可合并的区域。', '请至少给出一个。'],
  'part-disconnected': (p) => [`“${p.id}”与地图其他部分没有相连的路。`, '若要跨市行程，请补上连接的路段。'],
  'merge-conflict': (p) => [
    `${p.first} 与 ${p.second} 用同一编号“${p.id}”保存了不同的内容（${p.what}）。`,
    '请改用不同编号，或使内容一致。',
  ],
} as const satisfies Sentences<Omit<RegionIssueParams, 'number-out-of-range'>>;
