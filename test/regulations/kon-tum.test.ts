/** The regulation of Kon Tum's party caucus, row by row as its text is read. */
import { expect, it } from 'vitest';
import { official } from '../../src/present/names.ts';
import { bundledText, regulationIn } from './files.ts';
import { openRows, ruledRows, stepsOf, written } from './read-rows.ts';

const regulation = regulationIn(bundledText('kon-tum-bcsd'));

it('the head: what it replaces and who signed; its number and date are not stated', () => {
  expect(regulation.term).toBe('2021-2026');
  expect(regulation.source.sha256).toBe('7591460b86b9c8acf9d25e7fdf8fe9193689690db6b1feb21bf5e18401fe908a');
  expect(regulation.enacted).toMatchObject({
    number: null,
    date: null,
    issuer: { vi: 'Ban Thường vụ Tỉnh ủy Kon Tum' },
    signer: 'A Pót',
  });
  expect(regulation.enacted!.effect!.vi).toContain('từ ngày ký');
  expect(regulation.enacted!.replaces!.vi).toContain('03-QC/TU, ngày 28/9/2021');
  expect(regulation.source.document.vi).toContain('18/01/2023');
});

it('its bodies, highest first; nobody has the rest', () => {
  const codes = regulation.bodies.map(({ code }) => code);
  expect(codes).toEqual(['tinh-uy', 'ban-thuong-vu', 'thuong-truc', 'ban-can-su-dang']);
  expect([regulation.residual, regulation.precedence]).toEqual([null, null]);
});

it('what each clause gives to whom', () => {
  expect(ruledRows(regulation)).toEqual([
    '1.1.5 urgent-matter → ban-thuong-vu / thuong-truc',
    '1.2.2 organisation-scheme → ban-can-su-dang',
    '1.2.6 political-protection → ban-thuong-vu / thuong-truc',
    '5.2 caucus-disagreement → ban-thuong-vu / thuong-truc',
    '5.4 member-assignment → ban-can-su-dang',
    '7.14 coordination-regulation → ban-can-su-dang',
    '7.2 council-submission → ban-thuong-vu / thuong-truc',
    '7.7 serious-case → ban-thuong-vu / thuong-truc',
    '8 regulation-amendment → ban-thuong-vu',
    '8 related-rules → ban-can-su-dang',
  ]);
  expect(openRows(regulation)).toEqual([
    '6.4 major-scheme',
    '1.1.4 work-programme',
    '1.1.3 submission',
    '1.2.1, 1.2.3 cadre',
    '5.6, 3.3 information-supply',
  ]);
});

it('every numbered clause of the text is listed, and Điều 8 with its closing paragraphs', () => {
  const numbered = [2, 4, 4, 6, 6, 7, 14, 2].flatMap((most, article) =>
    Array.from({ length: most }, (_, clause) => `${article + 1}.${clause + 1}`),
  );
  const points = (clause: string) => Array.from({ length: 6 }, (_, point) => `${clause}.${point + 1}`);
  const listed = regulation.clauses.map(({ id }) => id);
  expect(listed.sort()).toEqual([...numbered, ...points('1.1'), ...points('1.2'), '8'].sort());
  expect(regulation.covers).toHaveLength(8);
});

it('what a submission is bound for steers its steps and never who decides', () => {
  expect(regulation.circumstances).toEqual([
    'programmeOf',
    'submittedTo',
    'forCouncil',
    'scienceUnion',
    'urgentFile',
  ]);
});

it('a clause goes by its article, clause and point', () => {
  expect(official('1.1.4', 'vi')).toBe('điểm 1.4 khoản 1 Điều 1');
  expect(official('5.2', 'vi')).toBe('khoản 2 Điều 5');
});

it('preparation, opinion and agreement come before the other steps', () => {
  const codes = new Set(regulation.advice.map(({ code }) => code));
  const way = [
    'prepared-by-caucus',
    'papers-to-members',
    'caucus-opinion-first',
    'cadre-vote',
    'minutes-signed',
    'council-group-agrees',
    'council-reported',
    'submitted',
    'decision',
    'council-decides',
    'yearly-report',
  ];
  expect([...codes].filter((code) => way.includes(code))).toEqual(way);
});

it('who writes the minutes and who signs them', () => {
  const [onCadres, others] = stepsOf(regulation, 'minutes');
  expect(onCadres).toMatchObject({
    matters: ['cadre'],
    who: { codes: ['giam-doc-so-noi-vu'] },
    does: 'records',
  });
  expect(others).toMatchObject({ who: { kind: 'any', codes: ['giam-doc-so-noi-vu', 'chanh-van-phong'] } });
  expect(stepsOf(regulation, 'minutes-signed')).toMatchObject([
    { clauses: ['6.1'], who: { kind: 'all', codes: ['thu-ky-phien-hop', 'chu-tri'] }, does: 'signs' },
  ]);
});

it('the caucus votes: two thirds of all there, more than half in favour; no majority in writing', () => {
  const [caucus, ...others] = regulation.voting!;
  expect(others).toEqual([]);
  expect(caucus!.body).toBe('ban-can-su-dang');
  expect(written(caucus!.session!.quorum)).toBe('from 2/3 (6.1)');
  expect(written(caucus!.session!.carried)).toBe('above 1/2 (6.1)');
  expect(caucus!.writing).toMatchObject({ clause: '6.5', silenceAgrees: false });
  expect(caucus!.writing).not.toHaveProperty('carried');
  expect(caucus!.cadre).toMatchObject({
    clause: '6.1',
    message: { en: expect.stringContaining('not say a secret') },
  });
  expect(caucus!.divided).toMatchObject({ to: 'ban-thuong-vu', clause: '5.2' });
});

it('papers a day before, extraordinary sessions excepted', () => {
  for (const step of stepsOf(regulation, 'papers-to-members')) {
    expect(step).toMatchObject({ clauses: ['6.3'], due: { word: 'before', days: 1, extraordinary: false } });
  }
  expect(stepsOf(regulation, 'papers-to-members')).toHaveLength(1);
});

it('sessions monthly, on cadres every Monday, extraordinary when a third asks; yearly reports', () => {
  const [onCadres, others] = stepsOf(regulation, 'convened');
  expect(onCadres).toMatchObject({ matters: ['cadre', 'organisation-scheme'], who: { codes: ['bi-thu'] } });
  expect(onCadres!.message.en).toMatch(/every Monday.*at least 1\/3 of all members/);
  expect(others!.message.en).toMatch(/monthly.*at least 1\/3 of all members/);
  expect(stepsOf(regulation, 'cadre-vote')).toMatchObject([
    { who: { codes: ['ban-can-su-dang'] }, votes: true, due: { word: 'on' } },
  ]);
  expect(stepsOf(regulation, 'yearly-report').map(({ clauses }) => clauses)).toEqual([['6.7']]);
});
