/** A drawn list as the bytes of a workbook: the package's XML, written so that every oddity can be chosen. */
import { strToU8, zipSync } from 'fflate';
import { type DrawnCell, type DrawnSheet, lettersOf } from './drawing.ts';
import type { DrawnList } from './list.ts';
import { Random } from './random.ts';
import type { Switch } from './switches.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xlsxBytes(list: DrawnList): Uint8Array {
  const book = new Book(list.on, new Random(`${list.seed}/xlsx`));
  const parts = list.sheets.map((sheet, index) => [partName(list, index), book.sheet(sheet)] as const);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.map(([name]) => name)),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(list),
    'xl/_rels/workbook.xml.rels': relations([
      ...parts.map(([name], index): Relation => [`rId${index + 10}`, 'worksheet', targetOf(list, name)]),
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': book.styles(),
    'xl/sharedStrings.xml': book.strings(),
    ...Object.fromEntries(parts.map(([name, xml]) => [`xl/${name}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
    mtime: new Date(2024, 5, 12),
  });
}

/** A sheet's part need not be numbered as the sheet is. */
function partName({ on, sheets }: DrawnList, index: number): string {
  return `worksheets/sheet${on.has('odd-parts') ? sheets.length - index : index + 1}.xml`;
}

function targetOf({ on }: DrawnList, name: string): string {
  return on.has('odd-parts') ? `/xl/${name}` : name;
}

type Relation = readonly [id: string, type: string, target: string];

function relations(all: readonly Relation[]): string {
  const one = ([id, type, target]: Relation) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(one).join('')}</Relationships>`;
}

function contentTypes(sheets: readonly string[]): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const one = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${kind}.${type}+xml"/>`;
  const all = [
    one('workbook.xml', 'sheet.main'),
    one('styles.xml', 'styles'),
    one('sharedStrings.xml', 'sharedStrings'),
    ...sheets.map((name) => one(name, 'worksheet')),
  ];
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`;
}

function workbook({ on, sheets }: DrawnList): string {
  const one = ({ name, isHidden }: DrawnSheet, index: number) =>
    `<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 10}"/>`;
  const filters = sheets.flatMap((sheet, index) =>
    sheet.filter === undefined
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escaped(sheet.name.replaceAll("'", "''"))}'!${absolute(filterOf(sheet)!)}</definedName>`,
  );
  const names = filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`;
  const active = sheets.findIndex(({ isHidden }) => !isHidden);
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${on.has('dates-of-1904') ? ' date1904="1"' : ''}/><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.map(one).join('')}</sheets>${names}</workbook>`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function filterOf({ filter, rows }: DrawnSheet): string | undefined {
  if (filter === undefined) return undefined;
  const width = rows[filter[0]]!.cells.length;
  return `A${filter[0] + 1}:${lettersOf(width - 1)}${filter[1] + 1}`;
}

const DAYS_TO_1970 = { 1900: 25569, 1904: 24107 };

class Book {
  readonly #on: ReadonlySet<Switch>;
  readonly #random: Random;
  readonly #strings = new Map<string, number>();
  readonly #formats = new Map<string, number>();
  /** Before every name of a sheet's elements. */
  readonly #prefix: string;
  readonly #quote: string;

  constructor(on: ReadonlySet<Switch>, random: Random) {
    this.#on = on;
    this.#random = random;
    this.#prefix = on.has('name-prefix') ? 'x:' : '';
    this.#quote = on.has('single-quotes') ? "'" : '"';
  }

  sheet(sheet: DrawnSheet): string {
    const { rows, merges, hiddenColumns } = sheet;
    const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
    const dimension = this.#on.has('stale-dimension')
      ? 'A1:B2'
      : `A1:${lettersOf(width - 1)}${Math.max(1, rows.length)}`;
    const cols = hiddenColumns.map((at) =>
      this.#element('col', { min: at + 1, max: at + 1, width: 9, hidden: 1 }),
    );
    const filter = filterOf(sheet);
    const merged = merges.map(({ top, left, bottom, right }) =>
      this.#element('mergeCell', { ref: `${lettersOf(left)}${top + 1}:${lettersOf(right)}${bottom + 1}` }),
    );
    const parts = [
      this.#element('dimension', { ref: dimension }),
      cols.length === 0 ? '' : this.#element('cols', {}, cols.join('')),
      this.#element('sheetData', {}, rows.map((row, index) => this.#row(row, index)).join('')),
      filter === undefined ? '' : this.#element('autoFilter', { ref: filter }),
      merged.length === 0 ? '' : this.#element('mergeCells', { count: merged.length }, merged.join('')),
    ];
    const space = this.#prefix === '' ? 'xmlns' : 'xmlns:x';
    return DECLARATION + this.#element('worksheet', { [space]: MAIN }, parts.join(''));
  }

  #row({ cells, isHidden }: DrawnSheet['rows'][number], index: number): string {
    const isBare = this.#on.has('no-cell-references');
    // Without references an empty cell has to be written where one follows.
    const written = Array.from(cells, (cell, column) => {
      if (cell === undefined && this.#on.has('empty-strings') && this.#random.chance(0.3)) {
        return this.#cell({ text: '' }, isBare ? {} : { r: `${lettersOf(column)}${index + 1}` });
      }
      if (cell === undefined) return isBare ? this.#element('c', {}) : '';
      return this.#cell(cell, isBare ? {} : { r: `${lettersOf(column)}${index + 1}` });
    });
    if (!isBare && written.join('') === '') return '';
    const attributes = { ...(!isBare && { r: index + 1 }), ...(isHidden === true && { hidden: 1 }) };
    return this.#element('row', attributes, written.join(''));
  }

  #cell(cell: DrawnCell, at: Attributes): string {
    const formula = cell.formula === undefined ? '' : this.#element('f', {}, escaped(cell.formula));
    if (cell.isUnworked === true) return this.#element('c', at, formula);
    if (cell.error !== undefined) {
      return this.#element('c', { ...at, t: 'e' }, formula + this.#element('v', {}, cell.error));
    }
    if (cell.boolean !== undefined) {
      return this.#element('c', { ...at, t: 'b' }, this.#element('v', {}, cell.boolean ? '1' : '0'));
    }
    if (cell.number !== undefined || cell.date !== undefined) {
      const value = cell.number === undefined ? this.#serial(cell.date!) : this.#stored(cell.number);
      const style = this.#style(cell.format ?? 'General');
      return this.#element(
        'c',
        { ...at, ...(style > 0 && { s: style }) },
        formula + this.#element('v', {}, value),
      );
    }
    if (this.#on.has('shared-strings')) {
      const index = this.#strings.get(cell.text) ?? this.#strings.size;
      this.#strings.set(cell.text, index);
      return this.#element('c', { ...at, t: 's' }, this.#element('v', {}, String(index)));
    }
    return this.#element('c', { ...at, t: 'inlineStr' }, this.#element('is', {}, this.#text(cell.text)));
  }

  #text(text: string): string {
    const one = (piece: string) => this.#element('t', { 'xml:space': 'preserve' }, escaped(piece));
    if (!this.#on.has('rich-text') || text.length < 4 || !this.#random.chance(0.4)) return one(text);
    const middle = Math.floor(text.length / 2);
    return [text.slice(0, middle), text.slice(middle)]
      .map((piece) => this.#element('r', {}, this.#element('rPr', {}, this.#element('b', {})) + one(piece)))
      .join('');
  }

  /** As programs store a number: with the noise of a float behind its fifteenth digit, or with an exponent. */
  #stored(number: string): string {
    if (this.#on.has('float-noise') && number.includes('.') && this.#random.chance(0.5)) {
      return Number(number).toPrecision(17);
    }
    const zeros = /^([1-9])(\d{0,14}?)0{5,}$/.exec(number);
    if (!this.#on.has('exponents') || zeros === null || !this.#random.chance(0.5)) return number;
    return `${zeros[1]}${zeros[2] === '' ? '' : `.${zeros[2]}`}E+${number.length - 1}`;
  }

  #serial(date: string): string {
    const days = Date.parse(date) / 86_400_000;
    return String(days + DAYS_TO_1970[this.#on.has('dates-of-1904') ? 1904 : 1900]);
  }

  #style(format: string): number {
    if (format === 'General') return 0;
    const known = this.#formats.get(format) ?? this.#formats.size + 1;
    this.#formats.set(format, known);
    return known;
  }

  #element(name: string, attributes: Attributes, content = ''): string {
    const quote = this.#quote;
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}=${quote}${escaped(String(value))}${quote}`,
    );
    const full = this.#prefix + name;
    return content === ''
      ? `<${full}${written.join('')}/>`
      : `<${full}${written.join('')}>${content}</${full}>`;
  }

  strings(): string {
    const all = [...this.#strings.keys()].map((text) => this.#element('si', {}, this.#text(text)));
    const space = this.#prefix === '' ? 'xmlns' : 'xmlns:x';
    return DECLARATION + this.#element('sst', { [space]: MAIN, uniqueCount: all.length }, all.join(''));
  }

  styles(): string {
    const formats = [...this.#formats.keys()];
    const known = formats.map(
      (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
    );
    const xf = (id: number) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    const numFmts =
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${known.join('')}</numFmts>`;
    return `${DECLARATION}<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}">${[0, ...formats.map((_, index) => 164 + index)].map(xf).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

type Attributes = Readonly<Record<string, string | number>>;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
