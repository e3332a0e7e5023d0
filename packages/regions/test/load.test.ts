import { regions } from '@kangtu/regions';
import { regionLoaders } from '@kangtu/regions/load';
import { expect, test } from 'vitest';

test('every region can be loaded on its own and is the same one', async () => {
  expect(Object.keys(regionLoaders)).toEqual(Object.keys(regions));
  for (const [id, load] of Object.entries(regionLoaders)) expect(await load()).toEqual(regions[id]);
});
