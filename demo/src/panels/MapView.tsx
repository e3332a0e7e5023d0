import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../i18n/language.ts';
import type { Glyph } from '../icons.ts';
import type { TripMap } from '../map/trip-map.ts';
import { focusDay } from '../state/view.ts';
import { breathe } from '../tasks.ts';
import { Attribution } from './Attribution.tsx';
import { Icon } from './Icon.tsx';
import { Legend } from './Legend.tsx';

/** The map and the buttons on it. Leaflet owns what is inside. */
export function MapView() {
  const holder = useRef<HTMLElement>(null);
  const view = useRef<TripMap | null>(null);
  useEffect(() => {
    // The form is there before the map: Leaflet and what is drawn with it come as a file of their own.
    void import('../map/open-map.ts').then(async ({ openMap }) => {
      await breathe();
      view.current = openMap(holder.current!);
    });
    return () => view.current?.remove();
  }, []);
  const t = messages.value.map;
  const whole = () => {
    focusDay.value = 0;
    view.current?.fit(0, true);
  };
  return (
    <div class="map-area">
      <section class="map" ref={holder} aria-label={t.label} />
      <div class="map-tools">
        <MapTool label={t.zoomIn} glyph="plus" run={() => view.current?.map.zoomIn(1)} />
        <MapTool label={t.zoomOut} glyph="minus" run={() => view.current?.map.zoomOut(1)} />
        <MapTool label={t.fit} glyph="fit" run={whole} />
      </div>
      <Legend />
      <Attribution />
    </div>
  );
}

function MapTool({ label, glyph, run }: { label: string; glyph: Glyph; run: () => void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={run}>
      <Icon name={glyph} />
    </button>
  );
}
