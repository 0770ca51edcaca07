/** JSON input as text: lines of JSONL as they come, a JSON array whole. What the text says is read elsewhere. */
import type { Problem } from '../../../model/problem.ts';
import type { TextBlock } from '../../bytes/decode.ts';
import { isBlank } from './header-text.ts';
import type { JsonLine } from './table.ts';

/** The most a line of JSONL may be, in bytes of UTF-8: it is one proposal. */
export const LONGEST_JSON_LINE = 16_777_216;
/** The most a JSON document may be, in bytes of UTF-8: it is held whole. */
export const LARGEST_JSON = 67_108_864;

/** The lines that hold something, in batches, with the number of each in the file. */
export async function* readJsonLines(
  blocks: AsyncIterable<TextBlock>,
  file: string | undefined,
): AsyncGenerator<JsonLine[]> {
  let rest = '';
  let line = 1;
  let dropping = false;
  for await (const block of blocks) {
    const parts = (rest + block.bytes.toString('utf8')).split('\n');
    rest = parts.pop()!;
    const lines: JsonLine[] = [];
    for (const text of parts) {
      if (!dropping && !isBlank(text)) lines.push(jsonLine(line, text, file));
      dropping = false;
      line++;
    }
    if (rest.length > LONGEST_JSON_LINE) {
      if (!dropping) lines.push(jsonLine(line, rest, file));
      dropping = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (!dropping && !isBlank(rest)) yield [jsonLine(line, rest, file)];
}

function jsonLine(line: number, text: string, file: string | undefined): JsonLine {
  if (text.length <= LONGEST_JSON_LINE) return { line, text: text.replace(/\r$/, ''), problem: null };
  const place = file === undefined ? { line } : { file, line };
  const problem: Problem = {
    code: 'line-too-long',
    place,
    params: { limit: String(LONGEST_JSON_LINE) },
  };
  return { line, text: text.slice(0, 200), problem };
}

/** The whole text, or null when it is more than is held. */
export async function readWholeText(blocks: AsyncIterable<TextBlock>): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const { bytes } of blocks) {
    length += bytes.length;
    if (length > LARGEST_JSON) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}
