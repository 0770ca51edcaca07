/**
 * Which rows of a list are no projects: headings with subtotals between, totals, blank rows. A project must never be
 * taken for one of these, so a row is set aside only when it is clearly none.
 *
 * TOTAL: the first text of the row is, as a whole, one of the words for a sum ("Tổng cộng", "Tổng số", "Cộng (I+II)",
 * "Tổng cộng: 12 dự án"), and everything else in the row is a figure.
 *
 * HEADING, when the row has one text (beside its sign) and everything else in it is a figure, and
 *  (a) it bears a sign, a Roman numeral or a capital letter from A to H, in a cell before it ("I", "Giao thông") or before it
 *      in the same cell ("I. Giao thông", "Phần A: …"), in a list where rows with signs are fewer than the others
 *      or rows are also numbered from 1: where most rows bear such signs, these are the list's own numbers; or
 *  (b) the list numbers its rows, this row has no number, and the text is in capitals, or begins with words for a
 *      group of projects ("Lĩnh vực …", "Huyện Tam Đường", "Ghi chú: …"), or stands itself in the column of numbers.
 * Everything else is data.
 */
import { addProblem, isBlank, type MutableRow, oneLine, type RowKind } from './table.ts';

export interface ListProfile {
  /** The column in which the list numbers its rows 1, 2, 3; −1 when it does not. */
  readonly numbered: number;
  /** Rows with a Roman numeral or a capital letter are headings. */
  readonly signsAreHeadings: boolean;
  /** Texts in capitals are headings: few rows have them. */
  readonly capitalsAreHeadings: boolean;
}

const ROMAN = 'X{0,3}(?:IX|IV|V?I{0,3})';
/** Letters beyond H are abbreviations oftener than signs ("Q. 5", "T. Lai Châu"). */
const SIGN = `(?:(?:Phần|PHẦN|Mục|MỤC) )?(?=[IVXA-H])(?:${ROMAN}|[A-H])`;
const SIGN_ALONE = new RegExp(`^${SIGN}\\s*[.):]?$`, 'u');
const SIGN_BEFORE = new RegExp(`^${SIGN}\\s*[.):/–-](?:\\s+\\p{L}|\\p{Lu}\\p{Ll})`, 'u');
const NUMBER_ALONE = /^\d{1,6}[.)]?$/;

const SUM_WORDS = /^(?:tổng cộng|tổng số|tổng|cộng|grand total|total)(?<rest>.*)$/u;
/** What may follow: a colon, which parts are summed, how many projects. */
const SUM_TAIL =
  /^\s*(?:\([^()]*\)|[ivxa-d\d]+(?:\s*\+\s*[ivxa-d\d]+)*|\d+ dự án|các dự án|toàn tỉnh|chung)?$/u;

const GROUP_WORDS =
  /^(?:lĩnh vực|ngành|nguồn vốn|trong đó|ghi chú|dự án (?:chuyển tiếp|khởi công mới|hoàn thành|mở mới)|nhóm dự án|nhóm [abc]$)/u;
const DISTRICT = /^(?:huyện|thị xã|thành phố|tp\.?) \p{Lu}\S*(?: \S+){0,3}$/iu;
const DISTRICT_NAME = /^\S+(?: xã| phố)? \p{Lu}/u;

/** A figure of a sum: a number with or without a unit, a count of projects, a dash, a mark. */
const FIGURE =
  /^(?:[-–—…xX]|0|[-–]?\d[\d.,\s]*(?:%|(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|vnđ|vnd|usd|đ)|triệu|tỷ|tỉ|ha|m2|m²|km2|dự án)?)$/iu;

/** What the first data records show about how the list is built. */
export function profileList(records: readonly (readonly string[])[]): ListProfile {
  const filled = records.filter((cells) => !cells.every(isBlank));
  const numbered = numberedColumn(filled);
  const signed = filled.filter(bearsSign).length;
  const capitals = filled.filter((cells) => texts(cells).some(isCapitals)).length;
  const fromOne = filled.some((cells) => /^0*1[.)]?$/.test(firstFilled(cells)));
  return {
    numbered,
    signsAreHeadings: signed * 2 < filled.length || fromOne,
    capitalsAreHeadings: capitals * 3 < filled.length,
  };
}

/**
 * Of the first two columns, the one that is filled with numbers: in half of the rows; in lists with more texts to a
 * row than a title, in four fifths of the rows that have two texts and are therefore no headings.
 */
function numberedColumn(records: readonly (readonly string[])[]): number {
  const wordy = records.filter((cells) => texts(cells).length > 1 && !bearsSign(cells));
  const [rows, share] = wordy.length > 0 ? [wordy, 0.8] : [records, 0.5];
  for (const column of [0, 1]) {
    const numbers = rows.filter((cells) => NUMBER_ALONE.test(oneLine(cells[column] ?? ''))).length;
    if (numbers > 0 && numbers >= rows.length * share) return column;
  }
  return -1;
}

