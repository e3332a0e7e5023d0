import type { Place, Region } from '@kangtu/core';
import { type Language, nameOf, words } from '@kangtu/presenters';
import * as L from 'leaflet';
import type { Messages } from '../i18n/zh.ts';
import { glyphElement, KIND_GLYPH } from '../icons.ts';
import { type Box, boxAround } from './labels.ts';
import { toLatLng } from './map.ts';

const ICON_PX = 27;
/** From this zoom on the places for the drive are shown. */
const BACKGROUND_ZOOM = 10;
const ZOOMS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
/** Kinds that are there for the drive; small on the map until one is near. */
const BACKGROUND = new Set([
  'town',
  'lodging',
  'station',
  'airport',
  'service-area',
  'charging',
  'visitor-centre',
  'pier',
  'hospital',
]);

/**
 * Every place as a dot that becomes a symbol of its kind as soon as the zoom leaves it room: the better place
 * first. Nothing hides behind a cluster number, and nothing overlaps.
 */
export function placeLayer(
  map: L.Map,
  region: Region,
  t: Messages,
  language: Language,
  onOpen: (place: string, marker: L.Marker) => void,
): {
  readonly group: L.LayerGroup;
  readonly markers: ReadonlyMap<string, L.Marker>;
  hide(ids: ReadonlySet<string>, hospitals: boolean): void;
  /** Where symbols stand on the screen now, for the labels to keep off. */
  boxes(): readonly Box[];
} {
  const group = L.layerGroup();
  const markers = new Map<string, L.Marker>();
  const ranked = region.places.filter((place) => place.kind !== 'town').sort((a, b) => rank(b) - rank(a));
  const zoomOf = symbolZooms(map, ranked);
  let hidden: ReadonlySet<string> = new Set();
  let withHospitals = false;

  for (const place of ranked) {
    const title = t.map.place(nameOf(place.names, language), words(language).kinds[place.kind]);
    const box = document.createElement('span');
    box.append(glyphElement(KIND_GLYPH[place.kind]));
    const icon = L.divIcon({
      html: box,
      className: `place kind-${place.kind}`,
      iconSize: [ICON_PX, ICON_PX],
    });
    const marker = L.marker(toLatLng(place.position), {
      icon,
      pane: 'places',
      title,
      keyboard: false,
      riseOnHover: true,
    });
    marker.on('click', () => onOpen(place.id, marker));
    markers.set(place.id, marker);
    group.addLayer(marker);
  }

  const isSymbol = (place: Place, zoom: number) => zoom >= zoomOf.get(place.id)!;
  const isGone = (place: Place, zoom: number) =>
    hidden.has(place.id) ||
    (BACKGROUND.has(place.kind) && zoom < BACKGROUND_ZOOM && !(withHospitals && place.kind === 'hospital'));
  const refresh = () => {
    const zoom = map.getZoom();
    for (const place of ranked) {
      const list = markers.get(place.id)?.getElement()?.classList;
      list?.toggle('symbol', isSymbol(place, zoom));
      list?.toggle('gone', isGone(place, zoom));
    }
  };
  group.on('add', () => map.on('zoomend', refresh) && refresh());
  group.on('remove', () => map.off('zoomend', refresh));
  return {
    group,
    markers,
    hide(ids, hospitals) {
      hidden = ids;
      withHospitals = hospitals;
      refresh();
    },
    boxes() {
      const zoom = map.getZoom();
      return ranked
        .filter((place) => isSymbol(place, zoom) && !isGone(place, zoom))
        .map((place) => boxAround(map.latLngToLayerPoint(toLatLng(place.position)), ICON_PX / 2));
    },
  };
}

const rank = (place: Place): number =>
  (BACKGROUND.has(place.kind) ? 0 : 10) + (place.grade?.value ?? 0) * 2 + Math.min(place.mentions.length, 3);

/** The lowest zoom at which a place's symbol touches no better place's symbol. */
function symbolZooms(map: L.Map, ranked: readonly Place[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>(ranked.map((place) => [place.id, ZOOMS.at(-1)!]));
  for (const zoom of ZOOMS.toReversed()) {
    const taken: L.Point[] = [];
    for (const place of ranked) {
      const at = map.project(toLatLng(place.position), zoom);
      if (zoom < 9 && !(place.grade !== null && place.grade.value >= 5)) continue;
      if (taken.some((p) => Math.abs(p.x - at.x) < ICON_PX && Math.abs(p.y - at.y) < ICON_PX)) continue;
      taken.push(at);
      result.set(place.id, zoom);
    }
  }
  return result;
}
