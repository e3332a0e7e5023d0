import { finding } from '../findings.js';
import type { Finding, Item } from '../itinerary.js';
import { shownPlace } from '../shown-place.js';
import type { Checked } from './context.js';

/** Every place named is on the map and in the matrix, and what the file says of it is what the data say. */
export function checkPlaces(checked: Checked): readonly Finding[] {
  const { itinerary, places, travel } = checked;
  const named = itinerary.days.flatMap((day, d) => [
    [day.from, `/days/${d}/from`] as const,
    [day.to, `/days/${d}/to`] as const,
    ...(day.night === null ? [] : [[day.night, `/days/${d}/night`] as const]),
    ...day.items.flatMap((item, i) =>
      idsOf(item).map(([id, key]) => [id, `/days/${d}/items/${i}/${key}`] as const),
    ),
  ]);
  const lost = named.flatMap(([id, path]) => {
    if (!places.has(id)) return [finding('unknown-place', path, { place: id })];
    return travel.has(id) ? [] : [finding('not-in-matrix', path, { place: id })];
  });
  return [...lost, ...Object.values(itinerary.places).flatMap((shown) => checkShown(checked, shown))];
}

function idsOf(item: Item): readonly (readonly [id: string, key: string])[] {
  if (item.kind === 'leg')
    return [
      [item.from, 'from'],
      [item.to, 'to'],
    ];
  return item.kind === 'visit' ? [[item.place, 'place']] : [[item.at, 'at']];
}

const FACTS = ['hours', 'ticket', 'visitMinutes', 'grade', 'position', 'precision'] as const;

function checkShown({ places }: Checked, shown: Checked['itinerary']['places'][string]): readonly Finding[] {
  const path = `/places/${shown.id}`;
  const place = places.get(shown.id);
  if (place === undefined) return [finding('unknown-place', path, { place: shown.id })];
  const data = shownPlace(place);
  return FACTS.filter((fact) => JSON.stringify(shown[fact]) !== JSON.stringify(data[fact])).map((fact) =>
    finding('fact-differs', `${path}/${fact}`, { place: shown.id, fact }),
  );
}
