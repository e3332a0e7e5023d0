import { createRequire } from 'node:module';

/** From package.json, so that it is written once; found by the package's name, for the bundle has other folders. */
export function version(): string {
  const manifest = createRequire(import.meta.url)('kangtu/package.json') as { version: string };
  return manifest.version;
}
