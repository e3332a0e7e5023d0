// Writes docs/health.md and docs/health.zh.md: one request for several parties, side by side. Run: pnpm parties
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, RULES, rulesFor, sixYang, YANG } from '@kangtu/core';
import {
  duration,
  findingSentence,
  list,
  nameOf,
  ruleFigure,
  ruleTitle,
  therapyText,
  words,
} from '@kangtu/presenters';
import { breaches } from './eye.mjs';
import { PARTIES } from './parties.mjs';
import { map, tripOf } from './plan.mjs';
import { seasonPages } from './seasons.mjs';

const region = map();
const trips = PARTIES.map((party) => ({ ...party, ...tripOf(region, party.request) }));
const adults = trips[0];

for (const lang of ['zh', 'en']) {
  const say = (zh, en) => (lang === 'zh' ? zh : en);
  const file = fileURLToPath(new URL(`../../docs/health${say('.zh', '')}.md`, import.meta.url));
  writeFileSync(file, `${page(say, lang).join('\n\n')}\n`);
}

function page(say, lang) {
  return [
    say('# 健康优先：同一要求，不同的人', '# Health first: one request, different parties'),
    say(
      '以下由 `pnpm parties` 生成（柳州、桂林地图，种子 1，搜索 2,000 次）：东环三日、康养、2027-04-10 从桂林站出发；理疗五日在柳州。每份行程另由一份按规则原文独立写成的程序核对（`examples/parties/eye.mjs`）。以上不构成医疗建议。',
      'Made by `pnpm parties` (map of Liuzhou and Guilin, seed 1, 2,000 iterations): the east loop in three days, wellness, from Guilin station on 2027-04-10; the treatments five days around Liuzhou. Every trip was also judged by a program written from the words of the rules and not from the planner (`examples/parties/eye.mjs`). None of this is medical advice.',
    ),
    summary(say, lang),
    ...trips.flatMap((trip) => section(trip, say, lang)),
    ...seasonPages(region, say, lang, table),
    say('## 全部规则', '## All rules'),
    say(
      'C：数字读自所列来源；S：仅见于二手资料或为本产品默认值，不代表标准。`kangtu rules list --rules house.yaml` 可改用本单位的数字。',
      'C: the figure was read in the source named. S: seen in secondary sources only, or a default of ours; not a standard. `--rules house.yaml` puts the figures of a house in their place.',
    ),
    rulesTable(say, lang),
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function name(id, lang) {
  return nameOf(region.places.find((place) => place.id === id).names, lang);
}

function visits(trip) {
  return trip.days.flatMap((day) => day.items.filter(({ kind }) => kind === 'visit'));
}

function summary(say, lang) {
  const head = [
    say('同行者', 'party'),
    say('站点', 'stops'),
    say('开车', 'driving'),
    say('游览', 'visits'),
    say('午休', 'midday rest'),
    say('最长连续乘车', 'longest ride'),
    say('离急救医院最远', 'furthest from help'),
    say('独立核对', 'independent check'),
  ];
  const rows = trips.map(({ name: who, trip, request }) => {
    const found = breaches(trip, request, region);
    const worst = visits(trip).reduce((a, b) => ((b.care?.minutes ?? 0) > (a.care?.minutes ?? 0) ? b : a));
    const rest = Math.min(...trip.days.map(({ items }) => restAfterLunch(items)));
    return [
      who[lang],
      trip.totals.stops,
      duration(trip.totals.drivingMinutes, lang),
      duration(trip.totals.visitMinutes, lang),
      rest === 0 ? '–' : duration(rest, lang),
      duration(Math.max(...trip.days.map(({ items }) => longestRide(items))), lang),
      `${name(worst.place, lang)}${say('，', ', ')}${duration(worst.care?.minutes ?? 0, lang)}`,
      found.length === 0 ? say('通过', 'passed') : found.join('; '),
    ];
  });
  return table(head, rows);
}

function restAfterLunch(items) {
  const meal = items.findIndex(({ kind }) => kind === 'meal');
  const next = items[meal + 1];
  return meal >= 0 && next?.kind === 'rest' ? next.end - next.start : 0;
}

function longestRide(items) {
  let [longest, run] = [0, 0];
  for (const item of items) {
    const length = item.end - item.start;
    run = item.kind === 'leg' ? run + length : length > 0 ? 0 : run;
    longest = Math.max(longest, run);
  }
  return longest;
}

function section(party, say, lang) {
  const { trip, request } = party;
  const days = trip.days.map(({ day, items, from, to }) => {
    const stops = items.filter(({ kind }) => kind === 'visit');
    const text = stops.map((item) => {
      const therapy = therapyText(item, lang);
      return `${name(item.place, lang)} ${duration(item.minutes, lang)}${therapy === null ? '' : `${say('，', ', ')}${therapy}`}`;
    });
    return `${day}. ${name(from, lang)} → ${list(text, lang)} → ${name(to, lang)}`;
  });
  return [
    `## ${party.name[lang]}`,
    days.join('\n'),
    ...(party === adults || request.days !== adults.request.days ? [] : changes(party, say, lang)),
    why(party, say, lang),
    elements(trip, say, lang),
  ];
}

/** Stops that only one of the two trips has. */
function changes({ trip }, say, lang) {
  const before = visits(adults.trip).map(({ place }) => place);
  const now = visits(trip).map(({ place }) => place);
  const names = (ids) =>
    list(
      ids.map((id) => name(id, lang)),
      lang,
    ) || say('无', 'none');
  const gone = before.filter((id) => !now.includes(id));
  const come = now.filter((id) => !before.includes(id));
  return [
    say(
      `与两位成人相比，不再去：${names(gone)}；新去：${names(come)}。`,
      `Compared with the two adults, left out: ${names(gone)}; new: ${names(come)}.`,
    ),
  ];
}

/** What the rules of this party would say of the adults' trip, and what they say of its own. */
function why({ trip, request, matrix }, say, lang) {
  const broken = (of, itinerary) =>
    check(region, of, request, itinerary).filter(
      ({ code }) => code === 'rule-broken' || code === 'rule-exceeded',
    );
  const others =
    request.days === adults.request.days && trip !== adults.trip
      ? broken(adults.matrix, { ...adults.trip, request })
      : [];
  const mine = broken(matrix, trip);
  const sentences = (found, itinerary) => [
    ...new Set(found.map((each) => findingSentence(each, itinerary, lang))),
  ];
  const bullets = (lines) => lines.map((line) => `- ${line}`).join('\n');
  const steering = rulesFor(request).filter(
    ({ kind, appliesTo, when, therapy }) =>
      (kind === 'hard' || kind === 'soft') &&
      (appliesTo !== 'everyone' ||
        when !== undefined ||
        request.therapies?.some((each) => each.therapy === therapy)),
  );
  return [
    say(
      '**起作用的规则**（两位成人的行程若由他们来走）',
      '**The rules at work** (if this party took the trip of the two adults)',
    ),
    bullets(
      others.length > 0
        ? sentences(others, adults.trip)
        : [
            say(
              '两位成人的行程对他们也没有违规之处。',
              'The trip of the two adults would break none of their rules.',
            ),
          ],
    ),
    ...(steering.length === 0
      ? []
      : [bullets(steering.map((rule) => `${ruleTitle(rule, lang)} (${rule.id})`))]),
    mine.length === 0
      ? say('自己的行程：全部规则都守住了。', 'Their own trip: every rule is kept.')
      : `${say('自己的行程里没能守住、已如实写出的：', 'What their own trip could not keep, and says so:')}\n\n${bullets(sentences(mine, trip))}`,
  ].join('\n\n');
}

function elements(trip, say, lang) {
  const yang = sixYang(trip.elements);
  const six = Object.entries(trip.elements).map(
    ([each, amount]) => `${words(lang).elements[each].short} ${amount}`,
  );
  const other = YANG.map((each) => `${words(lang).yang[each]} ${yang[each]}`);
  return say(
    `六要素：${six.join('、')}。换成长治的六养：${other.join('、')}。`,
    `Six elements: ${six.join(', ')}. As the six 养 of Changzhi: ${other.join(', ')}.`,
  );
}

function rulesTable(say, lang) {
  const head = [
    say('编号', 'id'),
    say('内容', 'rule'),
    say('限值', 'limit'),
    say('依据', 'basis'),
    say('来源', 'source'),
  ];
  const rows = RULES.map((rule) => [
    rule.id,
    ruleTitle(rule, lang),
    rule.limit === null ? '' : ruleFigure(rule.id, rule.limit, lang),
    rule.standard === null ? rule.status : `${rule.standard} (${rule.status})`,
    (lang === 'en' ? rule.source.names.en : null) ?? rule.source.names.zh,
  ]);
  return table(head, rows);
}
