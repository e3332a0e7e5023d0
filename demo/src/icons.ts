import type { PlaceKind } from '@kangtu/core';
import { svgElement } from './svg.ts';

/** One outline per idea, on a grid of 24; drawn with the colour of the text around it. */
export const GLYPHS = {
  mountain: 'M2 19l6.5-11 4 6 2.5-4L22 19z',
  gate: 'M3 8c6 0 6-4 9-4s3 4 9 4M5 8v12M19 8v12M5 13h14M9 20v-7M15 20v-7',
  museum: 'M3 9l9-5 9 5zM5 9v9M10 9v9M14 9v9M19 9v9M3 20h18',
  tree: 'M12 3c4 0 6 3 5.5 6 2 1 2 5-1.5 5H8c-3.5 0-3.5-4-1.5-5C6 6 8 3 12 3zM12 10v11',
  spring: 'M4 14c0 4 4 6 8 6s8-2 8-6M8 4c-2 3 2 4 0 8M12 3c-2 3 2 5 0 9M16 4c-2 3 2 4 0 8',
  forest: 'M8 3l4 7H4zM8 8l5 8H3zM8 16v5M17 7l4 6h-7zM17 13v8M14 17h7',
  leaf: 'M5 19C4 9 10 4 20 4c0 10-5 16-15 15zM5 19L14 10',
  heart:
    'M12 20C5 15 3 11.5 3 8.5 3 6 5 4 7.5 4 9.5 4 11 5 12 7c1-2 2.5-3 4.5-3C19 4 21 6 21 8.500c0 3-2 6.5-9 11.500z',
  factory: 'M3 20V10l6 4v-4l6 4V4h5v16zM8 17h1M13 17h1',
  bowl: 'M3 11h18c0 5-3.5 9-9 9s-9-4-9-9zM13 8l6-5M9 8c-1-2 1-2 0-5',
  sprout: 'M12 21v-9M12 12C6 12 4 9 4 5c5 0 8 2 8 7zM12 14c0-4 3-6 8-6 0 4-3 6-8 6z',
  run: 'M14 4.500a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0M6 11l4-3 4 2-3 5 4 2v5M11 15l-2 3H5M14 10l2 3h4',
  tent: 'M12 4L3 20h18zM12 11l-4 9M12 11l4 9',
  anchor: 'M12 8v13M9.5 5.500a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0M8 11h8M4 14c1 5 4 7 8 7s7-2 8-7',
  town: 'M4 20V9l5-4 5 4v11M14 20v-8h6v8M8 20v-4M8 11h2M2 20h20',
  bed: 'M3 6v13M3 16h18v3M21 16v-3c0-2-1-3-3-3h-7v6M7 11.500a1.5 1.5 0 100 .1',
  train:
    'M7 3h10c1.5 0 2 1 2 2v10c0 1-1 2-2 2H7c-1 0-2-1-2-2V5c0-1 .5-2 2-2zM5 11h14M8 17l-2 4M16 17l2 4M9 14h.1M15 14h.1',
  plane:
    'M12 3c1 0 1.5 1 1.5 3v3l7.5 5v2l-7.5-2v4l2.5 2v1l-4-1-4 1v-1l2.5-2v-4L3 16v-2l7.5-5V6c0-2 .5-3 1.5-3z',
  cup: 'M4 8h13v6c0 3-2 5-5 5H9c-3 0-5-2-5-5zM17 10h2c3 0 3 5-1 5M8 3v2M12 3v2',
  plug: 'M9 3v5M15 3v5M6 8h12v3c0 4-2.5 6-6 6s-6-2-6-6zM12 17v4',
  cross: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  info: 'M12 11v7M12 6.500v.1M3 12a9 9 0 1018 0 9 9 0 10-18 0',
  car: 'M4 17v-4l2-6h12l2 6v4zM4 13h16M7 17v2M17 17v2M7.5 15h.1M16.5 15h.1',
  clock: 'M3 12a9 9 0 1018 0 9 9 0 10-18 0M12 7v5l3 3',
  flag: 'M5 21V4M5 5h12l-2.5 4L17 13H5',
  lock: 'M6 11h12v9H6zM8.5 11V8c0-5 7-5 7 0v3',
  unlock: 'M6 11h12v9H6zM8.5 11V8c0-5 7-5 7-1',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  undo: 'M9 6L4 11l5 5M4 11h10c8 0 8 9 2 9',
  redo: 'M15 6l5 5-5 5M20 11H10c-8 0-8 9-2 9',
  share:
    'M8 12l8-5M8 12l8 5M5 12a2 2 0 104 0 2 2 0 10-4 0M15 6a2 2 0 104 0 2 2 0 10-4 0M15 18a2 2 0 104 0 2 2 0 10-4 0',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M4 10.500a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0M15.5 15.500L21 21',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.500v.1',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  sun: 'M8 12a4 4 0 108 0 4 4 0 10-8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.600L7 7M17 17l1.4 1.400M18.4 5.600L17 7M7 17l-1.4 1.4',
  auto: 'M3 12a9 9 0 1018 0 9 9 0 10-18 0M12 3v18M12 7l4 2M12 11l6 1M12 15l4 1.5',
  text: 'M3 20L9.5 4L16 20M5.5 14h8M18 11v8M14 15h8',
  moon: 'M20 14.500A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.500z',
  dice: 'M4 4h16v16H4zM8.5 8.500h.1M15.5 15.500h.1M15.5 8.500h.1M8.5 15.500h.1',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  here: 'M12 21c-5-6-7-9-7-12a7 7 0 1114 0c0 3-2 6-7 12zM9.5 9.500a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0',
  umbrella: 'M12 3v1M3 13c0-12 18-12 18 0-2-2-4-2-6 0-2-2-4-2-6 0-2-2-4-2-6 0zM12 12v6c0 3-4 3-4 0',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  people: 'M6 8a3 3 0 106 0 3 3 0 10-6 0M3 20c0-8 12-8 12 0M15 5.500a3 3 0 110 5M17 14c3 .5 4 3 4 6',
  book: 'M4 5c4-1 6 0 8 1.5C14 5 16 4 20 5v14c-4-1-6 0-8 1.500C10 19 8 18 4 19zM12 6.500v14',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1',
} as const;
export type Glyph = keyof typeof GLYPHS;

export const KIND_GLYPH: Readonly<Record<PlaceKind, Glyph>> = {
  scenic: 'mountain',
  'old-town': 'gate',
  museum: 'museum',
  park: 'tree',
  'hot-spring': 'spring',
  'forest-therapy': 'forest',
  tcm: 'leaf',
  'elder-care': 'heart',
  industrial: 'factory',
  food: 'bowl',
  'healthy-farm': 'sprout',
  sports: 'run',
  camp: 'tent',
  pier: 'anchor',
  town: 'town',
  lodging: 'bed',
  station: 'train',
  airport: 'plane',
  'service-area': 'cup',
  charging: 'plug',
  hospital: 'cross',
  'visitor-centre': 'info',
};

/** An SVG element of a glyph, for markers that Leaflet places. */
export function glyphElement(glyph: Glyph): SVGSVGElement {
  const svg = svgElement('svg', { viewBox: '0 0 24 24', class: 'glyph', 'aria-hidden': 'true' });
  svg.append(svgElement('path', { d: GLYPHS[glyph] }));
  return svg;
}
