import type { Itinerary } from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import { describeTrip, toHtml, toMarkdown, toText } from '../../src/index.js';
import { eastLoop } from '../fixture/trips.js';

const TRIP = eastLoop();

const [first, ...others] = TRIP.days;
const visits = first?.items.filter((item) => item.kind === 'visit') ?? [];
const [place = '', other = ''] = visits.map((visit) => visit.place);
const alternative = (more: object) => ({ reason: 'rain', item: 1, place, instead: null, ...more });
const instead = { place: other, start: 570, end: 660, detour: 20, confirmed: false };

/** The first day with everything there can be to know of it. */
const ADVISED = {
  ...TRIP,
  days: [
    {
      ...first,
      notes: [{ code: 'solar-term', params: { term: 'guyu' } }],
      alternatives: [
        alternative({ instead }),
        alternative({ instead: { ...instead, detour: -5, confirmed: true } }),
        alternative({ reason: 'heat' }),
      ],
      offers: [{ therapy: 'plaster', place: other, minutes: 25 }],
      items: first?.items.map((item) =>
        item.kind === 'visit' ? { ...item, care: { hospital: other, minutes: 12, metres: 9000 } } : item,
      ),
    },
    ...others,
  ],
} as unknown as Itinerary;

describe('what there is to know of a day', () => {
  test('instead of an outdoor stop: when, where, how much farther, what to confirm', () => {
    const zh = describeTrip(ADVISED, 'zh').days[0]?.advice;
    expect(zh?.instead[0]).toMatch(/^下雨时，.+可改为.+（09:30–11:00，多行车 20 分钟，开放时间待核实）。$/);
    expect(zh?.instead[1]).toMatch(/少行车 5 分钟）。$/);
    expect(zh?.instead[2]).toMatch(/^午间炎热时，.+没有赶得上的室内去处/);
    expect(zh?.offers[0]).toMatch(/^当日适合三伏贴，可向.+预约/);
    expect(zh?.notes).toEqual(['今日谷雨。']);
    expect(zh?.care).toMatch(/^就近急救：/);
    const en = describeTrip(ADVISED, 'en').days[0]?.advice;
    expect(en?.instead[0]).toMatch(
      /^In rain: .+ instead of .+ 20 min more on the road, hours to be confirmed/,
    );
    expect(en?.instead[2]).toMatch(/^In the noon heat: nothing indoors/);
  });

  test.each(['zh', 'en'] as const)('is in every text (%s), once', (lang) => {
    const { advice } = describeTrip(ADVISED, lang).days[0] ?? {};
    const [sentence = ''] = advice?.notes ?? [];
    for (const text of [toText(ADVISED, lang), toMarkdown(ADVISED, lang), toHtml(ADVISED, lang)]) {
      const shown = text.replaceAll('\\', '');
      expect(shown.split(sentence)).toHaveLength(2);
      expect(shown).toContain(advice?.offers[0]);
      expect(shown).toContain(advice?.instead[0]);
      expect(shown).toContain(advice?.care);
    }
    expect(toMarkdown(TRIP, lang)).not.toContain(sentence);
  });
});
