import * as L from 'leaflet';
import type { Pane } from './map.ts';

/** An element that stands at a point of the map, its own middle on it. */
export interface Sprite {
  readonly element: HTMLElement | SVGElement;
  readonly at: L.LatLngTuple;
  /** Pixels to the right of and below the point. */
  readonly shift?: L.Point;
}

/** Small things at the cost of a style attribute each: no icon, no events, nothing moves while panning. */
export class SpriteLayer extends L.Layer {
  private readonly box = document.createElement('div');
  private sprites: readonly Sprite[] = [];

  constructor(pane: Pane) {
    super();
    L.Util.setOptions(this, { pane });
    // Gone while a zoom is animated; then everything has its new place.
    this.box.className = 'sprites leaflet-zoom-hide';
  }

  override onAdd(map: L.Map): this {
    this.getPane()!.append(this.box);
    map.on('zoomend viewreset', this.place, this);
    this.place();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('zoomend viewreset', this.place, this);
    this.box.remove();
    return this;
  }

  /** Shows these instead of the ones before; an element that stays is left where it is. */
  show(sprites: readonly Sprite[]): void {
    this.sprites = sprites;
    const wanted = new Set<Element>(sprites.map(({ element }) => element));
    for (const element of [...this.box.children]) if (!wanted.has(element)) element.remove();
    for (const { element } of sprites) if (element.parentNode !== this.box) this.box.append(element);
    this.place();
  }

  /** Listens once for all sprites; `find` says which one an element belongs to. */
  onClick(run: (target: Element) => void): void {
    this.box.addEventListener('click', (event) => {
      if (event.target instanceof Element) run(event.target);
    });
    L.DomEvent.disableClickPropagation(this.box);
  }

  private place(): void {
    const map = this._map as L.Map | null;
    if (map === null || map === undefined) return;
    for (const { element, at, shift } of this.sprites) {
      const p = map.latLngToLayerPoint(at);
      const [x, y] = shift === undefined ? [p.x, p.y] : [p.x + shift.x, p.y + shift.y];
      element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
    }
  }
}
