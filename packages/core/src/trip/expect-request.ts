/**
 * For programs without types: `value` of a result that is not ok is undefined, and a wish is not yet a request.
 * @throws TypeError when this is no request as parseRequest makes it
 */
export function expectRequest(request: unknown, caller: string): void {
  if (Array.isArray((request as { readonly via?: unknown } | null | undefined)?.via)) return;
  const found = typeof request === 'object' && request !== null ? 'not one' : String(request);
  throw new TypeError(
    `${caller} takes a request, the value of parseRequest; this is ${found}. Where its result is not ok, its issues say why.`,
  );
}
