import type { ProblemInput } from '@kangtu/solver';

/** What adding the same lengths in another order may blur. */
const EXACT = 1e-9;

/**
 * Can a tour through these nodes, in this order, be cut into the days of the problem, with a hotel at every cut and each day
 * within its limit? Tries every place and every hotel: a day that starts at a hotel with k nodes done may end at any
 * later k at any hotel of that night.
 */
export function canSplit(
  { nodes, travel, days, nights = [] }: ProblemInput,
  order: readonly number[],
): boolean {
  const length = (from: number, to: number) => travel[from * nodes.length + to]!;
  let evening = new Map([[days[0]!.start, new Set([0])]]);
  for (let day = 0; day < days.length; day++) {
    const { earliest, latest, end } = days[day]!;
    const beds = nights[day] ?? [end];
    const next = new Map(beds.map((bed) => [bed, new Set<number>()]));
    for (const [start, doneBefore] of evening)
      for (const first of doneBefore) {
        let at = start;
        let way = 0;
        for (let done = first; done <= order.length; done++) {
          for (const bed of beds)
            if (way + length(at, bed) <= latest - earliest + EXACT) next.get(bed)!.add(done);
          if (done === order.length) break;
          way += length(at, order[done]!);
          at = order[done]!;
        }
      }
    evening = next;
  }
  return evening.get(days.at(-1)!.end)?.has(order.length) ?? false;
}
