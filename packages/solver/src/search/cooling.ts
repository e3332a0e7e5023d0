/** Temperatures in mean scores of a node (a lone route has nobody to exchange stops with: hotter); the last run starts from the best answer, less hot. */
const HOTTEST = 0.8;
const HOTTEST_ONE_DAY = 1;
const HOTTEST_LAST = 0.25;
const COLDEST = 0.1;
/** Until this part of the search its speed is watched, to choose the number of annealing runs. */
const PLANNING = 0.1;
/** Part of the last run where several searches work together: until then they cool alone. */
const TOGETHER = 0.3;

/**
 * The schedule of simulated annealing. A long search is split into several runs, each cooled down geometrically:
 * all start afresh but the last, which starts from the best answer found. Of several searches that work together
 * each takes its share of the fresh runs, and all start the last one from the best answer of all.
 */
export class Cooling {
  temperature: number;
  run = 0;
  private fresh = 1;
  private last = 0;
  private readonly hottest: number;

  constructor(
    private readonly meanScore: number,
    days: number,
    private readonly searches: number,
  ) {
    this.hottest = days === 1 ? HOTTEST_ONE_DAY : HOTTEST;
    this.temperature = this.hottest * meanScore;
    if (searches > 1) this.last = TOGETHER;
  }

  get isLast(): boolean {
    return this.run === this.fresh && this.last > 0;
  }

  /** Moves on to this part (0 to 1) of a search of so many iterations; true when a new run begins. */
  advance(part: number, iterations: number): boolean {
    if (part < PLANNING) this.plan(runsFor(iterations * this.searches));
    const alone = 1 - this.last;
    const place = (part / alone) * this.fresh;
    const run = part < alone || this.last === 0 ? Math.min(this.fresh - 1, Math.floor(place)) : this.fresh;
    const begins = run !== this.run;
    this.run = run;
    const hottest = this.isLast ? HOTTEST_LAST : this.hottest;
    const done = this.isLast ? (part - alone) / this.last : place - run;
    this.temperature = this.meanScore * hottest * (COLDEST / hottest) ** Math.min(1, done);
    return begins;
  }

  private plan(runs: number): void {
    if (this.searches > 1) this.fresh = Math.max(1, Math.ceil((runs - 1) / this.searches));
    else {
      this.fresh = Math.max(1, runs - 1);
      this.last = runs > 1 ? 1 / runs : 0;
    }
  }
}

function runsFor(iterations: number): number {
  if (iterations < 25_000) return 1;
  return iterations < 100_000 ? 3 : 5;
}
