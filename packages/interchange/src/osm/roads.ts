import { type Mode, straightMetres, type Wgs84, wgs84 } from '@kangtu/core';
import type { Network } from '../assemble.js';
import type { Drafted } from '../draft.js';
import type { Problems } from '../issue.js';
import { wayId } from '../network/estimate.js';
import type { Edges } from './contract.js';
import type { NodeTable } from './node-table.js';
import { OSM_SOURCE } from './place-of-tags.js';
import type { RoadKind } from './road-of-tags.js';
import { type Snap, Snapper } from './snap.js';

/** A place farther from any road is not at this road. */
const SNAP_LIMIT_METRES = 5000;
/** From the road to the door: not straight, and slow. */
const ACCESS_DETOUR = 1.3;
const ACCESS_KMH = 15;
/** The same as the region's own checks believe. */
const TOP_KMH: Readonly<Record<Mode, number>> = { road: 100, rail: 350, river: 60, greenway: 30, walk: 7 };

interface Node {
  readonly id: string;
  readonly position: Wgs84;
}

/** A road network that places can be joined to. */
export class Roads {
  private snapper: Snapper | null = null;
  readonly extent: readonly [number, number, number, number];

  constructor(
    private readonly nodes: NodeTable,
    private readonly edges: Edges,
    private readonly kinds: readonly RoadKind[],
    /** Numbers of the edges in use. */
    private readonly used: Uint32Array,
  ) {
    this.extent = this.extentOf();
  }

  get edgeCount(): number {
    return this.used.length;
  }

  /**
   * Junctions and segments of the network, with each place joined to the nearest point of a road. An edge is cut where a
   * place joins it.
   */
  connect(places: readonly Drafted[], problems: Problems, told: Set<string>): Network {
    const snaps = new Map<number, { snap: Snap; place: Drafted }[]>();
    for (const place of places) {
      const snap = this.snap(place.value.position as Wgs84);
      if (snap === null || snap.metres > SNAP_LIMIT_METRES) {
        if (!told.has(place.at) && snap !== null)
          problems.warn('place-far-from-roads', place.at, {
            metres: Math.round(snap.metres),
            limit: SNAP_LIMIT_METRES,
          });
        told.add(place.at);
      } else snaps.set(snap.edge, [...(snaps.get(snap.edge) ?? []), { snap, place }]);
    }
    const made = new Made();
    for (const edge of this.used) {
      const joined = (snaps.get(edge) ?? []).sort(
        (x, y) => x.snap.piece - y.snap.piece || x.snap.share - y.snap.share,
      );
      this.write(edge, joined, made);
    }
    return { junctions: [...made.junctions.values()], segments: made.segments, sources: [OSM_SOURCE] };
  }

  private snap(position: Wgs84): Snap | null {
    const road = (edge: number) => this.kinds[this.edges.kinds.get(edge)]!.mode === 'road';
    this.snapper ??= new Snapper(this.nodes, this.edges, this.used.filter(road));
    return this.snapper.nearest(position);
  }

  /** The edge as segments, cut at the places that join it, and the places' own ways. */
  private write(edge: number, joined: readonly { snap: Snap; place: Drafted }[], made: Made): void {
    const first = this.edges.starts.get(edge);
    const last = this.edges.starts.get(edge + 1) - 1;
    const kind = this.kinds[this.edges.kinds.get(edge)]!;
    let from = this.node(this.edges.points.get(first));
    let line: Wgs84[] = [from.position];
    let at = first;
    const advance = (until: number) => {
      while (at < until) line.push(this.position(this.edges.points.get(++at)));
    };
    for (const { snap, place } of joined) {
      advance(snap.piece);
      const end = this.endNear(edge, snap);
      const node = end ?? { id: cutId(String(place.value.id)), position: snap.position };
      // A place at an end of the edge, or where another joins already, cuts nothing.
      const here = end ?? (sameSpot(from.position, node.position) ? from : null);
      if (here === null) {
        if (!sameSpot(line.at(-1)!, node.position)) line.push(node.position);
        made.segment(from, node, line, kind);
        from = node;
        line = [node.position];
      }
      made.access(here ?? node, place);
    }
    advance(last);
    made.segment(from, this.node(this.edges.points.get(last)), line, kind);
  }

