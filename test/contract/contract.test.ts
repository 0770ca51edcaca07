/**
 * The contract held through the command line, in-process: cases found by folder, fixtures/contract/<theme>.json,
 * each written from the contract's words alone. A new case is a new entry there and no code here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Io, main } from '../../src/cli.ts';

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

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The parts of a result that the shorthands look at. */
interface Result {
  readonly warnings: readonly { readonly code: string }[];
  readonly missing: readonly { readonly fact: string }[];
  readonly citations: readonly { readonly clause: string; readonly deciding: boolean }[];
  readonly assumptions: readonly { readonly fact: string; readonly couldChange: boolean }[];
  readonly advice: readonly { readonly code: string }[];
  readonly trace: readonly Traced[];
}

interface Traced {
  readonly tests: readonly { readonly fact: string; readonly value: unknown }[];
  readonly exceptions?: readonly Traced['tests'][];
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

it('finds its cases', () => {
  expect(files.length).toBeGreaterThan(20);
});

describe.each(files.sort())('%s', (name) => {
  const cases = JSON.parse(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8')) as Case[];

  it.each(cases)('$why', async (one) => {
    const ran = await run(one);
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

async function run({ args = ASKED, stdin, env = {}, terminal = false }: Case): Promise<Ran> {
  const text = stdin === undefined ? '' : typeof stdin === 'string' ? stdin : JSON.stringify(stdin);
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written): Io['stdout'] => ({
    isTTY: terminal,
    write(chunk, done) {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      done();
      return true;
    },
  });
  const exit = await main(args, {
    stdin: Object.assign(Readable.from(text === '' ? [] : [Buffer.from(text)]), { isTTY: terminal }),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    now: () => new Date('2024-06-12T03:00:00Z'),
  });
  return { exit, ...written };
}

function holdStreams({ stdout, stderr }: Ran, expected: Expected): void {
  const [out, err] = [stdout, stderr].map((text) => text.replace(/\s+/g, ' '));
  for (const text of expected.stdout ?? []) expect(out).toContain(text);
  for (const text of expected.stderr ?? []) expect(err).toContain(text);
  for (const text of expected.notStdout ?? []) expect(stdout).not.toContain(text);
  for (const text of expected.notStderr ?? []) expect(stderr).not.toContain(text);
}

function holdShorthands({ stdout }: Ran, expected: Expected): void {
  const held = ['values', 'warnings', 'missing', 'clauses', 'fitting', 'assumptions', 'advice'] as const;
  if (held.every((key) => expected[key] === undefined)) return;
  const result = JSON.parse(stdout) as Result;
  const { citations, assumptions } = result;
  const deciding = citations.filter((one) => one.deciding);
  const shown: Pick<Expected, (typeof held)[number]> = {
    ...(expected.values && { values: valuesOf(result, Object.keys(expected.values)) }),
    warnings: result.warnings.map((one) => one.code).sort(),
    missing: result.missing.map((one) => one.fact),
    clauses: once(deciding.map((one) => one.clause)),
    fitting: once(citations.map((one) => one.clause)),
    assumptions: Object.fromEntries(assumptions.map((one) => [one.fact, one.couldChange])),
    advice: result.advice.map((one) => one.code).filter((code) => expected.advice?.includes(code)),
  };
  const wanted = { ...expected, ...(expected.warnings && { warnings: [...expected.warnings].sort() }) };
  for (const key of held) if (wanted[key] !== undefined) expect(shown[key], key).toEqual(wanted[key]);
}

/** The value of a fact in every test of the trace: one and the same. */
function valuesOf({ trace }: Result, facts: readonly string[]): Record<string, unknown> {
  const tests = trace.flatMap((rule) => [...rule.tests, ...(rule.exceptions ?? []).flat()]);
  return Object.fromEntries(
    facts.map((fact) => {
      const values = once(
        tests.filter((test) => test.fact === fact).map((test) => JSON.stringify(test.value)),
      );
      return [fact, values.length === 1 ? JSON.parse(values[0]!) : values];
    }),
  );
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
