import type { Item, Itinerary } from '@kangtu/core';
import { effect, untracked } from '@preact/signals';
import * as L from 'leaflet';
import { language, messages } from '../i18n/language.ts';
import { backgroundLayer } from '../layers/background.ts';
import { LabelLayer } from '../layers/labels.ts';
import { createMap, toBounds, toLatLng } from '../layers/map.ts';
import { PlaceLayer } from '../layers/places.ts';
import { type RouteLayer, routeLayer } from '../layers/route.ts';
import { type StopLayer, stopLayer } from '../layers/stops.ts';
import { largeText } from '../state/appearance.ts';
import { addPart } from '../state/stages.ts';
import { tripStops } from '../state/stops.ts';
import { type Ground, giveUpGround, ground, tiandituKey } from '../state/tiles.ts';
import { background, itinerary, region, symbolZooms } from '../state/trip.ts';
import { focusDay, hospitals, PHONE, selectedPlace, sheet } from '../state/view.ts';
import { breathe } from '../tasks.ts';
import { labelsOf } from './trip-labels.ts';

/** What of a day has a marker: stops, meals and rests. */
const drawn = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'leg' || item.kind === 'wait') return [];
    return item.kind === 'visit' ? [item.place] : [`${item.kind} ${item.at}`];
  });

/** Opens a place's card at a point. */
type Open = (map: L.Map, place: string, at: L.LatLng) => void;

/** The map: signals tell it what to draw. A trip is drawn layer by layer, so that the page keeps answering. */
export class TripMap {
  readonly map: L.Map;
  private readonly ends: (() => void)[] = [];
  private readonly openCard: Open;
  private readonly labels: LabelLayer;
  private ground: L.Layer | null = null;
  private grounds = 0;
  private route: RouteLayer | null = null;
  private stops: StopLayer | null = null;
  private places: PlaceLayer | null = null;
  private shown: string | null = null;
  private drawing = 0;
  private turns: Promise<unknown> = Promise.resolve();

  constructor(element: HTMLElement, openCard: Open) {
    this.openCard = openCard;
    this.map = createMap(element);
    L.control.scale({ imperial: false, position: 'bottomright' }).addTo(this.map);
    this.labels = new LabelLayer(
      this.map,
      () => [...(this.places?.boxes() ?? []), ...(this.stops?.signs() ?? [])],
      (label) => this.stops?.shiftOf(label.id) ?? L.point(0, 0),
    );
    this.watch(() => {
      void [ground.value, background.value, tiandituKey.value];
      this.inTurn(() => this.drawGround());
    });
    this.watch(() => {
      void region.value;
      this.inTurn(() => this.frame());
    });
    this.watch(() => {
      void [region.value, language.value];
      this.inTurn(() => this.drawPlaces());
    });
    this.ends.push(addPart((trip) => this.drawTrip(trip)));
    this.watch(() => {
      void [language.value, region.value, largeText.value];
      this.inTurn(() => this.drawTrip(itinerary.value));
    });
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
    this.ends.push(() => resized.disconnect());
  }

  remove(): void {
    for (const end of this.ends.splice(0)) end();
    this.map.remove();
  }

  fit(day: number, animate = false): void {
    const bounds = this.route?.bounds(day);
    if (!bounds) return;
    const phone = matchMedia(PHONE).matches;
    const covered =
      phone && sheet.value !== 'full' ? (document.querySelector('.panel')?.clientHeight ?? 0) : 0;
    this.map.fitBounds(bounds, {
      paddingTopLeft: [phone ? 28 : 80, 44],
      paddingBottomRight: [phone ? 60 : 76, covered + 40],
      maxZoom: 13,
      animate,
    });
  }

  private watch(run: () => void): void {
    this.ends.push(effect(run));
  }

  /** One piece of work after the other, each in a task of its own. */
  private inTurn(work: () => unknown): void {
    this.turns = this.turns.then(breathe).then(() => {
      if (this.ends.length > 0) return work();
    });
  }

