/**
 * The report as JUnit XML: a suite a list, a test case a proposal. Elements and attributes are those of Jenkins'
 * junit-10.xsd, which GitLab and others read.
 */
import type { PlacedFinding } from '../../model/finding.ts';
import { escapeXml } from '../document/escape.ts';
import { messagesFor } from '../messages/words.ts';
import { describeProblem } from '../problem.ts';
import {
  isNote,
  messageOf,
  proposalOf,
  type ReportedList,
  type ReportedRow,
  type ReportOptions,
  ruleWordsOf,
  type ValidationReport,
  whereOf,
} from './validation.ts';

type Verdict = 'failure' | 'error' | 'skipped';

interface Counted {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export function renderJunit(report: ValidationReport, options: ReportOptions): string {
  const suites = report.lists.map((list) => suiteOf(list, report, options));
  const { skipped: _skipped, ...sum } = add(suites.map(({ counted }) => counted));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'authority validate', ...texts(sum) })}>`,
    ...suites.map(({ text }) => text),
    '</testsuites>\n',
  ].join('\n');
}

function suiteOf(
  list: ReportedList,
  report: ValidationReport,
  options: ReportOptions,
): { readonly text: string; readonly counted: Counted } {
  const file = nameOf(list, options);
  const cases = list.rows.map((row) => caseOf(row, file, report, options));
  if (list.problems.length > 0) cases.push(unreadCase(list, file, options));
  const counted = add(cases.map((each) => each.counted));
  const named = attributes({
    name: file,
    ...texts(counted),
    ...(list.file !== undefined && { file: options.hostPath(list.file) }),
  });
  const text = [`  <testsuite ${named}>`, ...cases.map((each) => each.text), '  </testsuite>'].join('\n');
  return { text, counted };
}

interface Case {
  readonly text: string;
  readonly counted: Counted;
}

function caseOf(row: ReportedRow, file: string, report: ValidationReport, options: ReportOptions): Case {
  const counts = { failure: 0, error: 0, skipped: 0 };
  const children = row.findings.map((finding) => {
    const verdict = verdictOf(finding, report);
    const message = messageOf(finding, options);
    const where = whereOf(finding, file);
    if (verdict === undefined) return element('system-out', {}, `${where}: ${message}`);
    counts[verdict] = 1;
    const type = finding.rule;
    return element(
      verdict,
      { type, message: `${ruleWordsOf(finding, options.lang).name}: ${message}` },
      where,
    );
  });
  const where = row.line === undefined ? '' : ` (${file}:${row.line})`;
  const name = `${proposalOf(row, options.lang)}${where}`;
  return caseText(name, file, children, {
    tests: 1,
    failures: counts.failure,
    errors: counts.error,
    skipped: counts.skipped,
  });
}

/** Notes and what a baseline knows fail nothing; what is open is neither right nor wrong. */
function verdictOf(finding: PlacedFinding, { failsOnWarning }: ValidationReport): Verdict | undefined {
  if (finding.known || isNote(finding)) return undefined;
  if (finding.rule === 'rejected') return 'error';
  if (finding.level === 'error') return 'failure';
  return failsOnWarning && finding.rule === 'not-declared' ? 'failure' : 'skipped';
}

function unreadCase({ problems }: ReportedList, file: string, options: ReportOptions): Case {
  const children = problems.map((problem) => {
    const { place, found, expected, mend } = describeProblem(problem, options.regulation, options.lang);
    return element(
      'error',
      { type: problem.code, message: found },
      [place, expected, mend].filter(Boolean).join(' '),
    );
  });
  return caseText(file, file, children, { tests: 1, failures: 0, errors: 1, skipped: 0 });
}

function caseText(name: string, file: string, children: readonly string[], counted: Counted): Case {
  const head = `    <testcase ${attributes({ name, classname: file })}`;
  const text = children.length === 0 ? `${head}/>` : [`${head}>`, ...children, '    </testcase>'].join('\n');
  return { text, counted };
}

function element(name: string, named: Readonly<Record<string, string>>, text: string): string {
  const head = [name, attributes(named)].filter(Boolean).join(' ');
  return `      <${head}>${escapeXml(text)}</${name}>`;
}

function attributes(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}

function texts(counts: object): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

function add(all: readonly Counted[]): Counted {
  const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const one of all) {
    sum.tests += one.tests;
    sum.failures += one.failures;
    sum.errors += one.errors;
    sum.skipped += one.skipped;
  }
  return sum;
}

function nameOf({ file }: ReportedList, { hostPath, lang }: ReportOptions): string {
  return file === undefined ? messagesFor(lang).validate.stdin : hostPath(file);
}
