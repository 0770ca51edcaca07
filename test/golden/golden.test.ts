/**
 * Golden pairs, found by folder: fixtures/golden/<matter>/<theme>.json holds proposals as people write them and
 * what the regulation's text says of each. A new case is a new entry there and no code here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CompiledRegulation } from '../../src/engine/compiled.ts';
import { decide } from '../../src/engine/decide.ts';
import { readJsonValue } from '../../src/intake/json.ts';
import type { Raw, RawProposal } from '../../src/intake/raw.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Decision, Outcome } from '../../src/model/decision.ts';
import compiledModule from '../../src/regulations/lai-chau-xiv.yaml';

const compiled = compiledModule as CompiledRegulation;
const FOLDER = new URL('../../fixtures/golden/', import.meta.url);
/** A day within the term of the regulation. */
const TODAY = '2024-06-12';

interface Golden {
  readonly why: string;
  readonly options?: { readonly strict?: boolean; readonly date?: string };
  readonly expected: Expected;
}

/** What stands here is held exactly; what a case leaves out of the optional keys is not looked at. */
interface Expected {
  readonly outcome: Outcome;
  readonly authority: string | null;
  /** Left out where the authority is the only one. */
  readonly candidates?: readonly string[];
  /** Clauses of the deciding rules, each once. */
  readonly clauses: readonly string[];
  /** Clauses of all rules that fit, each once. */
  readonly fitting?: readonly string[];
  /** In the order in which they are to be asked for; `missingSet` in any order. */
  readonly missing?: readonly string[];
  readonly missingSet?: readonly string[];
  /** Left out where there are none. */
  readonly warnings?: readonly string[];
  readonly advice?: readonly string[];
  readonly notAdvice?: readonly string[];
  readonly nearest?: readonly string[];
  readonly derived?: { readonly roundTotal: string; readonly leftOut: readonly object[] };
  /** Every assumed fact, and whether another value could give another body. */
  readonly assumptions?: Readonly<Record<string, boolean>>;
  /** No rule decides in every completion. */
  readonly uncertain?: boolean;
}

const files = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((name) => name.endsWith('.json'));

it('finds its cases', () => {
  expect(files.length).toBeGreaterThan(30);
});

describe.each(files.sort())('%s', (name) => {
  const path = fileURLToPath(new URL(name, FOLDER));
  const text = readFileSync(path, 'utf8');
  const goldens = JSON.parse(text) as Golden[];
  const written = proposalsIn(text);

  it.each(goldens.map((golden, index) => ({ ...golden, raw: written[index]! })))(
    '$why',
    ({ raw, options, expected }) => {
      const { proposal, problems } = readProposal(compiled.regulation, raw, { mode: 'strict' });
      expect(problems).toEqual([]);
      const decision = decide(compiled, proposal!, {
        asOf: options?.date ?? TODAY,
        strict: options?.strict ?? false,
      });
      expect(shown(decision, expected)).toEqual(wanted(expected));
      const advice = decision.advice.map((one) => one.code);
      expect(advice).toEqual(expect.arrayContaining([...(expected.advice ?? [])]));
      expect(advice.filter((code) => expected.notAdvice?.includes(code))).toEqual([]);
    },
  );
});

/** The proposals of a file with their numbers as written, which JSON.parse would round. */
function proposalsIn(text: string): RawProposal[] {
  const { value } = readJsonValue(text);
  return elementsOf(value!).map((golden) => {
    const given =
      golden.kind === 'object' ? golden.entries.find(({ key }) => key === 'given')?.value : undefined;
    if (given?.kind !== 'object') throw new Error('a golden case without a proposal');
    return { entries: given.entries, place: given.place };
  });
}

function elementsOf(raw: Raw): readonly Raw[] {
  if (raw.kind !== 'list') throw new Error('golden cases stand in a list');
  return raw.elements;
}

function shown(decision: Decision, expected: Expected): Record<string, unknown> {
  const { outcome, authority, candidates, citations } = decision;
  const deciding = citations.filter((one) => one.deciding);
  const missing = decision.missing.map((one) => one.fact);
  const all: Required<Record<keyof Expected, unknown>> = {
    outcome,
    authority,
    candidates,
    clauses: once(deciding.map((one) => one.clause)),
    fitting: once(citations.map((one) => one.clause)),
    missing,
    missingSet: [...missing].sort(),
    warnings: decision.warnings.map((one) => one.code).sort(),
    nearest: decision.nearest.map((one) => one.clause),
    derived: decision.derived && {
      roundTotal: decision.derived.roundTotal,
      leftOut: decision.derived.leftOut,
    },
    assumptions: Object.fromEntries(decision.assumptions.map((one) => [one.fact, one.couldChange])),
    uncertain: deciding.every((one) => !one.certain),
    advice: undefined,
    notAdvice: undefined,
  };
  const keys = Object.keys(wanted(expected)) as (keyof Expected)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

function wanted(expected: Expected): Partial<Expected> {
  const { advice: _, notAdvice: __, ...rest } = expected;
  return {
    candidates: expected.authority === null ? [] : [expected.authority],
    ...(expected.missingSet === undefined && { missing: [] }),
    ...rest,
    ...(expected.missingSet && { missingSet: [...expected.missingSet].sort() }),
    warnings: [...(expected.warnings ?? [])].sort(),
  };
}

function once(clauses: readonly string[]): string[] {
  return [...new Set(clauses)];
}
