/** The bytes of a published text: encodings that are read, files that are none. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/intake/bytes/encoding.ts';
import { sourceOfBytes } from '../../../src/intake/bytes/source.ts';
import { readSource } from '../../../src/intake/text/read-source.ts';
import { pack } from '../../archive/pack.ts';

const TEXT =
  'Điều 1. Việc của hội đồng\r\n1. Quyết định những dự án từ 10 tỷ đồng trở lên ở tỉnh giả định.\r\n2. Việc khác.';

const read = (bytes: Uint8Array, encoding?: Encoding) =>
  readSource({ ...sourceOfBytes(bytes), name: '-' }, encoding);

const UTF16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
/** Vietnamese in windows-1258: letters with their marks behind them. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const letters = [...text].flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    // The tone stands behind the letter, the hat or horn is part of it.
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.filter((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark));
    const hat = marks.filter((mark) => !tone.includes(mark));
    return [(base + hat.join('')).normalize('NFC'), ...tone];
  });
  return Buffer.from(letters.map((letter) => bytes.get(letter)!));
}

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-8, letters and marks apart', Buffer.from(TEXT.normalize('NFD'))],
    ['UTF-16', UTF16],
    ['UTF-16, the other way', Buffer.from(UTF16).swap16()],
    ['windows-1258', windows1258(TEXT)],
  ])('%s', async (_, bytes) => {
    const opened = await read(bytes);
    expect(opened).toMatchObject({ ok: true, source: { file: '-', damaged: false } });
    if (!opened.ok) return;
    const { clauses } = opened.source.text;
    expect(clauses.map(({ id }) => id)).toEqual(['1', '1.1', '1.2']);
    expect(clauses[1]!.paragraphs).toEqual(['Quyết định những dự án từ 10 tỷ đồng trở lên ở tỉnh giả định.']);
    expect(opened.source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('TCVN3 is refused unasked, and read when it is asked for', async () => {
    const bytes = Buffer.from(
      '\u00a7i\u00d2u 1. Vi\u00d6c c\u00f1a h\u00e9i \u00ae\u00e5ng t\u00d8nh, quy\u00d5t \u00ae\u00b5nh c\u00b8c d\u00f9 \u00b8n. \u00a7i\u00d2u 2. Vi\u00d6c kh\u00b8c.',
      'latin1',
    );
    expect(await read(bytes)).toMatchObject({ ok: false, problem: { code: 'encoding-tcvn3' } });
    const opened = await read(bytes, 'tcvn3');
    expect(opened).toMatchObject({ ok: true, source: { text: { clauses: [{ id: '1' }, { id: '2' }] } } });
  });

  it('bytes that are no text are told', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff, 0xfe, 0x2e])]);
    expect(await read(bytes, 'utf-8')).toMatchObject({ ok: true, source: { damaged: true } });
  });
});

describe('what is refused', () => {
  const word = pack({ 'word/document.xml': '<w/>' });
  it.each([
    ['PDF', Buffer.from('%PDF-1.7 Điều 1.'), 'pdf'],
    ['Word', word, 'docx'],
    ['old Word', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'old-office'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 no more'), 'zip'],
    ['a web page', Buffer.from('<!doctype html><p>Điều 1. Tên'), 'html'],
    ['bytes', Buffer.from([0, 1, 2, 3, 0, 0, 5, 6]), 'unknown'],
  ])('%s', async (_, bytes, kind) => {
    expect(await read(bytes)).toEqual({
      ok: false,
      problem: { code: 'source-not-text', place: { file: '-' }, params: { kind } },
    });
  });

  it.each(['', ' \n\n ', 'Một văn bản không có điều nào.'])('%j has no article', async (text) => {
    expect(await read(Buffer.from(text))).toMatchObject({
      ok: false,
      problem: { code: 'source-without-articles' },
    });
  });

  it('more than a regulation can be', async () => {
    const bytes = Buffer.alloc(17_000_000, 'Điều 1. Tên. ');
    expect(await read(bytes)).toMatchObject({ ok: false, problem: { code: 'source-too-large' } });
  });

  it('files that the system does not give', async () => {
    const open = () => {
      throw Object.assign(new Error(), { code: 'EACCES' });
    };
    expect(await readSource({ name: 'x.txt', open })).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', place: { file: 'x.txt' }, params: { reason: 'EACCES' } },
    });
  });
});
