import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['kangtu-source'] },
  ssr: { resolve: { conditions: ['kangtu-source'] } },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'demo/test/unit/**/*.test.ts',
      'scripts/test/**/*.test.ts',
      'examples/test/**/*.test.ts',
    ],
    // No other process waits: all processors test.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
