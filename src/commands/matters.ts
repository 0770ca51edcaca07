/** `authority matters`: the matters that the regulation routes, listed and searched; and what its clauses route. */
import { coverageOf } from '../engine/audit/clause-routing.ts';
import { isOpen } from '../model/audit.ts';
import { clausesOfMatter, isWithin, type Regulation } from '../model/regulation.ts';
import { clauseTableReport } from '../present/clause-table.ts';
import { nearestSubjects } from '../present/explained-subject.ts';
import { mattersReport } from '../present/matters.ts';
import { readClause } from '../present/names.ts';
import { command } from './command.ts';
import { EXIT, printReport, refuseUsage } from './context.ts';
import { MatterFinder } from './find-matter.ts';
import { flag, format, text } from './options.ts';

export const matters = command({
  name: 'matters',
  needsRegulation: true,
  arguments: (help) => [help.arguments.matterWords],
  options: {
    format: format('text', 'json', 'markdown'),
    /** Only what stands on this clause or below it. */
    clause: text('<CLAUSE>', 'clause'),
    /** The table of clauses in place of the matters. */
    coverage: flag('clauseCoverage'),
  },
  examples: [
    'authority matters',
    'authority matters mua xe',
    'authority matters --clause 2.3',
    'authority matters --coverage --format markdown',
  ],
  /** @returns 1 where the table of clauses has an open row; a search that finds nothing is no failure */
  async run(call) {
    const { options, lang } = call;
    const { regulation } = call.compiled;
    const typed = call.args.join(' ').trim();
    // The table is of clauses: a word would leave some of them out without saying so.
    if (options.coverage && typed !== '') {
      return refuseUsage(call, { code: 'too-many-arguments', found: typed });
    }
    const clause = options.clause === undefined ? undefined : clauseIn(options.clause, regulation);
    if (options.clause !== undefined && clause === undefined) {
      const near = nearestSubjects(options.clause, regulation);
      return refuseUsage(call, { code: 'bad-option-value', found: options.clause, reason: '--clause', near });
    }
    const within = (one: string): boolean => clause === undefined || isWithin(one, clause);
    if (options.coverage) {
      const coverage = coverageOf(regulation);
      const rows = coverage.rows.filter((row) => within(row.clause));
      const report = clauseTableReport({ ...coverage, rows }, regulation, lang, clause);
      await printReport(call, options.format, report);
      return rows.some(isOpen) ? EXIT.failed : EXIT.ok;
    }
    const codes = regulation.matters
      .filter((matter) => clausesOfMatter(matter, regulation).some(within))
      .map(({ code }) => code);
    const finder = new MatterFinder(regulation, codes, lang);
    const found = finder.find(typed);
    const near = found.length === 0 ? finder.near(typed) : [];
    const listing = { regulation, typed, found, near, ...(clause !== undefined && { clause }) };
    await printReport(call, options.format, mattersReport(listing, lang));
    return EXIT.ok;
  },
});

/** The clause meant, by its id or written officially, where the regulation has it or some part of it. */
function clauseIn(written: string, { clauses }: Regulation): string | undefined {
  const clause = readClause(written);
  return clause !== undefined && clauses.some(({ id }) => isWithin(id, clause)) ? clause : undefined;
}
