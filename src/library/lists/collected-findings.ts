/** Gathers what is found, row by row: where it stands, whether it is known, how much of each there is. */
import { createHash } from 'node:crypto';
import { NOTE_PREFIX, type PlacedFinding, type RowFinding, type RowRule } from '../../model/finding.ts';
import type { FileAccount } from '../../model/list-account.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { FactValue, Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import { cellNumbers } from '../../notation/cell-name.ts';
import type { ReportedList, ValidationCounts, ValidationReport } from '../../present/findings/validation.ts';
import { idOf, titleOf } from '../../present/list/rows.ts';
import type { Baseline } from './baseline.ts';
import type { DeclaringRow, FoundInRow } from './row-findings.ts';
import { SpooledFindings } from './spooled-findings.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface CollectOptions {
  /** The regulation of the run. */
  readonly regulation: Regulation;
  /** Whether a format asks for the rows without findings. */
  readonly keepsRows: boolean;
  readonly failsOnWarning: boolean;
  readonly baseline?: Baseline;
  /** Bytes of findings that are held in memory; others in tests. */
  readonly mostHeld?: number;
}

interface CollectedList extends Omit<ReportedList, 'account' | 'rows'> {
  account?: FileAccount;
  readonly problems: Problem[];
  /** Where its rows begin. */
  readonly begin: number;
}

export class CollectedFindings {
  readonly #options: CollectOptions;
  readonly #spooled: SpooledFindings;
  readonly #lists: CollectedList[] = [];
  /** By which rows were decided, with their notices that hang on the day alone. */
  readonly #dated = new Map<Regulation, ReadonlySet<string>>();
  /** Of the list under way: what is the same for its rows, by its code and regulation. */
  readonly #same = new Map<string, Mutable<PlacedFinding>>();
  readonly #rules: Record<RowRule, number> = {
    mismatch: 0,
    'declared-too-high': 0,
    undetermined: 0,
    'not-declared': 0,
    rejected: 0,
  };
  #rows = 0;
  #asDeclared = 0;
  #assuming = 0;
  #notes = 0;
  #known = 0;

  constructor(options: CollectOptions) {
    this.#options = options;
    this.#spooled = new SpooledFindings(options.mostHeld);
  }

  /** Whether findings are missing because no temporary file could be written. */
  get hasFailed(): boolean {
    return this.#spooled.hasFailed;
  }

  get rows(): number {
    return this.#rows;
  }

  /** What fails the run: findings of these rules that no baseline knows. */
  get rules(): Readonly<Record<RowRule, number>> {
    return this.#rules;
  }

  list(file: string | undefined): void {
    this.#lists.push({ ...(file !== undefined && { file }), problems: [], begin: this.#spooled.mark() });
    this.#same.clear();
  }

  /** Why the list under way cannot be read, or not to its end. */
  unread(problems: readonly Problem[]): void {
    this.#lists.at(-1)?.problems.push(...problems);
  }

  /** What became of everything in the list under way. */
  accounted(account: FileAccount): void {
    const list = this.#lists.at(-1);
    if (list !== undefined) list.account = account;
  }

  row(row: DeclaringRow, { findings: found, facts, hangsOnAssumption }: FoundInRow): void {
    this.#rows++;
    const { proposal, regulation } = row;
    if (proposal !== undefined && !this.#dated.has(regulation)) {
      this.#dated.set(regulation, datedAlone(regulation));
    }
    if (found.every(({ level }) => level === 'note')) {
      this.#asDeclared++;
      if (hangsOnAssumption) this.#assuming++;
    }
    if (this.#options.keepsRows) {
      const { line } = linesOf(row.place);
      this.#spooled.row({ row: row.row, ...(line !== undefined && { line }), ...namesOf(row) });
    }
    for (const finding of found) this.#place(finding, row, facts);
  }

  /**
   * To be awaited after some rows.
   * @throws TemporaryFailure when there is no room for what was found
   */
  settle(): Promise<void> {
    return this.#spooled.settle();
  }

  /** Findings and rows of a report are to be had until then. */
  close(): Promise<void> {
    return this.#spooled.close();
  }

  /** @param isGone whether a list is no longer there */
  async report(isGone: (file: string) => Promise<boolean>): Promise<ValidationReport> {
    const { baseline, failsOnWarning } = this.#options;
    const files = this.#lists.filter(({ problems }) => problems.length === 0).map(({ file }) => file);
    const vanished = (await baseline?.vanished(new Set(files), isGone)) ?? [];
    const counts: ValidationCounts = {
      lists: this.#lists.length,
      unread: this.#lists.length - files.length,
      rows: this.#rows,
      asDeclared: this.#asDeclared,
      rules: this.#rules,
      notes: this.#notes,
      known: this.#known,
      vanished: vanished.reduce((sum, { count }) => sum + count, 0),
    };
    const end = this.#spooled.mark();
    return {
      lists: this.#lists.map(({ begin, ...list }, index) => ({
        ...list,
        rows: this.#options.keepsRows ? this.#spooled.rows(begin, this.#lists[index + 1]?.begin ?? end) : [],
      })),
      regulations: [...this.#dated.keys()],
      findings: this.#spooled.findings,
      counts,
      assuming: this.#assuming,
      hasBaseline: baseline !== undefined,
      vanished,
      failsOnWarning,
    };
  }

  /** Adds the finding in its place, or a row to one that was said of an earlier row. */
  #place(finding: RowFinding, row: DeclaringRow, facts: PlacedFinding['facts']): void {
    const { regulation } = row;
    const run = this.#options.regulation;
    const isSame = this.#dated.get(regulation)?.has(finding.rule.slice(NOTE_PREFIX.length)) ?? false;
    const same = `${finding.rule} ${regulation.id}`;
    const before = isSame ? this.#same.get(same) : undefined;
    if (before !== undefined) {
      before.rows++;
      return;
    }
    const fingerprint = isSame ? fingerprintOfList(finding, row, run) : fingerprintOf(finding, row, run);
    const { baseline } = this.#options;
    const known = finding.level !== 'note' && (baseline?.take(fingerprint) ?? false);
    const placed: Mutable<PlacedFinding> = {
      ...finding,
      regulation,
      ...(isSame ? {} : namesOf(row)),
      place: isSame ? placeOfList(row) : placeOf(finding, row),
      fingerprint,
      known,
      knownBefore: known ? 0 : (baseline?.taken(fingerprint) ?? 0),
      rows: 1,
      facts: isOfBodies(finding) ? facts : [],
    };
    this.#count(placed);
    if (isSame) {
      this.#same.set(same, placed);
      this.#spooled.hold(placed);
    } else this.#spooled.add(placed);
  }

  #count({ rule, level, known }: PlacedFinding): void {
    if (level === 'note') this.#notes++;
    else if (known) this.#known++;
    else this.#rules[rule as RowRule]++;
  }
}

