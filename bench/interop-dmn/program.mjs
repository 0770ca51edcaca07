/** The program as it is built, and what it exports. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../bin/authority.js');

export function program(args) {
  return execFileSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The path of the tables of a regulation, in a folder. */
export function exported(folder, id, policy, version) {
  const file = join(folder, `${id}-${policy}-${version}.dmn`);
  const options = ['--regulation', id, '--hit-policy', policy, '--dmn-version', version];
  writeFileSync(file, program(['export', 'dmn', '--skip', ...options]));
  return file;
}
