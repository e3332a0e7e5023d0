import type { Problem } from './problem.js';

/** What has added up of each stint since its last pause, while a day is followed leg by leg. */
export class StintClock {
  private readonly sum: Float64Array;

  constructor(private readonly problem: Problem) {
    this.sum = new Float64Array(problem.stints.length);
  }

  /**
   * A leg left at `leave`, with breaks first .. first + begins.length - 1 (of all) beginning on it at `begins`; false =
   * some stint runs on for too long.
   */
  drive(
    from: number,
    to: number,
    leave: number,
    length: number,
    first: number,
    begins: readonly number[],
  ): boolean {
    const { stints, n, breakDuration } = this.problem;
    return stints.every(({ leg, most, breaks }, s) => {
      const amount = leg?.[from * n + to] ?? 0;
      let rest = amount;
      let free = leave;
      for (let k = 0; breaks && k < begins.length; k++) {
        const share = length > 0 ? Math.min(1, (begins[k]! - free) / length) : 1;
        rest -= Math.min(rest, amount * share, most - this.sum[s]!);
        this.sum[s] = 0;
        free = begins[k]! + breakDuration[first + k]!;
      }
      this.sum[s]! += rest;
      return this.sum[s]! <= most + 1e-9;
    });
  }

  visit(node: number): boolean {
    return this.problem.stints.every(({ node: amounts, isPause, most }, s) => {
      this.sum[s] = isPause[node] === 1 ? 0 : this.sum[s]! + (amounts?.[node] ?? 0);
      return this.sum[s]! <= most + 1e-9;
    });
  }

  /**
   * A visit with a break that begins `earliest` to `latest` after it: the latest begin of the break that no stint is
   * too long for; null = there is none.
   */
  visitWithBreak(node: number, earliest: number, latest: number): number | null {
    const { stints, service } = this.problem;
    const length = service[node]!;
    let begin = latest;
    stints.forEach(({ node: amounts, isPause, most, breaks }, s) => {
      const amount = amounts?.[node] ?? 0;
      const room = most - this.sum[s]!;
      if (breaks && isPause[node] === 0 && amount > room) begin = Math.min(begin, (room / amount) * length);
    });
    if (begin < earliest) return null;
    const kept = stints.every(({ node: amounts, isPause, most, breaks }, s) => {
      const amount = amounts?.[node] ?? 0;
      const share = length > 0 ? begin / length : 1;
      this.sum[s] = isPause[node] === 1 ? 0 : breaks ? amount * (1 - share) : this.sum[s]! + amount;
      return this.sum[s]! <= most + 1e-9;
    });
    return kept ? begin : null;
  }
}
