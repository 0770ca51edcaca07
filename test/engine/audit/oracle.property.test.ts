/** The audit against brute force over every cell of random small regulations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit/audit.ts';
import { AuditedMatter } from '../../../src/engine/audit/audited-matter.ts';
import { NONE } from '../../../src/engine/audit/cell-sets.ts';
import { gapBoxes, oneAtATime } from '../../../src/engine/audit/gaps.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { Finding } from '../../../src/model/audit.ts';
import type { ExtentBox } from '../../../src/model/proposal.ts';
import type { Rule } from '../../../src/model/regulation.ts';
import { smallRegulation } from '../arbitrary-regulation.ts';
import { compiled as laiChau } from '../lai-chau.ts';
import { amountFact, regulationOf, rule } from '../small.ts';
import { auditOracle, scaled } from './audit-oracle.ts';
import { expectReplay } from './replay.ts';

const SEED = 20250919;

const ofKind = (findings: readonly Finding[], kind: Finding['kind']) =>
  findings.filter((one) => one.kind === kind);
const withoutKind = ({ id }: Finding) => id.slice(id.indexOf(':') + 1);

/** Whether a proposal written as values lies in a box of extents. */
function lies(one: ReadonlyMap<string, readonly string[] | bigint>, box: ExtentBox): boolean {
  return Object.entries(box).every(([fact, extent]) => {
    const value = one.get(fact)!;
    if (extent.kind === 'stretches') {
      const amount = value as bigint;
      return extent.stretches.some(({ low, high }) => {
        const isAbove =
          low === undefined || amount > scaled(low.at) || (low.closed && amount === scaled(low.at));
        return (
          isAbove &&
          (high === undefined || amount < scaled(high.at) || (high.closed && amount === scaled(high.at)))
        );
      });
    }
    const codes = value as readonly string[];
    if (extent.kind === 'combinations') throw new Error('gaps hold one value at a time');
    return codes.length === 1 && extent.values.includes(codes[0]!);
  });
}

