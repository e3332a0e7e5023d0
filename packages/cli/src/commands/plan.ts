import { type Itinerary, type PlanOptions, plan, tripMatrixIds } from '@kangtu/core';
import { toGeojson, toText } from '@kangtu/presenters';
import type { Command } from 'commander';
import { declareWishes } from '../plan/declare-wishes.js';
import { collectNames, draftRequest, type RequestOptions } from '../plan/draft.js';
import { checkOutput } from '../plan/output.js';
import { declareParty } from '../plan/party.js';
import { readRequest } from '../plan/request.js';
import { DEFAULT_ITERATIONS, type SearchFlags, searchOptions } from '../plan/search.js';
import { InputError, namesIn, together } from '../shell/errors.js';
import { notePast } from '../shell/past.js';
import { chooseMap, DEFAULT_REGION } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { startTiming, type Timing } from '../shell/timing.js';
import { declareTravelTimes, type TravelTimeFlags, travelProvider } from '../shell/travel-flags.js';

interface Options extends RequestOptions, SearchFlags, TravelTimeFlags {
  readonly region: string;
  readonly json?: boolean;
  readonly geojson?: boolean;
  readonly out?: string;
  readonly timing?: boolean;
  readonly withPrivate?: boolean;
}

const EXAMPLE = 'kangtu plan --from 桂林站 --loop east --days 3 --date 2027-04-10 --line wellness';

export function declare(command: Command, shell: Shell): void {
  declareTrip(command, shell);
  declareParty(command, shell);
  declareWishes(command, shell);
  const { say } = shell;
  declareTravelTimes(command, shell)
    .option(
      '--request <file>',
      say('从 JSON 文件读取要求，选项优先', 'read the request from a JSON file; options win'),
    )
    .option(
      '--seed <n>',
      say('随机种子；相同种子得到相同行程', 'random seed; the same seed gives the same trip'),
      '1',
    )
    .option(
      '--iterations <n>',
      say(`搜索次数（默认 ${DEFAULT_ITERATIONS}）`, `search steps (default: ${DEFAULT_ITERATIONS})`),
    )
    .option(
      '--seconds <n>',
      say('改为按秒限时搜索，结果随机器快慢而变', 'search for this long instead; depends on the machine'),
    )
    .option('--json', say('输出行程 JSON', 'print the itinerary as JSON'))
    .option('--geojson', say('输出 GeoJSON', 'print GeoJSON'))
    .option(
      '--out <file>',
      say(
        '写入文件；.json 和 .geojson 按扩展名选格式',
        'write to a file; .json and .geojson choose the format',
      ),
    )
    .option(
      '--with-private',
      say('输出中保留健康信息（默认不写出）', 'keep health details in the output (left out by default)'),
    )
    .option('--timing', say('在标准错误上显示用时', 'show times on stderr'))
    .addHelpText('after', `\n${say('例：', 'Example:')}\n  ${EXAMPLE}`)
    .action((options: Options) => run(shell, options));
}

/** What to plan. */
function declareTrip(command: Command, { say }: Shell): void {
  const many = say('可重复，可用逗号分隔', 'repeatable, comma-separated');
  command
    .option(
      '--region <list>',
      say('区域编号或区域 JSON 文件，逗号分隔；all 为全部', 'region ids or region JSON files; all'),
      DEFAULT_REGION,
    )
    .option('--from <place>', say('起点', 'where the trip starts'))
    .option('--to <place>', say('终点（默认回到起点）', 'where it ends (default: where it starts)'))
    .option('--loop <name>', say('环线：east（东环）、north（北环）', 'loop: east, north'))
    .option(
      '--via <places>',
      say(`依次途经的城镇，${many}`, `towns to pass, in order; ${many}`),
      collectNames,
    )
    .option('--days <n>', say('天数，1 至 5（默认 3）', 'days, 1 to 5 (default: 3)'))
    .option('--date <date>', say('出发日期，如 2027-04-10', 'first day, such as 2027-04-10'))
    .option(
      '--line <line>',
      say(
        '主题：ecology 生态观光、folk 民俗体验、wellness 康养（默认）',
        'ecology, folk or wellness (default)',
      ),
    )
    .option(
      '--pace <pace>',
      say('节奏：relaxed 舒缓、balanced 适中（默认）、full 紧凑', 'relaxed, balanced (default) or full'),
    )
    .option('--must <places>', say(`必去，${many}`, `must-see places; ${many}`), collectNames)
    .option('--avoid <places>', say(`不去，${many}`, `places to avoid; ${many}`), collectNames)
    .option('--start <time>', say('每天最早出发（默认 08:30）', 'leave not before (default: 08:30)'))
    .option('--end <time>', say('每天最晚到达（默认 18:00）', 'arrive not after (default: 18:00)'))
    .option(
      '--night <places>',
      say('逐晚的住宿地，按顺序', 'places to sleep, one for each night, in order'),
      collectNames,
    )
    .option('--no-lunch', say('不安排午餐', 'plan no lunch'))
    .option(
      '--include-unconfirmed',
      say('允许位置未核实的地点', 'also places whose position is not confirmed'),
    );
}

async function run(shell: Shell, options: Options): Promise<void> {
  const timing = startTiming(shell.io);
  const [search, , { draft, region, request }] = await together(
    () => searchOptions(shell, options),
    () => checkOutput(shell, options),
    () => askedFor(shell, options),
  );
  timing.mark('load');
  const matrix = await (await travelProvider(shell, region, options)).matrix(tripMatrixIds(region, request));
  timing.mark('matrix');
  const planned = plan(region, matrix, request, {
    seed: search.seed,
    stop: search.stop(),
    withPrivate: options.withPrivate === true,
    ...(options.timing && { onImprovement: markFirst(timing) }),
  });
  timing.mark('search');
  if (!planned.ok) {
    const issues = planned.issues.map((each) => ({ ...each, path: draft.written(each.path) }));
    throw new InputError(issues, namesIn(region));
  }
  notePast(shell, request.date, region.dataDate);
  await deliver(shell, options, planned.value);
  timing.mark('write');
  if (options.timing) shell.note(timing.text());
}

async function askedFor(shell: Shell, options: Options) {
  const draft = await draftRequest(shell, options);
  const map = await chooseMap(shell, options.region);
  return { draft, region: map.region, request: await readRequest(shell, map, draft, EXAMPLE) };
}

/** Marks when there is a first trip to show. */
function markFirst(timing: Timing): NonNullable<PlanOptions['onImprovement']> {
  let shown = false;
  return (_, trip) => {
    if (shown || trip() === null) return;
    shown = true;
    timing.mark('first answer');
  };
}

async function deliver(shell: Shell, options: Options, itinerary: Itinerary): Promise<void> {
  const format = formatOf(options);
  const text =
    format === 'text'
      ? toText(itinerary, shell.lang)
      : `${JSON.stringify(format === 'json' ? itinerary : toGeojson(itinerary), null, 2)}\n`;
  if (options.out === undefined) return shell.io.out(text);
  await shell.write(options.out, text);
  shell.note(shell.say(`已写入 ${options.out}`, `written: ${options.out}`));
}

function formatOf({ json, geojson, out = '' }: Options): 'text' | 'json' | 'geojson' {
  if (json) return 'json';
  if (geojson) return 'geojson';
  return out.endsWith('.geojson') ? 'geojson' : out.endsWith('.json') ? 'json' : 'text';
}
