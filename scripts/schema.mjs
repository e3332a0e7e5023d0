#!/usr/bin/env node
// pnpm schema: the published JSON Schemas of @kangtu/core, out of the code. CI runs it and compares with what is kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const core = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/core');
const load = (path) => import(pathToFileURL(path).href);
// The converter is a development dependency of the core.
const { toJsonSchema } = await load(
  createRequire(join(core, 'package.json')).resolve('@valibot/to-json-schema'),
);
const { itinerarySchema } = await load(join(core, 'dist/itinerary/parse-schema.js'));
const { requestInput } = await load(join(core, 'dist/trip/request-input.js'));

const schemas = {
  itinerary: [itinerarySchema, 'A planned trip of Kangtu'],
  request: [requestInput, 'What a traveller asks Kangtu for'],
};
mkdirSync(join(core, 'schema'), { recursive: true });
for (const [name, [schema, title]] of Object.entries(schemas)) {
  const { $schema, ...rest } = toJsonSchema(schema);
  const file = join(core, 'schema', `${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`);
  process.stdout.write(`${file.slice(core.length + 1)}\n`);
}
