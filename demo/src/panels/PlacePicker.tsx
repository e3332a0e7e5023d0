import { useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { capital, nameIn, say } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import { KIND_GLYPH } from '../icons.ts';
import { searchPlaces } from '../state/search.ts';
import { region } from '../state/trip.ts';
import { PHONE, sheet } from '../state/view.ts';
import { Icon } from './Icon.tsx';

interface PickerProps {
  label: string;
  name: string;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Chosen places as chips, and a search box with a list of hits (the combobox pattern of WAI-ARIA 1.2). */
export function PlacePicker({ label, name, chosen, onChange }: PickerProps) {
  const t = messages.value;
  const id = useId();
  const text = useSignal('');
  const active = useSignal(0);
  const hits = useComputed(() => searchPlaces(region.value, text.value));
  const shown = hits.value.filter((place) => !chosen.includes(place.id));
  const open = text.value.trim() !== '';

  const choose = (placeId: string) => {
    text.value = '';
    active.value = 0;
    onChange([...chosen, placeId]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active.value = Math.max(0, Math.min(shown.length - 1, active.value + step));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const hit = shown[active.value];
      if (hit !== undefined) choose(hit.id);
    } else if (event.key === 'Escape') text.value = '';
  };
  return (
    <div class="picker">
      <label class="picker-label" for={`${id}-box`}>
        {label}
      </label>
      <Chips chosen={chosen} onRemove={(gone) => onChange(chosen.filter((each) => each !== gone))} />
      <div class="picker-box">
        <Icon name="search" />
        <input
          id={`${id}-box`}
          name={name}
          type="text"
          autocomplete="off"
          spellcheck={false}
          role="combobox"
          aria-expanded={open && shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && shown.length > 0 ? `${id}-${active.value}` : undefined}
          placeholder={t.ask.search}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            active.value = 0;
          }}
          onKeyDown={onKeyDown}
          onFocus={({ currentTarget }) => makeRoom(currentTarget)}
        />
      </div>
      <div class="picker-pop" hidden={!open}>
        {open && shown.length === 0 ? <p class="hint">{t.ask.noResult}</p> : null}
        <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || shown.length === 0}>
          {open
            ? shown.map((place, i) => (
                // The keyboard stays in the box (aria-activedescendant), so an option itself takes no focus.
                <div
                  key={place.id}
                  id={`${id}-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === active.value}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(place.id);
                  }}
                >
                  <Icon name={KIND_GLYPH[place.kind]} />
                  <span>{nameIn(place.names)}</span>
                  <small>{place.county ? nameIn(place.county) : capital(say.value.kinds[place.kind])}</small>
                </div>
              ))
            : null}
        </div>
      </div>
      <span class="visually-hidden" role="status">
        {open ? t.ask.searchResults(shown.length) : ''}
      </span>
    </div>
  );
}

/** The keyboard of a phone takes the lower half of the screen: the box goes up, its hits stand between them. */
function makeRoom(box: HTMLElement): void {
  if (!matchMedia(PHONE).matches) return;
  sheet.value = 'full';
  requestAnimationFrame(() => box.closest('.picker')?.scrollIntoView({ block: 'start' }));
}

function Chips({ chosen, onRemove }: { chosen: readonly string[]; onRemove: (id: string) => void }) {
  const t = messages.value;
  if (chosen.length === 0) return null;
  return (
    <ul class="chips">
      {chosen.map((id) => {
        const place = region.value?.places.find((each) => each.id === id);
        const name = place ? nameIn(place.names) : id;
        return (
          <li key={id}>
            <span>{name}</span>
            <button type="button" aria-label={t.ask.remove(name)} onClick={() => onRemove(id)}>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
