import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emergencyCover, nearestTargets, takesEmergencies, travelMatrix } from '../../src/index.js';
import { region } from '../region/small-region.js';
import { NODE_IDS, randomRegion } from './random-region.js';

const RUNS = { seed: 20_261_121, numRuns: 300 };

describe('nearestTargets', () => {
  it('is the best of the travel matrix for every node, one-way streets and ties included', () => {
    let found = 0;
    fc.assert(
      fc.property(randomRegion, fc.shuffledSubarray(NODE_IDS), (map, targets) => {
        const nearest = nearestTargets(map, targets);
        const { minutes, metres } = travelMatrix(map, NODE_IDS);
        NODE_IDS.forEach((id, i) => {
          const reached = targets
            .map((target) => i * NODE_IDS.length + NODE_IDS.indexOf(target))
            .filter((cell) => Number.isFinite(minutes[cell]));
          const known = nearest.get(id);
          expect(known === undefined).toBe(reached.length === 0);
          if (known === undefined) return;
          found += 1;
          const cell = i * NODE_IDS.length + NODE_IDS.indexOf(known.target);
          expect(known.minutes).toBe(Math.min(...reached.map((each) => minutes[each]!)));
          expect([known.minutes, known.metres]).toEqual([minutes[cell], metres[cell]]);
        });
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(1500);
  });

  it('goes from the stop to the target, not back', () => {
    const [first, ...rest] = region().segments;
    const oneway = { ...region(), segments: [{ ...first!, oneway: true }, ...rest] };
    const there = nearestTargets(oneway, [first!.to]).get(first!.from)!;
    const matrix = travelMatrix(oneway, [first!.from, first!.to]);
    expect(there.minutes).toBe(matrix.minutes[1]);
    expect(matrix.minutes[1]).not.toBe(matrix.minutes[2]);
  });

  it('is nothing without targets and refuses an unknown one', () => {
    expect(nearestTargets(region(), []).size).toBe(0);
    expect(() => nearestTargets(region(), ['nowhere'])).toThrow(RangeError);
  });
});

describe('emergencyCover', () => {
  it('counts hospitals, but none that is marked as not for emergencies', () => {
    const [first, second, ...rest] = region().places;
    const hospital = { ...first!, kind: 'hospital' as const };
    const clinic = { ...second!, kind: 'hospital' as const, emergency: false };
    expect([hospital, clinic, rest[0]!].map(takesEmergencies)).toEqual([true, false, false]);
    const cover = emergencyCover({ ...region(), places: [hospital, clinic, ...rest] });
    expect(cover.get(clinic.id)?.target).toBe(hospital.id);
    expect(cover.get(hospital.id)).toEqual({ target: hospital.id, minutes: 0, metres: 0 });
  });
});
