import { PLACE_KINDS, type Region } from '@kangtu/core';
import { nameOf, plain, words } from '@kangtu/presenters';
import type { Command } from 'commander';
import { sentence } from '../messages/sentence.js';
import { InputError } from '../shell/errors.js';
import { localise } from '../shell/help.js';
import { bundledRegions, readRegion } from '../shell/regions.js';
import { asText } from '../shell/report.js';
import type { Shell } from '../shell/shell.js';
import { table } from '../shell/table.js';
import { declareExport } from './region-export.js';
import { declareImport, declareTemplate } from './region-interchange.js';
import { declareReport } from './region-report.js';

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  const json = ['--json', say('输出 JSON', 'print JSON')] as const;
  localise(command.command('list'), shell)
    .description(say('列出自带的区域', 'list the regions that come with Kangtu'))
    .option(...json)
    .action((options: { json?: boolean }) => listRegions(shell, options.json === true));
  localise(command.command('show'), shell)
    .description(say('查看一个或几个区域的内容', 'show what a region, or several as one map, holds'))
    .argument(
      '<region>',
      say('区域编号或区域 JSON 文件，逗号分隔', 'ids or region JSON files, comma-separated'),
    )
    .option(...json)
    .action((region: string, options: { json?: boolean }) =>
      showRegion(shell, region, options.json === true),
    );
  localise(command.command('validate'), shell)
    .description(
      say('检查区域文件；不给文件则检查全部自带区域', 'check a region file, or all bundled regions'),
    )
    .argument('[file]', say('区域 JSON 文件，- 表示标准输入', 'region JSON file, - for stdin'))
    .option(...json)
    .action((file: string | undefined, options: { json?: boolean }) =>
      validate(shell, file, options.json === true),
    );
  declareTemplate(command, shell);
  declareImport(command, shell);
  declareExport(command, shell);
  declareReport(command, shell);
}

async function listRegions(shell: Shell, json: boolean): Promise<void> {
  const regions = Object.values(await bundledRegions());
  const { say, lang } = shell;
  if (json) return shell.print(JSON.stringify(regions.map(summary), null, 2));
  const head = [
    say('编号', 'id'),
    say('名称', 'name'),
    say('地点', 'places'),
    say('路段', 'segments'),
    say('线路', 'lines'),
    say('核对日期', 'checked'),
  ];
  const rows = regions.map((region) => {
    const { id, places, segments, lines, dataDate } = summary(region);
    return [id, nameOf(region.names, lang), String(places), String(segments), String(lines), dataDate];
  });
  shell.print(table([head, ...rows], [2, 3, 4], shell.io.columns));
}

function summary({ id, names, places, segments, lines, dataDate }: Region) {
  return { id, names, places: places.length, segments: segments.length, lines: lines.length, dataDate };
}

async function showRegion(shell: Shell, text: string, json: boolean): Promise<void> {
  const region = await readRegion(shell, text);
  if (json) return shell.print(JSON.stringify(region, null, 2));
  const { say, lang } = shell;
  const kinds = PLACE_KINDS.map((kind) => [
    words(lang).kinds[kind],
    String(region.places.filter((place) => place.kind === kind).length),
  ]).filter(([, count]) => count !== '0');
  const overnight = region.places
    .filter((place) => place.overnight)
    .map((place) => nameOf(place.names, lang));
  const lines = region.lines.map(({ id, names }) => [`  ${id}`, nameOf(names, lang)]);
  // Licences that ask for attribution in full; single cited facts are counted.
  const cited = region.sources.filter(({ licence }) => /facts cited/i.test(licence));
  const sources = region.sources
    .filter((source) => !cited.includes(source))
    .map(({ title, licence }) => [`  ${plain(title)}`, plain(licence)]);
  const others = say(
    `  另引用公开资料 ${cited.length} 条（--json 逐条列出）`,
    `  and ${cited.length} public sources of single facts (listed by --json)`,
  );
  const section = (title: string, body: string): string => `${title}\n${body}`;
  const parts = [
    `${nameOf(region.names, lang)} (${region.id}) · ${say('核对日期', 'checked')} ${region.dataDate}`,
    section(
      say('地点', 'Places'),
      table(
        kinds.map(([kind, n]) => [`  ${kind}`, n ?? '']),
        [1],
      ),
    ),
    section(say('可住宿', 'Places to stay the night'), `  ${overnight.join(say('、', ', '))}`),
    section(say('线路与环线', 'Named lines and loops'), table(lines)),
    section(say('来源与许可', 'Sources and licences'), `${table(sources)}\n${others}`),
  ];
  shell.print(parts.join('\n\n'));
}

async function validate(shell: Shell, file: string | undefined, json: boolean): Promise<void> {
  const { parseRegion } = await import('@kangtu/core/parse');
  const bundled = await bundledRegions();
  const inputs: [string, unknown][] =
    file === undefined ? Object.entries(bundled) : [[file, await shell.readJson(file)]];
  const known = Object.values(bundled);
  const results = inputs.map(([name, input]) => [name, parseRegion(input, { known })] as const);
  const issues = results.flatMap(([name, result]) => (result.ok ? [] : located(name, result.issues)));
  if (issues.length > 0) throw new InputError(issues);
  const warnings = results.flatMap(([name, result]) => (result.ok ? located(name, result.warnings) : []));
  if (json) return shell.print(JSON.stringify({ ok: true, warnings }, null, 2));
  // Alone, a bundled region names places of its neighbours; that is in order, so they are only counted.
  if (file !== undefined)
    for (const each of warnings) shell.note(asText({ ...each, ...sentence(each, shell.lang) }, shell));
  for (const [name, result] of results)
    if (result.ok) shell.print(`${plain(name)}: ${count(result.value, result.warnings.length, shell)}`);
}

function located<T extends { readonly path: string }>(name: string, issues: readonly T[]): T[] {
  return issues.map((each) => ({ ...each, path: `${name}#${each.path}` }));
}

function count(region: Region, warnings: number, { say }: Shell): string {
  const { places, segments } = summary(region);
  return say(
    `没有错误，${warnings} 处注意；${places} 个地点，${segments} 条路段`,
    `no errors, ${warnings === 1 ? 'one warning' : `${warnings} warnings`}; ${places} places, ${segments} segments`,
  );
}
