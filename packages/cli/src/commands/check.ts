import { check, checkMatrixIds, type Finding, type Itinerary, parseRequest, type Region } from '@kangtu/core';
import { findingSentence, plain, remedySentence, words } from '@kangtu/presenters';
import type { Command } from 'commander';
import { collectNames } from '../plan/draft.js';
import { arranged, type HandMade, isHandMade } from '../plan/hand-made.js';
import { declareTransport, partyFields } from '../plan/party.js';
import { InputError, issue, namesIn } from '../shell/errors.js';
import { readHouseRules } from '../shell/house-rules.js';
import { itineraryFrom } from '../shell/itinerary.js';
import { bundledRegions, chooseMap, DEFAULT_REGION, readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { declareTravelTimes, type TravelTimeFlags, travelProvider } from '../shell/travel-flags.js';

interface Options extends TravelTimeFlags {
  readonly region?: string;
  readonly json?: boolean;
  readonly profile?: string[];
  readonly people?: string;
  readonly transport?: string;
  readonly rules?: string;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  declareTransport(declareTravelTimes(command, shell), shell)
    .argument(
      '<plan>',
      say(
        'kangtu plan --json 生成的行程文件，- 表示标准输入',
        'itinerary made by "kangtu plan --json", - for stdin',
      ),
    )
    .option('--region <list>', say('区域（默认取自行程文件）', 'regions (default: those of the itinerary)'))
    .option(
      '--profile <list>',
      say('按这些同行者核对，如 senior', 'check it for these travellers, such as senior'),
      collectNames,
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((file: string, options: Options) => run(shell, file, options));
}

/** Exit 2 when a finding of severity `error` says that the trip cannot be travelled or is not what was asked for. */
async function run(shell: Shell, file: string, options: Options): Promise<void> {
  const content = await shell.readJson(file);
  const { itinerary, region } = await (isHandMade(content)
    ? handMade(shell, file, content, options)
    : planned(shell, file, content, options));
  const matrix = await (await travelProvider(shell, region, options)).matrix(
    checkMatrixIds(region, itinerary.request, itinerary),
  );
  const findings = check(region, matrix, itinerary.request, itinerary);
  const ok = findings.every((each) => each.severity !== 'error');
  const told = findings.map((each) => ({
    ...each,
    message: findingSentence(each, itinerary, shell.lang, namesIn(region)),
    remedyText: remedySentence(each, itinerary, shell.lang, namesIn(region)),
  }));
  if (options.json) shell.print(JSON.stringify({ ok, findings: told }, null, 2));
  else shell.print(asText(shell, itinerary, told));
  shell.exitCode = ok ? 0 : 2;
}

interface Read {
  readonly itinerary: Itinerary;
  readonly region: Region;
}

/** What the options say of the party, in place of what the file says. */
async function partyOf(shell: Shell, options: Options): Promise<Record<string, unknown>> {
  const fields = partyFields({
    ...(options.profile && { travellers: options.profile }),
    ...(options.people !== undefined && { people: options.people }),
    ...(options.transport !== undefined && { transport: options.transport }),
  });
  const house = options.rules === undefined ? {} : { houseRules: await readHouseRules(shell, options.rules) };
  return Object.fromEntries(
    Object.entries({ ...fields, ...house }).filter(([, value]) => value !== undefined),
  );
}

async function planned(shell: Shell, file: string, content: unknown, options: Options): Promise<Read> {
  const itinerary = itineraryFrom(content, file);
  const region = await readRegion(shell, options.region ?? (await regionsOf(itinerary, file)));
  const request = parseRequest(region, { ...itinerary.request, ...(await partyOf(shell, options)) });
  if (!request.ok) {
    const issues = request.issues.map((each) => ({ ...each, path: `${file}#/request${each.path}` }));
    throw new InputError(issues, namesIn(region));
  }
  return { itinerary: { ...itinerary, request: request.value }, region };
}

async function handMade(shell: Shell, file: string, content: HandMade, options: Options): Promise<Read> {
  const map = await chooseMap(shell, options.region ?? DEFAULT_REGION);
  const fields = { ...content.request, ...(await partyOf(shell, options)) };
  const provider = await travelProvider(shell, map.region, options);
  const itinerary = await arranged(shell, map, file, { ...content, request: fields }, (ids) =>
    provider.matrix(ids),
  );
  return { itinerary, region: map.region };
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
  told: readonly (Finding & { readonly message: string; readonly remedyText: string | null })[],
): string {
  const { lang, say } = shell;
  const label = (severity: Finding['severity']): string =>
    severity === 'info' ? '' : `${words(lang).severities[severity]}${say('：', ': ')}`;
  const lines = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    told
      .filter((each) => each.severity === severity)
      .map((each) =>
        [
          `${label(severity)}${each.message}`,
          ...(each.remedyText === null ? [] : [`  ${say('怎么办：', 'What to do: ')}${each.remedyText}`]),
          `  ${plain(each.path)} [${plain(each.code)}]`,
        ].join('\n'),
      ),
  );
  const errors = told.filter((each) => each.severity === 'error').length;
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
