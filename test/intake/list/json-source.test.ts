/** The text of a source of JSON, line by line or whole, in bounds. */
import { describe, expect, it } from 'vitest';
import { CountedSource } from '../../../src/intake/bytes/source.ts';
import { LONGEST_JSON_LINE, readJson } from '../../../src/intake/list/json-source.ts';
import { sourceOf } from './read-list.ts';

async function linesOf(text: string | Uint8Array, chunk?: number) {
  const read = await readJson(new CountedSource(sourceOf(text, chunk)), 'jsonl', undefined);
  if ('problem' in read || read.format !== 'jsonl') throw new Error('not opened');
  const found = [];
  for await (const batch of read.lines()) found.push(...batch);
  return found;
}

async function whole(text: string | Uint8Array) {
  return readJson(new CountedSource(sourceOf(text)), 'json', undefined);
}

describe('JSON', () => {
  it('lines with their numbers, blank ones passed over', async () => {
    const text = '{"a":1}\r\n\n  \n{"b":"ô"}\nkhông phải JSON';
    for (const chunk of [1, 1000]) {
      expect(await linesOf(text, chunk)).toEqual([
        { line: 1, text: '{"a":1}', problem: null },
        { line: 4, text: '{"b":"ô"}', problem: null },
        { line: 5, text: 'không phải JSON', problem: null },
      ]);
    }
    expect(await linesOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toHaveLength(3);
  });

  it('a line too long is a problem, the others go on', async () => {
    const found = await linesOf(`{"a":1}\n${'x'.repeat(LONGEST_JSON_LINE + 3_000_000)}\n{"b":2}\n`);
    expect(found.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [1, undefined],
      [2, 'line-too-long'],
      [3, undefined],
    ]);
  });

  it('an array, whole and bounded', async () => {
    expect(await whole('\ufeff[{"a":1},\n2]')).toMatchObject({ format: 'json', text: '[{"a":1},\n2]' });
    expect(await whole(Buffer.alloc(67_108_865, ' x'))).toMatchObject({
      problem: { code: 'json-too-large' },
    });
    expect(await whole('  \n')).toMatchObject({ problem: { code: 'file-empty' } });
  });
});
