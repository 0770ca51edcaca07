import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { compareAuthority, isMismatch } from '../../../src/engine/decide/declared-body.ts';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import type { FactValue } from '../../../src/model/proposal.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { between, compiled, exactly, proposal, regulation } from '../lai-chau.ts';
import { flagFact, regulationOf, rule } from '../small.ts';

type Facts = Parameters<typeof proposal>[1];

function found(facts: Facts, declared: string | null) {
  const project = proposal('investment-project', {
    fundingSource: ['non-budget'],
    sector: ['other'],
    ...facts,
  });
  const decision = decide(compiled, project, { asOf: '2024-01-01', trace: true });
  return compareAuthority(decision, declared, regulation);
}

const of = (billions: number) => exactly(`${billions}000000000`);

describe('the body that is named', () => {
  it('is the one that decides: nothing is said', () => {
    expect(found({ capital: of(1200) }, 'ban-thuong-vu')).toEqual([]);
    expect(found({ capital: of(40) }, 'chu-tich-ubnd')).toEqual([]);
  });

  it('is too low: both bodies, the deciding clause, the limit that its own clause puts', () => {
    expect(found({ capital: of(1200) }, 'thuong-truc')).toMatchObject([
      {
        rule: 'mismatch',
        level: 'error',
        declared: 'thuong-truc',
        authority: 'ban-thuong-vu',
        clauses: ['2.4.2'],
        deciding: ['non-budget-from-1000bn'],
        crossed: {
          clause: '3.5.3.1',
          fact: 'capital',
          test: 'below',
          limit: '1000000000000',
          value: '1200000000000',
        },
      },
    ]);
  });

  it('is too high, where no clause reserves the matter too', () => {
    expect(found({ capital: of(150) }, 'ban-thuong-vu')).toMatchObject([
      {
        rule: 'declared-too-high',
        level: 'error',
        crossed: { clause: '2.4.2', test: 'from', value: '150000000000' },
      },
    ]);
    expect(found({ capital: of(40) }, 'thuong-truc')).toMatchObject([
      { rule: 'declared-too-high', authority: 'chu-tich-ubnd', clauses: ['8.1'], deciding: [] },
    ]);
  });

  it('has no clause that one limit alone keeps away', () => {
    expect(found({ capital: of(1200) }, 'tinh-uy')).toMatchObject([
      { rule: 'declared-too-high', crossed: null },
    ]);
  });

  it('is one of those that remain: open; none of them: a mismatch, up or down', () => {
    const capital = between({ from: '500000000000', to: '1500000000000' });
    expect(found({ capital }, 'thuong-truc')).toMatchObject([
      {
        rule: 'undetermined',
        level: 'warning',
        missing: ['capital'],
        candidates: ['ban-thuong-vu', 'thuong-truc'],
      },
    ]);
    expect(found({ capital }, 'tinh-uy').map(({ rule }) => rule)).toEqual(['declared-too-high']);
    expect(found({ capital }, 'chu-tich-ubnd')).toMatchObject([{ rule: 'mismatch', authority: null }]);
  });

  it('is between those that remain: a mismatch, not too high', () => {
    const facts = { fundingSource: ['fdi'], capital: of(5), fdiAmount: between({ from: '1' }) };
    const [first] = found(facts, 'thuong-truc');
    expect(first).toMatchObject({ rule: 'mismatch', candidates: ['tinh-uy', 'ban-thuong-vu'] });
  });

  it('is not there', () => {
    expect(found({ capital: of(1200) }, null)).toMatchObject([
      { rule: 'not-declared', level: 'warning', authority: 'ban-thuong-vu', clauses: ['2.4.2'] },
    ]);
    const open = between({ from: '500000000000' });
    expect(found({ capital: open }, null).map(({ rule }) => rule)).toEqual(['undetermined', 'not-declared']);
  });

  it('comes with a note for each warning of the decision', () => {
    const facts = { capital: of(40), sector: ['tourism'], landArea: exactly('20') };
    expect(found(facts, 'ban-thuong-vu')).toMatchObject([
      { rule: 'note/tourism-20ha', level: 'note', clauses: ['2.4.2', '3.5.3.1'] },
    ]);
  });
});

describe('where the text leaves open who decides, the body that is named', () => {
  const said = (open: Regulation, facts: readonly (readonly [string, FactValue])[], declared: string) => {
    const asked = { matter: 'm', facts: new Map(facts), warnings: [] };
    const decision = decide(compileRegulation(open), asked, { asOf: '2024-01-01', trace: true });
    return compareAuthority(decision, declared, open).map(({ rule }) => rule);
  };
  const hard = flagFact('hard');
  const high = rule('high', 'high', [{ fact: 'hard', test: 'is', values: ['yes'] }]);
  const silent = regulationOf([hard], [{ fact: 'hard' }], [high], [], null);

  it('is right where the clause names it beside the higher one', () => {
    const either = regulationOf([], [], [rule('either', 'high', [], { or: ['low'] })]);
    expect(said(either, [], 'high')).toEqual(['note/either-body']);
    expect(said(either, [], 'low')).toEqual(['note/either-body']);
    expect(said(either, [], 'middle')).toEqual(['mismatch', 'note/either-body']);
  });

  it('is not contradicted where the regulation names no body', () => {
    const nobody = said(silent, [['hard', { kind: 'flag', value: false }]], 'low');
    expect(nobody).toEqual(['undetermined', 'note/not-stated']);
    expect(said(silent, [['hard', { kind: 'flag', value: true }]], 'low')).toEqual(['mismatch']);
  });

  it('nor where it may name none', () => {
    expect(said(silent, [], 'low')).toEqual(['undetermined']);
  });
});

describe('a mismatch', () => {
  it('needs a body that is named', () => {
    const decision = decide(compiled, proposal('bond-issuance', {}), { asOf: '2024-01-01' });
    expect([null, 'tinh-uy', 'ban-thuong-vu'].map((body) => isMismatch(decision, body, regulation))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
