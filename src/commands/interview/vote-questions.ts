/** What is missing of a vote, one question at a time, and only while the answer hangs on it. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { countVote } from '../../engine/procedure/vote.ts';
import { readBallot, type WrittenBallot } from '../../intake/read-ballot.ts';
import type { Problem } from '../../model/problem.ts';
import { type Regulation, votingOf } from '../../model/regulation.ts';
import type { Vote } from '../../model/vote.ts';

export type VoteCount = 'members' | 'present' | 'for' | 'silent';

export type VoteQuestion =
  | { readonly ask: 'body' | 'work'; readonly codes: readonly string[] }
  | { readonly ask: VoteCount; readonly mayBeUnknown: boolean }
  | { readonly ask: 'chair' | 'not-complex' | 'no-session' };

/** Problems that an answer takes away. */
const ANSWERABLE: ReadonlySet<Problem['code']> = new Set(['body-missing', 'work-missing', 'count-missing']);

/**
 * @param unknown what was asked and is not known
 * @returns undefined where nothing is missing, or where something is wrong that no answer mends
 */
export function nextQuestion(
  written: WrittenBallot,
  compiled: CompiledRegulation,
  unknown: readonly VoteQuestion['ask'][],
): VoteQuestion | undefined {
  const read = readBallot(written, compiled.regulation);
  if ('problems' in read) return questionOn(read.problems);
  const question = openIn(countVote(compiled, read.ballot), compiled.regulation, written);
  return question.find(({ ask }) => !unknown.includes(ask));
}

function questionOn(problems: readonly Problem[]): VoteQuestion | undefined {
  if (!problems.every(({ code }) => ANSWERABLE.has(code))) return undefined;
  const first = problems.find(({ code }) => code !== 'count-missing') ?? problems[0]!;
  const { code, params } = first;
  if (code === 'count-missing') return { ask: params.key as VoteCount, mayBeUnknown: false };
  return { ask: code === 'body-missing' ? 'body' : 'work', codes: params.known as string[] };
}

/** What the answer hangs on. */
function openIn(
  { ballot, reasons, notes }: Vote,
  regulation: Regulation,
  written: WrittenBallot,
): VoteQuestion[] {
  const codes = [...reasons, ...notes].map(({ code }) => code);
  const { when } = votingOf(regulation, ballot.body, ballot.work)?.writing ?? {};
  const isConditional = codes.includes('writing-condition');
  const asked = (when?.any ?? []).filter((one) =>
    one === 'not-complex' ? !written.complexMatter && !written.simpleMatter : !written.unableToMeet,
  );
  return [
    ...(codes.includes('presence-unknown') ? [{ ask: 'present', mayBeUnknown: true } as const] : []),
    ...(codes.includes('silence-unknown') ? [{ ask: 'silent', mayBeUnknown: false } as const] : []),
    ...(codes.includes('chair-unknown') ? [{ ask: 'chair' } as const] : []),
    ...(isConditional ? asked.map((ask) => ({ ask })) : []),
  ];
}
