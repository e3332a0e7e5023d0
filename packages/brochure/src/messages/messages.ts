import type { ProductLine } from '@kangtu/core';
import type { Language } from '@kangtu/presenters';
import { EN } from './en.js';
import { ZH } from './zh.js';

/** Every sentence of the brochure that is not already in the presenters' catalogue. A missing one does not compile. */
export interface BrochureMessages {
  readonly tagline: Readonly<Record<ProductLine, string>>;
  readonly length: (days: number, nights: number) => string;
  readonly glance: string;
  readonly overview: string;
  readonly day: string;
  readonly date: string;
  readonly route: string;
  readonly distance: string;
  readonly driving: string;
  readonly stops: string;
  readonly night: string;
  readonly noNight: string;
  readonly time: string;
  readonly programme: string;
  readonly timetable: string;
  readonly map: string;
  readonly cards: string;
  readonly elements: string;
  readonly elementsNote: string;
  readonly scanPlan: string;
  readonly scanMap: string;
  readonly scanStop: (name: string) => string;
  readonly logoOf: (name: string) => string;
  readonly issued: (date: string) => string;
  readonly health: string;
  readonly planned: string;
  readonly plannedRows: {
    readonly line: string;
    readonly pace: string;
    readonly window: string;
    readonly lunch: string;
    readonly noLunch: string;
    readonly mustSee: string;
    readonly avoid: string;
    readonly span: (from: string, to: string) => string;
    readonly minutes: (minutes: number) => string;
  };
  readonly elder: string;
  readonly elderIntro: string;
  readonly limit: string;
  readonly thisTrip: string;
  readonly source: string;
  readonly ride: string;
  readonly sight: string;
  readonly most: (hours: number) => string;
  readonly shouldMost: (hours: number) => string;
  readonly over: (value: string) => string;
  readonly bathing: string;
  readonly bathingRules: readonly string[];
  readonly bathingSource: string;
  readonly doctor: string;
  readonly doctorList: readonly string[];
  readonly hospital: string;
  readonly hospitalUnknown: string;
  readonly emergency: string;
  readonly practical: string;
  readonly confirmFirst: string;
  readonly confirmIntro: string;
  readonly toConfirm: string;
  readonly stop: string;
  readonly facts: string;
  readonly bring: string;
  readonly bringList: readonly string[];
  readonly contact: string;
  readonly findings: string;
  readonly leftOut: string;
  readonly reason: string;
  readonly sources: string;
  readonly title: string;
  readonly licence: string;
  readonly asOf: string;
  readonly mapData: (attribution: string) => string;
  readonly set: string;
  readonly planCode: (seed: number, iterations: number) => string;
  readonly geta: (codePoints: string, more: boolean) => string;
  readonly andMore: (count: number) => string;
  readonly page: (page: string, pages: string) => string;
}

const MESSAGES: Readonly<Record<Language, BrochureMessages>> = { zh: ZH, en: EN };

export function messages(lang: Language): BrochureMessages {
  return MESSAGES[lang];
}
