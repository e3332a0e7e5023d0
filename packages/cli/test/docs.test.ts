import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const DOCS = new URL('../../../docs/', import.meta.url);

describe('every page', () => {
  const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
  const shown = pages.flatMap((name) => {
    const page = readFileSync(new URL(name, DOCS), 'utf8');
    return [...examples(page), ...examples(page, 'console')].map((argv) => [name, argv] as const);
  });

  it('names commands and options that there are, and a date for every plan', async () => {
    const helps = new Map<string, string>();
    const help = async (command: readonly string[]) => {
      const key = command.join(' ');
      helps.set(key, helps.get(key) ?? (await kangtu([...command, '--help'])).out);
      return helps.get(key) ?? '';
    };
    expect(shown.length).toBeGreaterThan(40);
    for (const [page, [program, first = '', ...rest]] of shown) {
      if (program !== 'kangtu') continue;
      const nested = ['line', 'place', 'region', 'rules'].includes(first);
      const text = await help([first, ...(nested ? rest.slice(0, 1) : [])]);
      const options = rest.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
      for (const option of options) expect(text, `${page}: ${first} ${option}`).toContain(option);
      if (first === 'plan') expect(options.some((each) => ['--date', '--request'].includes(each))).toBe(true);
    }
  });
});

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
