/** FNV-1a, 64 bits, over the UTF-16 units: a short stable name for a text, not a safeguard. 16 hex digits. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** What makes it the same trip although stops and times were planned anew. */
export function tripKey(request: {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly line: string;
}): string {
  return fingerprint(JSON.stringify([request.date, request.start, request.end, request.days, request.line]));
}
