/** The widths of the columns that are added to a sheet, put among those it has: spans stay sorted and never overlap. */
import { type Token, withAttribute } from '../../../archive/markup.ts';
import type { SheetPlan } from './plan.ts';

export class ColumnEditor {
  readonly #plan: SheetPlan;
  readonly #prefix: string;
  /** Of the sheet's spans, how many have gone by. */
  #passed = 0;
  #isDone: boolean;
  #skipsClose = false;

  constructor(plan: SheetPlan, prefix: string) {
    this.#plan = plan;
    this.#prefix = prefix;
    this.#isDone = plan.columns.length === 0;
  }

  /** What stands in the place of the element of widths, or of one of its spans. */
  token({ kind, text }: Token, local: 'cols' | 'col'): string {
    if (local === 'col') return this.#span(kind, text);
    if (kind === 'open' || this.#isDone) return text;
    if (kind === 'close') return this.#own() + text;
    return `${text.slice(0, -2).trimEnd()}>${this.#own()}</${this.#prefix}cols>`;
  }

  /** Of a sheet without widths: the element that holds ours. */
  missing(): string {
    if (this.#isDone || this.#plan.survey.hasColumns) return '';
    return `<${this.#prefix}cols>${this.#own()}</${this.#prefix}cols>`;
  }

  #span(kind: Token['kind'], text: string): string {
    if (kind === 'close') return this.#skipsClose ? '' : text;
    const span = this.#plan.survey.spans[this.#passed++]!;
    const { columns } = this.#plan;
    const first = columns[0]?.column ?? Number.POSITIVE_INFINITY;
    const last = columns.at(-1)?.column ?? Number.POSITIVE_INFINITY;
    this.#skipsClose = false;
    if (span.last < first) return text;
    const own = this.#own();
    if (span.first > last) return own + text;
    // The span covers some of ours: it is cut in two, each with all that it says.
    this.#skipsClose = kind === 'open';
    const tag = kind === 'open' ? `${text.slice(0, -1)}/>` : text;
    const left = span.first < first ? withAttribute(tag, 'max', String(first)) : '';
    const right = span.last > last ? withAttribute(tag, 'min', String(last + 2)) : '';
    return left + own + right;
  }

  /** Ours, once. A style that was said of the rest of the sheet stays. */
  #own(): string {
    if (this.#isDone) return '';
    this.#isDone = true;
    return this.#plan.columns
      .map(({ column, width }) => {
        const style = this.#plan.survey.spans.find(
          ({ first, last }) => first <= column && column <= last,
        )?.style;
        const kept = style === undefined ? '' : ` style="${style}"`;
        return `<${this.#prefix}col min="${column + 1}" max="${column + 1}" width="${width}"${kept} customWidth="1"/>`;
      })
      .join('');
  }
}
