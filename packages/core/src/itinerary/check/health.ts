import { type PartyRule, rulesFor } from '../../rules/index.js';
import { PRIVATE_PROFILES, profilesOf } from '../../traveller/index.js';
import { finding } from '../findings.js';
import type { Finding } from '../itinerary.js';
import type { Checked } from './context.js';
import { measure } from './measure.js';
import type { Measured } from './measured.js';

/** Every rule that concerns the party, measured on the trip. */
export function checkHealth(checked: Checked): readonly Finding[] {
  const profiles = profilesOf(checked.request);
  return rulesFor(checked.request).flatMap((rule) => {
    const measured = rule.kind === 'hard' || rule.kind === 'soft';
    const found = measured ? exceeded(rule, checked) : advice(rule, checked);
    const house = rule.house === undefined ? {} : { house: rule.house };
    const secret = isPrivate(rule, profiles) ? { private: true } : {};
    return found.map((each) => ({ ...each, ...house, ...secret }));
  });
}

function exceeded(rule: PartyRule, checked: Checked): readonly Finding[] {
  const { id, limit } = rule;
  if (limit === null) return [];
  const code = rule.kind === 'hard' ? 'rule-broken' : 'rule-exceeded';
  return measure(rule, checked)
    .filter(({ value }) => !holds(rule, value))
    .map(({ value, day, path }) => finding(code, path, { rule: id, day, measured: value, limit }));
}

function holds({ bound, limit }: PartyRule, value: Measured['value']): boolean {
  return limit === null || bound === null || (bound === 'at-most' ? value <= limit : value >= limit);
}

/** Told once, where it first matters. */
function advice(rule: PartyRule, checked: Checked): readonly Finding[] {
  const figure = rule.limit === null ? {} : { limit: rule.limit };
  return measure(rule, checked)
    .slice(0, 1)
    .map(({ path }) => finding('rule-advice', path, { rule: rule.id, ...figure }));
}

/** A rule that holds for this party only because of somebody's health tells it. */
function isPrivate({ appliesTo }: PartyRule, profiles: ReturnType<typeof profilesOf>): boolean {
  if (appliesTo === 'everyone') return false;
  return appliesTo.every((profile) => !profiles.has(profile) || PRIVATE_PROFILES.includes(profile));
}
