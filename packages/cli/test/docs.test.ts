import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/table.js';
import { bundledMain } from './bundle.js';
import { kangtu, temporaryFolder } from './shell.js';

const main = bundledMain();

/** The blocks of a language as argument lists: `sh` can be run here, `console` needs other machines. */
function examples(page: string, language: 'sh' | 'console' = 'sh'): string[][] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  const blocks = [...page.matchAll(fence)].map((match) => match[1] ?? '');
  const lines = blocks.flatMap((block) => block.trim().split('\n'));
  return lines.map((line) => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')));
}

describe.each(['cli.md', 'cli.zh.md'])('docs/%s', (name) => {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
  const cwd = temporaryFolder();
  const request = /^```json\n([\s\S]*?)^```/m.exec(page)?.[1];
  const requests = /^```jsonl\n([\s\S]*?)^```/m.exec(page)?.[1];
  if (requests !== undefined) writeFileSync(join(cwd, 'requests.jsonl'), requests);
  if (request !== undefined) writeFileSync(join(cwd, 'request.json'), request);

  it('has an example of every command', () => {
    const shown = new Set([...examples(page), ...examples(page, 'console')].map((argv) => argv[1]));
    for (const { name } of COMMANDS) expect(shown).toContain(name);
  });

  it.each(examples(page).map((argv) => [argv.join(' '), argv]))('%s', async (_, argv) => {
    // Its workers run the bundle.
    if (argv[1] === 'batch') execFileSync(process.execPath, [main, ...argv.slice(1)], { cwd, stdio: 'pipe' });
    else {
      const outcome = await kangtu(argv.slice(1), { cwd });
      expect(outcome.exit, outcome.err).toBe(0);
    }
  });
});
