/**
 * Golden ways, found by folder: fixtures/procedure/<theme>.json holds arguments of `authority procedure` and what the
 * text of the clauses, and a calendar on the wall, say of them. It is run on 12 June 2024.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../commands/in-process.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/procedure');

/** What a case leaves out is not looked at. */
interface Golden {
  readonly why: string;
  readonly args: readonly string[];
  /** A proposal, for `-`. */
  readonly stdin?: object;
  readonly exit?: number;
  readonly stderr?: string;
  readonly bodies?: readonly string[];
  /** All steps of the first way as "code clause"; the first of them. */
  readonly steps?: readonly string[];
  readonly first?: string;
  /** Whose session the dates are counted from. */
  readonly session?: readonly string[];
  /** All stages of the first way as "code deed", with the body that votes on it unless it decides. */
  readonly stages?: readonly string[];
  /** Clauses under which a step stands; of the second step with a code, under `code-2`. */
  readonly conditions?: Readonly<Record<string, readonly string[]>>;
  /** By the code of the step. */
  readonly due?: Readonly<Record<string, string>>;
  /** The working day of those that fall on a day off. */
  readonly workingDay?: Readonly<Record<string, string>>;
  readonly worked?: Readonly<Record<string, readonly string[]>>;
  /** Steps that are due and have no date. */
  readonly without?: readonly string[];
  readonly past?: readonly string[];
  readonly sessionPast?: boolean;
  /** Whether the session is known to fall on a day off. */
  readonly dayOff?: boolean;
  /** Regulations that steps are gone by; null where none of that day is known. */
  readonly through?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Bodies of the other regulation, with the clauses of their rhythm, quorum and majority. */
  readonly passageBodies?: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: the JSON of a command, of which single keys are looked at
type Json = any;

const files = readdirSync(FOLDER).sort();

it('finds its cases', () => {
  expect(files.length).toBeGreaterThan(2);
});

describe.each(files)('%s', (name) => {
  const goldens = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Golden[];

  it.each(goldens)('$why', async (golden) => {
    const stdin = golden.stdin === undefined ? '' : JSON.stringify(golden.stdin);
    const args = golden.args.map((arg) => arg.replace(/^examples\//, 'docs/examples/'));
    const ran = await run(['procedure', '--format', 'json', ...args], stdin);
    expect(ran.exit, ran.stderr).toBe(golden.exit ?? 0);
    if (golden.stderr !== undefined) {
      expect(ran.stdout).toBe('');
      expect(ran.stderr).toContain(golden.stderr);
      return;
    }
    expect(ran.stderr).toBe('');
    const shown = shownOf(JSON.parse(ran.stdout), golden);
    const { why: _, args: __, stdin: ___, exit: ____, ...expected } = golden;
    expect(shown).toEqual(expected);
  });
});

/** The keys that a golden has, as the result has them. */
function shownOf({ ways, meeting }: Json, golden: Golden): object {
  const steps: Json[] = ways[0].steps;
  const due = steps.filter((step) => step.due !== undefined);
  const dated = due.filter((step) => step.due.date !== undefined);
  const all: Record<string, unknown> = {
    bodies: ways.map((way: Json) => way.body),
    steps: steps.map(({ code, clause }) => `${code} ${clause}`),
    first: `${steps[0].code} ${steps[0].clause}`,
    session: ways[0].session?.codes,
    stages: steps.filter((step) => step.does !== undefined).map(stageText),
    conditions: conditionsOf(steps),
    due: pick(dated, golden.due, (step) => step.due.date),
    workingDay: Object.fromEntries(
      dated
        .filter((step) => step.due.workingDay !== undefined && step.due.workingDay !== step.due.date)
        .map((step) => [step.code, step.due.workingDay]),
    ),
    worked: pick(dated, golden.worked, (step) => step.due.worked),
    without: due.filter((step) => step.due.date === undefined).map(({ code }) => code),
    past: dated.filter((step) => step.due.past).map(({ code }) => code),
    sessionPast: meeting?.past,
    dayOff: meeting !== null && meeting.dayOff !== null && meeting.dayOff.standing !== 'assumed',
    through: Object.fromEntries(
      steps
        .filter((step) => step.through !== undefined)
        .map(({ code, through }) => [code, through.map((one: Json) => one.regulation?.id ?? null)]),
    ),
    passageBodies: steps
      .flatMap((step) => step.through ?? [])
      .flatMap((one: Json) => one.bodies ?? [])
      .map(({ body, session, voting }: Json) => {
        const { quorum, carried } = voting.session;
        return [body, session?.clause, quorum?.clause ?? 'null', carried?.clause ?? 'null'].join(' ');
      }),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in golden));
}

function stageText({ code, does, deciding, voting = [] }: Json): string {
  const bodies = deciding ? [] : voting.map(({ body }: Json) => body);
  return [`${code} ${does}`, ...bodies].join(' by ');
}

function pick(steps: Json[], keys: object | undefined, value: (step: Json) => unknown): object {
  const wanted = steps.filter(({ code }) => keys !== undefined && code in keys);
  return Object.fromEntries(wanted.map((step) => [step.code, value(step)]));
}

function conditionsOf(steps: Json[]): object {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    steps.flatMap(({ code, conditions = [] }) => {
      const count = (seen.get(code) ?? 0) + 1;
      seen.set(code, count);
      const clauses = conditions.flatMap((one: Json) => one.clauses ?? []);
      return clauses.length === 0 ? [] : [[count === 1 ? code : `${code}-${count}`, clauses]];
    }),
  );
}
