/** The page that a sheet is printed on, as far as it says how much room is left beside its columns. */
import { attribute } from '../../../archive/markup.ts';

/** Points of the paper by its number: width and height when it stands upright. Others are taken for A4. */
const PAPERS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  1: [612, 792],
  5: [612, 1008],
  8: [842, 1191],
  9: [595, 842],
  11: [420, 595],
};
const A4 = PAPERS[9]!;
const LETTER = '1';
const POINTS_OF_INCH = 72;
/** Inches at the sides of a page that says none. */
const MARGIN = 0.7;

export class Page {
  /** Whether everything is printed small enough for one page's width. */
  fitsWidth = false;
  #paper = A4;
  #isLandscape = false;
  #scale = 1;
  #margins = 2 * MARGIN;
  /** Columns, from 0, with which a new page begins. */
  readonly #breaks = new Set<number>();

  /** Reads an element of the sheet, where it says something of the page. */
  take(name: string, tag: string): void {
    switch (name) {
      case 'pageSetUpPr':
        this.fitsWidth = ['1', 'true'].includes(attribute(tag, 'fitToPage') ?? '');
        break;
      case 'pageSetup':
        // `0` pages wide is as many as it takes.
        if (attribute(tag, 'fitToWidth') === '0') this.fitsWidth = false;
        this.#paper = PAPERS[attribute(tag, 'paperSize') ?? LETTER] ?? A4;
        this.#isLandscape = attribute(tag, 'orientation') === 'landscape';
        this.#scale = Math.max(0.1, Number(attribute(tag, 'scale') ?? 100) / 100);
        break;
      case 'pageMargins':
        this.#margins = Number(attribute(tag, 'left') ?? MARGIN) + Number(attribute(tag, 'right') ?? MARGIN);
        break;
      case 'brk':
        this.#breaks.add(Number(attribute(tag, 'id') ?? -1));
        break;
    }
  }

  /** Points that are left on the last page behind columns of these widths, in points. */
  roomBeside(widths: Iterable<number>): number {
    const [width, height] = this.#paper;
    const whole = ((this.#isLandscape ? height : width) - this.#margins * POINTS_OF_INCH) / this.#scale;
    let used = 0;
    let column = 0;
    for (const one of widths) {
      used = used + one > whole || this.#breaks.has(column) ? one : used + one;
      column++;
    }
    return Math.max(0, whole - used);
  }
}
