import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  DECIDED,
  get,
  list,
  names,
  pathOf,
  put,
  REJECTED,
  run,
  Sink,
  UNDETERMINED,
  useFolder,
} from './run.ts';

useFolder();

const readCsv = (text: string): string[][] => parse(text, { delimiter: ';', bom: true });
const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the exit code', () => {
  it.each([
    ['all decided', [DECIDED], [], 0],
    ['one undetermined', [DECIDED, UNDETERMINED], [], 3],
    ['one refused', [DECIDED, REJECTED], [], 1],
    ['both', [UNDETERMINED, REJECTED], [], 1],
    ['both, --exit-zero', [UNDETERMINED, REJECTED], ['--exit-zero'], 0],
    ['no row at all', [], [], 0],
  ] as const)('%s', async (_, rows, options, expected) => {
    const path = put('a.csv', list(...rows));
    expect((await run([path, ...options])).exit).toBe(expected);
  });

  it('is 2 for a list that is refused, and the others are still done', async () => {
    const good = put('a.csv', list(DECIDED));
    const ran = await run([pathOf('none.csv'), good, '--format', 'jsonl', '--exit-zero']);
    expect(ran.exit).toBe(2);
    expect(jsonLines(ran.stdout)).toMatchObject([{ id: 'D1', outcome: 'decided' }]);
    expect(ran.stderr).toContain('none.csv');
  });

  it('is 2 where no list can be opened, and no output is left', async () => {
    const ran = await run([pathOf('none.csv'), '--output', `csv=${pathOf('o.csv')}`]);
    expect([ran.exit, ran.stdout, names()]).toEqual([2, '', []]);
  });

  it('is 2 where a row is refused and an output fails', async () => {
    const path = put('a.csv', list(REJECTED));
    const stdout = new Sink();
    stdout.onWrite = () => Object.assign(new Error('full'), { code: 'ENOSPC' });
    const ran = await run([path], { stdout });
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('Không đủ chỗ');
    expect(ran.stderr).not.toContain('1 hồ sơ');
  });
});

