/** The workbook's own part: which sheets there are and in which parts, the names of ranges, and what is put among them. */
import { widened } from '../../../archive/cell-range.ts';
import { attribute, escaped, type Token, tokensOf, unescaped } from '../../../archive/markup.ts';
import type { DefinedName } from '../../../archive/own-answers.ts';
import { BrokenPart, ownPrefix } from '../../../archive/package.ts';
import { Edits } from './edits.ts';

export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

export interface PlacedName extends DefinedName {
  /** Where its element stands in the part, and within it its text. */
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What stands before the names of ranges. ECMA-376 part 1, 18.2.27. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'];

export class WorkbookPart {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly PlacedName[];
  /** Whether no sheet may be added. */
  readonly isLocked: boolean;
  readonly #prefix: string;
  readonly #edits: Edits;
  readonly #tokens: readonly Token[];
  /** Prefix of the attribute that leads to a sheet's part. */
  readonly #relationPrefix: string;
  readonly #newNames: string[] = [];

  constructor(text: string) {
    const tokens = tokensOf(text);
    const prefix = ownPrefix(tokens);
    const tags = tokens.filter(({ kind }) => kind === 'open' || kind === 'empty');
    const sheets = tags.filter(({ name }) => name === `${prefix}sheet`);
    const relation = sheets.length === 0 ? null : /\s([^\s=:]+):id\s*=/.exec(sheets[0]!.text);
    if (relation === null) throw new BrokenPart();
    this.#prefix = prefix;
    this.#tokens = tokens;
    this.#edits = new Edits(text);
    this.#relationPrefix = relation[1]!;
    this.sheets = sheets.map((tag) => ({
      name: attribute(tag.text, 'name') ?? '',
      sheetId: Number(attribute(tag.text, 'sheetId') ?? 0),
      relationship: attribute(tag.text, `${relation[1]}:id`) ?? '',
    }));
    this.names = namesIn(tokens, `${prefix}definedName`);
    const lock = tags.find(({ name }) => name === `${prefix}workbookProtection`);
    this.isLocked = ['1', 'true'].includes(attribute(lock?.text ?? '<a>', 'lockStructure') ?? '');
  }

  /** Adds a sheet behind the last; its position, from 0. */
  addSheet(position: number, name: string, relationship: string): void {
    const sheetId =
      Math.max(...this.sheets.map((sheet) => sheet.sheetId)) + 1 + position - this.sheets.length;
    const tag = `<${this.#prefix}sheet name="${quoted(name)}" sheetId="${sheetId}" ${this.#relationPrefix}:id="${quoted(relationship)}"/>`;
    this.#edits.insert(this.#at('close', 'sheets')!, tag);
  }

  /** What a name of a sheet stands for; a name that is there already gets the new text. */
  setName(name: string, sheet: number, text: string): void {
    const known = this.names.find((one) => one.name === name && one.sheet === sheet);
    if (known !== undefined) this.changeName(known, text);
    else {
      const tag = `${this.#prefix}definedName`;
      this.#newNames.push(
        `<${tag} name="${quoted(name)}" localSheetId="${sheet}" hidden="1">${escaped(text)}</${tag}>`,
      );
    }
  }

  changeName({ text: old, from, to }: PlacedName, text: string): void {
    if (text !== old) this.#edits.replace(from, to, escaped(text));
  }

  removeName({ at, end }: PlacedName): void {
    this.#edits.replace(at, end, '');
  }

  /** Asked for once, at the end. */
  changed(): string {
    this.#placeNames();
    return this.#edits.text();
  }

  get isChanged(): boolean {
    return !this.#edits.isEmpty || this.#newNames.length > 0;
  }

  #placeNames(): void {
    if (this.#newNames.length === 0) return;
    const names = this.#newNames.join('');
    const end = this.#at('close', 'definedNames');
    if (end !== undefined) {
      this.#edits.insert(end, names);
      return;
    }
    const tag = `${this.#prefix}definedNames`;
    const empty = this.#at('empty', 'definedNames');
    const whole = `<${tag}>${names}</${tag}>`;
    if (empty !== undefined) {
      const length = this.#tokens.find(({ kind, name }) => kind === 'empty' && name === tag)!.text.length;
      this.#edits.replace(empty, empty + length, whole);
      return;
    }
    const [at] = BEFORE_NAMES.flatMap((before) => this.#behind(before) ?? []);
    this.#edits.insert(at!, whole);
  }

  /** Where the first tag of this kind and name begins. */
  #at(kind: Token['kind'], local: string): number | undefined {
    let at = 0;
    for (const token of this.#tokens) {
      if (token.kind === kind && token.name === this.#prefix + local) return at;
      at += token.text.length;
    }
    return undefined;
  }

  #behind(local: string): number | undefined {
    const at = this.#at('close', local) ?? this.#at('empty', local);
    if (at === undefined) return undefined;
    let end = 0;
    for (const { text } of this.#tokens) {
      end += text.length;
      if (end > at) return end;
    }
    return end;
  }
}

function namesIn(tokens: readonly Token[], tag: string): PlacedName[] {
  const names: PlacedName[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    const at = from;
    from += token.text.length;
    if (token.name !== tag || token.kind !== 'open') continue;
    const content = tokens[index + 1];
    const written = content?.kind === 'text' ? content.text : '';
    const close = tokens[index + (written === '' ? 1 : 2)];
    const to = from + written.length;
    const sheet = attribute(token.text, 'localSheetId');
    names.push({
      name: attribute(token.text, 'name') ?? '',
      ...(sheet !== undefined && { sheet: Number(sheet) }),
      text: unescaped(written),
      at,
      from,
      to,
      end: to + (close?.text.length ?? 0),
    });
  }
  return names;
}

/** An area of a reference to several: the sheet as written, with its mark, and the range. */
export interface Area {
  readonly sheet: string;
  readonly range: string;
}

/** The areas of a name such as `'Tổ 1''s'!$A$1:$J$9,'Tổ 1''s'!$L$1:$M$5`; null where it is anything else. */
export function areasOf(text: string): Area[] | null {
  const areas: Area[] = [];
  for (const piece of text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []) {
    const mark = piece.lastIndexOf('!');
    const range = piece.slice(mark + 1).trim();
    if (mark < 0 || !/^\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/.test(range)) return null;
    areas.push({ sheet: piece.slice(0, mark + 1), range });
  }
  return areas.length === 0 ? null : areas;
}

/** Areas as a name has them, those that `grows` says reaching to a column. */
export function widenedAreas(
  areas: readonly Area[],
  column: number,
  grows: (range: string) => boolean,
): string {
  return areas.map(({ sheet, range }) => sheet + (grows(range) ? widened(range, column) : range)).join(',');
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
