/**
 * `authority diff`: where two regulations give different bodies, and which proposals of a list move; or where two
 * published texts differ.
 */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { decide } from '../engine/decide/decide.ts';
import { differenceOf } from '../engine/difference/difference.ts';
import { readGiven, type WrittenCase } from '../intake/read-case.ts';
import { readProposal } from '../intake/read-proposal.ts';
import { BUNDLED } from '../loader/bundled.ts';
import { isNothing, type ProposalMove, type Standing } from '../model/difference.ts';
import type { ListRow } from '../model/list-row.ts';
import type { Problem } from '../model/problem.ts';
import { differenceReport } from '../present/difference.ts';
import type { UsageError } from '../present/problem.ts';
import { type CaseFile, findCaseFiles, inOrder, readCases } from './case-files.ts';
import { command } from './command.ts';
import { type Context, EXIT, type ExitCode, printReport, refuseInput, refuseUsage } from './context.ts';
import { diffTexts } from './diff-texts.ts';
import { openRegulation } from './open-regulation.ts';
import { date, encoding, flag, format, text, today } from './options.ts';

export const diff = command({
  name: 'diff',
  arguments: (help) => [help.arguments.oneRegulation, help.arguments.otherRegulation],
  suggest: () => BUNDLED.map(({ id }) => [id, '']),
  options: {
    format: format('text', 'json', 'markdown'),
    /** A file or folder of proposals or cases; `-` for standard input. */
    cases: text('<LIST>', 'diffCases'),
    date: date('date'),
    /** The two are texts as published. */
    text: flag('diffText'),
    encoding,
  },
  examples: [
    'authority diff lai-chau-xiv my-province.yaml',
    'authority diff 2020.yaml 2025.yaml --cases proposals.jsonl --format markdown',
    'authority diff --text old.txt new.txt --regulation 2020.yaml',
  ],
  exitCodes: (help) => help.diffExitCodes,
  async run(call) {
    const { options, lang, global } = call;
    const [nameA, nameB] = call.args as [string, string];
    const wrong = optionsApart(options, global.regulation);
    if (wrong !== undefined) return refuseUsage(call, wrong);
    if (options.text) return diffTexts(nameA, nameB, { ...call, ...options });
    const published = [nameA, nameB].find((name) => PUBLISHED.test(name));
    if (published !== undefined) return refuseUsage(call, { code: 'text-no-regulation', found: published });
    const a = await openRegulation(nameA, call);
    if (!a.ok) return a.exit;
    const b = await openRegulation(nameB, call);
    if (!b.ok) return b.exit;
    const listed = await readProposals(options.cases, a.compiled, call);
    if ('exit' in listed) return listed.exit;
    const asOf = options.date ?? today(call);
    const { moves, problems } = movesOf(listed.cases, a.compiled, b.compiled, asOf);
    const all = inOrder([...listed.problems, ...problems], listed.files);
    if (all.length > 0) await refuseInput(call, all, a.compiled.regulation);

    const difference = differenceOf(a.compiled.regulation, b.compiled.regulation);
    const compared = {
      difference,
      a: a.compiled.regulation,
      b: b.compiled.regulation,
      labels: { a: nameA, b: nameB },
      ...(options.cases !== undefined && { proposals: moves }),
    };
    await printReport(call, options.format, differenceReport(compared, lang));
    if (all.length > 0) return EXIT.usage;
    return isNothing(difference) && !moves.some((one) => one.moved) ? EXIT.ok : EXIT.failed;
  },
});

/** Files that are no regulation and may well be its text. */
const PUBLISHED = /\.(?:txt|md)$/i;

/** What goes with texts alone, and what with regulations alone. */
function optionsApart(
  given: {
    readonly text: boolean;
    readonly cases?: string;
    readonly date?: string;
    readonly encoding?: string;
  },
  regulation: string | undefined,
): UsageError | undefined {
  const named = (flags: Readonly<Record<string, unknown>>): string | undefined =>
    Object.keys(flags).find((name) => flags[name] !== undefined);
  const ofRegulations = named({ '--cases': given.cases, '--date': given.date });
  const ofTexts = named({ '--encoding': given.encoding, '--regulation': regulation });
  if (given.text && ofRegulations) return { code: 'options-apart', found: '--text', reason: ofRegulations };
  if (!given.text && ofTexts) return { code: 'option-goes-with', found: ofTexts, reason: '--text' };
  return undefined;
}

type Listed =
  | {
      readonly files: readonly CaseFile[];
      readonly cases: readonly WrittenCase[];
      readonly problems: readonly Problem[];
    }
  | { readonly exit: ExitCode };

async function readProposals(
  name: string | undefined,
  { regulation }: CompiledRegulation,
  context: Context,
): Promise<Listed> {
  if (name === undefined) return { files: [], cases: [], problems: [] };
  const found = await findCaseFiles([name]);
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

interface Stands extends Pick<ListRow, 'id' | 'title' | 'problems'> {
  readonly standing: Standing;
}

const REJECTED: Standing = { outcome: 'rejected', authority: null, candidates: [], clauses: [] };

function standingUnder(compiled: CompiledRegulation, written: WrittenCase, asOf: string): Stands {
  const { given, date, strict } = written;
  const { proposal, problems } = readProposal(compiled.regulation, given, { mode: 'strict' });
  if (proposal === undefined) return { standing: REJECTED, problems };
  const { outcome, authority, candidates, either, nobody, citations, id, title } = decide(
    compiled,
    proposal,
    {
      asOf: date ?? asOf,
      strict,
    },
  );
  const clauses = new Set(citations.filter((one) => one.deciding).map((one) => one.clause));
  return {
    standing: {
      outcome,
      authority,
      candidates,
      ...(either && { either }),
      ...(nobody && { nobody }),
      clauses: [...clauses],
    },
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    problems,
  };
}
