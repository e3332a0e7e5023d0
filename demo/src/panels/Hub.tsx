import type { Region } from '@kangtu/core';
import { capital, nameIn, say } from '../i18n/format.ts';
import { isHub } from '../places/kinds.ts';

interface HubProps {
  name: string;
  label: string;
  value: string | null;
  land: Region;
  /** Words for "none", when leaving it open is allowed. */
  empty?: string;
  onChange: (id: string | null) => void;
}

/** A station, an airport or a town. */
export function Hub({ name, label, value, land, empty, onChange }: HubProps) {
  const hubs = land.places.filter((place) => isHub(place.kind) || place.id === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {(['station', 'airport', 'town'] as const).map((kind) => (
          <optgroup key={kind} label={capital(say.value.kinds[kind])}>
            {hubs
              .filter((place) => place.kind === kind)
              .map((place) => (
                <option key={place.id} value={place.id} selected={place.id === value}>
                  {nameIn(place.names)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
