import type { PlaceKind } from '@kangtu/core';
import * as L from 'leaflet';
import { svgElement } from '../svg.ts';
import { type Pane, toLatLng } from './map.ts';

export interface Dot {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly at: readonly [number, number];
  /** What the pointer is told over it. */
  readonly title: () => string;
}

/** How far from its middle a dot can be pressed, CSS pixels: easily, without being in the way of its neighbours. */
const REACH_PX = 9;

/**
 * Hundreds of dots as one drawing: a path for each kind whose corners are marked with the dot. An element for each of them
 * would have to be styled, laid out and painted at every zoom.
 */
export class DotLayer extends L.Layer {
  private readonly box = document.createElement('div');
  private readonly svg = svgElement('svg', { class: 'dots', 'aria-hidden': 'true', width: '1', height: '1' });
  private readonly hits = svgElement('path', { class: 'hits', 'stroke-width': String(2 * REACH_PX) });
  private readonly paths = new Map<PlaceKind, SVGElement>();
  private dots: readonly Dot[] = [];
  private points: readonly L.Point[] = [];

  constructor(onOpen: (id: string) => void) {
    super();
    const pane: Pane = 'places';
    L.Util.setOptions(this, { pane });
    // Gone while a zoom is animated; then everything has its new place.
    this.box.className = 'leaflet-zoom-hide';
    this.svg.append(this.hits);
    this.box.append(this.svg);
    this.hits.addEventListener('click', (event) => {
      const dot = this.nearest(event);
      if (dot !== null) onOpen(dot.id);
    });
    this.hits.addEventListener('pointermove', (event) => {
      this.box.title = this.nearest(event)?.title() ?? '';
    });
    L.DomEvent.disableClickPropagation(this.box);
  }

  override onAdd(map: L.Map): this {
    this.getPane()!.append(this.box);
    map.on('zoomend viewreset', this.draw, this);
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('zoomend viewreset', this.draw, this);
    this.box.remove();
    return this;
  }

  /** Shows these instead of the ones before; later ones lie on top within their kind. */
  show(dots: readonly Dot[]): void {
    this.dots = dots;
    this.draw();
  }

  private draw(): void {
    const map = this._map as L.Map | null | undefined;
    if (map === null || map === undefined) return;
    this.points = this.dots.map(({ at }) => map.latLngToLayerPoint(toLatLng(at)));
    const ways = new Map<PlaceKind, string>();
    let all = '';
    for (const [i, { kind }] of this.dots.entries()) {
      const { x, y } = this.points[i]!;
      ways.set(kind, `${ways.get(kind) ?? ''}M${x} ${y}`);
      all += `M${x} ${y}h0`;
    }
    for (const kind of ways.keys()) if (!this.paths.has(kind)) this.paths.set(kind, this.addKind(kind));
    for (const [kind, path] of this.paths) path.setAttribute('d', ways.get(kind) ?? '');
    this.hits.setAttribute('d', all);
  }

  private addKind(kind: PlaceKind): SVGElement {
    const id = `dot-${kind}`;
    const marker = svgElement('marker', {
      id,
      class: `kind-${kind}`,
      viewBox: '-4 -4 8 8',
      markerUnits: 'userSpaceOnUse',
      markerWidth: '8',
      markerHeight: '8',
    });
    marker.append(svgElement('circle', { r: '3.25' }));
    const url = `url(#${id})`;
    const path = svgElement('path', { 'marker-start': url, 'marker-mid': url, 'marker-end': url });
    this.hits.before(marker, path);
    return path;
  }

  private nearest({ clientX, clientY }: MouseEvent): Dot | null {
    const at = this._map.mouseEventToLayerPoint({ clientX, clientY } as MouseEvent);
    let best: Dot | null = null;
    let least = 2 * REACH_PX;
    for (const [i, point] of this.points.entries()) {
      const distance = point.distanceTo(at);
      if (distance >= least) continue;
      least = distance;
      best = this.dots[i]!;
    }
    return best;
  }
}
