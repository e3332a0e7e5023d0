import { useSignal } from '@preact/signals';
import { AREA_IDS, type AreaId } from '../areas.ts';
import { messages } from '../i18n/language.ts';
import { choose } from '../state/change.ts';
import { askOf, presetsOf } from '../state/presets.ts';
import { startAfresh } from '../state/start.ts';
import { history, region } from '../state/trip.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';

const LineList = later(() => import('./LineList.tsx').then((file) => file.LineList));

/** Trips for one click, and the area they lie in. */
export function Presets() {
  const t = messages.value;
  const land = region.value;
  const now = history.now.value;
  const listed = useSignal(false);
  if (land === null || now === null) return null;
  const { area, date } = now.ask;
  const wanted = JSON.stringify(now.ask);
  return (
    <section class="presets" aria-label={t.ask.presets}>
      <div class="presets-head">
        <h2>{t.ask.title}</h2>
        <AreaChoice area={area} />
      </div>
      <ul>
        {presetsOf(area).map((preset) => {
          const ask = askOf(preset, area, land, date, now.ask);
          return (
            <li key={preset.id}>
              <button
                type="button"
                class={`preset preset-${preset.id}`}
                data-preset={preset.id}
                aria-pressed={JSON.stringify(ask) === wanted}
                onClick={() => choose(ask)}
              >
                <strong>{t.presets[preset.id].title}</strong>
                <span>{t.presets[preset.id].about}</span>
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            class="preset more-lines"
            data-act="lines"
            aria-expanded={listed.value}
            onClick={() => {
              listed.value = !listed.value;
            }}
          >
            <strong>
              <Icon name="list" /> {t.lines.more}
            </strong>
            <span>{t.lines.about}</span>
          </button>
        </li>
      </ul>
      {listed.value ? <LineList /> : null}
    </section>
  );
}

function AreaChoice({ area }: { area: AreaId }) {
  const t = messages.value.areas;
  return (
    <select
      name="area"
      aria-label={t.label}
      value={area}
      onChange={(event) => void startAfresh(event.currentTarget.value as AreaId)}
    >
      {AREA_IDS.map((id) => (
        <option key={id} value={id} selected={id === area}>
          {t[id]}
        </option>
      ))}
    </select>
  );
}
