/** One list of projects, written in every way an office writes it: the same proposals, problems and warnings. */
import { describe, expect, it } from 'vitest';
import { BOM, toUtf16be, toWindows1258, writeCsv } from './file/office-list.ts';
import { sheetBytes } from './file/sheet.ts';
import { OFFICE_LIST } from './projects.ts';
import { codes, facts, type Read, read } from './read-list.ts';

const text = (delimiter: string) => writeCsv(OFFICE_LIST, delimiter);
const whole = await read(BOM + text(';'));

/** All but the places, which hang on how the list is written. */
function answers({ rows, carried }: Read): unknown {
  return [
    carried,
    rows.map(({ row, cells, proposal, problems }) => [
      row,
      cells,
      proposal === undefined ? null : { ...proposal, facts: [...proposal.facts] },
      problems.map(({ code, found, params, place }) => [code, found, params, place.header, place.row]),
    ]),
  ];
}

describe('the list of 48', () => {
  it('is read, with headings and the total carried', () => {
    expect(whole.rows).toHaveLength(48);
    // Two of them stand above the header: the title and the unit.
    expect(whole.carried).toBe(9);
    expect(whole.rows.filter(({ proposal }) => proposal === undefined).map(({ row }) => row)).toEqual([
      // One bare figure of the column is no sum in đồng: none of its bare figures is.
      30, 41, 43, 44, 46, 47,
    ]);
  });

  it('holds what was written', () => {
    const row = (number: number) => facts(whole.rows[number - 1]);
    expect(row(1)).toMatchObject({
      capital: '2021355000000',
      landArea: '34.319869',
      sector: ['power'],
      keyProject: false,
    });
    expect(whole.rows[0]?.proposal?.facts.get('capital')).toMatchObject({ amount: { approximate: true } });
    expect(row(4)).toMatchObject({ capital: '2500000000000' });
    expect(whole.rows[3]?.proposal?.warnings.map(({ code }) => code)).toEqual(['second-amount-ignored']);
    expect(row(5)).toMatchObject({ capital: { high: { at: '980000000000', closed: true } } });
    expect(row(8)).toMatchObject({ keyProject: true, capital: { low: { at: '18000000000000' } } });
    expect(row(9)).toMatchObject({ sector: ['agriculture', 'forestry'], landArea: '1050' });
    expect(whole.rows[8]?.proposal?.warnings.map(({ code }) => code)).toEqual(['shared-area']);
    expect(row(24)).toMatchObject({
      capital: '700500000000',
      landArea: { high: { at: '10', closed: false } },
    });
    expect(codes(whole.rows[29])).toEqual(['column-unit-needed']);
    expect(row(42)).toMatchObject({ capital: '1000000000' });
    expect(row(45)).not.toHaveProperty('capital');
  });

  it('says what is wrong and where', () => {
    expect(whole.rows[40]?.problems).toEqual([
      {
        code: 'ambiguous-value',
        place: { file: 'list', line: 50, row: 41, header: 'Nguồn vốn', column: 27 },
        found: 'ngân sách nhà nước',
        params: { fact: 'fundingSource', values: ['provincial-budget', 'central-budget'] },
      },
    ]);
    expect(whole.rows.slice(40).map(codes)).toEqual([
      ['ambiguous-value'],
      [],
      ['column-unit-needed'],
      ['amount-wrong-unit'],
      [],
      ['unknown-value'],
      ['amount-grouping'],
      [],
    ]);
  });

  it('says what was found out about it', () => {
    expect(whole.list.notes.map(({ code }) => code)).toEqual([
      'marked-column',
      'column-unit-needed',
      'number-style-proved',
      'columns-unknown',
      'rows-carried',
    ]);
    const proved = whole.list.notes.find(({ code }) => code === 'number-style-proved');
    expect(proved?.params).toEqual({
      style: 'vi',
      text: 'khoảng 2.021,355 tỷ đồng',
      at: '5:57',
      header: 'Tổng mức đầu tư',
    });
  });

  it.each([
    ['commas, UTF-8', Buffer.from(text(','))],
    ['tabs, UTF-16LE', Buffer.from(BOM + text('\t'), 'utf16le')],
    ['bars, UTF-16BE', toUtf16be(BOM + text('|'))],
    ['NFD', Buffer.from(text(';').normalize('NFD'))],
    ['windows-1258', toWindows1258(text(';'))],
    ['sep=;', Buffer.from(`sep=;\r\n${text(';')}`)],
    ['line feeds, byte for byte', Buffer.from(text(';').replaceAll('\r\n', '\n')), 1],
  ] as [string, Buffer, number?][])('is the same with %s', async (_, bytes, chunk) => {
    expect(answers(await read(bytes, chunk === undefined ? {} : { chunk }))).toEqual(answers(whole));
  });

  it('is the same as a workbook whose numbers are numbers', async () => {
    const number = (cell: string) => {
      if (/^\d{1,2}$/.test(cell)) return Number(cell);
      return cell === '79.500.000.000' ? 79_500_000_000 : cell;
    };
    const bytes = await sheetBytes(OFFICE_LIST.map((cells) => cells.map(number)));
    const { rows, carried, list } = await read(bytes, { from: 'xlsx' });
    const plain = (one: Read) =>
      JSON.parse(JSON.stringify(answers(one)).replaceAll('79.500.000.000', '79500000000'));
    expect(plain({ rows, carried, list })).toEqual(plain(whole));
    expect(rows[40]?.problems[0]?.place).toEqual({ file: 'list', row: 41, header: 'Nguồn vốn', cell: 'D50' });
  });
});
