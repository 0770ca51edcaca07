/** `authority source` and `explain --source` on a fictional text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './in-process.ts';

const TEXT = 'fixtures/source/fictional.txt';
const OWN = 'fixtures/source/fictional.yaml';
const ALTERED = 'fixtures/source/altered.yaml';

const withOwn = (...args: string[]) => run([...args, '--regulation', OWN]);

describe('authority source', () => {
  it('agrees, with exit 0', async () => {
    const { exit, stdout, stderr } = await withOwn('source', TEXT);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'KHỚP VỚI VĂN BẢN: 17 điều khoản viện dẫn đều có trong văn bản; 18 số liệu, 8 trích dẫn và 12 chỗ nêu tên cấp đều đúng',
    );
  });

  it('does not agree, with exit 1, and says where', async () => {
    const { exit, stdout } = await run([
      'source',
      TEXT,
      '--regulation',
      ALTERED,
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    expect(exit).toBe(1);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({
      regulation: { id: 'fictional-text' },
      source: { file: TEXT, same: false, damaged: false },
      agrees: false,
      checked: { clauses: 18 },
      text: { meant: 1, jumps: [], unplaced: [] },
    });
    expect(found.findings.map(({ code }: { code: string }) => code)).toEqual([
      'clause-missing',
      'figure-missing',
      'limit-word',
      'quote-missing',
      'quote-figure',
      'quote-figure',
      'figure-unused',
      'figure-unused',
      'figure-unused',
    ]);
    const [clause, figure, word] = found.findings;
    expect(clause).toMatchObject({ clause: '2.2.4', place: { file: ALTERED } });
    expect(figure).toMatchObject({
      line: 45,
      place: { file: ALTERED },
      figure: { value: '3000000000000' },
    });
    expect(word.message).toBe(
      'Rule “small garden” (garden-small) has less than 40 ha, but point 2.3, clause 2, Article 2 says “đến 40 ha”.',
    );
  });

  it('of a bundled regulation has no place in a file', async () => {
    const { exit, stdout } = await run(['source', TEXT, '--format', 'json']);
    expect(exit).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.every((finding: object) => !('place' in finding))).toBe(true);
  });

  it('reads standard input', async () => {
    const { exit, stdout } = await run(
      ['source', '-', '--regulation', OWN, '--format', 'json'],
      readFileSync(TEXT, 'utf8'),
    );
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).source).toMatchObject({ file: '-', same: true });
  });

  it.each([
    [['source', 'no-such.txt'], 'Không tìm thấy tệp'],
    [['source', 'fixtures/source'], 'Đây là thư mục'],
    [['source', 'fixtures/tables/list.xlsx'], 'Đây là bảng tính Excel (.xlsx), không phải văn bản thuần'],
    [['source', OWN.replace('yaml', 'none')], 'Không tìm thấy tệp'],
    [['source', 'fixtures/tables/list.utf-8.csv'], 'Không tìm thấy điều nào'],
    [['source', TEXT, '--encoding', 'utf-9'], '--encoding'],
    [['source', TEXT, '--format', 'html'], 'text, json, markdown'],
    [['source'], 'authority source --help'],
    [['source', TEXT, '--regulation', 'no-such'], 'no-such'],
  ])('%j is refused with exit 2', async (args, said) => {
    const { exit, stdout, stderr } = await run(args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(said);
  });
});

describe('authority explain --source', () => {
  it('shows a clause as published', async () => {
    const { exit, stdout } = await withOwn('explain', 'điểm 2.1 khoản 2 Điều 2', '--source', TEXT);
    expect(exit).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '2.1. Dự án dùng tiền tư nhân từ 100 tỷ đồng đến dưới 1.000 tỷ đồng (không kể trồng trọt);',
    );
  });

  it('shows one that the regulation file does not cite, with its parts', async () => {
    const { exit, stdout } = await withOwn('explain', '3', '--source', TEXT, '--format', 'json');
    expect(exit).toBe(0);
    const { kind, id, published } = JSON.parse(stdout);
    expect({ kind, id }).toEqual({ kind: 'clause', id: '3' });
    expect(published).toMatchObject({ file: TEXT, same: true });
    expect(published.passages[0].published.map((one: { label: string }) => one.label)).toEqual([
      'Đỉềii 3.',
      '1.',
      '2.',
      '3.',
    ]);
  });

  it('shows the clause of a rule and the clauses of a type', async () => {
    const clausesOf = async (subject: string): Promise<string[]> => {
      const { stdout } = await withOwn('explain', subject, '--source', TEXT, '--format', 'json');
      return JSON.parse(stdout).published.passages.map(({ clause }: { clause: string }) => clause);
    };
    expect(await clausesOf('purchase')).toEqual(['2.3.đ']);
    expect(await clausesOf('garden-small')).toEqual(['2.2.3']);
    expect(await clausesOf('project')).toEqual(['1.1', '2.2.1', '2.2.3']);
  });

  it('says that the text lacks a clause, with exit 1, and that it is another text', async () => {
    const { exit, stdout } = await run(['explain', '3.5.3.1', '--source', TEXT, '--lang', 'en']);
    expect(exit).toBe(1);
    expect(stdout).toContain('The text has no point 5.3.1, clause 5, Article 3.');
    expect(stdout.replace(/\s+/g, ' ')).toContain('This is another copy of the text');
  });

  it('refuses what neither knows, and a text that cannot be read', async () => {
    expect((await withOwn('explain', '9.9', '--source', TEXT)).exit).toBe(2);
    expect((await withOwn('explain', '2.2.1', '--source', 'no-such.txt')).exit).toBe(2);
    expect((await withOwn('explain', '9.1')).exit).toBe(2);
    expect((await withOwn('explain', '2.2.1', '--source', TEXT, '--encoding', 'x')).exit).toBe(2);
  });
});
