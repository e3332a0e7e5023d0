// pnpm bench:matrix : the travel matrix of 500 places on a random road-like network of 20,000 nodes, beside
// graphology-shortest-path singleSource in the same run. The latter is measured on a sample of sources and scaled.
import { dijkstra } from 'graphology-shortest-path';
import { networkGraph, travelMatrix } from '../dist/index.js';
import { roadNetwork } from './road-network.mjs';

const SEED = 1;
const PLACES = 500;
const SAMPLE = 10;
const region = roadNetwork({ rows: 125, columns: 160, seed: SEED });
const ids = pick(region.junctions, PLACES, region.random);
const base = peakMb();

travelMatrix(region, ids.slice(0, 20)); // warm-up
const ours = timed(() => travelMatrix(region, ids));
const oursPeak = peakMb();

const graph = networkGraph(region);
dijkstra.singleSource(graph, ids[0], 'weight'); // warm-up
let paths = [];
const theirs = timed(() => {
  paths = ids.slice(0, SAMPLE).map((id) => dijkstra.singleSource(graph, id, 'weight'));
});
const scaled = (theirs.ms / SAMPLE) * PLACES;

console.log(`network: ${region.junctions.length} nodes, ${region.segments.length} segments, seed ${SEED}`);
console.log(`travelMatrix: ${PLACES} x ${PLACES} in ${Math.round(ours.ms)} ms (graph copy included)`);
console.log(
  `singleSource: ${SAMPLE} sources in ${Math.round(theirs.ms)} ms, scaled to ${PLACES}: ${Math.round(scaled)} ms`,
);
console.log(`ratio: ${(scaled / ours.ms).toFixed(1)}`);
console.log(
  `peak memory (RSS): ${base} MB with the network, ${oursPeak} MB after travelMatrix, ${peakMb()} MB after singleSource`,
);
console.log(`entries compared: ${compare(ours.result, paths)}, all equal`);

function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function peakMb() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function pick(nodes, count, random) {
  const left = nodes.map((node) => node.id);
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/** Both must agree, or the times mean nothing. */
function compare(matrix, sample) {
  const n = matrix.ids.length;
  sample.forEach((found, i) => {
    matrix.ids.forEach((id, j) => {
      const expected = found[id] === undefined ? Infinity : seconds(found[id]);
      const minutes = Math.ceil(expected / 60);
      if (minutes !== matrix.minutes[i * n + j]) throw new Error(`${matrix.ids[i]} to ${id}: ${minutes}`);
    });
  });
  return sample.length * n;
}

function seconds(path) {
  let sum = 0;
  for (let k = 1; k < path.length; k++)
    sum += Math.min(
      ...graph.outEdges(path[k - 1], path[k]).map((edge) => graph.getEdgeAttribute(edge, 'seconds')),
    );
  return sum;
}
