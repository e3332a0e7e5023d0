import { readFileSync } from 'node:fs';

/** From package.json, so that it is written once. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
