/** The route of a file: its stages, the one that decides, and who may decide in place of the highest. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { procedureOfDecision, proceduresOfMatter, termsOf } from '../../../src/engine/procedure/procedure.ts';
import type { Test } from '../../../src/model/fact.ts';
import type { FactValue, Proposal } from '../../../src/model/proposal.ts';
import type { Regulation, Rule } from '../../../src/model/regulation.ts';
import type { Actors, Advice, Due } from '../../../src/model/step.ts';
import { flagFact, regulationOf, rule, step, WORDS } from '../small.ts';

const one = (code: string): Actors => ({ kind: 'one', codes: [code] });
const is = (fact: string): Test => ({ fact, test: 'is', values: ['yes'] });
const deciding = (code: string, more: Partial<Advice> = {}): Advice =>
  step(code, { who: one('authority'), does: 'decides', ...more });
const due = (word: Due['word'], days = 0): Due => ({
  word,
  days,
  working: false,
  extraordinary: true,
  label: WORDS,
});

function small(
  advice: readonly Advice[],
  rules: readonly Rule[],
  more: Partial<Regulation> = {},
): Regulation {
  const facts = [flagFact('open'), flagFact('hard')];
  return { ...regulationOf(facts, [{ fact: 'open' }], rules), circumstances: ['hard'], advice, ...more };
}

function decided(regulation: Regulation, facts: Readonly<Record<string, boolean>> = {}) {
  const values = Object.entries(facts).map(([id, value]): [string, FactValue] => [
    id,
    { kind: 'flag', value },
  ]);
  const proposal: Proposal = { matter: 'm', facts: new Map(values), warnings: [] };
  return decide(compileRegulation(regulation), proposal, { asOf: '2024-06-12', trace: true });
}

function routeOf(regulation: Regulation, facts?: Readonly<Record<string, boolean>>): string[] {
  return decided(regulation, facts).route!.map(({ code, who, does, to, deciding: decides, condition }) => {
    const addressee = to === undefined ? '' : ` to ${to.codes.join('+')}`;
    return `${code}: ${who.codes.join('+')} ${decides ? 'DECIDES' : does}${addressee}${condition ? '?' : ''}`;
  });
}

describe('the stages of a file', () => {
  const advice = [
    step('agree', { who: one('low'), does: 'agrees' }),
    step('mere'),
    deciding('session'),
    step('sign', { who: { kind: 'any', codes: ['low', 'middle'] }, does: 'signs' }),
    step('told', { who: one('authority'), does: 'reports', to: one('middle') }),
  ];

  it('are the steps that say who does what, in their order; the authority decides in one', () => {
    expect(routeOf(small(advice, [rule('r', 'high', [])]))).toEqual([
      'agree: low agrees',
      'session: high DECIDES',
      'sign: low+middle signs',
      'told: high reports to middle',
    ]);
  });

  it('cite the deciding clauses where they decide, and their own', () => {
    const regulation = small(
      [deciding('session', { clauses: ['7'] })],
      [rule('r', 'high', [], { clause: '2' })],
    );
    expect(decided(regulation).route).toMatchObject([{ clauses: ['2', '7'], deciding: true }]);
    const left = small([deciding('session', { clauses: ['7'] })], [rule('r', 'high', [is('open')])]);
    expect(decided(left, { open: false }).route).toMatchObject([{ clauses: ['9', '7'], who: one('low') }]);
  });

  it('have a bare decision in the place of the file’s first, where no step speaks of it', () => {
    const other = advice.map((each) => (each.code === 'session' ? { ...each, bodies: ['middle'] } : each));
    expect(routeOf(small(other, [rule('r', 'high', [])]))).toEqual([
      'agree: low agrees',
      'decision: high DECIDES',
      'sign: low+middle signs',
      'told: high reports to middle',
    ]);
    expect(routeOf(small([step('mere')], [rule('r', 'high', [])]))).toEqual(['decision: high DECIDES']);
  });

  it('are none while the body is open; where there is nobody, none is done by or to the authority', () => {
    expect(routeOf(small(advice, [rule('r', 'high', [is('open')])]))).toEqual([]);
    const nobody = small(advice, [rule('r', 'high', [is('open')])], { residual: null });
    expect(routeOf(nobody, { open: false })).toEqual(['agree: low agrees', 'sign: low+middle signs']);
  });

  it('stand under what is not known, and fall where it does not hold', () => {
    const hard = step('ask', { who: one('low'), does: 'submits', to: one('authority'), when: [is('hard')] });
    const regulation = small([hard, deciding('session')], [rule('r', 'high', [])]);
    expect(routeOf(regulation)).toEqual(['ask: low submits to high?', 'session: high DECIDES']);
    expect(routeOf(regulation, { hard: true })[0]).toBe('ask: low submits to high');
    expect(routeOf(regulation, { hard: false })).toEqual(['session: high DECIDES']);
    expect(decided(regulation).route![0]!.condition).toEqual([is('hard')]);
  });

  it('of one code the first that is known to stand counts; one that may stand does not hide it', () => {
    const hard = step('ask', { who: one('low'), does: 'reports', when: [is('hard')] });
    const easy = step('ask', { who: one('middle'), does: 'reports' });
    const regulation = small([hard, easy, deciding('session')], [rule('r', 'high', [])]);
    expect(routeOf(regulation)).toEqual([
      'ask: low reports?',
      'ask: middle reports',
      'session: high DECIDES',
    ]);
    expect(routeOf(regulation, { hard: true })).toEqual(['ask: low reports', 'session: high DECIDES']);
  });

  it('decide where that is known alone', () => {
    const facts = [deciding('open-session', { when: [is('open')] }), deciding('session')];
    const regulation = small(facts, [rule('r', 'high', [])]);
    expect(routeOf(regulation)).toEqual(['session: high DECIDES']);
    expect(routeOf(regulation, { open: true })).toEqual(['open-session: high DECIDES']);
  });

  it('are voted on by their body, the decision by the kind of work of its clauses', () => {
    const work = (code: string, under: string[]) => ({ code, name: WORDS, under });
    const voting: Regulation['voting'] = [
      { body: 'low', work: work('daily', ['3']) },
      { body: 'low', work: work('prepared', ['4']) },
      { body: 'high', work: work('great', ['1']) },
      { body: 'high', work: work('small', ['2']) },
    ];
    const voted = [
      step('agree', { who: one('low'), does: 'agrees', votes: 'prepared' }),
      deciding('session', { votes: true }),
    ];
    const { route } = decided(small(voted, [rule('r', 'high', [], { clause: '2' })], { voting }));
    expect(route!.map(({ votings }) => votings)).toEqual([[1], [3]]);
  });

  it('are shared, and cannot be altered', () => {
    const { route } = decided(small(advice, [rule('r', 'high', [])]));
    expect(Object.isFrozen(route)).toBe(true);
    expect(route!.every((stage) => Object.isFrozen(stage))).toBe(true);
  });
});

describe('either of two bodies', () => {
  const either = (id: string, or: string[], more: Partial<Rule> = {}) =>
    rule(id, 'high', [], { or, ...more });
  const deciders = (rules: readonly Rule[], facts?: Readonly<Record<string, boolean>>) => {
    const { outcome, authority, either: both, candidates } = decided(small([], rules), facts);
    return [outcome, authority, both ?? false, ...candidates];
  };

  it('stand in the result, the higher as the authority, and decide on the route', () => {
    expect(deciders([either('a', ['middle'])])).toEqual(['decided', 'high', true, 'high', 'middle']);
    const { route } = decided(small([deciding('session')], [either('a', ['middle', 'low'])]));
    expect(route).toMatchObject([{ who: { kind: 'any', codes: ['high', 'middle', 'low'] }, deciding: true }]);
  });

  it('hold where every deciding rule names the other', () => {
    expect(deciders([either('a', ['middle', 'low']), either('b', ['low'])])).toEqual([
      'decided',
      'high',
      true,
      'high',
      'low',
    ]);
    expect(deciders([either('a', ['middle']), either('b', ['low'])])).toEqual([
      'decided',
      'high',
      false,
      'high',
    ]);
    expect(deciders([either('a', ['middle']), rule('b', 'high', [])])).toEqual([
      'decided',
      'high',
      false,
      'high',
    ]);
  });

  it('never the one below a rule that fits beside them, or may', () => {
    const beside = (when: readonly Test[], or?: string[]) => rule('b', 'middle', when, or && { or });
    expect(deciders([either('a', ['low']), beside([])])).toEqual(['decided', 'high', false, 'high']);
    expect(deciders([either('a', ['low']), beside([is('open')])])).toEqual([
      'decided',
      'high',
      false,
      'high',
    ]);
    expect(deciders([either('a', ['low']), beside([is('open')])], { open: false })).toContain('low');
    expect(deciders([either('a', ['middle']), beside([])])).toContain('middle');
    expect(deciders([either('a', ['low']), beside([], ['low'])])).toContain('low');
  });

  it('a doubt may leave no choice: it is told where that rule decides, and nowhere else', () => {
    const rules = [rule('a', 'high', [is('open')], { or: ['middle'] }), rule('b', 'middle', [])];
    const doubt = { code: 'both', matter: 'm', clauses: ['1'], message: WORDS, countsLeftOut: false };
    const regulation = { ...small([], rules), doubts: [{ ...doubt, otherwise: [{ rule: 'a', or: [] }] }] };
    const told = (open: boolean) => decided(regulation, { open }).warnings.map(({ code }) => code);
    expect(told(true)).toContain('both');
    expect(told(false)).not.toContain('both');
  });
});

describe('the procedure of a file', () => {
  it('has the stages of its route in their places, those under a condition with it', () => {
    const advice = [
      step('ask', { who: one('low'), does: 'reports', when: [is('hard')] }),
      step('mere'),
      deciding('session', { bodies: ['middle'] }),
      step('sign', { who: one('low'), does: 'signs' }),
    ];
    const regulation = small(advice, [rule('r', 'high', [])]);
    const decision = decided(regulation);
    const { steps } = procedureOfDecision(decision, regulation);
    expect(steps.map(({ id, conditions }) => [id, conditions.length])).toEqual([
      ['ask', 1],
      ['mere', 0],
      ['decision', 0],
      ['sign', 0],
    ]);
    expect(steps.flatMap(({ stage }) => stage ?? [])).toEqual(decision.route);
    expect(proceduresOfMatter(regulation, regulation.matters[0]!)[0]!.steps.map(({ id }) => id)).toEqual([
      'mere',
      'decision',
      'sign',
    ]);
  });

  it('counts from the first session on the way, whose body it names; what is due around a later one is not counted', () => {
    const advice = [
      step('papers', { who: one('low'), does: 'sends', due: due('before', 5) }),
      step('own', { who: one('low'), does: 'agrees', due: due('on') }),
      step('minutes', { who: one('low'), does: 'records', due: due('after', 2) }),
      step('invited', { who: one('middle'), does: 'invites', due: due('before', 3) }),
      deciding('session', { due: due('on') }),
      step('paper', { who: one('authority'), does: 'issues', due: due('after', 7) }),
    ];
    const regulation = small(advice, [rule('r', 'high', [])]);
    const procedure = procedureOfDecision(decided(regulation), regulation);
    expect(procedure.session).toEqual(one('low'));
    expect(termsOf(procedure, regulation, false).map(({ id }) => id)).toEqual(['papers', 'minutes']);
    const apart = procedure.steps.filter(({ ofSession }) => !ofSession).map(({ id }) => id);
    expect(apart).toEqual(['invited', 'session', 'paper']);
  });
});
