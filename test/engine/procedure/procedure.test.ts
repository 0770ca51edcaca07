/** The procedure of a body before the proposal is known: which steps stand, under which conditions. */
import { describe, expect, it } from 'vitest';
import { eligibleBodies } from '../../../src/engine/decide/eligible-bodies.ts';
import {
  hasSession,
  proceduresOfMatter,
  procedureToBody,
  procedureWarnings,
  termsOf,
} from '../../../src/engine/procedure/procedure.ts';
import type { BodyProcedure } from '../../../src/model/procedure.ts';
import type { Matter, Regulation, Rule } from '../../../src/model/regulation.ts';
import type { Advice, Due } from '../../../src/model/step.ts';
import { regulation as laiChau } from '../lai-chau.ts';
import { flagFact, regulationOf, rule, step, WORDS } from '../small.ts';

const is = (fact: string, value = 'yes') => ({ fact, test: 'is', values: [value] }) as const;

function small(
  advice: readonly Advice[],
  rules: readonly Rule[] = [],
  more: Partial<Regulation> = {},
): Regulation {
  const facts = [flagFact('open'), flagFact('hard')];
  return { ...regulationOf(facts, [{ fact: 'open' }], rules), circumstances: ['hard'], advice, ...more };
}

/** Steps as their codes, with the kinds of their conditions. */
const told = ({ steps }: BodyProcedure, { advice }: Regulation) =>
  steps.map(({ step, conditions }) =>
    [step === null ? 'decision' : advice[step]!.code, ...conditions.map(({ kind }) => kind)].join(' '),
  );
const toBody = (regulation: Regulation, body: string) => told(procedureToBody(regulation, body), regulation);
const ofMatter = (regulation: Regulation, among?: readonly string[]) =>
  proceduresOfMatter(regulation, regulation.matters[0]!, among).map((one) => [
    one.body,
    told(one, regulation),
  ]);

describe('to a body', () => {
  it('its own steps and those of every body, in the order of the procedure', () => {
    const regulation = small([step('b'), step('a', { bodies: ['high'] }), step('c', { bodies: ['low'] })]);
    expect(toBody(regulation, 'high')).toEqual(['b', 'a']);
    expect(toBody(regulation, 'middle')).toEqual(['b']);
  });

  it('steps under clauses are told with them', () => {
    const regulation = small([step('paper', { under: ['3.1'] }), step('paper', { under: ['3.2'] })]);
    expect(procedureToBody(regulation, 'high').steps).toEqual([
      { step: 0, id: 'paper', ofSession: true, conditions: [{ kind: 'under', clauses: ['3.1'] }] },
      { step: 1, id: 'paper-2', ofSession: true, conditions: [{ kind: 'under', clauses: ['3.2'] }] },
    ]);
  });

  it('behind a step that always stands, one of the same code never does', () => {
    const regulation = small([
      step('paper', { under: ['3.1'] }),
      step('paper', { under: ['3.1'] }),
      step('paper'),
      step('paper', { under: ['3.2'] }),
    ]);
    expect(procedureToBody(regulation, 'high').steps.map(({ step: index }) => index)).toEqual([0, 2]);
  });

  it('what hangs on facts, rules or the matter is left to the proposal', () => {
    const advice = [
      step('fact', { when: [is('open')] }),
      step('matter', { matters: ['m'] }),
      step('rule', { rules: ['r'] }),
      step('other-rule', { rules: ['s'] }),
    ];
    const regulation = small(advice, [rule('r', 'high', []), rule('s', 'middle', [])]);
    expect(procedureToBody(regulation, 'high')).toEqual({
      body: 'high',
      steps: [],
      byProposal: [0, 1, 2],
      votings: [],
    });
    expect(procedureToBody(regulation, 'middle').byProposal).toEqual([0, 1, 3]);
  });

  it('what follows a matter that no clause reserves is in the procedure of the body it is left to', () => {
    const regulation = small([step('left', { outcome: 'residual' }), step('given', { outcome: 'decided' })]);
    expect(toBody(regulation, 'high')).toEqual(['given']);
    expect(toBody(regulation, 'low')).toEqual(['left outcome', 'given outcome']);
  });
});

