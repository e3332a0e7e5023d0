// docs/regions/<id>.md: what we hold of a region, how good it is, and our times against published ones.

const share = (part, whole) => `${part} of ${whole}`;
const cell = (text) => String(text ?? '').replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const percent = (ours, published) => Math.round((ours / published - 1) * 1000) / 10;
const signed = (value) => (value === null ? '' : `${value > 0 ? '+' : ''}${value} %`);

function count(list) {
  const counts = new Map();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Our minutes and kilometres of each published leg, on the map of all regions together. */
export function compareLegs(legs, matrix) {
  const index = new Map(matrix.ids.map((id, i) => [id, i]));
  return legs.map((leg) => {
    const at = index.get(leg.from) * matrix.ids.length + index.get(leg.to);
    const minutes = matrix.minutes[at];
    const metres = matrix.metres[at];
    return {
      leg,
      minutes,
      metres,
      minutesError: leg.minutes === null ? null : percent(minutes, leg.minutes),
      lengthError: leg.metres === null ? null : percent(metres, leg.metres),
    };
  });
}

/** Median of the absolute errors of the legs in use. */
export function medianError(compared, key) {
  return median(compared.filter(({ leg, [key]: e }) => leg.use && e !== null).map((c) => Math.abs(c[key])));
}

const km = (metres) => (metres === null ? '' : (metres / 1000).toFixed(1));

function legTable(compared, name) {
  const rows = compared.map(({ leg, minutes, metres, minutesError, lengthError }) => [
    `${name(leg.from)} → ${name(leg.to)}`,
    leg.road,
    km(leg.metres),
    km(metres),
    signed(lengthError),
    leg.minutes,
    minutes,
    signed(minutesError),
    leg.trust,
    leg.use ? 'yes' : 'no',
    leg.note === null ? '' : `${leg.note.zh} ${leg.note.en}`,
    leg.source,
  ]);
  const head = [
    'leg',
    'road',
    'km',
    'ours',
    'error',
    'min',
    'ours',
    'error',
    'trust',
    'counted',
    'note',
    'source',
  ];
  return table(head, rows);
}

const FACTS = ['grade', 'hours', 'ticket', 'visitMinutes', 'season'];

/** Years the facts are from; a whole day is the day a source without a date was read. */
function ages(places) {
  const facts = places.flatMap((place) => FACTS.map((key) => place[key]).filter((fact) => fact !== null));
  const age = ({ asOf }) => (asOf.length > 7 ? `undated, read ${asOf}` : asOf.slice(0, 4));
  return count(facts.map(age)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function contents(region) {
  const { places } = region;
  const sights = places.filter(({ elements }) => Object.values(elements).some((value) => value > 0));
  const known = (key) => share(sights.filter((place) => place[key] !== null).length, sights.length);
  return [
    `${places.length} places, ${region.junctions.length} junctions, ${region.segments.length} segments, ${region.lines.length} named lines.`,
    '',
    table(['precision', 'places'], count(places.map(({ precision }) => precision))),
    '',
    table(['kind', 'places'], count(places.map(({ kind }) => kind))),
    '',
    'Of the places with something to offer, known are:',
    '',
    table(
      ['fact', 'known'],
      [
        ['A-level', known('grade')],
        ['opening hours', known('hours')],
        ['ticket', known('ticket')],
        ['visit minutes', known('visitMinutes')],
        ['season', known('season')],
      ],
    ),
    '',
    `Judged by what the place is, not read in a source: indoor or outdoor ${known('setting')}, exertion ${known('exertion')}.`,
    '',
    table(['facts from', 'number'], ages(places)),
  ].join('\n');
}

const FAR_FROM_CARE_MINUTES = 60;
const confirmed = ({ precision }) => precision !== 'county' && precision !== 'city';

/** Rated places of which a fact is missing: what a bureau can fill in first. */
function wanted(places) {
  const rated = places.filter((place) => place.grade !== null && confirmed(place));
  const lacks = (place) => ['hours', 'ticket', 'visitMinutes'].filter((key) => place[key] === null);
  const rows = rated.filter((place) => lacks(place).length > 0);
  const words = { hours: 'opening hours', ticket: 'ticket', visitMinutes: 'visit minutes' };
  return table(
    ['place', 'A-level', 'missing'],
    rows
      .sort((a, b) => b.grade.value - a.grade.value || (a.id < b.id ? -1 : 1))
      .map((place) => [
        place.names.zh,
        `${place.grade.value}A`,
        lacks(place)
          .map((key) => words[key])
          .join(', '),
      ]),
  );
}

/** Minutes from each place with something to offer to the nearest hospital on the map. */
export function minutesToCare(places, hospitals, travelMatrix) {
  const ids = [...places, ...hospitals].map(({ id }) => id);
  const { minutes } = travelMatrix(ids);
  return places.map((place, i) => {
    const times = hospitals.map((hospital, h) => ({
      hospital,
      time: minutes[i * ids.length + places.length + h],
    }));
    const nearest = times.reduce((a, b) => (b.time < a.time ? b : a));
    return { place, ...nearest };
  });
}

function careTable(care) {
  const far = care.filter(({ time }) => time > FAR_FROM_CARE_MINUTES).sort((a, b) => b.time - a.time);
  return table(
    ['place', 'minutes', 'nearest hospital'],
    far.map(({ place, time, hospital }) => [place.names.zh, time, hospital.names.zh]),
  );
}

const figure = (value) => (value === null ? 'none published' : `${value.toFixed(1)} %`);

/** The page of one region. `compared` are its published legs, `care` minutesToCare, `name` a node's Chinese name. */
export function reportPage(region, compared, care, name) {
  const used = compared.filter(({ leg }) => leg.use).length;
  const unplaced = region.places.filter(({ precision }) => precision === 'county' || precision === 'city');
  return `<!-- Generated by \`pnpm regions\` from seeds/${region.id}. Do not edit. -->
# ${region.names.zh} ${region.names.en}: data report

Data of ${region.dataDate}. Lengths and times are estimates on a network of service areas, interchanges and towns,
calibrated against published legs; they are not a router's.

${contents(region)}

## Travel against published figures

${used} of ${compared.length} legs counted. Median error: minutes ${figure(medianError(compared, 'minutesError'))}, length ${figure(medianError(compared, 'lengthError'))}.

${compared.length === 0 ? '' : legTable(compared, name)}

## Facts to find first

Rated places whose spot is known and that lack a fact.

${wanted(region.places)}

## Far from care

Places more than ${FAR_FROM_CARE_MINUTES} minutes from the nearest hospital on the map. A hospital whose spot is not confirmed is drawn
at the centre of its town. In an emergency call 120.

${careTable(care)}

## Places whose spot is not confirmed

Drawn at their county town or city centre and by default not used as stops.

${table(
  ['place', 'county', 'named in'],
  unplaced.map(({ names, county, mentions }) => [
    names.zh,
    county?.zh,
    mentions.map(({ document, clause }) => `${document} ${clause}`).join('; '),
  ]),
)}
`;
}

/** What the plans name and no map has. */
export function unlocatedPage(entries) {
  const rows = entries.map((e) => [e.zh, e.en, e.prefecture, e.kind, `${e.document} ${e.clause}`]);
  return `<!-- Generated by \`pnpm regions\` from seeds/unlocated.yaml. Do not edit. -->
# Named in the plans, without a place on our maps

Events have a date and no spot; roads and railways are drawn as segments; the places of Xianning and Panjin lie in
no region of ours and have no known coordinate.

${table(['name', 'English', 'prefecture', 'kind', 'named in'], rows)}
`;
}
