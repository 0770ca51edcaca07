/** Lists whose rows name their regulation: which is meant, and how its rows are read. */
import { describe, expect, it } from 'vitest';
import { only, RegulationNames } from '../../../src/intake/list/regulation-names.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { fixture, regulationIn } from '../../regulations/files.ts';
import { sheetBytes } from './file/sheet.ts';
import { codes, facts, regulation as laiChau, noteCodes, type Read, read, refusals } from './read-list.ts';

const phuMinh = regulationIn(fixture('right/fictional-province.yaml'));
const dayDu = regulationIn(fixture('right/every-feature.yaml'));

/** All three may be named; `asked` counts how often they were asked for. */
function three(chosen: Regulation = laiChau) {
  const regulations = {
    chosen,
    isBound: false,
    asked: 0,
    all: async () => {
      regulations.asked++;
      return [laiChau, phuMinh, dayDu];
    },
  };
  return regulations;
}

const idsOf = ({ rows }: Read) => rows.map(({ regulation }) => regulation.id);
const jsonl = (...objects: unknown[]) => objects.map((one) => JSON.stringify(one)).join('\n');

describe('a regulation', () => {
  const meant = async (text: string, names = new RegulationNames(three())) => {
    const found = await names.resolve(text);
    return 'problem' in found ? found.problem : found.regulation.id;
  };

  it.each([
    ['', 'lai-chau-xiv'],
    [' – ', 'lai-chau-xiv'],
    ['chưa xác định', 'lai-chau-xiv'],
    ['lai-chau-xiv', 'lai-chau-xiv'],
    ['phu-minh-ix', 'phu-minh-ix'],
    [' PHU-MINH-IX ', 'phu-minh-ix'],
    ['phu minh ix', 'phu-minh-ix'],
    ['Quy chế làm việc Tỉnh uỷ Phú Minh khoá IX (hư cấu)', 'phu-minh-ix'],
    ['working regulation of phú minh, term ix (fictional)', 'phu-minh-ix'],
    ['quy che day du', 'day-du'],
  ])('named %j is %s', async (text, id) => expect(await meant(text)).toBe(id));

  it('that is not known is told with what is', async () => {
    expect(await meant('phu-minh-x')).toEqual({
      code: 'unknown-regulation',
      found: 'phu-minh-x',
      params: { known: ['lai-chau-xiv', 'phu-minh-ix', 'day-du'], near: ['phu-minh-ix'] },
    });
  });

  it('is never a file that a list brings along', async () => {
    expect(await meant('fixtures/regulations/right/minimal.yaml')).toMatchObject({
      code: 'unknown-regulation',
      params: { reason: 'file' },
    });
  });

  it('is the chosen one alone where the run is bound to it', async () => {
    const bound = new RegulationNames({ ...three(), isBound: true });
    expect(await meant('Quy chế làm việc Tỉnh ủy Lai Châu khóa XIV', bound)).toBe('lai-chau-xiv');
    expect(await meant('phu-minh-ix', bound)).toEqual({
      code: 'other-regulation',
      found: 'phu-minh-ix',
      params: { given: 'phu-minh-ix', chosen: 'lai-chau-xiv' },
    });
  });

  it('is remembered by its text, however many texts there are', async () => {
    const names = new RegulationNames(three());
    for (let at = 0; at < 10_000; at++)
      expect(await meant(`x${at}`, names)).toMatchObject({ found: `x${at}` });
    expect(await meant('day-du', names)).toBe('day-du');
  });
});

const MIXED = [
  'Mã;Quy chế;Loại;Nguồn vốn;Lĩnh vực;Tổng mức đầu tư;Ghi chú',
  'A;;Dự án đầu tư;ngoài ngân sách;Du lịch;5 tỷ đồng;',
  'B;phu-minh-ix;Dự án đầu tư;-;đường bộ;6 tỷ đồng;',
  'C;day-du;công trình;Tư nhân;;;',
  'D;lai-chau-xv;Dự án đầu tư;;;;',
  'E;lai-chau-xiv;Dự án đầu tư;tư nhân;;;',
].join('\n');

