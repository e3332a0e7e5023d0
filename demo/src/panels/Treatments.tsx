import { list } from '@kangtu/presenters';
import { say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import type { Ask } from '../state/ask.ts';
import { later } from './later.tsx';
import { More } from './More.tsx';

const TreatmentChoice = later(async () => (await import('./TreatmentChoice.tsx')).TreatmentChoice);

/** Treatments to plan into the trip. */
export function Treatments({ ask }: { ask: Ask }) {
  const t = messages.value.treatments;
  const names = ask.therapies.map(({ therapy, sessions }) => t.one(say.value.therapies[therapy], sessions));
  return (
    <More
      className="options treatments"
      summary={
        <>
          {t.title}
          <small>{names.length === 0 ? t.none : list(names, language.value)}</small>
        </>
      }
    >
      {() => <TreatmentChoice ask={ask} />}
    </More>
  );
}
