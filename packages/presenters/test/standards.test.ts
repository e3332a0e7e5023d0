import { type Finding, type Itinerary, RULES } from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import { findingSentence, ruleTitle, toGpx, toHtml, toIcs, toKml, toMarkdown, toText } from '../src/index.js';
import { eastLoop } from './fixture/trips.js';

const OUTPUTS = { toText, toMarkdown, toHtml, toIcs, toGpx, toKml };
/** What makes a sentence speak of a standard. */
const STANDARD = /\bstandards?\b|标准|规范|LB\/T|GB\/T/i;

const findingsOf = (): readonly Finding[] =>
  RULES.flatMap(({ id, kind, limit }): Finding[] => {
    const params = { rule: id, day: 1, measured: 1, limit: limit ?? 0 };
    const exceeded = kind === 'hard' || kind === 'soft';
    const code = kind === 'hard' ? 'rule-broken' : exceeded ? 'rule-exceeded' : 'rule-advice';
    return [{ code, severity: exceeded ? 'warning' : 'info', path: '/days/0', params }];
  });

describe.each(['zh', 'en'] as const)('what is no standard is not called one, %s', (lang) => {
  const findings = findingsOf();
  const trip: Itinerary = { ...eastLoop(), findings };

  test('in the sentence of every rule', () => {
    for (const [i, rule] of RULES.entries()) {
      const said = `${ruleTitle(rule, lang)} ${findingSentence(findings[i]!, trip, lang)}`;
      if (rule.status === 'S') expect(said, rule.id).not.toMatch(STANDARD);
    }
    const [ride] = RULES.filter(({ id }) => id === 'elderly/coach-ride');
    expect(findingSentence(findings[RULES.indexOf(ride!)]!, trip, lang)).toMatch(STANDARD);
  });

  test.each(Object.entries(OUTPUTS))('in any line of %s', (_, write) => {
    const lines = write(trip, lang)
      .replaceAll('\r\n ', '')
      .split(/\r?\n|<\/li>|<\/p>/);
    const secondary = RULES.filter(({ status }) => status === 'S').map(({ id }) => id);
    for (const line of lines.filter((text) => secondary.some((id) => text.includes(`${id}`))))
      expect(line).not.toMatch(STANDARD);
  });
});
