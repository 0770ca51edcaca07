import { describe, expect, it } from 'vitest';
import { boundaryCases } from '../../../src/engine/audit/boundary-cases.ts';
import { mismatchesOf, Touched } from '../../../src/engine/audit/test-cases.ts';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { readJson } from '../../../src/intake/json.ts';
import { readProposal } from '../../../src/intake/read-proposal.ts';
import type { Rule } from '../../../src/model/regulation.ts';
import type { Expectation } from '../../../src/model/test-run.ts';
import { compiled, regulation } from '../lai-chau.ts';
import { amountFact, compiledOf, flagFact, rule } from '../small.ts';

const AS_OF = '2024-06-12';
const cases = boundaryCases(compiled, AS_OF);
const byId = new Map(cases.map((one) => [one.id, one]));

/** Read as `authority test` reads them. */
const proposals = new Map(
  cases.map(({ id, given }) => {
    const { proposal } = readProposal(regulation, readJson(JSON.stringify(given)).raw!, { mode: 'strict' });
    return [id, proposal!];
  }),
);

/** The ids of the cases that are otherwise under a regulation. */
function failing(under: CompiledRegulation, touched = new Touched(under.regulation)): string[] {
  return cases.flatMap(({ id, given, expected }) => {
    if (under.matters[String(given.type)] === undefined) return [];
    const decision = decide(under, proposals.get(id)!, { asOf: AS_OF, trace: true });
    touched.add(decision);
    const { outcome, authority, clauses, fitting, warnings } = expected;
    const expectations: Expectation[] = [
      { key: 'outcome', values: [outcome] },
      { key: 'authority', values: authority === null ? [] : [authority] },
      { key: 'clauses', values: clauses },
      ...(fitting ? [{ key: 'fitting', values: fitting } as const] : []),
      ...(warnings ? [{ key: 'warnings', values: warnings } as const] : []),
    ];
    return mismatchesOf(expectations, decision, under.regulation, false).length > 0 ? [id] : [];
  });
}

/** With one rule changed; its matter alone, which is quicker. */
function instead(index: number, change: Partial<Rule>): CompiledRegulation {
  const { matter } = regulation.rules[index]!;
  const rules = regulation.rules.map((one, at) => (at === index ? { ...one, ...change } : one));
  const matters = regulation.matters.filter((one) => one.code === matter);
  return compileRegulation({ ...regulation, matters, rules });
}

describe('the cases of the bundled regulation', () => {
  it('have each an id of its own and stand in one order', () => {
    expect(byId.size).toBe(cases.length);
    expect(boundaryCases(compiled, AS_OF)).toEqual(cases);
  });

  it('are all as expected, and touch every rule, band, exception, override and doubt', () => {
    const touched = new Touched(regulation);
    expect(failing(compiled, touched)).toEqual([]);
    // A stage that no clause names is met by golden cases: these are of what clauses name.
    const unnamed = {
      kind: 'doubt',
      matter: 'planning',
      doubt: 'plan-adjustment-unnamed',
      clauses: ['2.4.1'],
    };
    expect(touched.coverage().untouched).toEqual([unnamed]);
  });

  it('stand just below, at and just above each limit of each rule', () => {
    const limits = regulation.rules.flatMap((one) =>
      one.when.flatMap((test) =>
        'limit' in test ? [`${one.matter}/${one.id}/${test.fact}/`, test.limit].join('|') : [],
      ),
    );
    expect(limits.length).toBeGreaterThan(15);
    for (const [name, limit] of limits.map((one) => one.split('|'))) {
      for (const where of ['below', 'at', 'above']) expect(byId.has(`${name}${where}-${limit}`)).toBe(true);
    }
  });

  it('are exact, and put where the rule decides', () => {
    const id = 'investment-project/non-budget-from-1000bn/capital/';
    expect(byId.get(`${id}below-1000000000000`)?.given.capital).toBe(999999999999.99);
    expect(byId.get(`${id}at-1000000000000`)?.expected).toEqual({
      outcome: 'decided',
      authority: 'ban-thuong-vu',
      clauses: ['2.4.2'],
      fitting: ['2.4.2'],
    });
    expect(byId.get('investment-project/doubt-tourism-20ha')?.expected.warnings).toEqual(['tourism-20ha']);
    expect(byId.get('ngo-aid/ngo-aid-from-2bn/except-1')?.expected.outcome).toBe('residual');
  });
});

it('a limit moved by one đồng, dollar or hectare makes some case fail', () => {
  let count = 0;
  for (const [index, { id, when }] of regulation.rules.entries()) {
    for (const [at, test] of when.entries()) {
      if (!('limit' in test)) continue;
      for (const limit of [`${BigInt(test.limit) + 1n}`, `${BigInt(test.limit) - 1n}`]) {
        const moved = when.map((other, place) => (place === at ? { ...test, limit } : other));
        const found = failing(instead(index, { when: moved })).length > 0;
        expect([id, test.test, limit, found]).toEqual([id, test.test, limit, true]);
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(30);
});

it('an exception or an override taken away, or another body, makes some case fail', () => {
  for (const [index, { id, body, except, overrides }] of regulation.rules.entries()) {
    const mutants = [
      instead(index, { body: body === 'tinh-uy' ? 'ban-thuong-vu' : 'tinh-uy' }),
      ...(except.length > 0 ? [instead(index, { except: [] })] : []),
      ...(overrides.length > 0 ? [instead(index, { overrides: [] })] : []),
    ];
    for (const mutant of mutants) expect([id, failing(mutant).length > 0]).toEqual([id, true]);
  }
});

describe('small regulations', () => {
  it('nothing is below nought, and steps are smaller than what lies between limits', () => {
    const area = amountFact('area');
    const small = compiledOf(
      [area],
      [
        rule('any', 'low', [{ fact: 'area', test: 'above', limit: '0' }]),
        rule('some', 'middle', [{ fact: 'area', test: 'from', limit: '0.005' }]),
      ],
    );
    expect(boundaryCases(small, AS_OF).map(({ id, given }) => `${id} ${given.area}`)).toEqual([
      'm/any/fits 0.002',
      'm/any/area/at-0 0',
      'm/any/area/above-0 0.001',
      'm/some/fits 0.005',
      'm/some/area/below-0.005 0.004',
      'm/some/area/at-0.005 0.005',
      'm/some/area/above-0.005 0.006',
    ]);
  });

  it('limits of an exception, and a rule that never fits', () => {
    const [area, big] = [amountFact('area'), flagFact('big')];
    const yes = { fact: 'big', test: 'is', values: ['yes'] } as const;
    const no = { fact: 'big', test: 'is', values: ['no'] } as const;
    const small = compiledOf(
      [area, big],
      [
        rule('ruled', 'high', [yes], { except: [[{ fact: 'area', test: 'to', limit: '7' }]] }),
        rule('dead', 'middle', [yes, no]),
      ],
    );
    expect(boundaryCases(small, AS_OF).map(({ id, expected }) => `${id} ${expected.authority}`)).toEqual([
      'm/ruled/fits high',
      'm/ruled/except-1 low',
      'm/ruled/except-1/area/below-7 low',
      'm/ruled/except-1/area/at-7 low',
      'm/ruled/except-1/area/above-7 high',
    ]);
  });
});
