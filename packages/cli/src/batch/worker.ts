import { createPrinter, makeBrochure, type Printer } from '@kangtu/brochure';
import { bundledGraphProvider, type Itinerary, plan, tripMatrixIds } from '@kangtu/core';
import type { Basemap } from '@kangtu/presenters';
import { maxIterations } from '@kangtu/solver';
import { readBrand } from '../commands/brochure.js';
import { sentence } from '../messages/sentence.js';
import { readRequest } from '../plan/request.js';
import { basemapOf } from '../print/basemap.js';
import { FORMATS } from '../print/formats.js';
import { InputError, issue, namesIn, OutsideError } from '../shell/errors.js';
import { type ChosenMap, chooseMap } from '../shell/regions.js';
import { createShell, type Shell } from '../shell/shell.js';
import type { BatchSetting, Job } from './job.js';
import type { Outcome } from './outcome.js';
import { doneOf, writeFolder } from './result-folder.js';

export interface Task {
  readonly job: Job;
  readonly setting: BatchSetting;
  readonly out: string;
  readonly cwd: string;
}

interface Bench {
  readonly shell: Shell;
  readonly map: ChosenMap;
  readonly provider: ReturnType<typeof bundledGraphProvider>;
  readonly basemap: Basemap;
  readonly brand: Awaited<ReturnType<typeof readBrand>>;
  printer: Printer | null;
}

let bench: Promise<Bench> | undefined;

/** One job of a batch on a worker thread: region, roads and fonts are read for the first and kept. */
export default async function work(task: Task): Promise<Outcome> {
  const { job, setting, out } = task;
  try {
    bench ??= prepare(task);
    const ready = await bench;
    const trip = await planTrip(ready, job, setting);
    await writeFolder(out, job.folder, write(ready, trip, setting));
    return doneOf(job.line, job.folder, 'done', trip);
  } catch (error) {
    return { line: job.line, folder: job.folder, status: 'failed', errors: explain(error, setting) };
  }
}

async function prepare({ setting, cwd }: Task): Promise<Bench> {
  const quiet = () => {};
  const shell = createShell(
    { out: quiet, err: quiet, cwd, env: {}, clock: () => 0, locale: 'en', terminal: false },
    setting.lang,
  );
  const map = await chooseMap(shell, setting.region);
  return {
    shell,
    map,
    provider: bundledGraphProvider(map.region),
    basemap: await basemapOf(map.region.id),
    brand: await readBrand(shell, setting.brand ?? undefined),
    printer: null,
  };
}

async function planTrip(ready: Bench, { fields, line }: Job, setting: BatchSetting): Promise<Itinerary> {
  const { region } = ready.map;
  const written = (path: string) => `#${line}${path}`;
  const defaults = { days: 3, line: 'wellness' };
  const request = readRequest(ready.shell, ready.map, { fields: { ...defaults, ...fields }, written }, '');
  const matrix = await ready.provider.matrix(tripMatrixIds(region, request));
  const planned = plan(region, matrix, request, {
    seed: setting.seed,
    stop: maxIterations(setting.iterations),
  });
  if (planned.ok) return planned.value;
  const issues = planned.issues.map((each) => ({ ...each, path: written(each.path) }));
  throw new InputError(issues, namesIn(region));
}

function write(ready: Bench, trip: Itinerary, setting: BatchSetting): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { 'trip.json': `${JSON.stringify(trip, null, 2)}\n` };
  for (const { flag, ending, write } of FORMATS)
    if (setting.formats.includes(flag)) files[`trip.${ending}`] = write(trip, setting.lang, ready.basemap);
  if (setting.paper !== null) {
    ready.printer ??= createPrinter();
    const { paper, edition } = setting;
    const { basemap, brand, printer } = ready;
    files['trip.pdf'] = makeBrochure(trip, printer, { paper, edition, basemap, ...brand });
  }
  return files;
}

function explain(error: unknown, { lang }: BatchSetting) {
  const known = error instanceof InputError || error instanceof OutsideError;
  const message = error instanceof Error ? error.message : String(error);
  const issues = known ? error.issues : [issue('internal', '', { message })];
  const namesOf = error instanceof InputError ? error.namesOf : undefined;
  return issues.map((each) => ({ code: each.code, path: each.path, ...sentence(each, lang, namesOf) }));
}
