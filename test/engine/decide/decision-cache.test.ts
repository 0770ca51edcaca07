/** What is kept from one proposal to the next, and shared, is what deciding each alone gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { Test } from '../../../src/model/fact.ts';
import { anyProposal, days, smallLists } from '../arbitrary-lists.ts';
import { compiled, exactly, proposal } from '../lai-chau.ts';
import { amountFact, compiledOf, rule } from '../small.ts';

it.each([false, true])('of the regulation of Lai Châu (strict: %s)', (strict) => {
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
  fc.assert(
    fc.property(smallLists, fc.boolean(), ([small, list], strict) => {
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

it('one map of facts that is changed from call to call is each time taken as it then is', () => {
  const fresh = { ...compiled };
  const aid = (value: string) => ({
    matter: 'ngo-aid',
    facts: new Map([['capital', exactly(value)]]),
    warnings: [],
  });
  const facts = new Map([['capital', exactly('5')]]);
  const given = { matter: 'ngo-aid', facts, warnings: [] };
  const bodyOf = (one: typeof given) => decide(fresh, one, { asOf: '2024-06-12' }).authority;
  expect(bodyOf(given)).toBe('thuong-truc');
  facts.set('capital', exactly('2000000000'));
  expect(bodyOf(given)).toBe('ban-thuong-vu');
  expect(bodyOf(aid('2000000000'))).toBe('ban-thuong-vu');
  expect(bodyOf(aid('5'))).toBe('thuong-truc');
});
