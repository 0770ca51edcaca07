/** Compiling: plain data, survives JSON, the same whenever it is done. */
import { describe, expect, it } from 'vitest';
import { testKey } from '../../../src/engine/cells/compiled.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { Test } from '../../../src/model/fact.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { compiled, regulation } from '../lai-chau.ts';
import { amountFact, choiceFact, flagFact, regulationOf, rule } from '../small.ts';

const is = (fact: string, ...values: string[]): Test => ({ fact, test: 'is', values });

it('a regulation compiled now is the one compiled at build time', () => {
  expect(JSON.parse(JSON.stringify(compileRegulation(regulation)))).toEqual(compiled);
});

it('every matter has its own cells, rules and doubts, and no others', () => {
  for (const matter of regulation.matters) {
    const own = compiled.matters[matter.code]!;
    expect(own.rules.map((one) => one.id)).toEqual(
      regulation.rules.filter((one) => one.matter === matter.code).map((one) => one.id),
    );
    expect(own.doubts.map((one) => one.code)).toEqual(
      regulation.doubts.filter((one) => one.matter === matter.code).map((one) => one.code),
    );
    expect(own.facts.map((one) => one.fact)).toEqual(
      matter.facts.map((one) => one.fact).filter((fact) => fact !== 'items'),
    );
  }
});

it('tests are told apart by fact, word and limit or values', () => {
  const tests: Test[] = [
    is('f', 'p'),
    is('f', 'p', 'q'),
    is('g', 'p'),
    { fact: 'f', test: 'includes', values: ['p'] },
    { fact: 'f', test: 'from', limit: '10' },
    { fact: 'f', test: 'above', limit: '10' },
    { fact: 'f', test: 'from', limit: '1' },
  ];
  expect(new Set(tests.map(testKey)).size).toBe(tests.length);
});

describe('a rule', () => {
  const facts = [flagFact('f'), amountFact('a')];
  const matter = compileRegulation(
    regulationOf(
      facts,
      facts.map(({ id }) => ({ fact: id })),
      [
        rule('r', 'middle', [{ fact: 'a', test: 'from', limit: '10' }], { except: [[is('f', 'yes')]] }),
        rule('s', 'low', [], { overrides: ['r'] }),
      ],
    ),
  ).matters.m!;

  it('holds on pieces, ranks its body, and knows what overrides it', () => {
    expect(matter.rules).toEqual([
      {
        id: 'r',
        rank: 1,
        when: [{ fact: 1, truth: '011', test: { fact: 'a', test: 'from', limit: '10' } }],
        except: [[{ fact: 0, truth: '01', test: is('f', 'yes') }]],
        overriddenBy: [1],
      },
      { id: 's', rank: 2, when: [], except: [], overriddenBy: [] },
    ]);
  });
});

describe('the values of a ranged fact', () => {
  const KIND = choiceFact('kind', ['p', 'q', 'r']);
  const STAGE = choiceFact('stage', ['x', 'y', 'z']);
  const cases = [
    { when: is('kind', 'p'), values: ['x', 'z'], assumed: 'x' },
    { when: is('kind', 'p', 'q'), values: ['y'] },
  ];
  const small = (values?: readonly string[]): Regulation =>
    regulationOf(
      [KIND, STAGE],
      [
        { fact: 'kind' },
        { fact: 'stage', ranges: { by: 'kind', binding: true, cases }, ...(values && { values }) },
      ],
      [rule('r', 'high', [is('stage', 'z')])],
    );

  it('go by the first case that holds; where none does, by all the matter takes', () => {
    expect(compileRegulation(small()).matters.m!.ranges).toEqual([
      {
        fact: 1,
        by: 0,
        binding: true,
        caseOf: [0, 1, 2],
        cases: [
          { pieces: [0, 2], assumed: 0 },
          { pieces: [1], assumed: null },
          { pieces: [0, 1, 2], assumed: null },
        ],
      },
    ]);
  });

  it('are never values that the matter does not take', () => {
    expect(compileRegulation(small(['x', 'y'])).matters.m!.ranges[0]!.cases.map((one) => one.pieces)).toEqual(
      [[0], [1], [0, 1]],
    );
  });

  it('and a kind that no case names is decided like any other', () => {
    const given = {
      matter: 'm',
      facts: new Map([['kind', { kind: 'choice', value: 'r' } as const]]),
      warnings: [],
    };
    expect(decide(compileRegulation(small()), given, { asOf: '2024-06-12' })).toMatchObject({
      outcome: 'undetermined',
      candidates: ['high', 'low'],
      missing: [{ fact: 'stage' }],
    });
  });
});

describe('notices', () => {
  const noticed = (tests: Test[]): Regulation => ({
    ...regulationOf(
      [flagFact('f'), amountFact('a'), flagFact('other')],
      [{ fact: 'f' }, { fact: 'a' }],
      [rule('r', 'high', [])],
    ),
    dated: [{ code: 'd', clauses: ['1'], when: tests, message: { vi: '', en: '' } }],
  });

  it('cut the cells too, and stand only on facts that the matter takes', () => {
    const from: Test = { fact: 'a', test: 'from', limit: '10' };
    const matter = compileRegulation(noticed([from, is('other', 'yes')])).matters.m!;
    expect(matter.facts[1]).toMatchObject({ limits: ['10'] });
    expect(Object.keys(matter.noticeTests)).toEqual([testKey(from)]);
  });

  it('hold where every fact is known to', () => {
    const warned = (test: Test, a: string) =>
      decide(
        compileRegulation(noticed([test])),
        {
          matter: 'm',
          facts: new Map([
            ['a', { kind: 'amount', amount: { kind: 'exact', value: a, approximate: false } } as const],
          ]),
          warnings: [],
        },
        { asOf: '2024-06-12' },
      ).warnings.map((one) => one.code);
    expect(warned({ fact: 'a', test: 'from', limit: '10' }, '10')).toEqual(['d']);
    expect(warned({ fact: 'a', test: 'from', limit: '10' }, '9')).toEqual([]);
    expect(warned(is('f', 'yes'), '10')).toEqual([]);
    expect(warned(is('other', 'yes'), '10')).toEqual([]);
  });
});
