/**
 * Plugin of the build: a package is either bundled or installed. Writes the licence of every package whose code ended
 * up in a bundle, as their licences ask; breaks the build where package.json has such a package installed too, or a
 * package that the bundles import not at all. Packages that are installed bring their own licence.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, unknown>>;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

interface Plugin {
  readonly name: string;
  writeBundle(options: unknown, bundle: Readonly<Record<string, Chunk>>): void;
}

/** The folder of the package that a module belongs to, and the package of an import. */
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const PACKAGE_NAME = /^(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^licen[cs]e(\.|$)/i;

/** @param file where the licences go; one plugin serves several bundles, and the file holds the packages of them all */
export function thirdParty(file: string): Plugin {
  const bundled = new Map<string, string>();
  return {
    name: 'third-party',
    writeBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const folder = PACKAGE_FOLDER.exec(id.replace(/^\0/, ''))?.[1];
          if (folder !== undefined) bundled.set(folder, licenceOf(folder));
        }
        for (const name of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) {
          if (!(name in bundle)) expectInstalled(name);
        }
      }
      const rule = `\n${'-'.repeat(80)}\n\n`;
      const licences = [...bundled.values()].sort().join(rule);
      writeFileSync(
        file,
        `The program holds code of these packages, under their licences:\n${rule}${licences}`,
      );
    },
  };
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (name in packageJson.dependencies)
    throw new Error(`${name} is bundled, and a dependency that is installed`);
  const licenceFile = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  // A package in the bundle without a licence text may not be given on.
  if (licenceFile === undefined) throw new Error(`${name} ${version} holds no licence text`);
  const text = readFileSync(join(folder, licenceFile), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function expectInstalled(name: string): void {
  if (name.startsWith('node:') || name.startsWith('./') || builtinModules.includes(name)) return;
  const [of] = PACKAGE_NAME.exec(name)!;
  if (!(of in packageJson.dependencies))
    throw new Error(`${name} is imported, and neither bundled nor a dependency`);
}
