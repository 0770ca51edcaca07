/** A row is read as a proposal of its own is, and no damaged list throws or loses a row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misfitIn } from '../../../../src/intake/list/account.ts';
import type { InputFormat } from '../../../../src/intake/list/list.ts';
import { openList } from '../../../../src/intake/list/open-list.ts';
import { AmountCells } from '../../../../src/intake/list/rows/amount-cells.ts';
import { headerKey } from '../../../../src/intake/list/rows/header-names.ts';
import { settleNumbers } from '../../../../src/intake/list/rows/plan.ts';
import { planRows } from '../../../../src/intake/list/rows/row-plans.ts';
import { namesOf } from '../../../../src/intake/names.ts';
import { readProposal } from '../../../../src/intake/read-proposal.ts';
import { toWindows1258, writeCsv } from '../file/office-list.ts';
import { sheetBytes } from '../file/sheet.ts';
import { OFFICE_LIST } from '../projects.ts';
import { regulation, regulations, sourceOf } from '../read-list.ts';

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
  unitPrice: of('', '1.500.000.000', '1,5 tỷ'),
  assetKind: of('', 'Ô tô', 'equipment'),
};
const HEADER = Object.keys(COLUMNS);

describe('a row', () => {
  it('is read as a proposal of its own is, given what the list proves', () => {
    const columns = HEADER.map((name) => ({ name, parts: [name] }));
    const table = { columns, place: {}, ownAnswers: new Set<number>(), unitLines: [] };
    const { plan, reader } = planRows(regulation, table, {});
    settleNumbers(plan, ['vi']);
    for (const fact of plan.marks.keys()) plan.marks.set(fact, 'mixed');
    for (const { cells } of plan.facts) if (cells instanceof AmountCells) cells.settleBare('base');
    const names = namesOf(regulation);
    const keys = HEADER.map((header) => {
      const found = headerKey(names, header);
      return found.kind === 'found' ? found.code : header;
    });
    fc.assert(
      fc.property(fc.tuple(...Object.values(COLUMNS)), (cells) => {
        const row = { line: 2, cells, marks: null, isHidden: false, problems: [], source: null };
        const reading = reader.read(row);
        if (typeof reading === 'string') throw new Error(reading);
        const alone = readProposal(
          regulation,
          {
            entries: keys.map((key, index) => {
              return { key, value: { kind: 'text', text: cells[index]!, place: {} }, place: {} };
            }),
            place: {},
          },
          { mode: 'table', proofs: ['vi'], columnUnits: { capital: BILLIONS } },
        );
        if (reading.kind === 'bare') {
          // Nothing but a number, a title or a day.
          expect(cells.slice(4).every((cell) => cell === '' || cell === '-' || cell === '…')).toBe(true);
          return;
        }
        const problems = reading.kind === 'refused' ? reading.problems : [];
        const told = ({ code, found, params }: (typeof problems)[number]) =>
          JSON.stringify([code, found, params]);
        expect(problems.map(told).sort()).toEqual(alone.problems.map(told).sort());
        if (alone.proposal === undefined || reading.kind !== 'proposal') {
          expect(reading.kind).toBe('refused');
          return;
        }
        const { facts, ...about } = reading.proposal;
        const { facts: aloneFacts, ...aloneAbout } = alone.proposal;
        const inOrder = (some: Iterable<[string, unknown]>) => [...some].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(inOrder(facts)).toEqual(inOrder(aloneFacts));
        const warned = (some: typeof about) => ({
          ...some,
          // Rows of a column share what is said of figures without a unit, whatever the figure.
          warnings: [...some.warnings]
            .map(({ code, params: { text, ...params } }) =>
              JSON.stringify([code, params, code === 'unit-assumed' ? '' : text]),
            )
            .sort(),
        });
        expect(warned(about)).toEqual(warned(aloneAbout));
      }),
      { seed: SEED, numRuns: 5000 },
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

async function answer(bytes: Buffer, format: InputFormat): Promise<void> {
  const opened = await openList(sourceOf(bytes, 1000), regulations, { format });
  if (!opened.ok) {
    expect(opened.problems.length).toBeGreaterThan(0);
    return;
  }
  let count = 0;
  for await (const entries of opened.list.entries()) {
    for (const entry of entries) {
      if (entry.kind === 'proposal') count++;
      if (entry.kind !== 'proposal') continue;
      expect((entry.proposal === undefined) === entry.problems.length > 0).toBe(true);
      for (const { place } of entry.problems) expect(place.line ?? place.cell).toBeDefined();
    }
  }
  const account = opened.list.account();
  expect(misfitIn(account)).toBeUndefined();
  expect(account.sheets.reduce((sum, { proposals }) => sum + proposals, 0)).toBe(count);
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
