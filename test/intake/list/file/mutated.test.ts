/** A few thousand damaged files: an answer or a problem, never an exception, never a lost row, always the same. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, unpack } from '../../../../src/intake/bytes/zip.ts';
import { scanRecord } from '../../../../src/intake/list/file/csv-record.ts';
import { openTable } from '../../../../src/intake/list/file/open-table.ts';
import type { InputFormat, TableRow } from '../../../../src/intake/list/file/table.ts';
import {
  HEADER,
  ROWS,
  recognise,
  sourceOf,
  toTcvn3,
  toUtf16be,
  toWindows1258,
  writeCsv,
} from './office-list.ts';
import { edited } from './sheet.ts';

const SEED = 20250919;

const WORKBOOK = readFileSync(new URL('../../../../fixtures/tables/list.xlsx', import.meta.url));

const TITLE = 'DANH MỤC DỰ ÁN;;;;;;;\r\n;;;;;;;ĐVT: triệu đồng\r\n';
const TEXT = writeCsv(
  [HEADER, ['I', 'Đầu tư', '', '', '', '', '', ''], ...ROWS, ['', 'Tổng cộng', '', '', '5', '', '', '']],
  ';',
);

/** Everything that opening and reading bytes shows, in one comparable value. */
async function outcome(bytes: Uint8Array, format: InputFormat, chunk: number): Promise<unknown> {
  const opened = await openTable(sourceOf(bytes, format, chunk), { recognise });
  if (!opened.ok) return opened.problem;
  const { table } = opened;
  if (table.format === 'json') return table.text;
  const batches: unknown[] = [];
  if (table.format === 'jsonl') {
    for await (const lines of table.lines()) batches.push(...lines);
    return batches;
  }
  for await (const rows of table.rows()) {
    for (const row of rows) batches.push(shown(row), table.placeOf(row, 3));
  }
  return [table.header, table.skipped, table.unitLine, batches];
}

function shown({ source, ...row }: TableRow): unknown {
  return { ...row, source: source !== null };
}

/** Bytes changed, cut out, doubled or put in. */
function mutated(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom(
          '"',
          '""',
          '\n',
          '\r',
          '\r\n',
          ';',
          ',',
          '\t',
          '"\n',
          '\n"',
          ';"',
          '";',
          '\u0000',
          'sep=|\n',
          '\u0301',
        )
        .map((text) => Buffer.from(text)),
    ),
  });
  return fc
    .record({ seed: fc.constantFrom(...seeds), edits: fc.array(edit, { maxLength: 6 }) })
    .map(({ seed, edits }) =>
      edits.reduce((bytes, { at, length, put }) => {
        const from = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + length)]);
      }, seed),
    );
}

const CSV_SEEDS = [
  Buffer.from(TEXT),
  Buffer.from(`\ufeffsep=;\r\n${TITLE}${TEXT}`),
  Buffer.from(TITLE + TEXT.replaceAll('\r\n', '\r')),
  Buffer.from(TITLE + TEXT, 'utf16le'),
  toUtf16be(TITLE + TEXT),
  toWindows1258(TITLE + TEXT),
  toTcvn3(TEXT),
];

describe('damaged files', () => {
  it('CSV: the same answer however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(CSV_SEEDS), fc.constantFrom(1, 3, 64, 1000), async (bytes, chunk) => {
        const whole = await outcome(bytes, 'csv', 1 << 20);
        expect(await outcome(bytes, 'csv', 1 << 20)).toEqual(whole);
        expect(await outcome(bytes, 'csv', chunk)).toEqual(whole);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  }, 60_000);
  it('JSONL and JSON', async () => {
    const seeds = [
      Buffer.from('{"id":"1"}\n\n{"id":"2"}\r\n[1]'),
      Buffer.from('\ufeff{"a":"ô"}\n', 'utf16le'),
    ];
    await fc.assert(
      fc.asyncProperty(
        mutated(seeds),
        fc.constantFrom('json' as const, 'jsonl' as const),
        async (bytes, format) => {
          expect(await outcome(bytes, format, 1)).toEqual(await outcome(bytes, format, 1000));
        },
      ),
      { seed: SEED, numRuns: 800 },
    );
  });
  it('XLSX: the file', async () => {
    await fc.assert(
      fc.asyncProperty(mutated([WORKBOOK]), async (bytes) => {
        expect(await outcome(bytes, 'xlsx', 1000)).toEqual(await outcome(bytes, 'xlsx', 1 << 20));
      }),
      { seed: SEED, numRuns: 300 },
    );
  }, 60_000);
  it('XLSX: a part of it', async () => {
    const parts = ['workbook', '_rels/workbook', 'worksheets/sheet1', 'sharedStrings', 'styles'];
    for (const name of parts) {
      const part = `xl/${name}.xml${name.startsWith('_') ? '.rels' : ''}`;
      await fc.assert(
        fc.asyncProperty(mutated([unpack(readZip(WORKBOOK)!.get(part)!)!]), async (xml) => {
          const bytes = edited(WORKBOOK, part, () => xml);
          expect(await outcome(bytes, 'xlsx', 1000)).toEqual(await outcome(bytes, 'xlsx', 1 << 20));
        }),
        { seed: SEED, numRuns: 60 },
      );
    }
  }, 60_000);
});

