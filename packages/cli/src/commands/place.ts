import { findPlaces, type Place } from '@kangtu/core';
import { nameOf, nameWithChinese, placeCard, plain, ticketPrice, words } from '@kangtu/presenters';
import type { Command } from 'commander';
import { InputError } from '../shell/errors.js';
import { localise } from '../shell/help.js';
import { isPlace, placeNamed } from '../shell/names.js';
import { chooseMap, DEFAULT_REGION } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { table } from '../shell/table.js';

interface Options {
  readonly region: string;
  readonly json?: boolean;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  localise(command.command('find'), shell)
    .description(say('按名称（中文、英文、编号）查找地点', 'find places by name (Chinese, English) or id'))
    .argument('<text>', say('名称或其一部分', 'a name or a part of one'))
    .option('--region <list>', say('区域，逗号分隔', 'regions, comma-separated'), DEFAULT_REGION)
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((text: string, options: Options) => find(shell, text, options));
  localise(command.command('show'), shell)
    .description(say('显示一个地点的全部资料，逐项注明来源', 'show every value of a place with its source'))
    .argument('<place>', say('名称或编号', 'name or id'))
    .option('--region <list>', say('区域，逗号分隔', 'regions, comma-separated'), DEFAULT_REGION)
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((text: string, options: Options) => show(shell, text, options));
}

async function show(shell: Shell, text: string, options: Options): Promise<void> {
  const map = await chooseMap(shell, options.region);
  const place = await placeNamed(map, text, '', shell.lang);
  if (!isPlace(place)) throw new InputError([place]);
  if (options.json) return shell.print(JSON.stringify(place, null, 2));
  const { lang } = shell;
  const rows = placeCard(place, map.region.sources, lang);
  shell.print(`${nameWithChinese(place.names, lang)} [${place.id}]  ${words(lang).kinds[place.kind]}`);
  if (place.note !== null) shell.print(nameOf(place.note, lang));
  shell.print(
    table(
      rows.map(({ label, value, from }) => [label, value, from]),
      [],
      shell.io.columns,
    ),
  );
}

const MOST = 20;

async function find(shell: Shell, text: string, options: Options): Promise<void> {
  const map = await chooseMap(shell, options.region);
  const places = findPlaces(map.region, text, MOST).map(({ place }) => place);
  if (options.json) return shell.print(JSON.stringify(places, null, 2));
  if (places.length === 0) {
    const unknown = await placeNamed(map, text, '', shell.lang);
    if (!isPlace(unknown)) throw new InputError([unknown]);
  }
  const { say } = shell;
  const head = [
    say('编号', 'id'),
    say('中文名', 'Chinese'),
    say('英文名', 'English'),
    say('类别', 'kind'),
    say('等级', 'grade'),
    say('门票', 'ticket'),
    say('开放时间', 'hours'),
  ];
  shell.print(table([head, ...places.map((place) => row(place, shell))], [], shell.io.columns));
}

function row(place: Place, { lang, say }: Shell): string[] {
  const unknown = say('未核实', '?');
  return [
    place.id,
    nameOf(place.names, 'zh'),
    place.names.en === null ? '' : nameOf(place.names, 'en'),
    words(lang).kinds[place.kind],
    place.grade === null ? '' : `${place.grade.value}A`,
    place.ticket === null ? unknown : ticketPrice(place.ticket.value, lang),
    place.hours === null ? unknown : plain(place.hours.value),
  ];
}
