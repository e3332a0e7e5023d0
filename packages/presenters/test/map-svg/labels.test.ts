import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses, distance, inside, overlap } from '../../src/map-svg/box.js';
import { placeLabels } from '../../src/map-svg/labels.js';
import { spread } from '../../src/map-svg/spread.js';
import { textWidth, twoLines } from '../../src/map-svg/text-size.js';

const frame = { x: 0, y: 0, width: 600, height: 400 };
const point = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }));

describe('labels', () => {
  test('never cover one another or a marker, never leave the frame', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const boxes = points.map(([x, y]) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }));
        const labels = points.map((at, i) => ({
          lines: [`景点${i}`],
          size: 11,
          anchors: [at],
          gap: 10,
          centred: false,
        }));
        const placed = placeLabels(labels, { frame, boxes, lines: [points] });
        placed.forEach(({ box }, i) => {
          expect(inside(frame, box)).toBe(true);
          for (const other of [...boxes, ...placed.slice(0, i).map((each) => each.box)])
            expect(overlap(box, other)).toBe(0);
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('a label with room is placed', () => {
    const label = { lines: ['阳朔'], size: 11, anchors: [[300, 200] as const], gap: 10, centred: false };
    const [placed] = placeLabels([label], {
      frame,
      boxes: [],
      lines: [
        [
          [0, 200],
          [600, 200],
        ],
      ],
    });
    // The way runs to the right and left: the text stands off it.
    expect(placed).toBeDefined();
    expect(crosses(placed!.box, [0, 200], [600, 200])).toBe(false);
  });

  const name = (text: string, x: number, y: number) => ({
    lines: [text],
    size: 11,
    anchors: [[x, y] as const],
    gap: 10,
    centred: false,
  });

  test('none is nearer to another marker than to its own', () => {
    // Between the two ways that leave to the left there is room, but nearer to the other village.
    const labels = [name('三江', 318, 199), name('月也侗寨', 300, 200)];
    const [town, village] = labels.map(({ anchors }) => anchors[0]!);
    const boxes = [town!, village!].map(([x, y]) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }));
    const lines = [
      [village!, town!],
      [village!, [223, 255] as const],
      [town!, [272, 150] as const],
    ];
    const placed = placeLabels(labels, { frame, boxes, lines });
    expect(placed).toHaveLength(2);
    placed.forEach(({ box }, i) => {
      const [own, other] = i === 0 ? [town!, village!] : [village!, town!];
      expect(distance(box, own)).toBeLessThanOrEqual(distance(box, other) + 1);
    });
  });

  test('at the edge a text below its marker moves into the frame', () => {
    const ways = [
      [
        [14, 200],
        [600, 112],
      ],
      [
        [14, 200],
        [600, 288],
      ],
    ] as const;
    const [placed] = placeLabels([name('凤凰河生态旅游度假区', 14, 200)], { frame, boxes: [], lines: ways });
    expect(ways.some(([from, to]) => crosses(placed!.box, from, to))).toBe(false);
  });
});

describe('spread', () => {
  test('moves markers apart, and leaves those alone that are', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const moved = spread(points, 17);
        for (let i = 0; i < moved.length; i++)
          for (let j = 0; j < i; j++)
            expect(Math.hypot(moved[i]![0] - moved[j]![0], moved[i]![1] - moved[j]![1])).toBeGreaterThan(16);
      }),
      { seed: 7, numRuns: 200 },
    );
    expect(
      spread(
        [
          [0, 0],
          [50, 0],
        ],
        17,
      ),
    ).toEqual([
      [0, 0],
      [50, 0],
    ]);
  });
});

describe('two lines', () => {
  test.each([
    ['阳朔兴坪镇养生度假小镇', 9, ['阳朔兴坪镇', '养生度假小镇']],
    ['Xingping wellness town', 9, ['Xingping', 'wellness town']],
    ['阳朔', 9, ['阳朔']],
  ])('%s', (text, limit, expected) => expect(twoLines(text, limit)).toEqual(expected));

  test('never wider than the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const line of twoLines(text, 9)) expect(textWidth(line)).toBeLessThanOrEqual(10);
      }),
      { seed: 7 },
    );
  });
});
