/** `authority matters`: what it lists, in which order, and how it ends. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledText, LAI_CHAU, regulationIn } from '../regulations/files.ts';
import { run } from './in-process.ts';

const regulation = regulationIn(LAI_CHAU);

async function json(...args: string[]) {
  const { exit, stdout } = await run(['matters', ...args, '--format', 'json']);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

async function types(...args: string[]): Promise<string[]> {
  return (await json(...args)).matters.map((matter: { type: string }) => matter.type);
}

describe('listing', () => {
  it('every matter, in the order of the regulation', async () => {
    expect(await types()).toEqual(regulation.matters.map(({ code }) => code));
  });

  it('each with its names, clauses, bodies from the highest down, what they do, and its facts', async () => {
    const { matters } = await json('planning');
    expect(matters[0]).toEqual({
      type: 'planning',
      name: 'Quy hoạch',
      forms: [],
      keywords: regulation.matters.find(({ code }) => code === 'planning')!.keywords,
      groups: ['Quy hoạch và địa giới'],
      clauses: ['1.4.2', '2.4.1', '3.5.3.4'],
      bodies: ['tinh-uy', 'ban-thuong-vu', 'thuong-truc'],
      actions: ['give-opinion', 'give-policy'],
      facts: ['planKind', 'planStage', 'withinProvincePower'],
    });
  });

  it('names follow the language, codes do not', async () => {
    const [vi] = (await json('planning')).matters;
    const [en] = (await json('planning', '--lang', 'en')).matters;
    expect(en).toEqual({ ...vi, name: 'Planning', groups: ['Planning and boundaries'] });
  });

  it('as text every matter stands once, under its group', async () => {
    const { stdout } = await run(['matters']);
    for (const { code } of regulation.matters) expect(stdout.split(`(${code})`), code).toHaveLength(2);
    for (const { name } of regulation.groups!) expect(stdout).toContain(`\n${name.vi}\n`.trimStart());
    expect(stdout).toContain(`${regulation.matters.length} loại hồ sơ.`);
  });

  it('as Markdown too', async () => {
    const { stdout } = await run(['matters', '--format', 'markdown']);
    for (const { code } of regulation.matters) expect(stdout.split(`| ${code} |`), code).toHaveLength(2);
  });
});

describe('what the text leaves open', () => {
  const own = ['--regulation', 'kon-tum-bcsd'];
  const konTum = regulationIn(bundledText('kon-tum-bcsd'));

  it('a matter of which the text does not say who decides is listed, with the clause that names it', async () => {
    expect(await types(...own)).toEqual(konTum.matters.map(({ code }) => code));
    const { stdout } = await run(['matters', ...own, 'đề án lớn']);
    expect(stdout).toContain('quy chế không quy định thẩm quyền (khoản 4 Điều 6)');
    const [matter] = (await json(...own, 'đề án lớn')).matters;
    expect(matter).toMatchObject({ type: 'major-scheme', clauses: ['6.4'], bodies: [], actions: [] });
    expect(await types(...own, '--clause', '1.1.4')).toEqual(['work-programme']);
  });

  it('of a matter that either of two bodies may decide both are named', async () => {
    const { stdout } = await run(['matters', ...own, '--clause', '7.7']);
    expect(stdout).toContain(
      'Ban Thường vụ Tỉnh ủy hoặc Thường trực Tỉnh ủy – cho chủ trương xử lý (khoản 7 Điều 7)',
    );
    expect((await json(...own, '--clause', '7.7')).matters[0].bodies).toEqual([
      'ban-thuong-vu',
      'thuong-truc',
    ]);
  });
});

describe('the matters of a clause', () => {
  it('are those of which a rule stands on it or on a part of it, and those it names without one', async () => {
    for (const { id } of regulation.clauses) {
      const isWithin = (clause: string) => `${clause}.`.startsWith(`${id}.`);
      const within = regulation.rules.filter(({ clause }) => isWithin(clause));
      const expected = regulation.matters.filter(
        ({ code, unruled }) =>
          within.some(({ matter }) => matter === code) || unruled?.clauses.some(isWithin) === true,
      );
      expect(await types('--clause', id), id).toEqual(expected.map(({ code }) => code));
    }
  });

  it('1 is not part of 11, nor 2.1 of 2.10', async () => {
    expect(await types('--clause', '2.1')).not.toContain('subordinate-proposal');
    expect(await types('--clause', '2.10')).toEqual(['subordinate-proposal']);
  });

  it('can be searched among', async () => {
    expect(await types('kỷ luật', '--clause', '2.3')).not.toContain('party-complaint');
    expect((await types('kỷ luật', '--clause', '2.3'))[0]).toBe('party-discipline');
  });
});

describe('a matter of several groups', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'authority-')), 'own.yaml');
  const groups = `groups:
  - { name: { vi: Một, en: One }, matters: [park] }
  - { name: { vi: Hai, en: Two }, matters: [park] }
matters:`;
  const small = readFileSync('fixtures/scenarios/files/small-province.yaml', 'utf8');
  writeFileSync(path, small.replace('matters:', groups));

  it('stands in each as text and counts once', async () => {
    const { stdout } = await run(['matters', '--regulation', path]);
    expect(stdout.split('(park)')).toHaveLength(3);
    expect(stdout).toContain('1 loại hồ sơ.');
    const { matters } = await json('--regulation', path);
    expect(matters).toMatchObject([{ type: 'park', groups: ['Một', 'Hai'] }]);
  });
});

describe('the table of clauses', () => {
  it('ends with 1 where something is open, in every format', async () => {
    for (const format of ['text', 'json', 'markdown']) {
      const own = ['--regulation', 'fixtures/scenarios/files/open-clauses.yaml'];
      const { exit, stdout } = await run(['matters', '--coverage', '--format', format, ...own]);
      expect(exit, format).toBe(1);
      expect(stdout).toMatch(format === 'json' ? /"open": 2/ : /2 điều khoản chưa có loại hồ sơ/);
    }
  });

  it('says of each clause which it is, in JSON', async () => {
    const own = ['--regulation', 'fixtures/scenarios/files/open-clauses.yaml'];
    const { stdout } = await run(['matters', '--coverage', '--format', 'json', ...own, '--lang', 'en']);
    const { clauses, open, articles, leftOut } = JSON.parse(stdout);
    expect({ open, articles, leftOut }).toEqual({ open: 2, articles: null, leftOut: [3, 4, 5, 6, 7, 8] });
    const states = clauses.map((one: { clause: string; state: string }) => [one.clause, one.state]);
    expect(Object.fromEntries(states)).toEqual({
      '1.1': 'routed',
      '1.2': 'open',
      '2.1': 'routed',
      '2.2': 'unlisted',
      '2.3': 'nothing',
      '9.1': 'uncovered',
    });
    expect(clauses[2]).toEqual({
      clause: '2.1',
      official: 'clause 1, Article 2',
      subject: 'Small parks',
      state: 'routed',
      matters: [{ type: 'park', name: 'Park', bodies: ['board'] }],
      reason: 'no file is submitted for watching over them',
    });
  });

  it('only a whole text has no clause left open', async () => {
    const whole = ['Mọi điều, khoản, điểm đều đã được rà soát.', 'Every clause has been reviewed.'];
    const told = async (...args: string[]) => (await run(['matters', '--coverage', ...args])).stdout;
    expect(await told()).toContain(whole[0]);
    expect(await told('--lang', 'en')).toContain(whole[1]);
    const part = await told('--clause', '2.3.9', '--lang', 'en');
    expect(part).not.toContain(whole[1]);
    expect(part).toContain('In this table every clause');
    const own = await told('--regulation', 'fixtures/scenarios/files/open-clauses.yaml', '--lang', 'en');
    expect(own).toContain('Not in this table: Articles 3-8.');
    expect(own).toContain('does not say how many articles');
  });

  it('is of the clause alone that was asked for', async () => {
    const { exit, stdout } = await run(['matters', '--coverage', '--clause', '2.3.9', '--format', 'json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).clauses.map((one: { clause: string }) => one.clause)).toEqual([
      '2.3.9',
      '2.3.9.1',
      '2.3.9.2',
      '2.3.9.3',
    ]);
  });
});
