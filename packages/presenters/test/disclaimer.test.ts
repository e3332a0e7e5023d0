import { describe, expect, test } from 'vitest';
import { toGpx, toHtml, toIcs, toKml, toMarkdown, toText } from '../src/index.js';
import { eastLoop } from './fixture/trips.js';

const OUTPUTS = { toText, toMarkdown, toHtml, toIcs, toGpx, toKml };
const NOTE = { zh: '不构成医疗建议', en: 'not medical advice' } as const;

describe.each(['zh', 'en'] as const)('every output says that it is no medical advice, %s', (lang) => {
  test.each(Object.entries(OUTPUTS))('%s', (_, write) => {
    // Calendars fold their lines.
    expect(write(eastLoop(), lang).replaceAll('\r\n ', '')).toContain(NOTE[lang]);
  });
});