/** Codes of the notices that hang on the day alone. */
function datedAlone({ dated }: Regulation): ReadonlySet<string> {
  return new Set(dated.filter(({ when }) => when.length === 0).map(({ code }) => code));
}

/** Whether another body is named than decides: only then facts are told. */
function isOfBodies({ rule }: RowFinding): boolean {
  return rule === 'mismatch' || rule === 'declared-too-high';
}

function namesOf(row: ListRow): { readonly id?: string; readonly title?: string } {
  const id = idOf(row);
  const title = titleOf(row);
  return { ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
}

/** Where a list begins: its first row. */
function placeOfList({ place }: ListRow): Place {
  const { file } = place;
  return { ...(file !== undefined && { file }), ...linesOf(place) };
}

/** Of a refused row where the first thing is wrong with it, of any other where it names its body; else the row. */
function placeOf({ problems }: RowFinding, row: DeclaringRow): Place {
  const [first] = problems;
  const place = first === undefined ? row.declaredAt?.() : first.place;
  const { file } = row.place;
  const about = { ...(file !== undefined && { file }), row: row.row };
  if (place === undefined) return { ...row.place, ...about };
  const lines = linesOf(place);
  return { ...place, ...(lines.line === undefined ? linesOf(row.place) : lines), ...about };
}

/** Line and column; those of a sheet are the numbers of its cell. */
function linesOf({ line, column, cell }: Place): Pick<Place, 'line' | 'column'> {
  if (cell !== undefined) return cellNumbers(cell) ?? {};
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

/** Digits of a fingerprint: what a finding is about, wherever its row stands and whatever the language. */
const DIGITS = 32;

/**
 * Of the rule, the bodies, and what the row says: id, title, the body it names, its facts; of a refused row its cells
 * as they were written. Neither line nor file has a part in it; the regulation has where it is not the run's, whose
 * bodies may have the same codes.
 */
export function fingerprintOf(
  { rule, declared, candidates }: RowFinding,
  row: ListRow,
  run: Regulation,
): string {
  const { proposal } = row;
  const says = proposal === undefined ? [row.cells ?? row.raw ?? ''] : saidBy(proposal);
  return digest([rule, declared, candidates, ...says, ...besides(row.regulation, run)]);
}

/** Of a note that is the same for every row of a list. */
function fingerprintOfList({ rule }: RowFinding, row: ListRow, run: Regulation): string {
  return digest([rule, row.place.file ?? null, ...besides(row.regulation, run)]);
}

function besides({ id }: Regulation, run: Regulation): string[] {
  return id === run.id ? [] : [id];
}

function saidBy({ id, title, matter, facts }: Proposal): unknown[] {
  const sorted = [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([fact, value]) => [fact, plain(value)]);
  return [id?.trim() ?? null, title?.trim() ?? null, matter, sorted];
}

function plain(value: FactValue): unknown {
  switch (value.kind) {
    case 'amount':
      return value.amount;
    case 'several':
      return [...value.values].sort();
    case 'open':
      return null;
    default:
      return value.value;
  }
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
}
