import type { Plugin } from 'vite';

/**
 * Modules of Leaflet that its other modules name and the page never reaches: drawing for Internet Explorer 8, the blue
 * pin, markers that are dragged. Leaflet asks whether the first and the last are there; every marker has an icon of its own.
 */
const STUBS: Readonly<Record<string, string>> = {
  'layer/vector/SVG.VML.js': 'export const vmlCreate = undefined; export const vmlMixin = undefined;',
  'layer/marker/Icon.Default.js': 'export class IconDefault {}',
  'layer/marker/Marker.Drag.js': 'export const MarkerDrag = undefined;',
};

/** Rules for what `leaflet.js` leaves out: controls but the scale, tooltips, pins, old browsers. */
const UNUSED =
  /\.leaflet-(bar|control-(zoom|layers|attribution)|attribution-flag|tooltip(?!-pane)|oldie|vml-shape|default-icon-path|div-icon|popup-close-button|marker-(shadow|draggable)|shadow-pane img)|\.lvml/;

/** Leaves out of the built page what it does not use of Leaflet. */
export function leanLeaflet(): Plugin {
  return {
    name: 'kangtu-lean-leaflet',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const file = Object.keys(STUBS).find((each) => id.endsWith(`/leaflet/src/${each}`));
      return file === undefined ? null : STUBS[file];
    },
    transform(code, id) {
      return id.endsWith('/leaflet/dist/leaflet.css') ? { code: usedRules(code), map: null } : null;
    },
  };
}

/** A style sheet without the unused selectors, and without the rules that have no other. */
function usedRules(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/([^{}]+)(\{[^{}]*\})/g, (rule, selectors: string, body: string) => {
      const kept = selectors.split(',').filter((selector) => !UNUSED.test(selector));
      return kept.length === selectors.split(',').length ? rule : kept.length === 0 ? '' : kept.join() + body;
    });
}
