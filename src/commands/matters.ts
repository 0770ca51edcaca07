/** `authority matters`: the matters that the regulation routes, listed and searched; and what its clauses route. */

import { routingOf } from '../engine/audit/clause-routing.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { isWhole } from '../model/audit.ts';
import { isWithin } from '../model/clause.ts';
import type { Regulation } from '../model/regulation.ts';
import { readClause } from '../present/clause.ts';
import { clauseTableReport } from '../present/clause-table.ts';
import { type ReportFormat, renderReport } from '../present/document/report.ts';
import { mattersReport } from '../present/matters.ts';
import { nearestSubjects } from '../present/subject.ts';
import { type Context, refuseUsage } from './context.ts';
import { MatterFinder } from './find-matter.ts';
import { EXIT, type ExitCode, styleOf, widthOf, write } from './io.ts';

export interface MattersInput {
  /** Words that the matters are searched by; empty for all. */
  readonly typed: string;
  /** Only what stands on this clause or below it, as written. */
  readonly clause?: string;
  /** The table of clauses in place of the matters. */
  readonly coverage: boolean;
  readonly compiled: CompiledRegulation;
  readonly format: ReportFormat;
}

/** @returns 1 where the table of clauses has an open row; a search that finds nothing is no failure */
export async function matters(input: MattersInput, context: Context): Promise<ExitCode> {
  const { compiled, format, typed } = input;
  const { regulation } = compiled;
  const clause = input.clause === undefined ? undefined : clauseIn(input.clause, regulation);
  if (input.clause !== undefined && clause === undefined) {
    const near = nearestSubjects(input.clause, regulation);
    return refuseUsage(context, { code: 'bad-option-value', found: input.clause, reason: '--clause', near });
  }
  const { io, lang } = context;
  const terminal = { style: await styleOf(io.stdout, io.env), width: widthOf(io.stdout) };
  const within = (one: string): boolean => clause === undefined || isWithin(one, clause);
  if (input.coverage) {
    const routing = routingOf(regulation).filter((row) => within(row.clause));
    await write(io.stdout, renderReport(format, clauseTableReport(routing, regulation, lang), terminal));
    return isWhole(routing) ? EXIT.ok : EXIT.mismatch;
  }
  const codes = regulation.rules.filter((rule) => within(rule.clause)).map((rule) => rule.matter);
  const finder = new MatterFinder(regulation, codes, lang);
  const found = finder.find(typed);
  const near = found.length === 0 ? finder.near(typed) : [];
  const listing = { regulation, typed, found, near, ...(clause !== undefined && { clause }) };
  await write(io.stdout, renderReport(format, mattersReport(listing, lang), terminal));
  return EXIT.ok;
}

/** The clause meant, by its id or written officially, where the regulation has it or some part of it. */
function clauseIn(written: string, { clauses }: Regulation): string | undefined {
  const clause = readClause(written);
  return clause !== undefined && clauses.some(({ id }) => isWithin(id, clause)) ? clause : undefined;
}
