/** What is kept for a combination of cells is what deciding each proposal anew gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchDecider } from '../../../src/engine/decide/batch-decider.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { Decision } from '../../../src/model/decision.ts';
import { anyProposal, days, smallLists } from '../arbitrary-lists.ts';
import { compiled, decided, exactly, proposal, regulation } from '../lai-chau.ts';

/** A decision without what brief decisions leave out. */
function briefly(whole: Decision): Decision {
  const dated = new Set(regulation.dated.map(({ code }) => code));
  const warnings = whole.warnings.map((one) => (dated.has(one.code) ? { ...one, params: {} } : one));
  return { ...whole, warnings, facts: [], nearest: [] };
}

describe('the brief decision', () => {
  it.each([false, true])('is the whole one without what differs within the cells (strict: %s)', (strict) => {
    const decider = new BatchDecider(compiled, { asOf: '2024-06-12', strict });
    fc.assert(
      fc.property(anyProposal, days, fc.uuid(), (plain, date, id) => {
        const given = { ...plain, id, title: id, date };
        const { id: _, title: __, ...whole } = decided(given, { strict });
        expect(decider.brief(given)).toEqual(briefly(whole));
      }),
      { seed: 20250919, numRuns: 800 },
    );
  });

  it('of any regulation is the whole one without what differs', () => {
    fc.assert(
      fc.property(smallLists, fc.boolean(), ([small, list], strict) => {
        const own = compileRegulation(small);
        const decider = new BatchDecider(own, { asOf: '2024-06-12', strict });
        for (const given of list) {
          const { id: _, title: __, ...whole } = decide(own, given, { asOf: '2024-06-12', strict });
          expect(decider.brief(given)).toEqual(briefly(whole));
        }
      }),
      { seed: 20250919, numRuns: 300 },
    );
  });

  it('is one object for proposals in the same cells, another for those in others', () => {
    const decider = new BatchDecider(compiled, { asOf: '2024-06-12' });
    const aid = (capital: string, date?: string) =>
      proposal('ngo-aid', { capital }, date === undefined ? {} : { date });
    const kept = decider.brief(aid('5'));
    expect(decider.brief(aid('1999999999'))).toBe(kept);
    expect(decider.brief(aid('5', '2024-01-01'))).toBe(kept);
    expect(decider.brief(aid('5', '2022-01-01'))).not.toBe(kept);
    expect(decider.brief(aid('2000000000'))).not.toBe(kept);
    expect(decider.brief(aid('5', '2026-01-01'))).not.toBe(kept);
    expect(decider.brief(aid('5', '2021-01-01'))).not.toBe(kept);
    expect(decider.brief(proposal('ngo-aid', { capital: '5', approvedByCentral: false }))).not.toBe(kept);
    expect(decider.brief(proposal('ngo-aid', {}))).not.toBe(kept);
  });

  it('is the whole one where more than the cells is told', () => {
    const decider = new BatchDecider(compiled, { asOf: '2024-06-12' });
    const about = proposal('ngo-aid', { capital: exactly('5', true) }, { id: '1' });
    expect(decider.brief(about)).toEqual(decided(about));
    const derived = { fact: 'capital', roundTotal: '5', leftOut: [], fullTotal: '5' };
    const summed = proposal('budget-allocation', { capital: '5', exemption: 'none' }, { derived });
    expect(decider.brief(summed)).toEqual(decided(summed));
    expect(() => decider.brief(proposal('no-such-matter', {}))).toThrow(RangeError);
  });
});

it('what a proposal brings along as warnings stands beside what its cells give', () => {
  const decider = new BatchDecider(compiled, { asOf: '2024-06-12' });
  const warnings = [{ code: 'w', clauses: [], params: {} }];
  const aid = (capital: string, own = warnings) =>
    proposal('ngo-aid', { capital }, { id: '1', warnings: own });
  const { id: _, ...whole } = decided(aid('5'));
  expect(whole.warnings.at(-1)?.code).toBe('w');
  expect(decider.brief(aid('5'))).toEqual({ ...whole, facts: [], nearest: [] });
  expect(decider.brief(aid('7'))).toBe(decider.brief(aid('5')));
  expect(decider.brief(aid('5', []))).not.toBe(decider.brief(aid('5')));
  for (let count = 0; count < 30; count++) {
    expect(decider.brief(aid('5', [...warnings]))).toEqual({ ...whole, facts: [], nearest: [] });
  }
});

it('the whole decision, its trace where asked for', () => {
  const decider = new BatchDecider(compiled, { asOf: '2025-12-01', strict: true });
  const given = proposal('ngo-aid', { capital: '5' }, { id: '1' });
  expect(decider.whole(given)).toEqual(decided(given, { asOf: '2025-12-01', strict: true }));
  expect(decider.whole(given, true)).toEqual(
    decided(given, { asOf: '2025-12-01', strict: true, trace: true }),
  );
});
