/** Lists are read in a page by this very code: it is bundled for one, and run where there is nothing of node. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { describe, expect, it } from 'vitest';
import type { openBook as OpenBook } from '../../../../src/intake/list/file/open-book.ts';
import { rowsOf } from './open.ts';

const ROOMS = ['src/archive', 'src/intake/bytes', 'src/intake/list'];
/** What a page has, and this code asks for. */
const OF_A_PAGE = {
  DecompressionStream,
  TextDecoder,
  TextEncoder,
  crypto,
  setTimeout,
};

/** Bundled for a page, as one script that has the exports of the module under `page`. */
async function bundleOf(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'authority-page-'));
  try {
    await build({
      entry: { page: entry },
      outDir: folder,
      platform: 'browser',
      format: 'iife',
      globalName: 'page',
      dts: false,
      clean: false,
      config: false,
      logLevel: 'silent',
      deps: { alwaysBundle: [/./] },
      outputOptions: { codeSplitting: false },
      inputOptions: { resolve: { mainFields: ['module', 'main'] } },
    });
    const files = readdirSync(folder);
    expect(files).toHaveLength(1);
    return readFileSync(join(folder, files[0]!), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OF_NODE = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](?:node:|fs|path|zlib|buffer|stream|crypto)/g;

describe('reading lists in a page', () => {
  it.each(['src/intake/list/file/open-book.ts', 'src/intake/list/open-list.ts'])(
    '%s asks for no module of node',
    async (entry) => {
      expect((await bundleOf(entry)).match(OF_NODE)).toBeNull();
    },
  );

  it('names nothing that node alone has', () => {
    const sources = ROOMS.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
    );
    const named = sources.filter((path) => {
      if (!path.endsWith('.ts')) return false;
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const used = code.match(/\b(?:Buffer|process|require|__dirname|setImmediate)\b|['"]node:/g) ?? [];
      // What is asked for first may be absent.
      return used.some((name) => !code.includes(`typeof ${name} === `));
    });
    expect(named).toEqual([]);
  });

  it.each(['unit-dot.csv', 'tcvn3-upper.csv', 'styled-hidden.xlsx', 'styled.ods', 'styled.xls'])(
    'reads %s',
    async (name) => {
      const page = createContext({ ...OF_A_PAGE });
      runInContext(await bundleOf('src/intake/list/file/open-book.ts'), page);
      const openBook = runInContext('page.openBook', page) as typeof OpenBook;
      const bytes = new Uint8Array(readFileSync(`fixtures/lists/${name}`));
      const source = { name, open: () => new Blob([bytes]).stream() as unknown as AsyncIterable<Uint8Array> };
      const opened = await openBook(source, { encoding: name.startsWith('tcvn3') ? 'tcvn3' : 'utf-8' });
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      expect((await rowsOf(opened.book.sheets[0]!)).length).toBeGreaterThan(2);
    },
  );
});
