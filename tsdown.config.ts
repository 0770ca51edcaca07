import { writeFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';
import { checkCompletion } from './.config/completion.ts';
import { dataFiles } from './.config/data-files.ts';
import { thirdParty } from './.config/third-party.ts';
import { regulationSchema } from './src/loader/schema/schemas.ts';

checkCompletion();

const packages = thirdParty('dist/THIRD-PARTY-LICENSES.txt');

const shared = {
  platform: 'node',
  target: 'node20',
  minify: true,
  clean: true,
  fixedExtension: false,
  // jsonc-parser's `main` is a UMD module that no bundler can follow; its `module` is not.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
} satisfies UserConfig;

export default defineConfig([
  {
    // CommonJS, with `require` in place of `import()`: docs/decisions.md, 22.
    ...shared,
    entry: { cli: 'src/cli.ts' },
    outDir: 'dist/cli',
    format: 'cjs',
    dts: false,
    outputOptions: { dynamicImportInCjs: false },
    plugins: [dataFiles('beside'), packages],
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: { sourcemap: false },
    sourcemap: true,
    plugins: [dataFiles(), packages],
    // The first line of a regulation file names it, for editors.
    onSuccess: () => {
      writeFileSync('dist/regulation.schema.json', `${JSON.stringify(regulationSchema(), null, 2)}\n`);
    },
  },
]);
