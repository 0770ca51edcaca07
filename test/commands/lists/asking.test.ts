import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../in-process.ts';

const HEADER = 'Tên dự án;Loại;Giá trị';
const ROW = 'Cấp nước;Tiếp nhận viện trợ phi chính phủ nước ngoài;3 tỷ đồng';

function files(configuration: string, lines: readonly string[], name = 'list.csv') {
  const folder = mkdtempSync(join(tmpdir(), 'authority-said-'));
  const [config, list] = [join(folder, 'authority.yaml'), join(folder, name)];
  writeFileSync(config, configuration);
  writeFileSync(list, `${lines.join('\n')}\n`);
  return { config, list };
}

describe('what a configuration says of all lists', () => {
  it.each([
    ['a column', [HEADER, ROW], 'list.csv'],
    ['a key', ['{"title":"Cấp nước","type":"ngo-aid","capital":"3 tỷ đồng"}'], 'list.jsonl'],
  ])('yields to %s of the list', async (_name, lines, name) => {
    const { config, list } = files('type: investment-project\n', lines, name);
    const { exit, stdout } = await run(['batch', list, '--config', config, '--format', 'jsonl']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ authority: 'ban-thuong-vu' });
  });

  it('is what a list says that says nothing of it', async () => {
    const { config, list } = files('type: ngo-aid\n', ['Tên dự án;Giá trị', 'Cấp nước;3 tỷ đồng']);
    const { exit, stdout } = await run(['batch', list, '--config', config, '--format', 'jsonl']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ authority: 'ban-thuong-vu' });
  });

  it('yields, and --set does not: it is said of this list', async () => {
    const { config, list } = files('', [HEADER, ROW]);
    const args = ['--config', config, '--set', 'type=investment-project', '--format', 'jsonl'];
    const { exit, stderr } = await run(['batch', list, ...args]);
    expect(exit).toBe(2);
    expect(stderr).toContain('“Loại”');
  });
});
