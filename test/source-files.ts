/** The source files and what each imports, for the tests that hold the house's arrows. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { ROOT } from './program.ts';

export interface SourceFile {
  /** From the root, with slashes: `src/engine/decide.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A file of the project from its root, or the name of a module as written. */
  readonly target: string;
  /** Whether the module is there when the file is loaded: no type, no `import()`. */
  readonly loads: boolean;
}

const STATEMENT = /^(?:import|export)(\s+type)?\b[^'"()]*?\bfrom\s+'([^']+)'/gm;
const BARE = /^import\s+'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

export function sourceFiles(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `src/${file.split(sep).join('/')}`)
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  const resolved = (name: string): string => (name.startsWith('.') ? posix.join(dirname(path), name) : name);
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, name]) => ({
      target: resolved(name!),
      loads: type === undefined,
    })),
    ...[...text.matchAll(BARE)].map(([, name]) => ({ target: resolved(name!), loads: true })),
    ...[...text.matchAll(DYNAMIC)].map(([, name]) => ({ target: resolved(name!), loads: false })),
  ];
}
