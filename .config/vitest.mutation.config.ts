import { defineConfig } from 'vitest/config';
import { dataFiles } from './data-files.ts';

// The quick tests of what is mutated: a property over random regulations for each of thousands of mutants is too slow.
export default defineConfig({
  plugins: [dataFiles()],
  test: {
    include: [
      'test/engine/{cells,decide,diagram,procedure}/*.test.ts',
      'test/golden/**/*.test.ts',
      'test/notation/**/*.test.ts',
    ],
    exclude: ['test/**/*propert*.test.ts', 'test/engine/cells/witness.test.ts'],
  },
});
