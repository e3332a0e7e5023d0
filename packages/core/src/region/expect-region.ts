/**
 * For programs without types: `value` of a result that is not ok is undefined, and that is where it comes from.
 * @throws TypeError when this is no region
 */
export function expectRegion(region: unknown, caller: string): void {
  if (Array.isArray((region as { readonly places?: unknown } | null | undefined)?.places)) return;
  throw new TypeError(
    `${caller} takes a region, the value of parseRegion or mergeRegions; this is ${kindOf(region)}. Where their result is not ok, its issues say why.`,
  );
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'another object' : String(value);