describe('no row is lost', () => {
  const cell = fc.constantFrom(
    '',
    'a',
    'đ ê',
    '"',
    '""',
    '"x',
    'x"',
    '"x"',
    'x "y" z',
    '1,5',
    '\u0301',
    ' ',
    '"x\ny"',
    '"x\n"y"',
  );
  const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 });

  it('every line that holds something is in a row, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(1, 5, 1000),
        async (list, end, chunk) => {
          const body = list.map((cells) => cells.join(';')).join(end);
          const text = `id;title;capital;type${end}${body}`;
          const opened = await openTable(sourceOf(text, 'csv', chunk), { recognise, headerRow: 1 });
          if (!opened.ok || opened.table.format !== 'csv') throw new Error('not opened');
          const rows: TableRow[] = [];
          for await (const batch of opened.table.rows()) rows.push(...batch);
          // Each row covers the bytes from its line to the next row's; all bytes but blank lines are covered.
          const covered = rows.map(({ source }) =>
            Buffer.from(source!.bytes).toString('utf8', source!.start, source!.end),
          );
          const bare = (shown: string) => shown.replace(/[\r\n]+/g, '').normalize('NFC');
          expect(bare(covered.join(''))).toBe(bare(body));
          const physical = text.split(/\r\n|\n/);
          for (const row of rows) expect(physical[row.line - 1]).not.toBe('');
          const numbers = rows.filter((row) => row.kind === 'data').map((row) => row.row);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        },
      ),
      { seed: SEED, numRuns: 2000 },
    );
  }, 60_000);

  it('rows are those of csv-parse where every quote is closed', async () => {
    const sound = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', 'đ', ' ') }), {
        minLength: 4,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(sound, fc.constantFrom(1, 9, 1000), async (list, chunk) => {
        const text = writeCsv([['id', 'title', 'capital', 'type'], ...list], ';', '\n');
        const opened = await openTable(sourceOf(text, 'csv', chunk), { recognise, headerRow: 1 });
        if (!opened.ok || opened.table.format !== 'csv') throw new Error('not opened');
        const rows: TableRow[] = [];
        for await (const batch of opened.table.rows()) rows.push(...batch);
        expect(rows.map((row) => row.cells)).toEqual(
          (parse(text, { delimiter: ';' }) as string[][]).slice(1),
        );
        expect(rows.every((row) => row.problems.length === 0)).toBe(true);
      }),
      { seed: SEED, numRuns: 800 },
    );
  }, 60_000);

  it('a record is scanned as csv-parse reads it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ';', ' ', 'đ') });
    fc.assert(
      fc.property(text, (line) => {
        const { cells, openQuote, next } = scanRecord(line, 0, ';');
        expect(next).toBe(line.length);
        if (openQuote !== null || line === '') return;
        const [expected] = parse(line, {
          delimiter: ';',
          relax_quotes: true,
          relax_column_count: true,
        }) as string[][];
        // What becomes of the quotes of a cell that is none of the quoted ones is csv-parse's affair.
        const plain = (texts: readonly string[]) => texts.map((shown) => shown.replaceAll('"', ''));
        expect(plain(cells.map((cell) => cell.text))).toEqual(plain(expected!));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});
