/** The names of a regulation's matters, bodies, values and keys, looked up however they are spelt. */
import type { AmbiguousForm, Fact, OtherForms, Value } from '../model/fact.ts';
import type { Body, Regulation } from '../model/regulation.ts';
import { fold } from '../notation/fold.ts';
import { nearest, type Spelling, slips } from '../notation/spelling.ts';

/** The keys of a proposal that are no facts: every regulation has them. */
const ENVELOPE = ['id', 'title', 'date', 'type', 'declaredAuthority'] as const;
export type EnvelopeKey = (typeof ENVELOPE)[number];

export function isEnvelopeKey(key: string): key is EnvelopeKey {
  return (ENVELOPE as readonly string[]).includes(key);
}

/** The key by which a proposal names its regulation, whose facts it then has: settled before anything else is read. */
export const REGULATION_KEY = 'regulation';

/** Allowed and read elsewhere, or by nobody. */
export const PASSED_OVER: readonly string[] = ['$schema', REGULATION_KEY];

/** Column names under which the keys are read, beside their own. */
export const ENVELOPE_HEADERS: Readonly<Record<EnvelopeKey, readonly string[]>> = {
  id: ['STT', 'Mã', 'Mã hồ sơ', 'Mã dự án', 'Mã số dự án', 'Mã số', 'TT', 'Số TT', 'Số thứ tự'],
  title: [
    'Tên dự án',
    'Tên dự án đầu tư',
    'Tên công trình',
    'Tên dự án, công trình',
    'Tên công trình, dự án',
    'Tên tài sản',
    'Tên đồ án',
    'Tên quy hoạch',
    'Tên đề án',
    'Tên nhiệm vụ',
    'Tên hồ sơ',
    'Tên',
    'Danh mục dự án',
    'Danh mục công trình',
    'Danh mục dự án, công trình',
    'Danh mục công trình, dự án',
    'Danh mục tài sản',
    'Danh mục',
    'Nội dung trình',
    'Nội dung',
  ],
  date: ['Ngày trình', 'Ngày trình hồ sơ', 'Ngày nộp hồ sơ', 'Ngày nộp', 'Ngày gửi hồ sơ'],
  type: ['Loại', 'Loại hồ sơ', 'Loại việc'],
  declaredAuthority: [
    'Cấp trình',
    'Thẩm quyền đề nghị',
    'Cấp quyết định',
    'Cơ quan quyết định',
    'Cấp có thẩm quyền',
    'Cơ quan có thẩm quyền',
    'Thẩm quyền',
    'Thẩm quyền quyết định',
    'Cấp thẩm quyền',
    'Cấp cho ý kiến',
  ],
};
const REGULATION_HEADERS: readonly string[] = ['Quy chế', 'Mã quy chế', 'Quy chế áp dụng'];

export interface Names {
  readonly matters: NameTable;
  readonly bodies: NameTable;
  /** Keys of a proposal: fact ids and envelope keys, under their ids and their column names. */
  readonly keys: NameTable;
  /** Values of choice and several facts, by fact id. */
  readonly values: ReadonlyMap<string, NameTable>;
}

/** What stands before a name in everyday Vietnamese and says only what kind of name it is. */
const LEADING = ['nguồn vốn', 'nguồn', 'vốn', 'dự án', 'lĩnh vực', 'ngành', 'đất', 'nhóm', 'cấp'];

/** The code of the value that says a fact has none of the others, and how people write it. */
export const NONE = 'none';
const NONE_FORMS = ['không', 'không có', 'không thuộc'];

const built = new WeakMap<Regulation, Names>();

/** The name tables of a regulation, built once for each. */
export function namesOf(regulation: Regulation): Names {
  const known = built.get(regulation);
  if (known !== undefined) return known;
  const names = buildNames(regulation);
  built.set(regulation, names);
  return names;
}

const unoffered = new WeakMap<Names, Names>();

