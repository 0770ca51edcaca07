/** The tables, read back and evaluated by their hit policy, against `decide`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryCases } from '../../../src/engine/audit/boundary-cases.ts';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { exportDmn, fitsTable } from '../../../src/export/dmn/export-dmn.ts';
import { parseProposal } from '../../../src/library/parse-proposal.ts';
import type { FactValue, Proposal } from '../../../src/model/proposal.ts';
import { proposalOf } from '../../engine/arbitrary-proposal.ts';
import { smallRegulation } from '../../engine/arbitrary-regulation.ts';
import { BUNDLED_IDS, bundledText, regulationIn } from '../../regulations/files.ts';
import { scopeOf } from './inputs.ts';
import { answerOf, parseXml, type ReadTable, tablesIn } from './read-back.ts';

const POLICIES = ['first', 'priority'] as const;
const AS_OF = '2026-01-01';

function tablesOf(compiled: CompiledRegulation): ReadTable[][] {
  const { regulation } = compiled;
  const codes = regulation.matters.filter((one) => fitsTable(one, regulation)).map(({ code }) => code);
  return POLICIES.map((hitPolicy) => {
    const { xml } = exportDmn(compiled, codes, { hitPolicy, dmn: '1.5', lang: 'vi', version: '1' });
    return tablesIn(parseXml(xml));
  });
}

/** The body as a table has to give it; `unknown` where several remain. */
function bodyOf(compiled: CompiledRegulation, proposal: Proposal, strict: boolean): string {
  const { outcome, authority } = decide(compiled, proposal, { asOf: AS_OF, strict });
  return outcome === 'undetermined' ? 'unknown' : (authority ?? 'nobody');
}

/** Bounds are no inputs of a table: what is known only so is left out. */
function exactly(proposal: Proposal): Proposal {
  const facts = [...proposal.facts].filter(
    ([, value]) => value.kind !== 'amount' || value.amount.kind === 'exact',
  );
  return { ...proposal, facts: new Map(facts) };
}

const without = (proposal: Proposal, fact: string): Proposal => ({
  ...proposal,
  facts: new Map([...proposal.facts].filter(([one]) => one !== fact)),
});

describe.each(BUNDLED_IDS)('%s', (id) => {
  const compiled = compileRegulation(regulationIn(bundledText(id)));
  const tables = tablesOf(compiled);
  const cases = boundaryCases(compiled, AS_OF)
    .filter(({ given }) => tables[0]!.some(({ code }) => code === given.type))
    .map(({ id: name, given, expected }) => {
      const read = parseProposal(compiled, given);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
      return { name, proposal: read.proposal, expected };
    });

  it('has a table for every matter without a list of items, and cases', () => {
    for (const each of tables)
      expect(each.length).toBeGreaterThanOrEqual(compiled.regulation.matters.length - 1);
    expect(cases.length).toBeGreaterThan(0);
  });

  it('answers every boundary case as decide does, by a clause that decides', () => {
    for (const { name, proposal, expected } of cases) {
      for (const each of tables) {
        const table = each.find(({ code }) => code === proposal.matter)!;
        const [authority, clause] = answerOf(table, scopeOf(proposal));
        expect([name, table.hitPolicy, authority]).toEqual([
          name,
          table.hitPolicy,
          expected.authority ?? 'nobody',
        ]);
        if (expected.clauses.length > 0) expect(expected.clauses).toContain(clause);
      }
    }
  });

  it('never names a body that decide does not, with any fact left out', () => {
    let known = 0;
    for (const { name, proposal } of cases) {
      for (const [fact] of proposal.facts) {
        const left = without(proposal, fact);
        const body = bodyOf(compiled, left, true);
        for (const each of tables) {
          const table = each.find(({ code }) => code === proposal.matter)!;
          const [authority] = answerOf(table, scopeOf(left));
          expect([name, fact, table.hitPolicy, [body, 'unknown']]).toEqual([
            name,
            fact,
            table.hitPolicy,
            expect.arrayContaining([authority]),
          ]);
          if (authority !== 'unknown') known++;
        }
      }
    }
    if (id === 'lai-chau-xiv') expect(known).toBeGreaterThan(100);
  });

  it('gives no answer to what is no value of its fact', () => {
    for (const each of tables) {
      for (const { proposal } of cases) {
        const table = each.find(({ code }) => code === proposal.matter)!;
        for (const [fact, value] of proposal.facts) {
          if (!table.inputs.includes(fact)) continue;
          for (const wrong of wrongValues(value)) {
            const scope = new Map([...scopeOf(proposal), [fact, wrong] as const]);
            expect(answerOf(table, scope)[0]).toBe('unknown');
          }
        }
      }
    }
  });
});

function wrongValues({ kind }: FactValue) {
  if (kind === 'amount') return [{ amount: '-1' }];
  if (kind === 'several') return [[], ['no such code']];
  return kind === 'choice' ? ['no such code'] : [];
}

describe('small regulations drawn from a seed', () => {
  const drawn = smallRegulation.chain((regulation) => {
    const matter = regulation.matters[0]!;
    return fc.record({
      regulation: fc.constant(regulation),
      complete: fc.array(proposalOf(regulation, matter, 0), { minLength: 4, maxLength: 4 }),
      partial: fc.array(proposalOf(regulation, matter, 35), { minLength: 8, maxLength: 8 }),
    });
  });

  it('complete: the body; something left out: the body or unknown, and unknown where it is open', () => {
    let left = 0;
    let known = 0;
    fc.assert(
      fc.property(drawn, ({ regulation, complete, partial }) => {
        const compiled = compileRegulation(regulation);
        const tables = tablesOf(compiled).map(([table]) => table!);
        for (const proposal of [...complete, ...partial].map(exactly)) {
          const isComplete = regulation.matters[0]!.facts.every(({ fact }) => proposal.facts.has(fact));
          const body = bodyOf(compiled, proposal, true);
          const answers = tables.map((table) => answerOf(table, scopeOf(proposal))[0]!);
          if (isComplete) expect(answers).toEqual([body, body]);
          else {
            left += body === 'unknown' ? 0 : 1;
            known += answers[0] === body && body !== 'unknown' ? 1 : 0;
            for (const answer of answers) expect([body, 'unknown']).toContain(answer);
          }
        }
      }),
      { seed: 20260101, numRuns: 120 },
    );
    // A table looks at one rule after the other: it misses what only several of them settle together.
    expect(known).toBeGreaterThan(left * 0.7);
  });
});
