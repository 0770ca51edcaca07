/**
 * SARIF 2.1.0, which code hosts show beside the files: of the findings of `validate` and of an audit.
 * After https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Audit, Finding, FindingKind } from '../../model/audit.ts';
import { NOTE_PREFIX, type PlacedFinding, ROW_RULES } from '../../model/finding.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import type { AuditOptions } from '../audit.ts';
import { messageOf as auditMessage, placeOf } from '../audit-findings.ts';
import { pathToUri, sarifMessage } from '../document/escape.ts';
import { type Items, toJson, toJsonWith } from '../document/report.ts';
import { auditWordsFor } from '../messages/audit.ts';
import { validateWordsFor } from '../messages/validate.ts';
import { official } from '../names.ts';
import { describeProblem } from '../problem.ts';
import { type Chosen, mostSerious } from './most-serious.ts';
import {
  isMixed,
  type KnownFinding,
  knownFindingText,
  messageOf,
  proposalOfFinding,
  type ReportOptions,
  ruleWordsOf,
  sentenceOf,
  titleOf,
  type ValidationReport,
} from './validation.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The root of what is checked out, by the name that code hosts give it. */
const ROOT = '%SRCROOT%';
const STDIN = 'stdin';

/** The findings of `validate`: every rule of ours with its help, found or not. */
export async function* reportSarif(report: ValidationReport, options: ReportOptions): AsyncGenerator<string> {
  const { lists } = report;
  const { version, lang } = options;
  const found = await foundByRule(report.findings);
  const rules = ruleIdsOf(found);
  const chosen = await mostSerious(report, options);
  const unread = lists.flatMap(({ problems }) => problems);
  const log = logOf(
    { version, language: lang, rules: rules.map((id) => ruleOf(id, found.get(id), report, options)) },
    {
      invocations: [
        {
          executionSuccessful: unread.length === 0,
          ...(unread.length > 0 && {
            toolExecutionNotifications: unread.map((problem) => notificationOf(problem, options)),
          }),
        },
      ],
      // The columns of a list are counted in characters.
      columnKind: 'unicodeCodePoints',
      originalUriBaseIds: { [ROOT]: { description: { text: titleOf(report, options) } } },
      results: [],
      properties: {
        ...readingOf(report, options),
        ...(chosen.leftOut && { resultsLeftOut: chosen.leftOut }),
      },
    },
  );
  yield* toJsonWith(log, 'results', RESULTS_DEPTH, resultsOf(chosen, rules, report, options));
}

/** In how many arrays and objects of a log its results stand: of the log, its runs, and the run. */
const RESULTS_DEPTH = 3;

