/** Whole interviews as people have them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, plainEnv, ROOT, runProgram } from '../program.ts';
import { BACKSPACE, CTRL_C, CTRL_D, DOWN, ENTER, ESCAPE, Terminal } from './terminal.ts';

const DATE = ['--date', '2024-06-12'];

describe('a whole interview', () => {
  it('in Vietnamese finds the matter, asks what matters, and gives the result on standard output alone', async () => {
    const terminal = new Terminal({ args: ['check', ...DATE] });
    await terminal.at('Hồ sơ thuộc loại nào?', 'san golf');
    await terminal.at('sân golf', ENTER);
    await terminal.at('Dự án dùng những nguồn vốn nào?', DOWN + DOWN + ENTER);
    await terminal.see('từ 1.000 tỷ đồng trở lên: Ban Thường vụ');
    terminal.type('1.200 tỷ');
    await terminal.at('= 1.200.000.000.000 đồng', ENTER);
    await terminal.at('Có nội dung nào không đúng?', ENTER);
    const { exit, stdout, screen, restored } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toContain('BAN THƯỜNG VỤ TỈNH ỦY cho ý kiến chủ trương đầu tư');
    expect(stdout).not.toContain('Loại hồ sơ:');
    expect(screen).toContain('✓ Tổng mức đầu tư: 1.200 tỷ → 1.200.000.000.000 đồng');
    expect(screen).toMatch(/lĩnh vực, diện tích đất vì\s+không\s+còn\s+ảnh\s+hưởng/);
    expect(screen).not.toContain('BAN THƯỜNG VỤ');
    expect(restored).toBe(true);
  });

  it('in English, in a narrow window', async () => {
    const terminal = new Terminal({ args: ['check', '--lang', 'en', ...DATE], columns: 40 });
    await terminal.at('What kind of proposal is it?', 'aid');
    await terminal.at('> Receiving foreign NGO aid', ENTER);
    await terminal.see('less than 2 billion VND: Standing');
    terminal.type('0,9 tỷ');
    await terminal.at('= 900,000,000 VND', ENTER);
    await terminal.at('Is any of them wrong?', ENTER);
    const { exit, stdout, screen } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^STANDING BOARD/);
    expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(screen).toContain('✓ Assumed: all right');
  });

  it('in a wide window', async () => {
    const terminal = new Terminal({ args: ['check', '--type', 'planning', ...DATE], columns: 200 });
    await terminal.at('Loại quy hoạch nào?', 'vung');
    await terminal.at('> Quy hoạch vùng', ENTER);
    await terminal.at('Bước nào của quy hoạch?', 'nhiem');
    await terminal.at('> Nhiệm vụ', ENTER);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toContain('THƯỜNG TRỰC TỈNH ỦY');
  });

  it('takes everything that is typed ahead', async () => {
    const terminal = new Terminal({ args: ['check', ...DATE] });
    await terminal.see('Hồ sơ thuộc loại nào?');
    terminal.type(`don vi hanh chinh${ENTER}cap xa${ENTER}`);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toContain('BAN THƯỜNG VỤ TỈNH ỦY');
  });

  it('goes back a step at a time, as far as there is one', async () => {
    const terminal = new Terminal({ args: ['check', ...DATE] });
    await terminal.at('Hồ sơ thuộc loại nào?', `vien tro${ENTER}`);
    await terminal.at('bao nhiêu?', `<${ENTER}`);
    await terminal.see('✓ Giá trị viện trợ: quay lại');
    await terminal.at('gõ để tìm', `quy hoach${ENTER}`);
    await terminal.at('Loại quy hoạch nào?', ESCAPE);
    await terminal.see('✓ Loại hồ sơ: Quy hoạch\n‹ quay lại\n?');
    terminal.type(ESCAPE);
    terminal.type(`don vi hanh${ENTER}`);
    await terminal.at('Đơn vị hành chính cấp nào?', ENTER);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toContain('TỈNH ỦY');
  });

  it('takes "not known" for an answer, and then says what remains', async () => {
    const terminal = new Terminal({ args: ['check', '--type', 'ngo-aid', ...DATE] });
    await terminal.at('là bao nhiêu?', `?${ENTER}`);
    const { exit, stdout, screen } = await terminal.end();
    expect(exit).toBe(3);
    expect(stdout).toContain('CHƯA ĐỦ THÔNG TIN');
    expect(screen).toContain('✓ Giá trị viện trợ: không rõ');
    expect(screen).toContain('--no-input');
  });

  it('corrects an assumption, and shows what is assumed besides', async () => {
    const given = ['--type', 'investment-project', '--funding-source', 'non-budget', '--capital', '5.000 tỷ'];
    const terminal = new Terminal({ args: ['check', ...given, '-i', ...DATE], columns: 300 });
    await terminal.at('[ ] Nhóm dự án: không phân nhóm', ` ${ENTER}`);
    await terminal.see('cần sửa nhóm dự án');
    await terminal.at('Dự án thuộc nhóm nào', 'a');
    await terminal.at('> A', ENTER);
    await terminal.at('[ ] Phát sinh trong năm: có', ` ${ENTER}`);
    await terminal.at('Dự án phát sinh trong năm', `khong${DOWN}`);
    await terminal.at('không rõ (giữ như đã tạm coi)', `${BACKSPACE.repeat(5)}co${ENTER}`);
    const { exit, stdout, screen } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^TỈNH ỦY/);
    expect(screen).toContain('--project-group A --arising-in-year yes');
  });

  it('refuses an amount that cannot be one, and lets it be mended', async () => {
    const terminal = new Terminal({ args: ['check', '--type', 'ngo-aid', ...DATE] });
    await terminal.at('là bao nhiêu?', `5 ha${ENTER}`);
    await terminal.at('“5 ha”', BACKSPACE.repeat(2));
    await terminal.at('› 5 ', `tỷ`);
    await terminal.at('= 5.000.000.000 đồng', ENTER);
    await terminal.at('Có nội dung nào không đúng?', ENTER);
    expect((await terminal.end()).stdout).toContain('BAN THƯỜNG VỤ TỈNH ỦY');
  });

  it('asks back an amount that reads two ways', async () => {
    const terminal = new Terminal({ args: ['check', '--type', 'ngo-aid', ...DATE] });
    await terminal.at('là bao nhiêu?', '1,000 tỷ');
    await terminal.at('có hai cách đọc', ENTER);
    await terminal.at('Số đúng là số nào?', DOWN);
    await terminal.at('> 1.000.000.000.000 đồng', ENTER);
    await terminal.at('Có nội dung nào không đúng?', ENTER);
    const { stdout, screen } = await terminal.end();
    expect(stdout).toContain('1.000 tỷ đồng');
    expect(screen).toContain("--capital '1.000 tỷ đồng'");
  });

  it('reads Vietnamese as input methods send it: decomposed, and mended with backspaces', async () => {
    const terminal = new Terminal({ args: ['check', ...DATE] });
    const typed = `quy hoa${BACKSPACE}ạch`;
    await terminal.at('Hồ sơ thuộc loại nào?', typed);
    await terminal.at('> Quy hoạch', BACKSPACE.repeat(9));
    const decomposed = 'viê'.normalize('NFD') + BACKSPACE + '\u0302\u0323'.normalize('NFD');
    await terminal.at('> Dự án đầu tư', `${decomposed}n tro`);
    await terminal.at('> Tiếp nhận viện trợ', ENTER);
    await terminal.at('là bao nhiêu?', `3 tỷ`.normalize('NFD'));
    await terminal.at('= 3.000.000.000 đồng', ENTER);
    await terminal.at('Có nội dung nào không đúng?', ENTER);
    expect((await terminal.end()).exit).toBe(0);
  });
});

describe('leaving', () => {
  const leaving: readonly (readonly [string, readonly string[], readonly (readonly [string, string])[]])[] = [
    ['the matter', [], []],
    ['several values', ['--type', 'investment-project'], []],
    ['a value', ['--type', 'planning'], []],
    ['an amount', ['--type', 'ngo-aid'], []],
    ['a doubtful amount', ['--type', 'ngo-aid'], [['bao nhiêu?', `1,000 tỷ${ENTER}`]]],
    ['the assumptions', ['--type', 'ngo-aid', '--capital', '5 tỷ', '-i'], []],
    ['a correction', ['--type', 'ngo-aid', '--capital', '5 tỷ', '-i'], [['không đúng?', ` ${ENTER}`]]],
  ];
  const last = ['thuộc loại nào?', 'nguồn vốn nào?', 'quy hoạch nào?', 'bao nhiêu?', 'số nào?'];
  const shown = [...last, 'không đúng?', 'Trung ương phê duyệt?'];

  it.each(leaving.map((one, index) => [...one, shown[index]!] as const))(
    'with Ctrl+C at %s is 130, with nothing on standard output and the terminal as before',
    async (_name, args, steps, question) => {
      const terminal = new Terminal({ args: ['check', ...args] });
      for (const [text, keys] of steps) await terminal.at(text, keys);
      await terminal.at(question, CTRL_C);
      expect(await terminal.end()).toMatchObject({ exit: 130, stdout: '', restored: true });
    },
  );

  it('by the end of the input is 130 too', async () => {
    const terminal = new Terminal({ args: ['check'] });
    await terminal.at('thuộc loại nào?', CTRL_D);
    expect(await terminal.end()).toMatchObject({ exit: 130, stdout: '', restored: true });
  });

  it('without knowing the matter is 2, since nothing can be decided', async () => {
    const terminal = new Terminal({ args: ['check'] });
    await terminal.at('thuộc loại nào?', 'qqqq');
    await terminal.see('Không tìm thấy loại hồ sơ nào');
    // In a list where nothing is found nothing is pointed at: Enter does not choose.
    terminal.type(`${ENTER}${DOWN.repeat(200)}${ENTER}`);
    const { exit, stdout } = await terminal.end();
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  });
});

describe('where it asks', () => {
  it('into a pipe, as long as the questions are at a terminal', async () => {
    const terminal = new Terminal({ args: ['check', '--type', 'administrative-unit'], behind: '| cat' });
    await terminal.at('cấp nào?', ENTER);
    const { exit, screen } = await terminal.end();
    expect(exit).toBe(0);
    expect(screen).toContain('TỈNH ỦY cho ý kiến');
  });

  it('for JSON when it is told to', async () => {
    const terminal = new Terminal({ args: ['check', '-i', '--format', 'json'] });
    await terminal.at('thuộc loại nào?', `dia gioi${ENTER}`);
    await terminal.at('cấp nào?', ENTER);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'decided', authority: 'tinh-uy' });
  });

  it.each<[string, Partial<ConstructorParameters<typeof Terminal>[0]>, number]>([
    ['JSON', { args: ['check', '--type', 'planning', '--format', 'json'] }, 3],
    ['--no-input', { args: ['check', '--type', 'planning', '--no-input'] }, 3],
    ['--no-input and no type', { args: ['check', '--no-input'] }, 2],
    ['CI', { args: ['check', '--type', 'planning'], env: { CI: '1' } }, 3],
    ['CI and -i', { args: ['check', '--type', 'planning', '-i'], env: { CI: '1' } }, 2],
    ['--no-input and -i', { args: ['check', '--type', 'planning', '-i', '--no-input'] }, 2],
    ['an empty input', { args: ['check', '--type', 'planning'], behind: '</dev/null >"$FOLDER/stdout"' }, 3],
    ['an empty input and no type', { args: ['check'], behind: '</dev/null' }, 2],
    ['an empty input and -i', { args: ['check', '-i'], behind: '</dev/null' }, 2],
    ['errors in a file', { args: ['check'], behind: '2>/dev/null' }, 2],
    ['a proposal from standard input and -i', { args: ['check', '-', '-i'] }, 2],
    ['nothing missing', { args: ['check', '--type', 'ngo-aid', '--capital', '5 tỷ'] }, 0],
  ])('not with %s', async (_name, session, exit) => {
    const ended = await new Terminal({ args: [], ...session }).end();
    expect(ended.exit).toBe(exit);
    expect(ended.screen).not.toContain('Ctrl+C');
  });
});

describe('what stays of it', () => {
  it('is the command that gives the result again', async () => {
    const terminal = new Terminal({
      args: ['check', '--title', "Hồ 'Pa Khoang'", '--lang', 'en', ...DATE],
      columns: 400,
    });
    await terminal.at('What kind', `golf${ENTER}`);
    await terminal.at('Which sources', `${DOWN}${DOWN} ${DOWN}${DOWN} ${ENTER}`);
    await terminal.at('in USD?', `about 60 million USD${ENTER}`);
    const { stdout, screen } = await terminal.end();
    const command = /^authority check .*$/m.exec(screen.slice(screen.indexOf('bash:')))![0];
    const bash = command.replace(/^authority/, `'${process.execPath}' '${BIN}'`);
    const again = execFileSync('bash', ['-c', bash], { cwd: ROOT, encoding: 'utf8', env: plainEnv() });
    expect(again).toBe(stdout);
    expect(screen).toContain("'Hồ ''Pa Khoang'''");
  });

  it('is the proposal as a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'authority-save-')), 'proposal.json');
    const args = ['check', '--type', 'Dự án đầu tư', '--save', file, ...DATE, '--format', 'json', '-i'];
    const terminal = new Terminal({ args });
    await terminal.at('nguồn vốn nào?', `${DOWN}${DOWN} ${ENTER}`);
    await terminal.at('bao nhiêu?', `999.999.999.999,99999 đồng${ENTER}`);
    await terminal.at('lĩnh vực nào?', `${DOWN}${DOWN}${ENTER}`);
    await terminal.at('ha?', `khoảng 12 ha${ENTER}`);
    await terminal.at('không đúng?', ENTER);
    const { stdout, screen } = await terminal.end();
    expect(screen).toContain(`Đã lưu hồ sơ vào`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      landArea: 'khoảng 12 ha',
      date: '2024-06-12',
    });
    expect(readFileSync(file, 'utf8')).toContain('"capital": 999999999999.99999');
    const again = await runProgram({ args: ['check', file, '--format', 'json'] });
    const { place: _, ...result } = JSON.parse(again.stdout);
    expect(result).toEqual(JSON.parse(stdout));
    const refused = await runProgram({ args: ['check', '--type', 'planning', '--save', file] });
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    const replaced = await runProgram({ args: ['check', '--type', 'land-price', '--save', file, '--force'] });
    expect(replaced.exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      regulation: 'lai-chau-xiv',
      type: 'land-price',
    });
  });
});
