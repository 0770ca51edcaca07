import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit/audit.ts';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import type { Audit } from '../../../src/model/audit.ts';
import { compiled as laiChau } from '../lai-chau.ts';
import { compiledFixture, fixtures, readFixture } from './fixtures.ts';
import { expectReplay } from './replay.ts';

/** Ids of what must be mended. */
function toMend({ findings }: Audit): string[] {
  return findings.filter(({ level, accepted }) => level !== 'note' && accepted === null).map(({ id }) => id);
}

const mostOf = (mostCells: string | undefined) =>
  mostCells === undefined ? {} : { mostCells: BigInt(mostCells) };

describe('regulations broken in one way', () => {
  it('are many', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(20);
  });

  const read = fixtures.filter(({ expected }) => expected.exit === 1);
  it.each(read)('$name: the break is found, and nothing else', ({ name, expected }) => {
    const result = audit(compiledFixture(name, 'broken'), mostOf(expected.mostCells));
    expect(toMend(result)).toEqual(expected.findings);
    expect(result.passed).toBe(false);
  });

  const refused = fixtures.filter(({ expected }) => expected.exit === 2);
  it.each(refused)('$name: is refused where it stands', ({ name, expected }) => {
    const result = readFixture(name, 'broken');
    if (result.ok) throw new Error('it was read');
    expect(result.problems.map(({ params }) => params.check)).toEqual([expected.check]);
    expect(result.problems[0]!.place.line).toBeGreaterThan(1);
  });

  it.each(fixtures)('$name: the twin is clean', ({ name, expected }) => {
    const result = audit(compiledFixture(name, 'sound'), mostOf(expected.mostCells));
    expect(toMend(result)).toEqual([]);
    expect(result.passed).toBe(true);
  });
});

describe('witnesses', () => {
  const all: [string, CompiledRegulation][] = [
    ['lai-chau-xiv', laiChau],
    ...fixtures.flatMap(({ name, expected }): [string, CompiledRegulation][] => [
      [`${name}, sound`, compiledFixture(name, 'sound')],
      ...(expected.exit === 1
        ? [[`${name}, broken`, compiledFixture(name, 'broken')] as [string, CompiledRegulation]]
        : []),
    ]),
  ];

  it.each(all)('%s: every witness, replayed, gives what it claims', (_, compiled) => {
    for (const finding of audit(compiled).findings) expectReplay(compiled, finding);
  });

  it('stand with every finding that is about proposals', () => {
    for (const [, compiled] of all) {
      for (const { id, cells, witness } of audit(compiled).findings) {
        expect([id, witness !== null]).toEqual([id, cells !== null]);
      }
    }
  });
});

describe('ids', () => {
  it('are given once', () => {
    const ids = audit(laiChau).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('lai-chau-xiv', () => {
  const result = audit(laiChau);
  const ofKind = (kind: string) => result.findings.filter((finding) => finding.kind === kind);

  it('passes, with what the text means to be so accepted', () => {
    expect(toMend(result)).toEqual([]);
    expect(result.passed).toBe(true);
  });

  it('has one overlap inside a series, which a doubt states', () => {
    expect(ofKind('series-overlap')).toMatchObject([
      {
        id: 'overlap:tourism-land:tourism-from-20ha+tourism-10-to-20ha@20',
        level: 'note',
        settled: 'doubt',
        doubts: ['tourism-20ha'],
        clauses: ['2.4.2', '3.5.3.1'],
        bodies: ['ban-thuong-vu', 'thuong-truc'],
      },
    ]);
  });

  it('has no hole, so that 500 ha and 1,000 ha are clean', () => {
    expect(ofKind('hole')).toEqual([]);
  });

  it('leaves open what the text leaves open', () => {
    expect(ofKind('open-end').map(({ id }) => id)).toEqual([
      'open-end:non-budget-capital@below-100000000000',
      'open-end:agriculture-land@below-100',
      'open-end:forestry-land@below-200',
      'open-end:tourism-land@below-10',
      'open-end:budget-round@below-1000000000',
      'open-end:vehicle-equipment-above-1bn:unitPrice@to-1000000000',
    ]);
  });

  it('tells the gaps of investment projects in a handful of lines', () => {
    expect(ofKind('gap').filter(({ matter }) => matter === 'investment-project').length).toBeLessThanOrEqual(
      16,
    );
  });

  it('has no dead rule, no idle exception, override, doubt or clause', () => {
    const kinds = [
      'never-fits',
      'never-decides',
      'exception-idle',
      'override-idle',
      'doubt-idle',
      'body-idle',
    ];
    expect([...kinds, 'clause-uncited', 'clause-unruled'].flatMap(ofKind)).toEqual([]);
  });

  it('settles by override what the text delegates', () => {
    const settled = ofKind('rule-overlap').filter((finding) => finding.settled === 'override');
    expect(settled.map(({ id }) => id)).toEqual([
      'overlap:emergency-relief+emergency-relief-no-session@override',
      'overlap:foreign-support+foreign-support-disaster@override',
    ]);
  });
});

describe('bounds', () => {
  it('say which matter was not proved, and the others are', () => {
    const result = audit(laiChau, { mostCells: 1000n });
    expect(result.passed).toBe(false);
    expect(toMend(result)).toEqual(['not-proved:investment-project']);
    expect(result.scopes.filter(({ residual }) => residual === null).map(({ matter }) => matter)).toEqual([
      'investment-project',
    ]);
  });

  it('hold for the size of the diagrams too', () => {
    const result = audit(laiChau, { mostNodes: 1000 });
    expect(toMend(result)).toEqual(['not-proved:investment-project']);
  });

  it('cannot be accepted', () => {
    const regulation = {
      ...laiChau.regulation,
      accepted: [{ finding: 'not-proved:investment-project', reason: { vi: 'x', en: 'x' } }],
    };
    expect(audit({ ...laiChau, regulation }, { mostCells: 1000n }).passed).toBe(false);
  });
});
