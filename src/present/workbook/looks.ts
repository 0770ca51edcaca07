/** How cells of a workbook that we write look, and the part of the package that says so. */

export interface Look {
  readonly isBold?: boolean;
  /** Points; 12 where it is not said. */
  readonly size?: number;
  /** Colour of the ground: `F8CBAD`. */
  readonly fill?: string;
  readonly hasBorder?: boolean;
  readonly wraps?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  /** `whole`: all digits of a long number; `text`: as it is, also when someone writes into the cell. */
  readonly format?: 'whole' | 'text';
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The font of official papers (Decree 30/2020/NĐ-CP). */
const FONT = 'Times New Roman';
const SIZE = 12;
const NUMBER_FORMATS = { whole: 1, text: 49 } as const;
const SIDES = ['left', 'right', 'top', 'bottom'];

/** Numbers formats as looks are asked for, and writes the part that has them all. */
export class Looks {
  readonly #fonts = new Numbered(font({}));
  readonly #fills = new Numbered('<fill><patternFill patternType="none"/></fill>');
  readonly #borders = new Numbered(border(false));
  readonly #formats: Numbered;
  /** Looks that were handed in, so that a look which many cells share is written down once. */
  readonly #known = new Map<Look, number>();

  constructor() {
    // The second ground is Excel's own, whatever stands there.
    this.#fills.of('<fill><patternFill patternType="gray125"/></fill>');
    this.#formats = new Numbered(this.#format({}));
  }

  /** The number of a look's format. */
  of(look: Look): number {
    let number = this.#known.get(look);
    if (number === undefined) {
      number = this.#formats.of(this.#format(look));
      this.#known.set(look, number);
    }
    return number;
  }

  part(): string {
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${this.#fonts.list('fonts')}${this.#fills.list('fills')}${this.#borders.list('borders')}<cellStyleXfs count="1">${plain}</cellStyleXfs>${this.#formats.list('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }

  #format(look: Look): string {
    const { fill, hasBorder = false, wraps, align, vertical, format } = look;
    const ground =
      fill === undefined
        ? 0
        : this.#fills.of(
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const numbers = [
      `numFmtId="${format === undefined ? 0 : NUMBER_FORMATS[format]}"`,
      `fontId="${this.#fonts.of(font(look))}"`,
      `fillId="${ground}"`,
      `borderId="${this.#borders.of(border(hasBorder))}"`,
      'xfId="0"',
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    ];
    const alignment = [
      align === undefined ? '' : ` horizontal="${align}"`,
      ` vertical="${vertical ?? 'top'}"`,
      wraps === true ? ' wrapText="1"' : '',
    ];
    return `<xf ${numbers.join(' ')}><alignment${alignment.join('')}/></xf>`;
  }
}

function font({ isBold, size = SIZE }: Look): string {
  return `<font>${isBold === true ? '<b/>' : ''}<sz val="${size}"/><name val="${FONT}"/><family val="1"/></font>`;
}

function border(isDrawn: boolean): string {
  const side = (name: string) =>
    isDrawn ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  return `<border>${SIDES.map(side).join('')}<diagonal/></border>`;
}

/** Texts by the order in which they came up, each once. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  constructor(first: string) {
    this.of(first);
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  list(name: string): string {
    return `<${name} count="${this.#numbers.size}">${[...this.#numbers.keys()].join('')}</${name}>`;
  }
}
