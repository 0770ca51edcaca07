/**
 * The report as workflow commands of GitHub Actions, which are shown beside the files of a pull request. After
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { FindingLevel } from '../../model/audit.ts';
import type { PlacedFinding } from '../../model/finding.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { githubMessage, githubProperty, showable, shownPath, withoutCommands } from '../document/escape.ts';
import { validateWordsFor } from '../messages/validate.ts';
import { describeProblem } from '../problem.ts';
import { kindOf, type ReportOptions, sentenceOf, type ValidationReport } from './validation.ts';

const COMMANDS: Readonly<Record<FindingLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};
/** GitHub shows so many of a level from one step, and drops the rest without a word. */
const MOST_SHOWN = 10;

interface Annotation {
  readonly level: FindingLevel;
  readonly title: string;
  readonly message: string;
  readonly place: Place;
}

/** The first ten of each level as annotations, the rest as lines of the log. What a baseline knows is left out. */
export async function* renderGithub(
  report: ValidationReport,
  options: ReportOptions,
): AsyncGenerator<string> {
  let further = 0;
  for await (const { isShown, draw } of annotationsOf(report, options)) {
    if (isShown) yield `${commandOf(draw(), options)}\n`;
    else further++;
  }
  if (further === 0) return;
  yield `${validateWordsFor(options.lang).furtherInSummary(String(further))}\n`;
  for await (const { isShown, draw } of annotationsOf(report, options)) {
    if (!isShown) yield `${logLine(draw(), options)}\n`;
  }
}

/** All that there is to say, and whether it is among those that are shown. */
async function* annotationsOf({ lists, findings }: ValidationReport, options: ReportOptions) {
  const shown: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  for (const problem of lists.flatMap(({ problems }) => problems)) {
    yield { isShown: shown.error++ < MOST_SHOWN, draw: () => unreadAnnotation(problem, options) };
  }
  for await (const finding of findings) {
    if (finding.known) continue;
    yield { isShown: shown[finding.level]++ < MOST_SHOWN, draw: () => annotationOf(finding, options) };
  }
}

function annotationOf(finding: PlacedFinding, options: ReportOptions): Annotation {
  const { lang } = options;
  return {
    level: finding.level,
    title: kindOf(finding, lang),
    message: sentenceOf(finding, options),
    place: finding.place,
  };
}

function unreadAnnotation(problem: Problem, { regulation, lang }: ReportOptions): Annotation {
  const { found, mend: fix } = describeProblem(problem, regulation, lang);
  return {
    level: 'error',
    title: validateWordsFor(lang).unread,
    message: [found, fix].filter(Boolean).join(' '),
    place: problem.place,
  };
}

function commandOf({ level, title, message, place }: Annotation, { hostPath }: ReportOptions): string {
  const { file, line, column } = place;
  const properties = [
    file !== undefined && `file=${githubProperty(hostPath(file))}`,
    file !== undefined && line !== undefined && `line=${line}`,
    file !== undefined && line !== undefined && column !== undefined && `col=${column}`,
    `title=${githubProperty(title)}`,
  ];
  return `::${COMMANDS[level]} ${properties.filter(Boolean).join(',')}::${githubMessage(message)}`;
}

function logLine({ level, message, place }: Annotation, { hostPath, lang }: ReportOptions): string {
  const { file, line, column } = place;
  const { levels, stdin } = validateWordsFor(lang);
  const where = [file === undefined ? stdin : shownPath(hostPath(file)), line, line && column];
  const spot = where.filter((part) => part !== undefined).join(':');
  return withoutCommands(`${spot}: ${levels[level]}: ${showable(message)}`);
}

/** `##[` begins a command anywhere in a line; JSON and XML can write the bracket otherwise. */
const OLD_COMMAND = /##\[/g;

const SAFE = {
  text: withoutCommands,
  markdown: withoutCommands,
  json: (text: string) => text.replace(OLD_COMMAND, '##\\u005b'),
  sarif: (text: string) => text.replace(OLD_COMMAND, '##\\u005b'),
  junit: (text: string) => text.replace(OLD_COMMAND, '##&#91;'),
  // Its commands are meant; everything of others in them is escaped already.
  github: (text: string) => text,
};

/**
 * A report in any format for the log of GitHub Actions, where the runner looks for commands in every line: nothing that
 * others wrote is taken for one.
 */
export async function* forActionsLog(
  text: AsyncIterable<string>,
  format: keyof typeof SAFE,
): AsyncGenerator<string> {
  for await (const piece of text) yield SAFE[format](piece);
}
