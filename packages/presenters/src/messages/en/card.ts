import type { Reduction } from '@kangtu/core';
import type { CardMessages } from '../card.js';

const WHO: Readonly<Record<Reduction['who'], string>> = {
  child: 'children',
  student: 'students',
  senior: 'seniors',
  disabled: 'people with a disability',
  soldier: 'soldiers',
};

function limits({ minAge, maxAge, maxHeightCm }: Reduction): string {
  const age =
    minAge !== null && maxAge !== null
      ? `aged ${minAge} to ${maxAge}`
      : minAge !== null
        ? `from ${minAge}`
        : maxAge !== null
          ? `up to ${maxAge}`
          : '';
  const height = maxHeightCm === null ? '' : `up to ${maxHeightCm} cm tall`;
  const both = [age, height].filter(Boolean).join(' or ');
  return both === '' ? '' : ` ${both}`;
}

export const CARD_EN = {
  labels: {
    treatment: 'Treatment',
    reductions: 'Reductions',
    access: 'Access',
    elevation: 'Height',
    walking: 'On foot',
    exertion: 'Effort',
  },
  reduction: (reduction) => {
    const price = reduction.percent === 0 ? 'free' : `${reduction.percent}% of the price`;
    return `${WHO[reduction.who]}${limits(reduction)} ${price}`;
  },
  access: {
    yes: 'step-free, fit for wheelchairs',
    limited: 'partly fit for wheelchairs',
    no: 'steps, not fit for wheelchairs',
    unknown: 'steps and ramps not confirmed, ask first',
  },
  elevation: (metres) => `${metres} m above the sea`,
  walking: (length, ascent) =>
    [length === null ? '' : `about ${length}`, ascent === null ? '' : `${ascent} m up`]
      .filter(Boolean)
      .join(', '),
  exertion: {
    1: 'gentle',
    2: 'slopes or steps',
    3: 'a climb',
  },
} as const satisfies CardMessages;
