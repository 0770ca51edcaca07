/**
 * Golden pairs, found by folder: fixtures/golden/<regulation>/<matter>/<theme>.json holds proposals as people write
 * them and what the regulation's text says of each. A new case is a new entry there and no code here.
 */
import { describe, expect, it } from 'vitest';
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { decide } from '../../src/engine/decide/decide.ts';
import { readJsonValue } from '../../src/intake/json.ts';
import type { Raw, RawProposal } from '../../src/intake/raw.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import { BUNDLED } from '../../src/loader/bundled.ts';
import type { Decision, Outcome } from '../../src/model/decision.ts';
import { goldenFiles } from './golden-files.ts';

/** The day of a case that says none. */
const TODAY = '2024-06-12';

const compiledById = new Map(
  await Promise.all(BUNDLED.map(async ({ id, load }) => [id, (await load()) as CompiledRegulation] as const)),
);
const files = goldenFiles();

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

it('finds cases of every bundled regulation, and of none besides', () => {
  const folders = new Set(files.map(({ regulation }) => regulation));
  expect([...folders].sort()).toEqual(BUNDLED.map(({ id }) => id).sort());
});

describe.each(files)('$name', ({ regulation: id, text }) => {
  const compiled = compiledById.get(id)!;
  const goldens = JSON.parse(text) as Golden[];
  const written = proposalsIn(text);

  it.each(goldens.map((golden, index) => ({ ...golden, raw: written[index]! })))(
    '$why',
    ({ raw, options, expected }) => {
      const { proposal, problems } = readProposal(compiled.regulation, raw, { mode: 'strict' });
      expect(problems).toEqual([]);
      const day = options?.date ?? proposal!.date;
      const decision = decide(compiled, proposal!, { asOf: day ?? TODAY, strict: options?.strict ?? false });
      const ofTheDay = day === undefined ? compiled.regulation.dated.map(({ code }) => code) : [];
      expect(shown(decision, expected, ofTheDay)).toEqual(wanted(expected));
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

/** @param ofTheDay warnings that count only where they are expected, since the case says no day */
function shown(decision: Decision, expected: Expected, ofTheDay: readonly string[]): Record<string, unknown> {
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
    warnings: decision.warnings
      .map((one) => one.code)
      .filter((code) => !ofTheDay.includes(code) || expected.warnings?.includes(code))
      .sort(),
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