describe('the rows of a table', () => {
  it('are each read by their own', async () => {
    const one = await read(MIXED, { among: three() });
    expect(idsOf(one)).toEqual(['lai-chau-xiv', 'phu-minh-ix', 'day-du', 'lai-chau-xiv', 'lai-chau-xiv']);
    expect(facts(one.rows[0])).toEqual({
      fundingSource: ['non-budget'],
      sector: ['tourism'],
      capital: '5000000000',
    });
    expect(facts(one.rows[1])).toEqual({ sector: 'transport', capital: '6000000000' });
    expect(facts(one.rows[2])).toEqual({ funding: ['private'] });
    expect(facts(one.rows[4])).toEqual({ fundingSource: ['non-budget'] });
    expect(one.rows[3]).toMatchObject({
      id: 'D',
      problems: [
        {
          code: 'unknown-regulation',
          place: { file: 'list', line: 5, row: 4, column: 3, header: 'Quy chế' },
          found: 'lai-chau-xv',
        },
      ],
    });
  });

  it.each(['regulation', 'Regulation', 'Mã quy chế', 'QUY CHẾ', 'Quy chế áp dụng (*)'])(
    'name it under %s',
    async (header) => {
      expect(idsOf(await read(MIXED.replace('Quy chế', header), { among: three() }))[1]).toBe('phu-minh-ix');
    },
  );

  it('name it in a column that is mapped', async () => {
    const text = MIXED.replace('Quy chế', 'Tỉnh');
    const map = [{ column: 'tỉnh', key: 'Quy chế' }];
    expect(idsOf(await read(text, { among: three(), map }))[1]).toBe('phu-minh-ix');
    const unread = await read(text, { among: three(), map: [{ column: 'tỉnh', key: '' }] });
    expect(new Set(idsOf(unread))).toEqual(new Set(['lai-chau-xiv']));
  });

  it('are the same in a workbook and from a stream in small pieces', async () => {
    const csv = await read(MIXED, { among: three(), chunk: 3 });
    const cells = MIXED.split('\n').map((line) => line.split(';'));
    const xlsx = await read(await sheetBytes(cells), { among: three(), from: 'xlsx' });
    const told = ({ rows }: Read) =>
      rows.map(({ regulation, proposal, problems }) => [
        regulation.id,
        proposal && [...proposal.facts],
        problems.map(({ code }) => code),
      ]);
    expect(told(xlsx)).toEqual(told(csv));
  });

  it('are of the chosen one where no column names another, and no other is asked for', async () => {
    const regulations = three();
    const one = await read('Loại;Vốn\nDự án đầu tư;5 tỷ\n', { among: regulations });
    expect([idsOf(one), regulations.asked]).toEqual([['lai-chau-xiv'], 0]);
    const other = await read('type;sector\ninvestment-project;cầu\n', { among: three(phuMinh) });
    expect(facts(other.rows[0])).toEqual({ sector: 'transport' });
  });

  it('that name another than the one the run is bound to are refused', async () => {
    const one = await read(MIXED, { among: { ...three(), isBound: true } });
    expect(one.rows.map(codes)).toEqual([
      [],
      ['other-regulation'],
      ['other-regulation'],
      ['other-regulation'],
      [],
    ]);
  });

  it('with cells missing are refused for that alone', async () => {
    const one = await read(`${MIXED}\nF;phu-minh-ix;x`, { among: three() });
    expect(codes(one.rows[5])).toEqual(['cells-missing']);
  });
});

it.each(['csv', 'jsonl'] as const)(
  'ids are repeated within a regulation, not between two: %s',
  async (from) => {
    const rows = [
      ['1', ''],
      ['1', 'phu-minh-ix'],
      ['2', 'phu-minh-ix'],
      ['2', ''],
      ['2', 'PHU-MINH-IX'],
    ];
    const type = 'investment-project';
    const csv = rows.map((cells) => `${[...cells, type].join(';')}\n`).join('');
    const json = jsonl(...rows.map(([id, regulation]) => ({ id, regulation, type })));
    const { list } = await read(from === 'csv' ? `id;regulation;type\n${csv}` : json, {
      from,
      among: three(),
    });
    expect(list.notes).toMatchObject([{ code: 'ids-repeated', params: { count: '1', ids: ['2'] } }]);
  },
);

