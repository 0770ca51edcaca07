/**
 * Build plugin: importing a regulation's YAML gives it validated and compiled, as JSON. Start-up then reads no
 * YAML and checks nothing; a bundled regulation that is broken breaks the build.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileRegulation } from '../src/engine/compile.ts';
import { readRegulation } from '../src/regulations/load.ts';

interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): { code: string; moduleType: 'js' } | undefined;
}

export function compiledRegulations(): Plugin {
  return {
    name: 'compiled-regulations',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.yaml')) return undefined;
      const read = readRegulation(readFileSync(id, 'utf8'), basename(id));
      if (!read.ok) throw new Error(`${id} is broken: ${JSON.stringify(read.problems, null, 2)}`);
      const json = JSON.stringify(compileRegulation(read.regulation));
      // Parsing a JSON string is faster than running the same object as JavaScript.
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
    },
  };
}
