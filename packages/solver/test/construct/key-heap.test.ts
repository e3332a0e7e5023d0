import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyHeap } from '../../src/construct/key-heap.js';

test('candidates leave in order of their keys, also after keys rose or the top fell', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), fc.nat(), (keys, pick) => {
      const heap = new KeyHeap(keys.length);
      keys.forEach((key, u) => {
        heap.append(u, key);
      });
      heap.order();
      const raised = pick % keys.length;
      heap.raise(raised, keys[raised]! + 7);
      heap.changeTop(heap.key[heap.at(0)]! - 5);
      const out: number[] = [];
      while (heap.size > 0) {
        out.push(heap.key[heap.at(0)]!);
        heap.removeTop();
      }
      expect(out).toEqual([...heap.key].sort((a, b) => b - a));
    }),
    { seed: 1 },
  );
});
