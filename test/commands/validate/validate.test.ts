import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportFormatNames } from '../../../src/present/findings/formats.ts';
import { sheetBytes } from '../../intake/list/file/sheet.ts';
import { get, names, pathOf, put, useFolder } from '../batch/run.ts';
import { list, reportOf, row, validate } from './run.ts';

useFolder();

const RIGHT = row('D1', '1.200 tỷ đồng', 'Ban Thường vụ');
const WRONG = row('D2', '1.200 tỷ đồng', 'Thường trực');
const OPEN = row('D3', 'dưới 1.000 tỷ đồng', 'Thường trực');
const SILENT = row('D4', '1.200 tỷ đồng', '');
const REFUSED = row('D5', '50 triệu USD', 'Thường trực');

const rules = ({ findings }: Awaited<ReturnType<typeof reportOf>>) => findings.map(({ rule }) => rule);

describe('exit codes, the same whatever the format', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], number])[] = [
    ['all right', [RIGHT], [], 0],
    ['a mismatch', [RIGHT, WRONG], [], 1],
    ['a refused row', [RIGHT, REFUSED], [], 1],
    ['an open one', [RIGHT, OPEN], [], 3],
    ['a mismatch and an open one', [WRONG, OPEN], [], 1],
    ['no body named', [SILENT], [], 0],
    ['no body named, which is to fail', [SILENT], ['--fail-on', 'warning'], 1],
    ['an open one where warnings fail', [OPEN], ['--fail-on', 'warning'], 3],
    ['an open one beside none named', [OPEN, SILENT], ['--fail-on', 'warning'], 1],
    ['a mismatch that is to be a 0', [WRONG, OPEN], ['--exit-zero'], 0],
  ];

  it.each(cases)('%s', async (_name, rows, args, exit) => {
    const file = put('list.csv', list(...rows));
    for (const format of reportFormatNames) {
      expect((await validate([file, ...args, '--format', format])).exit).toBe(exit);
    }
  });

  it('2 for a list that cannot be read, before all of them, and the others are validated', async () => {
    const broken = put('a.json', '[{');
    const good = put('b.csv', list(WRONG));
    for (const format of reportFormatNames) {
      const ran = await validate([broken, good, '--exit-zero', '--format', format]);
      expect(ran.exit).toBe(2);
      expect(ran.stdout).toContain('D2');
      expect(ran.stderr).toContain('a.json:1:3');
    }
  });

  it('130 when interrupted, and nothing is written', async () => {
    const file = put('list.csv', list(WRONG));
    const ran = await validate([file, '--output', `json=${pathOf('r.json')}`], {
      signal: AbortSignal.abort(),
    });
    expect(ran).toMatchObject({ exit: 130, stdout: '' });
    expect(names()).toEqual(['list.csv']);
  });
});

