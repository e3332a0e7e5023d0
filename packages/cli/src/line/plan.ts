import {
  addDays,
  type LinePlan,
  type LocalDate,
  lineEnds,
  lineMatrixIds,
  lineStops,
  type NamedLine,
  planLine,
  type Region,
  weekday,
} from '@kangtu/core';
import { list, nameOf, toText } from '@kangtu/presenters';
import type { Command } from 'commander';
import { collectNames, draftRequest, type RequestOptions } from '../plan/draft.js';
import { checkOutput } from '../plan/output.js';
import { readRequest } from '../plan/request.js';
import { DEFAULT_ITERATIONS, type SearchFlags, searchOptions } from '../plan/search.js';
import { InputError, issue, namesIn, together } from '../shell/errors.js';
import { notePast } from '../shell/past.js';
import type { Shell } from '../shell/shell.js';
import { declareTravelTimes, type TravelTimeFlags, travelProvider } from '../shell/travel-flags.js';
import { lineNamed } from './map.js';
import { planHead } from './words.js';

interface Options extends RequestOptions, SearchFlags, TravelTimeFlags {
  readonly region?: string;
  readonly fill?: boolean;
  readonly json?: boolean;
  readonly out?: string;
}

const EXAMPLE = 'kangtu line plan gg-well --days 4 --date 2027-04-10';
const MOST_DAYS = 5;
const SATURDAY = 6;

export function declareLinePlan(command: Command, shell: Shell): void {
  const { say } = shell;
  declareTravelTimes(command, shell)
    .description(say('把一条线路排成行程', 'plan a trip along a line'))
    .argument('<line>', say('编号或名称', 'id or name'))
    .option(
      '--region <list>',
      say('区域，逗号分隔（默认线路所在的区域）', 'regions (default: those the line lies in)'),
    )
    .option('--days <n>', say('天数；不写则用最少的天数', 'days; without it as few as fit'))
    .option(
      '--date <date>',
      say('出发日期（默认数据核对日之后的周六）', 'first day (default: the Saturday after the data date)'),
    )
    .option('--from <place>', say('起点（默认离线路最近的城镇）', 'start (default: the nearest town)'))
    .option('--to <place>', say('终点', 'end'))
    .option('--pace <pace>', say('节奏：relaxed、balanced、full', 'relaxed, balanced or full'))
    .option(
      '--line <line>',
      say('主题：ecology、folk、wellness（默认）', 'ecology, folk or wellness (default)'),
    )
    .option('--avoid <places>', say('不去，逗号分隔', 'places to avoid'), collectNames)
    .option('--start <time>', say('每天最早出发（默认 08:30）', 'leave not before (default: 08:30)'))
    .option('--end <time>', say('每天最晚到达（默认 18:00）', 'arrive not after (default: 18:00)'))
    .option('--travellers <list>', say('同行者', 'who travels'), collectNames)
    .option(
      '--include-unconfirmed',
      say('也安排位置未核实的站', 'also stops whose position is not confirmed'),
    )
    .option('--fill', say('用沿途其他景点填满空余时间', 'fill the days with other sights on the way'))
    .option('--seed <n>', say('随机种子', 'random seed'), '1')
    .option(
      '--iterations <n>',
      say(`搜索次数（默认 ${DEFAULT_ITERATIONS}）`, `search steps (default: ${DEFAULT_ITERATIONS})`),
    )
    .option(
      '--json',
      say(
        '输出行程 JSON（各站去向写在标准错误）',
        'print the itinerary as JSON (what became of each stop goes to stderr)',
      ),
    )
    .option(
      '--out <file>',
      say('写入文件；.json 为行程 JSON', 'write to a file; .json: the itinerary as JSON'),
    )
    .addHelpText('after', `\n${say('例：', 'Example:')}\n  ${EXAMPLE}`)
    .action((name: string, options: Options) => run(shell, name, options));
}

async function run(shell: Shell, name: string, options: Options): Promise<void> {
  const [search] = await together(
    () => searchOptions(shell, options),
    () => checkOutput(shell, options),
  );
  const { line, map } = await lineNamed(shell, name, options.region);
  const { region } = map;
  const draft = await draftRequest(shell, options);
  const ends = endsOf(shell, region, line, options);
  const date = options.date === undefined ? sampleDate(region) : null;
  const fields = {
    ...ends,
    ...draft.fields,
    namedLine: line.id,
    ...(options.days === undefined ? { days: MOST_DAYS } : {}),
    ...(date === null ? {} : { date }),
  };
  const request = await readRequest(shell, map, { ...draft, fields }, EXAMPLE);
  const matrix = await (await travelProvider(shell, region, options)).matrix(
    lineMatrixIds(region, line, request),
  );
  const planned = planLine(region, matrix, line, request, {
    seed: search.seed,
    stop: search.stop(),
    allDays: options.days !== undefined,
    fill: options.fill === true,
  });
  if (!planned.ok) {
    const issues = planned.issues.map((each) => ({ ...each, path: draft.written(each.path) }));
    throw new InputError(issues, namesIn(region));
  }
  if (date !== null)
    shell.note(
      shell.say(`没有给出日期，按 ${date}（周六）安排。`, `No date given: planned for ${date}, a Saturday.`),
    );
  notePast(shell, request.date, region.dataDate);
  await deliver(shell, options, line, planned.value);
}

/** Where the line starts and ends by itself. @throws InputError when none of its stops can be used */
function endsOf(shell: Shell, region: Region, line: NamedLine, options: Options) {
  const wishes = { avoid: [], includeUnconfirmed: options.includeUnconfirmed === true };
  const ends = lineEnds(region, line, wishes);
  if (ends !== null) return options.from === undefined ? ends : {};
  const names = lineStops(region, line, wishes).map((stop) => nameOf(stop.names, shell.lang));
  throw new InputError([
    issue('line-unconfirmed', line.id, {
      line: nameOf(line.names, shell.lang),
      stops: list(names, shell.lang),
    }),
  ]);
}

function sampleDate(region: Region): LocalDate {
  let date = addDays(region.dataDate, 1);
  while (weekday(date) !== SATURDAY) date = addDays(date, 1);
  return date;
}

async function deliver(shell: Shell, options: Options, line: NamedLine, plan: LinePlan): Promise<void> {
  const head = planHead(line, plan, shell);
  const asJson = options.json === true || options.out?.endsWith('.json') === true;
  const text = asJson
    ? `${JSON.stringify(plan.itinerary, null, 2)}\n`
    : `${head}\n${toText(plan.itinerary, shell.lang)}`;
  if (asJson) shell.note(head);
  if (options.out === undefined) return shell.io.out(text);
  await shell.write(options.out, text);
  shell.note(shell.say(`已写入 ${options.out}`, `written: ${options.out}`));
}
