/** `authority explain`: what a clause, a rule or a type of proposal says. */
import { explainReport } from '../present/explain.ts';
import {
  explain as explainSubject,
  findPublished,
  findSubject,
  nearestSubjects,
  passagesOf,
} from '../present/explained-subject.ts';
import { readClause } from '../present/names.ts';
import { command } from './command.ts';
import { EXIT, printReport, refuseUsage } from './context.ts';
import { encoding, format, text } from './options.ts';
import { openSource } from './read-input.ts';

export const explain = command({
  name: 'explain',
  needsRegulation: true,
  arguments: (help) => [help.arguments.subject],
  suggest: ({ matters, clauses, rules }, lang) => [
    ...matters.map(({ code, name }) => [code, name[lang]] as const),
    ...clauses.map(({ id, subject }) => [id, subject[lang]] as const),
    ...rules.map(({ id, subject }) => [id, subject[lang]] as const),
  ],
  options: {
    format: format('text', 'json', 'markdown'),
    /** The published text, from which the clauses are shown; with it any clause of the text can be asked for. */
    source: text('<FILE>', 'explainSource'),
    encoding,
  },
  examples: [
    'authority explain 2.4.2',
    'authority explain planning --lang en',
    'authority explain tourism-from-20ha',
  ],
  /** @returns 1 where the published text lacks the clause */
  async run(call) {
    const { options, lang } = call;
    const { regulation } = call.compiled;
    const subject = call.args[0]!;
    const opened =
      options.source === undefined ? undefined : await openSource(options.source, options.encoding, call);
    if (opened?.ok === false) return opened.exit;
    const source = opened?.source;
    const found = findSubject(subject, regulation) ?? (source && findPublished(subject, source));
    if (found === undefined) {
      const near = nearestSubjects(subject, regulation, source);
      const clause = source === undefined ? 'unknown-clause' : 'clause-nowhere';
      const code = readClause(subject) === undefined ? 'unknown-subject' : clause;
      return refuseUsage(call, { code, found: subject, near, reason: regulation.id });
    }
    const alone = explainSubject(found, regulation);
    const explanation = source ? { ...alone, published: passagesOf(alone, source, regulation) } : alone;
    await printReport(call, options.format, explainReport(explanation, regulation, lang));
    const lacking = explanation.published?.passages.some(({ published }) => published.length === 0);
    return lacking ? EXIT.failed : EXIT.ok;
  },
});
