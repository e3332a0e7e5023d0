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
  test('instead of an outdoor stop, treatments, the date and the hospital, a sentence each', () => {
    const zh = describeTrip(ADVISED, 'zh').days[0]?.advice;
    expect(zh?.instead).toHaveLength(3);
    expect(zh?.instead[0]).toMatch(/09:30–11:00.*20 分钟/);
    expect(zh?.offers).toHaveLength(1);
    expect(zh?.offers[0]).toContain('三伏贴');
    expect(zh?.notes).toEqual(['今日谷雨。']);
    expect(zh?.care).toMatch(/^就近急救：/);
    const en = describeTrip(ADVISED, 'en').days[0]?.advice;
    expect(en?.instead[0]).toMatch(/09:30–11:00.*20 min/);
    expect(describeTrip(TRIP, 'zh').days[0]?.advice.instead).toEqual([]);
  });

  test('stops with nothing indoors near share one sentence for the rain and one for the heat', () => {
    const alternatives = [
      alternative({}),
      alternative({ instead }),
      alternative({ place: other }),
      alternative({ place: other, reason: 'heat' }),
    ];
    const trip = { ...ADVISED, days: [{ ...first, alternatives }, ...others] } as unknown as Itinerary;
    const [name, otherName] = [place, other].map((id) => TRIP.places[id]?.names.zh);
    const told = describeTrip(trip, 'zh').days[0]?.advice.instead;
    expect(told).toHaveLength(3);
    expect(told?.[0]).toContain(`雨天：${name}、${otherName}附近没有`);
    expect(told?.[2]).toContain(`三伏正午：${otherName}附近没有`);
  });

  test('rain and heat that call for the same are one sentence', () => {
    const told = (more: object) => {
      const alternatives = [alternative({ instead }), alternative({ reason: 'heat', instead, ...more })];
      const trip = { ...ADVISED, days: [{ ...first, alternatives }, ...others] } as unknown as Itinerary;
      return describeTrip(trip, 'en').days[0]?.advice.instead;
    };
    expect(told({})).toEqual([
      expect.stringMatching(/^In the rain or the noon heat: instead of .* \(09:30–11:00\)/),
    ]);
    expect(told({ instead: { ...instead, start: 720 } })).toHaveLength(2);
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
