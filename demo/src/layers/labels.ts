import * as L from 'leaflet';
import { toLatLng } from './map.ts';
import { type Sprite, SpriteLayer } from './sprites.ts';

export interface Label {
  /** Place it names. */
  readonly id: string;
  readonly text: string;
  readonly at: readonly [number, number];
  /** Lower comes first where two labels meet. */
  readonly priority: number;
  readonly className: string;
  /** Font size in CSS pixels, for the space it takes. */
  readonly size: number;
  readonly bold: boolean;
  readonly minZoom: number;
  /** Free space around the point, in pixels (a marker stands there). */
  readonly clear: number;
}

/** A rectangle in layer points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Names on the map: placed one by one at the side of their point that is free, or not at all. */
export class LabelLayer {
  private readonly layer = new SpriteLayer('labels');
  private readonly map: L.Map;
  private labels: readonly Label[] = [];
  private readonly obstacles: () => readonly Box[];
  private readonly shiftOf: (label: Label) => L.Point;

  constructor(map: L.Map, obstacles: () => readonly Box[], shiftOf: (label: Label) => L.Point) {
    this.map = map;
    this.obstacles = obstacles;
    this.shiftOf = shiftOf;
    this.layer.addTo(map);
    // In a task of its own: what was moved is seen before its name is.
    map.on('moveend', () => setTimeout(() => this.place()));
  }

  show(labels: readonly Label[]): void {
    this.labels = labels.toSorted((a, b) => a.priority - b.priority);
    this.place();
  }

  private view(): Box {
    const corner = this.map.containerPointToLayerPoint([0, 0]);
    const { x: w, y: h } = this.map.getSize();
    return { x: corner.x, y: corner.y, w, h };
  }

  /** Where the buttons on the map hide what is under them. */
  private covered(): readonly Box[] {
    const container = this.map.getContainer();
    const tools =
      container.parentElement?.querySelectorAll('.map-tools, .legend > summary, .attribution') ?? [];
    const corner = container.getBoundingClientRect();
    const { x, y } = this.view();
    return Array.from(tools, (tool) => {
      const box = tool.getBoundingClientRect();
      return { x: x + box.x - corner.x, y: y + box.y - corner.y, w: box.width, h: box.height };
    });
  }

  private place(): void {
    const zoom = this.map.getZoom();
    const pointOf = (label: Label) =>
      this.map.latLngToLayerPoint(toLatLng(label.at)).add(this.shiftOf(label));
    const shown = this.labels.filter((label) => zoom >= label.minZoom);
    const markers = shown.filter((label) => label.clear > 4);
    const taken = [...this.covered(), ...markers.map((label) => boxAround(pointOf(label), label.clear))];
    const symbols = this.obstacles();
    const view = this.view();
    const family = getComputedStyle(document.body).fontFamily;
    const sprites: Sprite[] = [];
    for (const label of shown) {
      const point = pointOf(label);
      const w = widthOf(label, family);
      // A stop's name may run over a place's symbol when it finds no other room; a town's may not.
      const all = [...taken, ...symbols];
      const box =
        freeBox(point, label, w, all, view) ??
        (label.priority <= 1 ? freeBox(point, label, w, taken, view) : null);
      if (box === null) continue;
      taken.push(box);
      const middle = L.point(box.x + box.w / 2, box.y + box.h / 2);
      const home = this.map.latLngToLayerPoint(toLatLng(label.at));
      sprites.push({ element: elementOf(label), at: toLatLng(label.at), shift: middle.subtract(home) });
    }
    this.layer.show(sprites);
  }
}

export const boxAround = (p: L.Point, r: number): Box => ({ x: p.x - r, y: p.y - r, w: 2 * r, h: 2 * r });

let canvas: CanvasRenderingContext2D | null = null;

/** Asking the browser for a font or a width takes long, and the answers stay the same while a language is shown. */
const widths = new Map<string, number>();

/** Width of a label in its own font, CSS pixels. */
function widthOf({ text, size, bold }: Label, family: string): number {
  const font = `${bold ? 700 : 400} ${size}px ${family}`;
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * size;
  canvas.font = font;
  const width = canvas.measureText(text).width + 6;
  widths.set(key, width);
  return width;
}

/** The first free side of the point that is in view as a whole: half a name says nothing. */
function freeBox(p: L.Point, label: Label, w: number, taken: readonly Box[], view: Box): Box | null {
  const h = label.size * 1.25;
  const gap = label.clear + 2;
  const sides: Box[] = [
    { x: p.x + gap, y: p.y - h / 2, w, h },
    { x: p.x - gap - w, y: p.y - h / 2, w, h },
    { x: p.x - w / 2, y: p.y + gap, w, h },
    { x: p.x - w / 2, y: p.y - gap - h, w, h },
  ];
  const free = (side: Box) => !taken.some((box) => meets(side, box));
  return sides.find((side) => within(side, view) && free(side)) ?? null;
}

const within = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.x + a.w <= b.x + b.w && a.y >= b.y && a.y + a.h <= b.y + b.h;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

function elementOf({ text, className }: Label): HTMLElement {
  const box = document.createElement('span');
  box.className = `label ${className}`;
  box.textContent = text;
  box.setAttribute('aria-hidden', 'true');
  return box;
}
