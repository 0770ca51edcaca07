/** Small XLSX workbooks, written as XML by hand, for tests. */
import { pack } from '../../../../archive/pack.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** What stands before the cells, and behind them. */
  readonly before?: string;
  readonly after?: string;
  /** Rows, as XML. */
  readonly rows?: string;
  /** `worksheet`, where nothing else is said. */
  readonly type?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** Number formats; the first is that of style 1. */
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
  readonly workbookPr?: string;
  /** Parts that stand in place of those made here, or beside them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly stored?: boolean;
}

export function xlsx(book: WorkbookXml): Uint8Array {
  return pack({ ...partsOf(book), ...book.parts }, book.stored);
}

/** A workbook of one sheet, of rows in XML. */
export function xlsxOfRows(rows: string, book: Partial<WorkbookXml> & SheetXml = {}): Uint8Array {
  return xlsx({ ...book, sheets: [{ ...book, name: book.name ?? 'A', rows }] });
}

function partsOf({
  sheets,
  formats = [],
  strings = [],
  workbookPr = '',
}: WorkbookXml): Record<string, string> {
  const tabs = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `S${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const relationships = sheets.map(({ type = 'worksheet' }, index) => {
    const target = `${type}s/sheet${index + 1}.xml`;
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  });
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const parts: Record<string, string> = {
    '_rels/.rels': `${DECLARATION}<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook ${MAIN} xmlns:r="${OFFICE}">${workbookPr}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships ${RELATIONSHIPS}>${relationships.join('')}<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet ${MAIN}><numFmts count="${formats.length}">${numFmts.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0&quot; sai&quot;"/></dxf></dxfs></styleSheet>`,
    'xl/sharedStrings.xml': `${DECLARATION}<sst ${MAIN}>${strings.map((text) => `<si>${text.startsWith('<') ? text : `<t xml:space="preserve">${text}</t>`}</si>`).join('')}</sst>`,
  };
  for (const [index, { type = 'worksheet', before = '', rows = '', after = '' }] of sheets.entries()) {
    const body = type === 'worksheet' ? `${before}<sheetData>${rows}</sheetData>${after}` : '';
    parts[`xl/${type}s/sheet${index + 1}.xml`] =
      `${DECLARATION}<${type} ${MAIN} xmlns:r="${OFFICE}">${body}</${type}>`;
  }
  return parts;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
