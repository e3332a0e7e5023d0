import type { ItineraryDay, Region } from '@kangtu/core';
import { type Language, nameOf } from '@kangtu/presenters';
import { effect, untracked } from '@preact/signals';
import * as L from 'leaflet';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { language, messages } from '../i18n/language.ts';
import { background } from '../layers/background.ts';
import { type Label, labelLayer } from '../layers/labels.ts';
import { createMap, toBounds, toLatLng } from '../layers/map.ts';
import { placeLayer } from '../layers/places.ts';
import { type RouteLayer, routeLayer } from '../layers/route.ts';
import { type StopLayer, stopLayer } from '../layers/stops.ts';
import { tripStops } from '../state/stops.ts';
import { basemap, itinerary, region } from '../state/trip.ts';
import { focusDay, hospitals, selectedPlace, sheet } from '../state/view.ts';
import { Icon } from './Icon.tsx';
import { Legend } from './Legend.tsx';
import { PlaceCard } from './PlaceCard.tsx';

/** The map. Leaflet owns what is inside; signals tell it what to draw. */
export function MapView() {
  const holder = useRef<HTMLElement>(null);
  const view = useRef<TripMap | null>(null);
  useEffect(() => {
    view.current = new TripMap(holder.current!);
    return () => view.current?.remove();
  }, []);
  const t = messages.value.map;
  return (
    <div class="map-area">
      <section class="map" ref={holder} aria-label={t.label} />
      <div class="map-tools">
        <button
          type="button"
          class="tool"
          aria-label={t.zoomIn}
          title={t.zoomIn}
          onClick={() => view.current?.map.zoomIn(1)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t.zoomOut}
          title={t.zoomOut}
          onClick={() => view.current?.map.zoomOut(1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t.fit}
          title={t.fit}
          onClick={() => {
            focusDay.value = 0;
            view.current?.fit(0);
          }}
        >
          <Icon name="fit" />
        </button>
      </div>
      <Legend />
    </div>
  );
}

class TripMap {
  readonly map: L.Map;
  private readonly stops = new Set<() => void>();
  private route: RouteLayer | null = null;
  private stopMarkers: StopLayer | null = null;
  private places: ReturnType<typeof placeLayer> | null = null;
  private popup: L.Popup | null = null;

  constructor(element: HTMLElement) {
    this.map = createMap(element);
    L.control.scale({ imperial: false, position: 'bottomright' }).addTo(this.map);
    this.watch(() => this.drawBackground());
    this.watch(() => this.drawPlaces());
    this.watch(() => this.drawTrip());
    this.watch(() => {
      void hospitals.value;
      untracked(() => this.hidePlaces());
    });
    this.watch(() => {
      const day = focusDay.value;
      untracked(() => this.focus(day));
    });
    this.watch(() => {
      const wanted = selectedPlace.value;
      if (wanted !== null) untracked(() => this.goTo(wanted.id));
    });
    const resized = new ResizeObserver(() => this.map.invalidateSize({ animate: false }));
    resized.observe(element);
    this.stops.add(() => resized.disconnect());
  }

  remove(): void {
    for (const stop of this.stops) stop();
    this.map.remove();
  }

  fit(day: number): void {
    const bounds = this.route?.bounds(day);
    if (!bounds) return;
    const phone = matchMedia('(max-width: 899px)').matches;
    const covered =
      phone && sheet.value !== 'full' ? (document.querySelector('.panel')?.clientHeight ?? 0) : 0;
    this.map.fitBounds(bounds, {
      paddingTopLeft: [phone ? 28 : 80, 44],
      paddingBottomRight: [phone ? 60 : 76, covered + 40],
      maxZoom: 13,
    });
  }

  private watch(run: () => void): void {
    this.stops.add(effect(run));
  }

  private layer: L.LayerGroup | null = null;
  private drawBackground(): void {
    const [land, base] = [region.value, basemap.value];
    this.layer?.remove();
    this.layer = null;
    if (land === null || base === null) return;
    this.layer = background(land, base).addTo(this.map);
    this.map.setMaxBounds(toBounds(land.bbox).pad(2));
    if (untracked(() => itinerary.value) === null) this.map.fitBounds(toBounds(land.bbox));
  }

  private drawPlaces(): void {
    const land = region.value;
    const [t, lang] = [messages.value, language.value];
    this.places?.group.remove();
    if (land === null) return;
    this.places = placeLayer(this.map, land, t, lang, (id, marker) => this.open(id, marker.getLatLng()));
    this.places.group.addTo(this.map);
    untracked(() => this.hidePlaces());
  }

  private labels: L.LayerGroup | null = null;
  private shown: string | null = null;
  private drawTrip(): void {
    const trip = itinerary.value;
    const land = region.value;
    const [t, lang] = [messages.value, language.value];
    const key = JSON.stringify([
      lang,
      land?.id,
      trip?.request,
      trip?.days.map((day) => [day.from, ...stopsOf(day), day.to]),
    ]);
    // A better plan with the same stops looks the same on the map.
    if (trip !== null && key === this.shown) return;
    this.shown = key;
    this.route?.group.remove();
    this.stopMarkers?.group.remove();
    this.labels?.remove();
    this.route = null;
    this.stopMarkers = null;
    untracked(() => this.hidePlaces());
    if (trip === null) {
      this.drawLabels(land, lang);
      return;
    }
    this.route = routeLayer(this.map, trip);
    this.route.group.addTo(this.map);
    this.stopMarkers = stopLayer(this.map, trip, t, lang, (id, marker) => this.open(id, marker.getLatLng()));
    this.stopMarkers.group.addTo(this.map);
    this.drawLabels(land, lang);
    untracked(() => {
      this.fit(focusDay.value);
      this.route?.focus(focusDay.value);
      this.stopMarkers?.focus(focusDay.value);
    });
  }

  /** After the stops: labels keep off where those stand. */
  private drawLabels(land: Region | null, lang: Language): void {
    if (land === null) return;
    const obstacles = () => this.places?.boxes() ?? [];
    const shiftOf = (label: Label) => this.stopMarkers?.shiftOf(label.id) ?? L.point(0, 0);
    this.labels = labelLayer(this.map, labelsOf(land, lang), obstacles, shiftOf).addTo(this.map);
  }

  private hidePlaces(): void {
    const trip = itinerary.value;
    const ids = trip === null ? [] : tripStops(trip).map((stop) => stop.place);
    const nights = trip?.days.flatMap((day) => [day.from, day.to]) ?? [];
    this.places?.hide(new Set([...ids, ...nights]), hospitals.value);
  }

  private focus(day: number): void {
    this.route?.focus(day);
    this.stopMarkers?.focus(day);
    this.fit(day);
  }

  private goTo(id: string): void {
    const place = region.value?.places.find((each) => each.id === id) ?? itinerary.value?.places[id];
    if (!place) return;
    const at = L.latLng(toLatLng(place.position));
    this.map.setView(at, Math.max(this.map.getZoom(), 11), { animate: false });
    this.open(id, at);
  }

  /** The card is a Preact tree inside Leaflet's popup: text goes in as text, never as markup. */
  private open(id: string, at: L.LatLng): void {
    this.popup?.remove();
    const box = document.createElement('div');
    const popup = L.popup({
      maxWidth: 320,
      minWidth: 240,
      autoPanPadding: [24, 24],
      offset: [0, -8],
      closeButton: false,
    });
    render(<PlaceCardWithClose id={id} onDone={() => popup.remove()} />, box);
    popup.setLatLng(at).setContent(box);
    popup.on('remove', () => render(null, box));
    this.popup = popup;
    popup.openOn(this.map);
    box.querySelector<HTMLElement>('.popup-close')?.focus({ preventScroll: true });
  }
}

function PlaceCardWithClose({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <>
      <PlaceCard id={id} onDone={onDone} />
      <button type="button" class="popup-close" aria-label={messages.value.map.close} onClick={onDone}>
        <Icon name="close" />
      </button>
    </>
  );
}

const stopsOf = (day: ItineraryDay): string[] =>
  day.items.flatMap((item) => (item.kind === 'visit' ? [item.place] : []));

/** Names of towns and of the stops of the trip. */
function labelsOf(land: Region, lang: Language): Label[] {
  const trip = itinerary.value;
  const stops = trip === null ? [] : tripStops(trip);
  const nights = new Set(trip?.days.flatMap((day) => [day.from, day.to]) ?? []);
  const atStop = new Set(stops.map((stop) => stop.place));
  const ofStops = stops.flatMap((stop): Label[] => {
    const place = trip?.places[stop.place];
    if (!place) return [];
    return [
      {
        id: place.id,
        text: nameOf(place.names, lang),
        at: place.position,
        priority: 1,
        className: `of-stop day-${stop.day}`,
        size: 13,
        minZoom: 7,
        clear: 15,
      },
    ];
  });
  const ofTowns = land.places
    .filter((place) => (place.kind === 'town' || nights.has(place.id)) && !atStop.has(place.id))
    .map((place): Label => {
      const night = nights.has(place.id);
      const seat = place.overnight;
      return {
        id: place.id,
        text: nameOf(place.names, lang),
        at: place.position,
        priority: night ? 0 : seat ? 2 : 4,
        className: night ? 'of-town night' : seat ? 'of-town' : 'of-town small',
        size: night ? 14 : seat ? 13 : 11.5,
        minZoom: night ? 6 : seat ? 7.5 : 9.5,
        clear: night ? 15 : 3,
      };
    });
  return [...ofStops, ...ofTowns];
}
