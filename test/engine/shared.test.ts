/** What is kept from one proposal to the next, and shared, is what deciding each alone gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRegulation } from '../../src/engine/compile.ts';
import { decide } from '../../src/engine/decide.ts';
import type { Test } from '../../src/model/test.ts';
import { proposalOf } from './arbitrary-proposal.ts';
import { smallRegulation } from './arbitrary-regulation.ts';
import { compiled, exactly, proposal, regulation } from './lai-chau.ts';
import { amountFact, compiledOf, rule } from './small.ts';

const withFacts = regulation.matters.filter((matter) => matter.facts.length > 0);
const days = fc.constantFrom('2021-12-05', '2024-06-12', '2025-07-01', '2026-01-01');

it.each([false, true])('of the regulation of Lai Châu (strict: %s)', (strict) => {
  const anyProposal = fc.constantFrom(...withFacts).chain((matter) => proposalOf(regulation, matter, 20));
  fc.assert(
    fc.property(anyProposal, days, (given, date) => {
      const options = { asOf: date, strict, trace: true };
      // Under another regulation object nothing has been kept yet.
      expect(decide(compiled, given, options)).toEqual(decide({ ...compiled }, given, options));
    }),
    { seed: 20261126, numRuns: 1200 },
  );
});

it('of any regulation', () => {
  const lists = smallRegulation.chain((small) =>
    fc.tuple(fc.constant(small), fc.array(proposalOf(small, small.matters[0]!, 30), { maxLength: 12 })),
  );
  fc.assert(
    fc.property(lists, fc.boolean(), ([small, list], strict) => {
      const own = compileRegulation(small);
      const options = { asOf: '2024-06-12', strict, trace: true };
      for (const given of list) {
        expect(decide(own, given, options)).toEqual(decide({ ...own }, given, options));
      }
    }),
    { seed: 20261126, numRuns: 400 },
  );
});

it('a rule of more tests than a word has bits is traced test by test', () => {
  const tests = Array.from(
    { length: 40 },
    (_, at): Test => ({ fact: 'f', test: 'from', limit: String(at + 1) }),
  );
  const many = compiledOf([amountFact('f')], [rule('many', 'high', tests), rule('one', 'low', [tests[0]!])]);
  for (const value of ['40', '39', '0', '1', '40']) {
    const given = { matter: 'm', facts: new Map([['f', exactly(value)]]), warnings: [] };
    const { trace } = decide(many, given, { asOf: '2024-06-12', trace: true });
    expect(trace![0]!.tests.map(({ verdict }) => verdict)).toEqual(tests.map((_, at) => Number(value) > at));
    expect(trace!.map(({ verdict }) => verdict)).toEqual([
      value === '40' ? 'fits' : 'fails',
      value === '0' ? 'fails' : 'fits',
    ]);
  }
});

it('what is shared nobody can change', () => {
  const options = { asOf: '2024-06-12', trace: true };
  const aid = (capital: string) => decide(compiled, proposal('ngo-aid', { capital }), options);
  const [first, second] = [aid('5'), aid('6')];
  expect(second.trace![0]).toBe(aid('7').trace![0]);
  expect(() => (first.trace![0]!.tests as unknown[]).push(1)).toThrow(TypeError);
  expect(() => ((first.trace![0] as { verdict: string }).verdict = 'fits')).toThrow(TypeError);
});
