/** The table of clauses: what each routes, and that none can drop out of it. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/engine/audit/clause-routing.ts';
import { type ClauseRouting, isOpen } from '../../../src/model/audit.ts';
import type { Clause } from '../../../src/model/regulation.ts';
import { regulation } from '../lai-chau.ts';

const WORDS = { vi: 'x', en: 'x' };

/** Clauses of a regulation without rules; what ends with `!` says why no rule stands on it. */
function tableOf(covers: readonly string[], ids: readonly string[]): string[] {
  const clauses = ids.map((id): Clause => {
    const clause = { id: id.replace('!', ''), subject: WORDS };
    return id.endsWith('!') ? { ...clause, unruled: WORDS } : clause;
  });
  return coverageOf({ ...regulation, covers, clauses, rules: [] }).rows.map(
    ({ clause, state }) => `${clause} ${state}`,
  );
}

const row = (clause: string): ClauseRouting =>
  coverageOf(regulation).rows.find((one) => one.clause === clause)!;

describe('what a clause routes', () => {
  it('the matters of the rules that stand on it, with the bodies that those give', () => {
    expect(row('3.5.3.3')).toEqual({
      clause: '3.5.3.3',
      state: 'routed',
      matters: [
        { matter: 'budget-allocation', bodies: ['thuong-truc'] },
        { matter: 'emergency-relief', bodies: ['chu-tich-ubnd'] },
        { matter: 'foreign-support-use', bodies: ['thuong-truc'] },
        { matter: 'domestic-support-use', bodies: ['thuong-truc'] },
      ],
    });
  });

  it('a rule on a part of a clause does not stand on the clause', () => {
    expect(row('3.5.3')).toEqual({ clause: '3.5.3', state: 'nothing', matters: [] });
  });

  it('a matter that it names without saying who decides, with no body', () => {
    const open = {
      code: 'open',
      name: WORDS,
      forms: [],
      facts: [],
      unruled: { clauses: ['3.5.3'], message: WORDS },
    };
    const { rows } = coverageOf({ ...regulation, matters: [...regulation.matters, open] });
    expect(rows.find(({ clause }) => clause === '3.5.3')).toEqual({
      clause: '3.5.3',
      state: 'not-stated',
      matters: [{ matter: 'open', bodies: [] }],
    });
  });

  it('bodies highest first, each once', () => {
    const rules = regulation.rules
      .filter(({ matter }) => matter === 'planning')
      .map((rule) => ({ ...rule, clause: '1.4.2' }))
      .reverse();
    const { rows } = coverageOf({ ...regulation, rules, covers: ['1.4.2'] });
    expect(rows.find(({ clause }) => clause === '1.4.2')!.matters).toEqual([
      { matter: 'planning', bodies: ['tinh-uy', 'ban-thuong-vu', 'thuong-truc'] },
    ]);
  });
});

describe('a matter that a clause leaves to either of two bodies', () => {
  const rule = regulation.rules.find(({ clause }) => clause === '1.4.2')!;
  const of = (...named: readonly (readonly [body: string, ...or: string[]])[]) => {
    const rules = named.map(([body, ...or]) => ({ ...rule, body, or }));
    return coverageOf({ ...regulation, rules }).rows.find(({ clause }) => clause === '1.4.2')!.matters;
  };

  it('has both, and says so', () => {
    expect(of(['ban-thuong-vu', 'thuong-truc'])).toEqual([
      { matter: rule.matter, bodies: ['ban-thuong-vu', 'thuong-truc'], either: true },
    ]);
  });

  it('is not what the clause divides between them', () => {
    const divided = [{ matter: rule.matter, bodies: ['ban-thuong-vu', 'thuong-truc'] }];
    expect(of(['ban-thuong-vu'], ['thuong-truc'])).toEqual(divided);
    expect(of(['ban-thuong-vu', 'thuong-truc'], ['thuong-truc'])).toEqual(divided);
  });
});

