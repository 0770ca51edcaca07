/**
 * Build plugin: importing a regulation's YAML gives it validated and compiled, as JSON. Start-up then reads no
 * YAML and checks nothing; a bundled regulation that is broken breaks the build.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileRegulation } from '../src/engine/diagram/compile.ts';
import { readRegulation } from '../src/loader/load.ts';

interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(id: string): { id: string; external: true } | undefined;
  load(this: Bundle, id: string): { code: string; moduleType: 'js' } | undefined;
}

interface Bundle {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

/** Marks a JSON file that stands beside the bundle and is no part of it. */
const BESIDE = 'beside:';

/**
 * @param form `inline`: the JSON is text in the bundle. `file`: it is a file beside it, for a bundle that may
 *   `require` one; then nothing has to read it as JavaScript first.
 */
export function compiledRegulations(form: 'inline' | 'file' = 'inline'): Plugin {
  return {
    name: 'compiled-regulations',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith(BESIDE) ? { id: `./${id.slice(BESIDE.length)}`, external: true } : undefined;
    },
    load(id) {
      if (!id.endsWith('.yaml')) return undefined;
      const json = compiledJson(id);
      // Parsing a JSON string is faster than running the same object as JavaScript.
      if (form === 'inline') return js(`export default JSON.parse(${JSON.stringify(json)});`);
      const fileName = basename(id).replace(/yaml$/, 'json');
      this.emitFile({ type: 'asset', fileName, source: json });
      return js(`export { default } from '${BESIDE}${fileName}';`);
    },
  };
}

function js(code: string): { code: string; moduleType: 'js' } {
  return { code, moduleType: 'js' };
}

function compiledJson(path: string): string {
  const read = readRegulation(readFileSync(path, 'utf8'), basename(path));
  if (!read.ok) throw new Error(`${path} is broken: ${JSON.stringify(read.problems, null, 2)}`);
  return JSON.stringify(compileRegulation(read.regulation));
}
