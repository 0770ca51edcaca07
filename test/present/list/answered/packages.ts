/** Workbooks as packages: small ones that a test writes, and what stands in one that came out. */
import { readZip, unpack } from '../../../../src/archive/read-zip.ts';
import { writeZip } from '../../../../src/archive/write-zip.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export type Parts = ReadonlyMap<string, string>;

/** What is not said is as a small writer has it: one sheet "A", no styles. */
export interface Given {
  /** What stands within `<worksheet>`, of each sheet; a whole document where it begins with `<?xml`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly styles?: string;
  /** What stands behind `</sheets>`. */
  readonly behindSheets?: string;
  readonly beforeSheets?: string;
  /** Relationships of the first sheet: id, kind, target. */
  readonly relations?: readonly (readonly [id: string, kind: string, target: string])[];
  readonly others?: Readonly<Record<string, string>>;
}

export function packageOf({
  sheets,
  styles,
  behindSheets = '',
  beforeSheets = '',
  relations,
  others,
}: Given): Parts {
  const names = Object.keys(sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const list = (inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const parts = new Map<string, string>();
  parts.set(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}"/>`).join('')}${styles === undefined ? '' : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'}</Types>`,
  );
  parts.set('_rels/.rels', list(relation('rId1', 'officeDocument', 'xl/workbook.xml')));
  parts.set(
    'xl/workbook.xml',
    `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${beforeSheets}<sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets>${behindSheets}</workbook>`,
  );
  const further = styles === undefined ? '' : relation('rIdStyles', 'styles', 'styles.xml');
  const shared =
    others?.['xl/sharedStrings.xml'] === undefined
      ? ''
      : relation('rIdTexts', 'sharedStrings', 'sharedStrings.xml');
  parts.set(
    'xl/_rels/workbook.xml.rels',
    list(
      names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        further +
        shared,
    ),
  );
  names.forEach((name, at) => {
    const inner = sheets[name]!;
    const whole = inner.startsWith('<?xml')
      ? inner
      : `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, whole);
  });
  if (styles !== undefined) parts.set('xl/styles.xml', styles);
  if (relations !== undefined) {
    parts.set('xl/worksheets/_rels/sheet1.xml.rels', list(relations.map((one) => relation(...one)).join('')));
  }
  for (const [name, text] of Object.entries(others ?? {})) parts.set(name, text);
  return parts;
}

export async function zipped(parts: Parts): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  return gathered(writeZip([...parts].map(([name, text]) => ({ name, pieces: [encoder.encode(text)] }))));
}

export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The parts in the order of the directory. */
export async function partsIn(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of readZip(bytes)!.entries) {
    parts.set(entry.name, Buffer.from((await unpack(entry))!).toString('utf8'));
  }
  return parts;
}

/** Formats of an office list: 0 plain, 1 a bold header with borders, 2 a date with borders, 3 a text with borders that wraps. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0"><alignment horizontal="right" vertical="center"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

/** A cell with a text in it. */
export function text(reference: string, value: string, style?: number): string {
  return `<c r="${reference}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
}
