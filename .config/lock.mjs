/**
 * `node .config/lock.mjs LOCK...`: every package of a lock file has the digest of what is installed, and no address: what
 * comes from where is the registry's affair that whoever installs has set. One that has none could be anything.
 */
import { readFileSync } from 'node:fs';

const DIGEST = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** What is wrong with a lock file, a line each. */
export function faultsOf(text) {
  const { packages = {}, lockfileVersion } = JSON.parse(text);
  if (lockfileVersion !== 3) return [`version ${lockfileVersion}, and only 3 is known here`];
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  if (installed.length === 0) return ['no packages'];
  return installed.flatMap(([path, { integrity, resolved, link }]) => [
    ...(DIGEST.test(integrity ?? '') ? [] : [`${path}: no integrity by SHA-512`]),
    ...(resolved === undefined && !link ? [] : [`${path}: an address`]),
  ]);
}

const files = process.argv.slice(2);
for (const file of files) {
  for (const fault of faultsOf(readFileSync(file, 'utf8'))) {
    console.error(`${file}: ${fault}`);
    process.exitCode = 1;
  }
}