describe('findings', () => {
  it('stand at the cell that names the body', async () => {
    const file = put(
      'list.csv',
      list(RIGHT, 'D2;"Hai\ndòng";Dự án đầu tư;ngoài ngân sách;1.200 tỷ đồng;khác;Thường trực'),
    );
    const { findings } = await reportOf([file]);
    expect(findings[0]).toMatchObject({
      rule: 'mismatch',
      declared: 'thuong-truc',
      authority: 'ban-thuong-vu',
      clause: '2.4.2',
      place: { line: 4, column: 55, row: 2, header: 'Cấp trình' },
      crossed: {
        clause: '3.5.3.1',
        fact: 'capital',
        test: 'below',
        limit: '1000000000000',
        value: '1200000000000',
      },
    });
  });

  it('stand in the cell of a sheet, by row and column', async () => {
    const cells = [
      list(RIGHT, WRONG)
        .trim()
        .split('\n')
        .map((line) => line.split(';')),
    ].flat();
    const file = put('list.xlsx', await sheetBytes(cells));
    const { findings } = await reportOf([file]);
    expect(findings.map(({ place }) => place)).toMatchObject([{ cell: 'G3', line: 3, column: 7 }]);
  });

  it('stand at the value of JSON and JSON Lines, and behind --map', async () => {
    const one = '"type":"bond-issuance"';
    const array = put(
      'a.json',
      `[{${one},"declaredAuthority":"tinh-uy"},\n {${one},\n  "declaredAuthority": "BTV"}]`,
    );
    const lines = put(
      'b.jsonl',
      `{${one},"declaredAuthority":"tinh-uy"}\n{${one},"declaredAuthority":"BTV"}\n`,
    );
    const other = put('c.json', `{${one},"body":"BTV"}`);
    const { findings } = await reportOf([array, lines, other, '--map', 'body=declaredAuthority']);
    expect(findings.map(({ place: { line, column } }) => [line, column])).toEqual([
      [3, 24],
      [2, 45],
      [1, 32],
    ]);
  });

  it('stand at the row where no column names a body', async () => {
    const { findings } = await reportOf(['-'], { stdin: 'Mã;Loại\nA;Bảng giá đất\n' });
    expect(findings).toMatchObject([{ rule: 'not-declared', place: { line: 2, row: 1 } }]);
    expect(findings[0]!.place.column).toBeUndefined();
  });

  it.each([
    ['Tỉnh ủy', '1.200 tỷ đồng', ['declared-too-high']],
    ['ban-thuong-vu', '1.200 tỷ đồng', []],
    ['BAN THUONG VU TINH UY', '1.200 tỷ đồng', []],
    ['TTTU', '1.200 tỷ đồng', ['mismatch']],
    ['UBND tỉnh', '1.200 tỷ đồng', ['mismatch']],
    ['Ban Thường vụ', 'dưới 1.000 tỷ đồng', ['declared-too-high']],
    ['Thường trực', 'trên 500 tỷ đồng', ['undetermined']],
    ['UBND tỉnh', 'trên 500 tỷ đồng', ['mismatch']],
    ['Thường trực', 'dưới 50 tỷ đồng', ['declared-too-high']],
    ['Thường trực', 'khoảng 990 tỷ đồng', ['note/approximate-amount']],
    ['Ban Thường trực', '1.200 tỷ đồng', ['rejected']],
    ['', 'trên 500 tỷ đồng', ['undetermined', 'not-declared']],
  ])('%s for %s: %j', async (declared, capital, expected) => {
    expect(rules(await reportOf([put('list.csv', list(row('D', capital, declared)))]))).toEqual(expected);
  });

  it('say once what is the same for every row of a list', async () => {
    const files = ['a.csv', 'b.csv'].map((name) => put(name, list(RIGHT, RIGHT, RIGHT)));
    const { findings, exit } = await reportOf([...files, '--date', '2026-02-01']);
    expect(exit).toBe(0);
    expect(findings.map(({ rule, rows, place }) => [rule, rows, place.line])).toEqual([
      ['note/regulation-term-over', 3, 2],
      ['note/regulation-term-over', 3, 2],
    ]);
  });
});

describe('10,000 rows, one in a hundred of them wrong', () => {
  it('are told apart to the last, with the line and column of each', async () => {
    const bodies = ['UBND tỉnh', 'Thường trực', 'Ban Thường vụ'];
    const capitals = ['40 tỷ đồng', '150 tỷ đồng', '2.500 tỷ đồng'];
    const wrong: (readonly [id: string, line: number, column: number, level: string])[] = [];
    const rows: string[] = [];
    let line = 2;
    for (let index = 0; index < 10_000; index++) {
      const right = index % 3;
      const isWrong = (index * 37) % 100 === 11;
      const named = bodies[isWrong ? (right + 1 + (index % 2)) % 3 : right]!;
      // Every seventh title holds a quote, a delimiter and a line break.
      const title = index % 7 === 0 ? `"Dự án ""số"" ${index};\nphần hai"` : `Dự án ${index}`;
      const lines = row(`D${index}`, capitals[right]!, named, title).split('\n');
      line += lines.length - 1;
      if (isWrong) wrong.push([`D${index}`, line, lines.at(-1)!.length - named.length + 1, 'error']);
      line++;
      rows.push(...lines);
    }
    const { findings, summary, exit } = await reportOf([put('list.csv', list(...rows))]);
    expect(exit).toBe(1);
    expect(wrong).toHaveLength(100);
    expect(summary).toMatchObject({ rows: 10_000, asDeclared: 9_900 });
    expect(findings.map(({ id, place, level }) => [id, place.line, place.column, level])).toEqual(wrong);
  });
});

