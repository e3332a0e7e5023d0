import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { brochureFiles, FOLDER } from './build/brochure.ts';
import { contentSecurityPolicy } from './build/csp.ts';
import { leanLeaflet } from './build/lean-leaflet.ts';
import { offline } from './build/offline.ts';

export default defineConfig({
  // Relative addresses: the build runs from any folder of any host.
  base: './',
  resolve: {
    conditions: ['kangtu-source', 'module', 'browser', 'development|production'],
    alias: [{ find: /^leaflet$/, replacement: fileURLToPath(new URL('build/leaflet.js', import.meta.url)) }],
  },
  worker: {
    format: 'es',
    // The page offers no booklet to staple: what imposes one is not kept for everybody.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `${name === 'impose' ? FOLDER : 'assets/'}[name]-[hash].js`,
      },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // Tiles and cards go with who draws them.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /leaflet\/src\/layer\/(tile\/|DivOverlay|Popup)/, sideEffects: false }],
      },
      // What the page begins with comes in one file, not in a dozen that it shares with parts of later.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
  },
  plugins: [leanLeaflet(), contentSecurityPolicy(), brochureFiles(), offline()],
});
