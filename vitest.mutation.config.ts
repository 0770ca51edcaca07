import { defineConfig } from 'vitest/config';
import { compiledRegulations } from './build/compiled-regulations.ts';

// The tests of what is mutated, and nothing that needs a build or a process.
export default defineConfig({
  plugins: [compiledRegulations()],
  test: { include: ['test/engine/**/*.test.ts', 'test/golden/**/*.test.ts', 'test/notation/**/*.test.ts'] },
});