describe('what is validated', () => {
  it('folders with all below them, in one order, each list once', async () => {
    mkdirSync(pathOf('b'));
    mkdirSync(pathOf('.hidden'));
    mkdirSync(pathOf('node_modules'));
    for (const name of [
      'b/z.csv',
      'b.csv',
      'a.CSV',
      '.hidden/x.csv',
      'node_modules/y.csv',
      '~$a.xlsx',
      'notes.txt',
    ]) {
      put(name, list(row(name, '1.200 tỷ đồng', 'Thường trực')));
    }
    const ids = async (...args: string[]) => (await reportOf(args)).findings.map(({ id }) => id);
    expect(await ids(pathOf('.'))).toEqual(['a.CSV', 'b/z.csv', 'b.csv']);
    expect(await ids(pathOf('b.csv'), pathOf('.'), pathOf('b'))).toEqual(['b.csv', 'a.CSV', 'b/z.csv']);
    expect(await ids(pathOf('**/*.csv'))).toEqual(['b/z.csv', 'b.csv']);
    expect(await ids(pathOf('{a,b}.{csv,CSV}'))).toEqual(['a.CSV', 'b.csv']);
  });

  it('a name with the signs of a pattern, where it is one', async () => {
    const file = put('[1] list*.csv', list(WRONG));
    expect(rules(await reportOf([file]))).toEqual(['mismatch']);
  });

  it('nothing is wrong usage, for a folder as for a pattern', async () => {
    for (const name of ['.', '*.csv', 'no/**/*.csv']) {
      const { exit, stderr } = await validate([pathOf(name)]);
      expect(exit).toBe(2);
      expect(stderr).toContain('Không có danh sách nào trong');
    }
    const both = await validate([pathOf('*.tsv'), put('list.csv', list(WRONG))]);
    expect(both.exit).toBe(2);
    expect(both.stdout).toContain('D2');
  });

  it('not what the run itself writes', async () => {
    put('list.csv', list(WRONG));
    const report = pathOf('report.json');
    expect((await validate([pathOf('.'), '--output', `json=${report}`])).exit).toBe(1);
    expect((await validate([pathOf('.'), '--output', `json=${report}`, '--force'])).exit).toBe(1);
    expect(JSON.parse(get('report.json')).files).toHaveLength(1);
  });
});

describe('outputs', () => {
  it('go to files while text still prints', async () => {
    const file = put('list.csv', list(WRONG));
    const outputs = reportFormatNames.flatMap((name) => ['--output', `${name}=${pathOf(`r.${name}`)}`]);
    const ran = await validate([file, ...outputs]);
    expect(ran.exit).toBe(1);
    expect(ran.stdout).toContain('✗ Dòng 2 ·');
    for (const name of reportFormatNames) expect(get(`r.${name}`)).toContain('D2');
  });

  it('overwrite nothing unless they are told to, and fail nothing else', async () => {
    const file = put('list.csv', list(RIGHT));
    const there = put('there.json', 'x');
    expect((await validate([file, '--output', `json=${there}`])).exit).toBe(2);
    expect(get('there.json')).toBe('x');
    expect(
      (await validate([file, '--output', `json=${there}`, '--output', `sarif=${there}`, '--force'])).exit,
    ).toBe(2);
    const nowhere = await validate([
      put('w.csv', list(WRONG)),
      '--output',
      `json=${pathOf('no/r.json')}`,
      '--output',
      `junit=${pathOf('r.xml')}`,
    ]);
    expect(nowhere.exit).toBe(2);
    expect(get('r.xml')).toContain('D2');
  });
});

describe('in GitHub Actions', () => {
  const env = () => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: pathOf('.'),
    GITHUB_STEP_SUMMARY: pathOf('summary.md'),
  });

  it('findings are annotations with paths from the checkout, the whole table goes to the summary of the step', async () => {
    mkdirSync(pathOf('sub'));
    put('summary.md', '# earlier\n');
    const rows = Array.from({ length: 14 }, (_, index) => row(`D${index}`, '1.200 tỷ đồng', 'Thường trực'));
    const { stdout } = await validate([put('sub/list.csv', list(...rows))], { env: env() });
    expect(
      stdout.match(/^::error file=sub\/list\.csv,line=\d+,col=\d+,title=Sai cấp trình::/gm),
    ).toHaveLength(10);
    const summary = get('summary.md');
    expect(summary.startsWith('# earlier\n<!-- authority validate -->')).toBe(true);
    expect(summary.match(/^\| Sai cấp trình/gm)).toHaveLength(14);
  });

  it('a summary that cannot be written is told', async () => {
    const file = put('list.csv', list(RIGHT));
    const ran = await validate([file], { env: { ...env(), GITHUB_STEP_SUMMARY: pathOf('no/summary.md') } });
    expect(ran.exit).toBe(2);
  });

  it('nothing that others wrote is a command, on either stream', async () => {
    const file = put(
      'list.csv',
      `Mã;Loại;Cấp trình;::set-output name=a::b\n::error::x;Bảng giá đất;Tỉnh ủy;\n##[error]y;Bảng giá đất;Tỉnh ủy;\n`,
    );
    for (const format of reportFormatNames) {
      const { stdout, stderr } = await validate([file, '--format', format], { env: env() });
      const lines = `${stdout}${stderr}`
        .split('\n')
        .filter((line) => format !== 'github' || !line.startsWith('::error file='));
      for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[/);
    }
  });
});

