import { createPrinter, type Printer } from '@kangtu/brochure';
import { bundledGraphProvider, type Itinerary, plan, tripMatrixIds } from '@kangtu/core';
import type { Basemap } from '@kangtu/presenters';
import { maxIterations } from '@kangtu/solver';
import { readBrand, setBrochure } from '../commands/brochure.js';
import { sentence } from '../messages/sentence.js';
import { readRequest } from '../plan/request.js';
import { basemapOf } from '../print/basemap.js';
import { FORMATS } from '../print/formats.js';
import { InputError, issue, namesIn, OutsideError } from '../shell/errors.js';
import { type ChosenMap, chooseMap } from '../shell/regions.js';
import { createShell, type Shell } from '../shell/shell.js';
import { inputsHash } from './inputs.js';
import type { BatchSetting, Job } from './job.js';
import type { Failed, Outcome } from './outcome.js';
import { doneOf, finished, writeFolder } from './result-folder.js';

export interface Task {
  readonly job: Job;
  readonly setting: BatchSetting;
  readonly out: string;
  /** Brand file of this machine; null = none. */
  readonly brand: string | null;
  readonly cwd: string;
}

interface Bench {
  readonly key: string;
  readonly shell: Shell;
  readonly map: ChosenMap;
  readonly provider: ReturnType<typeof bundledGraphProvider>;
  readonly basemap: Basemap;
  readonly brand: Awaited<ReturnType<typeof readBrand>>;
  readonly inputs: string;
}

let bench: Bench | undefined;
let printer: Printer | undefined;

/** One job of a batch on a worker thread: region, roads and fonts are read for the first and kept. */
export default async function work(task: Task): Promise<Outcome> {
  const { job, setting, out } = task;
  const { line, folder } = job;
  try {
    const standing = await finished(out, folder);
    if (standing !== null) return doneOf(line, folder, 'kept', standing);
    const ready = await benchFor(task);
    const trip = await planTrip(ready, job, setting);
    await writeFolder(out, folder, await write(ready, trip, setting, task.brand ?? ''));
    return doneOf(line, folder, 'done', trip);
  } catch (error) {
    return failure(job, error, setting);
  }
}

async function benchFor(task: Task): Promise<Bench> {
  const { setting, brand, cwd } = task;
  const key = JSON.stringify([setting.region, setting.lang, brand, cwd]);
  if (bench?.key !== key) bench = await prepare(task, key);
  // On another machine region, brand or program may be of another date: its results would bear a wrong name.
  if (bench.inputs !== setting.inputs) throw new OutsideError([issue('batch-inputs-differ', '')]);
  return bench;
}

async function prepare({ setting, brand: file, cwd }: Task, key: string): Promise<Bench> {
  const quiet = () => {};
  const shell = createShell(
    { out: quiet, err: quiet, cwd, env: {}, clock: () => 0, locale: 'en', terminal: false, onStop: quiet },
    setting.lang,
  );
  const map = await chooseMap(shell, setting.region);
  const brand = await readBrand(shell, file ?? undefined);
  return {
    key,
    shell,
    map,
    provider: bundledGraphProvider(map.region),
    basemap: await basemapOf(map.region.id),
    brand,
    inputs: inputsHash(map.region, brand),
  };
}

async function planTrip(ready: Bench, { fields, line }: Job, setting: BatchSetting): Promise<Itinerary> {
  const { region } = ready.map;
  const written = (path: string) => `#${line}${path}`;
  const defaults = { days: 3, line: 'wellness' };
  const request = await readRequest(
    ready.shell,
    ready.map,
    { fields: { ...defaults, ...fields }, written },
    '',
  );
  const matrix = await ready.provider.matrix(tripMatrixIds(region, request));
  const planned = plan(region, matrix, request, {
    seed: setting.seed,
    stop: maxIterations(setting.iterations),
  });
  if (planned.ok) return planned.value;
  const issues = planned.issues.map((each) => ({ ...each, path: written(each.path) }));
  throw new InputError(issues, namesIn(region));
}

async function write(
  ready: Bench,
  trip: Itinerary,
  setting: BatchSetting,
  brandFile: string,
): Promise<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = { 'trip.json': `${JSON.stringify(trip, null, 2)}\n` };
  for (const { flag, ending, write } of FORMATS)
    if (setting.formats.includes(flag)) files[`trip.${ending}`] = write(trip, setting.lang, ready.basemap);
  if (setting.paper !== null) {
    printer ??= createPrinter();
    const { paper, edition } = setting;
    const { basemap, brand } = ready;
    files['trip.pdf'] = await setBrochure(trip, printer, { paper, edition, basemap, ...brand }, brandFile);
  }
  return files;
}

function failure({ line, folder }: Job, error: unknown, { lang }: BatchSetting): Failed {
  const fault =
    error instanceof InputError ? 'input' : error instanceof OutsideError ? 'outside' : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof InputError || error instanceof OutsideError;
  const issues = known ? error.issues : [issue('internal', '', { message })];
  const namesOf = error instanceof InputError ? error.namesOf : undefined;
  const errors = issues.map(({ code, path, ...rest }) => ({
    code,
    path: path === '' ? `#${line}` : path,
    ...sentence({ code, path, ...rest }, lang, namesOf),
  }));
  return { line, folder, status: 'failed', fault, errors };
}
