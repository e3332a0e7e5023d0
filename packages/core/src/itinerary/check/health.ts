import { type Rule, rulesFor } from '../../rules/index.js';
import { PRIVATE_PROFILES } from '../../traveller/index.js';
import { finding } from '../findings.js';
import type { Finding } from '../itinerary.js';
import type { Checked } from './context.js';
import { type Measured, measure } from './measure.js';

/** Every rule that concerns the party, measured on the trip. */
export function checkHealth(checked: Checked): readonly Finding[] {
  return rulesFor(checked.request.travellers).flatMap((rule) => {
    const found =
      rule.kind === 'hard' || rule.kind === 'soft' ? exceeded(rule, checked) : advice(rule, checked);
    return isPrivate(rule) ? found.map((each) => ({ ...each, private: true })) : found;
  });
}

function exceeded(rule: Rule, checked: Checked): readonly Finding[] {
  const { id, metric, limit } = rule;
  if (limit === null) return [];
  const code = rule.kind === 'hard' ? 'rule-broken' : 'rule-exceeded';
  return measure(metric, checked)
    .filter(({ value }) => !holds(rule, value))
    .map(({ value, day, path }) => finding(code, path, { rule: id, day, measured: value, limit }));
}

function holds({ bound, limit }: Rule, value: Measured['value']): boolean {
  return limit === null || bound === null || (bound === 'at-most' ? value <= limit : value >= limit);
}

/** Told once, where it first matters. */
function advice(rule: Rule, checked: Checked): readonly Finding[] {
  return measure(rule.metric, checked)
    .slice(0, 1)
    .map(({ path }) => finding('rule-advice', path, { rule: rule.id }));
}

/** A rule that only speaks of somebody's health tells it. */
function isPrivate({ appliesTo }: Rule): boolean {
  return appliesTo !== 'everyone' && appliesTo.every((profile) => PRIVATE_PROFILES.includes(profile));
}
