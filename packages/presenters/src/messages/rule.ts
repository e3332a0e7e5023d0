import { figureEn } from './en/rule.js';
import type { Language } from './language.js';
import { figureZh } from './zh/rule.js';

/** A figure of a rule in the rule's unit: "120 分钟", "20:00". */
export function ruleFigure(id: string, value: number, lang: Language): string {
  return lang === 'zh' ? figureZh(id, value) : figureEn(id, value);
}
