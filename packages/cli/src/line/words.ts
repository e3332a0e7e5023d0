import { isUsable, type LinePlan, type Metres, type Minutes, type NamedLine, type Names } from '@kangtu/core';
import { distance, duration, list, nameOf, plain } from '@kangtu/presenters';
import type { Shell } from '../shell/shell.js';

type Use = LinePlan['stops'][number]['use'];

export function kindText({ kind, ordered }: NamedLine, { say }: Shell): string {
  const kinds = {
    loop: say('环线', 'loop'),
    line: say('线路', 'line'),
    belt: say('旅游带', 'belt'),
    theme: say('主题', 'theme'),
  };
  return ordered ? say(`${kinds[kind]}（按顺序）`, `${kinds[kind]}, in order`) : kinds[kind];
}

/** What becomes of a stop, in a few words. */
export function useText(use: Use, { say }: Shell): string {
  return {
    visit: say('可安排', 'can be planned'),
    pass: say('城镇，途经', 'a town, passed through'),
    'no-place': say('不在任何地图上', 'on none of our maps'),
    'off-map': say('在未加载的区域', 'in a region that is not loaded'),
    avoided: say('要求不去', 'to be avoided'),
    'health-rule': say('不合同行者的健康规则', 'against a health rule of the party'),
    'unconfirmed-position': say('位置未核实', 'no confirmed location'),
    'left-out': say('放不下', 'does not fit'),
  }[use];
}

/** The stop that lies far from the others, and what it would save to leave it out. */
function farText(far: NonNullable<LinePlan['far']>, stops: LinePlan['stops'], { say, lang }: Shell): string {
  const stop = stops.find(({ place }) => place?.id === far.place);
  const name = stop === undefined ? plain(far.place) : nameOf(stop.names, lang);
  const road = `${duration(far.minutes as Minutes, lang)}${say('、', ' and ')}${distance(far.metres as Metres, lang)}`;
  const days =
    far.days > 0 ? say(`，少 ${far.days} 天`, `, and ${far.days === 1 ? 'a day' : `${far.days} days`}`) : '';
  return say(
    `${name}离其他各站很远：不去（--avoid ${far.place}）可少开车 ${road}${days}。`,
    `${name} lies far from the other stops: without it (--avoid ${far.place}) the trip saves ${road} on the road${days}.`,
  );
}

/** Title, source and every stop that is not in the trip, with the reason; ends with a line end. */
export function planHead(line: NamedLine, { stops, far }: LinePlan, shell: Shell): string {
  const { say, lang } = shell;
  const named = (names: readonly Names[]) =>
    list(
      names.map((each) => nameOf(each, lang)),
      lang,
    );
  const used = stops.filter(isUsable).length;
  const head = [
    `${nameOf(line.names, lang)} [${line.id}] · ${kindText(line, shell)} · ${plain(line.clause)}`,
    say(`全线 ${stops.length} 处，安排 ${used} 处。`, `${stops.length} stops, ${used} of them in this trip.`),
  ];
  const missing = (use: Use, label: string) => {
    const names = stops.filter((stop) => stop.use === use).map((stop) => stop.names);
    return names.length === 0 ? [] : [`${label}${say('：', ': ')}${named(names)}`];
  };
  const rest = [
    ...missing(
      'unconfirmed-position',
      say(
        '位置未核实，未安排（加 --include-unconfirmed 则按所在城镇估算）',
        'These stops have no confirmed location and are not planned (--include-unconfirmed takes them at their town)',
      ),
    ),
    ...missing('no-place', say('不在我们的地图上', 'On none of our maps')),
    ...missing('off-map', say('在未加载的区域', 'In a region that is not loaded')),
    ...missing('health-rule', say('不合同行者的健康规则', 'Against a health rule of the party')),
    ...missing('avoided', say('按要求不去', 'Avoided as asked')),
    ...missing('left-out', say('时间放不下', 'Left out for lack of time')),
    ...(far === null ? [] : [farText(far, stops, shell)]),
  ];
  return `${[...head, ...rest].join('\n')}\n`;
}