/** The same names, none of which is near to another text: for whoever only asks whether a text is one of them. */
export function withoutNear(names: Names): Names {
  let without = unoffered.get(names);
  if (without === undefined) {
    const plain = (table: NameTable): NameTable => ({ ...table, nearest: () => [] });
    without = {
      matters: plain(names.matters),
      bodies: plain(names.bodies),
      keys: plain(names.keys),
      values: new Map([...names.values].map(([fact, table]) => [fact, plain(table)])),
    };
    unoffered.set(names, without);
  }
  return without;
}

function buildNames(regulation: Regulation): Names {
  const values = new Map<string, NameTable>();
  for (const fact of regulation.facts) {
    if (fact.kind === 'choice' || fact.kind === 'several') values.set(fact.id, valueTable(fact));
  }
  return {
    matters: nameTable(regulation.matters.map(namedOf), { leading: LEADING }),
    bodies: nameTable(regulation.bodies.map(bodyOf), { leading: LEADING }),
    keys: keyTable(regulation),
    values,
  };
}

function valueTable(fact: Extract<Fact, { kind: 'choice' | 'several' }>): NameTable {
  const hasNone = fact.values.some(({ code }) => code === NONE);
  return nameTable(fact.values.map(namedOf), {
    ambiguous: fact.ambiguous,
    weak: hasNone ? NONE_FORMS.map((form) => ({ form, code: NONE })) : [],
    leading: LEADING,
    others: fact.others,
    isExact: true,
  });
}

/** Column names are read whole: "Vốn" and "Nguồn vốn" are two columns. */
function keyTable(regulation: Regulation): NameTable {
  const envelope = ENVELOPE.map((key) => headed(key, ENVELOPE_HEADERS[key]));
  const facts = regulation.facts.map((fact) => headed(fact.id, fact.headers));
  const passedOver = PASSED_OVER.map((key) => headed(key, key === REGULATION_KEY ? REGULATION_HEADERS : []));
  const labels = regulation.facts.flatMap(({ id, label }) =>
    [label.vi, label.en].map((form) => ({ form, code: id })),
  );
  const table = nameTable([...envelope, ...facts, ...passedOver], { weak: labels });
  return {
    ...table,
    lookup(text) {
      const found = table.lookup(text);
      return found.kind === 'unknown' && isTitle(fold(text)) ? { kind: 'found', code: 'title' } : found;
    },
  };
}

/** What a list is of, under any name: "Tên đường", not "Tên chủ đầu tư". */
const TITLE =
  /^ten (?!(?:chu (?!truong)|nha (?:dau tu|thau)|nguoi|don vi|co quan|to chuc|doanh nghiep|cong ty|dia phuong|xa|huyen|tinh|goi thau|van ban|tep|viet tat|loai|nhom)\b)\S/;
const LONGEST_TITLE = 40;

function isTitle(folded: string): boolean {
  return folded.length <= LONGEST_TITLE && TITLE.test(folded);
}

function headed(code: string, headers: readonly string[]): Named {
  return { code, name: headers[0] ?? code, forms: headers };
}

function namedOf({ code, name, forms }: Value): Named {
  return { code, name: name.vi, forms: [name.en, ...forms] };
}

/** A body is read by its full name as it is by its short one. */
function bodyOf(body: Body): Named {
  const { forms, ...named } = namedOf(body);
  return { ...named, forms: [...forms, ...Object.values(body.fullName ?? {})] };
}

/** A code with what it is called. */
interface Named {
  readonly code: string;
  /** Shown when the code is offered for one of its names. */
  readonly name: string;
  /** Further names and forms under which it is read. */
  readonly forms: readonly string[];
}

export type Lookup =
  | { readonly kind: 'found'; readonly code: string }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown' };

export interface NameTable {
  readonly codes: readonly string[];
  lookup(text: string): Lookup;
  /** At most three names or codes that people would type. */
  nearest(text: string): readonly string[];
  /** Of what no rule names the value that stands for all such; undefined of any other text. */
  otherwise(text: string): string | undefined;
}

