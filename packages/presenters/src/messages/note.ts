import type { DayNote, DayNoteParams, ItineraryDay } from '@kangtu/core';
import { NOTES_EN } from './en/notes.js';
import type { Language } from './language.js';
import { printable } from './params.js';
import type { Notes } from './sentences.js';
import { NOTES_ZH } from './zh/notes.js';

type Loose = Readonly<Record<DayNote['code'], (params: never) => string>>;
const CATALOGUES: Readonly<Record<Language, Notes<DayNoteParams>>> = { zh: NOTES_ZH, en: NOTES_EN };

/** What there is to know of the date of a day, a sentence each. */
export function notesOf({ notes = [] }: ItineraryDay, lang: Language): readonly string[] {
  const catalogue: Loose = CATALOGUES[lang];
  return notes.map(({ code, params }) => catalogue[code](printable(params) as never));
}
