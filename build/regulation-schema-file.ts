/** Build plugin: writes the schema of regulation files, which their first line names for editors. */
import { regulationSchema } from '../src/loader/schema/regulation.ts';

interface Plugin {
  readonly name: string;
  generateBundle(this: Bundle): void;
}

interface Bundle {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

export function regulationSchemaFile(fileName: string): Plugin {
  return {
    name: 'regulation-schema-file',
    generateBundle() {
      const source = `${JSON.stringify(regulationSchema(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
