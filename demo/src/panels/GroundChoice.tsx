import { plain } from '@kangtu/presenters';
import { messages } from '../i18n/language.ts';
import { chooseGround, GROUNDS, ground, tiandituKey, unread } from '../state/tiles.ts';
import { background } from '../state/trip.ts';

/** The bundled drawing, or a map service: what that means is said before it is chosen. */
export function GroundChoice() {
  const t = messages.value.ground;
  return (
    <fieldset class="ground">
      <legend>{t.title}</legend>
      {GROUNDS.map((each) => (
        <label key={each} class="check">
          <input
            type="radio"
            name="ground"
            value={each}
            checked={ground.value === each}
            onChange={() => chooseGround(each)}
          />
          <span>{t[each]}</span>
        </label>
      ))}
      {ground.value === 'tianditu' ? (
        <label class="field">
          <span>{t.key}</span>
          <input
            type="text"
            name="tianditu-key"
            autocomplete="off"
            spellcheck={false}
            value={tiandituKey.value}
            onChange={(event) => {
              tiandituKey.value = event.currentTarget.value.trim();
            }}
          />
          <small>{t.keyHint}</small>
        </label>
      ) : null}
      <p class="unread" role="status">
        {unread.value === null ? '' : t.unread(t[unread.value])}
      </p>
      <p class="hint">{t.privacy}</p>
      {ground.value === 'offline'
        ? [...new Set(background.value?.attributions ?? [])].map((text) => (
            <p key={text} class="hint">
              {plain(text)}
            </p>
          ))
        : null}
    </fieldset>
  );
}
