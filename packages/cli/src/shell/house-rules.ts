import { type HouseRules, parseHouseRules } from '@kangtu/core';
import { InputError, issue } from './errors.js';
import type { Shell } from './shell.js';

/** Longer files are no rules; aliases in YAML can be made to explode. */
const MOST_CHARACTERS = 200_000;

/** House rules of a YAML file. @throws OutsideError; InputError with every problem of the file */
export async function readHouseRules(shell: Shell, file: string): Promise<HouseRules> {
  const text = await shell.readText(file);
  if (text.length > MOST_CHARACTERS)
    throw new InputError([issue('not-yaml', file, { file, reason: `> ${MOST_CHARACTERS}` })]);
  // Loaded only here: most runs read no YAML.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0)
    throw new InputError(
      document.errors.map(({ message, linePos }) =>
        issue('not-yaml', `${file}${linePos === undefined ? '' : `:${linePos[0].line}`}`, {
          file,
          reason: message.split('\n')[0] ?? '',
        }),
      ),
    );
  const read = parseHouseRules(document.toJS({ maxAliasCount: 20 }));
  if (read.ok) return read.value;
  throw new InputError(read.issues.map((each) => ({ ...each, path: `${file}#${each.path}` })));
}
