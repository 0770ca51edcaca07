import { describe, expect, it } from 'vitest';
import type { PresentedAudit } from '../../src/present/audit.ts';
import { fixturePath, fixtures } from '../engine/audit/fixtures.ts';
import { run } from './in-process.ts';

const hole = fixturePath('hole-range', 'broken');

describe('exit codes', () => {
  it('0 where everything is right or accepted', async () => {
    const { exit, stdout, stderr } = await run(['audit']);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^TỆP DỮ LIỆU ĐẠT YÊU CẦU\n/);
  });

  it.each(fixtures)('$name: as expected, its twin 0', async ({ name, expected }) => {
    const bound = expected.mostCells === undefined ? [] : ['--most-cells', expected.mostCells];
    const broken = await run(['audit', '--regulation', fixturePath(name, 'broken'), ...bound]);
    const sound = await run(['audit', '--regulation', fixturePath(name, 'sound'), ...bound]);
    expect([broken.exit, sound.exit]).toEqual([expected.exit, 0]);
    if (expected.exit === 2) expect(broken.stderr).toMatch(/broken\.yaml:\d+:\d+/);
  });

  it('2 for a wrong format or bound', async () => {
    expect(await run(['audit', '--format', 'sarf'])).toMatchObject({ exit: 2, stdout: '' });
    for (const bound of ['0', 'many', '-1', '1.5']) {
      expect(await run(['audit', `--most-cells=${bound}`])).toMatchObject({ exit: 2, stdout: '' });
    }
  });
});

describe('text', () => {
  it('says what is wrong, where, with an example, how to fix it, and the id to accept it by', async () => {
    const { stdout } = await run(['audit', '--regulation', hole]);
    expect(stdout.replace(hole, 'mau.yaml')).toBe(`TỆP DỮ LIỆU CÒN 1 LỖI
Quy chế mẫu (mau)
Đã xét đủ 7 trường hợp của 1 loại hồ sơ; 2 trường hợp không có quy định nào áp dụng, do Chủ tịch
UBND tỉnh giải quyết theo quy định của pháp luật

Nội dung phải xử lý (1)
  ✗ lỗi: Bỏ sót giữa hai mức: khi diện tích từ 40 ha đến dưới 50 ha, có hồ sơ không quy định nào áp
    dụng. Hai mức liền kề: công trình vừa (khoản 1 Điều 2; Thường trực Tỉnh ủy); công trình lớn
    (khoản 1 Điều 1; Tỉnh ủy).
      Tại: mau.yaml:34:13
      Ví dụ: {"type":"land","area":40}
      Cách sửa: Nối liền hai mức; nếu văn bản không quy định đoạn giữa thì chấp nhận (accepted), nêu
      lý do.
      Mã: hole:land-area@from-40-below-50

Hồ sơ không có quy định nào áp dụng
  Công trình trên đất
    – diện tích từ 40 ha đến dưới 50 ha
`);
  });

  it('is there in English', async () => {
    const { stdout } = await run(['audit', '--regulation', hole, '--lang', 'en']);
    expect(stdout).toContain('THE REGULATION FILE STILL HAS 1 ERROR\n');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Gap between two bands: where area at least 40 ha, less than 50 ha, some proposals are covered by no rule.',
    );
  });

  it('never leaves out that a matter was not proved', async () => {
    const { stdout, exit } = await run(['audit', '--most-cells', '1000']);
    expect(exit).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Dự án đầu tư có 283.046.400 trường hợp, vượt số trường hợp được xét',
    );
  });

  it('lists what is accepted with its reason', async () => {
    const { stdout } = await run(['audit']);
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toContain('Đã chấp nhận, có nêu lý do (24)');
    expect(told).toContain(
      'Lý do: Quy chế không quy định cấp ủy cho ý kiến đối với dự án du lịch dưới 10 ha',
    );
  });

  it.each(fixtures)('$name: every finding has words, in both languages', async ({ name, expected }) => {
    if (expected.exit === 2) return;
    for (const lang of ['vi', 'en']) {
      const args = ['audit', '--regulation', fixturePath(name, 'broken'), '--lang', lang, '--format', 'json'];
      const { findings } = JSON.parse((await run(args)).stdout) as PresentedAudit;
      for (const { message } of findings) {
        expect(message).toBe(message.normalize('NFC'));
        expect(message).not.toMatch(/undefined|null|\[object|“”| {2}/);
      }
    }
  });
});

