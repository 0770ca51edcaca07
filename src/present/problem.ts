/** Problems, wrong usage and bugs in words: what was found, what was expected, how to fix it. */
import type { Problem } from '../model/problem.ts';
import { isClauseId, type Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { showable, shownPath } from './document/escape.ts';
import { cut, type DrawOptions, type Line, paint, raw, span, textWidth, wrap } from './document/layout.ts';
import { fillIn } from './messages/catalogue.ts';
import { type ProblemMessages, problemWordsFor } from './messages/problems.ts';
import { causeOf, systemWordsFor } from './messages/system.ts';
import { type UsageErrorCode, type UsageParams, usageWordsFor } from './messages/usage.ts';
import { official, upperFirst } from './names.ts';
import { problemParams, writePlace } from './problem-params.ts';

/** One problem in words. */
export interface DescribedProblem {
  /** '' where the problem has no place. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** How to fix it. The name is older than the code, and is the key of results. */
  readonly mend: string;
}

/**
 * A problem in words. Names of facts, matters and values come from the regulation; without one, or where it does
 * not know them, codes stand for themselves.
 */
export function describeProblem(
  problem: Problem,
  regulation: Regulation | undefined,
  lang: Lang,
): DescribedProblem {
  const words = problemWordsFor(lang);
  const { found, expected, fix } = fillIn(
    words.problems[problem.code],
    problemParams(problem, regulation, lang),
  );
  return { place: writePlace(problem.place, words), found: upperFirst(found), expected, mend: fix };
}

/** A problem with its words. */
export interface PresentedProblem extends Problem {
  readonly message: string;
  readonly expected?: string;
  readonly mend?: string;
}

/** A problem as the JSON of every command has it: code, place and params beside the words. */
export function presentProblem(
  problem: Problem,
  regulation: Regulation | undefined,
  lang: Lang,
): PresentedProblem {
  const { code, place, found, params } = problem;
  const { found: message, expected, mend } = describeProblem(problem, regulation, lang);
  return {
    code,
    message,
    // What to write says what was expected: of the two keys none goes where the sentences are one.
    ...((expected || mend) !== '' && { expected: expected || mend }),
    ...(mend !== '' && { mend }),
    place,
    ...(found !== undefined && { found }),
    params,
  };
}

/** All problems, one under another, and their number where there are several. Never a stack trace. */
export function renderProblems(
  problems: readonly Problem[],
  regulation: Regulation | undefined,
  options: DrawOptions & { readonly debug?: boolean },
): string {
  const words = problemWordsFor(options.lang);
  const width = textWidth(options.width);
  const lines = problems.flatMap((problem) => {
    const described = describeProblem(problem, regulation, options.lang);
    const { reason } = problem.params;
    const isSystems = options.debug && typeof reason === 'string' && causeOf(reason) !== undefined;
    const found = isSystems ? `${described.found} (${reason})` : described.found;
    return describedLines({ ...described, found }, words, width);
  });
  const count = problems.length > 1 ? wrap([span(words.count(problems.length), 'bold')], width) : [];
  return paint([...lines, ...count], options.style);
}

/** Shared with errors of the command line, which have no place of their own. */
export function describedLines(
  { place, found, expected, mend }: DescribedProblem,
  words: ProblemMessages,
  width: number,
): Line[] {
  const where = place === '' ? [] : [span(`${place}:`, 'bold')];
  const further = (label: string, text: string): Line[] =>
    text === '' ? [] : wrap([span(label, 'dim'), span(text)], width, [raw('    ')]);
  return [
    ...wrap([...where, span(found)], width, [raw('✗ ', 'red')]),
    ...further(words.expected, expected),
    ...further(words.fix, mend),
  ];
}

export interface UsageError {
  readonly code: UsageErrorCode;
  /** What was written: the command, option, value, file. */
  readonly found?: string;
  /** The nearest right ones. */
  readonly near?: readonly string[];
  /** All the right ones. */
  readonly known?: readonly string[];
  /** Why, as far as the system says; or the option or command that the rest belongs to. */
  readonly reason?: string;
}

/** Those of which what is near may be clauses. */
const OF_CLAUSES: ReadonlySet<UsageErrorCode> = new Set([
  'unknown-subject',
  'unknown-clause',
  'clause-nowhere',
]);

const LONGEST_QUOTE = 60;

/** The error in two lines: what is wrong, how to fix it. What the system calls it is for whoever looks for a bug. */
export function renderUsageError(
  error: UsageError,
  options: DrawOptions & { readonly debug?: boolean },
): string {
  const { lang } = options;
  const words = problemWordsFor(lang);
  const { code, reason = '' } = error;
  const cause = causeOf(reason);
  const ofClauses = OF_CLAUSES.has(code) || (code === 'bad-option-value' && reason === '--clause');
  const asTyped = (near: string): string => (ofClauses && isClauseId(near) ? official(near, lang) : near);
  const quote = (text: string): string => `“${cut(showable(text), LONGEST_QUOTE)}”`;
  const { found, expected, fix } = fillIn<UsageParams>(usageWordsFor(lang)[code], {
    found: error.found === undefined ? '' : quote(error.found),
    given: showable(error.found ?? ''),
    near: (error.near ?? []).map((near) => quote(asTyped(near))).join(', '),
    known: (error.known ?? []).join(', '),
    reason: cause === undefined ? reason : systemWordsFor(lang)[cause],
    cause,
  });
  const said = cause !== undefined && options.debug ? `${found} (${reason})` : found;
  return paint(
    describedLines({ place: '', found: said, expected, mend: fix }, words, textWidth(options.width)),
    options.style,
  );
}

/** What is said of unfinished files that were removed. */
export function renderLeftovers(
  leftovers: readonly { readonly path: string; readonly name: string }[],
  options: DrawOptions,
): string {
  const { leftover } = problemWordsFor(options.lang);
  const width = textWidth(options.width);
  const lines = leftovers.flatMap(({ path, name }) =>
    wrap([span(leftover(shownPath(path), showable(name)))], width, [raw('! ', 'yellow')]),
  );
  return paint(lines, options.style);
}

/** What is said of a bug in the program, in place of a stack trace. */
export function renderBug(options: DrawOptions): string {
  const words = problemWordsFor(options.lang);
  const said = { place: '', found: words.bug, expected: '', mend: '' };
  return paint(describedLines(said, words, textWidth(options.width)), options.style);
}
