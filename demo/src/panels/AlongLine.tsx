import { isUsable } from '@kangtu/core';
import { list, plain } from '@kangtu/presenters';
import { capital, nameIn } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { planAgain } from '../state/change.ts';
import { basis } from '../state/trip.ts';

/** The named line the trip follows: where it is published, and which of its stops are missing and why. */
export function AlongLine() {
  const along = basis.value?.along;
  if (along === undefined) return null;
  const t = messages.value.lines;
  const { line, stops } = along;
  const reasons = Object.keys(t.uses) as (keyof typeof t.uses)[];
  const used = stops.filter(isUsable).length;
  const colon = language.value === 'zh' ? '：' : ': ';
  return (
    <section class="along" aria-label={t.along(nameIn(line.names))}>
      <strong>{t.along(nameIn(line.names))}</strong>
      <p>{t.planned(used, stops.length)}</p>
      {reasons.map((reason) => {
        const names = stops.filter(({ use }) => use === reason).map((stop) => nameIn(stop.names));
        return names.length === 0 ? null : (
          <p key={reason}>
            <span class="tag">{capital(t.uses[reason])}</span>
            {colon}
            {list(names, language.value)}
          </p>
        );
      })}
      <p class="hint">{t.from(plain(line.source), plain(line.clause))}</p>
      {basis.value?.byHand ? (
        <button type="button" class="quiet no-print" data-act="fill-line" onClick={() => planAgain({})}>
          {t.fill}
        </button>
      ) : null}
    </section>
  );
}
