/** Names → codes, however they are spelt. */
import { fold } from '../notation/fold.ts';
import { nearest, type Spelling } from '../notation/nearest.ts';

/** A code with what it is called. */
export interface Named {
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
  nearest(text: string): string[];
}

export interface TableOptions {
  /** Forms that mean more than one code. */
  readonly ambiguous?: readonly { readonly form: string; readonly values: readonly string[] }[];
  /** Read as the code only where no name says otherwise. */
  readonly weak?: readonly { readonly form: string; readonly code: string }[];
  /** Words that may stand before any name. */
  readonly leading?: readonly string[];
}

/** The table is filled on its first use: most proposals ask few of a regulation's tables. */
export function nameTable(named: readonly Named[], options: TableOptions = {}): NameTable {
  const codes = named.map(({ code }) => code);
  const known = new Set(codes);
  let leading: readonly string[] | undefined;
  let index: ReadonlyMap<string, readonly string[]> | undefined;

  return {
    codes,
    lookup(text) {
      if (known.has(text)) return { kind: 'found', code: text };
      leading ??= (options.leading ?? []).map((word) => `${fold(word)} `);
      index ??= indexOf(named, options);
      for (const form of withoutLeading(fold(text), leading)) {
        const found = index.get(form);
        if (found?.length === 1) return { kind: 'found', code: found[0]! };
        if (found !== undefined) return { kind: 'ambiguous', codes: found };
      }
      return { kind: 'unknown' };
    },
    nearest: (text) => nearest(fold(text), spellingsOf(named)),
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
