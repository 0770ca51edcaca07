/** Problems with an input or a regulation file: where, what was found, what was expected, how to mend it. */
import type { Problem } from '../model/problem.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { type Line, paint, raw, span, textWidth, wrap } from './document/layout.ts';
import type { Style } from './document/style.ts';
import { fillIn, type ProblemWords } from './messages/trouble.ts';
import { type Messages, messagesFor } from './messages/words.ts';
import { upperFirst } from './names.ts';
import { writePlace } from './place.ts';
import { problemParams } from './problem-params.ts';

export interface ProblemOptions {
  readonly lang: Lang;
  readonly style: Style;
  readonly width: number;
}

/** One problem in words. */
export interface DescribedProblem extends ProblemWords {
  /** '' where the problem has no place. */
  readonly place: string;
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
  const words = messagesFor(lang);
  const told = fillIn(words.problems[problem.code], problemParams(problem, regulation, lang));
  return {
    place: writePlace(problem.place, words),
    found: upperFirst(told.found),
    expected: told.expected,
    mend: told.mend,
  };
}

/** A problem as the JSON of every command has it: code, place and params beside the words. */
export function problemJson(problem: Problem, regulation: Regulation | undefined, lang: Lang): object {
  const { code, place, found, params } = problem;
  const { found: message, expected, mend } = describeProblem(problem, regulation, lang);
  return {
    code,
    message,
    ...(expected !== '' && { expected }),
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
  options: ProblemOptions,
): string {
  const words = messagesFor(options.lang);
  const width = textWidth(options.width);
  const lines = problems.flatMap((problem) =>
    describedLines(describeProblem(problem, regulation, options.lang), words, width),
  );
  const count = problems.length > 1 ? wrap([span(words.problem.count(problems.length), 'bold')], width) : [];
  return paint([...lines, ...count], options.style);
}

/** Shared with errors of the command line, which have no place of their own. */
export function describedLines(described: DescribedProblem, words: Messages, width: number): Line[] {
  const { place, found, expected, mend } = described;
  const where = place === '' ? [] : [span(`${place}:`, 'bold')];
  const further = (label: string, text: string): Line[] =>
    text === '' ? [] : wrap([span(label, 'dim'), span(text)], width, [raw('    ')]);
  return [
    ...wrap([...where, span(found)], width, [raw('✗ ', 'red')]),
    ...further(words.problem.expected, expected),
    ...further(words.problem.mend, mend),
  ];
}
