import { isUsable, lineStops, type NamedLine } from '@kangtu/core';
import { nameOf, plain } from '@kangtu/presenters';
import type { Command } from 'commander';
import { lineNamed } from '../line/map.js';
import { declareLinePlan } from '../line/plan.js';
import { kindText, useText } from '../line/words.js';
import { localise } from '../shell/help.js';
import { readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { table } from '../shell/table.js';

interface Options {
  readonly region?: string;
  readonly json?: boolean;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  const region = ['--region <list>', say('区域，逗号分隔（默认全部）', 'regions (default: all)')] as const;
  const json = ['--json', say('输出 JSON', 'print JSON')] as const;
  localise(command.command('list'), shell)
    .description(
      say('列出规划点名的线路、环线、旅游带和主题', 'list the lines, loops, belts and themes the plans name'),
    )
    .option(...region)
    .option(...json)
    .action((options: Options) => listLines(shell, options));
  localise(command.command('show'), shell)
    .description(say('查看一条线路的出处和各站', 'show where a line comes from and its stops'))
    .argument('<line>', say('编号或名称', 'id or name'))
    .option(...region)
    .option(...json)
    .action((name: string, options: Options) => showLine(shell, name, options));
  declareLinePlan(localise(command.command('plan'), shell), shell);
}

async function listLines(shell: Shell, options: Options): Promise<void> {
  const { say, lang } = shell;
  const region = await readRegion(shell, options.region ?? 'all');
  if (options.json) return shell.print(JSON.stringify(region.lines, null, 2));
  const head = [
    say('编号', 'id'),
    say('名称', 'name'),
    say('类型', 'kind'),
    say('站', 'stops'),
    say('可安排', 'usable'),
  ];
  const rows = region.lines.map((line) => {
    const stops = lineStops(region, line, { avoid: [], includeUnconfirmed: false });
    const usable = stops.filter(isUsable).length;
    return [line.id, nameOf(line.names, lang), kindText(line, shell), String(stops.length), String(usable)];
  });
  shell.print(table([head, ...rows], [3, 4], shell.io.columns));
}

async function showLine(shell: Shell, name: string, options: Options): Promise<void> {
  const { say, lang } = shell;
  const { line, map } = await lineNamed(shell, name, options.region);
  const stops = lineStops(map.region, line, { avoid: [], includeUnconfirmed: false });
  if (options.json)
    return shell.print(
      JSON.stringify(
        { ...line, stops: stops.map(({ names, id, use }) => ({ names, place: id, use })) },
        null,
        2,
      ),
    );
  const source = map.region.sources.find(({ id }) => id === line.source);
  shell.print(`${nameOf(line.names, lang)} [${line.id}] · ${kindText(line, shell)}`);
  shell.print(`${say('出处', 'from')}: ${plain(source?.title ?? line.source)} · ${plain(line.clause)}\n`);
  shell.print(
    table(
      stops.map((stop, i) => stopRow(line, stop, i, shell)),
      [],
      shell.io.columns,
    ),
  );
}

function stopRow(
  line: NamedLine,
  stop: ReturnType<typeof lineStops>[number],
  i: number,
  shell: Shell,
): string[] {
  const number = line.ordered ? `${i + 1}.` : '-';
  return [number, nameOf(stop.names, shell.lang), stop.id ?? '', useText(stop.use, shell)];
}
