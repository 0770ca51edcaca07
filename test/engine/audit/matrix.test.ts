/** The table of who decides what, against what is decided: entry by entry, and cell by cell of random regulations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/engine/audit/matrix.ts';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { standingBoxes } from '../../../src/engine/cells/feasible-cells.ts';
import { proposalIn } from '../../../src/engine/cells/witness.ts';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { readJson } from '../../../src/intake/json.ts';
import { readProposal } from '../../../src/intake/read-proposal.ts';
import { BUNDLED } from '../../../src/loader/bundled.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { Test } from '../../../src/model/fact.ts';
import type { MatrixEntry, MatrixMatter } from '../../../src/model/matrix.ts';
import type { Proposal, WrittenProposal } from '../../../src/model/proposal.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { smallRegulation } from '../arbitrary-regulation.ts';
import { regulation as laiChau } from '../lai-chau.ts';
import { oracle } from '../oracle.ts';

const SEED = 20251130;
const DAY = '2024-06-12';

const codesOf = ({ matters }: Regulation) => matters.map(({ code }) => code);
const entriesOf = ({ rows }: MatrixMatter): MatrixEntry[] => rows.flatMap(({ entries }) => entries);

function decideWritten(compiled: CompiledRegulation, written: WrittenProposal): Decision {
  const { raw, problems } = readJson(JSON.stringify(written));
  const read = readProposal(compiled.regulation, raw!, { mode: 'strict' });
  expect([...problems, ...read.problems]).toEqual([]);
  return decide(compiled, read.proposal!, { asOf: DAY, trace: true });
}

describe.each(BUNDLED.map(({ id, load }) => [id, load] as const))('%s', (_id, load) => {
  it('every entry has a proposal that its body decides by its rule, and the rest one that no rule decides', async () => {
    const compiled = (await load()) as CompiledRegulation;
    const { regulation } = compiled;
    const { matters } = matrixOf(compiled, codesOf(regulation), DAY);
    expect(matters.map(({ matter }) => matter)).toEqual(codesOf(regulation));
    for (const table of matters) {
      const rules = regulation.rules.filter(({ matter }) => matter === table.matter);
      expect(
        entriesOf(table)
          .map(({ rule }) => rule)
          .sort(),
      ).toEqual(rules.map(({ id }) => id).sort());
      expect(table.proved).toBe(true);
      for (const entry of entriesOf(table)) {
        const rule = rules.find(({ id }) => id === entry.rule)!;
        expect([entry.rule, entry.decides]).not.toEqual([entry.rule, null]);
        if (entry.witness === null) continue;
        const decision = decideWritten(compiled, entry.witness);
        expect([entry.rule, decision.outcome, decision.authority]).toEqual([
          entry.rule,
          'decided',
          rule.body,
        ]);
        const deciding = decision.citations.filter((one) => one.deciding).map((one) => one.rule);
        expect(deciding).toContain(entry.rule);
      }
      if (table.rest !== null) {
        const decision = decideWritten(compiled, table.rest.witness);
        expect([table.matter, decision.outcome, decision.authority]).toEqual([
          table.matter,
          'residual',
          regulation.residual?.body ?? null,
        ]);
      }
    }
  });

  it('a row holds what its rules ask for, and nothing else', async () => {
    const compiled = (await load()) as CompiledRegulation;
    const { regulation } = compiled;
    for (const { rows } of matrixOf(compiled, codesOf(regulation), DAY).matters) {
      for (const { when, entries } of rows) {
        for (const { rule, limits } of entries) {
          const own = regulation.rules.find(({ id }) => id === rule)!.when;
          const key = (test: Test) => JSON.stringify(test);
          expect([...when, ...limits].map(key).sort()).toEqual(own.map(key).sort());
        }
      }
    }
  });
});

/** Who decides a complete proposal by the table alone: the highest body of whose entries one applies, else the rest. */
function bodyByTable(regulation: Regulation, decision: Decision): string | null {
  const standing = decision.trace!.filter(({ verdict }) => verdict === 'fits').map(({ rule }) => rule);
  const bodies = regulation.rules.filter(({ id }) => standing.includes(id)).map(({ body }) => body);
  return (
    regulation.bodies.find(({ code }) => bodies.includes(code))?.code ?? regulation.residual?.body ?? null
  );
}

