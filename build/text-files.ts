/** Build plugin: importing a `.txt` file gives its text. */
import { readFileSync } from 'node:fs';

interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): { code: string; moduleType: 'js' } | undefined;
}

export function textFiles(): Plugin {
  return {
    name: 'text-files',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.txt')) return undefined;
      return { code: `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`, moduleType: 'js' };
    },
  };
}
