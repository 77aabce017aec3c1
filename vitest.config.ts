import { defineConfig } from 'vitest/config';

/** Long enough for a busy machine; no test measures time. */
const longTimeouts = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/lint/*.test.ts'],
          isolate: false,
          ...longTimeouts,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], isolate: false, ...longTimeouts } },
      {
        test: {
          name: 'rebuild',
          include: ['tests/rebuild/*.test.ts'],
          fileParallelism: false,
          ...longTimeouts,
        },
      },
      {
        test: {
          name: 'publish',
          include: ['tests/publish/*.test.ts'],
          fileParallelism: false,
          ...longTimeouts,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/*.test.ts'],
          fileParallelism: false,
          ...longTimeouts,
        },
      },
      {
        test: {
          name: 'hands',
          include: ['tests/hands/*.test.ts'],
          fileParallelism: false,
          ...longTimeouts,
        },
      },
    ],
  },
});
