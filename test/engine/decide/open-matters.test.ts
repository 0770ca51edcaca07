/** What a regulation leaves open, and what steers the steps without deciding. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit/audit.ts';
import { BatchDecider } from '../../../src/engine/decide/batch-decider.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compareAuthority } from '../../../src/engine/decide/declared-body.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { FactValue, Proposal } from '../../../src/model/proposal.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { flagFact, regulationOf, rule, step, WORDS } from '../small.ts';

const asOf = '2024-06-12';
const proposalOf = (facts: Readonly<Record<string, boolean>> = {}): Proposal => ({
  matter: 'm',
  facts: new Map(
    Object.entries(facts).map(([fact, value]): [string, FactValue] => [fact, { kind: 'flag', value }]),
  ),
  warnings: [],
});
const decided = (regulation: Regulation, facts?: Readonly<Record<string, boolean>>) =>
  decide(compileRegulation(regulation), proposalOf(facts), { asOf, trace: true });

describe('bodies that a clause names without dividing the matter', () => {
  const either = rule('either', 'high', [], { or: ['middle'] });

  it('the higher one answers, and the result says so', () => {
    const { outcome, authority, warnings } = decided(regulationOf([], [], [either]));
    expect([outcome, authority]).toEqual(['decided', 'high']);
    expect(warnings).toEqual([
      { code: 'either-body', clauses: ['1'], params: { body: 'high', others: ['middle'] } },
    ]);
  });

  it('nothing is open where another rule gives the body alone', () => {
    const alone = rule('alone', 'high', []);
    expect(decided(regulationOf([], [], [either, alone])).warnings).toEqual([]);
  });

  it('nor where a higher body decides', () => {
    const lower = rule('lower', 'middle', [], { or: ['low'] });
    expect(decided(regulationOf([], [], [rule('top', 'high', []), lower])).warnings).toEqual([]);
  });
});

describe('a matter that the text leaves to another', () => {
  const open: Regulation = {
    ...regulationOf([], [], []),
    matters: [{ code: 'm', name: WORDS, forms: [], facts: [], unruled: { clauses: ['1'], message: WORDS } }],
  };

  it('is nobody’s, whatever the residual body', () => {
    const { outcome, authority, candidates, warnings } = decided(open);
    expect({ outcome, authority, candidates }).toEqual({
      outcome: 'residual',
      authority: null,
      candidates: [],
    });
    expect(warnings).toEqual([{ code: 'not-stated', clauses: ['1'], params: { matter: 'm' } }]);
  });

  it('is no gap', () => {
    const { findings } = audit(compileRegulation(open));
    expect(findings.filter(({ matter }) => matter === 'm')).toEqual([]);
  });
});

describe('the body that a submission names', () => {
  const either = rule('either', 'high', [], { or: ['middle'] });
  const namedIn = (regulation: Regulation, facts?: Readonly<Record<string, boolean>>) => {
    const decision = decided(regulation, facts);
    return ['high', 'middle', 'low'].map((body) =>
      compareAuthority(decision, body, regulation)
        .map((one) => one.rule)
        .join(),
    );
  };

  it('may be any that the clause names, and no other', () => {
    const note = 'note/either-body';
    expect(namedIn(regulationOf([], [], [either]))).toEqual([note, note, `mismatch,${note}`]);
  });

  it('is wrong where another rule gives the higher one alone', () => {
    const rules = [either, rule('alone', 'high', [])];
    expect(namedIn(regulationOf([], [], rules))).toEqual(['', 'mismatch', 'mismatch']);
  });

  it('may be one beside a candidate while the body is open', () => {
    const when = (value: string) => [{ fact: 'f', test: 'is' as const, values: [value] }];
    const rules = [
      rule('either', 'high', when('yes'), { or: ['middle'] }),
      rule('other', 'low', when('no')),
      rule('higher', 'high', when('no'), { matter: 'n', or: ['middle'] }),
    ];
    const regulation = regulationOf([flagFact('f')], [{ fact: 'f' }], rules);
    expect(namedIn(regulation)).toEqual(['undetermined', 'undetermined', 'undetermined']);
    expect(namedIn(regulation, { f: false })).toEqual(['declared-too-high', 'declared-too-high', '']);
  });

  it('is not wrong where the text leaves the matter to another', () => {
    const unruled = { clauses: ['1'], message: WORDS };
    const regulation: Regulation = {
      ...regulationOf([], [], []),
      matters: [{ code: 'm', name: WORDS, forms: [], facts: [], unruled }],
    };
    // Nor is it confirmed: nothing is settled.
    const left = 'undetermined,note/not-stated';
    expect(namedIn(regulation)).toEqual([left, left, left]);
  });
});

describe('circumstances', () => {
  const regulation: Regulation = {
    ...regulationOf([flagFact('hard')], [], [rule('all', 'high', [])]),
    circumstances: ['hard'],
    advice: [
      step('ask', { when: [{ fact: 'hard', test: 'is', values: ['yes'] }], clauses: ['1'] }),
      step('papers'),
      step('ask', { clauses: ['2'] }),
    ],
  };
  const stepsOf = (facts?: Readonly<Record<string, boolean>>) =>
    decided(regulation, facts).advice.map(({ code, clauses }) => `${code} ${clauses.join()}`);

  it('turn the steps, each told once, and nothing else', () => {
    expect(stepsOf({ hard: true })).toEqual(['ask 1', 'papers 1']);
    expect(stepsOf({ hard: false })).toEqual(['papers 1', 'ask 2']);
    expect(stepsOf()).toEqual(['papers 1', 'ask 2']);
    const { assumptions, missing, facts } = decided(regulation, { hard: true });
    expect({ assumptions, missing }).toEqual({ assumptions: [], missing: [] });
    expect(facts).toEqual([{ fact: 'hard', value: 'yes', assumed: false }]);
    expect(decided(regulation).facts).toEqual([]);
  });

  it('are seen in a list too, beside rows without them', () => {
    const decider = new BatchDecider(compileRegulation(regulation), { asOf });
    const codes = (facts?: Readonly<Record<string, boolean>>) =>
      decider.brief(proposalOf(facts)).advice.map(({ code }) => code);
    expect(codes()).toEqual(['papers', 'ask']);
    expect(codes({ hard: true })).toEqual(['ask', 'papers']);
    expect(codes()).toEqual(['papers', 'ask']);
  });
});

describe('steps', () => {
  it('stand under a clause of a deciding rule, or below it', () => {
    const rules = [rule('r', 'high', [], { clause: '3.5.1' }), rule('s', 'low', [], { clause: '4.1' })];
    const advice = ['3', '3.5', '3.5.1', '3.5.1.1', '3.51', '4.1'].map((clause) =>
      step(`under-${clause}`, { under: [clause] }),
    );
    const { procedure } = decided({ ...regulationOf([], [], rules), advice });
    expect(procedure!.map(({ code }) => code)).toEqual(['under-3', 'under-3.5', 'under-3.5.1']);
  });

  it('the whole way holds what a result does not show', () => {
    const advice = [step('one'), step('two', { shown: false })];
    const { advice: shown, procedure } = decided({
      ...regulationOf([], [], [rule('r', 'high', [])]),
      advice,
    });
    expect(shown.map(({ code }) => code)).toEqual(['one']);
    expect(procedure!.map(({ code }) => code)).toEqual(['one', 'two']);
  });
});