describe('by a matter', () => {
  const rules = [
    rule('top', 'high', [is('open')], { clause: '1.1' }),
    rule('wide', 'middle', [], { clause: '2.1' }),
    rule('other', 'middle', [is('open', 'no')], { clause: '3.1' }),
  ];

  it('to each body that its rules can give, highest first', () => {
    expect(ofMatter(small([], rules))).toEqual([
      ['high', []],
      ['middle', []],
    ]);
    expect(ofMatter(small([], rules), ['middle'])).toEqual([['middle', []]]);
  });

  it('to the body of what no rule reserves, and to nobody where none is named', () => {
    const open = [rules[0]!];
    expect(ofMatter(small([], open))).toEqual([
      ['high', []],
      ['low', []],
    ]);
    expect(ofMatter(small([], open, { residual: null }))).toEqual([
      ['high', []],
      [null, []],
    ]);
  });

  it('conditions only where the rules of the body differ in them', () => {
    const advice = [
      step('all', { under: ['1', '2', '3'] }),
      step('some', { under: ['2'] }),
      step('none', { under: ['4'] }),
      step('one', { rules: ['other'] }),
      step('elsewhere', { matters: ['n'] }),
      step('here', { matters: ['m'] }),
      step('fact', { when: [is('open')] }),
      step('circumstance', { when: [is('hard')] }),
      step('not-taken', { when: [is('strange')] }),
    ];
    const regulation = small(advice, rules);
    expect(ofMatter(regulation)).toEqual([
      ['high', ['all', 'here', 'fact when']],
      ['middle', ['all', 'some under', 'one rules', 'here', 'fact when']],
    ]);
    expect(proceduresOfMatter(regulation, regulation.matters[0]!)[0]!.byProposal).toEqual([7]);
  });

  it('a body that decides by a rule and is left the rest: what stands under a rule is a condition', () => {
    const advice = [
      step('left', { outcome: 'residual' }),
      step('given', { outcome: 'decided' }),
      step('under', { under: ['5'] }),
      step('ruled', { rules: ['low'] }),
    ];
    const regulation = small(advice, [rule('low', 'low', [is('open')], { clause: '5.1' })]);
    expect(ofMatter(regulation)).toEqual([
      ['low', ['left outcome', 'given outcome', 'under under', 'ruled rules']],
    ]);
  });

  it('a matter that the text leaves open is nobody’s', () => {
    const matter: Matter = {
      code: 'm',
      name: WORDS,
      forms: [],
      facts: [],
      unruled: { clauses: ['1'], message: WORDS },
    };
    const regulation = small([step('any'), step('high', { bodies: ['high'] })], [], { matters: [matter] });
    expect(ofMatter(regulation)).toEqual([[null, ['any']]]);
    expect(procedureWarnings(regulation, '2024-06-12', matter)).toEqual([
      { code: 'not-stated', clauses: ['1'], params: { matter: 'm' } },
    ]);
  });
});

describe('who can decide a matter', () => {
  it.each<[string, string[], boolean]>([
    ['investment-project', ['tinh-uy', 'ban-thuong-vu', 'thuong-truc'], true],
    ['emergency-relief', ['thuong-truc', 'chu-tich-ubnd'], false],
    ['asset-procurement', ['thuong-truc'], true],
    ['bond-issuance', ['tinh-uy'], false],
  ])('%s', (code, bodies, residual) => {
    const matter = laiChau.matters.find((one) => one.code === code)!;
    expect(eligibleBodies(laiChau, matter)).toEqual({ bodies, residual });
  });
});

describe('warnings before the proposal is known', () => {
  const dated = (more: object) => ({ code: 'd', clauses: ['9'], when: [], message: WORDS, ...more });

  it('are those of the day that ask for no fact', () => {
    const regulation = small([], [], {
      dated: [
        dated({ code: 'from', from: '2024-01-02' }),
        dated({ code: 'after', after: '2024-01-02' }),
        dated({ code: 'before', before: '2024-01-02' }),
        dated({ code: 'fact', when: [is('open')] }),
      ],
    });
    const on = (day: string) => procedureWarnings(regulation, day).map(({ code }) => code);
    expect(on('2024-01-01')).toEqual(['before']);
    expect(on('2024-01-02')).toEqual(['from']);
    expect(on('2024-01-03')).toEqual(['from', 'after']);
  });

  it('name the bodies between which a clause does not divide the matter, each once', () => {
    const either = { or: ['middle'], clause: '2.1' };
    const regulation = small(
      [],
      [rule('a', 'high', [is('open')], either), rule('b', 'high', [is('open', 'no')], either)],
    );
    expect(procedureWarnings(regulation, '2024-01-01', regulation.matters[0])).toEqual([
      { code: 'either-body', clauses: ['2.1'], params: { body: 'high', others: ['middle'] } },
    ]);
    expect(procedureWarnings(regulation, '2024-01-01')).toEqual([]);
  });
});

describe('terms', () => {
  const due = (more: Partial<Due>): Due => ({
    word: 'before',
    days: 5,
    working: false,
    extraordinary: true,
    label: WORDS,
    ...more,
  });
  const regulation = small([
    step('papers', { due: due({}), clauses: ['25.3', '31.1'] }),
    step('papers', { due: due({ days: 3 }), under: ['3'] }),
    step('blank', { due: due({ days: null }) }),
    step('invitations', { due: due({ days: 2, extraordinary: false }) }),
    step('session', { due: due({ word: 'on', days: 0 }) }),
    step('paper', { due: due({ word: 'after', days: 7, working: true }) }),
    step('minutes'),
  ]);
  const terms = (extraordinary: boolean) =>
    termsOf(procedureToBody(regulation, 'high'), regulation, extraordinary).map(
      ({ id, days, unit, direction }) => `${id}: ${days} ${unit} ${direction}`,
    );

  it('are those with a number of days, and of an extraordinary session those that stand for it', () => {
    expect(terms(false)).toEqual([
      'papers: 5 days before',
      'invitations: 2 days before',
      'paper: 7 working-days after',
    ]);
    expect(terms(true)).toEqual(['papers: 5 days before', 'paper: 7 working-days after']);
    expect(termsOf(procedureToBody(regulation, 'high'), regulation, true)[0]!.clauses).toEqual([
      '25.3',
      '31.1',
    ]);
  });

  it('a procedure without any has no session', () => {
    expect(hasSession(procedureToBody(regulation, 'high'), regulation)).toBe(true);
    expect(hasSession(procedureToBody(small([step('minutes')]), 'high'), small([step('minutes')]))).toBe(
      false,
    );
  });
});