describe('random small regulations', () => {
  it('what is said of an entry is so in every cell', () => {
    const seen = { always: 0, 'unless-higher': 0, never: 0, rest: 0, open: 0 };
    fc.assert(
      fc.property(smallRegulation, (regulation) => {
        const compiled = compileRegulation(regulation);
        const matter = compiled.matters.m!;
        const proposals = cellsOf(compiled).map((cell) => proposalIn(matter, regulation, cell));
        if (proposals.length > 200) return;
        const [table] = matrixOf(compiled, ['m'], DAY).matters;
        const truth = proposals.map((one) => truthOf(compiled, one));
        for (const entry of entriesOf(table!)) {
          const { body } = regulation.rules.find(({ id }) => id === entry.rule)!;
          const applying = truth.filter(({ standing }) => standing.includes(entry.rule));
          const deciding = applying.filter(({ authority }) => authority === body);
          const decides =
            deciding.length === 0
              ? 'never'
              : deciding.length === applying.length
                ? 'always'
                : 'unless-higher';
          expect([entry.rule, entry.decides]).toEqual([entry.rule, decides]);
          seen[decides]++;
          // Where the rule stands alone, or is itself read in another way.
          const doubts = deciding.flatMap(({ doubts: open, standing }) =>
            open.filter((code) => standing.length === 1 || reads(regulation, code, entry.rule)),
          );
          if (bindsAll(regulation)) expect(entry.doubts).toEqual(expect.arrayContaining(doubts));
          seen.open += doubts.length;
        }
        const marked = [...entriesOf(table!), ...(table!.rest ? [table!.rest] : [])].flatMap(
          (one) => one.doubts,
        );
        const open = new Set(truth.flatMap(({ doubts }) => doubts));
        if (bindsAll(regulation)) expect([...new Set(marked)].sort()).toEqual([...open].sort());
        const rest = truth.filter(({ standing }) => standing.length === 0);
        expect(table!.rest !== null).toBe(rest.length > 0);
        seen.rest += rest.length;
      }),
      { seed: SEED, numRuns: 80 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });
});

function reads({ doubts }: Regulation, code: string, rule: string): boolean {
  return doubts.some((one) => one.code === code && one.otherwise.some((patch) => patch.rule === rule));
}

/** Where a range does not bind, the sets hold what lies outside it too; the cells of proposals do not go there. */
function bindsAll({ matters }: Regulation): boolean {
  return matters.every(({ facts }) => facts.every(({ ranges }) => ranges?.binding !== false));
}

function cellsOf({ matters, regulation }: CompiledRegulation): number[][] {
  return standingBoxes(matters.m!, regulation).flatMap((box) =>
    box.reduce<number[][]>(
      (cells, pieces) => cells.flatMap((cell) => pieces.map((piece) => [...cell, piece])),
      [[]],
    ),
  );
}

/** By going through the rules one by one, and by deciding. */
function truthOf(compiled: CompiledRegulation, one: Proposal) {
  const { regulation } = compiled;
  const decision = decide(compiled, one, { asOf: DAY, strict: true, trace: true });
  const answer = oracle(regulation, one, true, 1000)!;
  expect([...answer.always].sort()).toEqual(
    decision
      .trace!.filter(({ verdict }) => verdict === 'fits')
      .map(({ rule }) => rule)
      .sort(),
  );
  expect(bodyByTable(regulation, decision)).toBe(decision.authority);
  return { standing: answer.always, authority: decision.authority, doubts: answer.doubts };
}

it('a matter of too many cells is shown, and nothing is said of how its entries stand to one another', () => {
  const compiled = compileRegulation(laiChau);
  const [table] = matrixOf(compiled, ['investment-project'], DAY, 5).matters;
  expect(table).toMatchObject({ proved: false, rest: null });
  expect(entriesOf(table!)).toHaveLength(
    laiChau.rules.filter(({ matter }) => matter === table!.matter).length,
  );
  expect(new Set(entriesOf(table!).map(({ decides }) => decides))).toEqual(new Set([null]));
});

it('what is open to interpretation is marked where it can turn the answer: at exactly 20 ha, and in a sum', () => {
  const compiled = compileRegulation(laiChau);
  const table = (matter: string) => matrixOf(compiled, [matter], DAY).matters[0]!;
  const of = (matter: string, rule: string) =>
    entriesOf(table(matter)).find((entry) => entry.rule === rule)!.doubts;
  expect(of('investment-project', 'tourism-from-20ha')).toContain('tourism-20ha');
  expect(of('investment-project', 'fdi-below-50m-usd')).toEqual([]);
  const sums = laiChau.doubts.filter(({ countsLeftOut }) => countsLeftOut);
  expect(sums.length).toBeGreaterThan(0);
  for (const { code, matter } of sums) {
    const marked = entriesOf(table(matter)).filter(({ doubts }) => doubts.includes(code));
    expect(marked.length).toBeGreaterThan(0);
    for (const { limits } of marked) expect(limits.length).toBeGreaterThan(0);
  }
});
