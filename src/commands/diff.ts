/** `authority diff`: where two regulations give different bodies, and which proposals of a list move. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { differenceOf } from '../engine/difference/difference.ts';
import { readGiven, type WrittenCase } from '../intake/read-case.ts';
import { readProposal } from '../intake/read-proposal.ts';
import { isNothing, type ProposalMove, type Standing } from '../model/difference.ts';
import type { Problem } from '../model/problem.ts';
import { differenceReport } from '../present/difference.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { type CaseFile, caseFiles } from './cases/case-files.ts';
import { inOrder, readCases } from './cases/read-cases.ts';
import { type Context, refuseInput, refuseUsage } from './context.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';
import { openRegulation } from './open-regulation.ts';

export interface DiffInput {
  /** Ids or files of the two regulations. */
  readonly a: string;
  readonly b: string;
  /** A file or folder of proposals or cases; `-` for standard input. */
  readonly cases?: string;
  readonly format: ReportFormat;
  /** ISO date of a proposal without one. */
  readonly asOf: string;
}

export async function diff(input: DiffInput, context: Context): Promise<ExitCode> {
  const a = await openRegulation(input.a, context);
  if (!a.ok) return a.exit;
  const b = await openRegulation(input.b, context);
  if (!b.ok) return b.exit;
  const listed = await readList(input, a.compiled, context);
  if ('exit' in listed) return listed.exit;
  const { moves, problems } = movesOf(listed.cases, a.compiled, b.compiled, input.asOf);
  const all = inOrder([...listed.problems, ...problems], listed.files);
  if (all.length > 0) await refuseInput(context, all, a.compiled.regulation);

  const difference = differenceOf(a.compiled.regulation, b.compiled.regulation);
  const { io, lang } = context;
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  const compared = {
    difference,
    a: a.compiled.regulation,
    b: b.compiled.regulation,
    labels: { a: input.a, b: input.b },
    ...(input.cases !== undefined && { proposals: moves }),
  };
  await write(io.stdout, renderReport(input.format, differenceReport(compared, lang), terminal));
  if (all.length > 0) return EXIT.usage;
  return isNothing(difference) && !moves.some((one) => one.moved) ? EXIT.ok : EXIT.mismatch;
}

type Listed =
  | {
      readonly files: readonly CaseFile[];
      readonly cases: readonly WrittenCase[];
      readonly problems: readonly Problem[];
    }
  | { readonly exit: ExitCode };

async function readList(
  { cases: name }: DiffInput,
  { regulation }: CompiledRegulation,
  context: Context,
): Promise<Listed> {
  if (name === undefined) return { files: [], cases: [], problems: [] };
  const found = await caseFiles([name]);
  if (!found.ok) return { exit: await refuseUsage(context, found.error) };
  const read = await readCases(found.files, context.io, (raw) => readGiven(raw, regulation));
  if (read.cases.length + read.problems.length > 0) return { files: found.files, ...read };
  return { exit: await refuseUsage(context, { code: 'no-cases', found: name }) };
}

/** A proposal that neither regulation can read is a problem; one that only one of them can has moved. */
function movesOf(
  cases: readonly WrittenCase[],
  a: CompiledRegulation,
  b: CompiledRegulation,
  asOf: string,
): { readonly moves: readonly ProposalMove[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const moves = cases.flatMap((written): ProposalMove[] => {
    const [from, to] = [a, b].map((compiled) => standingUnder(compiled, written, asOf));
    if (from!.standing.outcome === 'rejected' && to!.standing.outcome === 'rejected') {
      problems.push(...from!.problems);
      return [];
    }
    const { id = from!.id ?? to!.id, why: title = from!.title ?? to!.title } = written;
    return [
      {
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        moved: hasMoved(from!.standing, to!.standing),
        from: from!.standing,
        to: to!.standing,
      },
    ];
  });
  return { moves, problems };
}

function hasMoved(from: Standing, to: Standing): boolean {
  const bodies = ({ outcome, candidates, nobody }: Standing) =>
    outcome === 'rejected' ? 'rejected' : [...candidates.toSorted(), nobody && '-'].join(' ');
  return bodies(from) !== bodies(to);
}

interface Stands {
  readonly standing: Standing;
  readonly id?: string;
  readonly title?: string;
  readonly problems: readonly Problem[];
}

const REJECTED: Standing = { outcome: 'rejected', authority: null, candidates: [], clauses: [] };

function standingUnder(compiled: CompiledRegulation, written: WrittenCase, asOf: string): Stands {
  const { given, date, strict } = written;
  const { proposal, problems } = readProposal(compiled.regulation, given, { mode: 'strict' });
  if (proposal === undefined) return { standing: REJECTED, problems };
  const { outcome, authority, candidates, nobody, citations, id, title } = decide(compiled, proposal, {
    asOf: date ?? asOf,
    strict,
  });
  const clauses = new Set(citations.filter((one) => one.deciding).map((one) => one.clause));
  return {
    standing: { outcome, authority, candidates, ...(nobody && { nobody }), clauses: [...clauses] },
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    problems,
  };
}
