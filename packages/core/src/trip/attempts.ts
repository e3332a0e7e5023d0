import type { Region } from '../region/region.js';
import { healthLimits, type PartyRule } from '../rules/index.js';
import { bathsOf } from './baths.js';
import type { TripRequest } from './request.js';
import { namedPlaces } from './wanted.js';

/** One way to search a trip that must be kept to the minute afterwards. */
export interface Attempt {
  readonly request: TripRequest;
  /** Hot springs keep clear of lunch whenever it is, and lunch is not put off for their sake. */
  readonly strict: boolean;
  /** Hot springs that nobody asked for and that are not looked at. */
  readonly dropped: readonly string[];
}

/** What is tried one after the other as long as a day of the answer cannot be kept, the richest first. */
export function attemptsOf(region: Region, request: TripRequest): readonly Attempt[] {
  const named = namedPlaces(request);
  const dropped = bathsOf(region.places).filter((id) => !named.has(id) && !request.avoid.includes(id));
  const dry = { ...request, avoid: [...request.avoid, ...dropped] };
  return [
    { request, strict: false, dropped: [] },
    { request, strict: true, dropped: [] },
    ...(dropped.length > 0 && bathRule(request) !== null ? [{ request: dry, strict: true, dropped }] : []),
  ];
}

/** The rule that may keep a day with a hot spring from being kept: on driving after it, or on meals before it. */
export function bathRule(request: TripRequest): PartyRule | null {
  const { rules } = healthLimits(request);
  const by = (metric: PartyRule['metric']) => rules.find((rule) => rule.metric === metric);
  return by('bath-to-drive') ?? by('after-meal') ?? null;
}

/** The rule that keeps hot springs away from a treatment that was asked for. */
export function bathAfterTreatment(request: TripRequest): PartyRule | null {
  const asked = new Set((request.therapies ?? []).map(({ therapy }) => therapy));
  const { rules } = healthLimits(request);
  return (
    rules.find(
      ({ metric, therapy }) => metric === 'therapy-to-bath' && therapy !== undefined && asked.has(therapy),
    ) ?? null
  );
}
