/** A search with NaN as its limit would never end. @throws RangeError */
export function expectLimit(rule: string, limit: number): void {
  if (typeof limit !== 'number' || Number.isNaN(limit))
    throw new RangeError(`${rule} takes a number, not ${String(limit)}`);
}
