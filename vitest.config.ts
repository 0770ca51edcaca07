import { defineConfig } from 'vitest/config';
import { dataFiles } from './.config/data-files.ts';

/** Tests that run the built program: dist is built for them once. */
const PROGRAM = [
  'test/scenario/**/*.test.ts',
  'test/process/**/*.test.ts',
  'test/pty/**/*.test.ts',
  'test/library/**/*.test.ts',
  'test/pages.test.ts',
  'test/architecture.test.ts',
];

/** Tests that replace a module of node, each for itself alone. */
const ALONE = [
  'test/commands/batch/outputs.test.ts',
  'test/commands/targets.test.ts',
  'test/files/temporary.test.ts',
];

const shared = { extends: true } as const;

export default defineConfig({
  plugins: [dataFiles()],
  test: {
    testTimeout: 60_000,
    // Without it one core of two does nothing.
    maxWorkers: '100%',
    // .ci/run counts from the second.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/tests.json' }]] : ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
    projects: [
      // Without isolation modules are loaded once a worker, a fifth of the time; no test of a part changes a module.
      {
        ...shared,
        test: {
          name: 'parts',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...PROGRAM, ...ALONE],
        },
      },
      { ...shared, test: { name: 'alone', include: ALONE } },
      { ...shared, test: { name: 'program', include: PROGRAM, globalSetup: 'test/build-once.ts' } },
    ],
  },
});