describe('random small regulations', () => {
  it('the audit finds what going through every cell finds', () => {
    const seen = { pairs: 0, gaps: 0, dead: 0, doubts: 0, idle: 0 };
    fc.assert(
      fc.property(smallRegulation, (small) => {
        const expected = auditOracle(small, 6000);
        if (expected === undefined) return;
        const { findings, scopes } = audit(compileRegulation(small));
        expect(scopes[0]).toMatchObject({
          cells: String(expected.cells),
          residual: String(expected.residual.length),
        });
        const pairs = ofKind(findings, 'rule-overlap').map((one) => [withoutKind(one), Number(one.cells)]);
        expect(Object.fromEntries(pairs)).toEqual(expected.pairs);
        const ids = (kind: Finding['kind']) => ofKind(findings, kind).map(withoutKind);
        expect(ids('never-fits')).toEqual(expected.neverFits);
        expect(ids('never-decides')).toEqual(expected.neverDecides);
        // Where a range does not bind, the audit asks of a doubt what lies outside it too; the oracle does not go there.
        const isBound = small.matters.every(({ facts }) =>
          facts.every(({ ranges }) => ranges?.binding !== false),
        );
        if (isBound) expect(ids('doubt-idle')).toEqual(expected.idleAmbiguities);
        else expect(expected.idleAmbiguities).toEqual(expect.arrayContaining(ids('doubt-idle')));
        expect(ids('exception-idle')).toEqual(expected.idleExceptions);
        expect(ids('override-idle')).toEqual(expected.idleOverrides);
        expectGaps(findings, expected.residual);
        seen.pairs += pairs.length;
        seen.gaps += expected.residual.length;
        seen.dead += expected.neverFits.length + expected.neverDecides.length;
        seen.doubts += expected.idleAmbiguities.length;
        seen.idle += expected.idleExceptions.length + expected.idleOverrides.length;
      }),
      { seed: SEED, numRuns: 250 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });

  it('every witness, replayed, gives what it claims', () => {
    fc.assert(
      fc.property(smallRegulation, (small) => {
        const compiled = compileRegulation(small);
        for (const finding of audit(compiled).findings) expectReplay(compiled, finding);
      }),
      { seed: SEED + 1, numRuns: 80 },
    );
  });
});

/** The lines of gaps hold exactly the residual cells with one value in each fact that can have several. */
function expectGaps(
  findings: readonly Finding[],
  residual: readonly ReadonlyMap<string, readonly string[] | bigint>[],
): void {
  const boxes = ofKind(findings, 'gap').map(({ box }) => box!);
  const single = residual.filter((one) =>
    [...one.values()].every((value) => typeof value === 'bigint' || value.length === 1),
  );
  expect(single.filter((one) => !boxes.some((box) => lies(one, box)))).toEqual([]);
  const counts = ofKind(findings, 'gap').map(({ box, cells }) => [
    Number(cells),
    single.filter((one) => lies(one, box!)).length,
  ]);
  for (const [told, counted] of counts) expect(told).toBe(counted);
}

describe('the lines of gaps', () => {
  const codes = laiChau.regulation.matters.map(({ code }) => code);
  const auditedOf = (code: string) =>
    new AuditedMatter(laiChau.regulation, laiChau.matters[code]!, 1_000_000);
  it.each(codes)('%s: together are exactly what is left open', (code) => {
    const audited = auditedOf(code);
    const { sets } = audited;
    const lines = gapBoxes(audited);
    expect(sets.any(lines.map(({ set }) => set))).toBe(sets.and(audited.residual(), oneAtATime(audited)));
  });

  it.each(codes)('%s: are as large as they can be', (code) => {
    const audited = auditedOf(code);
    const { sets, matter } = audited;
    const [domain, residual] = [oneAtATime(audited), audited.residual()];
    for (const { box } of gapBoxes(audited)) {
      matter.facts.forEach(({ kind, pieces }, fact) => {
        if (kind === 'several') return;
        for (let piece = 0; piece < pieces; piece++) {
          if (box[fact]!.includes(piece)) continue;
          const added = box.map((own, index) => (index === fact ? [piece] : own));
          const set = sets.and(domain, sets.box(added));
          expect([fact, piece, set === NONE || sets.minus(set, residual) !== NONE]).toEqual([
            fact,
            piece,
            true,
          ]);
        }
      });
    }
  });
});

/** Bands over one amount with random ends. */
const bands: fc.Arbitrary<Rule[]> = fc
  .array(
    fc.record({
      low: fc.option(
        fc.tuple(fc.constantFrom('from' as const, 'above' as const), fc.integer({ min: 1, max: 6 })),
      ),
      high: fc.option(
        fc.tuple(fc.constantFrom('to' as const, 'below' as const), fc.integer({ min: 2, max: 9 })),
      ),
      body: fc.constantFrom('high', 'middle', 'low'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list
      .filter(({ low, high }) => low !== null || high !== null)
      .map(({ low, high, body }, index) =>
        rule(
          `b${index}`,
          body,
          [low, high].flatMap((end) =>
            end === null ? [] : [{ fact: 'f', test: end[0], limit: String(end[1]) }],
          ),
          { series: 's' },
        ),
      ),
  );

it('random series: overlaps, holes and open ends are those of every point', () => {
  const inBand = ({ when }: Rule, point: number) =>
    when.every((test) => {
      if (!('limit' in test)) return false;
      const limit = Number(test.limit);
      if (test.test === 'from') return point >= limit;
      if (test.test === 'above') return point > limit;
      return test.test === 'to' ? point <= limit : point < limit;
    });
  const points = Array.from({ length: 41 }, (_, index) => index / 4);
  fc.assert(
    fc.property(bands, (rules) => {
      fc.pre(rules.length > 0);
      const regulation = regulationOf([amountFact('f')], [{ fact: 'f' }], rules);
      const { findings } = audit(compileRegulation(regulation));
      const told = (kind: Finding['kind']) => {
        const boxes = ofKind(findings, kind).map(({ box, rules: about }) => ({ box: box!, about }));
        return (point: number, about?: readonly string[]) =>
          boxes.some(
            (one) =>
              (about === undefined || one.about.join() === about.join()) &&
              lies(new Map([['f', scaled(String(point))]]), one.box),
          );
      };
      const [overlap, hole, end] = [told('series-overlap'), told('hole'), told('open-end')];
      const claimed = points.filter((point) => rules.some((one) => inBand(one, point)));
      for (const point of points) {
        rules.forEach((first, index) => {
          for (const second of rules.slice(index + 1)) {
            const both = inBand(first, point) && inBand(second, point);
            expect([point, first.id, second.id, overlap(point, [first.id, second.id])]).toEqual([
              point,
              first.id,
              second.id,
              both,
            ]);
          }
        });
        const isOpen = claimed.length > 0 && !claimed.includes(point);
        const isBetween = isOpen && point > Math.min(...claimed) && point < Math.max(...claimed);
        expect([point, hole(point), end(point)]).toEqual([point, isBetween, isOpen && !isBetween]);
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
});
