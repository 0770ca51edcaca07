/** Which key the header of a column names, whatever is written around its name: a unit, a footnote, the headers above it. */
import { fold } from '../../../notation/fold.ts';
import { unitInHeader } from '../../../notation/unit-statement.ts';
import type { Lookup, Names, NameTable } from '../../names.ts';
import type { HeaderColumn } from '../file/layout/sheet-layout.ts';

export type HeaderKey =
  /** `isSum`: it says that it is the whole of what others beside it are parts of. */
  | { readonly kind: 'found'; readonly code: string; readonly isSum: boolean }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  /** `isPart`: a part of an amount, or that of a year or a plan; surely no fact of the whole. */
  | { readonly kind: 'unknown'; readonly isPart: boolean };

const UNKNOWN: Lookup = { kind: 'unknown' };

const FOOTNOTE = /\s*(?:\(\*+\)|[*†¹²³:.]+)$/u;
/** The column of the sum, under a header that its parts share. */
const SUM_BEHIND = /\s+(?:tổng số|tổng cộng|cộng|tổng)$/iu;
const SUM_ALONE = /^(?:tong so|tong cong|cong|tong|toan bo)$/;
const SUM_BEFORE = /^(?:so bo |du kien )?(?:tong |tmdt)/;
/** What does not change which figure it is. */
const REMARK_BEHIND =
  /\s*[([]\s*(?:tất cả các nguồn vốn|các nguồn vốn|nếu có|dự kiến|tạm tính|làm tròn|sau điều chỉnh|(?:chưa|đã|không)[^()[\]]{0,20}(?:vat|gtgt|thuế|dự phòng))[^()[\]]{0,40}[)\]]$/iu;
const SEVERAL_NAMES = /\s*[/;+&]\s*|\s+(?:và|and)\s+/iu;
/** A figure under or with these words is that of a year, a plan, a stage or a source. */
const PART =
  /(?:^|[^a-z])(?:trong do|ke hoach|luy ke|giai ngan|thanh toan|bo tri|nhu cau|thuc hien|con lai|da cap|quyet toan|hop dong|tam ung|thu hoi|von tu co|von vay|doi ung|giai doan|khoi luong|nam (?:19|20)\d\d|quy (?:[1-4]|i{1,3}|iv)(?![a-z]))(?:[^a-z]|$)/;
/** Longer headers name nothing. */
const LONGEST_HEADER = 300;

/** The key of a header as people write it, in one text. Ambiguous: it names more than one, such as "Nguồn vốn/Tổng mức đầu tư". */
export function headerKey({ keys }: Names, header: string): Lookup {
  let unknown = UNKNOWN;
  if (header.length > LONGEST_HEADER) return unknown;
  for (const name of namesIn(header)) {
    const found = keys.lookup(name);
    if (found.kind !== 'unknown') return found;
    const several = keyOfSeveral(keys, name);
    if (several.kind !== 'unknown') unknown = several;
  }
  return unknown;
}

/** The header as it stands, then with less and less behind it: its unit, a remark, a sign of a footnote, that it is the sum. */
function* namesIn(header: string): Generator<string> {
  const whole = header.trim();
  if (whole === '') return;
  yield whole;
  for (let name = unitInHeader(whole).name; name !== ''; ) {
    yield name;
    const shorter = shortened(name);
    if (shorter === name) return;
    name = shorter;
  }
}

function shortened(name: string): string {
  return name.replace(FOOTNOTE, '').replace(REMARK_BEHIND, '').replace(SUM_BEHIND, '');
}

/** "Tên / Tên dự án" is one key twice; "Nguồn vốn / Tổng mức đầu tư" is two. */
function keyOfSeveral(keys: NameTable, name: string): Lookup {
  const parts = name.split(SEVERAL_NAMES);
  if (parts.length < 2) return UNKNOWN;
  const found = parts.map((part) => keys.lookup(part));
  const codes = [...new Set(found.flatMap((each) => (each.kind === 'found' ? [each.code] : [])))];
  if (codes.length > 1) return { kind: 'ambiguous', codes };
  const [code] = codes;
  const isWhole = found.every(({ kind }) => kind === 'found');
  return code !== undefined && isWhole ? { kind: 'found', code } : UNKNOWN;
}

/**
 * The key of a column by the texts of its header's rows. What stands above a name is left out where it only gathers columns
 * ("Quyết định đầu tư" over "Tổng mức đầu tư"); an amount below an amount is one of its parts.
 *
 * @param isAmount whether a key is that of an amount
 */
