/** The regulation of Lâm Đồng's party caucus, row by row as its text is read. */
import { expect, it } from 'vitest';
import { bundledText, regulationIn } from './files.ts';
import { openRows, ruledRows, stepsOf, written } from './read-rows.ts';

const regulation = regulationIn(bundledText('lam-dong-bcsd'));

it('the head: number, date, issuer, signer, effect; no text that it replaces is numbered', () => {
  expect(regulation.term).toBe('2020-2025');
  expect(regulation.source.sha256).toBe('ade8458c99f68792e91d43565233ce75b92993de4effa85710b8ad3b1e2fc7c2');
  expect(regulation.enacted).toMatchObject({
    number: '389-QĐ/TU',
    date: '2021-08-13',
    issuer: { vi: 'Ban Thường vụ Tỉnh ủy Lâm Đồng' },
    signer: 'Trần Đức Quận',
  });
  expect(regulation.enacted!.effect!.vi).toContain('từ ngày ký');
  expect(regulation.enacted!.replaces!.en).toBe('no text is named; earlier contents that differ are void');
  const cadres = regulation.clauses.find(({ id }) => id === '3.6')!;
  expect(cadres.subject.vi).toMatch(/31\/10\/2018.*31\/12\/2018/);
});

it('its bodies, highest first, two of them outside the party; nobody has the rest', () => {
  expect(regulation.bodies.map(({ code }) => code)).toEqual([
    'tinh-uy',
    'ban-thuong-vu',
    'thuong-truc',
    'ban-can-su-dang',
    'ubnd',
    'chu-tich-ubnd',
  ]);
  expect([regulation.residual, regulation.precedence]).toEqual([null, null]);
});

it('what each clause gives to whom', () => {
  expect(ruledRows(regulation)).toEqual([
    '11.1 central-consultation → ban-can-su-dang',
    '12.3 regulation-amendment → ban-thuong-vu',
    '3.1 organisation → ban-can-su-dang',
    '3.2 caucus-disagreement → ban-thuong-vu',
    '3.3 caucus-staff → ban-can-su-dang',
    '3.6.1 cadre → ban-can-su-dang',
    '3.6.4 cadre → ban-thuong-vu / thuong-truc',
    '3.6.4 organisation → ban-thuong-vu / thuong-truc',
    '3.6.5 cadre → ban-can-su-dang',
    '3.6.5 company-cadre → ban-can-su-dang',
    '3.6.6 cadre → thuong-truc',
    '3.6.7 cadre → ban-thuong-vu / thuong-truc',
    '3.7 cadre → chu-tich-ubnd',
    '3.7 cadre → ubnd',
    '3.7 organisation → chu-tich-ubnd',
    '3.7 organisation → ubnd',
    '4.2 development-plan → tinh-uy / ban-thuong-vu',
  ]);
  expect(openRows(regulation)).toEqual(['3.5 submission', '3.8 information-supply']);
});

it('every numbered clause of the text is listed', () => {
  const numbered = [2, 2, 8, 6, 4, 7, 4, 4, 4, 2, 4, 3].flatMap((most, article) =>
    Array.from({ length: most }, (_, clause) => `${article + 1}.${clause + 1}`),
  );
  const points = (clause: string, most: number) =>
    Array.from({ length: most }, (_, point) => `${clause}.${point + 1}`);
  const listed = regulation.clauses.map(({ id }) => id);
  expect(listed.sort()).toEqual([...numbered, ...points('3.6', 7), ...points('9.4', 5)].sort());
  expect(regulation.covers).toHaveLength(12);
});

it('10.2 is a report: a step, and no rule; certain where it is an emergency and demanded', () => {
  expect(stepsOf(regulation, 'straight-report')).toMatchObject([
    { clauses: ['10.2'], bodies: [], matters: [], when: [{ fact: 'emergency' }, { fact: 'reportDemanded' }] },
    { clauses: ['10.2'], when: [{ fact: 'emergency', values: ['yes'] }] },
    { clauses: ['10.2'], when: [{ fact: 'reportDemanded', values: ['yes'] }] },
  ]);
  expect(regulation.clauses.find(({ id }) => id === '10.2')!.unruled!.en).toContain('not a decision');
  expect(regulation.circumstances).toEqual(['emergency', 'reportDemanded', 'withoutSession']);
});

it('consent comes before the session of the caucus, its papers and signature behind it, and then what is decided above', () => {
  const codes = regulation.advice.map(({ code }) => code);
  const way = [
    'consent-of-thuong-truc',
    'convened',
    'cadre-contents',
    'cadre-presentation',
    'cadre-opinions',
    'cadre-vote',
    'cadre-papers',
    'signed',
    'proposed-by-caucus',
    'decision',
    'acts-for-state',
    'straight-report-told',
  ];
  expect([...new Set(codes)].filter((code) => way.includes(code))).toEqual(way);
});

it('a session that agrees before another body decides is put to the vote of the caucus', () => {
  for (const code of ['caucus-agrees-first', 'cadre-vote']) {
    const own = stepsOf(regulation, code).filter(({ does }) => does === 'agrees');
    expect(own).toMatchObject([{ who: { codes: ['ban-can-su-dang'] }, votes: true, due: { word: 'on' } }]);
  }
});

it('the caucus votes: two thirds there, two thirds of all members in favour; silence counts as yes', () => {
  const [caucus, ...others] = regulation.voting!;
  expect(others).toEqual([]);
  expect(caucus!.body).toBe('ban-can-su-dang');
  expect(written(caucus!.session!.quorum)).toBe('from 2/3 (9.1)');
  expect(written(caucus!.session!.carried)).toBe('from 2/3 (9.1)');
  expect(written(caucus!.writing!.carried)).toBe('from 2/3 (9.1)');
  expect(caucus!.writing).toMatchObject({ clause: '9.2', silenceAgrees: true, neverCadre: false });
  expect(caucus!.writing!.note!.en).toMatch(/neither a majority of its own nor a time for the answers/);
  expect(caucus!.divided).toMatchObject({ to: 'ban-thuong-vu', clause: '3.2' });
});

it('monthly sessions, no papers with a date; five steps on cadres; yearly reports', () => {
  const [convened] = stepsOf(regulation, 'convened');
  expect(convened).toMatchObject({ clauses: ['9.1', '4.5'], who: { codes: ['bi-thu'] }, does: 'convenes' });
  expect(convened!.message.en).toMatch(/monthly.*at least 2\/3/);
  const dated = regulation.advice.flatMap(({ code, due }) => (due ? [`${code} ${due.word}`] : []));
  expect([...new Set(dated)]).toEqual(['caucus-agrees-first on', 'cadre-vote on', 'session on']);
  const steps = regulation.advice.filter(({ clauses }) => clauses[0]!.startsWith('9.4.'));
  const points = steps.map(({ clauses }) => clauses[0]);
  expect([...new Set(points)]).toEqual(['9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5']);
  expect(stepsOf(regulation, 'yearly-report').map(({ clauses }) => clauses)).toEqual([['9.3']]);
  expect(stepsOf(regulation, 'report-on-demand').map(({ clauses }) => clauses)).toEqual([['10.1', '7.4']]);
});