  private drawGround(): void {
    const [wanted, drawn, key] = [ground.value, background.value, tiandituKey.value];
    this.ground?.remove();
    this.ground = null;
    const online = wanted !== 'offline' && (wanted !== 'tianditu' || key !== '');
    // Tiles are sharp at whole zooms only.
    this.map.options.zoomSnap = online ? 1 : 0.25;
    this.grounds++;
    if (online) void this.drawTiles(wanted, key);
    else if (drawn !== null) this.ground = backgroundLayer(drawn).addTo(this.map);
  }

  /** Most visitors stay with the map that comes with the page; what draws tiles is fetched for the others. */
  private async drawTiles(wanted: Exclude<Ground, 'offline'>, key: string): Promise<void> {
    const turn = this.grounds;
    const { tileLayer } = await import('../layers/tiles.ts');
    if (turn === this.grounds) this.ground = tileLayer(wanted, key, giveUpGround).addTo(this.map);
  }

  private frame(): void {
    const land = region.value;
    if (land === null) return;
    this.map.setMaxBounds(toBounds(land.bbox).pad(2));
    if (itinerary.value === null) this.map.fitBounds(toBounds(land.bbox), { animate: false });
  }

  private drawPlaces(): void {
    const land = region.value;
    const [t, lang, zooms] = [messages.value, language.value, symbolZooms.value];
    this.places?.remove();
    this.places = null;
    if (land === null) return;
    this.places = new PlaceLayer({
      map: this.map,
      region: land,
      symbolZooms: zooms,
      t,
      language: lang,
      onOpen: (id) => this.goTo(id, false),
    });
    this.hidePlaces();
  }

  /** True when the map has changed. */
  private async drawTrip(trip: Itinerary | null): Promise<boolean> {
    const [land, t, lang] = [region.peek(), messages.peek(), language.peek()];
    const key = JSON.stringify([
      lang,
      land?.id,
      largeText.peek(),
      trip?.days.map((day) => [day.date, day.from, ...drawn(day.items), day.to]) ?? null,
    ]);
    // A better plan with the same stops looks the same on the map.
    if (trip !== null && key === this.shown) return false;
    this.shown = key;
    this.drawing += 1;
    const mine = this.drawing;
    // Each layer has a turn of its own: drawn at once they would hold up the page.
    this.clearTrip();
    if (trip !== null) {
      this.route = routeLayer(this.map, trip);
      this.fit(focusDay.value);
      await breathe();
      if (mine !== this.drawing) return false;
      this.route.group.addTo(this.map);
      this.route.focus(focusDay.value);
      await breathe();
      if (mine !== this.drawing) return false;
      this.stops = stopLayer(this.map, trip, t, lang, (id, marker) =>
        this.openCard(this.map, id, marker.getLatLng()),
      );
      this.stops.group.addTo(this.map);
      this.stops.focus(focusDay.value);
    }
    this.hidePlaces();
    await breathe();
    if (mine === this.drawing) this.labels.show(land === null ? [] : labelsOf(land, trip, lang));
    return true;
  }

  private clearTrip(): void {
    this.route?.group.remove();
    this.stops?.group.remove();
    this.route = null;
    this.stops = null;
  }

  private hidePlaces(): void {
    const trip = itinerary.value;
    const ids = trip === null ? [] : tripStops(trip).map((stop) => stop.place);
    const nights = trip?.days.flatMap((day) => [day.from, day.to]) ?? [];
    this.places?.show({ hidden: new Set([...ids, ...nights]), hospitals: hospitals.value });
  }

  private focus(day: number): void {
    this.route?.focus(day);
    this.stops?.focus(day);
    this.fit(day, true);
  }

  private goTo(id: string, nearer = true): void {
    const place = region.value?.places.find((each) => each.id === id) ?? itinerary.value?.places[id];
    if (!place) return;
    const at = L.latLng(toLatLng(place.position));
    if (nearer) this.map.setView(at, Math.max(this.map.getZoom(), 11), { animate: false });
    this.openCard(this.map, id, at);
  }
}
