import { formatClockTime, PRIVATE_PROFILES, type Profile } from '@kangtu/core';
import type { Ask } from './ask.ts';
import { type Lock, locksAsWishes } from './locks.ts';

/** The form as the input of `parseRequest`: what the traveller left open is left out. */
export function toRequest(
  ask: Ask,
  locks: readonly Lock[] = [],
  setAside: readonly string[] = [],
): Record<string, unknown> {
  const kept = locks.filter(({ place }) => !ask.avoid.includes(place));
  const mustSee = [...new Set([...ask.mustSee, ...kept.map(({ place }) => place)])];
  return {
    days: ask.days,
    date: ask.date,
    start: ask.start,
    end: ask.end ?? ask.start,
    ...(ask.namedLine === null ? {} : { namedLine: ask.namedLine }),
    line: ask.line,
    ...(ask.tastes === null ? {} : { tastes: ask.tastes }),
    pace: ask.pace,
    mustSee,
    avoid: [...new Set([...ask.avoid, ...setAside.filter((id) => !mustSee.includes(id))])],
    dayStart: formatClockTime(ask.dayStart),
    dayEnd: formatClockTime(ask.dayEnd),
    includeUnconfirmed: ask.includeUnconfirmed,
    ...(ask.party.length === 0
      ? {}
      : { party: ask.party, travellers: profilesIn(ask), people: ask.party.length }),
    ...(ask.transport === null ? {} : { transport: ask.transport }),
    ...(ask.therapies.length === 0
      ? {}
      : {
          therapies: ask.therapies.map(({ place, ...wish }) => (place === null ? wish : { ...wish, place })),
        }),
    ...locksAsWishes(ask, kept),
  };
}

/** All profiles of the party, each once. */
export const profilesIn = (ask: Ask): readonly Profile[] => [
  ...new Set(ask.party.flatMap(({ profiles = [] }) => profiles)),
];

/** The same wishes without a word about anybody's health: for a link. */
export function withoutHealth(ask: Ask): Ask {
  const party = ask.party.map(({ profiles = [] }) => ({
    profiles: profiles.filter((profile) => !PRIVATE_PROFILES.includes(profile)),
  }));
  return { ...ask, party: party.some(({ profiles }) => profiles.length > 0) ? party : [] };
}
