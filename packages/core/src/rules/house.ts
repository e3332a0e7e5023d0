import type { Rule } from './rule.js';

/** Figures of a bureau's doctor in place of ours, by rule id. */
export interface HouseRules {
  /** Whose rules they are, as findings name them. */
  readonly by: { readonly zh: string; readonly en: string | null };
  /** Day they were set, YYYY-MM-DD. */
  readonly date: string | null;
  readonly rules: Readonly<Record<string, HouseRule>>;
}

/** What a house changes in a rule; `off` = the house does not apply it. */
export interface HouseRule {
  /** In the unit of the rule. */
  readonly limit?: number;
  readonly kind?: Rule['kind'] | 'off';
}