describe('the columns of a table', () => {
  it('are found by the names of all regulations that rows may name', async () => {
    // "funding" and "urgent" name no column of Lai Châu's: without the others this second row would be one of data.
    const text = 'Quy chế;Loại;Vốn;Cờ\n;;funding;urgent\nday-du;Dự án;NST;x\nday-du;Dự án;;\n';
    const one = await read(text, { among: three() });
    expect(one.rows.map(codes)).toEqual([[], []]);
    expect(facts(one.rows[0])).toEqual({ funding: ['province'], urgent: true });
  });

  it('that two stand for one fact of a regulation keep its rows alone from being read', async () => {
    const text = [
      'Mã;Quy chế;Loại;Lĩnh vực;Vốn;Tổng mức đầu tư',
      'A;;Dự án đầu tư;;;5 tỷ',
      'B;phu-minh-ix;Dự án đầu tư;cầu;x;7 tỷ',
    ].join('\n');
    const one = await read(text, { among: three() });
    expect(one.rows.map(codes)).toEqual([['columns-same-key'], []]);
    expect(one.rows[0]).toMatchObject({
      id: 'A',
      problems: [{ place: { line: 1 }, params: { key: 'capital' } }],
    });
    expect(facts(one.rows[1])).toEqual({ sector: 'transport', capital: '7000000000' });
  });

  it.each([
    ['two of them name the regulation', 'Quy chế;Mã quy chế;Loại\n', {}, 'columns-same-key'],
    ['two give the type', 'Quy chế;Loại;Loại hồ sơ\n', {}, 'columns-same-key'],
    ['none gives the type', 'Quy chế;Vốn\n', {}, 'list-without-type'],
    [
      'one is mapped that is not there',
      'Quy chế;Loại\n',
      { map: [{ column: 'X', key: 'id' }] },
      'map-unknown-column',
    ],
    [
      'the regulation is set',
      'Quy chế;Loại\n',
      { set: [{ key: 'regulation', text: 'day-du' }] },
      'set-beside-column',
    ],
    ['the type is set', 'Quy chế;Loại\n', { set: [{ key: 'type', text: 'planning' }] }, 'set-beside-column'],
  ])('refuse the list where %s', async (_why, header, options, code) => {
    const problems = await refusals(`${header};\n`, { ...options, among: three() });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('are unknown where no regulation of the rows reads them', async () => {
    const header = 'Quy chế;Loại;urgent;Diện tích;Ghi chú';
    const unknown = async (...ids: string[]) => {
      const rows = ids.map((id) => `${id};Dự án đầu tư;;;`);
      const { list } = await read([header, ...rows].join('\n'), { among: three() });
      return list.notes.filter(({ code }) => code === 'columns-unknown').map(({ params }) => params.columns);
    };
    expect(await unknown('lai-chau-xiv')).toEqual([['urgent', 'Ghi chú']]);
    expect(await unknown('phu-minh-ix')).toEqual([['urgent', 'Diện tích', 'Ghi chú']]);
    expect(await unknown('phu-minh-ix', 'lai-chau-xiv', 'day-du')).toEqual([['Ghi chú']]);
    expect(await unknown('không có')).toEqual([]);
  });

  it('that name two keys are told once, in the words of the regulation', async () => {
    const text = 'Quy chế;Loại;Nguồn vốn/Lĩnh vực\n;Dự án đầu tư;\nphu-minh-ix;Dự án đầu tư;\n';
    const { list } = await read(text, { among: three() });
    expect(list.notes).toMatchObject([
      { code: 'column-ambiguous', params: { keys: ['fundingSource', 'sector'] }, regulation: laiChau },
    ]);
  });
});

describe('what is asked of a list', () => {
  it('is read by the regulation of each row', async () => {
    const text =
      'Quy chế;Loại;Tổng mức đầu tư;Ngành\n;Dự án đầu tư;5 tỷ;\nphu-minh-ix;Dự án đầu tư;6 tỷ;cầu\nday-du;Dự án;;\n';
    const one = await read(text, {
      among: three(),
      map: [{ column: 'Ngành', key: 'sector' }],
      set: [
        { key: 'urgent', text: 'có' },
        { key: 'keyProject', text: 'không' },
      ],
    });
    expect(facts(one.rows[0])).toEqual({ capital: '5000000000', keyProject: false });
    expect(facts(one.rows[1])).toEqual({ capital: '6000000000', sector: 'transport' });
    expect(facts(one.rows[2])).toEqual({ urgent: true });
  });

  it('is refused where no regulation knows it', async () => {
    const text = 'Quy chế;Loại\nphu-minh-ix;Dự án đầu tư\n';
    const set = [{ key: 'urgnt', text: 'có' }];
    const map = [{ column: 'Loại', key: 'typ' }];
    const problems = await refusals(text, { among: three(), set, map });
    expect(problems.map(({ code }) => code)).toEqual(['set-unknown-key', 'map-unknown-key']);
  });

  it('is refused where the only regulation of the list does not know it', async () => {
    const set = [{ key: 'urgent', text: 'có' }];
    for (const among of [three(), only(laiChau)]) {
      const problems = await refusals('Loại\nDự án đầu tư\n', { among, set });
      expect(problems).toMatchObject([{ code: 'set-unknown-key', place: { flag: '--set' } }]);
    }
    const object = jsonl({ type: 'project', regulation: 'day-du' });
    expect((await refusals(object, { from: 'jsonl', among: three(), set })).map(({ code }) => code)).toEqual([
      'set-unknown-key',
    ]);
  });

  it('keeps the rows of a regulation from being read whose values it is not', async () => {
    const text = 'Quy chế;Loại\n;Dự án đầu tư\nphu-minh-ix;Dự án đầu tư\n';
    const among = three();
    const one = await read(text, { among, set: [{ key: 'sector', text: 'transport' }] });
    expect(one.rows.map(codes)).toEqual([['unknown-value'], []]);
    expect(one.rows[0]?.problems[0]?.place).toMatchObject({ flag: '--set', line: 2, row: 1 });
    const other = await read(text, { among, set: [{ key: 'sector', text: 'tourism' }] });
    expect(other.rows.map(codes)).toEqual([[], ['unknown-value']]);
  });

  it('may be the regulation of every row', async () => {
    const set = [{ key: 'Quy chế', text: 'PHU-MINH-IX' }];
    const table = await read('Loại;Lĩnh vực\nDự án đầu tư;cầu\n', { among: three(), set });
    expect([idsOf(table), facts(table.rows[0])]).toEqual([['phu-minh-ix'], { sector: 'transport' }]);
    const lines = [
      { type: 'investment-project', sector: 'cầu' },
      { regulation: 'phu-minh-ix' },
      { regulation: 'day-du' },
    ];
    const json = await read(jsonl(...lines), { from: 'jsonl', among: three(), set });
    expect(facts(json.rows[0])).toEqual({ sector: 'transport' });
    expect(json.rows.slice(1).map(codes)).toEqual([
      ['type-missing', 'set-beside-column'],
      ['other-regulation'],
    ]);
    const wrong = await refusals('Loại\n', { among: three(), set: [{ key: 'regulation', text: 'x' }] });
    expect(wrong).toMatchObject([{ code: 'unknown-regulation', place: { flag: '--set' } }]);
  });
});

describe('what only the whole list tells', () => {
  it('is how its numbers are written, whatever the regulation of a row', async () => {
    const text = [
      'Quy chế;Loại;Tổng mức đầu tư;Lĩnh vực;Diện tích',
      'phu-minh-ix;Dự án đầu tư;1,000 tỷ;;1,5',
      ';Dự án đầu tư;1.234,5 tỷ;;1,5',
      'day-du;Dự án;;;1,000',
    ].join('\n');
    const one = await read(text, { among: three(), chunk: 11 });
    expect(one.rows.map(codes)).toEqual([[], [], []]);
    expect(facts(one.rows[0])).toEqual({ capital: '1000000000' });
    expect(facts(one.rows[2])).toEqual({ landArea: '1' });
    // 1,5 in the first row is of no fact there, and proves nothing.
    expect(one.list.notes[0]).toMatchObject({
      code: 'number-style-proved',
      params: { text: '1.234,5 tỷ', at: '3:15' },
    });
    expect(noteCodes(one).filter((code) => code.startsWith('number'))).toHaveLength(1);
  });

  it('is asked once, though a regulation comes up behind what was read for it', async () => {
    const first = [';Dự án đầu tư;1,000 tỷ;', ';Dự án đầu tư;1.234,5 tỷ;', ';Dự án đầu tư;1,234.5 tỷ;'];
    const between = Array.from({ length: 9000 }, () => ';Bảng giá đất;;');
    const last = 'day-du;Dự án;;1,000';
    const text = ['Quy chế;Loại;Tổng mức đầu tư;Diện tích', ...first, ...between, last].join('\n');
    const one = await read(text, { among: three() });
    expect([one.rows[0], one.rows.at(-1)].map(codes)).toEqual([['amount-ambiguous'], ['amount-ambiguous']]);
    expect(noteCodes(one).filter((code) => code.startsWith('number'))).toEqual(['number-style-contradicted']);
  });

  it('is what a blank among marks says, for the rows of each regulation', async () => {
    const rows = ['day-du;Dự án;A;x', ';Dự án đầu tư;A;có', 'day-du;Dự án;B;', ';Dự án đầu tư;B;'];
    const text = ['Quy chế;Loại;Nhóm;Dự án trọng điểm', ...rows].join('\n');
    const map = [{ column: 'Dự án trọng điểm', key: 'urgent' }];
    const marked = await read(text, { among: three(), map });
    expect(facts(marked.rows[2])).toEqual({ group: 'B', urgent: false });
    const mixed = await read(text.replace(';A;có', ';A;x'), { among: three() });
    expect(facts(mixed.rows[3])).toEqual({ projectGroup: 'B', keyProject: false });
    expect(mixed.rows[2]?.proposal?.facts.has('urgent')).toBe(false);
  });
});

describe('the objects of a JSON list', () => {
  const P = { type: 'investment-project' };

  it('are each read by their own', async () => {
    const regulations = three();
    const text = jsonl(
      { ...P, sector: 'tourism' },
      { ...P, sector: 'transport', regulation: 'phu-minh-ix' },
      { type: 'project', funding: 'NST', regulation: 'Quy chế đầy đủ' },
      { ...P, sector: 'transport' },
      { ...P, regulation: 'phu-minh' },
      { ...P, regulation: 5 },
      { ...P, regulation: null },
      { ...P, sector: 'tourism', regulation: 'lai-chau-xiv' },
    );
    const one = await read(text, { from: 'jsonl', among: regulations });
    expect(one.rows.map(codes)).toEqual([
      [],
      [],
      [],
      ['unknown-value'],
      ['unknown-regulation'],
      ['wrong-json-type'],
      [],
      [],
    ]);
    expect(idsOf(one).slice(0, 3)).toEqual(['lai-chau-xiv', 'phu-minh-ix', 'day-du']);
    expect(one.rows[4]?.problems[0]?.place).toMatchObject({ line: 5, row: 5, path: '$.regulation' });
    expect(one.rows[5]?.problems[0]).toMatchObject({ found: '5', params: { fact: 'regulation' } });
    expect(regulations.asked).toBe(1);
    const array = await read(`[${text.split('\n').join(',')}]`, { from: 'json', among: three() });
    expect([array.rows.map(codes), idsOf(array)]).toEqual([one.rows.map(codes), idsOf(one)]);
  });

  it('are of the chosen one where none names another, and no other is asked for', async () => {
    const regulations = three();
    const text = jsonl(P, { ...P, regulation: 'LAI-CHAU-XIV' });
    const one = await read(text, { from: 'jsonl', among: regulations });
    expect([one.rows.map(codes), regulations.asked]).toEqual([[[], []], 0]);
  });

  it('keep what else is wrong with them', async () => {
    const one = await read('{"id":"A","regulation":"x","type":"a","type":"b"}', {
      from: 'jsonl',
      among: three(),
    });
    expect(codes(one.rows[0])).toEqual(['json-duplicate-key', 'unknown-regulation']);
    expect(one.rows[0]?.id).toBe('A');
  });

  it('may have the key mapped', async () => {
    const one = await read(jsonl({ ...P, quy_che: 'phu-minh-ix', ten: 'Cầu' }), {
      from: 'jsonl',
      among: three(),
      map: [
        { column: 'quy_che', key: 'regulation' },
        { column: 'ten', key: 'title' },
      ],
    });
    expect([idsOf(one), one.rows[0]?.proposal?.title]).toEqual([['phu-minh-ix'], 'Cầu']);
  });

  it('are asked for their number style, whatever their regulation', async () => {
    const text = jsonl(
      { ...P, capital: '1,000 tỷ', regulation: 'phu-minh-ix' },
      { ...P, capital: '1,5 tỷ' },
      { ...P, capital: '2,000 tỷ', regulation: 'phu-minh-ix' },
    );
    const one = await read(text, { from: 'jsonl', among: three(), chunk: 9 });
    expect([facts(one.rows[0]), facts(one.rows[2])]).toEqual([
      { capital: '1000000000' },
      { capital: '2000000000' },
    ]);
    expect(noteCodes(one)).toEqual(['number-style-proved']);
  });
});
