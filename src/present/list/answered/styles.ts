/**
 * The cell formats of a workbook, and those that are put behind them: nothing is renumbered, so that no cell of the
 * workbook changes its look.
 */
import { attribute, type Token, tokensOf, withAttribute, withoutAttribute } from '../../../archive/markup.ts';
import { BrokenPart, ownPrefix } from '../../../archive/package.ts';
import { Edits } from './edits.ts';

/** Number format 49 shows a text as it is. */
const TEXT_FORMAT = '49';
const DEFAULT_FONT_SIZE = 11;
/** Alignments under which a text that is too long runs over to the right. */
const RUNS_RIGHT = ['general', 'left', 'center'];

interface Format {
  /** Its tag; as an empty one where it holds nothing. */
  readonly tag: string;
  readonly alignment: string | undefined;
  /** What it holds besides the alignment. */
  readonly rest: string;
}

export class Styles {
  readonly #edits: Edits;
  readonly #prefix: string;
  readonly #formats: readonly Format[];
  /** A font as written. */
  readonly #fonts: readonly string[];
  readonly #fontsEnd: ListEnd | null;
  readonly #formatsEnd: ListEnd;
  readonly #added: string[] = [];
  readonly #answers = new Map<number, number>();
  #boldFont: number | undefined;

  private constructor(text: string, tokens: readonly PlacedToken[]) {
    const prefix = ownPrefix(tokens);
    const formatsEnd = endOf(tokens, `${prefix}cellXfs`);
    if (formatsEnd === null) throw new BrokenPart();
    this.#prefix = prefix;
    this.#edits = new Edits(text);
    this.#formatsEnd = formatsEnd;
    this.#formats = childrenOf(tokens, formatsEnd).map((child) => formatOf(child, prefix));
    this.#fontsEnd = endOf(tokens, `${prefix}fonts`);
    this.#fonts =
      this.#fontsEnd === null ? [] : childrenOf(tokens, this.#fontsEnd).map((font) => joined(font));
    if (this.#formats.length === 0) throw new BrokenPart();
  }

  static read(text: string): Styles {
    let at = 0;
    const tokens = tokensOf(text).map((token) => {
      const placed = { ...token, at };
      at += token.text.length;
      return placed;
    });
    return new Styles(text, tokens);
  }

  /** The format of an answer beside a cell: that cell's font, borders and fill, for a text that wraps. */
  answer(beside: number): number {
    const index = this.#formats[beside] === undefined ? 0 : beside;
    const known = this.#answers.get(index);
    if (known !== undefined) return known;
    const { tag, alignment, rest } = this.#formats[index]!;
    const vertical = alignment && attribute(alignment, 'vertical');
    const added = this.#add(
      withAttribute(withoutAttribute(withText(tag), 'quotePrefix'), 'applyAlignment', '1'),
      `<${this.#prefix}alignment horizontal="left"${vertical ? ` vertical="${vertical}"` : ''} wrapText="1"/>${rest}`,
    );
    this.#answers.set(index, added);
    return added;
  }

