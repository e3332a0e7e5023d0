import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Region, regionQuality } from '@kangtu/core';
import { guilin, regions, yiyang } from '@kangtu/regions';
import { describe, expect, it } from 'vitest';
import { kangtu, temporaryFolder } from '../shell.js';

describe('kangtu region report', () => {
  it('is a page of its own in either language, with every sight whose spot is not confirmed', async () => {
    const cwd = temporaryFolder();
    for (const lang of ['zh', 'en']) {
      const args = ['region', 'report', 'yiyang', '--out', `${lang}.html`, '--lang', lang];
      expect((await kangtu(args, { cwd })).exit).toBe(0);
      const page = readFileSync(join(cwd, `${lang}.html`), 'utf8');
      for (const place of regionQuality(yiyang).unlocated) expect(page).toContain(place.id);
      expect(page).toContain('<svg');
      expect(page).not.toMatch(/<script|undefined|\[object|NaN|https?:\/\/(?!www\.w3\.org)/);
      expect(page).toContain(lang === 'zh' ? '位置未核实' : 'Spot not confirmed');
    }
  });

  it('escapes what data say', async () => {
    const cwd = temporaryFolder();
    const region = JSON.parse((await kangtu(['region', 'show', 'yiyang', '--json'])).out) as Region;
    const evil = '<img src=x onerror=alert(1)>';
    const places = region.places.map((place) => ({
      ...place,
      names: { ...place.names, zh: evil, en: evil },
    }));
    writeFileSync(join(cwd, 'evil.json'), JSON.stringify({ ...region, places }));
    const { out } = await kangtu(['region', 'report', 'evil.json'], { cwd });
    expect(out).toContain('&lt;img');
    expect(out).not.toContain('<img');
  });
});

describe('the kept reports in docs/regions', () => {
  it.each(Object.keys(regions))('%s: are what the command writes, in both languages', async (id) => {
    for (const [lang, file] of [
      ['en', `${id}.md`],
      ['zh', `${id}.zh.md`],
    ]) {
      const { out } = await kangtu(['region', 'report', id, '--markdown', '--lang', lang!]);
      const kept = readFileSync(new URL(`../../../../docs/regions/${file}`, import.meta.url), 'utf8');
      expect(out.trimEnd(), 'run: pnpm regions').toBe(kept.trimEnd());
    }
  });
});

describe('regionQuality', () => {
  const quality = regionQuality(guilin);

  it('counts each place once, and a fact no oftener than there are places', () => {
    expect(quality.precisions.reduce((sum, [, n]) => sum + n, 0)).toBe(guilin.places.length);
    for (const { known, low } of quality.facts) {
      expect(known).toBeLessThanOrEqual(quality.offers);
      expect(low).toBeLessThanOrEqual(known);
    }
  });

  it('names what is missing, and nothing that is known', () => {
    for (const { place, missing } of quality.wanted)
      for (const fact of missing) expect(place[fact] ?? null, place.id).toBeNull();
    const ids = quality.wanted.map(({ place }) => place.id);
    expect(ids).toContain('guilin-lemandi');
    expect(ids).not.toContain('guilin-shangri-la-yangshuo');
  });

  it('finds a place that no road joins', () => {
    const cut = 'guilin-guanyan-caoping';
    const segments = guilin.segments.filter(({ from, to }) => from !== cut && to !== cut);
    expect(regionQuality({ ...guilin, segments }).isolated.map(({ id }) => id)).toEqual([cut]);
    expect(quality.isolated).toEqual([]);
  });

  it('compares our times with the published ones: the bridge of 67 km takes its 50 minutes', () => {
    const leg = quality.legs.find(({ leg: { from } }) => from === 'guilin-ic-sitang');
    expect([leg?.minutes, leg?.minutesError]).toEqual([50, 0]);
    expect(quality.median.minutes).toBeLessThan(10);
  });

  it('counts only legs in use for the median error', () => {
    const [leg] = guilin.publishedLegs.filter(({ minutes, use }) => use && minutes !== null);
    const ours = regionQuality(guilin).legs.find((each) => each.leg === leg)!.minutes;
    const publishedLegs = [
      { ...leg!, minutes: ours, metres: null },
      { ...leg!, minutes: ours * 3, metres: null, use: false },
    ] as typeof guilin.publishedLegs;
    expect(regionQuality({ ...guilin, publishedLegs }).median).toEqual({ minutes: 0, length: null });
  });

  it('tells a judged value from one that is known, place by place', () => {
    const sourced = guilin.places.find(
      ({ setting, elements }) => setting !== null && elements.sightseeing > 0,
    )!;
    const judged = { value: ['setting'], sources: ['geonames'], asOf: '2026', trust: 'low' } as const;
    const places = guilin.places.map((place) => {
      const { judged: _, ...bare } = place;
      return place === sourced || place.setting === null ? bare : { ...bare, judged };
    });
    const counts = regionQuality({ ...guilin, places }).judged.find(({ value }) => value === 'setting')!;
    expect(counts.known - counts.judged).toBe(1);
  });
});
