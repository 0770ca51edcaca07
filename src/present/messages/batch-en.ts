import type { BatchUsageCode, BatchWords } from './batch-words.ts';
import type { CommandHelp, HelpWords, ProblemWords, UsageParams } from './messages.ts';

export const batchEn: BatchWords = {
  answers: {
    outcome: 'Outcome',
    authority: 'Deciding body',
    grounds: 'Grounds',
    missing: 'Missing',
    assumptions: 'Assumed',
    notes: 'Notes',
  },
  outcomes: {
    decided: 'Decided',
    residual: 'No clause of its own',
    undetermined: 'Undetermined',
    rejected: 'Bad data',
  },
  columns: {
    file: 'File',
    line: 'Line',
    row: 'Row',
    id: 'id',
    title: 'title',
    proposal: 'Proposal',
    groundsOrMissing: 'Grounds, or what is missing',
    reason: 'Reason',
    raw: 'Content',
    count: 'Proposals',
  },
  possible: (bodies) => `Still possible: ${bodies}.`,
  under: (id) => `under ${id}`,
  lacking: (facts) => `missing: ${facts}`,
  warned: (count) => (count === 1 ? '(1 note)' : `(${count} notes)`),
  sheets: { list: 'Results', summary: 'Summary' },
  summary: {
    title: 'Summary',
    rows: (count) => (count === '1' ? '1 proposal' : `${count} proposals`),
    rowsOf: (count, lists) => `${count} proposals in ${lists} lists`,
    ofRegulation: (title, count) => `${title}: ${count === '1' ? '1 proposal' : `${count} proposals`}`,
    residual: (body) => `${body} (no clause of its own)`,
    missing: 'Facts missing most often',
    warnings: 'Take note',
    furtherKinds: (count) => `… and ${count} more kinds`,
    furtherRejected: (count, rejectsGiven) =>
      `… and ${count === '1' ? '1 more row' : `${count} more rows`} with errors${rejectsGiven ? '.' : '; --rejects FILE writes them to a file of their own.'}`,
    written: (paths) => `Wrote ${paths}.`,
  },
  progress: ({ rows, rate, percent, left }) =>
    [percent && `${percent}%`, `${rows} rows`, rate && `${rate} rows/s`, left && `about ${left} left`]
      .filter(Boolean)
      .join(' · '),
  notes: {
    'columns-unknown': (p) =>
      `not used in deciding, carried through: ${p.columns}. Use --map "Column=key" where one of them is a fact.`,
    'column-ambiguous': (p) =>
      `the column ${p.header} could be ${p.keys} and is not used; say which with --map "Column=key".`,
    'column-beside': (p) => `the column ${p.header} is carried through; ${p.key} comes from ${p.used}.`,
    'unit-line': (p) => `the line ${p.text} gives the unit of ${p.headers || 'the amounts'}.`,
    'line-skipped': (p) => `line ${p.line} is passed over${skipped[p.reason] ?? ''}: ${p.text}.`,
    'number-style-proved': (p) =>
      `numbers are read ${style[p.style] ?? p.style}, as ${p.text}${p.header && ` in the column ${p.header}`}${p.at && ` (${p.at})`} shows.`,
    'number-style-contradicted': (p) =>
      `the list writes numbers in two ways: ${p.vi} (${p.viAt}) and ${p.en} (${p.enAt}); numbers that read two ways are refused. Say which with --number-format vi or en.`,
    'number-style-unproved': () =>
      'no number shows how commas and points are used; numbers that read two ways are refused. Say which with --number-format vi or en.',
    'marked-column': (p) =>
      `the column ${p.header} holds only “x” and blanks; ${blanks[p.blank] ?? 'a blank means no'}.`,
    'headings-carried': (p) => `${rows(p.count, 'heading row')} carried through${among(p.count, p.lines)}.`,
    'totals-carried': (p) => `${rows(p.count, 'total row')} carried through${among(p.count, p.lines)}.`,
    'ids-repeated': (p) => `${rows(p.count, 'row')} given an id that a row before has: ${p.ids}.`,
  },
};

const blanks: Readonly<Record<string, string>> = {
  no: 'a blank means no',
  refused: 'a blank could be yes or no and is refused; write “yes” or “no”',
  'left-out': 'a blank means that it is not given',
};

function rows(count: string, kind: string): string {
  return count === '1' ? `1 ${kind} is` : `${count} ${kind}s are`;
}

