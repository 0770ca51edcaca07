import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit/audit.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { compiled as laiChau } from '../lai-chau.ts';
import { amountFact, choiceFact, flagFact, regulationOf, rule, severalFact, WORDS } from '../small.ts';

function idsOf(regulation: Regulation, kinds: readonly string[]): string[] {
  const { findings } = audit(compileRegulation(regulation));
  return findings.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

const flags = [flagFact('f')];
const both = [
  rule('r1', 'high', [{ fact: 'f', test: 'is', values: ['yes'] }], { clause: '1.1' }),
  rule('r2', 'middle', [{ fact: 'f', test: 'is', values: ['no'] }], { clause: '1.2' }),
];
const small = regulationOf(flags, [{ fact: 'f' }], both);

describe('clauses', () => {
  const kinds = ['clause-uncited', 'clause-unruled'];
  const clauses = ['1', '1.1', '1.2', '1.3', '2', '8', '9'].map((id) => ({ id, subject: WORDS }));

  it('are found that nothing cites, a whole of which a part is ruled apart', () => {
    expect(idsOf({ ...small, clauses }, kinds)).toEqual(['clause-uncited:1.3', 'clause-uncited:2']);
  });

  it('that are covered must be ruled, whatever else cites them', () => {
    const dated = [{ code: 'd', clauses: ['1.3', '2'], before: '2020-01-01', when: [], message: WORDS }];
    expect(idsOf({ ...small, clauses, dated, covers: ['1'] }, kinds)).toEqual(['clause-unruled:1.3']);
  });

  it('that say why they are not ruled are not found', () => {
    const told = clauses.map((clause) => ({ ...clause, unruled: WORDS }));
    expect(idsOf({ ...small, clauses: told, covers: ['1', '2'] }, kinds)).toEqual([]);
  });

  it('1.1 is no part of a covered 1.10', () => {
    const more = [...clauses, { id: '1.10', subject: WORDS }];
    expect(idsOf({ ...small, clauses: more, covers: ['1.1'] }, ['clause-unruled'])).toEqual([]);
  });
});

describe('facts', () => {
  it('that serve without being tested are not found', () => {
    const facts = [flagFact('f'), choiceFact('by', ['p', 'q']), choiceFact('own', ['p', 'q']), flagFact('g')];
    const taken = [
      { fact: 'f' },
      { fact: 'by' },
      { fact: 'own', ranges: { by: 'by', binding: true, cases: [{ values: ['p', 'q'] }] } },
      { fact: 'g' },
    ];
    const regulation: Regulation = {
      ...regulationOf(facts, taken, both),
      dated: [
        {
          code: 'd',
          clauses: [],
          before: '2020-01-01',
          when: [{ fact: 'g', test: 'is', values: ['yes'] }],
          message: WORDS,
        },
      ],
    };
    expect(idsOf(regulation, ['fact-untested'])).toEqual(['fact-untested:m:own']);
  });

  it('values that no rule tells apart are told together; one that stands alone is not among them', () => {
    const facts = [severalFact('s', ['n', 'p', 'q', 'r'], { alone: 'n' })];
    const regulation = regulationOf(
      facts,
      [{ fact: 's' }],
      [rule('r1', 'high', [{ fact: 's', test: 'includes', values: ['p'] }])],
    );
    const { findings } = audit(compileRegulation(regulation));
    expect(findings.find(({ kind }) => kind === 'values-alike')!.alike).toEqual([['q', 'r']]);
  });
});

describe('gaps', () => {
  it('of a matter where nothing is ruled but one value hold everything else', () => {
    const facts = [amountFact('a')];
    const nothing = regulationOf(
      facts,
      [{ fact: 'a' }],
      [
        rule('r1', 'high', [
          { fact: 'a', test: 'from', limit: '5' },
          { fact: 'a', test: 'below', limit: '5' },
        ]),
      ],
    );
    const { findings } = audit(compileRegulation(nothing));
    expect(findings.filter(({ kind }) => kind === 'gap')).toMatchObject([
      { id: 'gap:m', box: {}, cells: '3' },
    ]);
  });

  it('name no body where the regulation names none', () => {
    const facts = [flagFact('f')];
    const nobody = regulationOf(facts, [{ fact: 'f' }], [both[0]!], [], null);
    const [gap] = audit(compileRegulation(nobody)).findings.filter(({ kind }) => kind === 'gap');
    expect(gap).toMatchObject({ bodies: [], clauses: [], shows: { outcome: 'residual', authority: null } });
  });
});

describe('a series', () => {
  it('needs an exception in one of its bands alone', () => {
    const facts = [amountFact('a'), flagFact('f')];
    const except = [[{ fact: 'f', test: 'is', values: ['yes'] } as const]];
    const taken = [{ fact: 'a' }, { fact: 'f' }];
    const band = (id: string, test: 'from' | 'below', when: Parameters<typeof rule>[2], series?: string) =>
      rule(id, 'high', [...when, { fact: 'a', test, limit: '5' }], { except, ...(series && { series }) });
    const calm = [{ fact: 'f', test: 'is', values: ['no'] } as const];
    const inSeries = regulationOf(facts, taken, [
      band('b1', 'from', [], 's'),
      band('b2', 'below', calm, 's'),
    ]);
    const apart = regulationOf(facts, taken, [band('b1', 'from', []), band('b2', 'below', calm)]);
    expect(idsOf(inSeries, ['exception-idle'])).toEqual([]);
    expect(idsOf(apart, ['exception-idle'])).toEqual(['exception-idle:b2@1']);
  });
});

describe('a doubt about items', () => {
  const doubt = laiChau.regulation.doubts.find(({ code }) => code === 'round-exceptions')!;
  const other = (countsLeftOut: boolean): Regulation => ({
    ...laiChau.regulation,
    doubts: [
      {
        ...doubt,
        countsLeftOut,
        // A reading that changes a rule and no body.
        otherwise: [
          {
            rule: 'budget-round-from-10bn',
            when: [
              { fact: 'capital', test: 'from', limit: '10000000000' },
              { fact: 'exemption', test: 'is', values: ['none'] },
            ],
          },
        ],
      },
    ],
  });

  it('has effect through what is left out of a sum', () => {
    expect(idsOf(other(true), ['doubt-idle'])).toEqual([]);
    expect(idsOf(other(false), ['doubt-idle'])).toEqual(['doubt-idle:round-exceptions']);
  });
});

describe('acceptances', () => {
  it('that meet no finding are found, unless something was not proved', () => {
    const regulation = { ...small, accepted: [{ finding: 'gap:gone', reason: WORDS }] };
    const compiled = compileRegulation(regulation);
    expect(audit(compiled).findings.map(({ id }) => id)).toContain('acceptance-idle:gap:gone');
    const bounded = audit(compiled, { mostCells: 1n });
    expect(bounded.findings.map(({ kind }) => kind)).not.toContain('acceptance-idle');
    expect(bounded.passed).toBe(false);
  });
});
