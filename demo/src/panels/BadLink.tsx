import { messages } from '../i18n/language.ts';
import { startAfresh } from '../state/start.ts';
import { region, status } from '../state/trip.ts';
import { linkDataDate, linkProblem } from '../state/view.ts';

/** Said instead of a trip when the link is not one of ours; or beside it when the data have moved on. */
export function BadLink() {
  const t = messages.value.link;
  const land = region.value;
  if (status.value === 'bad-link')
    return (
      <div class="problem" role="alert">
        <p>{linkProblem.value === 'newer' ? t.newer : t.broken}</p>
        <button
          type="button"
          class="act"
          onClick={() => {
            history.replaceState(null, '', location.pathname);
            void startAfresh();
          }}
        >
          {t.fresh}
        </button>
      </div>
    );
  const made = linkDataDate.value;
  return land !== null && made !== null && made !== land.dataDate ? (
    <p class="hint">{t.otherData(made)}</p>
  ) : null;
}
