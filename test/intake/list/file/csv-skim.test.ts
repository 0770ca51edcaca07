import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, utf8Blocks } from '../../../../src/intake/bytes/decode-text.ts';
import { type CsvForm, readCsvRows } from '../../../../src/intake/list/file/csv-rows.ts';
import { isSkimmed, skimCsvRows } from '../../../../src/intake/list/file/csv-skim.ts';
import type { GridRow, RowTaker } from '../../../../src/intake/list/file/grid.ts';
import { FigureTexts } from '../../../../src/intake/list/file/layout/figure-texts.ts';
import { isOrdinary } from '../../../../src/intake/list/file/layout/ordinary.ts';
import { isOrdinaryLine } from '../../../../src/intake/list/file/layout/ordinary-line.ts';

const FORM: CsvForm = { delimiter: ';', columns: 5, skip: 0, mend: null, file: undefined };
const UTF8 = { bytes: 'utf-8', bom: 0, tcvn3Characters: false } as const;

const cells = fc.constantFrom(
  ...['1', '27', '999,99 tỷ đồng', '1.500.000.000', '1 000', '1\u00a0000', '12345678901234567', '5 ha', '-'],
  ...[
    'Trường Tiểu học Nậm Pạc',
    'Tổng cộng',
    'Cộng',
    'Công viên',
    'TOÁN',
    'Cổng chào',
    'I',
    'Phần II',
    'DA-07',
    'A1.2',
  ],
  ...[
    'Ngân sách tỉnh',
    '"Ngân sách tỉnh; trung ương"',
    '"có ""nháy"" kép"',
    'số "7"',
    '"hai\ndòng"',
    '"mở',
    'mở"',
    '""',
  ],
  ...[
    'đô\u0323ng',
    'ẩn\u200b',
    'gạch – ngang',
    '“Sông”',
    'm²',
    '\u00adx',
    'b\ufffdc',
    '日本',
    'tab\there',
    '',
    'xã\rA',
    'Thôn',
    'ab',
  ],
);
const lines = fc.array(cells, { minLength: 1, maxLength: 7 }).map((row) => row.join(';'));
const plain = fc
  .tuple(fc.nat(2_000_000), fc.nat(100_000), fc.constantFrom(' tỷ đồng', ' ha', '', '\u00a0đ', ' triệu'))
  .map(([id, figure, unit]) => `${id};Đường giao thông xã ${id % 97};Ngân sách tỉnh;${figure}${unit};x`);
const texts = fc
  .array(
    fc.tuple(
      fc.oneof(lines, plain, plain, plain, plain, plain),
      fc.constantFrom(...'\n'.repeat(30), '\r\n', '\r'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.map(([line, end]) => line + end).join(''));

async function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

function chunked(bytes: Uint8Array, size: number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}

const told = ({ line, cells: own, problems }: GridRow) => ({
  line,
  own,
  codes: problems.map(({ code }) => code),
});

/** The rows as they are taken, those that passed as their number and the last of them. */
async function taken(
  chunks: readonly Uint8Array[],
  passes: RowTaker['passes'],
): Promise<{ readonly count: number; readonly last: GridRow; readonly hasPassed: boolean }[]> {
  const rows: Awaited<ReturnType<typeof taken>> = [];
  await skimCsvRows(utf8Blocks(chunks, UTF8), FORM, {
    passes,
    pass: (count, last) => rows.push({ count, last, hasPassed: true }),
    add: (last) => rows.push({ count: 1, last, hasPassed: false }),
  });
  return rows;
}

describe('rows that pass', () => {
  it('are those of the list, each of them ordinary', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 5, max: 400 }), fc.nat(2), async (text, size, first) => {
        const chunks = chunked(new TextEncoder().encode(text), size);
        const rows = await allOf(readCsvRows(decodeText(chunks, UTF8), FORM));
        let at = 0;
        for (const { count, last, hasPassed } of await taken(chunks, (line) => isOrdinaryLine(line, first))) {
          expect(told(last)).toEqual(told(rows[at + count - 1]!));
          if (hasPassed) {
            passed += count;
            const all = rows.slice(at, at + count);
            expect(all.every((one) => one.problems.length === 0 && isOrdinary(one.cells, first))).toBe(true);
          }
          at += count;
        }
        expect(at).toBe(rows.length);
      }),
      { seed: 20251129, numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(2000);
  }, 60_000);

  it('show the same figures by their bytes as by their texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 30 }), async (column) => {
        const chunks = [new TextEncoder().encode(column.map((cell) => `x;${cell}\n`).join(''))];
        const held = [{ cells: ['x', '5'] }];
        const [byLine, byCells] = [new FigureTexts(held), new FigureTexts(held)];
        const rows = await taken(chunks, (line) => {
          byLine.addLine(line);
          return true;
        });
        for (const { last, hasPassed } of rows) if (!hasPassed) byLine.add(last.cells);
        for (const row of await allOf(readCsvRows(decodeText(chunks, UTF8), FORM))) byCells.add(row.cells);
        expect(new Set(byLine.in(1))).toEqual(new Set(byCells.in(1)));
      }),
      { seed: 20251130, numRuns: 3000 },
    );
  }, 60_000);

  it.each([
    [';', true],
    ['\t', true],
    ['"', false],
    ['、', false],
  ])('delimiter %j: %s', (delimiter, expected) => {
    expect(isSkimmed({ ...FORM, delimiter })).toBe(expected);
  });
});