/** What kind of row this is: see the rules above. */
function rowKind(cells: readonly string[], profile: ListProfile): RowKind {
  if (hasManyWords(cells)) return 'data';
  if (cells.every(isBlank)) return 'blank';
  const words = texts(cells);
  // A row with more than a sign and one text is a project whatever it says.
  if (words.length === 0 || words.length > 2) return 'data';
  if (isTotal(words)) return 'total';
  return isHeading(cells, words, profile) ? 'heading' : 'data';
}

/** Recognises most rows at once: three cells that begin with a letter and go on are three texts. */
function hasManyWords(cells: readonly string[]): boolean {
  let words = 0;
  for (const cell of cells) if (cell.length > 1 && cell.charCodeAt(0) > 0x40 && ++words > 2) return true;
  return false;
}

/** The cells that are no figures, on one line; a sign before a total or heading is one of them. */
function texts(cells: readonly string[]): string[] {
  const words: string[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = oneLine(cell);
    if (!FIGURE.test(text) || (words.length === 0 && SIGN_ALONE.test(text))) words.push(text);
    // Long rows of words are data: enough is known.
    if (words.length > 2) break;
  }
  return words;
}

function firstFilled(cells: readonly string[]): string {
  return oneLine(cells.find((cell) => !isBlank(cell)) ?? '');
}

function isTotal(words: readonly string[]): boolean {
  const [first, second] = words;
  const text = words.length === 1 ? first! : SIGN_ALONE.test(first!) ? second! : null;
  if (text === null) return false;
  const rest = SUM_WORDS.exec(text.toLowerCase())?.groups?.rest;
  return rest !== undefined && SUM_TAIL.test(rest.replace(/^\s*[:.]/, '').replace(/[:.]\s*$/, ''));
}

function bearsSign(cells: readonly string[]): boolean {
  const words = texts(cells);
  return SIGN_ALONE.test(words[0] ?? '') || SIGN_BEFORE.test(words[0] ?? '');
}

function isHeading(cells: readonly string[], words: readonly string[], profile: ListProfile): boolean {
  const [first, second] = words;
  if (second !== undefined) return profile.signsAreHeadings && isSignFor(cells, first!);
  if (SIGN_BEFORE.test(first!)) return profile.signsAreHeadings && firstFilled(cells) === first;
  if (SIGN_ALONE.test(first!)) return false;
  if (profile.numbered < 0) return false;
  const number = oneLine(cells[profile.numbered] ?? '');
  if (number !== '' && number !== first) return false;
  // A text in the column of numbers, of several words: a heading merged over the row.
  if (number === first) return /\p{L}\S* \S/u.test(first!);
  return isGroup(first!, profile);
}

function isSignFor(cells: readonly string[], sign: string): boolean {
  return SIGN_ALONE.test(sign) && firstFilled(cells) === sign;
}

function isGroup(text: string, profile: ListProfile): boolean {
  if (GROUP_WORDS.test(text.toLowerCase())) return true;
  if (DISTRICT.test(text) && DISTRICT_NAME.test(text)) return true;
  return profile.capitalsAreHeadings && isCapitals(text);
}

/** At least two words, no small letter. */
function isCapitals(text: string): boolean {
  return /\p{Lu}\S* \S*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Completes the rows of a table: their kind and number, missing and surplus cells, the file in their problems. */
export class RowCompleter {
  readonly #file: string | undefined;
  readonly #columns: number;
  readonly #profile: ListProfile;
  #number = 0;

  constructor(file: string | undefined, columns: number, profile: ListProfile) {
    this.#file = file;
    this.#columns = columns;
    this.#profile = profile;
  }

  /** Completes a row in place; rows come in their order. */
  complete(row: MutableRow): void {
    row.ragged = row.cells.length - this.#columns;
    // A row that is not as it was meant is handed out as data, whatever it says.
    row.kind = row.problems.length > 0 ? 'data' : rowKind(row.cells, this.#profile);
    if (row.kind === 'data') row.row = ++this.#number;
    if (row.ragged !== 0) this.#settleLength(row);
    if (row.problems.length > 0) this.#placeProblems(row);
  }

  #settleLength(row: MutableRow): void {
    while (row.cells.length < this.#columns) row.cells.push('');
    const surplus = row.cells.slice(this.#columns).filter((cell) => !isBlank(cell));
    if (surplus.length === 0 || row.kind !== 'data') return;
    addProblem(row, {
      code: 'cells-surplus',
      place: { line: row.line },
      found: surplus.join(' | '),
      params: { columns: String(this.#columns), surplus },
    });
  }

  #placeProblems(row: MutableRow): void {
    const file = this.#file === undefined ? {} : { file: this.#file };
    row.problems = row.problems.map((problem) => ({
      ...problem,
      place: { ...file, ...problem.place, row: row.row },
    }));
  }
}
