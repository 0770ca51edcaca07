/** Which column stands for what: headers, `--map`, `--set`, units. */
import { describe, expect, it } from 'vitest';
import { headerKey } from '../../../../src/intake/list/rows/header-names.ts';
import { namesOf } from '../../../../src/intake/names.ts';
import { codes, facts, noteCodes, projects, read, refusals, regulation } from '../read-list.ts';

const names = namesOf(regulation);

describe('a header', () => {
  it.each([
    ['capital', 'capital'],
    ['Tổng mức đầu tư', 'capital'],
    ['TONG MUC DAU TU', 'capital'],
    ['Tổng  mức đầu-tư:', 'capital'],
    ['Tổng mức đầu tư (triệu đồng)', 'capital'],
    ['Tổng mức đầu tư (triệu đồng) (*)', 'capital'],
    ['Vốn, tỷ đồng', 'capital'],
    ['Vốn [ĐVT: tỷ đồng]', 'capital'],
    ['Vốn – tỷ đồng', 'capital'],
    ['Diện tích (ha)', 'landArea'],
    ['Diện tích đất (m2)', 'landArea'],
    ['Tên / Tên dự án', 'title'],
    ['Nguồn vốn', 'fundingSource'],
  ])('%s', (header, key) => {
    expect(headerKey(names, header)).toEqual({ kind: 'found', code: key });
  });

  it.each(['Ghi chú', 'Vốn (đã giải ngân)', 'Diện tích (sàn)', 'Tổng', '', '(ha)', 'Diện tích / Ghi chú'])(
    '%s is not understood',
    (header) => expect(headerKey(names, header)).toEqual({ kind: 'unknown' }),
  );

  it('that names two facts is neither', () => {
    const keys = ['fundingSource', 'capital'];
    expect(headerKey(names, 'Nguồn vốn/Tổng mức đầu tư')).toEqual({ kind: 'ambiguous', codes: keys });
    expect(headerKey(names, 'Nguồn vốn và tổng vốn đầu tư (tỷ đồng)')).toEqual({
      kind: 'ambiguous',
      codes: keys,
    });
  });
});

describe('the columns of a list', () => {
  it('that are not understood are named once and carried', async () => {
    const one = await read(projects('capital;Ghi chú;Chủ đầu tư;Nguồn vốn/Vốn', '5 tỷ;a;b;c', '6 tỷ;;d;'));
    expect(one.list.notes.map(({ code, params }) => [code, params])).toEqual([
      ['column-ambiguous', { header: 'Nguồn vốn/Vốn', keys: ['fundingSource', 'capital'] }],
      ['columns-unknown', { columns: ['Ghi chú', 'Chủ đầu tư'] }],
    ]);
    expect(one.rows[0]?.cells).toEqual(['investment-project', '5 tỷ', 'a', 'b', 'c']);
    // A column that may be the funding, which nothing else gives: what stands in it is not passed over.
    expect(codes(one.rows[0])).toEqual(['column-unclear']);
    expect(facts(one.rows[1])).toEqual({ capital: '6000000000' });
  });

  it('that look like a fact by some of its words, or by its letters under one of them, are unclear', async () => {
    const near = await read(projects('Tổng đầu tư toàn bộ;Lĩnh vực', '5.000.000.000;Khác'));
    expect(codes(near.rows[0])).toEqual(['column-unclear']);
    const letters = await read(projects('Vốn;Nhóm theo Luật BVMT', '5 tỷ;III', '6 tỷ;I'));
    expect(letters.rows.map(codes)).toEqual([['column-unclear'], ['column-unclear']]);
    const others = await read(projects('Vốn;Cấp đường', '5 tỷ;III', '6 tỷ;I'));
    expect(others.rows.flatMap(codes)).toEqual([]);
  });

  it('two for one fact are refused, until one is mapped away', async () => {
    const text = projects('Vốn;Số tiền (tỷ đồng)', '5 tỷ;6', '7 tỷ;');
    expect(await refusals(text)).toEqual([
      {
        code: 'columns-same-key',
        place: { file: 'list', line: 1 },
        found: 'Vốn | Số tiền (tỷ đồng)',
        params: { key: 'capital', headers: ['Vốn', 'Số tiền (tỷ đồng)'] },
      },
    ]);
    const { rows } = await read(text, { map: [{ column: 'vốn', key: '' }] });
    expect(facts(rows[0])).toEqual({ capital: '6000000000' });
    const other = await read(text, { map: [{ column: 'Số tiền', key: '' }] });
    expect(facts(other.rows[0])).toEqual({ capital: '5000000000' });
    expect(noteCodes(other)).toEqual([]);
    expect(
      await refusals(projects('Kinh phí;Vốn', '5 tỷ;6 tỷ'), {
        map: [{ column: 'Kinh phí', key: 'capital' }],
      }),
    ).toMatchObject([{ code: 'columns-same-key' }]);
  });

  it('running numbers yield to codes, and contents to titles', async () => {
    const one = await read(
      projects('STT;Mã hồ sơ;Nội dung;Tên dự án', '1;DA-7;mở rộng;Chợ', '2;DA-8;;Bến xe'),
    );
    expect(one.rows[0]?.proposal).toMatchObject({ id: 'DA-7', title: 'Chợ' });
    expect(noteCodes(one)).toEqual(['column-beside', 'column-beside']);
    expect(await refusals(projects('Mã;Mã', '1;2'))).toMatchObject([{ code: 'columns-same-key' }]);
  });

  it('of another name are mapped, with their unit', async () => {
    const text = 'Hồ sơ loại gì;Kinh phí (tỷ đồng);Ghi chú\nDự án đầu tư;12,5;x\n';
    const map = [
      { column: 'Hồ sơ loại gì', key: 'Loại hồ sơ' },
      { column: 'kinh phí (tỷ đồng)', key: 'capital' },
    ];
    const { rows } = await read(text, { map });
    expect(facts(rows[0])).toEqual({ capital: '12500000000' });
    expect(
      facts((await read(text, { map: [map[0]!, { column: 'KINH PHI', key: 'capital' }] })).rows[0]),
    ).toEqual({
      capital: '12500000000',
    });
  });

  it('that a mapping does not find, and keys that there are not', async () => {
    const text = projects('capital', '5 tỷ');
    expect(await refusals(text, { map: [{ column: 'Kinh phí', key: 'capital' }] })).toEqual([
      {
        code: 'map-unknown-column',
        place: { file: 'list', line: 1 },
        found: 'Kinh phí',
        params: { column: 'Kinh phí', known: ['type', 'capital'] },
      },
    ]);
    const option = '--ignore-column';
    expect(await refusals(text, { map: [{ column: 'Kinh phí', key: '', option }] })).toMatchObject([
      { code: 'map-unknown-column', found: 'Kinh phí', params: { option } },
    ]);
    expect(await refusals(text, { map: [{ column: 'type', key: 'captal' }] })).toEqual([
      {
        code: 'map-unknown-key',
        place: { flag: '--map' },
        found: 'captal',
        params: { column: 'type', key: 'captal', near: ['capital'] },
      },
    ]);
  });
});

