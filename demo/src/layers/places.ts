import type { Place, Region } from '@kangtu/core';
import { type Language, nameOf, words } from '@kangtu/presenters';
import type * as L from 'leaflet';
import type { Messages } from '../i18n/zh.ts';
import { glyphElement, KIND_GLYPH } from '../icons.ts';
import { isForTheDrive } from '../places/kinds.ts';
import { DotLayer } from './dots.ts';
import { type Box, boxAround } from './labels.ts';
import { toLatLng } from './map.ts';
import { SpriteLayer } from './sprites.ts';

const SYMBOL_PX = 27;
/** From this zoom on the places for the drive are shown. */
const DRIVE_ZOOM = 10;
/** Symbols are made as far beyond the edge of the map, in maps. */
const BEYOND = 0.5;

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
  private readonly dots: DotLayer;
  private readonly symbols = new SpriteLayer('places');
  private readonly elements = new Map<string, HTMLElement>();
  private readonly places: readonly Place[];
  private readonly options: Options;
  private shown: Shown = { hidden: new Set(), hospitals: false };

  constructor(options: Options) {
    this.options = options;
    this.places = options.region.places.filter((place) => place.kind !== 'town');
    this.dots = new DotLayer(options.onOpen);
    this.symbols.onClick((target) => {
      const id = target.closest<HTMLElement>('[data-place]')?.dataset.place;
      if (id !== undefined) options.onOpen(id);
    });
    this.dots.addTo(options.map);
    this.symbols.addTo(options.map);
    options.map.on('moveend', this.refresh);
  }

  remove(): void {
    this.options.map.off('moveend', this.refresh);
    this.dots.remove();
    this.symbols.remove();
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

  private readonly refresh = (): void => {
    const { map } = this.options;
    const zoom = map.getZoom();
    const there = this.places.filter((place) => !this.isGone(place, zoom));
    this.dots.show(
      there
        .filter((place) => !this.isSymbol(place, zoom))
        .map((place) => ({
          id: place.id,
          kind: place.kind,
          at: place.position,
          title: () => this.titleOf(place),
        })),
    );
    const near = map.getBounds().pad(BEYOND);
    this.symbols.show(
      there
        .filter((place) => this.isSymbol(place, zoom) && near.contains(toLatLng(place.position)))
        .map((place) => ({ element: this.symbolOf(place), at: toLatLng(place.position) })),
    );
  };

  private titleOf({ names, kind }: Place): string {
    const { t, language } = this.options;
    return t.map.place(nameOf(names, language), words(language).kinds[kind]);
  }

  private symbolOf(place: Place): HTMLElement {
    const known = this.elements.get(place.id);
    if (known !== undefined) return known;
    const box = document.createElement('span');
    box.className = `symbol kind-${place.kind}`;
    box.title = this.titleOf(place);
    box.dataset.place = place.id;
    const disc = document.createElement('span');
    disc.append(glyphElement(KIND_GLYPH[place.kind]));
    box.append(disc);
    this.elements.set(place.id, box);
    return box;
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
