/**
 * Plugin of the build and of the tests: what importing a file of data gives. A regulation's YAML comes validated and
 * compiled, so that start-up reads no YAML and a broken regulation breaks the build; a text comes as it is.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileRegulation } from '../src/engine/diagram/compile.ts';
import { readRegulation } from '../src/loader/load.ts';

interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): { code: string; moduleType: 'js'; map: { mappings: '' } } | undefined;
}

export function dataFiles(): Plugin {
  return {
    name: 'data-files',
    enforce: 'pre',
    load(id) {
      const data = id.endsWith('.yaml')
        ? compiledJson(id)
        : id.endsWith('.txt')
          ? readFileSync(id, 'utf8')
          : undefined;
      if (data === undefined) return undefined;
      const text = JSON.stringify(data);
      // Parsing a JSON string is faster than running the same object as JavaScript.
      const code = `export default ${id.endsWith('.yaml') ? `JSON.parse(${text})` : text};`;
      // Without a source map: its lines are not those of the file.
      return { code, moduleType: 'js', map: { mappings: '' } };
    },
  };
}

function compiledJson(path: string): string {
  const read = readRegulation(readFileSync(path, 'utf8'), basename(path));
  if (!read.ok) throw new Error(`${path} is broken: ${JSON.stringify(read.problems, null, 2)}`);
  return JSON.stringify(compileRegulation(read.regulation));
}
