/**
 * Build plugin: writes the name, version and licence of every package whose code ended up in the bundle, as their
 * licences ask. Packages that are installed beside the program bring their own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, unknown>>;
}

interface Plugin {
  readonly name: string;
  writeBundle(options: unknown, bundle: Readonly<Record<string, Chunk>>): void;
}

/** The folder of the package that a module belongs to. */
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^licen[cs]e(\.|$)/i;

/**
 * @param file where to write; one plugin serves several bundles, and the file names the packages of all of them
 */
export function thirdPartyLicences(file: string): Plugin {
  const folders = new Set<string>();
  return {
    name: 'third-party-licences',
    writeBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const folder = PACKAGE_FOLDER.exec(id.replace(/^\0/, ''))?.[1];
          if (folder !== undefined) folders.add(folder);
        }
      }
      writeFileSync(file, licencesOf([...folders]));
    },
  };
}

function licencesOf(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const licenceFile = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
    // A package in the bundle without a licence text may not be given on.
    if (licenceFile === undefined) throw new Error(`${name} ${version} holds no licence text`);
    const text = readFileSync(join(folder, licenceFile), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The program holds code of these packages, under their licences:\n${rule}${parts.sort().join(rule)}`;
}
