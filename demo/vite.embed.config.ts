import { defineConfig } from 'vite';

/** `<kangtu-trip>` as one file, apart from the page: dist/embed/kangtu-trip.js. */
export default defineConfig({
  resolve: { conditions: ['kangtu-source', 'module', 'browser', 'development|production'] },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    emptyOutDir: false,
    lib: { entry: 'src/embed/kangtu-trip.ts', formats: ['es'], fileName: () => 'kangtu-trip.js' },
  },
});