describe('a baseline', () => {
  it('knows what was found, wherever it stands now, each as often as it was counted', async () => {
    const baseline = pathOf('known.json');
    const twice = [WRONG, WRONG, OPEN, SILENT];
    const written = await validate([put('a.csv', list(...twice)), '--write-baseline', baseline]);
    expect(written.exit).toBe(0);
    expect(JSON.parse(get('known.json')).findings.map((one: { count: number }) => one.count)).toEqual([
      2, 1, 1,
    ]);

    const moved = put('b.csv', list(RIGHT, OPEN, SILENT, WRONG, RIGHT, WRONG));
    const same = await reportOf([moved, '--baseline', baseline, '--fail-on', 'warning']);
    expect(same.exit).toBe(0);
    expect(same.findings.every(({ known }) => known)).toBe(true);
    expect(same.vanished).toEqual([]);

    const more = await reportOf([put('c.csv', list(WRONG, WRONG, WRONG)), '--baseline', baseline]);
    expect(more.exit).toBe(1);
    expect(more.findings.map(({ known }) => known)).toEqual([true, true, false]);
  });

  it('does not know a row that says something else', async () => {
    const baseline = pathOf('known.json');
    await validate([put('a.csv', list(WRONG)), '--write-baseline', baseline]);
    const other = [
      row('D2', '1.300 tỷ đồng', 'Thường trực'),
      row('D2', '1.200 tỷ đồng', 'UBND tỉnh'),
      row('D9', '1.200 tỷ đồng', 'Thường trực', 'Dự án D2'),
      row('D2', '1.200 tỷ đồng', 'Thường trực', 'Dự án khác'),
    ];
    for (const [index, text] of other.entries()) {
      const { exit } = await reportOf([put(`o${index}.csv`, list(text)), '--baseline', baseline]);
      expect(exit).toBe(1);
    }
    // Spelt otherwise it says the same.
    const spelt = put('s.csv', list(row('D2', '1,2 nghìn tỷ', 'TTTU')));
    expect((await reportOf([spelt, '--baseline', baseline])).exit).toBe(0);
  });

  it('names what is gone from the lists that were read, and from lists that are gone', async () => {
    const baseline = pathOf('known.json');
    const [a, b] = [put('a.csv', list(WRONG, OPEN)), put('b.csv', list(row('D7', '40 tỷ đồng', 'Tỉnh ủy')))];
    await validate([a, b, '--write-baseline', baseline]);
    put('a.csv', list(OPEN));
    const { vanished, exit } = await reportOf([a, '--baseline', baseline]);
    expect(exit).toBe(0);
    expect(vanished?.map(({ id }) => id)).toEqual(['D2']);
    const { stderr } = await validate([a, '--baseline', baseline]);
    expect(stderr).toContain('D2 · Dự án D2 · Sai cấp');
    expect(stderr).not.toContain('D7');
  });

  it('may be written over itself, over nothing else, and not from half the lists', async () => {
    const baseline = put('known.json', '{"authorityBaseline":1,"findings":[]}');
    const file = put('a.csv', list(WRONG));
    expect((await validate([file, '--write-baseline', baseline])).exit).toBe(2);
    expect((await validate([file, '--baseline', baseline, '--write-baseline', baseline])).exit).toBe(0);
    const before = get('known.json');
    const broken = put('x.json', '[');
    const half = await validate([broken, '--write-baseline', baseline, '--force']);
    expect(half.exit).toBe(2);
    expect(half.stderr).toMatch(/Chưa ghi \S+: có danh sách không đọc được/);
    expect(get('known.json')).toBe(before);
  });

  it.each([
    '',
    '[]',
    '{}',
    '{"authorityBaseline":2,"findings":[]}',
    '{"authorityBaseline":1,"findings":[{"fingerprint":"a"}]}',
    '{"authorityBaseline":1,"findings":{}}',
  ])('is not %j', async (text) => {
    const { exit, stderr } = await validate([
      put('a.csv', list(WRONG)),
      '--baseline',
      put('known.json', text),
    ]);
    expect(exit).toBe(2);
    expect(stderr).toContain('không phải là tệp kết quả lần trước');
  });
});