/** The lines, as many as are known of them. */
function among(count: string, lines: string): string {
  if (lines === '') return '';
  return count !== String(lines.split(', ').length)
    ? ` (lines ${lines}, …)`
    : ` (${count === '1' ? 'line' : 'lines'} ${lines})`;
}

const style: Readonly<Record<string, string>> = {
  vi: 'the Vietnamese way (1.234,5)',
  en: 'the English way (1,234.5)',
};

/** Why a line is no row. */
const skipped: Readonly<Record<string, string>> = {
  title: ' (a title)',
  unit: ' (a unit)',
  'column-numbers': ' (numbers of columns)',
  separator: ' (the delimiter)',
};

export const batchUsageEn: Readonly<Record<BatchUsageCode, (params: UsageParams) => ProblemWords>> = {
  'no-list': (p) => ({
    found: 'There is no list to work on.',
    expected: 'One or more files of CSV, TSV, XLSX, JSON or JSONL; or - to read standard input.',
    mend: `For example: authority ${p.reason || 'batch'} list.csv`,
  }),
  'bad-pair': (p) => ({
    found: `The value ${p.found} of ${p.reason} has no “=”, or nothing on one side of it.`,
    expected: p.reason === '--map' ? '--map "Column=key".' : '--set key=value.',
    mend: 'Put the pair in double quotes where it holds spaces.',
  }),
  'bad-output': (p) => ({
    found: `--output cannot be ${p.found}.`,
    expected: `--output FORMAT=PATH, the format being one of: ${p.known}.`,
    mend: `For example: --output ${p.reason || 'xlsx=results.xlsx'}`,
  }),
  'output-twice': (p) => ({
    found: `The file ${p.found} is given for two outputs.`,
    expected: 'A file of its own for each.',
    mend: 'Rename one of them.',
  }),
  'output-exists': (p) => ({
    found: `The file ${p.found} is there already.`,
    expected: 'A file that is not there yet, so that nothing is overwritten.',
    mend: 'Choose another name, or add --force to overwrite it.',
  }),
  'output-not-a-file': (p) => ({
    found: `${p.found} is no regular file.`,
    expected: 'The path of a file.',
    mend: 'Choose another name; to write to standard output use --format.',
  }),
  'output-unwritable': (p) => ({
    found: `${p.found} cannot be written${p.reason && `: ${p.reason}`}.`,
    expected: 'A folder that exists and may be written to.',
    mend: 'Check the path and its permissions.',
  }),
  'output-full': (p) => ({
    found: `There is no room to write ${p.found}.`,
    expected: 'Enough free space on the disk.',
    mend: 'Make room, or write to another disk.',
  }),
  'output-locked': (p) => ({
    found: `${p.found} cannot be replaced${p.reason && ` (${p.reason})`}: it may be open in Excel.`,
    expected: '',
    mend: 'Close the file and run again, or choose another name.',
  }),
  'output-too-large': (p) => ({
    found: `The results are too large for XLSX (${p.found}).`,
    expected: `At most ${p.known}.`,
    mend: 'Use --output csv=FILE; CSV takes any number of rows.',
  }),
};

export const batchHelpEn: CommandHelp = {
  summary: 'decide a whole list: CSV, TSV, XLSX, JSON, JSONL',
  description:
    'Decides every row of one or more lists and writes the list back with the answers: deciding body, grounds, what is missing, what was assumed, what to note. A row with errors is told with its errors, and the others go on. A column “Quy chế” (key regulation) says under which of the known regulations a row is.',
};

export const batchOptionsEn = {
  inputFormat: 'format of the list; by default found from the name and the content',
  encoding: 'encoding of the file; by default found from the content',
  sheet: 'sheet to read: its name or number',
  headerRow: 'line that holds the names of the columns; by default found',
  map: 'which fact a column of the list gives; may be repeated',
  set: 'a fact that all rows share; may be repeated',
  listFormat: 'format printed to standard output',
  output: 'also write the results to a file, may be repeated; format',
  rejects: 'write the rows with errors to a file of their own, with the reason',
  force: 'overwrite files that exist',
  quiet: 'no progress, notes or summary',
} as const;

export const listExitCodesEn: HelpWords['exitCodes'] = [
  ['0', 'every row is decided'],
  ['1', 'some rows hold errors'],
  ['2', 'wrong usage, or a file that cannot be read or written'],
  ['3', 'some rows are undetermined, and nothing worse'],
  ['70', 'a bug in the program'],
  ['130', 'interrupted (Ctrl-C)'],
];
