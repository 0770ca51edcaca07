/** What is missing of a vote, asked at a terminal. */
import { describe, expect, it } from 'vitest';
import { CTRL_C, DOWN, ENTER, Terminal } from './terminal.ts';

describe('authority vote', () => {
  it('asks the body, the kind of work and the figures, and whether the others were there only where it matters', async () => {
    const terminal = new Terminal({ args: ['vote', '--regulation', '261-qd-tw'] });
    await terminal.at('Cấp nào biểu quyết?', 'thuong truc');
    await terminal.at('> Thường trực Đảng ủy', ENTER);
    await terminal.at('Biểu quyết về loại công việc nào?', ENTER);
    await terminal.at('Tổng số thành viên là bao nhiêu?', '3');
    await terminal.at('› 3', ENTER);
    await terminal.at('Bao nhiêu thành viên tán thành?', '2');
    await terminal.at('› 2', ENTER);
    await terminal.at('Bao nhiêu thành viên dự họp?', '2');
    await terminal.at('› 2', ENTER);
    const { exit, stdout, screen, restored } = await terminal.end();
    expect(exit).toBe(3);
    expect(stdout).toContain('CHƯA KẾT LUẬN ĐƯỢC');
    expect(stdout).toContain('Còn 1 thành viên vắng mặt hoặc chưa có ý kiến.');
    expect(stdout).not.toContain('Cấp nào biểu quyết?');
    expect(screen).toContain('✓ Loại công việc: việc được Ban Thường vụ Đảng ủy ủy quyền');
    expect(restored).toBe(true);
  });

  it('takes no figure that cannot be, and asks for the condition of asking in writing', async () => {
    const args = ['vote', '--lang', 'en', '--body', 'ban-thuong-vu', '--written', '--members', '13'];
    const terminal = new Terminal({ args });
    await terminal.at('How many members were in favour?', '14');
    await terminal.at('› 14', ENTER);
    await terminal.at('“14” is more than', '\u007f\u007f9');
    await terminal.at('› 9', ENTER);
    await terminal.at('Is the matter complex?', DOWN + ENTER);
    await terminal.at('Can a meeting be held?', ENTER);
    const { exit, stdout } = await terminal.end();
    expect(exit).toBe(0);
    expect(stdout).toContain('ADOPTED');
    expect(stdout).toContain('complex matter · no meeting can be held');
    expect(stdout).not.toContain('is not given');
  });

  it('asks nothing where all is given, and is left with Ctrl-C', async () => {
    const given = ['vote', '--body', 'ban-thuong-vu', '--members', '13', '--present', '9', '--for', '7'];
    const whole = await new Terminal({ args: given }).end();
    expect(whole.exit).toBe(0);
    const terminal = new Terminal({ args: ['vote'] });
    await terminal.at('Cấp nào biểu quyết?', CTRL_C);
    const { exit, stdout } = await terminal.end();
    expect([exit, stdout]).toEqual([130, '']);
  });
});