describe('a column given twice', () => {
  const text = projects('capital', '5 tỷ');

  it.each([
    ['to two keys', { column: 'CAPITAL', key: 'landArea' }, '--map'],
    ['to a key and to nobody', { column: 'capital', key: '', option: '--ignore-column' }, '--ignore-column'],
  ] as const)('%s', async (_why, second, flag) => {
    const map = [{ column: 'capital', key: 'capital' }, second];
    expect(await refusals(text, { map })).toEqual([
      {
        code: 'column-given-twice',
        place: { flag },
        found: second.column,
        params: { column: second.column },
      },
    ]);
  });

  it('alike is given once', async () => {
    const map = [1, 2].map(() => ({ column: 'capital', key: 'capital' }));
    expect(facts((await read(text, { map })).rows[0])).toMatchObject({ capital: '5000000000' });
  });
});

describe('units', () => {
  it('of the unit line go to amounts without their own', async () => {
    const text = [
      'DANH MỤC;;;;',
      ';;;;ĐVT: triệu đồng',
      'Loại;Vốn;Vốn FDI;Đơn giá (tỷ đồng);Diện tích',
      'Dự án đầu tư;250.000;50 triệu USD;;12,5 ha',
      'Dự án đầu tư;1.500,5;50;;12,5',
      'Mua sắm tài sản;;;1,5;',
    ].join('\n');
    const one = await read(text);
    expect(facts(one.rows[0])).toMatchObject({ capital: '250000000000', fdiAmount: '50000000' });
    // Đồng for a column of dollars: refused rather than taken for dollars.
    expect(one.rows[1]?.problems).toMatchObject([
      { code: 'amount-wrong-unit', params: { fact: 'fdiAmount' } },
    ]);
    // Two statements that differ are none.
    expect(codes(one.rows[2])).toEqual(['column-units-differ']);
    const note = one.list.notes.find(({ code }) => code === 'unit-line');
    expect(note?.params).toEqual({ text: 'ĐVT: triệu đồng', line: '2', headers: ['Vốn', 'Vốn FDI'] });
  });

  it('of đồng, or of nothing said, leave a column of dollars its own', async () => {
    const lines = ['ĐVT: tỷ;;', 'Loại;Vốn;Vốn FDI (triệu USD)', 'Dự án đầu tư;5;50'];
    expect(facts((await read(lines.join('\n'))).rows[0])).toMatchObject({
      capital: '5000000000',
      fdiAmount: '50000000',
    });
    const column = ['Loại;ĐVT;Vốn;Vốn FDI (triệu USD)', 'Dự án đầu tư;triệu đồng;5;50'];
    expect(facts((await read(column.join('\n'))).rows[0])).toMatchObject({
      capital: '5000000',
      fdiAmount: '50000000',
    });
  });

  it('of a unit line that gives two', async () => {
    const { rows } = await read('(Đơn vị tính: tỷ đồng, m2);;\nLoại;Vốn;Diện tích\nDự án đầu tư;5;12.500\n');
    expect(facts(rows[0])).toEqual({ capital: '5000000000', landArea: '1.25' });
  });

  it('in a header of two rows', async () => {
    const text =
      'Loại;Tổng mức đầu tư;;Diện tích\n;Tổng số;Ngân sách;\n;triệu đồng;triệu đồng;ha\nDự án đầu tư;5000;1;2\n';
    expect(facts((await read(text)).rows[0])).toEqual({ capital: '5000000000', landArea: '2' });
  });
});

