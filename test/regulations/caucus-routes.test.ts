/** The routes of the two party caucuses, read off their texts: who does what, in which order, which stage is voted on. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { readJson } from '../../src/intake/json.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Stage } from '../../src/model/decision.ts';
import { bundledText, regulationIn } from './files.ts';

const compiled = {
  'lam-dong-bcsd': compileRegulation(regulationIn(bundledText('lam-dong-bcsd'))),
  'kon-tum-bcsd': compileRegulation(regulationIn(bundledText('kon-tum-bcsd'))),
} as const;
type Id = keyof typeof compiled;

/** What stands on every route whatever the matter: reports of the year, and stages that hang on a circumstance. */
const ALWAYS = ['regular-report', 'yearly-report', 'report-on-demand'];

function routeOf(id: Id, given: object): readonly Stage[] {
  const { raw } = readJson(JSON.stringify(given));
  const { proposal, problems } = readProposal(compiled[id].regulation, raw!, { mode: 'strict' });
  expect(problems).toEqual([]);
  const { route } = decide(compiled[id], proposal!, { asOf: '2024-06-12', trace: true });
  return route!;
}

/** `code: who does → to`, with `!` on the decision and `%` where the stage is put to a vote. */
function written({ code, who, does, to, deciding, votings }: Stage): string {
  const join = { one: '', any: ' | ', all: ' & ' };
  const said = `${code}: ${who.codes.join(join[who.kind])} ${does}`;
  const whom = to === undefined ? '' : ` → ${to.codes.join(join[to.kind])}`;
  return `${said}${whom}${deciding ? ' !' : ''}${votings?.length ? ' %' : ''}`;
}

function ofMatter(id: Id, given: object): string[] {
  const stages = routeOf(id, given).filter(
    ({ code, condition }) => condition === undefined && !ALWAYS.includes(code),
  );
  return stages.map(written);
}

const SESSION = [
  'scheduled: chanh-van-phong prepares',
  'convened: bi-thu convenes',
  'chaired: bi-thu chairs',
  'chaired-by-deputy: pho-bi-thu stands-in',
];
const STEPS = [
  'cadre-contents: bi-thu informs → ban-can-su-dang',
  'cadre-presentation: uy-vien-noi-vu submits → ban-can-su-dang',
  'cadre-opinions: uy-vien comments',
];
const BEFORE = [
  'member-proposes: uy-vien proposes → bi-thu',
  'home-affairs-proposes: giam-doc-so-noi-vu proposes → ban-can-su-dang',
];
const PAPERS = [
  'minutes: nguoi-ghi-bien-ban records',
  'cadre-papers: uy-vien-noi-vu | giam-doc-so-noi-vu prepares',
  'signed: bi-thu | pho-bi-thu | uy-vien signs',
];
const CARRIED_OUT = 'carried-out: uy-vien executes';

describe('Lâm Đồng', () => {
  const route = (given: object) => ofMatter('lam-dong-bcsd', given);

  it('9.4, 3.6.4: the five steps of the session, then it is proposed and decided above, then the caucus acts for the state', () => {
    const given = { type: 'cadre', position: 'department-leader', delegated: 'no', cadreAct: 'appointment' };
    expect(route(given)).toEqual([
      ...BEFORE,
      'members-take-part: uy-vien comments',
      ...SESSION,
      ...STEPS,
      'cadre-vote: ban-can-su-dang agrees %',
      ...PAPERS,
      'proposed-by-caucus: ban-can-su-dang proposes → ban-thuong-vu | thuong-truc',
      'decision: ban-thuong-vu | thuong-truc decides !',
      'acts-for-state: ban-can-su-dang acts-for-state',
      CARRIED_OUT,
    ]);
  });

  it.each([
    ['appointment', true],
    ['reappointment', true],
    ['dismissal', true],
    ['approval', true],
    ['transfer', false],
    ['rotation', false],
    ['reward', false],
    ['discipline', false],
    ['retirement', false],
    ['succession-plan', false],
    ['other', false],
  ])('3.6.4: the caucus acts for the state in four acts: %s', (cadreAct, acts) => {
    const given = { type: 'cadre', position: 'district-chairman', delegated: 'no', cadreAct };
    const codes = routeOf('lam-dong-bcsd', given).map(({ code }) => code);
    expect(codes.includes('acts-for-state')).toBe(acts);
  });

  it('3.6.4: while the act is not known, that the caucus acts for the state hangs on it', () => {
    const given = { type: 'cadre', position: 'broadcaster-leader', delegated: 'no' };
    const stage = routeOf('lam-dong-bcsd', given).find(({ code }) => code === 'acts-for-state')!;
    expect(stage.condition).toMatchObject([{ fact: 'cadreAct' }]);
  });

  it('3.6.5: Thường trực consents, then the caucus decides in its session', () => {
    expect(route({ type: 'cadre', position: 'named-unit' })).toEqual([
      ...BEFORE,
      'consent-asked: bi-thu submits → thuong-truc',
      'consent-of-thuong-truc: thuong-truc agrees',
      ...SESSION,
      ...STEPS,
      'cadre-vote: ban-can-su-dang decides ! %',
      ...PAPERS,
      CARRIED_OUT,
    ]);
  });

  it('3.7: the caucus agrees by its vote, then the state body decides', () => {
    const given = {
      type: 'organisation',
      scope: 'state-power',
      powerOf: 'chu-tich-ubnd',
      organisationAct: 'merging',
    };
    expect(route(given)).toEqual([
      ...BEFORE,
      'members-take-part: uy-vien comments',
      ...SESSION,
      ...STEPS,
      'caucus-agrees-first: ban-can-su-dang agrees %',
      ...PAPERS,
      'decision: chu-tich-ubnd decides !',
      CARRIED_OUT,
    ]);
  });

  it('4.2: drawn up under the caucus and its secretary, signed, submitted, decided', () => {
    expect(route({ type: 'development-plan' })).toEqual([
      'prepared-by-caucus: ubnd prepares',
      'drawn-up: bi-thu oversees',
      'signed-by-secretary: bi-thu | pho-bi-thu | uy-vien signs',
      'plans-brought-up: bi-thu submits → tinh-uy | ban-thuong-vu',
      'decision: tinh-uy | ban-thuong-vu decides !',
    ]);
  });

  it('3.2: what cannot be agreed is reported, and directed above', () => {
    expect(route({ type: 'caucus-disagreement' })).toEqual([
      'signed-by-secretary: bi-thu | pho-bi-thu | uy-vien signs',
      'disagreement-reported: ban-can-su-dang reports → ban-thuong-vu',
      'decision: ban-thuong-vu decides !',
    ]);
  });

  it('10.2: a straight report comes first and is told to the caucus behind the decision', () => {
    const given = { type: 'caucus-disagreement', emergency: 'yes', reportDemanded: 'yes' };
    const codes = routeOf('lam-dong-bcsd', given).map(({ code }) => code);
    expect(codes[0]).toBe('straight-report');
    expect(codes.indexOf('straight-report-told')).toBeGreaterThan(codes.indexOf('decision'));
  });

  it('9.2: asked in writing before what is decided', () => {
    const given = { type: 'cadre', position: 'decentralised', withoutSession: 'yes' };
    const codes = routeOf('lam-dong-bcsd', given).map(({ code }) => code);
    expect(codes.indexOf('asked-in-writing')).toBeGreaterThanOrEqual(0);
    expect(codes.indexOf('asked-in-writing')).toBeLessThan(codes.indexOf('cadre-vote'));
  });
});