describe('json', () => {
  it('holds every finding, accepted ones with their reason', async () => {
    const { stdout } = await run(['audit', '--format', 'json', '--lang', 'en']);
    const written = JSON.parse(stdout) as PresentedAudit;
    expect(written).toMatchObject({
      regulation: { id: 'lai-chau-xiv', term: '2020-2025' },
      passed: true,
      counts: { error: 0, warning: 0, accepted: 24 },
    });
    expect(written.findings.find(({ id }) => id === 'open-end:tourism-land@below-10')).toMatchObject({
      kind: 'open-end',
      level: 'warning',
      accepted: { reason: 'The regulation does not require a Party opinion on tourism projects under 10 ha' },
    });
    const pair = 'overlap:tourism-land:tourism-from-20ha+tourism-10-to-20ha@20';
    expect(written.findings.find(({ id }) => id === pair)).toMatchObject({
      settled: 'doubt',
      cells: '11059200',
    });
  });

  it('gives witnesses that `check -` answers as the finding says', async () => {
    const { stdout } = await run(['audit', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as PresentedAudit;
    const told = findings.filter(({ kind, witness }) => witness !== null && kind !== 'rule-overlap');
    for (const { id, witness, shows } of told) {
      const checked = await run(['check', '-', '--format', 'json'], JSON.stringify(witness));
      const result = JSON.parse(checked.stdout) as { outcome: string; authority: string };
      expect([id, checked.exit, result.outcome, result.authority]).toEqual([
        id,
        0,
        shows!.outcome,
        shows!.authority,
      ]);
    }
  });

  it('says where in the file a finding is', async () => {
    const args = ['audit', '--format', 'json', '--regulation', fixturePath('exception-idle', 'broken')];
    const { findings } = JSON.parse((await run(args)).stdout) as PresentedAudit;
    expect(findings.find(({ kind }) => kind === 'exception-idle')!.place).toMatchObject({
      line: 44,
      column: 15,
    });
  });
});

describe('sarif', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation?: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number };
          };
        }[];
        readonly suppressions?: readonly { readonly justification: string }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    }[];
  }

  it('is version 2.1.0, every result under its rule, acceptances as suppressions', async () => {
    const { stdout, exit } = await run(['audit', '--format', 'sarif']);
    expect(exit).toBe(0);
    const { version, runs } = JSON.parse(stdout) as Sarif;
    const [{ tool, results }] = runs as [Sarif['runs'][number]];
    expect(version).toBe('2.1.0');
    for (const { ruleId, ruleIndex, level, message } of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
    }
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(24);
    expect(
      results.filter(({ level, suppressions }) => level !== 'note' && suppressions === undefined),
    ).toEqual([]);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['findingId/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('points into the file', async () => {
    const { stdout } = await run(['audit', '--format', 'sarif', '--regulation', hole]);
    const [result] = (JSON.parse(stdout) as Sarif).runs[0]!.results;
    const place = result!.locations[0]!.physicalLocation!;
    expect(place.artifactLocation.uri).toMatch(/hole-range\/broken\.yaml$/);
    expect(place.region.startLine).toBe(34);
  });
});

describe('markdown', () => {
  it('has a table of findings and one of gaps', async () => {
    const { stdout } = await run(['audit', '--format', 'markdown', '--regulation', hole]);
    expect(stdout).toContain('## TỆP DỮ LIỆU CÒN 1 LỖI\n');
    expect(stdout).toContain('| Mức độ | Nội dung | Điều khoản | Ví dụ |');
    expect(stdout).toContain('| Công trình trên đất | diện tích từ 40 ha đến dưới 50 ha | 2 |');
  });
});
