/** Every matter of the Articles on what the three bodies do is decided by its clause, for the body of its Article. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { MatterFact } from '../../../src/model/regulation.ts';
import { compiled, proposal, regulation } from '../lai-chau.ts';

/** Clauses that name a matter of the party itself, as they were read. The economic ones have their golden cases. */
const CLAUSES = {
  'tinh-uy': '1.1 1.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.5 1.7 1.8',
  'ban-thuong-vu':
    '2.1 2.2 2.3.1 2.3.3 2.3.4 2.3.5 2.3.6 2.3.7 2.3.8 2.3.9 2.3.9.1 2.3.9.2 2.3.9.3 2.3.10 2.3.11 2.3.12 2.4.4 ' +
    '2.5 2.5.1 2.5.2 2.5.3 2.6 2.7 2.8 2.9 2.10',
  'thuong-truc':
    '3.1 3.2 3.3 3.4 3.5.1.1 3.5.1.2 3.5.1.3 3.5.1.4 3.5.1.5 3.5.1.6 3.5.1.7 3.5.1.8 3.5.1.9 ' +
    '3.5.2.1 3.5.2.2 3.5.2.3 3.5.2.4 3.5.2.5 3.5.2.6',
};

/** The matters that the contract does not name: each takes one choice, beside it at most whom it is about. */
const PARTY = regulation.matters.slice(
  regulation.matters.findIndex(({ code }) => code === 'council-matter') + 1,
);

function valuesOf({ fact }: MatterFact): string[] {
  const known = regulation.facts.find(({ id }) => id === fact)!;
  if (known.kind === 'flag') return ['yes', 'no'];
  return 'values' in known ? known.values.map(({ code }) => code) : [];
}

type Given = Readonly<Record<string, string | boolean>>;

/** Every combination of the values of the facts that a matter takes. */
function givenTo({ facts }: (typeof PARTY)[number]): Given[] {
  return facts.reduce<Given[]>(
    (some, fact) =>
      some.flatMap((given) => valuesOf(fact).map((value) => ({ ...given, [fact.fact]: typed(value) }))),
    [{}],
  );
}

function decisionsOn(matter: (typeof PARTY)[number]): Decision[] {
  return givenTo(matter).map((facts) => decided(matter.code, facts));
}

function decided(code: string, facts: Given): Decision {
  return decide(compiled, proposal(code, facts), { asOf: '2024-06-12', strict: false });
}

const typed = (value: string): string | boolean => (/^(yes|no)$/.test(value) ? value === 'yes' : value);

const DECISIONS = PARTY.flatMap(decisionsOn);

describe.each(Object.entries(CLAUSES))('%s', (body, clauses) => {
  it.each(clauses.split(' '))('decides by %s', (clause) => {
    const by = DECISIONS.filter((decision) => decision.authority === body).flatMap(
      ({ citations }) => citations,
    );
    expect(by.filter((one) => one.deciding && one.clause === clause)).not.toEqual([]);
  });
});

describe('a party matter', () => {
  it('takes one fact at most, but for what the text ties to whom it is about', () => {
    expect(PARTY.length).toBeGreaterThan(70);
    expect(PARTY.filter(({ facts }) => facts.length > 1).map(({ code }) => code)).toEqual([
      'state-honour',
      'petition',
    ]);
  });

  it('is decided whatever its facts are, unless the text names cadres whom Ban Thường vụ manages', () => {
    for (const matter of PARTY) {
      for (const facts of givenTo(matter)) {
        const { outcome } = decided(matter.code, facts);
        if (facts.managedCadre !== false)
          expect([matter.code, facts, outcome]).toEqual([matter.code, facts, 'decided']);
        else expect(['decided', 'residual']).toContain(outcome);
      }
    }
  });

  it('is decided by no clause of another body’s Article', () => {
    const articles: Record<string, string> = { 'tinh-uy': '1', 'ban-thuong-vu': '2', 'thuong-truc': '3' };
    for (const { authority, citations } of DECISIONS) {
      for (const { clause, deciding } of citations) {
        if (deciding) expect(`${clause} ${authority}`).toMatch(new RegExp(`^${articles[authority!]}\\.`));
      }
    }
  });
});
