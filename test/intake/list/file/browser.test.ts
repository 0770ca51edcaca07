/** Lists are read in a page by this very code: it is bundled for one, and run where there is nothing of node. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { openBook as OpenBook } from '../../../../src/intake/list/file/open-book.ts';
import { rowsOf } from './open.ts';

/** The readers that these have taken the place of. */
const OLD =
  /(?:byte-source|bytes.decode|spool|bytes.zip|file.(?:csv|csv-parser|csv-record|csv-table|layout|open-table|row-kind|table|workbook|xlsx|xlsx-table))\.ts$/;

const ROOMS = ['src/archive', 'src/intake/bytes', 'src/intake/list/file'];
/** What a page has, and this code asks for. */
const OF_A_PAGE = {
  DecompressionStream,
  TextDecoder,
  TextEncoder,
  crypto,
  setTimeout,
};

const folder = mkdtempSync(join(tmpdir(), 'authority-page-'));
let bundle = '';

beforeAll(async () => {
  await build({
    entry: { page: 'src/intake/list/file/open-book.ts' },
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
  });
  const [name] = readdirSync(folder);
  bundle = readFileSync(join(folder, name!), 'utf8');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('reading lists in a page', () => {
  it('asks for no module of node', () => {
    expect(
      bundle.match(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](?:node:|fs|path|zlib|buffer|stream|crypto)/g),
    ).toBeNull();
  });

  it('names nothing that node alone has', () => {
    const sources = ROOMS.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
    );
    const named = sources.filter((path) => {
      if (!path.endsWith('.ts') || OLD.test(path)) return false;
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return /\b(?:Buffer|process|require|__dirname|setImmediate)\b|['"]node:/.test(code);
    });
    expect(named).toEqual([]);
  });

  it.each(['unit-dot.csv', 'tcvn3-upper.csv', 'styled-hidden.xlsx', 'styled.ods', 'styled.xls'])(
    'reads %s',
    async (name) => {
      const page = createContext({ ...OF_A_PAGE });
      runInContext(bundle, page);
      const openBook = runInContext('page.openBook', page) as typeof OpenBook;
      const bytes = new Uint8Array(readFileSync(`fixtures/lists/${name}`));
      const source = { name, open: () => new Blob([bytes]).stream() as unknown as AsyncIterable<Uint8Array> };
      const opened = await openBook(source, { encoding: name.startsWith('tcvn3') ? 'tcvn3' : 'utf-8' });
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      expect((await rowsOf(opened.book.sheets[0]!)).length).toBeGreaterThan(2);
    },
  );
});
