import { execFileSync } from 'node:child_process';
import { defineConfig, type UserConfig } from 'tsdown';
import { asciiOnly } from './build/ascii-only.ts';
import { compiledRegulations } from './build/compiled-regulations.ts';
import { leanCommander } from './build/lean-commander.ts';
import { regulationSchemaFile } from './build/regulation-schema-file.ts';
import { textFiles } from './build/text-files.ts';
import { thirdPartyLicences } from './build/third-party-licenses.ts';

const licences = thirdPartyLicences('dist/THIRD-PARTY-LICENSES.txt');

const shared = {
  platform: 'node',
  target: 'node20',
  minify: true,
  clean: true,
  fixedExtension: false,
  // jsonc-parser's `main` is a UMD module that no bundler can follow; its `module` is not.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
} satisfies UserConfig;

/**
 * Files of the command line, by the modules they are opened for; each holds what those import, as far as the files
 * before it do not. Few files, since each costs a fifth of a millisecond to find: what every command line needs, what
 * deciding a proposal of flags needs, what the rest needs. (`npm run bench` says what this is worth.)
 */
const FILES = [
  { name: 'line', test: /[\\/]src[\\/]cli(\.ts|[\\/](?!completion))/ },
  { name: 'decide', test: /[\\/]src[\\/](commands[\\/](check|open-regulation)|present[\\/]style)\.ts/ },
  {
    name: 'more',
    test: /[\\/]src[\\/](commands[\\/](explain|regulations)|present[\\/](problem|usage-error)|intake[\\/]json)\.ts/,
  },
].map((file, index, all) => ({ ...file, priority: all.length - index }));

export default defineConfig([
  {
    // CommonJS: loading ES modules alone would take half of what start-up may cost over node itself.
    ...shared,
    entry: { cli: 'src/cli.ts' },
    outDir: 'dist/cli',
    format: 'cjs',
    dts: false,
    // `require` in place of `import()`, which a script from the code cache may not call, and which is slower.
    outputOptions: { codeSplitting: { groups: FILES }, dynamicImportInCjs: false },
    plugins: [compiledRegulations('file'), textFiles(), leanCommander(), asciiOnly(), licences],
    // In a node of its own, since a code cache is good only for a node that runs like the one that made it.
    onSuccess: () => void execFileSync(process.execPath, ['build/warm-up.cjs'], { stdio: 'inherit' }),
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: { sourcemap: false },
    plugins: [compiledRegulations(), regulationSchemaFile('regulation.schema.json'), licences],
  },
]);
