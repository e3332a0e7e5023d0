import { straightMetres, type Wgs84, wgs84 } from '@kangtu/core';
import Flatbush from 'flatbush';
import type { Edges } from './contract.js';
import type { NodeTable } from './node-table.js';

/** The point of the network that is nearest to a place. */
export interface Snap {
  readonly edge: number;
  /** Index of the point of the edge before it. */
  readonly piece: number;
  /** Share of the way to the next point, 0 .. 1. */
  readonly share: number;
  readonly position: Wgs84;
  readonly metres: number;
}

/** Finds the nearest point on the edges: boxes of the straight pieces in an R-tree, then the exact distance. */
export class Snapper {
  private readonly tree: Flatbush | null;
  private readonly pieceOf: Uint32Array;
  private readonly edgeOf: Uint32Array;
  /** Degrees of longitude are shorter than those of latitude; one factor does for a region. */
  private readonly shrink: number;

  constructor(
    private readonly nodes: NodeTable,
    private readonly edges: Edges,
    used: Uint32Array,
  ) {
    let pieces = 0;
    for (const edge of used) pieces += edges.starts.get(edge + 1) - edges.starts.get(edge) - 1;
    this.pieceOf = new Uint32Array(pieces);
    this.edgeOf = new Uint32Array(pieces);
    const middle = used.length === 0 ? 0 : nodes.lat[edges.points.get(edges.starts.get(used[0]!))]!;
    this.shrink = Math.cos((middle * Math.PI) / 180);
    this.tree = pieces === 0 ? null : this.build(new Flatbush(pieces), used);
  }

  private build(tree: Flatbush, used: Uint32Array): Flatbush {
    const { edges, nodes, shrink } = this;
    let item = 0;
    for (const edge of used)
      for (let i = edges.starts.get(edge); i < edges.starts.get(edge + 1) - 1; i++) {
        const [a, b] = [edges.points.get(i), edges.points.get(i + 1)];
        const [x1, x2] = [nodes.lon[a]! * shrink, nodes.lon[b]! * shrink];
        const [y1, y2] = [nodes.lat[a]!, nodes.lat[b]!];
        tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        this.pieceOf[item] = i;
        this.edgeOf[item++] = edge;
      }
    tree.finish();
    return tree;
  }

  nearest(place: Wgs84): Snap | null {
    if (this.tree === null) return null;
    const [x, y] = [place[0] * this.shrink, place[1]];
    // The nearest box need not hold the nearest piece: ask for more until the last box is farther than the best piece.
    for (let count = 8; ; count *= 4) {
      const items = this.tree.neighbors(x, y, count);
      const [first, ...others] = items.map((item) => this.project(item, x, y));
      if (first === undefined) return null;
      const best = others.reduce((a, b) => (b.distance < a.distance ? b : a), first);
      const nothingNearer =
        items.length < count ||
        this.tree.neighbors(x, y, 1, best.distance, (item) => !items.includes(item)).length === 0;
      if (nothingNearer) return this.toSnap(best, place);
    }
  }

  private project(item: number, x: number, y: number) {
    const { edges, nodes, shrink } = this;
    const piece = this.pieceOf[item]!;
    const [a, b] = [edges.points.get(piece), edges.points.get(piece + 1)];
    const [ax, ay] = [nodes.lon[a]! * shrink, nodes.lat[a]!];
    const [dx, dy] = [nodes.lon[b]! * shrink - ax, nodes.lat[b]! - ay];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
    const distance = Math.hypot(ax + share * dx - x, ay + share * dy - y);
    return { item, piece, share, distance, lon: (ax + share * dx) / shrink, lat: ay + share * dy };
  }

  private toSnap(found: ReturnType<Snapper['project']>, place: Wgs84): Snap {
    const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
    const position = wgs84(round(found.lon), round(found.lat));
    return {
      edge: this.edgeOf[found.item]!,
      piece: found.piece,
      share: found.share,
      position,
      metres: straightMetres(position, place),
    };
  }
}
