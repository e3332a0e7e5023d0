import { type LeftOut as Explained, explainLeftOut, type Change as SolverChange } from '@kangtu/solver';
import type { Place, Region } from '../region/region.js';
import { bathAfterTreatment, bathRule } from '../trip/attempts.js';
import type { RequestChange } from '../trip/change.js';
import { dayWindow } from '../trip/day-window.js';
import type { TripProblem } from '../trip/problem.js';
import type { TripRequest } from '../trip/request.js';
import type { Answer } from '../trip/search.js';
import { refusal, refusingRule } from '../trip/sights.js';
import { solvable } from '../trip/solvable.js';
import type { Travel } from '../trip/travel.js';
import { wantedPlaces } from '../trip/wanted.js';
import type { ItineraryDay, LeftOut } from './itinerary.js';
import { candidates, outOfSeason } from './left-out.js';
import type { LeftOutParams, LeftOutReason } from './left-out-reasons.js';
import { withinReach } from './within-reach.js';

/** No earlier or later than this is asked of anybody, and by no more than so many minutes. */
const EARLIEST = 360;
const LATEST = 1320;
const MOST_MINUTES = 180;
/** Steps in which a limit is raised. */
const STEPS: Readonly<Record<string, number>> = { budget: 100, walkingPerDay: 100, ascentPerDay: 10 };

/** The sights that were left out and would have been worth most, each with the reason that binds and what would help. */
export function whyNot(
  region: Region,
  request: TripRequest,
  travel: Travel,
  days: readonly ItineraryDay[],
  answer: Explainable,
  past: number,
): readonly LeftOut[] {
  const { problem, result } = answer;
  const told = candidates(region, request, days);
  const ids = new Set(told.map(({ id }) => id));
  const asked = new Set(problem.nodes.flatMap((id, node) => (ids.has(id) ? [node] : [])));
  const explained = new Map<string, Explained[]>();
  for (const each of explainLeftOut(solvable(problem), result.solution, asked)) {
    const place = problem.nodes[each.node]!;
    explained.set(place, [...(explained.get(place) ?? []), each]);
  }
  const teller = new Teller(region, request, travel, days, answer, past);
  return told.map((place) => teller.tell(place, explained.get(place.id)));
}

/** An answer, with the hot springs that were left aside because no day with one could be kept to the minute. */
interface Explainable extends Answer {
  readonly dropped: readonly string[];
  readonly hasTime: boolean;
}

/** What an explanation of the solver means for the traveller. */
class Teller {
  private readonly wanted: ReadonlySet<string>;
  private readonly problem: TripProblem;

  constructor(
    private readonly region: Region,
    private readonly request: TripRequest,
    private readonly travel: Travel,
    private readonly days: readonly ItineraryDay[],
    private readonly answer: Explainable,
    private readonly past: number,
  ) {
    this.wanted = new Set(wantedPlaces(request).map(({ place }) => place));
    this.problem = answer.problem;
  }

  tell(place: Place, explained: readonly Explained[] | undefined): LeftOut {
    const refused = this.refused(place);
    if (refused !== null) return refused;
    if (this.answer.dropped.includes(place.id))
      return leftOut(place, 'health-rule', { rule: bathRule(this.request)?.id ?? '' });
    if (explained === undefined) return this.tooFar(place);
    // Of several lengths or sessions the one that comes nearest: the first is the shortest.
    const { reason, changes } = explained[0]!;
    switch (reason.code) {
      case 'closed':
        return leftOut(place, 'closed', {});
      case 'too-far':
        return this.tooFar(place);
      case 'no-time':
        return leftOut(
          place,
          'no-time',
          { day: this.day(reason.day), minutes: Math.ceil(reason.missing) },
          this.changes(place, changes),
        );
      case 'opening-hours':
        return leftOut(place, 'opening-hours', { day: this.day(reason.day) }, this.changes(place, changes));
      case 'relation':
        return leftOut(place, 'relation', { other: this.partner(place, reason.relation) });
      case 'resource':
        return this.overLimit(place, reason, changes);
      case 'kind':
        return this.enough(place, reason, changes);
      case 'position': {
        const other = this.problem.nodes[reason.other]!;
        return leftOut(place, 'position', { other, day: this.day(reason.day) });
      }
      case 'locked':
        return leftOut(place, 'locked', { day: this.day(reason.day) });
      default:
        return this.lessWorth(place);
    }
  }

  /** Other stops are worth more: by what the season takes from it, or anyhow. */
  private lessWorth(place: Place): LeftOut {
    const changes: readonly RequestChange[] = [{ code: 'ask-for', place: place.id }];
    const note = outOfSeason(place, this.request);
    if (note === null) return leftOut(place, 'less-worth', {}, changes);
    return leftOut(place, 'out-of-season', { season: note.code, months: note.months }, changes);
  }

  private day(d: number): number {
    return this.past + d + 1;
  }

