import type { ItineraryIssueParams, Sentences } from '../sentences.js';

export const ITINERARY_ZH = {
  'place-not-listed': (p) => [
    `日程中的地点“${p.place}”没有列在 places 里。`,
    '请用 kangtu plan --json 重新生成行程文件，或在 places 中补上。',
  ],
} as const satisfies Sentences<ItineraryIssueParams>;
