/** The quick way of reading a row agrees with the long one, and no damaged list throws or loses a row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../../src/intake/list/file/open-table.ts';
import type { InputFormat } from '../../../../src/intake/list/file/table.ts';
import { openList } from '../../../../src/intake/list/open-list.ts';
import { headerKey } from '../../../../src/intake/list/rows/columns.ts';
import { namesOf } from '../../../../src/intake/names.ts';
import { readProposal } from '../../../../src/intake/read-proposal.ts';
import { toWindows1258, writeCsv } from '../file/office-list.ts';
import { sheetBytes } from '../file/sheet.ts';
import { OFFICE_LIST } from '../projects.ts';
import { read, regulation, regulations, streamOf } from '../read-list.ts';

const SEED = 20250919;
const BILLIONS = { unit: 'VND', power: 9, scale: 9, written: 'tỷ đồng' } as const;
const of = (...texts: string[]) => fc.constantFrom(...texts);

const COLUMNS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: of('1', 'DA-2', '', '-'),
  title: of('Chợ', '', 'không rõ', 'Kè suối'),
  date: of('', '', '2024-06-12', '1/7/2025', '31/2/2024'),
  type: of(
    'investment-project',
    'Dự án đầu tư',
    'project-list',
    'planning',
    'ngo-aid',
    'budget-allocation',
    'land-price',
    'asset-procurement',
    '',
    'gì',
  ),
  fundingSource: of('', 'NST', 'FDI; NSTW', 'ngoài ngân sách', 'ngân sách', '-'),
  'Vốn (tỷ đồng)': of('', '5', '1.200,5', '0,5', '250 triệu đồng', '1,234', 'hơn 5', '2 - 3', '5 USD', '…'),
  landArea: of('', '20 ha', '19,99', '12.500 m2', 'khoảng 5 ha', '-1', '1,5 ha (2 km2)'),
  sector: of('', 'Du lịch', 'agriculture, forestry', 'Khác + Điện'),
  projectGroup: of('', 'A', 'Nhóm B', 'C', 'none', 'D'),
  arisingInYear: of('', 'có', 'không', '0', 'có lẽ'),
  keyProject: of('', 'x', 'không'),
  nature: of('', 'không', 'none; defence', 'An ninh'),
  planKind: of('', 'regional', 'Quy hoạch tỉnh'),
  planStage: of('', 'task', 'Đồ án', 'adjustment'),
  exemption: of('', 'social-security', 'none'),
  unitPrice: of('', '1.500.000.000', '999.999', '1,5 tỷ'),
  assetKind: of('', 'Ô tô', 'equipment'),
};
const HEADER = Object.keys(COLUMNS);

describe('a row', () => {
  it('is read as a proposal of its own is, given what the list proves', async () => {
    const row = fc.tuple(...Object.values(COLUMNS));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        // The last rows settle what else the whole list would have to be asked.
        const settled = HEADER.map(
          (name) =>
            ({ type: 'land-price', landArea: '1,5 ha', arisingInYear: 'không', keyProject: 'không' })[name] ??
            '',
        );
        const text = writeCsv([HEADER, ...rows, settled, settled], '|');
        const { rows: entries } = await read(text);
        const data = [...rows, settled, settled].filter((cells) => cells.some((cell) => cell !== ''));
        expect(entries).toHaveLength(data.length);
        for (const [index, cells] of data.entries()) {
          const names = namesOf(regulation);
          const entriesOf = HEADER.map((header, column) => {
            const found = headerKey(names, header);
            const key = found.kind === 'found' ? found.code : header;
            return { key, value: { kind: 'text', text: cells[column]!, place: {} } as const, place: {} };
          });
          const alone = readProposal(
            regulation,
            { entries: entriesOf, place: {} },
            { mode: 'table', proofs: ['vi'], columnUnits: { capital: BILLIONS } },
          );
          const entry = entries[index]!;
          expect(entry.problems.map(({ code, found, params }) => [code, found, params])).toEqual(
            alone.problems.map(({ code, found, params }) => [code, found, params]),
          );
          expect(
            entry.proposal === undefined ? undefined : [entry.proposal, [...entry.proposal.facts]],
          ).toEqual(alone.proposal === undefined ? undefined : [alone.proposal, [...alone.proposal.facts]]);
        }
      }),
      { seed: SEED, numRuns: 250 },
    );
  }, 60_000);
});

/** Bytes changed, cut out or put in. */
function mutated(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const put = fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    of('"', '\n', ';', ',', '""', '\r\n', '1,000 tỷ', 'x', '{', '}', '\u0000', ';;').map((text) =>
      Buffer.from(text),
    ),
  );
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(20), put });
  return fc
    .record({ seed: fc.constantFrom(...seeds), edits: fc.array(edit, { minLength: 1, maxLength: 6 }) })
    .map(({ seed, edits }) =>
      edits.reduce((bytes, { at, length, put: text }) => {
        const from = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, from), text, bytes.subarray(from + length)]);
      }, seed),
    );
}

