/** A list as an office keeps it, and ways of writing it: encodings, delimiters, line ends. */
import iconv from 'iconv-lite';
import type { Encoding } from '../../../../src/intake/bytes/encoding.ts';
import type { ByteSource } from '../../../../src/intake/bytes/source.ts';
import type { Book, GridRow } from '../../../../src/intake/list/file/grid.ts';
import { findLayout } from '../../../../src/intake/list/file/layout/find-layout.ts';
import { openBook } from '../../../../src/intake/list/file/open-book.ts';
import type { RowKind } from '../../../../src/model/list-account.ts';
import type { Place, Problem } from '../../../../src/model/problem.ts';

export const HEADER = [
  'STT',
  'Tên dự án',
  'Loại',
  'Nguồn vốn',
  'Tổng mức đầu tư',
  'Diện tích',
  'Lĩnh vực',
  'Ghi chú',
];

const NON_BUDGET = 'Ngoài ngân sách';
const PROJECT = 'Dự án đầu tư';

/** Twelve projects, with what office lists hold: inner quotes, delimiters, line breaks, both decimal marks. */
export const ROWS: readonly (readonly string[])[] = [
  ['1', 'Khu du lịch sinh thái Sìn Hồ', PROJECT, NON_BUDGET, '2.021,355 tỷ đồng', '19,5 ha', 'Du lịch', ''],
  [
    '2',
    'Thủy điện Nậm Củm 3',
    PROJECT,
    NON_BUDGET,
    '1.200 tỷ đồng',
    '343.198,69 m2',
    'Thủy điện',
    'đã khảo sát',
  ],
  [
    '3',
    'Trồng mắc ca tại huyện Tân Uyên',
    PROJECT,
    NON_BUDGET,
    '850 tỷ đồng',
    '1.050 ha',
    'Nông nghiệp; Lâm nghiệp',
    '',
  ],
  [
    '4',
    'Đường nối "Cao Bồ – Phong Thổ"',
    PROJECT,
    'Ngân sách tỉnh',
    '45 tỷ đồng',
    '',
    'Khác',
    'nhóm C, phát sinh',
  ],
  ['5', 'Trụ sở xã Mường Than', PROJECT, 'NST', '12.500.000.000', '0,5 ha', 'Khác', ''],
  [
    '6',
    'Khu đô thị phía Đông\nthành phố Lai Châu',
    PROJECT,
    NON_BUDGET,
    'khoảng 1.900 tỷ đồng',
    '75 ha',
    'Khu đô thị',
    'hai giai đoạn',
  ],
  [
    '7',
    'Chợ trung tâm thị trấn Than Uyên',
    PROJECT,
    NON_BUDGET,
    '98,7 tỷ đồng',
    '2 ha',
    'Trung tâm thương mại',
    '',
  ],
  [
    '8',
    'Mỏ đất hiếm Đông Pao',
    PROJECT,
    'FDI',
    '50 triệu USD',
    '132 ha',
    'Khoáng sản',
    'chờ ý kiến bộ, ngành',
  ],
  ['9', 'Bệnh viện đa khoa tỉnh (giai đoạn II)', PROJECT, 'ODA', '600 tỷ đồng', '4 ha', 'Khác', ''],
  [
    '10',
    'Nhà ở xã hội phường Quyết Thắng',
    PROJECT,
    NON_BUDGET,
    'không quá 300 tỷ đồng',
    '3,2 ha',
    'Nhà ở thương mại',
    '',
  ],
  [
    '11',
    'Chè cổ thụ Tả Lèng | vùng nguyên liệu',
    PROJECT,
    NON_BUDGET,
    '100 tỷ đồng',
    '500 ha',
    'Nông nghiệp',
    '',
  ],
  [
    '12',
    'Điểm du lịch cộng đồng bản Thẳm',
    PROJECT,
    NON_BUDGET,
    '9,9 tỷ đồng',
    'dưới 10 ha',
    'Du lịch',
    'hộ ông Lò Văn Ẩn',
  ],
];

const KNOWN = new Set(
  [
    'id',
    'title',
    'type',
    'capital',
    'mã',
    'vốn',
    'diện tích (ha)',
    'tổng mức đầu tư (triệu đồng)',
    ...HEADER.slice(0, 7),
  ].map((name) => name.toLowerCase()),
);

/** Stands in for the names of the contract. */
function recognise(header: string): boolean {
  return KNOWN.has(header.normalize('NFC').trim().toLowerCase());
}

export function writeCsv(rows: readonly (readonly string[])[], delimiter: string, lineEnd = '\r\n'): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(delimiter) + lineEnd).join('');
}

/** Windows-1258 as Windows writes it: vowels with their shape, tones behind them. */
export function toWindows1258(text: string): Buffer {
  const shaped = text.normalize('NFD').replace(/[aeiouy]([\u0323])?[\u0302\u0306\u031b]/giu, (letter) => {
    const [vowel, ...marks] = letter;
    const dot = marks.includes('\u0323') ? '\u0323' : '';
    return `${(vowel + marks.filter((mark) => mark !== '\u0323').join('')).normalize('NFC')}${dot}`;
  });
  return iconv.encode(shaped, 'windows1258');
}

