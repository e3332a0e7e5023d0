import { list } from '@kangtu/presenters';
import { say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import type { Ask } from '../state/ask.ts';
import { profilesIn } from '../state/request.ts';
import { later } from './later.tsx';
import { More } from './More.tsx';

const People = later(async () => (await import('./People.tsx')).People);

/** Who travels, person by person: what each needs and likes. Nobody has to say anything. */
export function Party({ ask }: { ask: Ask }) {
  const t = messages.value.who;
  const { party } = ask;
  const needs = profilesIn(ask).map((profile) => say.value.profiles[profile]);
  return (
    <More
      className="options party"
      summary={
        <>
          {t.title}
          <small>{party.length === 0 ? t.none : t.summary(party.length, list(needs, language.value))}</small>
        </>
      }
    >
      {() => <People party={party} />}
    </More>
  );
}
