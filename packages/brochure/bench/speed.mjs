// Time of the first brochure in a process and of later ones with new content. Needs a build:
// node packages/brochure/bench/speed.mjs TRIP.json TRIP.json ... (several different trips)
import { readFileSync } from 'node:fs';

const clock = () => {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
};
let last = { wall: 0, cpu: 0 };
const tell = (what) => {
  const now = clock();
  console.log(`${what}: ${Math.round(now.wall - last.wall)} ms, ${Math.round(now.cpu - last.cpu)} ms of CPU`);
  last = clock();
};
const trips = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
tell('start of Node, reading');
const { createPrinter, makeBrochure } = await import('@kangtu/brochure');
tell('import');
const printer = createPrinter();
tell('printer: fonts, typesetter');
for (const [i, trip] of trips.entries()) {
  await makeBrochure(trip, printer);
  tell(i === 0 ? 'first brochure' : 'another brochure, new content');
}
for (const trip of trips) await makeBrochure(trip, printer);
tell('all once more');
