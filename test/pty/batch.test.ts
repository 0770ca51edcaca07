/** What `batch` asks of lists at a terminal, and what it writes down. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CTRL_C, CTRL_D, DOWN, ENTER, type Ended, ESCAPE, type Session, Terminal } from './terminal.ts';

const DATE = ['--date', '2024-06-12'];

/** A folder with a list in it. */
function folderWith(lines: readonly string[], name = 'list.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'authority-asking-'));
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return folder;
}

function batch(cwd: string, args: readonly string[] = [], session: Partial<Session> = {}): Terminal {
  return new Terminal({ args: ['batch', 'list.csv', ...DATE, ...args], cwd, columns: 120, ...session });
}

const UNTYPED = [
  'DANH MỤC DỰ ÁN TRÌNH TỈNH ỦY',
  'STT;Tên dự án;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực',
  '1;Chợ đầu mối;Ngoài ngân sách;1.200 tỷ đồng;Khác',
];

describe('the type', () => {
  it('is asked for, the first row being what the columns fit best', async () => {
    const terminal = batch(folderWith(UNTYPED));
    await terminal.see('list.csv không ghi loại hồ sơ');
    await terminal.see('khớp nhất với các cột “Nguồn vốn”, “Tổng mức đầu tư”, “Lĩnh vực”');
    await terminal.at('> Dự án đầu tư', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', ENTER);
    const { exit, stdout, screen, restored } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toContain('Ban Thường vụ');
    expect(screen).toContain('✓ Loại hồ sơ: Dự án đầu tư');
    expect(screen).toContain('✓ Ghi lại: không');
    expect(restored).toBe(true);
  });

  it('is searched for', async () => {
    const terminal = batch(folderWith(UNTYPED), ['--lang', 'en']);
    await terminal.at('list.csv does not give the type', 'vien tro');
    await terminal.at('> Receiving foreign NGO aid', ENTER);
    await terminal.at('Save the answers in authority.yaml', ENTER);
    const { stdout } = await terminal.end();
    expect(stdout).toContain('Standing Committee');
  });

  it('that is not answered leaves the list as it is', async () => {
    const folder = folderWith(UNTYPED);
    const terminal = batch(folder);
    await terminal.at('list.csv không ghi loại hồ sơ', `${DOWN.repeat(100)}${ENTER}`);
    const { exit, stdout, screen } = await terminal.end();
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(screen).toContain('✓ Loại hồ sơ: để nguyên');
    expect(screen).not.toContain('Ghi các câu trả lời vào');
  });
});

const VALUES = [
  'STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực',
  '1;Trạm y tế xã;Dự án đầu tư;Ngoài ngân sách;1.200 tỷ đồng;Y tế',
  '2;Bệnh viện;Dự án đầu tư;Ngoài ngân sách;150 tỷ đồng;Y tế',
  '3;Khu nghỉ;Dự án đầu tư;Ngoài ngân sách;150 tỷ đồng;Điện khí',
];

describe('values', () => {
  it('are asked for by how often they stand there, once each; what no clause names is first', async () => {
    const folder = folderWith(VALUES);
    const terminal = batch(folder);
    await terminal.see('“Y tế” ở cột “Lĩnh vực” là giá trị nào?');
    await terminal.see('2 dòng ghi như vậy: “Trạm y tế xã”, “Bệnh viện”.');
    await terminal.at('> Khác  không điều khoản nào quy định riêng', ENTER);
    await terminal.at('“Điện khí” ở cột “Lĩnh vực” là giá trị nào?', 'dien');
    await terminal.at('> Điện', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    const { exit, screen } = await terminal.end();
    expect(exit).toBe(0);
    expect(screen).toContain('✓ “Y tế”: Khác');
    expect(screen).toContain('Đã ghi các câu trả lời vào authority.yaml.');
    const written = readFileSync(join(folder, 'authority.yaml'), 'utf8');
    expect(written).toMatch(/^# .*\n\nvalues:\n {2}"Y tế": other\n {2}"Điện khí": power\n$/);
    expect(await again(folder)).toMatchObject({ exit: 0 });
  });
});

const UNITLESS = [
  'STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực',
  '1;Chợ đầu mối;Dự án đầu tư;Ngoài ngân sách;1.200.000;Khác',
  '2;Nhà máy chè;Dự án đầu tư;Ngoài ngân sách;150.000;Khác',
];

describe('the unit of a column', () => {
  it('is asked for with what its figures are in each, the likeliest first', async () => {
    const folder = folderWith(UNITLESS);
    const terminal = batch(folder);
    await terminal.see('Số trong cột “Tổng mức đầu tư” tính theo đơn vị nào?');
    await terminal.see('2 số, từ 150.000 đến 1.200.000.');
    await terminal.see('nghìn đồng  từ 150 triệu đồng đến 1,2 tỷ đồng');
    await terminal.at('> triệu đồng  từ 150 tỷ đồng đến 1.200 tỷ đồng', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    const { exit, stdout, screen } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Chợ đầu mối +Ban Thường vụ/);
    expect(stdout).toMatch(/Nhà máy chè +Thường trực/);
    expect(screen).toContain('✓ Đơn vị của cột “Tổng mức đầu tư”: triệu đồng');
    expect(readFileSync(join(folder, 'authority.yaml'), 'utf8')).toContain(
      'units:\n  "Tổng mức đầu tư": triệu đồng\n',
    );
    expect((await again(folder)).stdout).toBe(stdout);
  });

  it('is asked for where what the list says is not understood', async () => {
    const header = UNITLESS[0]!.replace('Tổng mức đầu tư', 'Tổng mức đầu tư (triệu đồng/ha)');
    const terminal = batch(folderWith([header, ...UNITLESS.slice(1)]), ['--lang', 'en']);
    await terminal.see('In which unit are the figures of the column “Tổng mức đầu tư (triệu đồng/ha)”?');
    await terminal.see('which is not understood');
    await terminal.at('> million VND  150 billion VND to 1,200 billion VND', ENTER);
    await terminal.at('Save the answers', ENTER);
    expect((await terminal.end()).stdout).toMatch(/Chợ đầu mối +Standing Committee/);
  });

  it('that is left stays refused, and nothing is written down', async () => {
    const terminal = batch(folderWith(UNITLESS));
    await terminal.at('tính theo đơn vị nào?', `${DOWN.repeat(10)}${ENTER}`);
    const { exit, screen } = await terminal.end();
    expect(exit).toBe(1);
    expect(screen).toContain('✓ Đơn vị của cột “Tổng mức đầu tư”: để nguyên');
    expect(screen).not.toContain('Ghi các câu trả lời vào');
  });
});

const UNCLEAR = [
  'STT;Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Trọng điểm của tỉnh',
  '1;Chợ đầu mối;Dự án đầu tư;Ngoài ngân sách;150 tỷ đồng;Khác;x',
  '2;Nhà máy chè;Dự án đầu tư;Ngoài ngân sách;150 tỷ đồng;Khác;',
];

describe('a column', () => {
  it('that looks like a fact is asked for, with its first cells', async () => {
    const folder = folderWith(UNCLEAR);
    const terminal = batch(folder);
    await terminal.see('Cột “Trọng điểm của tỉnh” ghi thông tin nào?');
    await terminal.see('Ví dụ: “x”.');
    await terminal.at('> Dự án trọng điểm', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    const { stdout } = await terminal.end();
    expect(stdout).toMatch(/Chợ đầu mối +Tỉnh ủy/);
    expect(stdout).toMatch(/Nhà máy chè +Thường trực/);
    expect(readFileSync(join(folder, 'authority.yaml'), 'utf8')).toContain(
      'columns:\n  "Trọng điểm của tỉnh": keyProject\n',
    );
    expect((await again(folder)).stdout).toBe(stdout);
  });

  it('that is none is ignored', async () => {
    const folder = folderWith(UNCLEAR);
    const terminal = batch(folder);
    await terminal.at('ghi thông tin nào?', 'zzz');
    await terminal.at('› zzz', DOWN.repeat(80));
    await terminal.at('> để nguyên', '\u001b[A');
    await terminal.at('> Không phải các thông tin trên', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    const { stdout } = await terminal.end();
    expect(stdout).toMatch(/Chợ đầu mối +Thường trực/);
    expect(readFileSync(join(folder, 'authority.yaml'), 'utf8')).toContain('"Trọng điểm của tỉnh": ignore\n');
    expect((await again(folder)).stdout).toBe(stdout);
  });
});

describe('several questions', () => {
  const ALL = [
    'STT;Tên dự án;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Trọng điểm của tỉnh',
    '1;Chợ đầu mối;Ngoài ngân sách;1.200.000;Khác;',
    '2;Bệnh viện;Ngoài ngân sách;150.000;Y tế;x',
  ];

  it('come one after the other as the answers lead to them, and back again', async () => {
    const folder = folderWith(ALL);
    const terminal = batch(folder);
    await terminal.at('list.csv không ghi loại hồ sơ', ENTER);
    await terminal.at('Cột “Trọng điểm của tỉnh”', ESCAPE);
    await terminal.at('‹ quay lại', ENTER);
    await terminal.at('> Dự án trọng điểm', ENTER);
    await terminal.at('> triệu đồng', ENTER);
    await terminal.at('> Khác', ESCAPE);
    await terminal.at('> triệu đồng', ENTER);
    await terminal.at('> Khác', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Bệnh viện +Tỉnh ủy/);
    expect((await again(folder)).stdout).toBe(stdout);
  });

  it('are of all lists, and a list that says it itself stays as it is', async () => {
    const folder = folderWith(UNTYPED);
    const other = 'Tên;Loại;Giá trị\nCấp nước;Tiếp nhận viện trợ phi chính phủ nước ngoài;3 tỷ đồng\n';
    writeFileSync(join(folder, 'other.csv'), other);
    const terminal = batch(folder, ['other.csv']);
    await terminal.at('list.csv không ghi loại hồ sơ', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Chợ đầu mối +Ban Thường vụ/);
    expect(stdout).toMatch(/Cấp nước +Ban Thường vụ/);
  });
});

/** The same run once more, at a terminal that answers nothing. */
async function again(folder: string): Promise<Ended> {
  const ended = await batch(folder).end();
  expect(ended.screen).not.toContain('Ctrl+C');
  return ended;
}

describe('what was answered', () => {
  it('is written down, and then not asked again', async () => {
    const folder = folderWith(UNTYPED);
    writeFileSync(join(folder, 'authority.yaml'), '# Sở Tài chính\noutput: table # for now\n');
    const terminal = batch(folder);
    await terminal.at('list.csv không ghi loại hồ sơ', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', `${DOWN}${ENTER}`);
    expect((await terminal.end()).exit).toBe(0);
    expect(readFileSync(join(folder, 'authority.yaml'), 'utf8')).toBe(
      '# Sở Tài chính\noutput: table # for now\ntype: investment-project\n',
    );
    expect(await again(folder)).toMatchObject({ exit: 0 });
  });

  it('is not written unless that is wished, nor where no configuration is looked for', async () => {
    const folder = folderWith(UNTYPED);
    const terminal = batch(folder, ['--no-config']);
    await terminal.at('list.csv không ghi loại hồ sơ', ENTER);
    const { exit, screen } = await terminal.end();
    expect(exit).toBe(0);
    expect(screen).not.toContain('Ghi các câu trả lời vào');
    expect(existsSync(join(folder, 'authority.yaml'))).toBe(false);
  });

  it('is taken back with Esc, from the offer to write it down too', async () => {
    const terminal = batch(folderWith(UNTYPED));
    await terminal.at('list.csv không ghi loại hồ sơ', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', ESCAPE);
    await terminal.at('> Dự án đầu tư', 'vien tro');
    await terminal.at('> Tiếp nhận viện trợ', ENTER);
    await terminal.at('Ghi các câu trả lời vào authority.yaml', ENTER);
    const { screen } = await terminal.end();
    expect(screen).toContain('✓ Loại hồ sơ: Tiếp nhận viện trợ phi chính phủ nước ngoài');
  });

  it.each([
    ['a question', ''],
    ['the offer to write it down', ENTER],
  ])('is lost by leaving with Ctrl+C at %s: exit 130, nothing written', async (_name, keys) => {
    const folder = folderWith(UNTYPED);
    const terminal = batch(folder, ['--output', 'csv=answers.csv']);
    await terminal.see('list.csv không ghi loại hồ sơ');
    terminal.type(keys);
    await terminal.at(keys === '' ? 'Ctrl+C thoát' : 'Ghi các câu trả lời vào', CTRL_C);
    expect(await terminal.end()).toMatchObject({ exit: 130, stdout: '', restored: true });
    expect(existsSync(join(folder, 'answers.csv'))).toBe(false);
    expect(existsSync(join(folder, 'authority.yaml'))).toBe(false);
  });

  it('is lost by the end of the input too', async () => {
    const terminal = batch(folderWith(UNTYPED));
    await terminal.at('list.csv không ghi loại hồ sơ', CTRL_D);
    expect(await terminal.end()).toMatchObject({ exit: 130, stdout: '', restored: true });
  });
});

describe('nothing is asked', () => {
  const typed = ['--set', 'type=investment-project'];

  it.each<[string, Partial<Session>, number]>([
    ['of a list in which all is understood', { args: ['batch', 'list.csv', ...DATE, ...typed] }, 0],
    ['for JSON', { args: ['batch', 'list.csv', '--format', 'json'] }, 2],
    ['with --no-input', { args: ['batch', 'list.csv', '--no-input'] }, 2],
    ['in CI', { env: { CI: '1' } }, 2],
    ['in CI, in spite of -i', { args: ['batch', 'list.csv', '-i'], env: { CI: '1' } }, 2],
    ['without a terminal for input', { behind: '</dev/null >"$FOLDER/stdout"' }, 2],
    [
      'without a terminal for input, in spite of -i',
      { args: ['batch', 'list.csv', '-i'], behind: '</dev/null' },
      2,
    ],
    ['with errors in a file', { behind: '2>/dev/null' }, 2],
    ['of a list from standard input', { args: ['batch', '-'], behind: '<list.csv' }, 2],
    ['of a list from standard input, in spite of -i', { args: ['batch', '-', '-i'] }, 2],
    ['of a list that is not there', { args: ['batch', 'other.csv'] }, 2],
    ['before outputs that are there already', { args: ['batch', 'list.csv', '--output', 'csv=list.csv'] }, 2],
  ])('%s', async (_name, session, exit) => {
    const ended = await batch(folderWith(UNTYPED), [], session).end();
    expect(ended.exit).toBe(exit);
    expect(ended.screen).not.toContain('Ctrl+C');
  });

  it('but for -i, whatever the format', async () => {
    const terminal = batch(folderWith(UNTYPED), ['-i', '--format', 'json']);
    await terminal.at('list.csv không ghi loại hồ sơ', ENTER);
    await terminal.at('Ghi các câu trả lời vào', ENTER);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ authority: 'ban-thuong-vu' }]);
  });
});