describe('what is left out', () => {
  it('a clause without rule or reason is open', () => {
    expect(tableOf(['1'], ['1.1!', '1.2'])).toEqual(['1.1 nothing', '1.2 open']);
  });

  it('clauses beyond what is covered stand there too, and promise nothing', () => {
    expect(tableOf(['1'], ['1.1!', '2.1', '2.3!'])).toEqual([
      '1.1 nothing',
      '2.1 uncovered',
      '2.2 left-out',
      '2.3 nothing',
    ]);
    expect(tableOf([], ['1.1'])).toEqual(['1.1 uncovered']);
    expect(tableOf(['6.4'], ['6.4.1!'])).toEqual([
      '6.1 left-out',
      '6.2 left-out',
      '6.3 left-out',
      '6.4.1 nothing',
    ]);
  });

  it('articles without a row are named', () => {
    const leftOut = (ids: readonly string[], articles?: number) => {
      const clauses = ids.map((id): Clause => ({ id, subject: WORDS }));
      const { articles: _, ...source } = regulation.source;
      const one = { ...regulation, source: { ...source, ...(articles && { articles }) }, clauses, rules: [] };
      const { leftOut, articles: said } = coverageOf(one);
      return { leftOut, said };
    };
    expect(leftOut(['1.1', '4', '10.2'])).toEqual({ leftOut: [2, 3, 5, 6, 7, 8, 9], said: null });
    expect(leftOut(['1.1', '2'], 4)).toEqual({ leftOut: [3, 4], said: 4 });
    expect(leftOut(['1.1', '2'], 2)).toEqual({ leftOut: [], said: 2 });
    expect(leftOut(['9999999999']).leftOut).toHaveLength(200);
  });

  it('a number passed over has a row of its own, before what comes after it', () => {
    expect(tableOf(['1'], ['1.1!', '1.4!'])).toEqual([
      '1.1 nothing',
      '1.2 unlisted',
      '1.3 unlisted',
      '1.4 nothing',
    ]);
    expect(tableOf(['1'], ['1.2!'])).toEqual(['1.1 unlisted', '1.2 nothing']);
    expect(tableOf(['1'], ['1.1!', '1.10!', '1.2!'])).toContain('1.9 unlisted');
    expect(tableOf(['1'], ['1.3!', '1.1!', '1.2!'])).toEqual(['1.3 nothing', '1.1 nothing', '1.2 nothing']);
  });

  it('so has a clause that only its parts are listed of, but not the one that is covered', () => {
    expect(tableOf(['3'], ['3.1.2!'])).toEqual(['3.1 unlisted', '3.1.1 unlisted', '3.1.2 nothing']);
    expect(tableOf(['3.1'], ['3.1.1!', '3.1.2!'])).toEqual(['3.1.1 nothing', '3.1.2 nothing']);
    expect(tableOf(['3'], ['3!', '3.1!'])).toEqual(['3 nothing', '3.1 nothing']);
  });

  it('letters are counted as Vietnamese papers count them', () => {
    expect(tableOf(['4.3'], ['4.3.a!', '4.3.đ!', '4.3.e!'])).toEqual([
      '4.1 left-out',
      '4.2 left-out',
      '4.3.a nothing',
      '4.3.b unlisted',
      '4.3.c unlisted',
      '4.3.d unlisted',
      '4.3.đ nothing',
      '4.3.e nothing',
    ]);
  });

  it('a slip in a number costs nothing', () => {
    expect(tableOf(['1'], ['1.999999999!', '1.zz!'])).toEqual(['1.999999999 nothing', '1.zz nothing']);
  });
});

it('only what is covered can be open', () => {
  expect(coverageOf(regulation).rows.filter(isOpen)).toEqual([]);
  const open = (
    ['routed', 'not-stated', 'nothing', 'open', 'unlisted', 'uncovered', 'left-out'] as const
  ).filter((state) => isOpen({ clause: '9', state, matters: [] }));
  expect(open).toEqual(['open', 'unlisted']);
});
