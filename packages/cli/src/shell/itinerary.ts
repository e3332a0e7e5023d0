import { type Itinerary, parseItinerary } from '@kangtu/core';
import { InputError, issue } from './errors.js';
import type { Shell } from './shell.js';

/** An itinerary as `kangtu plan --json` writes it; "-" is stdin. @throws InputError, OutsideError */
export async function readItinerary(shell: Shell, file: string): Promise<Itinerary> {
  return itineraryFrom(await shell.readJson(file), file);
}

/** An itinerary out of what a file holds. @throws InputError */
export function itineraryFrom(content: unknown, file: string): Itinerary {
  const parsed = parseItinerary(content);
  if (parsed.ok) return parsed.value;
  const issues = parsed.issues.map((each) => ({ ...each, path: `${file}#${each.path}` }));
  // Nobody fills in the fields of an itinerary by hand.
  const cut = parsed.issues.some(({ code }) => code === 'missing-field');
  throw new InputError(cut ? [issue('itinerary-not-whole', file, { file }), ...issues] : issues);
}
