/** `authority vote`: whether a session was quorate and a decision carried. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { countVote } from '../engine/procedure/vote.ts';
import { readBallot, silentMissing, type WrittenBallot } from '../intake/read-ballot.ts';
import type { Vote } from '../model/vote.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { voteReport } from '../present/vote.ts';
import { type Context, refuseInput } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';

export interface VoteInput {
  readonly written: WrittenBallot;
  readonly compiled: CompiledRegulation;
  readonly format: ReportFormat;
}

/** @returns 0 carried, 1 not, 3 where the regulation leaves it open */
export async function vote({ written, compiled, format }: VoteInput, context: Context): Promise<ExitCode> {
  const { regulation } = compiled;
  const read = readBallot(written, regulation);
  if ('problems' in read) return refuseInput(context, read.problems, regulation);
  const counted = countVote(compiled, read.ballot);
  if (hangsOnSilence(counted)) return refuseInput(context, [silentMissing()], regulation);
  const { io, lang } = context;
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  await write(io.stdout, renderReport(format, voteReport(counted, regulation, lang), terminal));
  return exitFor(counted);
}

/** A figure that would turn the answer is asked for, never guessed. */
function hangsOnSilence({ reasons }: Vote): boolean {
  return reasons.some(({ code }) => code === 'silence-unknown');
}

function exitFor({ carried }: Vote): ExitCode {
  if (carried === null) return EXIT.undetermined;
  return carried ? EXIT.ok : EXIT.mismatch;
}
