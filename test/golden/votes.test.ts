/**
 * Golden votes, found by folder: fixtures/votes/<regulation>/*.json holds figures and what the regulation's text makes
 * of them. The folder is named for a bundled regulation, or for one of fixtures/regulations/fictional.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { flagOf } from '../../src/intake/raw.ts';
import { BUNDLED } from '../../src/loader/bundled.ts';
import { run } from '../commands/in-process.ts';

const FOLDER = new URL('../../fixtures/votes/', import.meta.url);

interface GoldenVote {
  readonly why: string;
  /** Figures by the keys of their flags. */
  readonly given: Readonly<Record<string, string | number | true>>;
  readonly expected: Expected;
}

/** What a case leaves out is not looked at. */
interface Expected {
  readonly exit: number;
  /** Codes of reasons and notes. */
  readonly reasons?: readonly string[];
  readonly notes?: readonly string[];
  /** The flag that is complained of, where there is no result. */
  readonly refused?: string;
  readonly [key: string]: unknown;
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

it('finds its cases', () => {
  expect(files.length).toBeGreaterThan(8);
});

describe.each(files.sort())('%s', (name) => {
  const cases = JSON.parse(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8')) as GoldenVote[];

  it.each(cases)('$why', async ({ given, expected: { exit, reasons, notes, refused, ...rest } }) => {
    const ran = await run(['vote', '--format', 'json', ...regulationFlag(dirname(name)), ...flags(given)]);
    expect(ran.exit, ran.stderr).toBe(exit);
    if (refused !== undefined) return expect(ran.stderr).toContain(`${refused}:`);
    const result = JSON.parse(ran.stdout);
    expect(result).toMatchObject(rest);
    const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);
    if (reasons !== undefined) expect(codes(result.reasons)).toEqual(reasons);
    if (notes !== undefined) expect(codes(result.notes)).toEqual(notes);
    expect(exit).toBe(result.carried === null ? 3 : result.carried ? 0 : 1);
  });
});

function regulationFlag(folder: string): string[] {
  const bundled = BUNDLED.some(({ id }) => id === folder);
  return ['--regulation', bundled ? folder : `fixtures/regulations/fictional/${folder}.yaml`];
}

function flags(given: GoldenVote['given']): string[] {
  return Object.entries(given).flatMap(([key, value]) =>
    value === true ? [flagOf(key)] : [flagOf(key), String(value)],
  );
}