  private endNear(edge: number, { position }: Snap): Node | null {
    const ends = [this.edges.starts.get(edge), this.edges.starts.get(edge + 1) - 1];
    return (
      ends.map((i) => this.node(this.edges.points.get(i))).find((end) => sameSpot(end.position, position)) ??
      null
    );
  }

  private node(index: number): Node {
    const id = this.nodes.ids[index]!;
    return { id: id < 0 ? `osm-m${-id}` : `osm-${id}`, position: this.position(index) };
  }

  private position(index: number): Wgs84 {
    return wgs84(this.nodes.lon[index]!, this.nodes.lat[index]!);
  }

  private extentOf(): [number, number, number, number] {
    const box: [number, number, number, number] = [180, 90, -180, -90];
    for (const edge of this.used)
      for (let i = this.edges.starts.get(edge); i < this.edges.starts.get(edge + 1); i++) {
        const node = this.edges.points.get(i);
        box[0] = Math.min(box[0], this.nodes.lon[node]!);
        box[1] = Math.min(box[1], this.nodes.lat[node]!);
        box[2] = Math.max(box[2], this.nodes.lon[node]!);
        box[3] = Math.max(box[3], this.nodes.lat[node]!);
      }
    return box;
  }
}

const SAME_SPOT_METRES = 3;

function sameSpot(a: Wgs84, b: Wgs84): boolean {
  return straightMetres(a, b) < SAME_SPOT_METRES;
}

function cutId(place: string): string {
  return wayId('at', place).replace(/^way-at-to-/, 'osm-at-');
}

/** What a network is made of, each id once. */
class Made {
  readonly junctions = new Map<string, Drafted>();
  readonly segments: Drafted[] = [];
  private readonly ids = new Map<string, number>();

  segment(from: Node, to: Node, geometry: readonly Wgs84[], kind: RoadKind): void {
    if (from.id === to.id) return;
    this.junction(from);
    this.junction(to);
    const metres = geometry.slice(1).reduce((sum, point, i) => sum + straightMetres(geometry[i]!, point), 0);
    const length = Math.max(1, Math.round(metres));
    const { mode, roadClass, ref, zh, en, kmh, direction } = kind;
    this.add({
      id: this.free(`${from.id}-${to.id.replace(/^osm-/, '')}`),
      from: from.id,
      to: to.id,
      mode,
      roadClass,
      road: { ref, names: zh === null && en === null ? null : { zh: zh ?? en, en } },
      length,
      seconds: secondsOf(length, kmh, roadClass === 'expressway' ? 120 : TOP_KMH[mode]),
      oneway: direction !== 0,
      geometry,
      basis: 'sourced',
      detourFactor: null,
      sources: [OSM_SOURCE.id],
    });
  }

  /** From the road to the place. */
  access(node: Node, place: Drafted): void {
    this.junction(node);
    const position = place.value.position as Wgs84;
    const length = Math.max(1, Math.round(straightMetres(node.position, position) * ACCESS_DETOUR));
    this.add({
      id: this.free(wayId(node.id, String(place.value.id))),
      from: node.id,
      to: place.value.id,
      mode: 'road',
      roadClass: 'access',
      road: { ref: null, names: null },
      length,
      seconds: secondsOf(length, ACCESS_KMH, TOP_KMH.road),
      oneway: false,
      geometry: [node.position, position],
      basis: 'estimated',
      detourFactor: ACCESS_DETOUR,
      sources: [OSM_SOURCE.id],
    });
  }

  private add(value: Drafted['value']): void {
    this.segments.push({ value, at: '' });
  }

  private junction({ id, position }: Node): void {
    if (this.junctions.has(id)) return;
    const value = { id, names: null, position, precision: 'exact', sources: [OSM_SOURCE.id] };
    this.junctions.set(id, { value, at: '' });
  }

  /** Two roads may join the same two junctions. */
  private free(wanted: string): string {
    const count = (this.ids.get(wanted) ?? 0) + 1;
    this.ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  }
}

/** Whole seconds; on the shortest pieces rounding must not make a speed that nobody believes. */
function secondsOf(metres: number, kmh: number, top: number): number {
  const exact = metres / (kmh / 3.6);
  const rounded = Math.max(1, Math.round(exact));
  return (metres / rounded) * 3.6 > top ? Math.ceil(exact) : rounded;
}