  /** The format of a text in a sheet that is added. */
  text(isBold: boolean): number {
    const font = isBold ? this.#bold() : undefined;
    let tag = withAttribute(withText(this.#formats[0]!.tag), 'applyAlignment', '1');
    if (font !== undefined) tag = withAttribute(withAttribute(tag, 'fontId', String(font)), 'applyFont', '1');
    return this.#add(tag, `<${this.#prefix}alignment vertical="top" wrapText="1"/>`);
  }

  /** Whether a text of this format that is longer than its cell is shown beyond it. */
  runsOver(index: number): boolean {
    const alignment = this.#formats[index]?.alignment ?? '';
    if (alignment === '') return true;
    const isSet = (name: string) => ['1', 'true'].includes(attribute(alignment, name) ?? '');
    return (
      !isSet('wrapText') &&
      !isSet('shrinkToFit') &&
      RUNS_RIGHT.includes(attribute(alignment, 'horizontal') ?? 'general')
    );
  }

  /** Size in points of the font of a format. */
  fontSize(index: number): number {
    const font = this.#fonts[Number(attribute(this.#formats[index]?.tag ?? '<xf>', 'fontId') ?? 0)];
    const size = Number(/<(?:[^\s<>/:]+:)?sz\s[^<>]*?val\s*=\s*["']([\d.]+)/.exec(font ?? '')?.[1]);
    return size > 0 && size < 410 ? size : DEFAULT_FONT_SIZE;
  }

  get isChanged(): boolean {
    return this.#added.length > 0;
  }

  /** The part with the formats that were added. Asked for once, at the end. */
  changed(): string {
    appendTo(this.#edits, this.#formatsEnd, this.#added.join(''), this.#formats.length + this.#added.length);
    if (this.#boldFont !== undefined) {
      appendTo(this.#edits, this.#fontsEnd!, this.#boldOfFirst(), this.#fonts.length + 1);
    }
    return this.#edits.text();
  }

  #add(tag: string, content: string): number {
    const written = `${tag.slice(0, -2).trimEnd()}>${content}</${this.#prefix}xf>`;
    // An earlier run may have added the very same.
    const known = this.#formats.findIndex(
      (format) => format.tag === tag && `${format.alignment ?? ''}${format.rest}` === content,
    );
    if (known >= 0) return known;
    const before = this.#added.indexOf(written);
    if (before >= 0) return this.#formats.length + before;
    this.#added.push(written);
    return this.#formats.length + this.#added.length - 1;
  }

  /** The first font, in bold. */
  #bold(): number | undefined {
    if (this.#fontsEnd === null || this.#fonts.length === 0) return undefined;
    const known = this.#fonts.indexOf(this.#boldOfFirst());
    if (known >= 0) return known;
    this.#boldFont = this.#fonts.length;
    return this.#boldFont;
  }

  #boldOfFirst(): string {
    const bold = `<${this.#prefix}b/>`;
    const plain = this.#fonts[0]!;
    if (plain.indexOf('<', 1) < 0) return `${plain.slice(0, -2).trimEnd()}>${bold}</${this.#prefix}font>`;
    const open = plain.indexOf('>') + 1;
    return plain.slice(0, open) + bold + plain.slice(open);
  }
}

type PlacedToken = Token & { readonly at: number };

/** Where a list of the part begins and ends. */
interface ListEnd {
  readonly open: PlacedToken;
  readonly close: PlacedToken;
}

function endOf(tokens: readonly PlacedToken[], name: string): ListEnd | null {
  const open = tokens.find((token) => token.kind === 'open' && token.name === name);
  const close = tokens.find((token) => token.kind === 'close' && token.name === name);
  return open === undefined || close === undefined ? null : { open, close };
}

/** The elements that stand directly in a list, each as its tokens. */
function childrenOf(tokens: readonly PlacedToken[], { open, close }: ListEnd): PlacedToken[][] {
  const children: PlacedToken[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.at <= open.at || token.at >= close.at) continue;
    const isTag = token.kind === 'open' || token.kind === 'empty';
    if (depth === 0 && isTag) children.push([]);
    if (depth > 0 || isTag) children.at(-1)!.push(token);
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
  }
  return children;
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function formatOf([first, ...inner]: readonly PlacedToken[], prefix: string): Format {
  const tag = first!.kind === 'empty' ? first!.text : `${first!.text.slice(0, -1)}/>`;
  const content = first!.kind === 'empty' ? [] : inner.slice(0, -1);
  const isAlignment = ({ name }: Token) => name === `${prefix}alignment`;
  const alignment = content.find((token) => isAlignment(token) && token.kind !== 'close')?.text;
  return { tag, alignment, rest: joined(content.filter((token) => !isAlignment(token))) };
}

function withText(tag: string): string {
  return withAttribute(withAttribute(tag, 'numFmtId', TEXT_FORMAT), 'applyNumberFormat', '1');
}

function appendTo(edits: Edits, { open, close }: ListEnd, put: string, count: number): void {
  if (attribute(open.text, 'count') !== undefined) {
    edits.replace(open.at, open.at + open.text.length, withAttribute(open.text, 'count', String(count)));
  }
  edits.insert(close.at, put);
}