describe('Kon Tum', () => {
  const route = (given: object) => ofMatter('kon-tum-bcsd', given);
  const CONTENTS = [
    'advisory-bodies-heard: co-quan-tham-muu comments',
    'contents-assigned: bi-thu | pho-bi-thu | uy-vien assigns',
    'contents-prepared: giam-doc-so-noi-vu & chanh-van-phong prepares',
  ];
  const CHAIR = ['chaired: bi-thu chairs', 'chaired-by-deputy: pho-bi-thu stands-in'];
  const SIGNED = ['minutes-signed: thu-ky-phien-hop & chu-tri signs', 'signed: pho-bi-thu | uy-vien signs'];
  const BEHIND = ['carried-out: uy-vien executes', 'followed: pho-bi-thu oversees'];

  it('6.1 to 6.3: a session on cadres, with its vote, its minutes, who signs', () => {
    expect(route({ type: 'cadre' })).toEqual([
      ...CONTENTS,
      'in-charge: bi-thu oversees',
      'exchanged-with-chairmen: lanh-dao-ubnd comments',
      'convened: bi-thu convenes',
      ...CHAIR,
      'cadre-vote: ban-can-su-dang agrees %',
      'minutes: giam-doc-so-noi-vu records',
      ...SIGNED,
      'conclusions-carried-out: ubnd executes',
      ...BEHIND,
    ]);
  });

  it('7.14: the caucus decides, and it or the People’s Committee signs', () => {
    expect(route({ type: 'coordination-regulation' })).toEqual([
      ...CONTENTS,
      'convened: bi-thu convenes',
      ...CHAIR,
      'session: ban-can-su-dang decides ! %',
      'minutes: giam-doc-so-noi-vu | chanh-van-phong records',
      ...SIGNED,
      'agreement-signed: ban-can-su-dang | ubnd signs',
      ...BEHIND,
    ]);
  });

  it('6.4: the caucus gives its opinion first, then it is submitted; nobody is said to decide', () => {
    expect(route({ type: 'major-scheme', submittedTo: 'thuong-truc', forCouncil: 'yes' })).toEqual([
      'prepared-by-caucus: ubnd prepares',
      'caucus-opinion-first: ban-can-su-dang agrees %',
      'council-group-agrees: ban-can-su-dang & dang-doan-hdnd agrees',
      'council-reported: ban-can-su-dang & dang-doan-hdnd reports → ban-thuong-vu | thuong-truc',
      'submitted: ban-can-su-dang | ubnd submits → thuong-truc',
      'council-decides: hdnd approves',
    ]);
  });

  it('1.1.4: the caucus proposes for a work programme; nobody is said to decide', () => {
    expect(route({ type: 'work-programme', programmeOf: 'tinh-uy' })).toEqual([
      'proposed-for-programme: ban-can-su-dang proposes → tinh-uy',
    ]);
  });

  it('7.7: reported by three caucuses together, then one of two bodies sets how it is handled', () => {
    expect(route({ type: 'serious-case' })).toEqual([
      'with-procuracy-and-court: ban-can-su-dang & ban-can-su-kiem-sat & ban-can-su-toa-an reports → ban-thuong-vu | thuong-truc',
      'decision: ban-thuong-vu | thuong-truc decides !',
      'directed-on: lanh-dao-ubnd signs',
    ]);
  });

  it('6.5: an urgent file goes out in writing, the replies are collated for the secretary, before what is decided', () => {
    const codes = routeOf('kon-tum-bcsd', { type: 'related-rules', urgentFile: 'yes' }).map(
      ({ code }) => code,
    );
    const way = ['asked-in-writing', 'replies-collated', 'session'];
    expect(codes.filter((code) => way.includes(code))).toEqual(way);
  });
});