export function columnKey(
  names: Names,
  { name, parts }: Pick<HeaderColumn, 'name' | 'parts'>,
  isAmount: (key: string) => boolean,
): HeaderKey {
  const own = parts.length === 0 ? [name] : parts.filter((part) => unitInHeader(part).name !== '');
  const { named, isSum } = withoutSums(own);
  if (named.length === 0) return { kind: 'unknown', isPart: false };
  for (let from = 0; from < named.length; from++) {
    const found = headerKey(names, named.slice(from).join(' '));
    if (found.kind === 'ambiguous') return found;
    if (found.kind === 'unknown') continue;
    const isWholeItself = SUM_BEFORE.test(fold(named.at(-1)!));
    const isPartOf = (above: string) =>
      isWhole(names, above, isAmount) && !(isWholeItself && isGathering(above));
    if (isAmount(found.code) && named.slice(0, from).some(isPartOf)) return { kind: 'unknown', isPart: true };
    return { ...found, isSum: isSum || isWholeItself };
  }
  const isPart =
    named.some((part) => PART.test(fold(part))) ||
    named.slice(0, -1).some((above) => isWhole(names, above, isAmount));
  return { kind: 'unknown', isPart };
}

/** Above an amount: another one of which it is a part, or a year or plan whose it is. */
function isWhole(names: Names, above: string, isAmount: (key: string) => boolean): boolean {
  if (PART.test(fold(above))) return true;
  const found = headerKey(names, above);
  return found.kind === 'found' && isAmount(found.code);
}

/** "Kinh phí" over "Tổng mức đầu tư" gathers columns: what names itself the whole is no part of what does not. */
function isGathering(above: string): boolean {
  const folded = fold(above);
  return !PART.test(folded) && !SUM_BEFORE.test(folded);
}

/** Without "Tổng số" at the end, which says that the column is the whole of its header. */
function withoutSums(parts: readonly string[]): {
  readonly named: readonly string[];
  readonly isSum: boolean;
} {
  let end = parts.length;
  while (end > 1 && SUM_ALONE.test(fold(shortened(unitInHeader(parts[end - 1]!).name)))) end--;
  return { named: parts.slice(0, end), isSum: end < parts.length };
}

/** Whether an option that names a column means this one: its header, in any spelling, with or without its unit or what stands above. */
export function isColumn({ name, parts }: Pick<HeaderColumn, 'name' | 'parts'>, column: string): boolean {
  const wanted = fold(column);
  if (wanted === '') return false;
  const texts = [name, ...parts.map((_, from) => parts.slice(from).join(' '))];
  return texts.some((text) => fold(text) === wanted || fold(unitInHeader(text).name) === wanted);
}

const UNIT_HEADERS = new Set(['dvt', 'd.v.t', 'dv tinh', 'don vi tinh', 'don vi tien', 'unit', 'units']);
/** Also what a body or a company is called: a column of units where its cells are such. */
const DOUBTFUL_UNIT_HEADERS = new Set(['don vi', 'dv']);

/** Whether a header names a column that gives each row its unit. */
export function isUnitHeader({
  name,
  parts,
}: Pick<HeaderColumn, 'name' | 'parts'>): 'yes' | 'perhaps' | 'no' {
  const texts = [name, parts.at(-1) ?? ''].map((text) => fold(text.replace(FOOTNOTE, '')));
  if (texts.some((text) => UNIT_HEADERS.has(text))) return 'yes';
  return texts.some((text) => DOUBTFUL_UNIT_HEADERS.has(text)) ? 'perhaps' : 'no';
}

/** Words that say little of what a column holds. */
const COMMON = new Set([
  'du',
  'an',
  'cong',
  'trinh',
  'cua',
  'va',
  'cac',
  'thuoc',
  'theo',
  'de',
  'nghi',
  'hay',
  'la',
]);

/**
 * Whether a header holds all the telling words of a name ("Công trình trọng điểm" those of "Dự án trọng điểm"), or has none but
 * of its words ("Tổng đầu tư" of "Tổng mức đầu tư").
 */
export function isNear(header: string, name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  const own = wordsOf(unitInHeader(header).name);
  return (
    words.every((word) => own.includes(word)) || (own.length > 1 && own.every((word) => words.includes(word)))
  );
}

/** Whether a header has a telling word of a name: "Nhóm theo Luật BVMT" one of "Nhóm môi trường". */
export function sharesWord(header: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(header).some((word) => words.includes(word));
}

/** Texts whose words are remembered: each header is held against every name there is. */
const MOST_TEXTS = 1000;
const wordsByText = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  let words = wordsByText.get(text);
  if (words === undefined) {
    words = fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !COMMON.has(word));
    if (wordsByText.size >= MOST_TEXTS) wordsByText.clear();
    wordsByText.set(text, words);
  }
  return words;
}
