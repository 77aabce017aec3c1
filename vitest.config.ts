import { defineConfig } from 'vitest/config';

/** Long enough for a machine on which other processes fight for the cores: no test measures time. */
const patient = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], isolate: false, ...patient } },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], isolate: false, ...patient } },
      { test: { name: 'publish', include: ['tests/publish/*.test.ts'], fileParallelism: false, ...patient } },
      {
        test: { name: 'external', include: ['tests/external/*.test.ts'], fileParallelism: false, ...patient },
      },
    ],
  },
});
