import { check, checkMatrixIds, type Finding, type Itinerary, parseRequest } from '@kangtu/core';
import { findingSentence, plain, words } from '@kangtu/presenters';
import type { Command } from 'commander';
import { InputError, issue, namesIn } from '../shell/errors.js';
import { readItinerary } from '../shell/itinerary.js';
import { bundledRegions, readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { declareTravelTimes, type TravelTimeFlags, travelProvider } from '../shell/travel-flags.js';

interface Options extends TravelTimeFlags {
  readonly region?: string;
  readonly json?: boolean;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  declareTravelTimes(command, shell)
    .argument(
      '<plan>',
      say(
        'kangtu plan --json 生成的行程文件，- 表示标准输入',
        'itinerary made by "kangtu plan --json", - for stdin',
      ),
    )
    .option('--region <list>', say('区域（默认取自行程文件）', 'regions (default: those of the itinerary)'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((file: string, options: Options) => run(shell, file, options));
}

/** Exit 2 when a finding of severity `error` says that the trip cannot be travelled or is not what was asked for. */
async function run(shell: Shell, file: string, options: Options): Promise<void> {
  const itinerary = await readItinerary(shell, file);
  const region = await readRegion(shell, options.region ?? (await regionsOf(itinerary, file)));
  const request = parseRequest(region, itinerary.request);
  if (!request.ok) {
    const issues = request.issues.map((each) => ({ ...each, path: `${file}#/request${each.path}` }));
    throw new InputError(issues, namesIn(region));
  }
  const matrix = await (await travelProvider(shell, region, options)).matrix(
    checkMatrixIds(region, request.value, itinerary),
  );
  const findings = check(region, matrix, request.value, itinerary);
  const ok = findings.every((each) => each.severity !== 'error');
  const sentences = findings.map((each) => findingSentence(each, itinerary, shell.lang, namesIn(region)));
  if (options.json) {
    const told = findings.map((each, i) => ({ ...each, message: sentences[i] }));
    shell.print(JSON.stringify({ ok, findings: told }, null, 2));
  } else shell.print(asText(shell, itinerary, findings, sentences));
  shell.exitCode = ok ? 0 : 2;
}

/** Ids of a merged map are joined by hyphens, as mergeRegions does. @throws InputError when it is not a bundled map */
async function regionsOf(itinerary: Itinerary, file: string): Promise<string> {
  const ids = itinerary.region.id.split('-');
  const bundled = await bundledRegions();
  if (ids.every((id) => Object.hasOwn(bundled, id))) return ids.join(',');
  throw new InputError([issue('trip-region-unknown', `${file}#/region/id`, { name: itinerary.region.id })]);
}

function asText(
  shell: Shell,
  trip: Itinerary,
  findings: readonly Finding[],
  sentences: readonly string[],
): string {
  const { lang, say } = shell;
  const label = (severity: Finding['severity']): string =>
    severity === 'info' ? '' : `${words(lang).severities[severity]}${say('：', ': ')}`;
  const told = findings.map((each, i) => ({ ...each, sentence: sentences[i] }));
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    told
      .filter((each) => each.severity === severity)
      .map((each) => `${label(severity)}${each.sentence}\n  ${plain(each.path)} [${plain(each.code)}]`),
  );
  const errors = findings.filter((each) => each.severity === 'error').length;
  const stops = trip.totals.stops;
  const verdict =
    errors > 0
      ? say(
          `行程有 ${errors} 处错误，不能照此出行。`,
          `The trip has ${errors} ${errors === 1 ? 'error' : 'errors'} and cannot be travelled as it stands.`,
        )
      : say(
          `行程可行：${trip.days.length} 天 ${stops} 处，时间、路程、开放时间和合计均已按区域数据重新核对。`,
          `The trip holds: ${trip.days.length} days and ${stops} stops; times, ways, hours and sums were worked out again from the region data.`,
        );
  return [...lines, verdict].join('\n');
}
