/** Sheets drawn from a seed: whatever they hold, what comes out is in order, and the old one is still in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, columnOfCell, lettersOf } from '../../../../src/archive/cell-range.ts';
import { attribute, tokensOf } from '../../../../src/archive/markup.ts';
import { answered, SHEET, table, withoutAnswers } from './answer.ts';
import { MAIN, packageOf, STYLES, zipped } from './packages.ts';

const HEADER_ROW = 3;

interface Drawn {
  readonly prefix: string;
  readonly hasNames: boolean;
  readonly hasStyles: boolean;
  readonly dimension: boolean;
  /** Widths of spans and the gaps before them. */
  readonly spans: readonly (readonly [gap: number, length: number, isHidden: boolean])[];
  readonly blanket: boolean;
  /** Of rows 1 to 12: whether the row is there, and its columns; with a text or without. */
  readonly rows: readonly (readonly (string | null)[] | null)[];
  readonly merges: readonly (readonly [column: number, row: number, height: number])[];
  readonly headerRows: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  hasNames: fc.boolean(),
  hasStyles: fc.boolean(),
  dimension: fc.boolean(),
  spans: fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: 4 }),
  blanket: fc.boolean(),
  rows: fc.array(
    fc.option(fc.array(fc.option(fc.constantFrom('a', 'Ban Thường vụ Tỉnh ủy', '1')), { maxLength: 6 })),
    { minLength: 12, maxLength: 12 },
  ),
  merges: fc.uniqueArray(
    fc.tuple(fc.nat(4), fc.integer({ min: 5, max: 9 }), fc.integer({ min: 2, max: 3 })),
    {
      selector: ([column]) => column,
      maxLength: 2,
    },
  ),
  headerRows: fc.integer({ min: 1, max: 2 }),
});

function sheetOf({ prefix: p, hasNames, hasStyles, dimension, spans, blanket, rows, merges }: Drawn): string {
  let column = 0;
  const cols = spans.map(([gap, length, isHidden]) => {
    const first = column + gap + 1;
    column = first + length - 1;
    return `<${p}col min="${first}" max="${column}" width="9"${isHidden ? ' hidden="1"' : ''}/>`;
  });
  if (blanket) cols.push(`<${p}col min="${column + 1}" max="16384" width="9" style="1"/>`);
  const style = hasStyles ? ' s="2"' : '';
  const written = rows.map((cells, at) => {
    const row = at + 1;
    // Rows without a name are counted: none of them can be missing.
    if (cells === null) return hasNames ? '' : `<${p}row/>`;
    const own = cells.map((value, index) => {
      if (value === null && hasNames) return '';
      const name = hasNames ? ` r="${lettersOf(index)}${row}"` : '';
      if (value === null) return `<${p}c${name}${style}/>`;
      return `<${p}c${name}${style} t="inlineStr"><${p}is><${p}t>${value}</${p}t></${p}is></${p}c>`;
    });
    return `<${p}row${hasNames ? ` r="${row}" spans="1:6"` : ''}>${own.join('')}</${p}row>`;
  });
  const merged = merges.map(
    ([at, row, height]) =>
      `<${p}mergeCell ref="${lettersOf(at)}${row}:${lettersOf(at)}${row + height - 1}"/>`,
  );
  const xmlns = p === '' ? 'xmlns' : 'xmlns:x';
  return `<?xml version="1.0"?>\r\n<${p}worksheet ${xmlns}="${MAIN}">${dimension ? `<${p}dimension ref="A1:F12"/>` : ''}${cols.length === 0 ? '' : `<${p}cols>${cols.join('')}</${p}cols>`}<${p}sheetData>${written.join('')}</${p}sheetData>${merged.length === 0 ? '' : `<${p}mergeCells count="${merged.length}">${merged.join('')}</${p}mergeCells>`}<${p}pageMargins left="1"/></${p}worksheet>`;
}

/** What has to hold of any sheet: rows and cells in rising order, spans in order and apart, merges counted and apart. */
function expectInOrder(sheet: string): void {
  let row = 0;
  let column = -1;
  let covered = 0;
  const merges: string[] = [];
  let count = 0;
  for (const { kind, name, text } of tokensOf(sheet)) {
    if (kind === 'close') continue;
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'row') {
      const number = Number(attribute(text, 'r') ?? row + 1);
      expect(number).toBeGreaterThan(row);
      row = number;
      column = -1;
    } else if (local === 'c') {
      const reference = attribute(text, 'r');
      const at = reference === undefined ? column + 1 : columnOfCell(reference);
      expect(at).toBeGreaterThan(column);
      column = at;
    } else if (local === 'col') {
      expect(Number(attribute(text, 'min'))).toBeGreaterThan(covered);
      covered = Number(attribute(text, 'max'));
    } else if (local === 'mergeCells') count = Number(attribute(text, 'count'));
    else if (local === 'mergeCell') merges.push(attribute(text, 'ref')!);
  }
  expect(merges).toHaveLength(count);
  expect(new Set(merges).size).toBe(count);
}

it('any sheet', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      const xml = sheetOf(given);
      const before = packageOf({ sheets: { A: xml }, ...(given.hasStyles && { styles: STYLES }) });
      const headerLast = HEADER_ROW + given.headerRows - 1;
      const tables = [table('A', [HEADER_ROW, headerLast], headerLast + 1, 10)];
      const once = await answered(await zipped(before), tables);
      const sheet = once.parts.get(SHEET)!;
      expectInOrder(sheet);
      const [, letters = ''] = /c r="([A-Z]+)3"[^<]*<[^<]*<[^<>]*>Kết quả/.exec(sheet)!;
      // An empty column may have been left before the first.
      expect(withoutAnswers(sheet, xml, Math.max(0, columnOf(letters) - 1))).toBe(xml);
      const twice = await answered(once.bytes, tables);
      expect(twice.parts).toEqual(once.parts);
    }),
    { seed: 16, numRuns: 300 },
  );
});
