/**
 * Reads the styles of an ODS workbook: which number format its cells have, and which tables are hidden. A number style is
 * put as the code of a number format, so that all workbooks show numbers by one reader.
 */
import { type Look, PLAIN } from './set-off.ts';
import { type NumberFormat, NumberFormats } from './shown-number.ts';
import type { Attributes } from './xml.ts';

interface CellStyle {
  readonly parent: string;
  readonly data: string;
}

interface DataStyle {
  readonly code: string;
  readonly maps: readonly { readonly condition: string; readonly style: string }[];
}

const DATA_STYLE = /^(?:number|currency|percentage|date|time|boolean|text)-style$/;
const CONDITION = /^value\(\)\s*(<=|>=|!=|<|>|=)\s*([+-]?\d+(?:\.\d+)?)$/;
/** Excel knows three conditions; a chain of styles is followed no further than this. */
const LONGEST_CHAIN = 20;

export class OdsStyles {
  readonly #cells = new Map<string, CellStyle>();
  /** Of cells and of parts of their texts, by the family of the style and its name. */
  readonly #looks = new Map<string, Look>();
  readonly #data = new Map<string, DataStyle>();
  readonly #hiddenTables = new Set<string>();
  readonly #formats = new NumberFormats();
  readonly #byStyle = new Map<string, NumberFormat>();
  #family = '';
  #name = '';
  /** The number style that is read. */
  #code: string | null = null;
  #literal: string | null = null;
  #maps: { condition: string; style: string }[] = [];

  open(name: string, attributes: Attributes): void {
    if (DATA_STYLE.test(name)) this.#startData(name, attributes);
    else if (this.#code !== null) this.#openPart(name, attributes);
    else if (name === 'style') this.#startStyle(attributes);
    else if (name === 'text-properties') this.#looks.set(`${this.#family} ${this.#name}`, lookOf(attributes));
    else if (name === 'table-properties' && this.#family === 'table') {
      if (attributes['table:display'] === 'false') this.#hiddenTables.add(this.#name);
    }
  }

  text(text: string): void {
    if (this.#literal !== null) this.#literal += text;
  }

  close(name: string): void {
    if (this.#code === null) return;
    if (DATA_STYLE.test(name)) {
      this.#data.set(this.#name, { code: this.#code, maps: this.#maps });
      this.#code = null;
    } else if (this.#literal !== null) {
      // A currency that is not named is that of whoever looks at the sheet.
      const text = name === 'currency-symbol' && this.#literal === '' ? '¤' : this.#literal;
      this.#code += quoted(text);
      this.#literal = null;
    }
  }

  isHiddenTable(style: string | undefined): boolean {
    return style !== undefined && this.#hiddenTables.has(style);
  }

  formatOf(style: string): NumberFormat {
    let format = this.#byStyle.get(style);
    if (format === undefined) {
      format = this.#formats.of(this.#codeOf(this.#dataStyleOf(style)));
      this.#byStyle.set(style, format);
    }
    return format;
  }

  /** How a part of a text looks. */
  lookOf(style: string): Look {
    return this.#looks.get(`text ${style}`) ?? PLAIN;
  }

  /** Whether all that stands in cells of a style is struck out. */
  isStruck(style: string): boolean {
    let name = style;
    for (let steps = 0; steps < LONGEST_CHAIN && name !== ''; steps++) {
      const look = this.#looks.get(`table-cell ${name}`);
      if (look?.isStruck === true) return true;
      name = this.#cells.get(name)?.parent ?? '';
    }
    return false;
  }

  #startStyle(attributes: Attributes): void {
    this.#family = attributes['style:family'] ?? '';
    this.#name = attributes['style:name'] ?? '';
    if (this.#family !== 'table-cell') return;
    const parent = attributes['style:parent-style-name'] ?? '';
    this.#cells.set(this.#name, { parent, data: attributes['style:data-style-name'] ?? '' });
  }

  #startData(name: string, attributes: Attributes): void {
    this.#name = attributes['style:name'] ?? '';
    this.#maps = [];
    this.#code = { 'date-style': 'yyyy-mm-dd', 'time-style': 'h:mm:ss', 'boolean-style': '' }[name] ?? '';
    this.#literal = null;
    // What is put together of a date says nothing more.
    this.#family = name;
  }

  #openPart(name: string, attributes: Attributes): void {
    if (name === 'map') {
      const condition = attributes['style:condition'] ?? '';
      this.#maps.push({ condition, style: attributes['style:apply-style-name'] ?? '' });
    } else if (this.#family === 'date-style' || this.#family === 'time-style') return;
    else if (name === 'text' || name === 'currency-symbol') this.#literal = '';
    else if (name === 'number') this.#code += digits(attributes);
    else if (name === 'scientific-number') this.#code += '0E+0';
    else if (name === 'fraction') this.#code += '# ?/?';
    else if (name === 'text-content') this.#code += '@';
  }

  /** The number style of a cell's style, or of one that it stands on. */
  #dataStyleOf(style: string): string {
    let name = style;
    for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
      const found = this.#cells.get(name);
      if (found === undefined) return '';
      if (found.data !== '') return found.data;
      name = found.parent;
    }
    return '';
  }

  #codeOf(data: string): string {
    const style = this.#data.get(data);
    if (style === undefined) return 'General';
    const sections = style.maps.flatMap(({ condition, style: other }) => {
      const [, sign, than] = CONDITION.exec(condition) ?? [];
      const code = this.#data.get(other)?.code;
      return sign === undefined || code === undefined
        ? []
        : [`[${sign === '!=' ? '<>' : sign}${than}]${code}`];
    });
    return [...sections, style.code || 'General'].join(';');
  }
}

const NO_LINE = ['', 'none'];

function lookOf(attributes: Attributes): Look {
  const position = attributes['style:text-position'] ?? '';
  const isLowered = /^(?:sub|-)/.test(position);
  const isRaised = !isLowered && /^(?:super|[1-9])/.test(position);
  const lines = ['style:text-line-through-style', 'style:text-line-through-type'];
  const isStruck = lines.some((name) => !NO_LINE.includes(attributes[name] ?? ''));
  return { height: isRaised ? 'raised' : isLowered ? 'lowered' : 'level', isStruck };
}

function digits(attributes: Attributes): string {
  const least = attributes['number:min-integer-digits'];
  const hidesZero = least === '0' && Number(attributes['number:decimal-places'] ?? 0) === 0;
  const factor = attributes['number:display-factor'] ?? '1';
  const thousands = /^1(?:000)*$/.test(factor) ? (factor.length - 1) / 3 : -1;
  const shown = hidesZero ? '#' : '0';
  // What is shown by a factor of another kind is not known: its words make that known.
  return thousands < 0 ? `${shown}"×1/${factor}"` : shown + ','.repeat(thousands);
}

function quoted(text: string): string {
  return text === '%'
    ? '%'
    : text
        .split('"')
        .map((part) => (part === '' ? '' : `"${part}"`))
        .join('\\"');
}

export function isHiddenBy(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}
