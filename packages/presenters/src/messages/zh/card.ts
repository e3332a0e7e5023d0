import type { Reduction } from '@kangtu/core';
import type { CardMessages } from '../card.js';

const WHO: Readonly<Record<Reduction['who'], string>> = {
  child: '儿童',
  student: '学生',
  senior: '老年人',
  disabled: '残疾人',
  soldier: '军人',
};

function limits({ minAge, maxAge, maxHeightCm }: Reduction): string {
  const age =
    minAge !== null && maxAge !== null
      ? `${minAge} 至 ${maxAge} 岁`
      : minAge !== null
        ? `满 ${minAge} 岁`
        : maxAge !== null
          ? `${maxAge} 岁及以下`
          : '';
  const height = maxHeightCm === null ? '' : `身高 ${maxHeightCm / 100} 米及以下`;
  const both = [age, height].filter(Boolean).join('或');
  return both === '' ? '' : `（${both}）`;
}

export const CARD_ZH = {
  labels: {
    treatment: '理疗',
    reductions: '优惠',
    access: '无障碍',
    elevation: '海拔',
    walking: '步行',
    exertion: '体力',
  },
  reduction: (reduction) => {
    const price = reduction.percent === 0 ? '免费' : `按票价 ${reduction.percent}%`;
    return `${WHO[reduction.who]}${limits(reduction)}${price}`;
  },
  access: {
    yes: '全程无台阶，轮椅可行',
    limited: '部分路段轮椅可行',
    no: '有台阶，轮椅不便',
    unknown: '有无台阶、坡道未核实，请先咨询',
  },
  elevation: (metres) => `${metres} 米`,
  walking: (length, ascent) =>
    [length === null ? '' : `约 ${length}`, ascent === null ? '' : `爬升 ${ascent} 米`]
      .filter(Boolean)
      .join('，'),
  exertion: { 1: '平缓', 2: '有坡或台阶', 3: '需登山' },
} as const satisfies CardMessages;
