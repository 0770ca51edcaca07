/** Opens a file of rows, whatever it is written in, as sheets of cells: which format and encoding it has. */
import { readZip } from '../../../archive/read-zip.ts';
import type { Problem } from '../../../model/problem.ts';
import { type Encoding, encodingProblem, findEncoding, SAMPLE_BYTES } from '../../bytes/encoding.ts';
import { kindOfPackage, readSignature } from '../../bytes/signature.ts';
import { type ByteSource, CountedSource, readHead, readWhole } from '../../bytes/source.ts';
import { systemProblem } from '../../bytes/system-problem.ts';
import { openCsvBook } from './csv-book.ts';
import type { Book, BookFormat } from './grid.ts';
import { BookRefusal, broken, LARGEST_FILE, tooLarge } from './workbook/refusal.ts';

export interface OpenBookOptions {
  /** Wins over what the bytes show. */
  readonly encoding?: Encoding;
  /** Wins over the name of the file. A workbook is known by its bytes, whatever is said. */
  readonly format?: BookFormat;
  /** Whether a text names a column: of two delimiters that could be, the one that makes most names is taken. */
  readonly recognise?: (text: string) => boolean;
}

export type OpenedBook =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly problem: Problem };

/** What cannot be opened is a problem with the file in its place; only bugs throw. */
export async function openBook(source: ByteSource, options: OpenBookOptions = {}): Promise<OpenedBook> {
  const place = source.name === undefined ? {} : { file: source.name };
  try {
    return { ok: true, book: await bookOf(new CountedSource(source), options) };
  } catch (error) {
    if (error instanceof BookRefusal) return { ok: false, problem: { ...error.problem, place } };
    return { ok: false, problem: systemProblem(source.name, error) };
  }
}

/** The format a file's name promises, among those of rows; undefined for any other name. */
export function bookFormatByName(name: string): BookFormat | undefined {
  const ending = /\.([^./\\]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.get(ending);
}

const ENDINGS: ReadonlyMap<string, BookFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['xltx', 'xlsx'],
  ['xls', 'xls'],
  ['ods', 'ods'],
]);

async function bookOf(source: CountedSource, options: OpenBookOptions): Promise<Book> {
  const head = await readHead(source, SAMPLE_BYTES);
  if (head.bytes.length === 0) throw new BookRefusal('file-empty');
  const signature = readSignature(head.bytes);
  if (signature === 'zip') return openPackage(source, options);
  if (signature === 'ole2') return openCompound(source, options);
  if (signature === 'html' || signature === 'spreadsheet-xml') {
    throw new BookRefusal('file-other-format', { kind: signature });
  }
  if (signature !== null) throw new BookRefusal('file-binary', { kind: signature });
  const format = options.format ?? bookFormatByName(source.name ?? '') ?? 'csv';
  if (format !== 'csv' && format !== 'tsv') throw broken('zip');
  const found = findEncoding(head.bytes, head.isWhole, options.encoding);
  if ('refused' in found) {
    if (found.refused === 'binary') throw new BookRefusal('file-binary', { kind: 'unknown' });
    const { code, params } = encodingProblem(found.refused);
    throw new BookRefusal(code, params);
  }
  if (head.isWhole && head.bytes.subarray(found.known.bom).every(isSpace))
    throw new BookRefusal('file-empty');
  return openCsvBook({ source, head, encoding: found.known, format, recognise: options.recognise ?? none });
}

function none(): boolean {
  return false;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x00 || byte === 0x1a;
}

async function openPackage(source: CountedSource, { encoding }: OpenBookOptions): Promise<Book> {
  const archive = readZip(await wholeOf(source));
  if (archive === null) throw broken('zip');
  const kind = await kindOfPackage(archive);
  // A list in CSV needs no reader of workbooks.
  if (kind === 'xlsx')
    return (await import('./workbook/xlsx-book.ts')).openXlsxBook(archive, { source, encoding });
  if (kind === 'ods')
    return (await import('./workbook/ods-book.ts')).openOdsBook(archive, { source, encoding });
  if (kind === 'xlsb') throw new BookRefusal('file-other-format', { kind });
  throw new BookRefusal('file-binary', { kind });
}

/** What older programs keep in one file of several streams: a workbook of Excel 97-2003, or a locked one of today. */
async function openCompound(source: CountedSource, { encoding }: OpenBookOptions): Promise<Book> {
  const [{ readCompoundFile }, { openXlsBook }] = await Promise.all([
    import('../../../archive/compound-file.ts'),
    import('./workbook/xls-book.ts'),
  ]);
  const file = readCompoundFile(await wholeOf(source));
  if (file === null) throw broken('OLE2');
  return openXlsBook(file, { source, encoding });
}

async function wholeOf(source: CountedSource): Promise<Uint8Array> {
  const bytes = await readWhole(source, LARGEST_FILE);
  if (bytes === null) throw tooLarge('bytes', LARGEST_FILE);
  return bytes;
}
