import type { Itinerary } from '@kangtu/core';
import { type Language, nameOf } from '@kangtu/presenters';
import * as L from 'leaflet';
import type { Messages } from '../i18n/zh.ts';
import { type Glyph, glyphElement } from '../icons.ts';
import { tripStops } from '../state/stops.ts';
import { type Box, boxAround } from './labels.ts';
import { toLatLng } from './map.ts';

export interface StopLayer {
  readonly group: L.LayerGroup;
  focus(day: number): void;
  readonly markers: ReadonlyMap<string, L.Marker>;
  /** How far a place's marker stands from its place, in pixels at this zoom. */
  shiftOf(place: string): L.Point;
  /** Where the signs of meals and rests stand on the screen now, for the names to keep off. */
  signs(): readonly Box[];
}

/** Numbered stops in the colour of their day, the hubs, the nights, meals and rests; all reachable by keyboard. */
export function stopLayer(
  map: L.Map,
  itinerary: Itinerary,
  t: Messages,
  language: Language,
  onOpen: (place: string, marker: L.Marker) => void,
): StopLayer {
  const group = L.layerGroup();
  const markers = new Map<string, L.Marker>();
  const signs = new Set<string>();
  const byDay: { days: readonly number[]; marker: L.Marker }[] = [];
  const name = (id: string) => (itinerary.places[id] ? nameOf(itinerary.places[id].names, language) : id);

  const add = (
    id: string,
    day: number,
    className: string,
    content: Node,
    title: string,
    z: number,
    key = id,
  ) => {
    const place = itinerary.places[id];
    if (place === undefined) return;
    const box = document.createElement('span');
    box.append(content);
    const icon = L.divIcon({ html: box, className: `stop ${className} day-${day}`, iconSize: [30, 30] });
    // A meal or rest by the way is a sign, no button: its target would lie under those of the stops around it.
    const isSign = className === 'pause';
    const marker = L.marker(toLatLng(place.position), {
      icon,
      pane: 'stops',
      title,
      interactive: !isSign,
      keyboard: !isSign,
      riseOnHover: true,
      zIndexOffset: z,
    });
    marker.on('add', () => {
      marker.getElement()?.setAttribute('aria-label', title);
      if (isSign) marker.getElement()?.setAttribute('role', 'img');
    });
    marker.on('click', () => onOpen(id, marker));
    marker.on('keydown', (event) => {
      if (event.originalEvent.key !== 'Enter') return;
      // Else the same key press goes on to the button of the card that gets the focus.
      event.originalEvent.preventDefault();
      onOpen(id, marker);
    });
    group.addLayer(marker);
    // A night ends its day and begins the next.
    byDay.push({ days: className === 'night' ? [day, day + 1] : [day], marker });
    markers.set(key, marker);
    if (isSign) signs.add(key);
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
  const pauses = pausesOf(itinerary);
  const title = ({ kind, day, at }: Pause) => (kind === 'meal' ? t.map.mealAt : t.map.restAt)(day, name(at));
  const stops = tripStops(itinerary);
  for (const pause of pauses) {
    // Where there is a marker already it wears a badge.
    if (stops.some((stop) => stop.place === pause.at) || markers.has(pause.at)) continue;
    const { kind, day, at } = pause;
    add(at, day, 'pause', glyph(PAUSE_GLYPHS[kind]), title(pause), 50, `${kind} ${day} ${at}`);
  }
  for (const stop of stops) {
    const content = document.createDocumentFragment();
    content.append(String(stop.order));
    const here = pauses.filter(({ at, day }) => at === stop.place && day === stop.day);
    if (here.some(({ kind }) => kind === 'meal')) content.append(badge(glyph('bowl')));
    add(
      stop.place,
      stop.day,
      stop.sure ? 'visit' : 'visit unsure',
      content,
      [t.map.stop(stop.day, stop.order, name(stop.place)), ...here.map(title)].join('; '),
      1000,
    );
  }
  let shifts: readonly L.Point[] = [];
  const spread = () => {
    shifts = spreadOut(map, [...markers.values()]);
  };
  group.on('add', () => map.on('zoomend', spread) && spread());
  group.on('remove', () => map.off('zoomend', spread));
  return {
    group,
    markers,
    shiftOf: (place) => shifts[[...markers.keys()].indexOf(place)] ?? L.point(0, 0),
    signs: () =>
      [...markers].flatMap(([key, marker], i) => {
        const at = map.latLngToLayerPoint(marker.getLatLng()).add(shifts[i] ?? [0, 0]);
        return signs.has(key) ? [boxAround(at, SIGN_PX)] : [];
      }),
    focus(day) {
      for (const { days, marker } of byDay) {
        const isIn = day === 0 || days.includes(0) || days.includes(day);
        marker.getElement()?.classList.toggle('dim', !isIn);
      }
    },
  };
}

const PAUSE_GLYPHS = { meal: 'bowl', rest: 'cup' } as const;

interface Pause {
  readonly kind: keyof typeof PAUSE_GLYPHS;
  readonly day: number;
  readonly at: string;
}

/** Meals and rests, each place once a day. */
function pausesOf({ days }: Itinerary): readonly Pause[] {
  const all = days.flatMap(({ day, items }) =>
    items.flatMap((item): Pause[] => {
      if (item.kind === 'visit')
        return item.lunch === undefined ? [] : [{ kind: 'meal', day, at: item.place }];
      return item.kind === 'meal' || item.kind === 'rest' ? [{ kind: item.kind, day, at: item.at }] : [];
    }),
  );
  return all.filter((pause, i) => all.findIndex(({ day, at }) => day === pause.day && at === pause.at) === i);
}

function badge(content: Node): HTMLElement {
  const box = document.createElement('span');
  box.className = 'badge';
  box.append(content);
  return box;
}

const SIGN_PX = 11;
const TOUCH_PX = 27;
const FARTHEST_PX = 40;

/** Moves markers that would cover each other apart on the screen, a little at a time, until each can be pressed. */
function spreadOut(map: L.Map, markers: readonly L.Marker[]): readonly L.Point[] {
  const home = markers.map((marker) => map.latLngToLayerPoint(marker.getLatLng()));
  const at = home.map((p, i) => p.add([0.01 * i, 0.02 * i]));
  for (let round = 0; round < 40; round++) {
    let moved = false;
    for (let i = 0; i < at.length; i++)
      for (let j = i + 1; j < at.length; j++) {
        const apart = at[j]!.subtract(at[i]!);
        const distance = Math.max(0.01, Math.hypot(apart.x, apart.y));
        if (distance >= TOUCH_PX) continue;
        const push = apart.multiplyBy((TOUCH_PX - distance) / distance / 2);
        at[i] = near(home[i]!, at[i]!.subtract(push));
        at[j] = near(home[j]!, at[j]!.add(push));
        moved = true;
      }
    if (!moved) break;
  }
  return markers.map((marker, i) => {
    const shift = at[i]!.subtract(home[i]!).round();
    const box = marker.getElement()?.querySelector<HTMLElement>(':scope > span');
    if (box) box.style.translate = `${shift.x}px ${shift.y}px`;
    return shift;
  });
}

function near(home: L.Point, p: L.Point): L.Point {
  const off = p.subtract(home);
  const length = Math.hypot(off.x, off.y);
  return length <= FARTHEST_PX ? p : home.add(off.multiplyBy(FARTHEST_PX / length));
}
