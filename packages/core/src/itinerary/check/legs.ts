import { LONGEST_LEG, restRule } from '../../trip/drive.js';
import { finding } from '../findings.js';
import type { Finding, Item, LegItem } from '../itinerary.js';
import type { Checked } from './context.js';

/**
 * A leg cut at a meal or rest on the way: its parts are rounded to whole minutes with the whole, so a part may
 * show a minute less than it would alone.
 */
const ROUNDING = 1;
/** Lengths of parts of a way may differ by rounding of the ways' own parts. */
const METRES_SHARE = 0.01;

/** Time and length of every leg against the matrix; of a leg cut by pauses also the sum of its parts. */
export function checkLegs(checked: Checked): readonly Finding[] {
  return checked.itinerary.days.flatMap((day, d) => {
    const runs = drivesOf(day.items);
    return [
      ...day.items.flatMap((item, i) =>
        item.kind === 'leg' ? checkLeg(checked, item, `/days/${d}/items/${i}`, isPart(day.items, i)) : [],
      ),
      ...runs.flatMap((run) => checkRun(checked, run, `/days/${d}/items/${run.first}`)),
    ];
  });
}

function isPause(item: Item | undefined): boolean {
  return item?.kind === 'meal' || item?.kind === 'rest' || item?.kind === 'wait';
}

function isPart(items: readonly Item[], i: number): boolean {
  return isPause(items[i - 1]) || isPause(items[i + 1]);
}

function checkLeg(
  { travel, request }: Checked,
  leg: LegItem,
  path: string,
  part: boolean,
): readonly Finding[] {
  const { from, to } = leg;
  if (!travel.has(from) || !travel.has(to)) return [];
  const least = travel.minutes(from, to);
  if (!Number.isFinite(least)) return [finding('leg-unreachable', path, { from, to })];
  const findings: Finding[] = [];
  if (leg.minutes < least - (part ? ROUNDING : 0))
    findings.push(finding('leg-too-fast', `${path}/minutes`, { from, to, claimed: leg.minutes, least }));
  else if (leg.minutes > least + ROUNDING)
    findings.push(finding('leg-slow', `${path}/minutes`, { from, to, claimed: leg.minutes, least }));
  const expected = travel.metres(from, to);
  if (Math.abs(leg.metres - expected) > (part ? expected * METRES_SHARE : 0))
    findings.push(finding('leg-metres', `${path}/metres`, { from, to, claimed: leg.metres, expected }));
  if (leg.minutes > LONGEST_LEG)
    findings.push(finding('leg-too-long', path, { from, to, minutes: leg.minutes, most: LONGEST_LEG }));
  const { after } = restRule(request);
  if (leg.minutes > after)
    findings.push(finding('rest-missing', path, { from, to, minutes: leg.minutes, most: after }));
  return findings;
}

interface Run {
  readonly first: number;
  readonly legs: readonly LegItem[];
}

/** Legs with nothing but pauses between them. */
function drivesOf(items: readonly Item[]): readonly Run[] {
  const runs: { first: number; legs: LegItem[] }[] = [];
  let open = false;
  items.forEach((item, i) => {
    if (item.kind === 'visit') open = false;
    if (item.kind !== 'leg') return;
    if (open) runs.at(-1)!.legs.push(item);
    else runs.push({ first: i, legs: [item] });
    open = true;
  });
  return runs.filter(({ legs }) => legs.length > 1);
}

function checkRun({ travel }: Checked, { legs }: Run, path: string): readonly Finding[] {
  const from = legs[0]!.from;
  const { to } = legs.at(-1)!;
  if (!travel.has(from) || !travel.has(to)) return [];
  const claimed = legs.reduce((sum, leg) => sum + leg.minutes, 0);
  const least = travel.minutes(from, to);
  return claimed >= least || !Number.isFinite(least)
    ? []
    : [finding('leg-too-fast', path, { from, to, claimed, least })];
}
