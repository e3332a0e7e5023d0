export const LANGUAGES = ['zh', 'en'] as const;
/** Chinese and English are equals: every catalogue has both. */
export type Language = (typeof LANGUAGES)[number];
