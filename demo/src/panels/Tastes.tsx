import { ELEMENTS, type Element } from '@kangtu/core';
import { capital, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import type { Ask } from '../state/ask.ts';
import { wish } from '../state/change.ts';
import { itinerary } from '../state/trip.ts';

/** 医 · 医疗 or "Medical care". */
function longName(element: Element): string {
  const { short, name } = say.value.elements[element];
  return language.value === 'zh' ? `${short} · ${name}` : capital(name);
}

/** Six sliders, 0 to 5. Until one is moved they show what the theme gives. */
export function Tastes({ ask }: { ask: Ask }) {
  const t = messages.value.ask;
  const shown = ask.tastes ?? itinerary.value?.request.tastes ?? null;
  if (shown === null) return null;
  const set = (element: Element, value: number) => wish({ tastes: { ...shown, [element]: value } });
  return (
    <fieldset class="tastes">
      <legend>{t.tastes}</legend>
      <p class="hint">{t.tastesHint}</p>
      {ELEMENTS.map((element) => (
        <label key={element}>
          <span>{longName(element)}</span>
          <input
            type="range"
            name={`taste-${element}`}
            min={0}
            max={5}
            step={1}
            value={shown[element]}
            onChange={(event) => set(element, Number(event.currentTarget.value))}
          />
          <output aria-hidden="true">{shown[element]}</output>
        </label>
      ))}
      {ask.tastes === null ? null : (
        <button type="button" class="quiet" onClick={() => wish({ tastes: null })}>
          {t.resetTastes}
        </button>
      )}
    </fieldset>
  );
}
