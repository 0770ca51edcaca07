/** Missing facts: which, in what order, and where each answer leads. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { Decision, MissingFact } from '../../../src/model/decision.ts';
import { between, decided, proposal } from '../lai-chau.ts';
import { amountFact, choiceFact, compiledOf, flagFact, rule, severalFact } from '../small.ts';

const TY = '000000000';
const project = (facts: Parameters<typeof proposal>[1]) => proposal('investment-project', facts);
const central = { fundingSource: ['central-budget'], managedByProvince: false, projectGroup: 'C' };
const missing = (decision: Decision, fact: string): MissingFact =>
  decision.missing.find((one) => one.fact === fact)!;

describe('answers', () => {
  it('an amount by the stretches on which the candidates are the same', () => {
    const { answers } = missing(decided(project({ ...central, sector: ['tourism'] })), 'landArea');
    expect(answers).toEqual([
      { when: { kind: 'interval', high: { at: '10', closed: false } }, candidates: ['chu-tich-ubnd'] },
      {
        when: { kind: 'interval', low: { at: '10', closed: true }, high: { at: '20', closed: false } },
        candidates: ['thuong-truc'],
      },
      { when: { kind: 'interval', low: { at: '20', closed: true } }, candidates: ['ban-thuong-vu'] },
    ]);
  });

  it('with the ends as the words of the law have them', () => {
    const { answers } = missing(decided(project({ ...central, sector: ['agriculture'] })), 'landArea');
    expect(answers.map((one) => one.when)).toEqual([
      { kind: 'interval', high: { at: '100', closed: false } },
      { kind: 'interval', low: { at: '100', closed: true }, high: { at: '500', closed: true } },
      { kind: 'interval', low: { at: '500', closed: false } },
    ]);
  });

  it('of a partly known amount only what it leaves open', () => {
    const { answers } = missing(
      decided(
        project({ ...central, sector: ['agriculture'], landArea: between({ from: '450', to: '600' }) }),
      ),
      'landArea',
    );
    expect(answers.map((one) => one.candidates)).toEqual([['thuong-truc'], ['ban-thuong-vu']]);
    const near = decided(
      project({ fundingSource: ['non-budget'], sector: ['other'], capital: between({ below: `1000${TY}` }) }),
    );
    expect(missing(near, 'capital').answers).toEqual([
      { when: { kind: 'interval', high: { at: `100${TY}`, closed: false } }, candidates: ['chu-tich-ubnd'] },
      {
        when: {
          kind: 'interval',
          low: { at: `100${TY}`, closed: true },
          high: { at: `1000${TY}`, closed: false },
        },
        candidates: ['thuong-truc'],
      },
    ]);
  });

  it('a choice or a flag by its values, a group only by those its funding allows', () => {
    const { answers } = missing(
      decided(project({ fundingSource: ['provincial-budget'], sector: ['other'] })),
      'projectGroup',
    );
    expect(answers).toEqual([
      { when: { kind: 'values', values: ['A'] }, candidates: ['tinh-uy'] },
      { when: { kind: 'values', values: ['B'] }, candidates: ['ban-thuong-vu'] },
      { when: { kind: 'values', values: ['C'] }, candidates: ['thuong-truc'] },
    ]);
    const strict = decided(proposal('emergency-relief', {}), { strict: true });
    expect(missing(strict, 'standingCanMeet').answers).toEqual([
      { when: { kind: 'values', values: ['no'] }, candidates: ['chu-tich-ubnd'] },
      { when: { kind: 'values', values: ['yes'] }, candidates: ['thuong-truc'] },
    ]);
  });

  it('several values by what rules tell apart, combinations together', () => {
    const { answers } = missing(decided(project({ ...central, landArea: '600' })), 'sector');
    expect(answers).toEqual([
      { when: { kind: 'values', values: ['agriculture'] }, candidates: ['ban-thuong-vu'] },
      { when: { kind: 'values', values: ['forestry'] }, candidates: ['thuong-truc'] },
      { when: { kind: 'values', values: ['tourism'] }, candidates: ['ban-thuong-vu'] },
      {
        when: { kind: 'values', values: ['urban-development', 'commercial-housing', 'trade-centre'] },
        candidates: ['ban-thuong-vu'],
      },
      { when: { kind: 'values', values: ['mining'] }, candidates: ['thuong-truc'] },
      {
        when: { kind: 'values', values: ['construction-materials-mining', 'power', 'other'] },
        candidates: ['chu-tich-ubnd'],
      },
      { when: { kind: 'combinations' }, candidates: ['ban-thuong-vu', 'thuong-truc'] },
    ]);
  });

  it('a value that stands alone is an answer of its own, never part of a combination', () => {
    const decision = decided(
      project({ ...central, sector: ['other'], keyProject: false, environmentGroup: 'II' }),
      {
        strict: true,
      },
    );
    expect(missing(decision, 'nature').answers.map((one) => [one.when, one.candidates])).toEqual([
      [{ kind: 'values', values: ['defence', 'security', 'ethnic', 'religion'] }, ['ban-thuong-vu']],
      [{ kind: 'values', values: ['political', 'historical', 'cultural'] }, ['ban-thuong-vu']],
      [{ kind: 'values', values: ['none'] }, ['chu-tich-ubnd']],
      [{ kind: 'combinations' }, ['ban-thuong-vu']],
    ]);
  });

  it('no combinations where no value is told apart from another', () => {
    const compiled = compiledOf(
      [severalFact('s', ['none', 'p', 'q'], { alone: 'none' })],
      [rule('a', 'high', [{ fact: 's', test: 'includes', values: ['p', 'q'] }])],
    );
    const { missing: found } = decide(
      compiled,
      { matter: 'm', facts: new Map(), warnings: [] },
      { asOf: '2024-06-12' },
    );
    expect(found[0]!.answers.map((one) => one.when)).toEqual([
      { kind: 'values', values: ['p', 'q'] },
      { kind: 'values', values: ['none'] },
    ]);
  });
});

describe('the order of asking', () => {
  const order = (decision: Decision) => decision.missing.map((one) => one.fact);
  const is = (fact: string, value: string) => ({ fact, test: 'is' as const, values: [value] });
  const decideSmall = (facts: Parameters<typeof compiledOf>[0], rules: Parameters<typeof compiledOf>[1]) =>
    decide(compiledOf(facts, rules), { matter: 'm', facts: new Map(), warnings: [] }, { asOf: '2024-06-12' });

  it('first the fact whose answers leave the fewest bodies at worst', () => {
    // With g known one or two bodies are left, with f up to three.
    const decision = decideSmall(
      [flagFact('f'), choiceFact('g', ['p', 'q', 'r'])],
      [rule('a', 'high', [is('g', 'p'), is('f', 'yes')]), rule('b', 'middle', [is('g', 'q')])],
    );
    expect(order(decision)).toEqual(['g', 'f']);
    expect(
      decision.missing.map((one) => Math.max(...one.answers.map((two) => two.candidates.length))),
    ).toEqual([2, 3]);
  });

  it('then on average', () => {
    const decision = decideSmall(
      [flagFact('f'), choiceFact('g', ['p', 'q', 'r'])],
      [rule('a', 'high', [is('f', 'yes'), is('g', 'p')])],
    );
    // f: no 1, yes 2 (three halves); g: p 2, q 1, r 1 (four thirds).
    expect(order(decision)).toEqual(['g', 'f']);
  });

  it('then in the order of the regulation', () => {
    const rules = [rule('a', 'high', [is('f', 'yes'), is('g', 'yes')])];
    expect(order(decideSmall([flagFact('f'), flagFact('g')], rules))).toEqual(['f', 'g']);
    expect(order(decideSmall([flagFact('g'), flagFact('f')], rules))).toEqual(['g', 'f']);
  });

  it('an amount counts by its stretches', () => {
    const decision = decideSmall(
      [flagFact('f'), amountFact('a')],
      [
        rule('r', 'high', [
          is('f', 'yes'),
          { fact: 'a', test: 'from', limit: '10' },
          { fact: 'a', test: 'below', limit: '20' },
        ]),
      ],
    );
    // a: below 10 one, 10 to 20 two, from 20 one (four thirds); f: three halves.
    expect(order(decision)).toEqual(['a', 'f']);
    expect(decision.missing[0]!.answers).toHaveLength(3);
  });
});