describe('the command line', () => {
  it('without a file says what to do', async () => {
    const ran = await run([]);
    expect([ran.exit, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('authority batch danh-sach.xlsx');
  });

  it.each([
    [['--format', 'xml'], 'xml'],
    [['--input-format', 'xls'], 'xlsx'],
    [['--encoding', 'latin1'], 'windows-1258'],
    [['--header-row', '0'], '--header-row'],
    [['--number-format', 'fr'], '--number-format'],
    [['--map', 'capital'], '--map'],
    [['--map', '=capital'], '--map'],
    [['--set', 'type'], '--set'],
    [['--output', 'out.csv'], '--output'],
    [['--output', 'csv='], '--output'],
    [['--output', 'table=x'], 'markdown'],
    [['--date', '31/02/2024'], '--date'],
    [['--quite'], '--quiet'],
  ])('refuses %j', async (options, said) => {
    const ran = await run([put('a.csv', list(DECIDED)), ...options]);
    expect([ran.exit, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(said);
  });

  it('takes the names that encodings also have', async () => {
    const path = put('a.csv', list(DECIDED));
    for (const encoding of ['UTF8', 'utf_8', 'utf-8']) {
      expect((await run([path, '--encoding', encoding, '--quiet'])).exit).toBe(0);
    }
    const wide = put('b.csv', Buffer.from(`\ufeff${list(DECIDED)}`, 'utf16le'));
    expect((await run([wide, '--encoding', 'utf16le', '--quiet'])).exit).toBe(0);
  });

  it('gives columns and rows what they lack', async () => {
    const path = put('a.csv', 'Mã,Kinh phí,Nguồn\nD1,50 tỷ đồng,Ngân sách tỉnh\n');
    const given = ['--map', 'Kinh phí=capital', '--map', 'Nguồn=fundingSource'];
    const set = ['--set', 'type=Dự án đầu tư', '--set', 'projectGroup=B'];
    const ran = await run([path, ...given, ...set, '--format', 'jsonl']);
    expect(jsonLines(ran.stdout)).toMatchObject([{ outcome: 'decided', authority: 'ban-thuong-vu' }]);
  });

  it('passes --strict, --date and --trace on', async () => {
    const path = put('a.csv', list(DECIDED));
    const [loose] = jsonLines((await run([path, '--format', 'jsonl'])).stdout);
    const strict = await run([path, '--format', 'jsonl', '--strict', '--trace', '--date', '2026-01-01']);
    const [result] = jsonLines(strict.stdout);
    expect(loose).toMatchObject({ outcome: 'decided', warnings: [] });
    expect(loose).not.toHaveProperty('trace');
    expect(result).toMatchObject({ assumptions: [], warnings: [{ code: 'regulation-term-over' }] });
    expect(result).toHaveProperty('trace');
  });
});

describe('results', () => {
  const ROWS = [DECIDED, 'I;Giao thông;;;;;', UNDETERMINED, REJECTED, 'Tổng cộng;;;;160 tỷ;;'];

  it('as CSV lose no row and keep every cell', async () => {
    const { stdout } = await run([put('a.csv', list(...ROWS)), '--format', 'csv', '--quiet']);
    const rows = readCsv(stdout);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toContain('\n');
    expect(rows.map((row) => row[0])).toEqual(['Mã', 'D1', 'I', 'D2', 'D3', 'Tổng cộng']);
    expect(rows[1]!.slice(6, 9)).toEqual(["'=1+1", 'Đã xác định', 'Ban Thường vụ Tỉnh ủy']);
    expect(rows.map((row) => row[7])).toEqual([
      'Kết quả',
      'Đã xác định',
      '',
      'Chưa đủ thông tin',
      'Cần sửa thông tin',
      '',
    ]);
  });

  it('are the same in every format', async () => {
    const path = put('a.csv', list(...ROWS));
    const csv = readCsv((await run([path, '--format', 'csv', '--quiet'])).stdout);
    const lines = jsonLines((await run([path, '--format', 'jsonl', '--quiet'])).stdout);
    const array = JSON.parse((await run([path, '--format', 'json', '--quiet'])).stdout);
    expect(array).toEqual(lines);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['decided', 'undetermined', 'rejected']);
    expect(csv).toHaveLength(6);
    const markdown = (await run([path, '--format', 'markdown', '--quiet'])).stdout;
    expect(markdown.split('\n').filter((line) => /^\| \d/.test(line))).toHaveLength(3);
  });

  it('go to several files at once, each whole', async () => {
    const formats = ['csv', 'xlsx', 'jsonl', 'json', 'markdown'];
    const outputs = formats.flatMap((format) => ['--output', `${format}=${pathOf(`o.${format}`)}`]);
    const rejects = ['--rejects', pathOf('bad.csv')];
    const ran = await run([put('a.csv', list(...ROWS)), ...outputs, ...rejects]);
    expect(ran.exit).toBe(1);
    expect(names()).toEqual(['a.csv', 'bad.csv', 'o.csv', 'o.json', 'o.jsonl', 'o.markdown', 'o.xlsx']);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain(
      'Đã ghi o.csv, o.xlsx, o.jsonl, o.json, o.markdown, bad.csv.',
    );
    expect(JSON.parse(get('o.json'))).toEqual(jsonLines(get('o.jsonl')));
    const sheet = (await readSheet(pathOf('o.xlsx'), 1)) as unknown[][];
    const csv = readCsv(get('o.csv'));
    expect(sheet.map((row) => row[7] ?? '')).toEqual(csv.map((row) => row[7]));
    expect(sheet[1]![6]).toBe('=1+1');
    const bad = readCsv(get('bad.csv'));
    expect(bad.map((row) => row.slice(0, 7).join(';'))).toEqual([list().trimEnd(), REJECTED]);
    expect(bad[1]![7]).toContain('50 triệu USD');
  });

  it('of mended rejects are whole: they are read again', async () => {
    await run([
      put('a.csv', list(REJECTED.replace(';C;', ';B;'))),
      '--rejects',
      pathOf('bad.csv'),
      '--quiet',
    ]);
    put('bad.csv', get('bad.csv').replace('50 triệu USD', '50 tỷ đồng'));
    expect((await run([pathOf('bad.csv'), '--quiet'])).exit).toBe(0);
  });

  it('of several lists share their columns behind the file', async () => {
    const first = put('a.csv', list(DECIDED));
    const second = put('b.csv', 'Mã,Loại,Tỉnh\nD9,Phát hành trái phiếu địa phương,Lai Châu\n');
    const { stdout, exit } = await run([first, second, '--format', 'csv', '--quiet']);
    const rows = readCsv(stdout);
    expect(exit).toBe(0);
    expect(rows[0]!.slice(0, 9)).toEqual(['Tệp', ...list().trimEnd().split(';'), 'Tỉnh']);
    expect(rows[2]!.slice(1, 10)).toEqual([
      'D9',
      '',
      'Phát hành trái phiếu địa phương',
      '',
      '',
      '',
      '',
      'Lai Châu',
      'Đã xác định',
    ]);
  });

  it('of several lists are counted together, and a bad one among them is said once', async () => {
    const first = put('a.csv', list(DECIDED));
    const ran = await run([first, put('b.csv', ''), put('c.csv', list(UNDETERMINED)), '--format', 'csv']);
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('2 hồ sơ trong 2 danh sách');
    expect(ran.stderr.match(/✗/g)).toHaveLength(1);
    expect(ran.stderr).toContain('a.csv: Không dùng để xét');
  });
});

describe('standard input', () => {
  const result = { outcome: 'decided', authority: 'tinh-uy', place: { line: 1, row: 1 } };

  it('is told by its content', async () => {
    const row = '{"type": "bond-issuance"}';
    const lines = await run(['-', '--format', 'jsonl'], { stdin: `${row}\n${row}\n` });
    expect(jsonLines(lines.stdout)).toMatchObject([result, { ...result, place: { line: 2, row: 2 } }]);
    const array = await run(['-', '--format', 'jsonl'], { stdin: ` [${row},\n${row}]` });
    expect(jsonLines(array.stdout)).toHaveLength(2);
    const object = await run(['-', '--format', 'jsonl'], { stdin: '{\n"type": "bond-issuance"\n}\n' });
    expect(jsonLines(object.stdout)).toHaveLength(1);
    const wide = Buffer.from(`\ufeff${row}\n`, 'utf16le');
    expect(jsonLines((await run(['-', '--format', 'jsonl'], { stdin: wide })).stdout)).toHaveLength(1);
    const csv = await run(['-', '--format', 'csv'], { stdin: list(DECIDED) });
    expect(readCsv(csv.stdout)[1]![7]).toBe('Đã xác định');
  });

  it('is what --input-format says', async () => {
    const ran = await run(['-', '--input-format', 'jsonl', '--quiet'], { stdin: list(DECIDED) });
    expect(ran.exit).toBe(1);
  });

  it('may stand among files', async () => {
    const path = put('a.csv', list(DECIDED));
    const ran = await run([path, '-', '--format', 'csv', '--quiet'], { stdin: list(UNDETERMINED) });
    expect(readCsv(ran.stdout).map((row) => row[0])).toEqual(['Tệp', path.split('/').at(-1), '-']);
  });

  it('that is empty is an error', async () => {
    const ran = await run(['-']);
    expect([ran.exit, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('không có nội dung');
  });
});

describe('what is said', () => {
  it('is notes, refused rows and the summary', async () => {
    const rows = [DECIDED, UNDETERMINED, REJECTED];
    const { stderr } = await run([put('a.csv', list(...rows))]);
    expect(stderr).toMatch(
      /^· Không dùng để xét[\s\S]*✗ a\.csv, dòng 4,[\s\S]*\n3 hồ sơ\n[\s\S]*thiếu nhiều nhất/,
    );
  });

  it('with --quiet is errors alone', async () => {
    const { stderr } = await run([put('a.csv', list(DECIDED, UNDETERMINED)), '--quiet']);
    expect(stderr).toBe('');
    const bad = await run([put('b.csv', list(REJECTED)), '--quiet']);
    expect(bad.stderr).toMatch(/^✗ b\.csv, dòng 2,[\s\S]*USD/);
  });

  it('of many refused rows is the first, and the count of the rest', async () => {
    const rows = Array.from({ length: 1_250 }, () => REJECTED);
    const { stderr } = await run([put('a.csv', list(...rows))]);
    expect(stderr.match(/✗/g)).toHaveLength(10);
    expect(stderr).toContain('1.240 hồ sơ khác');
  });

  it('is in English with --lang en', async () => {
    const { stderr } = await run([put('a.csv', list(UNDETERMINED, REJECTED)), '--lang', 'en']);
    expect(stderr).toMatch(/2 proposals\n[\s\S]*Information incomplete[\s\S]*Most often missing/);
  });
});

describe('a progress bar', () => {
  const rows = list(...Array.from({ length: 3_000 }, () => DECIDED));
  const clock = () => {
    let time = 0;
    return () => {
      time += 1_500;
      return new Date(time);
    };
  };

  it('stands on a terminal while the work is long, and goes before the summary', async () => {
    const stderr = new Sink();
    stderr.isTTY = true;
    const ran = await run([put('a.csv', rows)], { stderr, now: clock() });
    expect(ran.stderr).toMatch(/\r\u001b\[K[█░]+ \d+% · [\d.]+ dòng/);
    const after = ran.stderr.split('\r\u001b[K').at(-1);
    expect(after).toContain('3.000 hồ sơ');
    expect(after).not.toContain('%');
  });

  it.each([
    ['no terminal', false, false, []],
    ['results on the same terminal', true, true, []],
    ['--quiet', true, false, ['--quiet']],
  ] as const)('does not with %s', async (_, isTTY, shared, options) => {
    const stderr = new Sink();
    stderr.isTTY = isTTY;
    const stdout = new Sink();
    stdout.isTTY = shared;
    const ran = await run([put('a.csv', rows), ...options], { stderr, stdout, now: clock() });
    expect(ran.stderr).not.toContain('\r');
  });
});
