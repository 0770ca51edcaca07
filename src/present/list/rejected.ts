/** The refused rows of a run: the first in full, the rest by their number. */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { paint, span, textWidth, wrap } from '../document/layout.ts';
import { messagesFor } from '../messages/words.ts';
import { describedLines, describeProblem, type ProblemOptions } from '../problem.ts';
import { writeCount } from './counts.ts';

/** A problem, and the regulation whose words it is told in. */
export interface ToldProblem {
  readonly problem: Problem;
  readonly regulation: Regulation;
}

/**
 * @param told the problems that are told in full
 * @param further rows whose problems are not among them
 * @param rejectsGiven whether the refused rows go to a file of their own
 */
export function renderRejected(
  told: readonly ToldProblem[],
  further: number,
  rejectsGiven: boolean,
  options: ProblemOptions,
): string {
  const { lang, style } = options;
  const words = messagesFor(lang);
  const width = textWidth(options.width);
  const lines = told.flatMap(({ problem, regulation }) =>
    describedLines(describeProblem(problem, regulation, lang), words, width),
  );
  const more = words.batch.summary.furtherRejected(writeCount(further, lang), rejectsGiven);
  return paint(further > 0 ? [...lines, ...wrap([span(more, 'red')], width)] : lines, style);
}
