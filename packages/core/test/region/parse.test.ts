import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../src/parse.js';
import { smallRegion } from './small-region.js';

describe('parseRegion', () => {
  it('accepts a valid region without a warning', () => {
    const result = parseRegion(smallRegion());
    expect(result).toMatchObject({ ok: true, warnings: [] });
  });
});
