import { existsSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { NO_SYSTEM_FONTS } from '../src/home.js';
import { createPrinter } from '../src/node-printer.js';

const before = process.env.FONTCONFIG_FILE;
afterEach(() => {
  if (before === undefined) delete process.env.FONTCONFIG_FILE;
  else process.env.FONTCONFIG_FILE = before;
});

test('keeps the fonts of the machine out, and leaves the environment as it was', () => {
  expect(existsSync(NO_SYSTEM_FONTS)).toBe(true);
  process.env.FONTCONFIG_FILE = 'mine.conf';
  createPrinter();
  expect(process.env.FONTCONFIG_FILE).toBe('mine.conf');
  delete process.env.FONTCONFIG_FILE;
  createPrinter();
  expect('FONTCONFIG_FILE' in process.env).toBe(false);
});
