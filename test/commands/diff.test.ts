/** `authority diff` on two regulations and a list of proposals. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledText } from '../regulations/files.ts';
import { run } from './in-process.ts';

const [A, B] = ['fixtures/diff/before.yaml', 'fixtures/diff/after.yaml'];
const LIST = 'fixtures/diff/proposals.jsonl';

describe('authority diff', () => {
  it('says which proposals move, with a witness, and what is only in one', async () => {
    const { exit, stdout, stderr } = await run(['diff', A, B]);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      '● Diện tích từ 15 ha đến dưới 20 ha, lĩnh vực là du lịch: Thường trực → Tỉnh ủy Hồ sơ minh họa: {"type":"project","area":15,"sector":"tourism"}',
    );
    expect(text).toContain(`Cơ quan, người có thẩm quyền chỉ có ở ${A}: UBND tỉnh`);
    expect(text).toContain(`Cơ quan, người có thẩm quyền chỉ có ở ${B}: Sở`);
    expect(text).toContain('Nội dung không thuộc diện phải trình cấp ủy: UBND tỉnh → Sở');
    expect(text).toContain(`Loại hồ sơ chỉ có ở ${A}: Đất`);
    expect(text).toContain(`Loại hồ sơ chỉ có ở ${B}: Đường`);
    expect(text).toContain(`Chỉ có ở ${B}: các giá trị “Cảng” của thông tin “lĩnh vực”`);
    expect(text).toContain(
      'Quy định du lịch lớn (Điều 1): diện tích từ 20 ha trở lên → diện tích từ 15 ha trở lên',
    );
  });

  it('says the same in JSON, in codes', async () => {
    const { stdout } = await run(['diff', A, B, '--format', 'json']);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({
      a: { id: 'mau-truoc', given: A },
      b: { id: 'mau-sau', given: B },
      bodies: { a: ['ubnd'], b: ['so'] },
      residual: { a: 'ubnd', b: 'so' },
      matters: { a: ['land'], b: ['road'] },
    });
    expect(found.changed).toHaveLength(1);
    const [{ moves, facts, rules }] = found.changed;
    expect(facts).toEqual([{ fact: 'sector', change: 'values', values: { a: [], b: ['port'] } }]);
    expect(rules).toHaveLength(2);
    expect(moves[0]).toEqual({
      from: 'thuong-truc',
      to: 'tinh-uy',
      where: [
        {
          fact: 'area',
          extent: {
            kind: 'stretches',
            stretches: [{ low: { at: '15', closed: true }, high: { at: '20', closed: false } }],
          },
        },
        { fact: 'sector', extent: { kind: 'values', values: ['tourism'] } },
      ],
      about: ['area', 'sector'],
      rules: { a: ['small-tourism'], b: ['large-tourism'] },
      witness: {
        a: { type: 'project', area: 15, sector: 'tourism' },
        b: { type: 'project', area: 15, sector: 'tourism' },
      },
    });
    expect(moves.slice(1).map((move: { from: string; to: string }) => [move.from, move.to])).toEqual([
      ['ubnd', 'so'],
      ['ubnd', 'so'],
    ]);
  });

  it('a witness, checked under both, gives what it claims', async () => {
    const { changed } = JSON.parse((await run(['diff', A, B, '--format', 'json'])).stdout);
    for (const { from, to, witness } of changed[0].moves) {
      const sides = [
        [A, witness.a, from],
        [B, witness.b, to],
      ] as const;
      for (const [regulation, proposal, body] of sides) {
        const args = ['check', '-', '--regulation', regulation, '--format', 'json'];
        const { stdout } = await run(args, JSON.stringify(proposal));
        expect(JSON.parse(stdout).authority).toBe(body);
      }
    }
  });

  it('says which proposals of a list move, and what neither can read', async () => {
    const { exit, stdout, stderr } = await run(['diff', A, B, '--cases', LIST, '--format', 'json']);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${LIST}:5`);
    const { proposals } = JSON.parse(stdout);
    const told = proposals.map(
      (one: { id: string; moved: boolean; from: { outcome: string } }) =>
        `${one.id} ${one.moved} ${one.from.outcome}`,
    );
    expect(told).toEqual([
      'DA-01 true decided',
      'DA-02 false decided',
      'DA-03 true rejected',
      'DA-04 true residual',
      'DA-06 true undetermined',
    ]);
    const markdown = await run(['diff', A, B, '--cases', LIST, '--format', 'markdown', '--lang', 'en']);
    expect(markdown.stdout).toContain('5 proposals in the list; the competent body changes for 4');
    expect(markdown.stdout).toContain(
      '| DA-01 · Khu nghỉ dưỡng | Standing board (Article 1) | Provincial committee (Article 1) |',
    );
    const text = await run(['diff', A, B, '--cases', LIST, '--lang', 'en']);
    expect(text.stdout).toContain('● DA-03: invalid → Department');
  });

  it('a regulation and itself: nothing, exit 0', async () => {
    expect(await run(['diff', 'lai-chau-xiv', 'lai-chau-xiv', '--lang', 'en'])).toEqual({
      exit: 0,
      stdout:
        'Comparison of lai-chau-xiv with lai-chau-xiv\nNo difference: the same body is competent for every proposal.\n',
      stderr: '',
    });
  });

  it('where the model left a blank and a committee’s own regulation fills it', async () => {
    const filled = join(mkdtempSync(join(tmpdir(), 'authority-')), 'filled.yaml');
    const scope = 'clause: "3.1", body: thuong-truc, action: draw-up-carry-out, when: { programmeScope: ';
    const model = bundledText('261-qd-tw');
    expect(model).toContain(`${scope}year }`);
    writeFileSync(
      filled,
      model
        .replace(`${scope}year }`, `${scope}{ is: [year, term] } }`)
        .replace(
          'body: ban-thuong-vu, or: [thuong-truc], action: consider',
          'body: thuong-truc, action: consider',
        ),
    );
    const told = async (lang: string) => {
      const { exit, stdout } = await run(['diff', '261-qd-tw', filled, '--lang', lang]);
      expect(exit).toBe(1);
      return stdout.replace(/\s+/g, ' ');
    };
    const vi = await told('vi');
    expect(vi).toContain(': quy chế này không quy định → Thường trực');
    expect(vi).toContain('Mọi hồ sơ: Ban Thường vụ Đảng ủy → Thường trực Đảng ủy');
    expect(vi).toContain('cấp được nêu cùng: Thường trực Đảng ủy → không có');
    expect(await told('en')).toContain(': not stated in this regulation → Standing Board');
  });

  it('two provinces with little in common', async () => {
    const other = 'fixtures/regulations/right/fictional-province.yaml';
    const { exit, stdout } = await run(['diff', 'lai-chau-xiv', other, '--lang', 'en']);
    expect(exit).toBe(1);
    expect(stdout).toContain('further groups of proposals (see --format json)');
    expect(stdout).toContain('Example under Working regulation of Phú Minh, term IX (fictional):');
  });

  it('refuses what is no regulation, and a list that is not there', async () => {
    expect((await run(['diff', 'lai-chau-xiv', 'no-such-province'])).exit).toBe(2);
    expect((await run(['diff', 'lai-chau-xiv'])).exit).toBe(2);
    expect((await run(['diff', A, B, '--cases', 'no-such-list.json'])).exit).toBe(2);
    expect((await run(['diff', A, B, '--date', 'someday'])).exit).toBe(2);
  });
});
