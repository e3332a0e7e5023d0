import type { Plugin } from 'vite';

/** Hosts of the map services of `src/layers/tiles.ts`: pictures only, and only when the traveller chooses one. */
const TILES = 'https://tile.openstreetmap.org https://*.tianditu.gov.cn https://*.is.autonavi.com';

/** Everything from the page's own folder; images also as data or blob; nothing inline, no eval outside WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  `img-src 'self' data: blob: ${TILES}`,
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page. The development server needs inline styles and stays without it. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'kangtu-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
