/** Runs a drawn case through the command line, in this process, and holds what must be so whatever came in. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import type { FileAccount } from '../../src/model/list-account.ts';
import { run } from '../commands/in-process.ts';
import type { Case } from './cases.ts';

export interface Judged {
  readonly exit: number;
  readonly milliseconds: number;
  /** What must not be, in words; empty where all holds. */
  readonly faults: readonly string[];
  /** Rows that were answered or refused. */
  readonly rows: number;
}

/** For the machine, and for each byte: what takes longer hangs or grows faster than it is read. */
const MOST = { milliseconds: 20_000, forKilobyte: 20 };

export async function judge({ name, bytes, args }: Case): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'authority-fuzz-'));
  const before = new Set(readdirSync(folder));
  try {
    writeFileSync(join(folder, name), bytes);
    before.add(name);
    const placed = args.map((word) => inFolder(word, name, folder));
    const began = performance.now();
    const { exit, stdout, stderr } = await run(placed);
    const milliseconds = performance.now() - began;
    const faults: string[] = [];
    if (![0, 1, 2, 3].includes(exit)) faults.push(`exit ${exit}: ${stderr.slice(-400)}`);
    if (/^\s+at .+:\d+:\d+/m.test(stderr + stdout)) faults.push('a stack trace');
    if (/\bundefined\b|\[object |\bNaN\b(?!”)/.test(ownWords(stderr)))
      faults.push(`words: ${stderr.slice(0, 400)}`);
    const most = MOST.milliseconds + (bytes.length / 1024) * MOST.forKilobyte;
    if (milliseconds > most) faults.push(`${Math.round(milliseconds)} ms for ${bytes.length} bytes`);
    if (!Buffer.from(bytes).equals(readFileSync(join(folder, name)))) faults.push('the input was changed');
    const made = readdirSync(folder).filter((file) => !before.has(file));
    for (const file of made) {
      // Beside answers a workbook holds what came in: what that reader refuses there is not ours.
      const isForeign = file.endsWith('.xlsx') && (await unreadable(join(folder, name))).length > 0;
      if (!isForeign) faults.push(...(await unreadable(join(folder, file))));
    }
    if (exit !== 2 && exit !== 70) faults.push(...missing(args, made));
    const rows = made.includes('account.json')
      ? countRows(readFileSync(join(folder, 'account.json'), 'utf8'), args, stdout, faults)
      : 0;
    return { exit, milliseconds, faults, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was written in the input may say anything: it stands in quotes. */
function ownWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/“[^”]*(?:”|$)|"[^"]*"/g, '');
}

function inFolder(word: string, name: string, folder: string): string {
  if (word === name || /^(?:account\.json|template\.xlsx)$/.test(word)) return join(folder, word);
  const output = /^(\w+)=(out-\w+\.\w+)$/.exec(word);
  return output === null ? word : `${output[1]}=${join(folder, output[2]!)}`;
}

function missing(args: readonly string[], made: readonly string[]): string[] {
  const wanted = args.flatMap(
    (word) => /(?:^|=)(out-\w+\.\w+|account\.json|template\.xlsx)$/.exec(word)?.[1] ?? [],
  );
  return wanted.filter((file) => !made.includes(file)).map((file) => `no ${file}`);
}

/** The delimiter is the list's own, and so is how many cells a row of it has. */
const CSV = { bom: true, delimiter: [',', ';', '\t', '|'], relax_column_count: true };

/** Read by another reader than ours. */
async function unreadable(path: string): Promise<string[]> {
  try {
    if (path.endsWith('.tmp')) return [`left over: ${path}`];
    const bytes = readFileSync(path);
    if (path.endsWith('.xlsx')) await readXlsx(bytes);
    else if (path.endsWith('.csv')) parse(bytes, CSV);
    else if (path.endsWith('.jsonl')) for (const line of bytes.toString().trim().split('\n')) jsonOf(line);
    else if (path.endsWith('.junit')) new SaxesParser().write(bytes.toString()).close();
    else if (/\.(?:json|sarif)$/.test(path)) jsonOf(bytes.toString());
    return [];
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : error}`];
  }
}

function jsonOf(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

/** Every row is answered, refused or carried through, and the answers are as many as the account says. */
function countRows(account: string, args: readonly string[], stdout: string, faults: string[]): number {
  const { files } = JSON.parse(account) as { readonly files: readonly FileAccount[] };
  const sheets = files.flatMap((file) => file.sheets);
  for (const { name, rows, rowsInAll, unread, proposals } of sheets) {
    const told = Object.values(rows).reduce((sum, count) => sum + count, 0);
    if (unread === undefined && told !== rowsInAll) faults.push(`${name}: ${told} rows told of ${rowsInAll}`);
    if (unread === undefined && (rows.data ?? 0) !== proposals)
      faults.push(`${name}: ${rows.data} rows of data, ${proposals} proposals`);
  }
  const proposals = sheets.reduce((sum, sheet) => sum + sheet.proposals, 0);
  const rejected = sheets.reduce((sum, sheet) => sum + sheet.rejected, 0);
  if (args[0] === 'batch') {
    const lines = stdout.split('\n').filter((line) => line !== '');
    const refused = lines.filter((line) => JSON.parse(line).outcome === 'rejected').length;
    if (lines.length !== proposals) faults.push(`${lines.length} results of ${proposals} proposals`);
    if (refused !== rejected) faults.push(`${refused} refused, ${rejected} in the account`);
  }
  return proposals;
}
