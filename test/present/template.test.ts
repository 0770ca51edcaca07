/** The empty list: its heads are those that the reader knows, its choices are names of values. */
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/archive/cell-range.ts';
import { sourceOfBytes } from '../../src/intake/bytes/source.ts';
import { findLayout } from '../../src/intake/list/file/layout/find-layout.ts';
import { openBook } from '../../src/intake/list/file/open-book.ts';
import { namesOf } from '../../src/intake/names.ts';
import type { Lang } from '../../src/model/words.ts';
import { unitInHeader } from '../../src/notation/unit-statement.ts';
import { templateSheets } from '../../src/present/template.ts';
import { writeBook } from '../../src/present/workbook/book.ts';
import type { NewSheet, SheetRow } from '../../src/present/workbook/sheet-part.ts';
import { BUNDLED_IDS, bundledText, LAI_CHAU, regulationIn } from '../regulations/files.ts';
import { gathered } from './list/answered/packages.ts';

const LANGS: readonly Lang[] = ['vi', 'en'];
/** A number, a type and a title. */
const FIRST: SheetRow = [1, 'x', 'Cầu'];

function textsOf(row: SheetRow | undefined): string[] {
  return (row ?? []).map((cell) =>
    String((typeof cell === 'object' && cell !== null ? cell.value : cell) ?? ''),
  );
}

/** The choices of a column, as the hidden sheet holds them. */
function choicesOf([, , choices]: readonly NewSheet[], reference: string): string[] {
  const [, letters = '', last = ''] = /\$([A-Z]+)\$1:\$\1\$(\d+)$/.exec(reference)!;
  const column = columnOf(letters);
  return choices!.rows.slice(0, Number(last)).map((row) => textsOf(row)[column]!);
}

describe.each(BUNDLED_IDS)('%s', (id) => {
  const regulation = regulationIn(bundledText(id));
  const names = namesOf(regulation);

  it.each(LANGS)('every head in %s is the name of its column, every choice the name of a value', (lang) => {
    for (const matters of [regulation.matters, ...regulation.matters.map((matter) => [matter])]) {
      const sheets = templateSheets(regulation, matters, lang);
      const [list] = sheets;
      const keys = textsOf(list!.rows[0]).map((head) => names.keys.lookup(unitInHeader(head).name));
      const taken = new Set(matters.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
      const facts = regulation.facts.filter(({ id: fact, kind }) => taken.has(fact) && kind !== 'items');
      const expected = ['id', 'type', 'title', 'date', ...facts.map((fact) => fact.id), 'declaredAuthority'];
      expect(keys).toEqual(expected.map((code) => ({ kind: 'found', code })));
      for (const { column, choices } of list!.checks!) {
        if (choices === undefined) continue;
        const key = expected[column]!;
        const fact = regulation.facts.find((one) => one.id === key);
        const table =
          key === 'type' ? names.matters : key === 'declaredAuthority' ? names.bodies : names.values.get(key);
        for (const choice of choicesOf(sheets, choices)) {
          if (fact?.kind === 'flag') expect(['có', 'không', 'yes', 'no']).toContain(choice);
          else expect(table!.lookup(choice), choice).toMatchObject({ kind: 'found' });
        }
      }
    }
  });
});

describe.each(LANGS)('as the readers of lists see it, in %s', (lang) => {
  it.each(BUNDLED_IDS)('%s: one list with all its columns, a page that is none, a hidden one', async (id) => {
    const regulation = regulationIn(bundledText(id));
    const names = namesOf(regulation);
    const sheets = templateSheets(regulation, regulation.matters, lang);
    const filled = sheets.map((sheet, at) => (at === 0 ? { ...sheet, rows: [...sheet.rows, FIRST] } : sheet));
    const bytes = await gathered(writeBook(filled));
    const opened = await openBook(sourceOfBytes(bytes, 'mau.xlsx'));
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    expect(opened.book.sheets.map(({ isHidden }) => isHidden)).toEqual([false, false, true]);
    const tables: number[] = [];
    for (const sheet of opened.book.sheets.slice(0, 2)) {
      const open = await sheet.open();
      if ('problem' in open) throw new Error(open.problem.code);
      const recognise = (header: string) => {
        const found = names.keys.lookup(unitInHeader(header).name);
        return found.kind === 'found' ? found.code : undefined;
      };
      const layout = await findLayout(open.rows(), { recognise });
      if ('problem' in layout) throw new Error(layout.problem.code);
      tables.push(...layout.tables.map(({ header }) => header.length));
    }
    expect(tables).toEqual([sheets[0]!.widths.length]);
  });
});

describe('of Lai Châu', () => {
  const regulation = regulationIn(LAI_CHAU);
  const matter = (code: string) => regulation.matters.find((one) => one.code === code)!;

  it('heads state the unit of their figures', () => {
    const [list] = templateSheets(regulation, [matter('investment-project')], 'vi');
    const heads = textsOf(list!.rows[0]);
    expect(heads).toEqual(
      expect.arrayContaining(['Tổng mức đầu tư (tỷ đồng)', 'Vốn FDI (triệu USD)', 'Diện tích đất (ha)']),
    );
  });

  it('the page of explanation has a row for each column', () => {
    const [list, guide] = templateSheets(regulation, [matter('planning'), matter('ngo-aid')], 'vi');
    const rows = guide!.rows.map(textsOf);
    for (const head of textsOf(list!.rows[0]))
      expect(rows.map(([first]) => first)).toContain(`Cột “${head}”`);
    expect(rows.at(-1)!.at(-1)).toBe('mọi loại');
    expect(rows.find(([first]) => first === 'Cột “Bước quy hoạch”')?.at(-1)).toBe('Quy hoạch');
    expect(rows.find(([first]) => first?.startsWith('Cột “Do cơ quan Trung ương phê duyệt'))?.at(4)).toBe(
      'tạm coi là “không”',
    );
  });

  it('only the values that a type takes can be chosen', () => {
    const sheets = templateSheets(regulation, [matter('project-list')], 'vi');
    const group = textsOf(sheets[0]!.rows[0]).indexOf('Nhóm dự án');
    expect(choicesOf(sheets, sheets[0]!.checks![group]!.choices!)).toEqual(['A', 'B', 'C']);
  });
});
