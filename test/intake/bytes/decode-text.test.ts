import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, type TextBlock } from '../../../src/intake/bytes/decode-text.ts';
import type { Encoding } from '../../../src/intake/bytes/encoding.ts';
import { fromTcvn3Bytes } from '../../../src/intake/bytes/old-letters.ts';

function* chunked(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function blocksOf(
  bytes: Uint8Array,
  encoding: Encoding,
  size = bytes.length || 1,
  bom = 0,
): Promise<TextBlock[]> {
  const blocks: TextBlock[] = [];
  for await (const block of decodeText(chunked(bytes, size), {
    bytes: encoding,
    bom,
    tcvn3Characters: false,
  })) {
    blocks.push(block);
  }
  return blocks;
}

const textOf = (blocks: readonly TextBlock[]) => blocks.map(({ text }) => text).join('');

describe('decoding', () => {
  const sign = fc.constantFrom(
    'a',
    'Đ',
    'ự',
    'ư\u0323',
    'e\u0301',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '–',
    '𝒜',
    '\u200b',
    'Å',
  );
  const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));

  it.each<[Encoding, (text: string) => Uint8Array]>([
    ['utf-8', (written) => Buffer.from(written)],
    ['utf-16le', (written) => Buffer.from(written, 'utf16le')],
    ['utf-16be', (written) => Buffer.from(written, 'utf16le').swap16()],
  ])('gives the text in NFC, cut behind line ends, however %s comes in', async (encoding, encode) => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const blocks = await blocksOf(encode(written), encoding, size);
        expect(textOf(blocks)).toBe(written.normalize('NFC'));
        for (const block of blocks.slice(0, -1)) expect(block.text).toMatch(/[\r\n]$/);
        // No CRLF is parted.
        for (const [index, block] of blocks.entries()) {
          if (block.text.endsWith('\r'))
            expect(blocks[index + 1]?.text.startsWith('\n') ?? false).toBe(false);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('cuts long texts into small blocks, and long lines before a space', async () => {
    const lines = `${'Ủy ban '.repeat(50)}\n`.repeat(500);
    const blocks = await blocksOf(Buffer.from(lines), 'utf-8');
    expect(textOf(blocks)).toBe(lines);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThan(32_768);
    const long = 'Ủy ban '.repeat(300_000);
    const pieces = await blocksOf(Buffer.from(long), 'utf-8', 65_536);
    expect(textOf(pieces)).toBe(long);
    for (const piece of pieces.slice(1)) expect(piece.text).toMatch(/^ /);
  });

  it('tells bytes that are no text, and what is out of the common', async () => {
    const damaged = Buffer.concat([Buffer.from('a\n'.repeat(20_000)), Buffer.from([0xff, 0x0a])]);
    const blocks = await blocksOf(damaged, 'utf-8');
    expect(blocks.map(({ isDamaged }) => isDamaged)).toEqual([false, true]);
    const flags = async (written: string) => (await blocksOf(Buffer.from(written), 'utf-8'))[0]!.isUncommon;
    expect(await flags('Ủy ban nhân dân – “tỉnh” 1.200,5 m² ₫…')).toBe(false);
    for (const odd of ['\u200b', '\u00ad', '\u200e', '\ufeff', '\u0007', 'e\u0301'])
      expect(await flags(odd)).toBe(true);
  });

  it('leaves out the mark at the beginning, in whatever pieces it comes', async () => {
    for (const size of [1, 2, 100]) {
      expect(textOf(await blocksOf(Buffer.from('\ufeffĐ\n'), 'utf-8', size, 3))).toBe('Đ\n');
    }
  });

  it('is linear in lines that come in small pieces', async () => {
    // A million pieces of one line: joined again and again they would be half a terabyte.
    const blocks = await blocksOf(Buffer.alloc(1_500_000, 'x'), 'utf-8', 1);
    expect(textOf(blocks)).toHaveLength(1_500_000);
  });
});

describe('TCVN3', () => {
  it('is read as iconv-lite reads it', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(fromTcvn3Bytes(bytes)).toBe(iconv.decode(Buffer.from(bytes), 'tcvn'));
  });
});
