/** The regulation on district-level committees, held against its reading. */
import { describe, expect, it } from 'vitest';
import { bundledText, regulationIn } from './files.ts';
import { clausesWithBodies, stepsOf } from './read-off.ts';

const regulation = regulationIn(bundledText('202-qd-tw'));

it('its header: issuer and signer, nothing else is stated', () => {
  expect(regulation.term).toBeNull();
  expect(regulation.enacted).toEqual({
    number: null,
    date: null,
    issuer: { vi: 'Ban Bí thư', en: 'Secretariat of the Party Central Committee' },
    signer: 'Trần Quốc Vượng',
    effect: null,
    replaces: null,
  });
  expect(regulation.source.sha256).toBe('7b0cb1c3273cf22a12efa734d7b5c49b734a574ef33e047dedb00b2098bf5378');
});

it('its bodies, highest first, and no body for what no clause gives to any', () => {
  const codes = regulation.bodies.map(({ code }) => code);
  expect(codes).toEqual(['cap-uy-tinh', 'ban-thuong-vu-tinh', 'cap-uy', 'ban-thuong-vu', 'thuong-truc']);
  expect([regulation.residual, regulation.precedence]).toEqual([null, null]);
});

it('every clause that gives a matter, with the bodies that it names', () => {
  expect(clausesWithBodies(regulation)).toEqual({
    '2.1': ['cap-uy-tinh'],
    '2.2': ['ban-thuong-vu', 'cap-uy-tinh'],
    '3.2': ['ban-thuong-vu-tinh'],
    '3.3': ['ban-thuong-vu'],
    '7.2': ['ban-thuong-vu-tinh'],
    '4.1': ['cap-uy'],
    '4.2': ['cap-uy'],
    '4.3': ['cap-uy'],
    '4.3.c': ['cap-uy'],
    '4.3.d': ['cap-uy'],
    '4.3.đ': ['ban-thuong-vu', 'ban-thuong-vu-tinh', 'cap-uy'],
    '4.3.e': ['cap-uy'],
    '4.3.g': ['cap-uy'],
    '4.4': ['cap-uy'],
    '4.5': ['cap-uy'],
    '4.6': ['cap-uy'],
    '4.7': ['cap-uy'],
    '5.1': ['ban-thuong-vu'],
    '5.2': ['ban-thuong-vu'],
    '5.3.a': ['ban-thuong-vu'],
    '5.3.b': ['ban-thuong-vu'],
    '5.3.c': ['ban-thuong-vu'],
    '5.3.d': ['ban-thuong-vu'],
    '5.3.đ': ['ban-thuong-vu'],
    '5.3.e': ['ban-thuong-vu'],
    '5.3.g': ['ban-thuong-vu'],
    '5.3.h': ['ban-thuong-vu'],
    '5.3.i': ['ban-thuong-vu'],
    '5.3.k': ['ban-thuong-vu'],
    '5.3.l': ['ban-thuong-vu'],
    '5.4': ['ban-thuong-vu'],
    '5.5': ['ban-thuong-vu'],
    '5.6': ['ban-thuong-vu'],
    '5.7': ['ban-thuong-vu'],
    '5.8': ['ban-thuong-vu'],
    '5.10': ['ban-thuong-vu'],
    '5.10.a': ['ban-thuong-vu', 'thuong-truc'],
    '5.10.b': ['ban-thuong-vu', 'thuong-truc'],
    '5.10.c': ['thuong-truc'],
    '6.1': ['thuong-truc'],
    '6.2': ['thuong-truc'],
    '6.3': ['thuong-truc'],
    '6.4': ['ban-thuong-vu', 'thuong-truc'],
    '9.1': ['cap-uy or ban-thuong-vu'],
    '9.2': ['ban-thuong-vu or thuong-truc', 'cap-uy or ban-thuong-vu'],
    '10.1': ['cap-uy or ban-thuong-vu or thuong-truc'],
    '10.2': ['ban-thuong-vu'],
  });
});

it('nothing that may be delegated is the standing board’s without the fact', () => {
  const may = regulation.rules.filter(
    ({ clause, body }) => /^(5\.10|6\.4)/.test(clause) && body === 'thuong-truc',
  );
  expect(may).toHaveLength(16);
  const delegated = { fact: 'delegated', test: 'is', values: ['yes'] };
  for (const { when } of may) expect(when).toContainEqual(delegated);
  expect(regulation.facts.find(({ id }) => id === 'delegated')).not.toHaveProperty('assumed');
});

describe('procedure', () => {
  it('the standing board decides together and in agreement, otherwise the standing committee', () => {
    expect(regulation.voting!.slice(0, 1)).toMatchObject([
      {
        body: 'thuong-truc',
        work: { code: 'delegated', under: ['6.4', '5.10'] },
        session: { carried: { word: 'from', numerator: 1, denominator: 1, clause: '6.4' } },
        divided: { to: 'ban-thuong-vu', clause: '6.4' },
      },
    ]);
    expect(regulation.voting![0]!.session).not.toHaveProperty('quorum');
  });

  it.each(['cap-uy', 'ban-thuong-vu', 'thuong-truc'])('%s: neither rhythm nor quorum is stated', (body) => {
    const steps = stepsOf(regulation, 'session', body);
    expect(steps).not.toEqual([]);
    for (const { message } of steps) expect(message.en).toMatch(/states (no|neither) rhythm/);
  });

  it('no number of days is stated, not even as a blank', () => {
    const words = regulation.advice.flatMap(({ due }) => (due === undefined ? [] : [due.word]));
    expect(new Set(words)).toEqual(new Set(['on']));
  });
});

it('the end of the district level is told of every matter', () => {
  const ended = regulation.dated.find(({ code }) => code === 'district-level-ended');
  expect(ended).toMatchObject({ from: '2025-07-01', clauses: ['1'], when: [] });
});
