/**
 * The report as SARIF 2.1.0, which code hosts show beside the files.
 * After https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { NOTE_PREFIX, type PlacedFinding, ROW_RULES } from '../../model/finding.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { official } from '../clause.ts';
import { pathToUri, sarifMessage } from '../document/escape.ts';
import { toJson } from '../document/report.ts';
import { messagesFor } from '../messages/words.ts';
import { describeProblem } from '../problem.ts';
import { isMixed, type KnownFinding, type ReportOptions, titleOf, type ValidationReport } from './report.ts';
import { knownFindingText } from './summary.ts';
import { clausesInRun, messageOf, proposalOfFinding, ruleWordsOf, sentenceOf } from './told.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The root of what is checked out, by the name that code hosts give it. */
const ROOT = '%SRCROOT%';
const STDIN = 'stdin';

export function renderSarif(report: ValidationReport, options: ReportOptions): string {
  const { findings, lists, vanished } = report;
  const rules = ruleIdsOf(findings);
  const unread = lists.flatMap(({ problems }) => problems);
  return toJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'authority',
            version: options.version,
            language: options.lang,
            rules: rules.map((id) => ruleOf(id, report, options)),
          },
        },
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            ...(unread.length > 0 && {
              toolExecutionNotifications: unread.map((problem) => notificationOf(problem, options)),
            }),
          },
        ],
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [ROOT]: { description: { text: titleOf(report, options) } } },
        results: [
          ...findings.map((finding) => resultOf(finding, rules, report, options)),
          ...vanished.map((known) => absentResult(known, rules, options)),
        ],
      },
    ],
  });
}

/** Every rule of ours, found or not, then the notes that were found. */
function ruleIdsOf(findings: readonly PlacedFinding[]): string[] {
  const notes = new Set(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith(NOTE_PREFIX)));
  return [...ROW_RULES, ...[...notes].sort()];
}

const LEVELS: Readonly<Record<string, string>> = { undetermined: 'warning', 'not-declared': 'warning' };

function ruleOf(id: string, report: ValidationReport, options: ReportOptions): object {
  const { lang } = options;
  const own = report.findings.filter(({ rule }) => rule === id);
  const regulations = [...new Set(own.map(({ regulation }) => regulation))];
  const words = ruleWordsOf({ rule: id as PlacedFinding['rule'] }, lang);
  const isNote = id.startsWith(NOTE_PREFIX);
  const subjects = regulations.flatMap((regulation) => {
    const told = subjectsIn(own, regulation, lang);
    const title = isMixed(report, options) && told.length > 0 ? [regulation.title[lang]] : [];
    return [...title, ...told];
  });
  const clauses = new Set(regulations.flatMap((regulation) => clausesInRun(own, regulation)));
  const { clausesInRun: listed } = messagesFor(lang).validate;
  // A doubt is told in the regulation's words, which are the same in every finding of it.
  const [first] = own;
  const isAlike = isNote && first !== undefined && regulations.length === 1;
  const short = isAlike ? messageOf({ ...first, rows: 1 }, options) : words.short;
  const help = [words.help, ...(subjects.length > 0 ? [listed(subjects.join('; '))] : [])].join(' ');
  return {
    id,
    name: words.name,
    shortDescription: { text: sarifMessage(short) },
    fullDescription: { text: sarifMessage(words.help) },
    help: { text: sarifMessage(help) },
    defaultConfiguration: { level: isNote ? 'note' : (LEVELS[id] ?? 'error') },
    properties: { clauses: [...clauses] },
  };
}

/** The clauses of findings under a regulation, each with what it is about. */
function subjectsIn(findings: readonly PlacedFinding[], regulation: Regulation, lang: Lang): string[] {
  return clausesInRun(findings, regulation).map((clause) => {
    const subject = regulation.clauses.find((one) => one.id === clause)?.subject[lang] ?? '';
    return `${clause} (${official(clause, lang)}): ${subject}`;
  });
}

function resultOf(
  finding: PlacedFinding,
  rules: readonly string[],
  report: ValidationReport,
  options: ReportOptions,
): object {
  const { hasBaseline } = report;
  const { rule, level, fingerprint, ordinal, known, clauses, declared, authority, candidates } = finding;
  const { id, missing, crossed } = finding;
  const about = proposalOfFinding(finding, options.lang);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    message: { text: sarifMessage(sentenceOf(finding, options)) },
    locations: [locationOf(finding.place, about, options)],
    partialFingerprints: {
      'authorityFinding/v1': fingerprint,
      // GitHub tells alerts apart by this one; the number parts rows that say the same.
      primaryLocationLineHash: `${fingerprint}:${ordinal}`,
    },
    ...(hasBaseline && { baselineState: known ? 'unchanged' : 'new' }),
    properties: {
      ...(id !== undefined && { id }),
      ...(isMixed(report, options) && rule !== 'rejected' && { regulation: finding.regulation.id }),
      clauses,
      declared,
      authority,
      candidates,
      ...(missing.length > 0 && { missing }),
      ...(crossed !== null && { crossed }),
    },
  };
}

function absentResult(known: KnownFinding, rules: readonly string[], options: ReportOptions): object {
  const index = rules.indexOf(known.rule);
  return {
    ruleId: known.rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: LEVELS[known.rule] ?? 'error',
    message: { text: sarifMessage(knownFindingText(known, options.lang)) },
    ...(known.file !== undefined && { locations: [locationOf({ file: known.file }, '', options)] }),
    partialFingerprints: { 'authorityFinding/v1': known.fingerprint },
    baselineState: 'absent',
  };
}

function notificationOf(problem: Problem, options: ReportOptions): object {
  const { found, mend } = describeProblem(problem, options.regulation, options.lang);
  return {
    level: 'error',
    descriptor: { id: problem.code },
    message: { text: sarifMessage([found, mend].filter(Boolean).join(' ')) },
    locations: [locationOf(problem.place, '', options)],
  };
}

function locationOf(place: Place, about: string, { hostPath }: ReportOptions): object {
  const { file, line, column, cell, path } = place;
  const name = cell ?? path;
  const isAbsolute = file !== undefined && isAbsolutePath(hostPath(file));
  return {
    physicalLocation: {
      artifactLocation:
        file === undefined
          ? { uri: STDIN }
          : isAbsolute
            ? { uri: absoluteUri(hostPath(file)) }
            : { uri: pathToUri(hostPath(file)), uriBaseId: ROOT },
      ...(line !== undefined && {
        region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
      }),
    },
    ...((name !== undefined || about !== '') && {
      logicalLocations: [
        { ...(about !== '' && { name: about }), ...(name !== undefined && { fullyQualifiedName: name }) },
      ],
    }),
  };
}

function isAbsolutePath(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

function absoluteUri(path: string): string {
  const [, drive = '', rest = path] = /^([A-Za-z]:)(\/.*)$/.exec(path) ?? [];
  return `file://${drive && `/${drive}`}${pathToUri(rest)}`;
}