/** TCVN3 has no capitals with marks: fonts drew them. */
export function tcvn3Text(text: string): string {
  return text.replace(/[^\u0000-\u007fĐÂĂÊÔƠƯ]/gu, (char) => char.toLowerCase());
}

export function toTcvn3(text: string): Buffer {
  return iconv.encode(tcvn3Text(text).replaceAll('–', '-'), 'tcvn');
}

/** TCVN3 letters as they stand in Unicode when such a text is carried over unchanged. */
export function tcvn3InUnicode(text: string): string {
  return toTcvn3(text).toString('latin1');
}

const VNI_TONES: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const VNI_SHAPED: Readonly<Record<string, string>> = {
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const VNI_SINGLE: Readonly<Record<string, string>> = {
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  í: 'í',
  ì: 'ì',
  đ: 'ñ',
  ư: 'ö',
  ơ: 'ô',
};

export function vniInUnicode(text: string): string {
  return [...text.toLowerCase()]
    .map((char) => {
      if (VNI_SINGLE[char] !== undefined) return VNI_SINGLE[char];
      const [base = '', ...marks] = char.normalize('NFD');
      const horn = marks.includes('\u031b');
      const tone = marks.filter((mark) => '\u0301\u0300\u0309\u0303\u0323'.includes(mark)).join('');
      const shape = marks.filter((mark) => '\u0302\u0306'.includes(mark)).join('');
      const vowel = horn ? (base === 'u' ? 'ö' : 'ô') : base;
      if (marks.length === 0) return char;
      return vowel + (shape === '' ? (VNI_TONES[tone] ?? '') : (VNI_SHAPED[shape + tone] ?? ''));
    })
    .join('');
}

export const BOM = '\ufeff';

export function toUtf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function sourceOf(bytes: Uint8Array | string, chunk = 1 << 20): ByteSource {
  const whole = Buffer.from(bytes as Uint8Array);
  return {
    name: 'list',
    async *open() {
      for (let at = 0; at < whole.length; at += chunk) yield whole.subarray(at, at + chunk);
    },
  };
}

interface TableRow extends GridRow {
  readonly kind: RowKind;
}

/** The first table of a book, with its rows. */
interface ReadTable {
  readonly table: Pick<Book, 'delimiter' | 'encoding' | 'format'> & {
    readonly header: readonly string[];
    readonly headerLine: number;
    placeOf(row: GridRow, column: number): Place;
  };
  readonly rows: readonly TableRow[];
}

interface TableOptions {
  readonly encoding?: Encoding;
  readonly format?: 'csv' | 'tsv';
  readonly headerRow?: number;
  readonly chunk?: number;
}

async function opened(
  bytes: Uint8Array | string,
  { encoding, format, headerRow, chunk }: TableOptions,
): Promise<ReadTable | Problem> {
  const found = await openBook(sourceOf(bytes, chunk), {
    ...(encoding !== undefined && { encoding }),
    ...(format !== undefined && { format }),
    recognise,
  });
  if (!found.ok) return found.problem;
  const { book } = found;
  const sheet = await book.sheets[0]!.open();
  if ('problem' in sheet) return sheet.problem;
  const layout = await findLayout(sheet.rows(), {
    recognise: (text) => (recognise(text) ? text : undefined),
    ...(headerRow !== undefined && { headerRows: { first: headerRow } }),
  });
  if ('problem' in layout) return layout.problem;
  const [table] = layout.tables;
  if (table === undefined) return { code: 'no-header', place: {}, params: {} };
  const all: GridRow[] = [];
  for await (const batch of sheet.rows()) all.push(...batch);
  const kinds = all.map((row, index) => ({ ...row, kind: layout.kindAt(index) }));
  return {
    table: {
      delimiter: book.delimiter,
      encoding: book.encoding,
      format: book.format,
      header: table.header.map(({ name }) => name),
      headerLine: table.headerLast,
      placeOf: (row, column) => sheet.placeOf(row, column),
    },
    rows: kinds.slice(table.start, table.end).filter(({ kind }) => kind !== 'blank'),
  };
}

/** Opens bytes as a table and reads it; a problem is thrown. */
export async function read(bytes: Uint8Array | string, options: TableOptions = {}): Promise<ReadTable> {
  const table = await opened(bytes, options);
  if ('code' in table) throw new Error(`problem: ${JSON.stringify(table)}`);
  return table;
}

/** The problem of what cannot be opened. */
export async function refusal(bytes: Uint8Array | string, options: TableOptions = {}): Promise<Problem> {
  const table = await opened(bytes, options);
  if (!('code' in table)) throw new Error('opened');
  return table;
}

export function dataCells(rows: readonly TableRow[]): (readonly string[])[] {
  return rows.filter((row) => row.kind === 'data').map((row) => row.cells);
}
