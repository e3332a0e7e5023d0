import type { Command } from 'commander';
import { localise } from '../shell/help.js';
import type { Shell } from '../shell/shell.js';
import type { ImportFlags } from './region-import.js';

/** kangtu region import and kangtu region template; what they need is loaded when they run. */
export function declareImport(command: Command, shell: Shell): void {
  const { say } = shell;
  localise(command.command('import'), shell)
    .description(
      say(
        '从表格（CSV、XLSX）、GeoJSON、KML、GPX 或 OpenStreetMap 文件建立区域',
        'make a region from CSV, XLSX, GeoJSON, KML, GPX or OpenStreetMap files',
      ),
    )
    .argument('<files...>', say('文件；或存放 CSV 的文件夹', 'files, or a folder of CSV files'))
    .option('--out <file>', say('写入的区域文件（.json）', 'region file to write (.json)'))
    .option(
      '--into <folder>',
      say('写入文件夹，以区域编号为名', 'write to a folder, named by the region’s id'),
    )
    .option(
      '--format <format>',
      say('文件格式（默认看扩展名）', 'format of the files (default: by the ending)'),
    )
    .option('--id <id>', say('区域编号', 'id of the region'))
    .option('--name-zh <name>', say('区域中文名', 'Chinese name of the region'))
    .option('--name-en <name>', say('区域英文名', 'English name of the region'))
    .option(
      '--datum <datum>',
      say(
        '未注明坐标系的坐标：wgs84、gcj02（高德、腾讯）、bd09（百度）',
        'datum of coordinates that state none: wgs84, gcj02 (AMap, Tencent), bd09 (Baidu)',
      ),
    )
    .option('--kind <kind>', say('未注明类别的地点的类别', 'kind of places that state none'))
    .option('--source <text>', say('资料来源', 'where the records come from'))
    .option('--licence <text>', say('资料的许可', 'licence of the records'))
    .option(
      '--network <how>',
      say(
        'estimate 按直线估算道路；none 不加；或 OpenStreetMap 道路文件（.osm、.osm.pbf、Overpass JSON）',
        'estimate = ways from straight lines; none; or an OpenStreetMap file with the roads (.osm, .osm.pbf, Overpass JSON)',
      ),
      'estimate',
    )
    .option('--merge <region>', say('并入这个区域（编号或文件）', 'add to this region (id or file)'))
    .option('--force', say('文件已存在时覆盖', 'overwrite a file that exists'))
    .option('--strict', say('有任何一行用不上就不写', 'write nothing when a row cannot be used'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (files: string[], options: ImportFlags) =>
      (await import('./region-import.js')).runImport(shell, files, options),
    );
}

export function declareTemplate(command: Command, shell: Shell): void {
  const { say } = shell;
  localise(command.command('template'), shell)
    .description(say('生成待填写的地点表', 'write an empty table of places to fill in'))
    .option(
      '--out <file>',
      say('写入的文件（.xlsx 或 .csv）', 'file to write (.xlsx or .csv)'),
      'places.xlsx',
    )
    .option('--force', say('文件已存在时覆盖', 'overwrite a file that exists'))
    .action(async (options: { out: string; force?: boolean }) =>
      (await import('./region-template.js')).writeTemplate(shell, options.out, options.force === true),
    );
}
