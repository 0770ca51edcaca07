/** What is measured, and what it is measured against. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');

function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The package as it would be published, installed into an empty folder. */
export function installPackage(folder) {
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  npm(['install', '--no-audit', '--no-fund', `./${packed[0].filename}`], folder);
}

/** The other engines, which are installed in this folder alone. */
export function installEngines() {
  if (existsSync(join(HERE, 'node_modules'))) return;
  console.log('The engines to compare with are installed: npm install in bench/\n');
  // Their versions are exact. One of them is built for each platform, which a lock file made on one of them lacks, and
  // npm ci then refuses it.
  npm(['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'], HERE);
}
