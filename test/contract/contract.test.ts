/**
 * The contract held through the command line, in-process: cases found by folder, fixtures/contract/<theme>.json,
 * each written from the contract's words alone. A new case is a new entry there and no code here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mismatchesOf } from '../../src/engine/audit/test-cases.ts';
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import { BUNDLED, DEFAULT_REGULATION } from '../../src/loader/bundled.ts';
import type { Decision } from '../../src/model/decision.ts';
import { type Kept, run } from '../commands/in-process.ts';

const FOLDER = new URL('../../fixtures/contract/', import.meta.url);
/** One proposal from standard input, as a script asks: on a day within the term of the regulation. */
const ASKED = ['check', '-', '--format', 'json', '--date', '2024-06-12'];

interface Case {
  readonly why: string;
  /** Left out: {@link ASKED}. */
  readonly args?: readonly string[];
  /** Text as it is; anything else as JSON. */
  readonly stdin?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether stdin, stdout and stderr are terminals. */
  readonly terminal?: boolean;
  readonly expect: Expected;
}

/** What stands here is held; the rest is not looked at. Lists are held whole and in order. */
interface Expected {
  /** Left out: the proposal is read, whatever comes of it (0 or 3). */
  readonly exit?: number;
  /** Part of the JSON result. */
  readonly result?: object;
  /** Values of facts as the trace shows them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Codes of all warnings, in any order. */
  readonly warnings?: readonly string[];
  /** Missing facts, in the order in which to ask for them. */
  readonly missing?: readonly string[];
  /** Clauses of the deciding rules; of all rules that fit. Each once. */
  readonly clauses?: readonly string[];
  readonly fitting?: readonly string[];
  /** Every assumed fact, and whether another value could give another body. */
  readonly assumptions?: Readonly<Record<string, boolean>>;
  /** Codes that are among the advice. */
  readonly advice?: readonly string[];
  /** Texts that are, or are not, in what was written; line breaks count as blanks. */
  readonly stdout?: readonly string[];
  readonly stderr?: readonly string[];
  readonly notStdout?: readonly string[];
  readonly notStderr?: readonly string[];
}

/** What is looked at beside the decision: values as they stand in the trace. */
interface Result {
  readonly trace: readonly Traced[];
}

interface Traced {
  readonly tests: readonly { readonly fact: string; readonly value: unknown }[];
  readonly exceptions?: readonly Traced['tests'][];
}

const bundled = BUNDLED.find(({ id }) => id === DEFAULT_REGULATION)!;
const { regulation } = (await bundled.load()) as CompiledRegulation;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

it('finds its cases', () => {
  expect(files.length).toBeGreaterThan(20);
});

describe.each(files.sort())('%s', (name) => {
  const cases = JSON.parse(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8')) as Case[];

  it.each(cases)('$why', async (one) => {
    const { args = ASKED, stdin = '', env = {}, terminal = false } = one;
    const text = typeof stdin === 'string' ? stdin : JSON.stringify(stdin);
    const ran = await run(args, text, { env, terminal });
    holdStreams(ran, one.expect);
    const { exit, result, stdout } = one.expect;
    if (exit !== undefined) expect(ran.exit, ran.stderr).toBe(exit);
    else expect([0, 3], ran.stderr).toContain(ran.exit);
    if (result !== undefined) expect(JSON.parse(ran.stdout)).toMatchObject(result);
    if (ran.exit === 2) expect(ran.stdout).toBe('');
    else if (stdout === undefined) expect(ran.stdout).not.toBe('');
    holdShorthands(ran, one.expect);
  });
});

function holdStreams({ stdout, stderr }: Kept, expected: Expected): void {
  const [out, err] = [stdout, stderr].map((text) => text.replace(/\s+/g, ' '));
  for (const text of expected.stdout ?? []) expect(out).toContain(text);
  for (const text of expected.stderr ?? []) expect(err).toContain(text);
  for (const text of expected.notStdout ?? []) expect(stdout).not.toContain(text);
  for (const text of expected.notStderr ?? []) expect(stderr).not.toContain(text);
}

/** The shorthands that a case of `authority test` has too, compared as it compares them. */
const COMPARED = ['warnings', 'missing', 'clauses', 'fitting', 'assumptions', 'advice'] as const;

function holdShorthands({ stdout }: Kept, expected: Expected): void {
  const { values, warnings } = expected;
  const expectations = COMPARED.flatMap((key) => {
    const wanted = expected[key];
    if (wanted === undefined) return [];
    const isList = (some: typeof wanted): some is readonly string[] => Array.isArray(some);
    const codes = Object.entries(wanted).map(([fact, couldChange]) => `${fact}: ${couldChange}`);
    return [{ key, values: isList(wanted) ? wanted : codes }];
  });
  if (expectations.length === 0 && values === undefined) return;
  const result = JSON.parse(stdout) as Decision & Result;
  expect(mismatchesOf(expectations, result, regulation, true)).toEqual([]);
  if (warnings !== undefined) expect(result.warnings).toHaveLength(warnings.length);
  if (values !== undefined) expect(valuesOf(result, Object.keys(values))).toEqual(values);
}

/** The value of a fact in every test of the trace: one and the same. */
function valuesOf({ trace }: Result, facts: readonly string[]): Record<string, unknown> {
  const tests = trace.flatMap((rule) => [...rule.tests, ...(rule.exceptions ?? []).flat()]);
  return Object.fromEntries(
    facts.map((fact) => {
      const texts = tests.filter((test) => test.fact === fact).map((test) => JSON.stringify(test.value));
      const values = [...new Set(texts)];
      return [fact, values.length === 1 ? JSON.parse(values[0]!) : values];
    }),
  );
}
