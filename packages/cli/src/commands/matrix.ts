import {
  DEFAULT_MODES,
  type Issue,
  type Metres,
  type Minutes,
  MODES,
  type Mode,
  type Place,
  type Region,
  type TravelMatrix,
  travelMatrix,
} from '@kangtu/core';
import { distance, duration, nameOf } from '@kangtu/presenters';
import type { Command } from 'commander';
import { InputError, issue } from '../shell/errors.js';
import { placesNamed } from '../shell/names.js';
import { chooseMap, DEFAULT_REGION } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { splitNames } from '../shell/split.js';
import { table } from '../shell/table.js';

interface Options {
  readonly region: string;
  readonly from?: string[];
  readonly to?: string[];
  readonly modes?: string[];
  readonly json?: boolean;
  readonly csv?: boolean;
}

const collect = (text: string, before: string[] = []): string[] => [...before, ...splitNames(text)];

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  command
    .option('--region <list>', say('区域，逗号分隔', 'regions, comma-separated'), DEFAULT_REGION)
    .option('--from <places>', say('起点，逗号分隔', 'from these places, comma-separated'), collect)
    .option(
      '--to <places>',
      say('终点，逗号分隔；不填则与起点相同', 'to these; by default the same'),
      collect,
    )
    .option(
      '--modes <list>',
      say(
        '方式：road 驾车（默认）、walk 步行、rail 铁路（含进出站，不含候车）、river 水路、greenway 骑行',
        'road (default), walk, rail (with the way through the stations, no wait), river, greenway',
      ),
      collect,
    )
    .option('--json', say('输出 JSON（整分钟、整米）', 'print JSON (whole minutes and metres)'))
    .option('--csv', say('输出 CSV', 'print CSV'))
    .action((options: Options) => matrix(shell, options));
}

const EXAMPLE = 'kangtu matrix --from 桂林站 --to 阳朔县城';

interface Cell {
  readonly from: Place;
  readonly to: Place;
  /** null = no way. */
  readonly minutes: Minutes | null;
  readonly metres: Metres | null;
}

async function matrix(shell: Shell, options: Options): Promise<void> {
  if (options.json && options.csv)
    throw new InputError([issue('options-exclude', '--csv', { first: '--json', second: '--csv' })]);
  if (options.from === undefined)
    throw new InputError([issue('missing-option', '--from', { name: '--from', example: EXAMPLE })]);
  if (options.to === undefined && options.from.length < 2)
    throw new InputError([issue('missing-option', '--to', { name: '--to', example: EXAMPLE })]);
  const map = await chooseMap(shell, options.region);
  const issues: Issue[] = [];
  const from = await placesNamed(map, options.from, '--from', shell.lang, issues);
  const to = options.to === undefined ? from : await placesNamed(map, options.to, '--to', shell.lang, issues);
  if (issues.length > 0) throw new InputError(issues);
  const rows = cells(map.region, from, to, modesOf(options));
  if (options.json) shell.print(asJson(rows, from, to));
  else if (options.csv) shell.print(asCsv(rows));
  else shell.print(asTable(rows, from, to, shell));
}

/** @throws InputError when a mode is unknown */
function modesOf({ modes }: Options): readonly Mode[] {
  if (modes === undefined) return DEFAULT_MODES;
  const unknown = modes.filter((mode) => !MODES.includes(mode as Mode));
  if (unknown.length === 0) return modes as Mode[];
  const params = { received: unknown.join(', '), known: MODES.join(', ') };
  throw new InputError([issue('mode-unknown', '--modes', params)]);
}

function cells(
  region: Region,
  from: readonly Place[],
  to: readonly Place[],
  modes: readonly Mode[],
): Cell[][] {
  const ids = [...new Set([...from, ...to].map((place) => place.id))];
  const travel = travelMatrix(region, ids, modes);
  const at = (values: TravelMatrix['minutes'], a: Place, b: Place): number | null => {
    const value = values[ids.indexOf(a.id) * ids.length + ids.indexOf(b.id)];
    return value !== undefined && Number.isFinite(value) ? value : null;
  };
  return from.map((a) =>
    to.map((b) => ({
      from: a,
      to: b,
      minutes: at(travel.minutes, a, b) as Minutes | null,
      metres: at(travel.metres, a, b) as Metres | null,
    })),
  );
}

function asTable(rows: Cell[][], from: readonly Place[], to: readonly Place[], { lang, say }: Shell): string {
  const text = ({ minutes, metres }: Cell): string =>
    minutes === null || metres === null
      ? say('不通', 'no way')
      : `${duration(minutes, lang)} ${distance(metres, lang)}`;
  const name = (place: Place): string => nameOf(place.names, lang);
  const body = rows.map((row, i) => [name(from[i] as Place), ...row.map(text)]);
  return table(
    [['', ...to.map(name)], ...body],
    to.map((_, i) => i + 1),
  );
}

function asJson(rows: Cell[][], from: readonly Place[], to: readonly Place[]): string {
  return JSON.stringify({
    from: from.map(({ id }) => id),
    to: to.map(({ id }) => id),
    minutes: rows.map((row) => row.map((cell) => cell.minutes)),
    metres: rows.map((row) => row.map((cell) => cell.metres)),
  });
}

function asCsv(rows: Cell[][]): string {
  const lines = rows
    .flat()
    .map(({ from, to, minutes, metres }) => [from.id, to.id, minutes ?? '', metres ?? ''].join(','));
  return ['from,to,minutes,metres', ...lines].join('\n');
}
