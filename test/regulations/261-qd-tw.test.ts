/** The model regulation of a provincial People's Committee's party committee, held against its reading. */
import { describe, expect, it } from 'vitest';
import { bundledText, regulationIn } from './files.ts';
import { clausesWithBodies, stepsOf } from './read-off.ts';

const regulation = regulationIn(bundledText('261-qd-tw'));

it('its header: a model whose own term is blank, in force from signing, that names nothing it replaces', () => {
  expect(regulation.term).toBeNull();
  expect(regulation.enacted).toEqual({
    number: '261-QĐ/TW',
    date: '2025-01-24',
    issuer: { vi: 'Ban Bí thư', en: 'Secretariat of the Party Central Committee' },
    signer: 'Trần Cẩm Tú',
    effect: { vi: 'từ ngày ký (khoản 3 Điều 19)', en: 'from the day of signing (clause 3, Article 19)' },
    replaces: null,
  });
  expect(regulation.source.sha256).toBe('a9a5a8f3efd15cabff05b7831d003b71697f660ca38a30a999205cd97d40aa7b');
});

it('its bodies, highest first, and no body for what no clause gives to any', () => {
  const codes = regulation.bodies.map(({ code }) => code);
  expect(codes).toEqual(['ban-thuong-vu-tinh-uy', 'dang-uy', 'ban-thuong-vu', 'thuong-truc']);
  expect([regulation.residual, regulation.precedence]).toEqual([null, null]);
});

it('every clause that gives a matter, with the bodies that it names', () => {
  expect(clausesWithBodies(regulation)).toEqual({
    '3.1': ['thuong-truc'],
    '3.2': ['thuong-truc'],
    '3.3': ['thuong-truc'],
    '3.4': ['ban-thuong-vu', 'thuong-truc'],
    '4.2': ['ban-thuong-vu or thuong-truc'],
    '5.4': ['ban-thuong-vu'],
    '5.5': ['ban-thuong-vu'],
    '6.1': ['dang-uy or ban-thuong-vu'],
    '6.2': ['dang-uy or ban-thuong-vu'],
    '6.3': ['dang-uy or ban-thuong-vu or thuong-truc'],
    '6.4': ['ban-thuong-vu'],
    '7.4': ['dang-uy or ban-thuong-vu or thuong-truc'],
    '12.1': ['ban-thuong-vu-tinh-uy'],
    '13.1': ['dang-uy'],
    '13.3': ['thuong-truc'],
    '14.1': ['ban-thuong-vu'],
    '14.3': ['ban-thuong-vu or thuong-truc'],
    '15.1': ['thuong-truc'],
    '15.2': ['ban-thuong-vu', 'ban-thuong-vu or thuong-truc'],
    '16.3': ['thuong-truc'],
    '17.1': ['dang-uy'],
    '17.3': ['dang-uy'],
    '17.4': ['dang-uy'],
    '18.1': ['ban-thuong-vu'],
    '18.2': ['ban-thuong-vu'],
    '19.2': ['ban-thuong-vu-tinh-uy'],
  });
});

it('the articles that refer to another text or are left open, and what is persons’, give no body a matter', () => {
  const open = regulation.matters.flatMap(({ unruled }) => unruled?.clauses ?? []);
  expect(open).toEqual(['5.2', '7.3', '6.4', '1', '2', '8', '9', '10', '11']);
});

describe('procedure', () => {
  const votingOf = (body: string) => regulation.voting!.find((one) => one.body === body)!;

  it.each(['dang-uy', 'ban-thuong-vu'])('%s: quorum 2/3 of all, carried by more than 1/2', (body) => {
    const { session, writing, cadre, divided, notes } = votingOf(body);
    expect(session).toMatchObject({
      quorum: { word: 'from', numerator: 2, denominator: 3, clause: '14.1' },
      carried: { word: 'above', numerator: 1, denominator: 2, clause: '16.3' },
    });
    expect(writing).toMatchObject({
      clause: '16.3',
      carried: { word: 'above', numerator: 1, denominator: 2 },
      disagreementToSession: true,
      neverCadre: false,
      silenceAgrees: false,
    });
    expect([cadre, notes?.map(({ clause }) => clause)]).toEqual([undefined, ['16.3']]);
    expect(divided).toMatchObject({ to: 'ban-thuong-vu-tinh-uy', clause: '12.1', cadreOnly: true });
  });

  it('thuong-truc: all agree on delegated work, else Ban Thường vụ; no quorum is stated', () => {
    const { session, writing, divided } = votingOf('thuong-truc');
    expect(session).toMatchObject({
      carried: { word: 'from', numerator: 1, denominator: 1, clause: '3.4' },
    });
    expect([session?.quorum, writing]).toEqual([undefined, undefined]);
    expect(divided).toMatchObject({ to: 'ban-thuong-vu', clause: '3.4' });
  });

  it('the rhythm of each body', () => {
    const rhythm = (body: string) => stepsOf(regulation, 'session', body).map(({ message }) => message.en);
    expect(rhythm('dang-uy')).toEqual([
      expect.stringMatching(/every 3 months.*over 1\/2 of the members ask/),
    ]);
    expect(rhythm('ban-thuong-vu')).toEqual([expect.stringMatching(/at least one meeting a month/i)]);
    for (const said of rhythm('thuong-truc')) expect(said).toMatch(/states (no|neither) rhythm/);
  });

  it('three numbers of days are blanks; whether the papers of an extraordinary session have theirs is a doubt', () => {
    const dues = regulation.advice.flatMap(({ code, due }) =>
      due?.word === 'before'
        ? [[code, due.days, due.extraordinary, due.extraordinaryDoubt !== undefined]]
        : [],
    );
    expect(dues).toEqual([
      ['papers-to-office', null, true, true],
      ['invitations', null, false, false],
      ['invitations', null, false, false],
    ]);
  });

  it('minutes are kept of both committees’ sessions', () => {
    const [minutes] = stepsOf(regulation, 'minutes', 'dang-uy');
    expect(minutes).toMatchObject({ clauses: ['14.1'], bodies: ['dang-uy', 'ban-thuong-vu'] });
  });
});
