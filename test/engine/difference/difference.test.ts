import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { differenceOf } from '../../../src/engine/difference/difference.ts';
import { readJson } from '../../../src/intake/json.ts';
import { readProposal } from '../../../src/intake/read-proposal.ts';
import { isNothing, type Move } from '../../../src/model/difference.ts';
import type { Regulation, Rule } from '../../../src/model/regulation.ts';
import { regulation } from '../lai-chau.ts';
import { amountFact, choiceFact, flagFact, regulationOf, rule, severalFact } from '../small.ts';

function changed(id: string, change: Partial<Rule>): Regulation {
  return {
    ...regulation,
    rules: regulation.rules.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

/** Each witness read as `authority check -` reads it, and decided under its regulation. */
function expectWitnesses(a: Regulation, b: Regulation, moves: readonly Move[]): void {
  for (const { from, to, witness } of moves) {
    for (const [one, written, body] of [
      [a, witness.a, from],
      [b, witness.b, to],
    ] as const) {
      const { raw } = readJson(JSON.stringify(written));
      const { proposal, problems } = readProposal(one, raw!, { mode: 'strict' });
      expect(problems).toEqual([]);
      expect(decide(compileRegulation(one), proposal!, { asOf: '2024-06-12' }).authority).toBe(body);
    }
  }
}

describe('the bundled regulation and the same with something changed', () => {
  it('itself: nothing', () => {
    expect(isNothing(differenceOf(regulation, regulation))).toBe(true);
  });

  it('a limit moved: one stretch of one sector', () => {
    const from15 = [
      { fact: 'sector', test: 'includes', values: ['tourism'] },
      { fact: 'landArea', test: 'from', limit: '15' },
    ] as const;
    const moved = changed('tourism-from-20ha', { when: from15 });
    const { changed: matters } = differenceOf(regulation, moved);
    const [{ matter, moves, rules }] = matters as [(typeof matters)[0]];
    expect(matter).toBe('investment-project');
    expect(rules.map(({ rule: id, change }) => `${id} ${change}`)).toEqual(['tourism-from-20ha tests']);
    for (const move of moves) {
      expect([move.from, move.to, move.about]).toEqual([
        'thuong-truc',
        'ban-thuong-vu',
        ['sector', 'landArea'],
      ]);
      expect(move.where.find((one) => one.fact === 'landArea')?.extent).toEqual({
        kind: 'stretches',
        stretches: [{ low: { at: '15', closed: true }, high: { at: '20', closed: false } }],
      });
    }
    expect(moves.length).toBeLessThanOrEqual(6);
    expectWitnesses(regulation, moved, moves);
  });

  it('facts that are not taken stand as they are assumed, and are in no witness', () => {
    const rule = regulation.rules.find((one) => one.id === 'list-group-a-b')!;
    const listed = { fact: 'arisingInYear', test: 'is', values: ['no'] } as const;
    const moved = changed(rule.id, { when: [...rule.when, listed] });
    const [matter] = differenceOf(regulation, moved).changed;
    expect(matter!.moves.map(({ from, to, where }) => [from, to, where.map((one) => one.fact)])).toEqual([
      ['ban-thuong-vu', 'chu-tich-ubnd', ['projectGroup']],
    ]);
    expect(matter!.moves[0]!.witness.a).toEqual({ type: 'project-list', projectGroup: 'A' });
    expectWitnesses(regulation, moved, matter!.moves);
  });

  it('a stage with its plan: only what can stand together', () => {
    const moved = changed('detailed-plan', { body: 'ban-thuong-vu' });
    const [matter] = differenceOf(regulation, moved).changed;
    expect(matter!.moves).toHaveLength(1);
    expect(matter!.rules).toEqual([
      { rule: 'detailed-plan', change: 'body', from: 'thuong-truc', to: 'ban-thuong-vu' },
    ]);
    expectWitnesses(regulation, moved, matter!.moves);
  });

  it('a body that the clause names beside another', () => {
    const beside = changed('detailed-plan', { or: ['chu-tich-ubnd'] });
    const [matter, ...others] = differenceOf(regulation, beside).changed;
    expect(others).toEqual([]);
    expect(matter).toMatchObject({
      moves: [],
      rules: [{ rule: 'detailed-plan', change: 'or', from: [], to: ['chu-tich-ubnd'] }],
    });
  });

  it('an exception and an override taken away', () => {
    const without = changed('ngo-aid-from-2bn', { except: [] });
    expect(differenceOf(regulation, without).changed[0]!.rules[0]!.change).toBe('exceptions');
    const beside = changed('foreign-support-disaster', { overrides: [] });
    const [matter] = differenceOf(regulation, beside).changed;
    expect(matter!.rules[0]!.change).toBe('overrides');
    expect(matter!.moves).toMatchObject([{ from: 'thuong-truc', to: 'ban-thuong-vu' }]);
  });
});

describe('two regulations of other facts', () => {
  const taken = (...ids: string[]) => ids.map((fact) => ({ fact }));
  const tourism = { fact: 'sector', test: 'is', values: ['tourism'] } as const;
  const includes = { fact: 'sector', test: 'includes', values: ['tourism'] } as const;

  it('a fact that one alone takes: whatever it is, the other does not look at it', () => {
    const a = regulationOf([flagFact('big')], taken('big'), [rule('r', 'high', [])]);
    const yes = { fact: 'key', test: 'is', values: ['yes'] } as const;
    const b = regulationOf([flagFact('key')], taken('key'), [rule('r', 'middle', [yes])]);
    const [matter] = differenceOf(a, b).changed;
    expect(matter!.facts).toEqual([
      { fact: 'big', change: 'only', side: 'a' },
      { fact: 'key', change: 'only', side: 'b' },
    ]);
    expect(matter!.moves.map(({ from, to, witness }) => [from, to, witness])).toEqual([
      ['high', 'middle', { a: { type: 'm', big: false }, b: { type: 'm', key: true } }],
      ['high', 'low', { a: { type: 'm', big: false }, b: { type: 'm', key: false } }],
    ]);
  });

  it('one value here, several there: compared where there is one', () => {
    const codes = ['tourism', 'farming'];
    const a = regulationOf([choiceFact('sector', codes)], taken('sector'), [rule('r', 'high', [tourism])]);
    const b = regulationOf([severalFact('sector', codes)], taken('sector'), [
      rule('r', 'middle', [includes]),
    ]);
    const [matter] = differenceOf(a, b).changed;
    expect(matter!.facts).toEqual([{ fact: 'sector', change: 'several' }]);
    expect(matter!.moves.map(({ from, to, witness }) => [from, to, witness])).toEqual([
      ['high', 'middle', { a: { type: 'm', sector: 'tourism' }, b: { type: 'm', sector: ['tourism'] } }],
    ]);
  });

  it('a fact of another kind is two facts', () => {
    const a = regulationOf([amountFact('f')], taken('f'), [
      rule('r', 'high', [{ fact: 'f', test: 'from', limit: '5' }]),
    ]);
    const b = regulationOf([flagFact('f')], taken('f'), [
      rule('r', 'high', [{ fact: 'f', test: 'is', values: ['yes'] }]),
    ]);
    const [matter] = differenceOf(a, b).changed;
    expect(matter!.facts).toEqual([{ fact: 'f', change: 'kind' }]);
    expect(matter!.moves.map(({ from, to, where }) => [from, to, where.map((one) => one.fact)])).toEqual([
      ['high', 'low', ['f', "f'"]],
      ['low', 'high', ['f', "f'"]],
    ]);
    expect(matter!.moves[0]!.witness).toEqual({ a: { type: 'm', f: 5 }, b: { type: 'm', f: false } });
  });

  it('bodies in another order, and nobody for the rest', () => {
    const a = regulationOf([], [], [rule('r', 'high', [])]);
    const other = { ...a, bodies: a.bodies.toReversed() };
    expect(differenceOf(a, other)).toMatchObject({ reordered: true, changed: [] });
    expect(differenceOf(a, { ...a, residual: null }).residual).toEqual({ a: 'low', b: null });
  });
});
