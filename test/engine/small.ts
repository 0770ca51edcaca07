/** Small regulations of one matter, `m`, built by hand. */

import type { CompiledMatter, CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import type { AmountFact, ChoiceFact, Fact, FlagFact, SeveralFact } from '../../src/model/fact.ts';
import type { Ambiguity, MatterFact, Regulation, Rule } from '../../src/model/regulation.ts';
import type { Advice } from '../../src/model/step.ts';
import type { Words } from '../../src/model/words.ts';

export const WORDS: Words = { vi: '', en: '' };
/** Highest first. */
export const BODIES = ['high', 'middle', 'low'];

const base = (id: string) => ({ id, label: WORDS, question: WORDS, headers: [] });
const valuesOf = (codes: readonly string[]) => codes.map((code) => ({ code, name: WORDS, forms: [] }));

export function amountFact(id: string): AmountFact {
  return { ...base(id), kind: 'amount', unit: 'ha' };
}

export function flagFact(id: string, assumed?: boolean): FlagFact {
  return { ...base(id), kind: 'flag', ...(assumed !== undefined && { assumed }) };
}

export function choiceFact(id: string, codes: readonly string[], assumed?: string): ChoiceFact {
  const values = valuesOf(codes);
  return { ...base(id), kind: 'choice', values, ambiguous: [], ...(assumed !== undefined && { assumed }) };
}

export function severalFact(
  id: string,
  codes: readonly string[],
  more: { readonly alone?: string; readonly assumed?: string } = {},
): SeveralFact {
  return { ...base(id), kind: 'several', values: valuesOf(codes), ambiguous: [], ...more };
}

export function rule(id: string, body: string, when: Rule['when'], more: Partial<Rule> = {}): Rule {
  const plain = { id, matter: 'm', clause: '1', body, action: 'a', subject: WORDS, when };
  return { ...plain, except: [], overrides: [], ...more };
}

/** A step that always stands and is shown. */
export function step(code: string, more: Partial<Advice> = {}): Advice {
  const everywhere = { bodies: [], matters: [], rules: [], under: [], when: [] };
  return { code, clauses: ['1'], message: WORDS, ...everywhere, shown: true, ...more };
}

export function regulationOf(
  facts: readonly Fact[],
  taken: readonly MatterFact[],
  rules: readonly Rule[],
  doubts: readonly Ambiguity[] = [],
  residual: string | null = 'low',
): Regulation {
  return {
    id: 'small',
    title: WORDS,
    term: '2020-2025',
    source: { document: WORDS, sha256: '' },
    bodies: BODIES.map((code) => ({ code, name: WORDS, forms: [] })),
    residual: residual === null ? null : { body: residual, clause: '9', message: WORDS },
    precedence: { clause: '8', message: WORDS },
    actions: { a: WORDS },
    clauses: rules.map(({ clause }) => ({ id: clause, subject: WORDS })),
    facts,
    matters: [{ code: 'm', name: WORDS, forms: [], facts: taken }],
    rules,
    doubts,
    dated: [],
    advice: [],
  };
}

/** Every fact taken as it is. */
export function compiledOf(facts: readonly Fact[], rules: readonly Rule[]): CompiledRegulation {
  return compileRegulation(
    regulationOf(
      facts,
      facts.map(({ id }) => ({ fact: id })),
      rules,
    ),
  );
}

export function matterOf(facts: readonly Fact[], rules: readonly Rule[]): CompiledMatter {
  return compiledOf(facts, rules).matters.m!;
}