  private refused(place: Place): LeftOut | null {
    const refused = refusal(this.region, place, this.request);
    switch (refused) {
      case 'avoided':
        return leftOut(place, 'avoided', {});
      case 'health-rule': {
        const rule = refusingRule(this.region, this.request, place);
        return leftOut(place, 'health-rule', { rule: rule?.id ?? '' });
      }
      case 'unconfirmed-position':
        return leftOut(place, 'unconfirmed-position', { precision: place.precision });
      default:
        return null;
    }
  }

  private tooFar(place: Place): LeftOut {
    const ends = this.days.flatMap((day) => [day.from, day.to]);
    const nearest = this.travel.has(place.id)
      ? Math.min(...ends.map((end) => this.travel.minutes(end, place.id)))
      : Number.POSITIVE_INFINITY;
    const params = { minutes: Number.isFinite(nearest) ? nearest : 0 };
    if (!this.answer.hasTime) return leftOut(place, 'too-far', params);
    const changes = withinReach(this.region, this.request, this.travel, this.problem.plan, place);
    return leftOut(place, 'too-far', params, changes);
  }

  private partner(place: Place, relation: number): string {
    const { first, second } = this.problem.input.relations![relation]!;
    const other = this.problem.nodes[first] === place.id ? second : first;
    return this.problem.nodes[other]!;
  }

  private overLimit(
    place: Place,
    reason: { readonly day: number; readonly resource: number; readonly excess: number },
    changes: readonly SolverChange[],
  ): LeftOut {
    const limit = this.problem.resources[reason.resource]!;
    const params = { day: this.day(reason.day), limit, excess: Math.ceil(reason.excess) };
    return leftOut(place, 'over-limit', params, this.changes(place, changes));
  }

  /** The day or the trip has enough of its kind. */
  private enough(
    place: Place,
    reason: { readonly day: number; readonly kind: number },
    changes: readonly SolverChange[],
  ): LeftOut {
    const meaning = this.problem.kinds[reason.kind]!;
    const { nodes, maxPerDay = 0 } = this.problem.input.kinds![reason.kind]!;
    const offered = this.changes(place, changes);
    switch (meaning.code) {
      case 'pace':
      case 'stops-limit': {
        const most = typeof maxPerDay === 'number' ? maxPerDay : maxPerDay[reason.day]!;
        return leftOut(place, 'stops-limit', { day: this.day(reason.day), most }, offered);
      }
      case 'variety':
        return leftOut(place, 'kind-limit', { kind: meaning.kind }, offered);
      case 'kind-limit':
        return leftOut(place, 'kind-limit', { kind: meaning.of }, offered);
      case 'treatment':
        return leftOut(place, 'health-rule', { rule: bathAfterTreatment(this.request)?.id ?? '' });
      default: {
        const visited = new Set(this.answer.result.solution.routes.flat());
        const other = nodes.find((node) => visited.has(node));
        return other === undefined
          ? leftOut(place, 'less-worth', {})
          : leftOut(place, 'instead', { other: this.problem.nodes[other]! }, offered);
      }
    }
  }

  private changes(place: Place, changes: readonly SolverChange[]): readonly RequestChange[] {
    return changes.flatMap((change) => this.change(place.id, change) ?? []);
  }

  /** A change of the problem as one of the request; null when nobody would make it. */
  private change(place: string, change: SolverChange): RequestChange | null {
    switch (change.code) {
      case 'end-later': {
        const by = upTo(change.by, 5);
        const { latest } = dayWindow(this.request, this.past + change.day);
        if (by > MOST_MINUTES || latest + by > LATEST) return null;
        return { code: 'end-later', place, day: this.day(change.day), by };
      }
      case 'start-earlier': {
        const by = upTo(change.by, 5);
        const d = this.past + change.day;
        const { earliest } = dayWindow(this.request, d);
        const isToday = this.request.now?.day === d + 1;
        if (isToday || by > MOST_MINUTES || earliest - by < EARLIEST) return null;
        return { code: 'start-earlier', place, day: d + 1, by };
      }
      case 'raise-limit': {
        const limit = this.problem.resources[change.resource]!;
        if (limit === 'price') return null;
        return { code: 'raise-limit', place, limit, by: upTo(change.by, STEPS[limit] ?? 5) };
      }
      default: {
        const drop = this.problem.nodes[change.node]!;
        const settled = this.problem.passes.has(change.node) || this.wanted.has(drop);
        return settled ? null : { code: 'drop', place, drop };
      }
    }
  }
}

function upTo(amount: number, step: number): number {
  return Math.ceil(amount / step) * step;
}

function leftOut<Reason extends LeftOutReason>(
  place: Place,
  reason: Reason,
  params: LeftOutParams[Reason],
  changes: readonly RequestChange[] = [],
): LeftOut {
  return {
    place: place.id,
    reason,
    ...(Object.keys(params).length > 0 ? { params: params as NonNullable<LeftOut['params']> } : {}),
    ...(changes.length > 0 ? { changes } : {}),
  };
}
