/** Finds the headers on a sheet by evidence: what they name, that they are words, and that rows like data follow. */
import { buildBlock, type HeaderBlock } from './header-block.ts';
import { bestFrom, deepest, headerCandidates } from './header-candidates.ts';
import { dataBelow, firstOfTexts, isFurther, isSummary } from './header-evidence.ts';
import type { KeptRow } from './scan.ts';
import type { HeaderRows, Recognise } from './sheet-layout.ts';
import { isBlank } from './text.ts';

/** A header and how it was found. */
export interface FoundHeader extends HeaderBlock {
  /** A summary of projects, or a table of something else: its rows are no list of proposals. */
  readonly isList: boolean;
}

/** All headers of a sheet in their order, repeated ones included. None where nothing names a column. */
export function findHeaders(
  rows: readonly KeptRow[],
  recognise: Recognise,
  given: HeaderRows | undefined,
): FoundHeader[] {
  const asked = remembered(recognise);
  if (given !== undefined) return headersFromGiven(rows, asked, given);
  const blocks = headerCandidates(rows, asked, 0);
  const main = bestOf(rows, blocks);
  if (main === undefined) return [];
  const seen = firstOfTexts(rows, blocks);
  return blocks.filter((block) => block === main || isFurther(rows, block, seen, main)).map(asFound);
}

function asFound(block: HeaderBlock): FoundHeader {
  return { ...block, isList: !isSummary(block) };
}

function headersFromGiven(rows: readonly KeptRow[], recognise: Recognise, given: HeaderRows): FoundHeader[] {
  const first = rows.findIndex(({ line }) => line === given.first);
  if (first < 0) return [];
  let last = first;
  if (given.last === undefined) last = deepest(rows, bestFrom(rows, first, recognise), recognise).last;
  else while (last + 1 < rows.length && rows[last + 1]!.line <= given.last) last++;
  const block = buildBlock(rows, first, last, recognise);
  const below = headerCandidates(rows, recognise, last + 1);
  const seen = firstOfTexts(rows, [block, ...below]);
  const further = below.filter((other) => isFurther(rows, other, seen, block));
  return [{ ...block, isList: true }, ...further.map(asFound)];
}

/** Asks for a text once; the texts of headers are few. */
function remembered(recognise: Recognise): Recognise {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size > 5000) known.clear();
    const key = recognise(text);
    known.set(text, key);
    return key;
  };
}

/** The header of the sheet's main list: the one that names most and has rows like data below. */
function bestOf(rows: readonly KeptRow[], blocks: readonly HeaderBlock[]): HeaderBlock | undefined {
  let best: HeaderBlock | undefined;
  let most = 0;
  for (const block of blocks) {
    if (!isPlausible(rows, block)) continue;
    const score = 10 * block.known + 5 * dataBelow(rows, block) - (block.last - block.first) / 10;
    if (score > most) [best, most] = [block, score];
  }
  return best;
}

/** A single known word is a header only beside others, or over the one column that there is. */
function isPlausible(rows: readonly KeptRow[], block: HeaderBlock): boolean {
  const named = block.columns.filter(({ name }) => name !== '').length;
  if (block.known > 1) return true;
  if (named > 1) return dataBelow(rows, block) > 0 || rows.length === block.last + 1;
  const below = rows.slice(block.last + 1, block.last + 50);
  const column = block.columns.findIndex(({ name }) => name !== '');
  return below.every((row) => row.cells.every((cell, at) => at === column || isBlank(cell)));
}
