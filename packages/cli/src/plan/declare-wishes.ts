import type { Command } from 'commander';
import type { Shell } from '../shell/shell.js';

/** The commoner wishes; a request file holds all of them. */
export function declareWishes(command: Command, { say }: Shell): void {
  const one = (text: string, before: string[] = []): string[] => [...before, text];
  const again = say('可重复', 'repeatable');
  const declare = (flags: string, zh: string, en: string) => command.option(flags, say(zh, en));
  const list = (flags: string, zh: string, en: string) =>
    command.option(flags, `${say(zh, en)}${say('，', '; ')}${again}`, one);
  declare('--max-driving <min>', '每天行车不超过几分钟', 'minutes of driving a day at most');
  declare('--max-stops <n>', '每天不超过几站', 'stops a day at most');
  declare('--budget <yuan>', '全程门票每人不超过几元', 'tickets of the trip for an adult at most, in yuan');
  list('--at-most <kind=n>', '每天某类地点最多几处，如 hot-spring=1', 'of a kind a day: hot-spring=1');
  list('--at-least <kind=n>', '全程某类地点或要素最少几处，如 tcm=1', 'of a kind or element a trip: tcm=1');
  list(
    '--fixed <place@when>',
    '定日、定第几站、定时去一处，如 "百里柳江@2#3 09:00-10:00"；#-1 为最后一站',
    'a place on a day, as its k-th stop, at a time: "百里柳江@2#3 09:00-10:00"; #-1 = the last stop',
  );
  list('--before <a,b>', '先去 a 再去 b', 'visit a before b');
  list('--either <a,b,c>', '几处中去一处', 'exactly one of these');
  list('--stay <place=min-max>', '停留几分钟，如 世外桃源=90-150', 'minutes to stay: 世外桃源=90-150');
  list('--course <place=n>', '疗程：同一处去 n 天', 'a course: n sessions at one place, one a day');
  declare('--rest-after <min>', '连续行车几分钟后休息（默认 120）', 'rest after so many minutes on the road');
  declare('--midday-rest <min>', '午饭后休息几分钟', 'minutes of rest after lunch');
}