/** Rows that the file holds, by the reader beneath. */
async function rowsIn(bytes: Buffer, format: InputFormat): Promise<number | undefined> {
  const names = namesOf(regulation);
  const opened = await openTable(streamOf(bytes, format) as Parameters<typeof openTable>[0], {
    recognise: (header) => headerKey(names, header).kind !== 'unknown',
  });
  if (!opened.ok || opened.table.format === 'json') return undefined;
  let count = 0;
  if (opened.table.format === 'jsonl') for await (const lines of opened.table.lines()) count += lines.length;
  else {
    for await (const rows of opened.table.rows()) count += rows.filter(({ kind }) => kind !== 'blank').length;
  }
  return count;
}

async function answer(bytes: Buffer, format: InputFormat): Promise<void> {
  const opened = await openList(streamOf(bytes, format), regulations, {});
  if (!opened.ok) {
    expect(opened.problems.length).toBeGreaterThan(0);
    return;
  }
  let count = 0;
  for await (const entries of opened.list.entries()) {
    for (const entry of entries) {
      count++;
      if (entry.kind !== 'proposal') continue;
      expect((entry.proposal === undefined) === entry.problems.length > 0).toBe(true);
      for (const { place } of entry.problems) expect(place.line ?? place.cell).toBeDefined();
    }
  }
  if (format !== 'json') expect(count).toBe(await rowsIn(bytes, format));
}

describe('damaged lists', () => {
  const small = OFFICE_LIST.slice(2, 14);
  const text = writeCsv(small, ';');
  const objects = small
    .slice(2)
    .map((cells) => ({ type: 'investment-project', id: cells[0], capital: cells[4] }));

  it('CSV: answers or problems, rows in = rows out', async () => {
    const seeds = [
      Buffer.from(text),
      Buffer.from(`\ufeff;;;;;;;;;ĐVT: tỷ đồng\r\n${text}`),
      toWindows1258(text),
      Buffer.from(writeCsv(small, '\t'), 'utf16le'),
    ];
    await fc.assert(
      fc.asyncProperty(mutated(seeds), (bytes) => answer(bytes, 'csv')),
      { seed: SEED, numRuns: 2000 },
    );
  }, 120_000);

  it('JSONL and JSON', async () => {
    const seeds = [
      Buffer.from(objects.map((one) => JSON.stringify(one)).join('\n')),
      Buffer.from(JSON.stringify(objects)),
    ];
    await fc.assert(
      fc.asyncProperty(mutated(seeds), fc.constantFrom('jsonl' as const, 'json' as const), (bytes, format) =>
        answer(bytes, format),
      ),
      { seed: SEED, numRuns: 1500 },
    );
  }, 120_000);

  it('XLSX', async () => {
    const seed = await sheetBytes(small);
    await fc.assert(
      fc.asyncProperty(mutated([seed]), (bytes) => answer(bytes, 'xlsx')),
      { seed: SEED, numRuns: 150 },
    );
  }, 120_000);
});