describe('what is set', () => {
  it('is given to every row whose type takes it', async () => {
    const text = 'Tên;Vốn\nChợ;5 tỷ\nKè;7 tỷ\n';
    const set = [
      { key: 'type', text: 'Dự án đầu tư' },
      { key: 'Nguồn vốn', text: 'ngoài ngân sách' },
      { key: 'date', text: '12/06/2024' },
    ];
    const { rows } = await read(text, { set });
    expect(rows.map(({ proposal }) => proposal?.date)).toEqual(['2024-06-12', '2024-06-12']);
    expect(facts(rows[1])).toEqual({ capital: '7000000000', fundingSource: ['non-budget'] });
    const mixed = await read('Loại;Vốn\nBảng giá đất;\nDự án đầu tư;5 tỷ\n', { set: set.slice(1) });
    expect(facts(mixed.rows[0])).toEqual({});
    expect(mixed.rows[0]?.proposal?.warnings).toEqual([]);
    expect(facts(mixed.rows[1])).toMatchObject({ fundingSource: ['non-budget'] });
  });

  it('beside a column for it is refused', async () => {
    expect(await refusals(projects('Vốn', '5 tỷ'), { set: [{ key: 'capital', text: '7 tỷ' }] })).toEqual([
      {
        code: 'set-beside-column',
        place: { file: 'list', line: 1 },
        found: 'Vốn',
        params: { key: 'capital', header: 'Vốn' },
      },
    ]);
  });

  it('is read once: a wrong one is told at once', async () => {
    const set = [
      { key: 'typ', text: 'x' },
      { key: 'capital', text: '250' },
      { key: 'date', text: '31/02/2024' },
      { key: 'type', text: 'dự án gì' },
      { key: 'type', text: 'planning' },
      { key: 'regulation', text: 'other' },
      { key: 'items', text: '[]' },
      { key: 'sector', text: '-' },
    ];
    const problems = await refusals('Tên\nChợ\n', { set });
    expect(problems.map(({ code, place }) => [code, place.flag])).toEqual(
      [
        'set-unknown-key',
        'amount-needs-unit',
        'bad-date',
        'unknown-value',
        'given-twice',
        'wrong-json-type',
        'other-regulation',
      ].map((code) => [code, '--set']),
    );
  });
});

it('without any type the file is refused once', async () => {
  expect(await refusals('Tên;Vốn\nChợ;5 tỷ\nKè;7 tỷ\n')).toMatchObject([
    { code: 'list-without-type', place: { file: 'list', line: 1 } },
  ]);
});

describe('what is said of values', () => {
  const values = [{ text: 'Y tế', code: 'Khác', from: 'config' as const }];

  it('goes before all names, in the facts that have the value', async () => {
    const text = projects('Tên;Lĩnh vực;Vốn', 'A;y te;5 tỷ', 'B;Y tế; 6 tỷ');
    const { rows } = await read(text, { values });
    expect(rows.map((row) => facts(row).sector)).toEqual([['other'], ['other']]);
  });

  it('of a value that there is not is refused', async () => {
    const wrong = await refusals(projects('Vốn', '5 tỷ'), { values: [{ ...values[0]!, code: 'Khácc' }] });
    expect(wrong).toMatchObject([
      { code: 'value-setting-unknown', found: 'Khácc', params: { text: 'Y tế' } },
    ]);
  });
});
