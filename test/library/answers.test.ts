/** The library, by the name of its package, says what the command line prints with `--format json`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runProgram } from '../program.ts';

type Library = typeof import('../../src/index.ts');

/** As whoever has installed it gets it; the name is no literal, since types are checked before anything is built. */
const PACKAGE: string = 'authority-router';
const library = (await import(PACKAGE)) as Library;
const {
  audit,
  countVote,
  decide,
  decideList,
  describeNote,
  describeProblem,
  diff,
  explain,
  loadRegulation,
  parseProposal,
  present,
  presentProblem,
  presentVote,
  procedure,
  regulations,
  validateList,
} = library;

const DAY = '2024-06-12';
const LISTS = 'fixtures/scenarios/validate/lists';

async function loaded(id = 'lai-chau-xiv') {
  const read = await loadRegulation(id);
  if (!read.ok) throw new Error(`${id} is broken`);
  return read.regulation;
}

const textOf = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

/** What a command prints as JSON, whatever its exit code. */
async function printed(...args: string[]): Promise<unknown> {
  return JSON.parse((await runProgram({ args: [...args, '--format', 'json'] })).stdout);
}

/** A value as JSON has it: what is undefined is not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function rowsOf(...[regulation, list, options]: Parameters<Library['decideList']>) {
  const rows = [];
  for await (const row of decideList(regulation, list, options)) rows.push(row);
  return rows;
}

describe('as the command line says it:', () => {
  const lang = 'en';

  it('the regulations that are bundled', async () => {
    expect(asJson(await regulations({ lang }))).toEqual(await printed('regulations', '--lang', lang));
  });

  it('a decision', async () => {
    const regulation = await loaded();
    const read = parseProposal(regulation, await textOf('fixtures/scenarios/files/project.json'));
    if (!read.ok) throw new Error('refused');
    const decision = decide(regulation, read.proposal, { asOf: DAY, trace: true });
    expect(asJson(present(decision, regulation.regulation, { lang, trace: true }))).toEqual(
      await printed('check', 'fixtures/scenarios/files/project.json', '--lang', lang),
    );
  });

  it('an audit', async () => {
    const id = '261-qd-tw';
    expect(asJson(audit(await loaded(id), { lang }))).toEqual(
      await printed('audit', '--regulation', id, '--lang', lang),
    );
  });

  it.each(['khoản 4 Điều 2', 'tourism-10-to-20ha'])('what %s says', async (subject) => {
    const explained = explain(await loaded(), subject, { lang });
    expect(explained.ok && asJson(explained.explanation)).toEqual(
      await printed('explain', subject, '--lang', lang),
    );
  });

  it('a procedure with its dates', async () => {
    const answered = await procedure(
      await loaded(),
      { body: 'ban-thuong-vu' },
      { lang, asOf: DAY, meeting: '2025-01-20', extraordinary: true },
    );
    expect(answered.ok && asJson(answered.procedure)).toEqual(
      await printed(
        ...['procedure', 'ban-thuong-vu', '--meeting', '2025-01-20', '--date', DAY, '--extraordinary'],
        ...['--lang', lang],
      ),
    );
  });

  it('a vote', async () => {
    const regulation = await loaded();
    const ballot = {
      ...({ body: 'ban-thuong-vu', way: 'session', members: 13, present: 9, inFavour: 7 } as const),
      ...{ cadre: false, importantDisagreement: false },
    };
    expect(asJson(presentVote(countVote(regulation, ballot), regulation.regulation, lang))).toEqual(
      await printed(
        ...['vote', '--body', 'ban-thuong-vu', '--members', '13', '--present', '9', '--for', '7'],
        ...['--lang', lang],
      ),
    );
  });

  it('the rows of a list, refused ones too', async () => {
    const file = `${LISTS}/every.csv`;
    const rows = await rowsOf(await loaded(), await textOf(file), { format: 'csv', file, asOf: DAY });
    const results = rows.flatMap((row): unknown[] => {
      if (row.kind === 'decided') {
        return [present(row.decision, row.regulation, { lang, place: row.place })];
      }
      if (row.kind !== 'rejected') return [];
      const { id, title, place, regulation } = row;
      const problems = row.problems.map((problem) => presentProblem(problem, regulation, lang));
      return [{ id, title, place, outcome: 'rejected', problems }];
    });
    expect(asJson(results)).toEqual(await printed('batch', file, '--date', DAY, '--lang', lang));
  });

  it.each(['every.csv', 'one.json', 'refused.json'])('what there is to say of %s', async (name) => {
    const file = `${LISTS}/${name}`;
    const format = name.endsWith('.json') ? 'json' : 'csv';
    const list = await textOf(file);
    expect(asJson(await validateList(await loaded(), list, { format, file, asOf: DAY, lang }))).toEqual(
      await printed('validate', file, '--date', DAY, '--lang', lang),
    );
  });
});

it('says where two regulations differ', async () => {
  const [a, b] = ['261-qd-tw', 'lam-dong-bcsd'];
  expect(asJson(diff(await loaded(a), await loaded(b)))).toEqual(await printed('diff', a!, b!));
});

describe('procedure', () => {
  const options = { lang: 'en', asOf: DAY } as const;

  it('decides a proposal first', async () => {
    const regulation = await loaded();
    const file = 'fixtures/scenarios/files/project.json';
    const read = parseProposal(regulation, await textOf(file));
    if (!read.ok) throw new Error('refused');
    const answered = await procedure(regulation, { proposal: read.proposal }, options);
    expect(answered.ok && asJson(answered.procedure)).toEqual(
      await printed('procedure', file, '--date', DAY, '--lang', 'en'),
    );
  });

  it('says how each body is reached that may decide a type', async () => {
    const answered = await procedure(await loaded(), { type: 'investment-project' }, options);
    expect(answered.ok && answered.procedure.ways.map(({ body }) => body)).toContain('thuong-truc');
  });

  it('returns what is wrong with a day that no calendar knows, and with days off', async () => {
    const asked = { body: 'ban-thuong-vu' };
    const outside = await procedure(await loaded(), asked, { ...options, meeting: '1900-01-01' });
    expect(outside.ok || outside.problems.map(({ code }) => code)).toEqual(['date-outside-calendar']);
    const wrong = { ...options, meeting: '2025-01-20', holidays: '2025: { tet: yes }' };
    const read = await procedure(await loaded(), asked, wrong);
    expect(read.ok || read.problems.length).toBeGreaterThan(0);
  });

  it('throws for a body or type that the regulation does not have', async () => {
    const regulation = await loaded();
    await expect(procedure(regulation, { body: 'council' }, options)).rejects.toThrow(
      /^no body council; known: .*ban-thuong-vu/,
    );
    await expect(procedure(regulation, { type: 'park' }, options)).rejects.toThrow(RangeError);
  });
});

it('says what is nearly called so where nothing is', async () => {
  expect(explain(await loaded(), 'tourism-10-to-20h', { lang: 'en' })).toEqual({
    ok: false,
    near: expect.arrayContaining(['tourism-10-to-20ha']),
  });
});

describe('a day', () => {
  it.each([undefined, '', '12/06/2024', ' 2024-06-12', '2024-02-30', '0000-01-01', 20240612])(
    'that is %o is refused',
    async (asOf) => {
      const regulation = await loaded();
      const read = parseProposal(regulation, { type: 'bond-issuance' });
      if (!read.ok) throw new Error('refused');
      const options = { asOf: asOf as string };
      expect(() => decide(regulation, read.proposal, options)).toThrow(
        /^asOf is .*; expected a day that exists, as YYYY-MM-DD/,
      );
      await expect(rowsOf(regulation, '', { ...options, format: 'csv' })).rejects.toThrow(RangeError);
      await expect(validateList(regulation, '', { ...options, format: 'csv', lang: 'en' })).rejects.toThrow(
        RangeError,
      );
      await expect(
        procedure(regulation, { type: 'bond-issuance' }, { ...options, lang: 'en' }),
      ).rejects.toThrow(RangeError);
    },
  );
});

describe('a list', () => {
  const options = { format: 'csv', asOf: DAY } as const;

  it('gives the same rows as text, as bytes and as a stream', async () => {
    const regulation = await loaded();
    const text = await textOf('fixtures/tables/list.utf-8.csv');
    const bytes = new TextEncoder().encode(text);
    async function* stream() {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    }
    const rows = asJson(await rowsOf(regulation, text, options));
    expect(asJson(await rowsOf(regulation, bytes, options))).toEqual(rows);
    expect(asJson(await rowsOf(regulation, stream(), options))).toEqual(rows);
  });

  it('gives its header, its headings and totals, and what was found out about it', async () => {
    const regulation = await loaded();
    const bytes = await readFile(join(ROOT, 'fixtures/tables/list.xlsx'));
    const rows = await rowsOf(regulation, bytes, { ...options, format: 'xlsx' });
    expect(rows[0]).toMatchObject({ kind: 'header', cells: expect.arrayContaining(['Tên dự án']) });
    const kinds = new Set(rows.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['note', 'decided', 'carried']));
    const words = rows.flatMap((row) =>
      row.kind === 'note' ? [describeNote(row.note, regulation.regulation, 'en')] : [],
    );
    expect(words.join(' ')).toContain('triệu đồng');
  });

  it('names its regulation row by row where that is allowed', async () => {
    const other = await loaded('261-qd-tw');
    const [matter] = other.regulation.matters;
    const list = JSON.stringify({ regulation: '261-qd-tw', type: matter!.code });
    const of = (anyRegulation: boolean) =>
      loaded().then((regulation) => rowsOf(regulation, list, { ...options, format: 'jsonl', anyRegulation }));
    expect(await of(true)).toMatchObject([{ kind: 'decided', regulation: { id: '261-qd-tw' } }]);
    expect(await of(false)).toMatchObject([{ kind: 'rejected', problems: [{ code: 'other-regulation' }] }]);
  });

  it('that cannot be read says why, in the place of its rows', async () => {
    const regulation = await loaded();
    const rows = await rowsOf(regulation, '', { ...options, file: 'list.csv' });
    expect(rows).toMatchObject([
      { kind: 'unread', problems: [{ code: 'file-empty', place: { file: 'list.csv' } }] },
    ]);
    const report = await validateList(regulation, '', { ...options, lang: 'en' });
    expect(report.files).toMatchObject([{ problems: [{ code: 'file-empty' }] }]);
  });

  it('knows the findings of a baseline, and throws for what is none', async () => {
    const regulation = await loaded();
    const file = 'validate/lists/mismatch.csv';
    const list = await textOf(`fixtures/scenarios/${file}`);
    const baseline = await textOf(`fixtures/scenarios/${file.replace('.csv', '.baseline')}`);
    const of = (text: string) =>
      validateList(regulation, list, { ...options, file, lang: 'en', baseline: text });
    expect((await of(baseline)).summary.known).toBeGreaterThan(0);
    await expect(of('{}')).rejects.toThrow(RangeError);
  });
});

it('says what is wrong with a proposal, and how to mend it', async () => {
  const regulation = await loaded();
  const read = parseProposal(regulation, { type: 'bond-issuance', capital: -1 });
  if (read.ok) throw new Error('not refused');
  const said = describeProblem(read.problems[0]!, regulation.regulation, 'en');
  expect(Object.keys(said).sort()).toEqual(['expected', 'found', 'mend', 'place']);
  expect(said.mend).not.toBe('');
});
