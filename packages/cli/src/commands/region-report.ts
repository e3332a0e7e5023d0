import { mergeRegions, type Region, regionQuality } from '@kangtu/core';
import { toRegionReport } from '@kangtu/presenters';
import type { Command } from 'commander';
import { basemapOf } from '../print/basemap.js';
import { localise } from '../shell/help.js';
import { bundledRegions, readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';

interface Options {
  readonly out?: string;
}

export function declareReport(command: Command, shell: Shell): void {
  const { say } = shell;
  localise(command.command('report'), shell)
    .description(
      say('写出区域的数据质量报告（网页，可打印）', 'write the data-quality page of a region (HTML, prints)'),
    )
    .argument('<region>', say('区域编号、名称或区域 JSON 文件', 'id, name or region JSON file'))
    .option('--out <file>', say('写入文件（默认输出到屏幕）', 'write to a file (default: stdout)'))
    .action((region: string, options: Options) => report(shell, region, options));
}

async function report(shell: Shell, text: string, { out }: Options): Promise<void> {
  const region = await readRegion(shell, text);
  const map = await mapAround(region);
  const page = toRegionReport(
    { region, map, quality: regionQuality(region, map) },
    shell.lang,
    await basemapOf(region.id),
  );
  if (out === undefined) return shell.io.out(page);
  await shell.write(out, page);
  shell.note(shell.say(`已写入 ${out}`, `written: ${out}`));
}

/** The region with the bundled neighbours it joins: its published legs and lines may end there. */
async function mapAround(region: Region): Promise<Region> {
  const nodes = new Set([...region.places, ...region.junctions].map(({ id }) => id));
  const named = new Set([
    ...region.publishedLegs.flatMap(({ from, to }) => [from, to]),
    ...region.lines.flatMap(({ stops }) => stops.map(({ place }) => place ?? '')),
  ]);
  const parts = new Set(region.parts.map(({ id }) => id));
  const neighbours = Object.values(await bundledRegions()).filter(
    (other) =>
      !parts.has(other.id) &&
      [...other.places, ...other.junctions].some(({ id }) => named.has(id) || nodes.has(id)),
  );
  const merged = mergeRegions([region, ...neighbours]);
  return merged.ok ? merged.value : region;
}
