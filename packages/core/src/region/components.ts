/** A directed arc between node numbers. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/**
 * Number of the strongly connected component of every node (Tarjan 1972, "Depth-first search and linear graph
 * algorithms", with an explicit stack: a region may be one long chain).
 */
export function strongComponents(nodeCount: number, arcs: readonly Arc[]): Int32Array {
  const out: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const { from, to } of arcs) out[from]!.push(to);
  const component = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const next = new Int32Array(nodeCount);
  const open: number[] = [];
  let clock = 0;
  let count = 0;

  const close = (root: number) => {
    for (let node = -1; node !== root; ) {
      node = open.pop()!;
      component[node] = count;
    }
    count++;
  };
  const enter = (node: number) => {
    order[node] = low[node] = clock++;
    open.push(node);
  };
  for (let root = 0; root < nodeCount; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1)!;
      const target = out[node]![next[node]!++];
      if (target === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
        if (low[node] === order[node]) close(node);
      } else if (order[target] === -1) {
        enter(target);
        path.push(target);
      } else if (component[target] === -1) low[node] = Math.min(low[node]!, order[target]!);
    }
  }
  return component;
}
