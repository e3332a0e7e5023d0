// Plans trips for random parties, maps and dates, and has each judged by the independent eye of examples/parties: no
// hard rule broken, every soft breach told, every refusal an issue that names its sides. Needs a build; takes minutes,
// so it is no part of `npm test`. `node scripts/soak-health.mjs [trips] [first] [iterations]`
import { breaches } from '../examples/parties/eye.mjs';
import {
  maxIterations,
  mergeRegions,
  PROFILES,
  parseRequest,
  plan,
  THERAPIES,
  travelMatrix,
  tripMatrixIds,
} from '../packages/core/dist/index.js';
import { issueSentence } from '../packages/presenters/dist/index.js';
import { changzhi, guigang, guilin, hechi, laibin, liuzhou, yiyang } from '../packages/regions/dist/index.js';

const [trips, first, iterations] = [2, 3, 4].map((i) => Number(process.argv[i] ?? [2000, 0, 60][i - 2]));
const MAPS = [
  [liuzhou, guilin],
  [liuzhou],
  [guilin],
  [liuzhou, laibin, guigang],
  [hechi, liuzhou],
  [yiyang],
  [changzhi],
].map((parts) => {
  const ids = parts.map(({ id }) => id);
  const merged = mergeRegions(parts);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  const towns = merged.value.places.filter(
    ({ kind, overnight }) => kind === 'station' || (kind === 'town' && overnight),
  );
  return { ids, region: merged.value, starts: towns.map(({ id }) => id) };
});

/** Mulberry32: the same number gives the same request on every machine. */
function randomOf(seed) {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function requestOf(seed) {
  const random = randomOf(seed);
  const any = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const some = (list, most) => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => any(list))),
  ];
  const { ids, region, starts } = any(MAPS);
  const days = 1 + Math.floor(random() * 4);
  const date = new Date(Date.UTC(2026, 11, 1) + Math.floor(random() * 500) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const sights = region.places.filter(({ kind }) =>
    ['scenic', 'hot-spring', 'park', 'museum', 'forest-therapy', 'tcm'].includes(kind),
  );
  const persons = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
    age: Math.floor(random() * 90),
    profiles: some(PROFILES, 1),
  }));
  const wish = {
    days,
    date,
    start: any(starts),
    line: any(['ecology', 'folk', 'wellness']),
    ...(chance(0.5) ? { pace: any(['relaxed', 'balanced', 'full']) } : {}),
    ...(chance(0.5) ? { party: persons } : { travellers: some(PROFILES, 3) }),
    ...(chance(0.6) ? { people: 1 + Math.floor(random() * 150) } : {}),
    ...(chance(0.4) ? { transport: any(['self-drive', 'coach']) } : {}),
    ...(chance(0.35) ? { mustSee: some(sights, 2).map(({ id }) => id) } : {}),
    ...(chance(0.25)
      ? { therapies: [{ therapy: any(THERAPIES), sessions: 1 + Math.floor(random() * days) }] }
      : {}),
  };
  return { ids, region, wish };
}

const seen = {
  trips: 0,
  refused: 0,
  baths: 0,
  treatments: 0,
  softTold: 0,
  issues: {},
};
const wrong = [];
for (let seed = first; seed < first + trips; seed++) {
  const { ids, region, wish } = requestOf(seed);
  const refuse = (issues) => {
    seen.refused += 1;
    for (const issue of issues) {
      seen.issues[issue.code] = (seen.issues[issue.code] ?? 0) + 1;
      if (issueSentence(issue, 'zh') === null) wrong.push({ seed, what: `${issue.code} has no sentence` });
    }
  };
  const parsed = parseRequest(region, wish);
  if (!parsed.ok) {
    refuse(parsed.issues);
    continue;
  }
  const matrix = travelMatrix(region, tripMatrixIds(region, parsed.value));
  const made = plan(region, matrix, parsed.value, {
    seed: 1,
    stop: maxIterations(iterations),
    withPrivate: true,
  });
  if (!made.ok) {
    refuse(made.issues);
    if (made.issues.some(({ code }) => code === 'day-does-not-fit'))
      wrong.push({ seed, ids, what: 'day-does-not-fit', wish });
    continue;
  }
  const trip = made.value;
  const visits = trip.days.flatMap(({ items }) => items.filter(({ kind }) => kind === 'visit'));
  seen.trips += 1;
  seen.baths += visits.filter(({ place }) => trip.places[place].kind === 'hot-spring').length;
  seen.treatments += visits.filter(({ therapy }) => therapy !== undefined).length;
  seen.softTold += trip.findings.filter(({ code }) => code === 'rule-exceeded').length;
  const found = [
    ...breaches(trip, parsed.value, region),
    ...trip.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, params }) => `${code} ${JSON.stringify(params)}`),
  ];
  for (const what of found) wrong.push({ seed, ids, what, wish });
}
console.log(JSON.stringify({ seeds: [first, first + trips - 1], ...seen, wrong: wrong.length }));
for (const each of wrong) console.log(JSON.stringify(each));
process.exitCode = wrong.length > 0 ? 1 : 0;
