/** What the way is asked of: a body, a type of proposal, or a proposal in a file, which is decided first. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { decide } from '../../engine/decide/decide.ts';
import { namesOf } from '../../intake/names.ts';
import { readProposal } from '../../intake/read-proposal.ts';
import type { ProcedureSubject } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import { fold } from '../../notation/fold.ts';
import { nearest } from '../../notation/nearest.ts';
import { type Context, refuseInput, refuseUsage } from '../context.ts';
import type { ExitCode } from '../io.ts';
import { chooseRegulation, readProposalFile } from '../proposal-file.ts';
import { isThere } from '../read-input.ts';

export interface SubjectInput {
  /** As written. */
  readonly subject: string;
  readonly compiled: CompiledRegulation;
  readonly regulationGiven: boolean;
  /** ISO date of a proposal without one. */
  readonly day: string;
}

export interface Found {
  readonly subject: ProcedureSubject;
  readonly compiled: CompiledRegulation;
  /** The date that the proposal gives, where it gives one. */
  readonly day?: string;
}

export type FoundOrExit = Found | { readonly exit: ExitCode };

/** A body or a type by its code or name; else a file, `-` for standard input. */
export async function findSubject(input: SubjectInput, context: Context): Promise<FoundOrExit> {
  const { subject: text, compiled } = input;
  const { regulation } = compiled;
  const { bodies, matters } = namesOf(regulation);
  const body = bodies.lookup(text);
  if (body.kind === 'found') return { subject: { kind: 'body', body: body.code }, compiled };
  const matter = matters.lookup(text);
  if (matter.kind === 'found') return { subject: { kind: 'matter', matter: matter.code }, compiled };
  if (text === '-' || /\.json$/i.test(text) || (await isThere(text))) return decideFile(input, context);
  return {
    exit: await refuseUsage(context, { code: 'unknown-way', found: text, near: nearTo(text, regulation) }),
  };
}

async function decideFile(
  { subject: file, compiled, regulationGiven, day }: SubjectInput,
  context: Context,
): Promise<FoundOrExit> {
  const written = await readProposalFile(file, context);
  if ('exit' in written) return written;
  const chosen = await chooseRegulation(written.raw, compiled, regulationGiven, context);
  if ('exit' in chosen) return chosen;
  const { regulation } = chosen.compiled;
  const read = written.raw && readProposal(regulation, written.raw, { mode: 'strict' });
  const problems = [...written.problems, ...(read?.problems ?? [])];
  if (read?.proposal === undefined || problems.length > 0) {
    return { exit: await refuseInput(context, problems, regulation) };
  }
  const decision = decide(chosen.compiled, read.proposal, { asOf: day, trace: true });
  const { date } = read.proposal;
  return {
    subject: { kind: 'proposal', decision },
    compiled: chosen.compiled,
    ...(date !== undefined && { day: date }),
  };
}

function nearTo(text: string, { bodies, matters }: Regulation): string[] {
  const named = [...bodies, ...matters].flatMap(({ code, name, forms }) =>
    [code, name.vi, name.en, ...forms].map((form) => ({ folded: fold(form), code, show: code })),
  );
  return nearest(fold(text), named);
}
