import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** "limits.kinds[].kind": every field of the schema, however deep. */
function fieldsOf(schema: Schema, path: string): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at, ...fieldsOf(field, at)];
  });
  const items = schema.items === undefined ? [] : fieldsOf(schema.items, `${path}[]`);
  return [...own, ...items, ...(schema.anyOf ?? []).flatMap((each) => fieldsOf(each, path))];
}

test.each(['docs/request.md', 'docs/request.zh.md'])(
  '%s has every field of a request and no other',
  (page) => {
    const fields = fieldsOf(JSON.parse(read('packages/core/schema/request.schema.json')) as Schema, '');
    const documented = [...read(page).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    expect(documented.toSorted()).toEqual([...new Set(fields)].toSorted());
  },
);
