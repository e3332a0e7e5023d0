// A train is not a car: between a station's door and its platform there are security, the gate and the way.

/** Our own planning figures: be at the door so long before the train leaves; from the train to the door. */
const BOARD_MINUTES = 25;
const LEAVE_MINUTES = 10;
const WALK_KM = 0.4;

const platformOf = (station) => `${station}-platform`;

/**
 * The seed with a platform for every station that trains call at: the rails join platforms, and two one-way walks
 * join each platform and its station. Waiting for the next train is not in it: no timetable is known.
 */
export function withPlatforms(seed) {
  const stations = new Map(
    [...seed.places, ...seed.odbl]
      .filter(({ properties }) => properties.kind === 'station')
      .map((feature) => [feature.properties.id, feature]),
  );
  const called = new Set();
  const segments = seed.segments.map((feature) => {
    const p = feature.properties;
    if (p.mode !== 'rail') return feature;
    const end = (id) => {
      if (!stations.has(id)) return id;
      called.add(id);
      return platformOf(id);
    };
    return { ...feature, properties: { ...p, from: end(p.from), to: end(p.to) } };
  });
  const joined = [...called].map((id) => stations.get(id));
  return {
    ...seed,
    junctions: [...seed.junctions, ...joined.map(platform)],
    segments: [...segments, ...joined.flatMap(walks)],
  };
}

function platform({ properties: p, geometry }) {
  const names = { zh: `${p.zh}站台`, en: `${p.en}, platform` };
  const properties = { id: platformOf(p.id), ...names, precision: p.precision, sources: p.positionSources };
  return { type: 'Feature', properties, geometry };
}

function walks({ properties: { id }, geometry }) {
  const walk = (from, to, minutes) => ({
    type: 'Feature',
    properties: {
      id: `${from}-to-${to.split('-').slice(1).join('-')}-walk`,
      from,
      to,
      mode: 'walk',
      oneway: true,
      basis: 'estimated',
      detourFactor: 1,
      lengthKm: WALK_KM,
      minutes,
    },
    geometry: { type: 'LineString', coordinates: [geometry.coordinates, geometry.coordinates] },
  });
  return [walk(id, platformOf(id), BOARD_MINUTES), walk(platformOf(id), id, LEAVE_MINUTES)];
}
