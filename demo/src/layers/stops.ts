import type { Itinerary } from '@kangtu/core';
import { type Language, nameOf } from '@kangtu/presenters';
import * as L from 'leaflet';
import type { Messages } from '../i18n/zh.ts';
import { type Glyph, glyphElement } from '../icons.ts';
import { tripStops } from '../state/stops.ts';
import { toLatLng } from './map.ts';

export interface StopLayer {
  readonly group: L.LayerGroup;
  focus(day: number): void;
  markers: ReadonlyMap<string, L.Marker>;
}

/** Numbered stops in the colour of their day, the hubs, the nights and the lunches; all reachable by keyboard. */
export function stopLayer(
  itinerary: Itinerary,
  t: Messages,
  language: Language,
  onOpen: (place: string, marker: L.Marker) => void,
): StopLayer {
  const group = L.layerGroup();
  const markers = new Map<string, L.Marker>();
  const byDay: { day: number; marker: L.Marker }[] = [];
  const name = (id: string) => (itinerary.places[id] ? nameOf(itinerary.places[id].names, language) : id);

  const add = (id: string, day: number, className: string, content: Node, title: string, z: number) => {
    const place = itinerary.places[id];
    if (place === undefined) return;
    const box = document.createElement('span');
    box.append(content);
    const icon = L.divIcon({ html: box, className: `stop ${className} day-${day}`, iconSize: [30, 30] });
    const marker = L.marker(toLatLng(place.position), {
      icon,
      pane: 'stops',
      title,
      riseOnHover: true,
      zIndexOffset: z,
    });
    marker.on('add', () => marker.getElement()?.setAttribute('aria-label', title));
    marker.on('click', () => onOpen(id, marker));
    marker.on('keydown', (event) => {
      if (event.originalEvent.key !== 'Enter') return;
      // Else the same key press goes on to the button of the card that gets the focus.
      event.originalEvent.preventDefault();
      onOpen(id, marker);
    });
    group.addLayer(marker);
    byDay.push({ day, marker });
    markers.set(id, marker);
  };
  const glyph = (which: Glyph) => glyphElement(which);

  for (const day of itinerary.days)
    if (day.night !== null)
      add(day.night, day.day, 'night', glyph('bed'), t.map.night(day.day, name(day.night)), 100);
  const { start, end } = itinerary.request;
  if (start === end) add(start, 0, 'hub', glyph('flag'), t.map.hub(name(start)), 200);
  else {
    add(start, 0, 'hub', glyph('flag'), t.map.start(name(start)), 200);
    add(end, 0, 'hub', glyph('flag'), t.map.end(name(end)), 200);
  }
  for (const stop of tripStops(itinerary)) {
    const text = document.createTextNode(String(stop.order));
    add(
      stop.place,
      stop.day,
      stop.sure ? 'visit' : 'visit unsure',
      text,
      t.map.stop(stop.day, stop.order, name(stop.place)),
      1000,
    );
  }
  return {
    group,
    markers,
    focus(day) {
      for (const one of byDay)
        one.marker.getElement()?.classList.toggle('dim', day !== 0 && one.day !== 0 && one.day !== day);
    },
  };
}
