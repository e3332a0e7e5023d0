import type { Element, ElementVector } from '../region/region.js';

/** 六养 of the plan of 长治: body, food, mind, medicine, wisdom, travel (身 食 心 医 智 旅). */
export const YANG = ['body', 'food', 'mind', 'medicine', 'wisdom', 'travel'] as const;
export type Yang = (typeof YANG)[number];

/**
 * Our own reading of the six 养 in the six elements 医养管食游动: which of them each is made of. A second vocabulary
 * for the same idea, not a second model.
 */
export const YANG_ELEMENTS: Readonly<Record<Yang, readonly Element[]>> = {
  body: ['exercise', 'recuperation'],
  food: ['food'],
  mind: ['recuperation'],
  medicine: ['medical'],
  wisdom: ['management'],
  travel: ['sightseeing'],
};

/** Where the six 养 are spoken of, after which source; the mapping on the elements is judged by us. */
export const SIX_YANG = {
  regions: ['changzhi'] as readonly string[],
  /** Id of a source of those regions. */
  source: 'sample-plans',
  status: 'judged',
} as const;

/** Element amounts of a place, a day or a trip, as the six 养: the sum of what each is made of. */
export function sixYang(
  elements: ElementVector | Readonly<Record<Element, number>>,
): Readonly<Record<Yang, number>> {
  const sum = (yang: Yang) =>
    YANG_ELEMENTS[yang].reduce((total: number, element) => total + elements[element], 0);
  return Object.fromEntries(YANG.map((yang) => [yang, sum(yang)])) as Record<Yang, number>;
}
