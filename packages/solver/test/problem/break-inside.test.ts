import { expect, test } from 'vitest';
import { findConflicts } from '../../src/problem/conflicts.js';
import { createProblem } from '../../src/problem/create.js';
import { describeSolution } from '../../src/problem/describe.js';
import { impossibleNodes } from '../../src/problem/impossible.js';
import type { BreakInsideInput, NodeInput, ProblemInput } from '../../src/problem/input.js';
import type { BreakSchedule, Solution } from '../../src/problem/solution.js';
import { verify } from '../../src/problem/verify.js';
import { solveRich } from '../../src/rich/solve-rich.js';
import { maxIterations } from '../../src/stop/max-iterations.js';

/** A day of 0 to 570 (08:30 to 18:00) with lunch at 180 to 270, and a place 30 off that is visited for 310. */
function dayOut(long: Partial<NodeInput>, rest: Partial<ProblemInput> = {}): ProblemInput {
  return {
    travel: [0, 30, 30, 0],
    nodes: [
      { score: 0, service: 0 },
      { score: 10, service: 310, mandatory: true, ...long },
    ],
    days: [
      { start: 0, end: 0, earliest: 0, latest: 570, breaks: [{ earliest: 180, latest: 270, duration: 60 }] },
    ],
    ...rest,
  };
}

const inside: BreakInsideInput = { after: 60, left: 30 };
const tight = { days: [{ ...dayOut({}).days[0]!, latest: 440 }] };

test('a visit too long for a break before or after it holds the break', () => {
  const outside = createProblem(dayOut({}, tight));
  expect(impossibleNodes(outside)).toContain(1);
  expect(findConflicts(outside).map(({ code }) => code)).toEqual(['mandatory-impossible']);
  const input = dayOut({ breakInside: inside }, tight);
  const problem = createProblem(input);
  expect(findConflicts(problem)).toEqual([]);
  const { solution } = solveRich(problem, { seed: 1, stop: maxIterations(20) });
  expect(verify(input, solution)).toEqual([]);
  expect(solution.schedule[0]).toEqual({
    depart: 0,
    arrive: [30],
    begin: [30],
    finish: 430,
    breaks: [{ leg: 0, begin: 180, inside: true }],
  });
});

test('a break that is a part of the visit makes it no longer', () => {
  const meal = { after: 0, left: 75, shared: 60 };
  const table = dayOut({ service: 75, breakInside: meal, windows: [{ open: 150, close: 300 }] });
  const { solution } = solveRich(createProblem(table), { seed: 1, stop: maxIterations(20) });
  expect(verify(table, solution)).toEqual([]);
  // A meal of an hour from the begin of the visit on, at the earliest when a meal may be.
  expect(solution.schedule[0]).toEqual({
    depart: 150,
    arrive: [180],
    begin: [180],
    finish: 285,
    breaks: [{ leg: 0, begin: 180, inside: true }],
  });
  const short = { ...solution, schedule: [{ ...solution.schedule[0]!, finish: 284 }] };
  expect(verify(table, short).map(({ code }) => code)).toContain('early-arrival');
});

test.each<[string, Partial<NodeInput>]>([
  ['no time before it', { breakInside: { after: 280, left: 30 } }],
  ['no time after it', { breakInside: { after: 0, left: 200 }, windows: [{ open: 0, close: 60 }] }],
  [
    'a visit shorter than its parts',
    { service: 80, breakInside: inside, windows: [{ open: 100, close: 260 }] },
  ],
  ['closing before the longer visit ends', { breakInside: { ...inside, windowsByDay: [[]] } }],
])('%s: no break in the visit', (_, long) => {
  const problem = createProblem(dayOut({ ...long }, tight));
  const { solution } = solveRich(problem, { seed: 1, stop: maxIterations(5) });
  const held = solution.schedule[0]!.breaks.some((each) => each.inside);
  expect(held).toBe(false);
});

const input = dayOut({ breakInside: inside });
const good = describeSolution(createProblem(input), [[1]]);

/** The answer with other times. */
function changed(taken: BreakSchedule, finish = 430): Solution {
  const times = { depart: 0, arrive: [30], begin: [30], finish, breaks: [taken] };
  return { ...good, schedule: [times] };
}

test.each<[string, Solution, ProblemInput]>([
  ['break-off-leg', changed({ leg: 0, begin: 180, inside: true }), dayOut({})],
  ['break-off-leg', changed({ leg: 0, begin: 320, inside: true }), input],
  [
    'break-off-leg',
    changed({ leg: 0, begin: 180, inside: true }),
    dayOut({ breakInside: { after: 151, left: 0 } }),
  ],
  ['break-outside-window', changed({ leg: 0, begin: 179, inside: true }), input],
  ['early-arrival', changed({ leg: 0, begin: 180, inside: true }, 429), input],
  [
    'outside-windows',
    changed({ leg: 0, begin: 180, inside: true }),
    dayOut({ breakInside: { ...inside, windowsByDay: [[{ open: 0, close: 29 }]] } }),
  ],
])('verify names %s', (code, solution, problem) => {
  expect(verify(input, changed({ leg: 0, begin: 180, inside: true }))).toEqual([]);
  expect(verify(problem, solution).map((each) => each.code)).toContain(code);
});

test('a stint ends at the break within a visit', () => {
  const seeing = (most: number, breaks = true) =>
    dayOut({ breakInside: inside }, { stints: [{ node: [0, 310], most, breaks }] });
  const solved = (problem: ProblemInput) =>
    solveRich(createProblem(problem), { seed: 1, stop: maxIterations(5) }).solution;
  // Begins at 30, lunch at 270 at the latest: 240 before it, 70 after it; 155 before it leaves 155.
  expect(solved(seeing(155)).unmet).toEqual([]);
  expect(verify(seeing(155), solved(seeing(155)))).toEqual([]);
  expect(solved(seeing(154)).unmet).toHaveLength(1);
  expect(solved(seeing(155, false)).unmet).toHaveLength(1);
  const late = changed({ leg: 0, begin: 200, inside: true });
  expect(verify(seeing(155), late).map(({ code }) => code)).toEqual(['stint-too-long']);
});

test('the gap to the next visit begins when the longer visit ends', () => {
  const two: ProblemInput = {
    travel: [0, 30, 30, 30, 0, 10, 30, 10, 0],
    nodes: [...input.nodes, { score: 5, service: 10, mandatory: true }],
    days: input.days,
    relations: [{ first: 1, second: 2, minGap: 60 }],
  };
  const { solution } = solveRich(createProblem(two), { seed: 1, stop: maxIterations(20) });
  expect(verify(two, solution)).toEqual([]);
  expect(solution.schedule[0]).toMatchObject({ begin: [30, 460], finish: 500 });
});
