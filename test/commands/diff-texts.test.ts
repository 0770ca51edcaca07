/** `authority diff --text`: what goes with it and what does not. */
import { describe, expect, it } from 'vitest';
import { run } from './in-process.ts';

const [OLD, NEW] = ['fixtures/source/fictional.txt', 'fixtures/source/fictional-amended.txt'];
const REGULATION = 'fixtures/source/fictional.yaml';

describe('authority diff --text', () => {
  it.each([
    [['--text', OLD, NEW, '--cases', 'list.jsonl'], '--cases'],
    [['--text', OLD, NEW, '--date', '2025-01-01'], '--date'],
    [[REGULATION, REGULATION, '--encoding', 'utf-8'], '--encoding'],
    [[REGULATION, REGULATION, '--regulation', REGULATION], '--regulation'],
    [[OLD, NEW], '--text'],
    [['--text', '-', '-'], '(-)'],
  ])('%j is refused, and how to mend it said', async (args, named) => {
    for (const lang of ['vi', 'en']) {
      const { exit, stdout, stderr } = await run(['diff', ...args, '--lang', lang]);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
      expect(stderr).toContain(named);
      expect(stderr).toMatch(/Cách sửa:|How to fix it:/);
    }
  });

  it('a text from standard input, and a text and itself', async () => {
    const { readFileSync } = await import('node:fs');
    const { exit, stdout } = await run(['diff', '--text', '-', OLD], readFileSync(OLD, 'utf8'));
    expect(exit).toBe(0);
    expect(stdout).toContain('KHÔNG THAY ĐỔI: 30 điều, khoản, điểm giữ nguyên');
  });

  it('codes in JSON, the same in both languages but for the title', async () => {
    const args = ['diff', '--text', OLD, NEW, '--regulation', REGULATION, '--format', 'json'];
    const [vi, en] = await Promise.all(['vi', 'en'].map((lang) => run([...args, '--lang', lang])));
    expect([vi!.exit, en!.exit]).toEqual([1, 1]);
    const { changes, regulation } = JSON.parse(vi!.stdout);
    expect(JSON.parse(en!.stdout).changes).toEqual(changes);
    expect(regulation).toMatchObject({ id: 'fictional-text', same: true, lacking: [] });
    for (const change of changes) {
      expect(change.standing).toBeDefined();
      for (const [side, words] of [
        ['old', 'new'],
        ['new', 'old'],
      ].map(([own, other]) => [
        change[own!],
        (change.words ?? [])
          .filter((run: { in: string }) => run.in !== other)
          .map((run: { words: string }) => run.words)
          .join(' '),
      ])) {
        if (change.change === 'changed') expect(words).toBe(side.paragraphs.join(' '));
      }
    }
  });
});
