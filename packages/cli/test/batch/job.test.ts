import { describe, expect, test } from 'vitest';
import { type BatchSetting, readJobs } from '../../src/batch/job.js';

const setting: BatchSetting = {
  region: 'liuzhou,guilin',
  lang: 'en',
  seed: 1,
  iterations: 100,
  paper: null,
  edition: 'en',
  formats: [],
  inputs: 'data',
};

describe('lines of a batch', () => {
  test('a folder for each different request, whatever the order of its keys', () => {
    const { jobs, bad, repeated } = readJobs(
      '{"days":2,"date":"2027-04-10"}\n\n{"date":"2027-04-10","days":2}\n{"days":3}',
      setting,
    );
    expect(bad).toEqual([]);
    expect(jobs.map(({ line }) => line)).toEqual([1, 4]);
    expect(repeated).toEqual([{ line: 3, as: 1 }]);
    expect(jobs[0]?.folder).toMatch(/^2027-04-10-[0-9a-f]{12}$/);
    expect(jobs[1]?.folder).toMatch(/^trip-[0-9a-f]{12}$/);
  });

  test('what holds for all requests gives way to their own, and makes another folder', () => {
    const house = { houseRules: { by: { zh: '院', en: 'House' }, rules: {} } };
    const { jobs } = readJobs('{"days":2}\n{"days":2,"houseRules":null}', setting, house);
    expect(jobs.map(({ fields }) => fields)).toEqual([
      { days: 2, ...house },
      { days: 2, houseRules: null },
    ]);
    const [plain] = readJobs('{"days":2}', setting).jobs;
    expect(new Set([plain, ...jobs].map((job) => job?.folder)).size).toBe(3);
  });

  test('what decides the result decides the folder', () => {
    const folder = (more: Partial<BatchSetting>) =>
      readJobs('{"days":2}', { ...setting, ...more }).jobs[0]?.folder;
    const folders = [
      {},
      { seed: 2 },
      { paper: 'a4' as const },
      { inputs: 'newer data' },
      { formats: ['ics'] },
    ].map(folder);
    expect(new Set(folders).size).toBe(folders.length);
    expect(folder({})).toBe(folder({}));
  });

  test('an id cannot leave the folder', () => {
    for (const id of ['../../etc', '/abs', '..', 'a\\b', 'CON:', '\u0000x', '<b>', '']) {
      const folder = readJobs(JSON.stringify({ id, days: 2 }), setting).jobs[0]?.folder ?? '';
      expect(folder).toMatch(/^[\p{L}\p{N}_-]+$/u);
    }
    expect(readJobs('{"id":"春游 1","days":2}', setting).jobs[0]?.folder).toMatch(/^春游-1-/);
  });

  test('bad lines are told apart', () => {
    expect(readJobs('{bad\n[1]\n"x"', setting).bad.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 batch-not-json',
      '2 batch-not-object',
      '3 batch-not-object',
    ]);
  });
});
