import { type Itinerary, parseItinerary } from '@kangtu/core';
import { InputError } from './errors.js';
import type { Shell } from './shell.js';

/** An itinerary as `kangtu plan --json` writes it; "-" is stdin. @throws InputError, OutsideError */
export async function readItinerary(shell: Shell, file: string): Promise<Itinerary> {
  const parsed = parseItinerary(await shell.readJson(file));
  if (parsed.ok) return parsed.value;
  throw new InputError(parsed.issues.map((each) => ({ ...each, path: `${file}#${each.path}` })));
}
