/**
 * Plugin of the build and of the tests: what importing a file of data gives. A regulation's YAML comes validated and
 * compiled, so that start-up reads no YAML and a broken regulation breaks the build; the record of its text is read; a
 * text comes as it is.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileRegulation } from '../src/engine/diagram/compile.ts';
import { readRegulation } from '../src/loader/load.ts';
import { readSourceRecord } from '../src/loader/source-record.ts';

interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(id: string): { id: string; external: true } | undefined;
  load(this: Bundle, id: string): { code: string; moduleType: 'js'; map: { mappings: '' } } | undefined;
}

interface Bundle {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

/** Marks a JSON file that stands beside the bundle and is no part of it. */
const BESIDE = 'beside:';

/**
 * @param regulations `inline`: as text in the bundle. `beside`: as JSON files, for a bundle that may `require` them; to
 *   read one as JavaScript first takes a sixth of the time of a bare node.
 */
export function dataFiles(regulations: 'inline' | 'beside' = 'inline'): Plugin {
  return {
    name: 'data-files',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith(BESIDE) ? { id: `./${id.slice(BESIDE.length)}`, external: true } : undefined;
    },
    load(id) {
      if (id.endsWith('.txt')) return js(`export default ${JSON.stringify(readFileSync(id, 'utf8'))};`);
      if (!id.endsWith('.yaml')) return undefined;
      const json = id.endsWith('.source.yaml') ? recordJson(id) : compiledJson(id);
      // Parsing a JSON string is faster than running the same object as JavaScript.
      if (regulations === 'inline') return js(`export default JSON.parse(${JSON.stringify(json)});`);
      const fileName = basename(id).replace(/yaml$/, 'json');
      this.emitFile({ type: 'asset', fileName, source: json });
      return js(`export { default } from '${BESIDE}${fileName}';`);
    },
  };
}

/** Without a source map: its lines would not be those of the file. */
function js(code: string): { code: string; moduleType: 'js'; map: { mappings: '' } } {
  return { code, moduleType: 'js', map: { mappings: '' } };
}

function compiledJson(path: string): string {
  const read = readRegulation(readFileSync(path, 'utf8'), basename(path));
  if (!read.ok) throw new Error(`${path} is broken: ${JSON.stringify(read.problems, null, 2)}`);
  return JSON.stringify(compileRegulation(read.regulation));
}

function recordJson(path: string): string {
  const read = readSourceRecord(readFileSync(path, 'utf8'), basename(path));
  if (!read.ok) throw new Error(`${path} is broken: ${JSON.stringify(read.problems, null, 2)}`);
  return JSON.stringify(read.record);
}
