import type { Place, Region } from '@kangtu/core';
import { type Language, nameOf, words } from '@kangtu/presenters';
import type * as L from 'leaflet';
import type { Messages } from '../i18n/zh.ts';
import { glyphElement, KIND_GLYPH } from '../icons.ts';
import { isForTheDrive } from '../places/kinds.ts';
import { breathe } from '../tasks.ts';
import { type Box, boxAround } from './labels.ts';
import { toLatLng } from './map.ts';
import { SpriteLayer } from './sprites.ts';

const SYMBOL_PX = 27;
/** From this zoom on the places for the drive are shown. */
const DRIVE_ZOOM = 10;
/** Elements made before the page gets its turn. */
const AT_ONCE = 60;

export interface Shown {
  /** Places that the trip's own layer draws. */
  readonly hidden: ReadonlySet<string>;
  /** Hospitals also from far away. */
  readonly hospitals: boolean;
}

interface Options {
  readonly map: L.Map;
  readonly region: Region;
  readonly symbolZooms: ReadonlyMap<string, number>;
  readonly t: Messages;
  readonly language: Language;
  readonly onOpen: (place: string) => void;
}

/** Every place as a dot that becomes a symbol of its kind as soon as the zoom leaves it room. */
export class PlaceLayer {
  private readonly layer = new SpriteLayer('places');
  private readonly elements = new Map<string, HTMLElement>();
  private readonly places: readonly Place[];
  private readonly options: Options;
  private shown: Shown = { hidden: new Set(), hospitals: false };
  private removed = false;

  constructor(options: Options) {
    this.options = options;
    this.places = options.region.places.filter((place) => place.kind !== 'town');
    this.layer.onClick((target) => {
      const id = target.closest<HTMLElement>('[data-place]')?.dataset.place;
      if (id !== undefined) options.onOpen(id);
    });
    options.map.on('zoomend', this.refresh);
    this.layer.addTo(options.map);
    void this.fill();
  }

  remove(): void {
    this.removed = true;
    this.options.map.off('zoomend', this.refresh);
    this.layer.remove();
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.refresh();
  }

  /** Where symbols stand on the screen now, for the labels to keep off. */
  boxes(): readonly Box[] {
    const { map } = this.options;
    const zoom = map.getZoom();
    return this.places
      .filter((place) => this.isSymbol(place, zoom) && !this.isGone(place, zoom))
      .map((place) => boxAround(map.latLngToLayerPoint(toLatLng(place.position)), SYMBOL_PX / 2));
  }

  private async fill(): Promise<void> {
    for (const [i, place] of this.places.entries()) {
      if (i % AT_ONCE === AT_ONCE - 1) await breathe();
      if (this.removed) return;
      this.elements.set(place.id, this.element(place));
    }
    this.refresh();
  }

  private element(place: Place): HTMLElement {
    const { t, language } = this.options;
    const box = document.createElement('span');
    box.className = `place kind-${place.kind}`;
    box.title = t.map.place(nameOf(place.names, language), words(language).kinds[place.kind]);
    box.dataset.place = place.id;
    box.append(document.createElement('span'));
    return box;
  }

  private readonly refresh = (): void => {
    const zoom = this.options.map.getZoom();
    const there = this.places.filter((place) => !this.isGone(place, zoom) && this.elements.has(place.id));
    for (const place of there) this.draw(place, this.isSymbol(place, zoom));
    this.layer.show(
      there.map((place) => ({ element: this.elements.get(place.id)!, at: toLatLng(place.position) })),
    );
  };

  /** Most places stay dots: what is in a symbol is made for those that become one. */
  private draw(place: Place, asSymbol: boolean): void {
    const box = this.elements.get(place.id)!;
    const dot = box.firstElementChild!;
    if (asSymbol && dot.childElementCount === 0) dot.append(glyphElement(KIND_GLYPH[place.kind]));
    box.classList.toggle('symbol', asSymbol);
  }

  private isSymbol(place: Place, zoom: number): boolean {
    return zoom >= (this.options.symbolZooms.get(place.id) ?? 0);
  }

  private isGone(place: Place, zoom: number): boolean {
    const { hidden, hospitals } = this.shown;
    if (hidden.has(place.id)) return true;
    return isForTheDrive(place.kind) && zoom < DRIVE_ZOOM && !(hospitals && place.kind === 'hospital');
  }
}
