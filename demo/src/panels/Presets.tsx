import { messages } from '../i18n/language.ts';
import { askOf, PRESETS } from '../state/presets.ts';
import { choose, history, region } from '../state/trip.ts';

export function Presets() {
  const t = messages.value;
  const land = region.value;
  const now = history.now.value;
  if (land === null || now === null) return null;
  const wanted = JSON.stringify({ ...now.ask });
  return (
    <section class="presets" aria-label={t.ask.presets}>
      <h2>{t.ask.title}</h2>
      <ul>
        {PRESETS.map((preset) => {
          const ask = askOf(preset, land, now.ask.date);
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
      </ul>
    </section>
  );
}
