import type { Problems } from '../issue.js';
import { contract } from './contract.js';
import type { Tags } from './element.js';
import { mainNetwork } from './main-network.js';
import type { NodeTable } from './node-table.js';
import { Numbers } from './numbers.js';
import { type RoadKind, roadOfTags } from './road-of-tags.js';
import { Roads } from './roads.js';

/** Takes the roads out of a stream of ways; holds their node ids and nothing else of the file. */
export class RoadCollector {
  private readonly refs = new Numbers();
  private readonly starts = new Numbers();
  private readonly wayKinds = new Numbers();
  private readonly kinds: RoadKind[] = [];
  private readonly kindOf = new Map<string, number>();

  get length(): number {
    return this.wayKinds.length;
  }

  /** Whether the way is one to travel on. */
  add(refs: readonly number[], tags: Tags): boolean {
    const found = roadOfTags(tags);
    if (found === null || refs.length < 2) return false;
    const against = found.direction === -1;
    const kind: RoadKind = against ? { ...found, direction: 1 } : found;
    this.starts.push(this.refs.length);
    if (against) for (let i = refs.length - 1; i >= 0; i--) this.refs.push(refs[i]!);
    else for (const ref of refs) this.refs.push(ref);
    const key = JSON.stringify(kind);
    const known = this.kindOf.get(key) ?? this.kinds.push(kind) - 1;
    this.kindOf.set(key, known);
    this.wayKinds.push(known);
    return true;
  }

  /** The nodes of all roads, with repetitions. */
  nodeIds(): Float64Array {
    return this.refs.view();
  }

  /** The roads as a network, its largest connected part; what does not join it is reported. */
  network(nodes: NodeTable, at: string, problems: Problems): Roads {
    const [a, b, kind] = [new Numbers(), new Numbers(), new Numbers()];
    let missing = 0;
    for (let way = 0; way < this.length; way++) {
      const end = way + 1 < this.length ? this.starts.get(way + 1) : this.refs.length;
      let before = -1;
      for (let i = this.starts.get(way); i < end; i++) {
        const node = nodes.indexOf(this.refs.get(i));
        if (!nodes.has(node)) missing++;
        else if (before >= 0 && node !== before) {
          a.push(before);
          b.push(node);
          kind.push(this.wayKinds.get(way));
        }
        before = nodes.has(node) ? node : -1;
      }
    }
    if (missing > 0) problems.warn('way-incomplete', at, { missing });
    const oneway = (index: number) => this.kinds[index]!.direction !== 0;
    const edges = contract({ a: a.view(), b: b.view(), kind: kind.view(), nodes: nodes.ids.length, oneway });
    const main = mainNetwork(edges, this.kinds, nodes);
    if (main.pieces > 0)
      problems.warn('roads-apart', at, { pieces: main.pieces, kilometres: Math.round(main.metres / 1000) });
    return new Roads(nodes, edges, this.kinds, main.edges);
  }
}
