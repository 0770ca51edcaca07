/** What a decision carries besides the body: citations, assumptions, notices, near misses, the trace. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { type Decision, type RuleTrace, testedValue } from '../../../src/model/decision.ts';
import { between, decided, exactly, proposal } from '../lai-chau.ts';
import { amountFact, choiceFact, compiledOf, flagFact, regulationOf, rule } from '../small.ts';

const TY = '000000000';
const project = (facts: Parameters<typeof proposal>[1]) => proposal('investment-project', facts);
const nonBudget = (capital: string, more: Parameters<typeof proposal>[1] = {}) =>
  project({ fundingSource: ['non-budget'], capital, sector: ['other'], ...more });

describe('citations', () => {
  it('the deciding rule first, then what else fits by body and in the order of the regulation', () => {
    const { citations, action } = decided(
      nonBudget(`200${TY}`, { keyProject: true, environmentGroup: 'I', nature: ['defence'] }),
    );
    expect(citations.map((one) => [one.rule, one.clause, one.authority, one.deciding, one.certain])).toEqual([
      ['key-project', '1.4.4', 'tinh-uy', true, true],
      ['special-affairs', '2.4.2', 'ban-thuong-vu', false, true],
      ['environment-group-1', '2.4.2', 'ban-thuong-vu', false, true],
      ['non-budget-100bn-to-1000bn', '3.5.3.1', 'thuong-truc', false, true],
    ]);
    expect(action).toBe('give-policy-opinion');
  });

  it('rules that give one body in different completions are each deciding, none for certain', () => {
    const { citations, action, outcome } = decided(proposal('asset-procurement', { unitPrice: `5${TY}` }));
    expect(outcome).toBe('decided');
    expect(action).toBe('give-policy');
    expect(citations.map((one) => [one.rule, one.deciding, one.certain])).toEqual([
      ['car', true, false],
      ['vehicle-equipment-above-1bn', true, false],
    ]);
  });

  it('a rule that only might fit is not cited beside one that does', () => {
    const { citations } = decided(project({ keyProject: true, fundingSource: ['fdi'], sector: ['other'] }));
    expect(citations.map((one) => one.rule)).toEqual(['key-project']);
  });

  it('in an undetermined result what fits is cited and nothing decides', () => {
    const { citations, action } = decided(project({ fundingSource: ['oda'], sector: ['other'] }));
    expect(citations.map((one) => [one.rule, one.deciding])).toEqual([['oda', false]]);
    expect(action).toBeNull();
  });

  it('a rule that can stand in no completion is not deciding though each of its tests is open', () => {
    const facts = [choiceFact('f', ['p', 'q'])];
    const is = (value: string) => ({ fact: 'f', test: 'is' as const, values: [value] });
    const compiled = compiledOf(facts, [
      rule('a', 'high', [is('p')]),
      rule('b', 'high', [is('q')]),
      rule('never', 'high', [is('p'), is('q')]),
      rule('excepted', 'high', [is('p')], { except: [[is('p')]] }),
    ]);
    const decision = decide(
      compiled,
      { matter: 'm', facts: new Map(), warnings: [] },
      { asOf: '2024-06-12' },
    );
    expect(decision.citations.map((one) => one.rule)).toEqual(['a', 'b']);
  });

  it('a rule whose exceptions can never hold fits for certain', () => {
    const facts = [amountFact('f')];
    const at = (test: 'from' | 'below', limit: string) => ({ fact: 'f', test, limit });
    const compiled = compiledOf(facts, [
      rule('a', 'high', [], { except: [[at('from', '20'), at('below', '10')]] }),
      rule('b', 'high', [at('from', '10')]),
    ]);
    const decision = decide(
      compiled,
      { matter: 'm', facts: new Map(), warnings: [] },
      { asOf: '2024-06-12', trace: true },
    );
    expect(decision.citations).toEqual([
      { rule: 'a', clause: '1', authority: 'high', deciding: true, certain: true },
    ]);
    expect(decision.trace!.map((one) => one.verdict)).toEqual(['fits', 'unknown']);
  });
});

describe('what is carried', () => {
  it('id, title and what was derived, only where given', () => {
    const derived = { fact: 'capital', roundTotal: '0', leftOut: [], fullTotal: '0' };
    const given = proposal(
      'budget-allocation',
      { capital: '0', exemption: 'none' },
      { id: '7', title: 'T', derived },
    );
    expect(decided(given)).toMatchObject({ id: '7', title: 'T', derived, matter: 'budget-allocation' });
    expect(Object.keys(decided(proposal('land-price', {})))).not.toEqual(
      expect.arrayContaining(['id', 'title', 'derived', 'trace']),
    );
  });

  it('the facts decided on, given and assumed, in the order of the matter', () => {
    const { facts } = decided(
      nonBudget(`200${TY}`, { landArea: between({ above: '5', to: '7' }), arisingInYear: false }),
    );
    expect(facts).toEqual([
      { fact: 'fundingSource', value: ['non-budget'], assumed: false },
      { fact: 'capital', value: `200${TY}`, assumed: false },
      { fact: 'sector', value: ['other'], assumed: false },
      { fact: 'landArea', value: '> 5 … ≤ 7', assumed: false },
      { fact: 'projectGroup', value: 'none', assumed: true },
      { fact: 'arisingInYear', value: 'no', assumed: false },
      { fact: 'keyProject', value: 'no', assumed: true },
      { fact: 'nature', value: ['none'], assumed: true },
      { fact: 'environmentGroup', value: 'none', assumed: true },
    ]);
  });

  it('bounds as they were given', () => {
    const capitalOf = (value: Parameters<typeof between>[0]) =>
      decided(proposal('ngo-aid', { capital: between(value) })).facts[0]!.value;
    expect(capitalOf({ from: '5' })).toBe('≥ 5');
    expect(capitalOf({ above: '5' })).toBe('> 5');
    expect(capitalOf({ below: '5' })).toBe('< 5');
    expect(capitalOf({ from: '1', to: '5' })).toBe('≥ 1 … ≤ 5');
  });

  it('a fact that is not taken beside what is known is neither assumed nor shown', () => {
    const listA = decided(proposal('project-list', { projectGroup: 'A' }));
    expect(listA.assumptions).toEqual([]);
    expect(listA.facts.map((one) => one.fact)).toEqual(['projectGroup']);
    const open = decided(proposal('project-list', {}));
    expect(open.assumptions).toMatchObject([
      { fact: 'managedByProvince', value: true, couldChange: true },
      { fact: 'arisingInYear', value: true, couldChange: true },
    ]);
    const provincial = { projectGroup: 'C', fundingSource: ['provincial-budget'] };
    expect(decided(proposal('project-list', provincial)).assumptions.map(({ fact }) => fact)).toEqual([
      'arisingInYear',
    ]);
  });
});

describe('assumptions', () => {
  it('each with its value', () => {
    expect(decided(nonBudget(`1200${TY}`)).assumptions).toEqual([
      { fact: 'projectGroup', value: 'none', couldChange: true },
      { fact: 'arisingInYear', value: true, couldChange: false },
      { fact: 'keyProject', value: false, couldChange: true },
      { fact: 'nature', value: 'none', couldChange: false },
      { fact: 'environmentGroup', value: 'none', couldChange: false },
    ]);
  });

  it('an assumption that could change an undetermined result says so', () => {
    const { assumptions } = decided(project({ fundingSource: ['non-budget'], sector: ['other'] }));
    expect(assumptions.find((one) => one.fact === 'nature')!.couldChange).toBe(true);
  });
});

describe('near misses of a residual result', () => {
  const near = (decision: Decision) =>
    decision.nearest.map((one) => [one.rule, one.fact, one.limit, 'distance' in one ? one.distance : null]);

  it('the smallest part of its limit first, with what is wanting', () => {
    const decision = decided(
      project({
        fundingSource: ['non-budget'],
        capital: `500${TY}`,
        sector: ['agriculture'],
        landArea: '80',
      }),
    );
    expect(near(decision)).toEqual([
      ['agriculture-100-to-500ha', 'landArea', '100', '20'],
      ['non-budget-from-1000bn', 'capital', `1000${TY}`, `500${TY}`],
      ['agriculture-above-500ha', 'landArea', '500', '420'],
    ]);
    expect(decision.nearest[0]).toEqual({
      rule: 'agriculture-100-to-500ha',
      clause: '3.5.3.1',
      authority: 'thuong-truc',
      fact: 'landArea',
      test: 'from',
      limit: '100',
      value: '80',
      distance: '20',
    });
  });

  it('a limit that is itself excluded is missed by nothing', () => {
    const decision = decided(proposal('asset-procurement', { assetKind: 'vehicle', unitPrice: `1${TY}` }));
    expect(near(decision)).toEqual([['vehicle-equipment-above-1bn', 'unitPrice', `1${TY}`, '0']]);
    expect(decision.nearest[0]!.test).toBe('above');
  });

  it('none where the amount is not one figure, or where more than a limit is missed', () => {
    expect(decided(nonBudget('1', { capital: between({ below: `50${TY}` }) })).nearest).toEqual([]);
    expect(
      near(
        decided(proposal('asset-procurement', { stateFunded: false, assetKind: 'vehicle', unitPrice: '1' })),
      ),
    ).toEqual([]);
    expect(near(decided(proposal('ngo-aid', { capital: '1', approvedByCentral: true })))).toEqual([]);
  });
});

describe('notices', () => {
  const warningsOf = (decision: Decision) => decision.warnings.map((one) => one.code);

  it('dated ones, doubts, what intake said, approximate amounts: in this order', () => {
    const intake = { code: 'shared-area', clauses: [], params: {} };
    const given = proposal(
      'investment-project',
      {
        fundingSource: ['central-budget'],
        managedByProvince: false,
        projectGroup: 'C',
        sector: ['tourism'],
        landArea: exactly('20', true),
      },
      { warnings: [intake], date: '2026-01-01' },
    );
    const { warnings } = decided(given);
    expect(warnings).toEqual([
      { code: 'regulation-term-over', clauses: ['32'], params: { date: '2026-01-01' } },
      { code: 'tourism-20ha', clauses: ['2.4.2', '3.5.3.1'], params: {} },
      intake,
      {
        code: 'approximate-amount',
        clauses: ['2.4.2'],
        params: { fact: 'landArea', value: '20', limit: '20', distance: '0', clause: '2.4.2' },
      },
    ]);
  });

  it('the nearest limit is one of a rule that the other facts leave open', () => {
    const nearest = (facts: Parameters<typeof proposal>[1]) =>
      decided(project(facts)).warnings.at(-1)!.params;
    const tourism = {
      fundingSource: ['central-budget'],
      managedByProvince: false,
      projectGroup: 'C',
      sector: ['tourism'],
    };
    // 100 ha is agriculture's limit; the nearest of tourism's is 20.
    expect(nearest({ ...tourism, landArea: exactly('95', true) })).toMatchObject({
      limit: '20',
      distance: '75',
    });
    expect(nearest({ ...tourism, landArea: exactly('14', true) })).toMatchObject({
      limit: '10',
      distance: '4',
    });
    expect(nearest({ ...tourism, sector: ['forestry'], landArea: exactly('1001', true) })).toMatchObject({
      limit: '1000',
    });
    // Agriculture is excepted from the band of 100 to 1,000 tỷ.
    const farm = { fundingSource: ['non-budget'], sector: ['agriculture'], landArea: '1' };
    expect(nearest({ ...farm, capital: exactly(`150${TY}`, true) })).toMatchObject({
      limit: `1000${TY}`,
      distance: `850${TY}`,
    });
    // No sector is left that a limit of land goes with: any limit of the matter.
    expect(nearest({ ...tourism, sector: ['other'], landArea: exactly('99', true) })).toMatchObject({
      limit: '100',
      distance: '1',
    });
  });

  it('an approximate range names no limit; an amount that no rule tests names none either', () => {
    const range = between({ from: '10', to: '30' }, true);
    const ranged = decided(
      project({
        fundingSource: ['central-budget'],
        managedByProvince: false,
        projectGroup: 'C',
        sector: ['tourism'],
        landArea: range,
      }),
    );
    expect(ranged.warnings.at(-1)).toEqual({
      code: 'approximate-amount',
      clauses: [],
      params: { fact: 'landArea' },
    });
    const relief = decided(proposal('emergency-relief', { capital: exactly('5', true) }));
    expect(relief.warnings.at(-1)).toEqual({
      code: 'approximate-amount',
      clauses: [],
      params: { fact: 'capital', value: '5' },
    });
    expect(warningsOf(decided(proposal('emergency-relief', { capital: exactly('5') })))).not.toContain(
      'approximate-amount',
    );
  });

  it('the date of the proposal goes before that of the day', () => {
    const on = (date: string | undefined, asOf: string) =>
      warningsOf(decided(proposal('bond-issuance', {}, date === undefined ? {} : { date }), { asOf }));
    expect(on(undefined, '2025-09-19')).toEqual([]);
    expect(on(undefined, '2025-09-20')).toEqual(['regulation-term-over']);
    expect(on('2021-12-05', '2025-09-20')).toEqual(['regulation-not-yet']);
    expect(on('2021-12-06', '2025-09-20')).toEqual([]);
  });

  it('a notice stands only where its facts are known to hold', () => {
    const on = (facts: Parameters<typeof proposal>[1]) =>
      warningsOf(decided(proposal('administrative-unit', facts), { asOf: '2025-07-01' }));
    expect(on({ unitLevel: 'district' })).toEqual(['district-level-ended']);
    expect(on({ unitLevel: 'commune' })).toEqual([]);
    expect(on({})).toEqual([]);
  });

  it('what to do next goes by the body, the matter, the deciding rule, the outcome and the facts', () => {
    const advised = (decision: Decision) => decision.advice.map((one) => one.code);
    expect(advised(decided(proposal('power-survey', {})))).toEqual([
      'through-party-committee',
      'papers-to-office',
      'sets-of-papers',
      'ban-thuong-vu-first',
      'paper-issued',
      'report-to-ban-thuong-vu',
    ]);
    expect(decided(proposal('bond-issuance', {})).advice[0]).toEqual({
      code: 'through-party-committee',
      clauses: ['17.2.1', '31.1.4'],
      params: { step: expect.any(String) },
    });
    expect(advised(decided(proposal('bond-issuance', {})))).not.toContain('session');
    expect(advised(decided(proposal('emergency-relief', { standingCanMeet: false })))).toEqual([
      'report-to-thuong-truc',
    ]);
    expect(advised(decided(nonBudget('1')))).toEqual(['may-be-major', 'open-list']);
    expect(advised(decided(proposal('ngo-aid', { approvedByCentral: true })))).toEqual(['may-be-major']);
    const groupC = {
      fundingSource: ['central-budget'],
      managedByProvince: false,
      projectGroup: 'C',
      sector: ['other'],
    };
    expect(advised(decided(project({ ...groupC, arisingInYear: false })))).toContain('settled-with-plan');
    expect(advised(decided(project({ ...groupC, arisingInYear: true })))).not.toContain('settled-with-plan');
    expect(advised(decided(project({})))).toEqual([]);
  });
});

describe('the trace', () => {
  const traceOf = (decision: Decision, id: string): RuleTrace =>
    decision.trace!.find((one) => one.rule === id)!;

  it('is given only when asked for, with every rule of the matter', () => {
    expect(decided(nonBudget('1'))).not.toHaveProperty('trace');
    expect(decided(nonBudget('1'), { trace: true }).trace).toHaveLength(24);
  });

  it('shows each test beside the value, known, partly known, assumed or unknown', () => {
    const decision = decided(
      project({
        fundingSource: ['non-budget'],
        capital: between({ below: `1000${TY}` }),
        sector: ['agriculture'],
      }),
      { trace: true },
    );
    expect(traceOf(decision, 'non-budget-100bn-to-1000bn')).toEqual({
      rule: 'non-budget-100bn-to-1000bn',
      clause: '3.5.3.1',
      authority: 'thuong-truc',
      verdict: 'excepted',
      tests: [
        { fact: 'fundingSource', test: 'includes', limit: ['non-budget'], verdict: true },
        { fact: 'capital', test: 'from', limit: `100${TY}`, verdict: 'unknown' },
        { fact: 'capital', test: 'below', limit: `1000${TY}`, verdict: true },
      ],
      exceptions: [[{ fact: 'sector', test: 'only', limit: ['agriculture', 'forestry'], verdict: true }]],
      overriddenBy: [],
    });
    expect(traceOf(decision, 'non-budget-from-1000bn').verdict).toBe('fails');
    expect(traceOf(decision, 'agriculture-above-500ha')).toMatchObject({
      verdict: 'unknown',
      tests: [
        { fact: 'sector', verdict: true },
        { fact: 'landArea', verdict: 'unknown' },
      ],
    });
    expect(traceOf(decision, 'key-project').tests[0]).toMatchObject({ verdict: false });
    expect(decision.tested).toEqual([
      { fact: 'fundingSource', value: ['non-budget'] },
      { fact: 'managedByProvince', value: 'yes' },
      { fact: 'capital', value: `< 1000${TY}` },
      { fact: 'fdiAmount', value: null },
      { fact: 'sector', value: ['agriculture'] },
      { fact: 'landArea', value: null },
      { fact: 'projectGroup', value: 'none' },
      { fact: 'arisingInYear', value: 'yes' },
      { fact: 'keyProject', value: 'no' },
      { fact: 'nature', value: ['none'] },
      { fact: 'environmentGroup', value: 'none' },
    ]);
    expect(testedValue(decision, 'nature')).toEqual(['none']);
    expect(testedValue(decision, 'landArea')).toBeNull();
  });

  it('names what displaced a rule', () => {
    const decision = decided(proposal('foreign-support-use', { forDisasterRelief: true }), { trace: true });
    expect(traceOf(decision, 'foreign-support')).toMatchObject({
      verdict: 'overridden',
      overriddenBy: ['foreign-support-disaster'],
    });
    expect(traceOf(decision, 'foreign-support-disaster')).toMatchObject({
      verdict: 'fits',
      overriddenBy: [],
    });
    const perhaps = decided(proposal('foreign-support-use', {}), { trace: true, strict: true });
    expect(traceOf(perhaps, 'foreign-support')).toMatchObject({ verdict: 'unknown', overriddenBy: [] });
  });
});

describe('a regulation without a residual body', () => {
  const facts = [flagFact('f')];
  const small = regulationOf(
    facts,
    [{ fact: 'f' }],
    [rule('a', 'high', [{ fact: 'f', test: 'is', values: ['yes'] }])],
    [],
    null,
  );
  const decideSmall = (known: boolean | undefined) =>
    decide(
      compileRegulation(small),
      {
        matter: 'm',
        facts: new Map(known === undefined ? [] : [['f', { kind: 'flag', value: known }]]),
        warnings: [],
      },
      { asOf: '2024-06-12' },
    );

  it('leaves to nobody what no rule reserves', () => {
    expect(decideSmall(false)).toMatchObject({
      outcome: 'residual',
      authority: null,
      candidates: [],
      citations: [],
      warnings: [{ code: 'not-stated', clauses: [], params: { matter: 'm' } }],
    });
    expect(decideSmall(true)).toMatchObject({ outcome: 'decided', authority: 'high' });
  });

  it('and is undetermined where it could be nobody', () => {
    expect(decideSmall(undefined)).toMatchObject({
      outcome: 'undetermined',
      authority: null,
      candidates: ['high'],
      nobody: true,
      missing: [
        {
          fact: 'f',
          answers: [
            { when: { kind: 'values', values: ['no'] }, candidates: [], nobody: true },
            { when: { kind: 'values', values: ['yes'] }, candidates: ['high'] },
          ],
        },
      ],
    });
  });
});
