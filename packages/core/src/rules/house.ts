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

/** What can be wrong with house rules, beside their shape, with the parameters its sentence needs. */
export interface HouseIssueParams {
  'house-rule-unknown': { readonly rule: string; readonly alike: string };
  /** The rule has no figure to change. */
  'house-no-figure': { readonly rule: string };
  'house-figure-range': {
    readonly rule: string;
    readonly unit: string;
    readonly min: string;
    readonly max: string;
    readonly received: string;
  };
  /** Advice is told, not measured: it can be neither hard nor soft. */
  'house-not-measured': { readonly rule: string; readonly kind: string };
  /** Neither a figure nor a kind is given. */
  'house-empty': { readonly rule: string };
}
