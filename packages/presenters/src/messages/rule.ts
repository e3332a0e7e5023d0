import type { Rule } from '@kangtu/core';
import { figureEn, ruleTitleEn } from './en/rule.js';
import type { Language } from './language.js';
import { figureZh, ruleTitleZh } from './zh/rule.js';

/** A figure of a rule in the rule's unit: "2 小时", "20:00". */
export function ruleFigure(id: string, value: number, lang: Language): string {
  return lang === 'zh' ? figureZh(id, value) : figureEn(id, value);
}

/** What a rule asks, with its figure; of a party's rule the figure of the house. */
export function ruleTitle(rule: Rule, lang: Language): string {
  return lang === 'zh' ? ruleTitleZh(rule) : ruleTitleEn(rule);
}