interface TableOptions {
  /** Forms that mean more than one code. */
  readonly ambiguous?: readonly AmbiguousForm[];
  /** Read as the code only where no name says otherwise. */
  readonly weak?: readonly { readonly form: string; readonly code: string }[];
  /** Words that may stand before any name. */
  readonly leading?: readonly string[];
  /** What no rule names. */
  readonly others?: OtherForms | undefined;
  /** Rules tell the names apart: only those are near of which a text is a slip of the pen. */
  readonly isExact?: boolean;
}

/** Nothing longer is a name: what may stand before one is taken away word by word. */
const LONGEST_NAME = 1000;
/** Texts whose nearest names are remembered: a wrong one may stand in every row. */
const MOST_NEAREST = 200;

/** The table is filled on its first use: most proposals ask few of a regulation's tables. */
export function nameTable(named: readonly Named[], options: TableOptions = {}): NameTable {
  const codes = named.map(({ code }) => code);
  const known = new Set(codes);
  let leading: readonly string[] | undefined;
  let index: ReadonlyMap<string, readonly string[]> | undefined;
  let others: ReadonlySet<string> | undefined;
  let spellings: readonly Spelling[] | undefined;
  const near = new Map<string, readonly string[]>();
  const formsOf = (text: string): Iterable<string> => {
    if (text.length > LONGEST_NAME) return [];
    leading ??= (options.leading ?? []).map((word) => `${fold(word)} `);
    return withoutLeading(fold(text), leading);
  };
  const otherwise = (text: string): string | undefined => {
    others ??= new Set((options.others?.forms ?? []).map(fold));
    if (others.size === 0) return undefined;
    for (const form of formsOf(text)) if (others.has(form)) return options.others!.value;
    return undefined;
  };
  const findNearest = (text: string): readonly string[] => {
    const other = otherwise(text);
    if (other !== undefined) return [named.find(({ code }) => code === other)?.name ?? other];
    spellings ??= [...spellingsOf(named)];
    return (options.isExact ? slips : nearest)(fold(text), spellings);
  };

  return {
    codes,
    lookup(text) {
      if (known.has(text)) return { kind: 'found', code: text };
      index ??= indexOf(named, options);
      for (const form of formsOf(text)) {
        const found = index.get(form);
        if (found?.length === 1) return { kind: 'found', code: found[0]! };
        if (found !== undefined) return { kind: 'ambiguous', codes: found };
      }
      return { kind: 'unknown' };
    },
    nearest(text) {
      let found = near.get(text);
      if (found === undefined) {
        found = findNearest(text);
        if (near.size >= MOST_NEAREST) near.clear();
        near.set(text, found);
      }
      return found;
    },
    otherwise,
  };
}

function indexOf(named: readonly Named[], options: TableOptions): Map<string, readonly string[]> {
  const index = new Map<string, readonly string[]>();
  const add = (form: string, codes: readonly string[]) => {
    const folded = fold(form);
    index.set(folded, [...new Set([...(index.get(folded) ?? []), ...codes])]);
  };
  for (const { code, name, forms } of named) {
    for (const form of [code, name, ...forms]) add(form, [code]);
  }
  for (const { form, values } of options.ambiguous ?? []) add(form, values);
  for (const { form, code } of options.weak ?? []) {
    if (!index.has(fold(form))) add(form, [code]);
  }
  return index;
}

/** The text itself, then without its first leading word, then without the next; never down to nothing. */
function* withoutLeading(folded: string, leading: readonly string[]): Generator<string> {
  let rest = folded;
  let word: string | undefined;
  do {
    yield rest;
    word = leading.find((each) => rest.startsWith(each));
    rest = rest.slice(word?.length ?? 0);
  } while (word !== undefined && rest !== '');
}

function* spellingsOf(named: readonly Named[]): Generator<Spelling> {
  for (const { code, name, forms } of named) {
    yield { folded: fold(code), code, show: code };
    for (const form of [name, ...forms]) yield { folded: fold(form), code, show: name };
  }
}
