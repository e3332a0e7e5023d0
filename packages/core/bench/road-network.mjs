// A random road-like network: a jittered grid with a tenth of the streets missing, faster roads every 8th row and
// column, an expressway every 40th, some one-way streets. Seeded, connected.

/** mulberry32: 32-bit seed to numbers in [0, 1). */
export function seeded(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CLASSES = [
  { every: 40, roadClass: 'expressway', kmh: 90 },
  { every: 8, roadClass: 'provincial', kmh: 60 },
  { every: 1, roadClass: 'urban', kmh: 30 },
];

/** Nodes, segments and places of a Region; all that the matrix and the graph read. */
export function roadNetwork({ rows, columns, seed }) {
  const random = seeded(seed);
  const id = (row, column) => `n-${row}-${column}`;
  const junctions = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const position = [109 + (column + 0.6 * random()) * 0.01, 23 + (row + 0.6 * random()) * 0.01];
      junctions.push({ id: id(row, column), names: null, position, precision: 'exact', sources: [] });
    }
  const at = (row, column) => junctions[row * columns + column];
  const segments = [];
  const street = (a, b, lane) => {
    const { roadClass, kmh, every } = CLASSES.find((c) => lane % c.every === 0);
    if (every === 1 && random() < 0.1) return;
    const metres = Math.max(1, Math.round(straight(a.position, b.position) * (1.05 + 0.3 * random())));
    const seconds = Math.max(1, Math.round((metres / kmh) * 3.6 * (0.9 + 0.4 * random())));
    const oneway = every === 1 && random() < 0.05;
    segments.push(segment(`s-${segments.length}`, a, b, { roadClass, metres, seconds, oneway }));
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (column + 1 < columns) street(at(row, column), at(row, column + 1), row);
      if (row + 1 < rows) street(at(row, column), at(row + 1, column), column);
    }
  return { junctions, segments, places: [], random };
}

function segment(id, a, b, { roadClass, metres, seconds, oneway }) {
  return {
    id,
    from: a.id,
    to: b.id,
    mode: 'road',
    roadClass,
    road: { ref: null, names: null },
    length: metres,
    seconds,
    oneway,
    geometry: [a.position, b.position],
    basis: 'estimated',
    detourFactor: 1.2,
    sources: [],
  };
}

function straight([lon1, lat1], [lon2, lat2]) {
  const x = (lon2 - lon1) * Math.cos((lat1 * Math.PI) / 180);
  return Math.hypot(x, lat2 - lat1) * 111_195;
}