async function* resultsOf(
  { findings, vanished }: Chosen,
  rules: readonly string[],
  report: ValidationReport,
  options: ReportOptions,
): AsyncGenerator<object> {
  const counts = new Map<string, number>();
  for await (const finding of findings) {
    const { fingerprint, known, knownBefore } = finding;
    const key = known ? fingerprint : `new ${fingerprint}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    yield resultOf(finding, knownBefore + count, rules, report, options);
  }
  for (const known of vanished) yield absentResult(known, rules, options);
}

/** What was found by one rule. */
interface FoundByRule {
  readonly first: PlacedFinding;
  /** Clauses that are cited, by the regulations in the order in which they came up. */
  readonly clauses: ReadonlyMap<Regulation, Set<string>>;
}

async function foundByRule(findings: Items<PlacedFinding>): Promise<ReadonlyMap<string, FoundByRule>> {
  const found = new Map<string, { first: PlacedFinding; clauses: Map<Regulation, Set<string>> }>();
  for await (const finding of findings) {
    const { rule, regulation, clauses, crossed } = finding;
    const own = found.get(rule) ?? { first: finding, clauses: new Map() };
    const cited = own.clauses.get(regulation) ?? new Set();
    for (const clause of clauses) cited.add(clause);
    if (crossed !== null) cited.add(crossed.clause);
    found.set(rule, own);
    own.clauses.set(regulation, cited);
  }
  return found;
}

/** By what the lists were read, and what became of everything in them. */
function readingOf({ lists }: ValidationReport, { configuration }: ReportOptions): object {
  return {
    ...(configuration && { configuration: { file: configuration.file, sha256: configuration.digest } }),
    lists: lists.flatMap(({ file, account }) =>
      account === undefined ? [] : [{ file: file ?? null, format: account.format, sheets: account.sheets }],
    ),
  };
}

/** The findings of an audit: one rule a kind of finding, acceptances as suppressions. */
export function auditSarif({ findings }: Audit, regulation: Regulation, options: AuditOptions): string {
  const { lang } = options;
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort();
  const log = logOf(
    { rules: kinds.map((kind) => kindOf(kind, lang)) },
    {
      language: lang,
      // The columns of a regulation file are those of its YAML parser, which counts in UTF-16.
      columnKind: 'utf16CodeUnits',
      results: findings.map((finding) => auditResult(finding, regulation, options, kinds)),
    },
  );
  return toJson(log);
}

function logOf(driver: object, run: object): object {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'authority', ...driver } }, ...run }],
  };
}

/** Every rule of ours, found or not, then the notes that were found. */
function ruleIdsOf(found: ReadonlyMap<string, FoundByRule>): string[] {
  const notes = [...found.keys()].filter((rule) => rule.startsWith(NOTE_PREFIX));
  return [...ROW_RULES, ...notes.sort()];
}

const LEVELS: Readonly<Record<string, string>> = { undetermined: 'warning', 'not-declared': 'warning' };

function ruleOf(
  id: string,
  found: FoundByRule | undefined,
  report: ValidationReport,
  options: ReportOptions,
): object {
  const { lang } = options;
  const cited = [...(found?.clauses ?? [])].map(
    ([regulation, clauses]) => [regulation, inOrder(clauses, regulation)] as const,
  );
  const words = ruleWordsOf({ rule: id as PlacedFinding['rule'] }, lang);
  const isNote = id.startsWith(NOTE_PREFIX);
  const subjects = cited.flatMap(([regulation, clauses]) => {
    const title = isMixed(report, options) && clauses.length > 0 ? [regulation.title[lang]] : [];
    return [...title, ...subjectsOf(clauses, regulation, lang)];
  });
  const clauses = new Set(cited.flatMap(([, own]) => own));
  const { clausesInRun: listed } = validateWordsFor(lang);
  // A doubt is written in the regulation's words, which are the same in every finding of it.
  const isAlike = isNote && found !== undefined && cited.length === 1;
  const short = isAlike ? messageOf({ ...found.first, rows: 1 }, options) : words.short;
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

/** Clauses in the order in which the regulation has them. */
function inOrder(clauses: ReadonlySet<string>, regulation: Regulation): string[] {
  return regulation.clauses.map(({ id }) => id).filter((id) => clauses.has(id));
}

/** Clauses of a regulation, each with what it is about. */
function subjectsOf(clauses: readonly string[], regulation: Regulation, lang: Lang): string[] {
  return clauses.map((clause) => {
    const subject = regulation.clauses.find((one) => one.id === clause)?.subject[lang] ?? '';
    return `${clause} (${official(clause, lang)}): ${subject}`;
  });
}

/** @param ordinal number of this finding among those of the run with the same fingerprint, from 1 */
function resultOf(
  finding: PlacedFinding,
  ordinal: number,
  rules: readonly string[],
  report: ValidationReport,
  options: ReportOptions,
): object {
  const { hasBaseline } = report;
  const { rule, level, fingerprint, known, clauses, declared, authority } = finding;
  const { id, candidates, either, missing, crossed } = finding;
  const about = proposalOfFinding(finding, options.lang);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    message: { text: sarifMessage(sentenceOf(finding, options)) },
    locations: [locationOf(finding.place, about, options)],
    partialFingerprints: {
      'authorityFinding/v1': fingerprint,
      // GitHub distinguishes alerts by this one; the number distinguishes rows that say the same.
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
      ...(either && { either }),
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
  const { found, mend: fix } = describeProblem(problem, options.regulation, options.lang);
  return {
    level: 'error',
    descriptor: { id: problem.code },
    message: { text: sarifMessage([found, fix].filter(Boolean).join(' ')) },
    locations: [locationOf(problem.place, '', options)],
  };
}

/** Where a finding of `validate` is: relative to the root of what is checked out, as far as it lies in there. */
function locationOf(place: Place, about: string, { hostPath }: ReportOptions): object {
  const { file, cell, path } = place;
  const name = cell ?? path;
  const host = file === undefined ? undefined : hostPath(file);
  const artifact =
    host === undefined
      ? { uri: STDIN }
      : isAbsolutePath(host)
        ? { uri: absoluteUri(host) }
        : { uri: pathToUri(host), uriBaseId: ROOT };
  return {
    ...physical(artifact, place),
    ...((name !== undefined || about !== '') && {
      logicalLocations: [
        { ...(about !== '' && { name: about }), ...(name !== undefined && { fullyQualifiedName: name }) },
      ],
    }),
  };
}

function physical(artifactLocation: object, { line, column }: Place): object {
  return {
    physicalLocation: {
      artifactLocation,
      ...(line !== undefined && {
        region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
      }),
    },
  };
}

function isAbsolutePath(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

function absoluteUri(path: string): string {
  const [, drive = '', rest = path] = /^([A-Za-z]:)(\/.*)$/.exec(path) ?? [];
  return `file://${drive && `/${drive}`}${pathToUri(rest)}`;
}

function kindOf(kind: FindingKind, lang: Lang): object {
  const words = auditWordsFor(lang);
  const fix = words.fixes[kind];
  return {
    id: kind,
    shortDescription: { text: words.kinds[kind] },
    ...(fix !== '' && { help: { text: fix } }),
  };
}

function auditResult(
  finding: Finding,
  regulation: Regulation,
  options: AuditOptions,
  kinds: readonly FindingKind[],
): object {
  const { id, kind, level, cells, witness, accepted } = finding;
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level,
    message: { text: auditMessage(finding, regulation, options.lang) },
    locations: [auditLocation(finding, regulation, options)],
    partialFingerprints: { 'findingId/v1': id },
    ...(accepted !== null && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: accepted[options.lang] }],
    }),
    properties: { id, ...(cells !== null && { cells }), ...(witness !== null && { witness }) },
  };
}

/** The line in the regulation's file where there is one; always the codes of what it is about. */
function auditLocation(finding: Finding, regulation: Regulation, options: AuditOptions): object {
  const place = placeOf(finding, options.places);
  const parts = [regulation.id, finding.matter, ...finding.rules].filter((part) => part !== null);
  return {
    ...(place?.file !== undefined && physical({ uri: pathToUri(place.file.replaceAll('\\', '/')) }, place)),
    logicalLocations: [{ fullyQualifiedName: parts.join('/') }],
  };
}
