/** The table of clauses: what each routes, and that none can drop out of it. */
import { describe, expect, it } from 'vitest';
import { routingOf } from '../../../src/engine/audit/clause-routing.ts';
import { type ClauseRouting, isWhole } from '../../../src/model/audit.ts';
import type { Clause } from '../../../src/model/regulation.ts';
import { regulation } from '../lai-chau.ts';

const WORDS = { vi: 'x', en: 'x' };

/** Clauses of a regulation without rules; what ends with `!` says why no rule stands on it. */
function tableOf(covers: readonly string[], ids: readonly string[]): string[] {
  const clauses = ids.map((id): Clause => {
    const clause = { id: id.replace('!', ''), subject: WORDS };
    return id.endsWith('!') ? { ...clause, unruled: WORDS } : clause;
  });
  return routingOf({ ...regulation, covers, clauses, rules: [] }).map(
    ({ clause, state }) => `${clause} ${state}`,
  );
}

const row = (clause: string): ClauseRouting => routingOf(regulation).find((one) => one.clause === clause)!;

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

  it('bodies highest first, each once', () => {
    const rules = regulation.rules
      .filter(({ matter }) => matter === 'planning')
      .map((rule) => ({ ...rule, clause: '1.4.2' }))
      .reverse();
    const [table] = routingOf({ ...regulation, rules, covers: ['1.4.2'] });
    expect(table!.matters).toEqual([
      { matter: 'planning', bodies: ['tinh-uy', 'ban-thuong-vu', 'thuong-truc'] },
    ]);
  });
});

describe('what is left out', () => {
  it('a clause without rule or reason is open', () => {
    expect(tableOf(['1'], ['1.1!', '1.2'])).toEqual(['1.1 nothing', '1.2 open']);
  });

  it('clauses that are not covered have no row', () => {
    expect(tableOf(['1'], ['1.1!', '2.1', '11.1'])).toEqual(['1.1 nothing']);
    expect(tableOf([], ['1.1'])).toEqual([]);
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

it('a table is whole when every row is routed or says why not', () => {
  expect(isWhole(routingOf(regulation))).toBe(true);
  for (const state of ['open', 'unlisted'] as const) {
    expect(isWhole([row('1.1'), { clause: '9', state, matters: [] }])).toBe(false);
  }
});
