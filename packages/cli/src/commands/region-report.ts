import { mergeRegions, neighboursOf, type Region, regionQuality } from '@kangtu/core';
import { type RegionReport, toRegionReport, toRegionReportMarkdown } from '@kangtu/presenters';
import type { Command } from 'commander';
import { basemapOf } from '../print/basemap.js';
import { localise } from '../shell/help.js';
import { bundledRegions, readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';

interface Options {
  readonly out?: string;
  readonly markdown?: boolean;
}

export function declareReport(command: Command, shell: Shell): void {
  const { say } = shell;
  localise(command.command('report'), shell)
    .description(
      say(
        '写出区域的数据质量报告（网页，可打印；或 Markdown）',
        'write the data-quality report of a region (HTML that prints, or Markdown)',
      ),
    )
    .argument('<region>', say('区域编号、名称或区域 JSON 文件', 'id, name or region JSON file'))
    .option(
      '--out <file>',
      say(
        '写入文件，.md 结尾为 Markdown（默认输出网页到屏幕）',
        'write to a file, Markdown when it ends in .md (default: HTML to stdout)',
      ),
    )
    .option('--markdown', say('输出 Markdown', 'as Markdown'))
    .action((region: string, options: Options) => report(shell, region, options));
}

async function report(shell: Shell, text: string, { out, markdown }: Options): Promise<void> {
  const region = await readRegion(shell, text);
  const map = await mapAround(region);
  const content: RegionReport = { region, map, quality: regionQuality(region, map) };
  const page =
    markdown === true || /\.(md|markdown)$/i.test(out ?? '')
      ? toRegionReportMarkdown(content, shell.lang)
      : toRegionReport(content, shell.lang, await basemapOf(region.id));
  if (out === undefined) return shell.io.out(page);
  await shell.write(out, page);
  shell.note(shell.say(`已写入 ${out}`, `written: ${out}`));
}

/** The region with the bundled neighbours it joins; alone when it does not fit to them. */
async function mapAround(region: Region): Promise<Region> {
  const merged = mergeRegions([region, ...neighboursOf(region, Object.values(await bundledRegions()))]);
  return merged.ok ? merged.value : region;
}
