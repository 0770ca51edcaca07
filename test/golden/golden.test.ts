/**
 * Golden pairs, found by folder: fixtures/golden/<regulation>/<matter>/<theme>.json holds proposals as people write
 * them and what the regulation's text says of each. They are cases as `authority test` reads and compares them; here
 * a case also expects what follows from leaving a key out. A new case is a new entry there and no code here.
 */
import { describe, expect, it } from 'vitest';
import { mismatchesOf } from '../../src/engine/audit/test-cases.ts';
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { decide } from '../../src/engine/decide/decide.ts';
import { readJsonValue } from '../../src/intake/json.ts';
import type { Raw } from '../../src/intake/raw.ts';
import { readCase } from '../../src/intake/read-case.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import { BUNDLED } from '../../src/loader/bundled.ts';
import type { Expectation, ExpectedKey } from '../../src/model/test-run.ts';
import { goldenFiles } from './golden-files.ts';

/** The day of a case that says none. */
const TODAY = '2024-06-12';

const compiledById = new Map(
  await Promise.all(BUNDLED.map(async ({ id, load }) => [id, (await load()) as CompiledRegulation] as const)),
);
const files = goldenFiles();

it('finds cases of every bundled regulation, and of none besides', () => {
  const folders = new Set(files.map(({ regulation }) => regulation));
  expect([...folders].sort()).toEqual(BUNDLED.map(({ id }) => id).sort());
});

describe.each(files)('$name', ({ regulation: id, text }) => {
  const compiled = compiledById.get(id)!;
  const { regulation } = compiled;
  const cases = elementsOf(readJsonValue(text).value!).map((raw) => readCase(raw, regulation));

  it.each(cases.map((one) => ({ ...one, why: one.written?.why })))('$why', ({ written, problems }) => {
    expect(problems).toEqual([]);
    const { given, date, strict, expected } = written!;
    const { proposal, problems: refused } = readProposal(regulation, given, { mode: 'strict' });
    expect(refused).toEqual([]);
    const day = date ?? proposal!.date;
    const decision = decide(compiled, proposal!, { asOf: day ?? TODAY, strict });
    const whole = [...expected, ...leftOut(expected)];
    expect(mismatchesOf(whole, decision, regulation, day !== undefined)).toEqual([]);
    const ranks = regulation.bodies.map(({ code }) => code);
    expect(decision.candidates).toEqual(ranks.filter((code) => decision.candidates.includes(code)));
  });
});

function elementsOf(raw: Raw): readonly Raw[] {
  if (raw.kind !== 'list') throw new Error('golden cases stand in a list');
  return raw.elements;
}

/** The authority is the only candidate, nothing is missing and there are no warnings, unless a case says otherwise. */
function leftOut(expected: readonly Expectation[]): Expectation[] {
  const valuesOf = (key: ExpectedKey) => expected.find((one) => one.key === key)?.values;
  const implied: Partial<Record<ExpectedKey, readonly string[]>> = {
    candidates: valuesOf('authority') ?? [],
    ...(valuesOf('missingSet') === undefined && { missing: [] }),
    warnings: [],
  };
  const unsaid = Object.entries(implied).filter(([key]) => valuesOf(key as ExpectedKey) === undefined);
  return unsaid.map(([key, values]) => ({ key: key as ExpectedKey, values }));
}
