/** A workbook that we write from nothing: its sheets, one after the other, as the bytes of a package. */
import { lettersOf } from '../../archive/cell-range.ts';
import { escaped } from '../../archive/markup.ts';
import { type NewEntry, writeZip } from '../../archive/write-zip.ts';
import { Looks } from './looks.ts';
import { freeName, type NewSheet, sheetPart } from './sheet-part.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeBook(given: readonly NewSheet[]): AsyncGenerator<Uint8Array> {
  const names: string[] = [];
  for (const { name } of given) names.push(freeName(name, names));
  const sheets = given.map((sheet, at) => ({ ...sheet, name: names[at]! }));
  const looks = new Looks();
  const entries: NewEntry[] = [
    text('[Content_Types].xml', contentTypes(sheets.length)),
    text('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    text('xl/workbook.xml', workbook(sheets)),
    text(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['rIdStyles', 'styles', 'styles.xml'],
      ]),
    ),
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      pieces: sheetPart(sheet, (look) => looks.of(look)),
    })),
    // Behind the sheets: by then all formats have been asked for.
    { name: 'xl/styles.xml', pieces: stylesOf(looks) },
  ];
  return writeZip(entries);
}

function* stylesOf(looks: Looks): Generator<Uint8Array> {
  yield new TextEncoder().encode(looks.part());
}

function text(name: string, content: string): NewEntry {
  return { name, pieces: [new TextEncoder().encode(content)] };
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet'));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${parts.join('')}${override('styles', 'styles')}</Types>`;
}

function relations(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const written = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function workbook(sheets: readonly NewSheet[]): string {
  const list = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escaped(name).replaceAll('"', '&quot;')}" sheetId="${at + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap(namesOf);
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets>${defined}</workbook>`;
}

/** The rows that head every page of a sheet, and its marks. */
function namesOf({ name, frozenRows = 0, marks = [] }: NewSheet, at: number): string[] {
  const defined = (label: string, range: string, more = '') =>
    `<definedName name="${label}" localSheetId="${at}"${more}>${escaped(quotedSheet(name))}!${range}</definedName>`;
  const titles = `$${frozenRows}:$${frozenRows}`;
  return [
    ...(frozenRows === 0 ? [] : [defined('_xlnm.Print_Titles', titles)]),
    ...marks.map((mark) => defined(mark.name, mark.range, ' hidden="1"')),
  ];
}

/** A sheet's name as a reference has it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The cells of a column, from 0, as a reference to another sheet has them. */
export function columnReference(sheet: string, column: number, first: number, last: number): string {
  const letters = lettersOf(column);
  return `${quotedSheet(sheet)}!$${letters}$${first}:$${letters}$${last}`;
}
