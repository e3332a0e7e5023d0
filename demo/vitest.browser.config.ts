import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['kangtu-source'] },
  ssr: { resolve: { conditions: ['kangtu-source'] } },
  test: {
    include: ['test/browser/**/*.test.ts'],
    // A slow machine is no fault of the page: these limits only end what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
