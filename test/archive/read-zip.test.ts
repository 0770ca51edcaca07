import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, unpack, unpackPieces, type ZipEntry } from '../../src/archive/read-zip.ts';
import { pack } from './pack.ts';

const TEXT = 'Ủy ban nhân dân tỉnh. '.repeat(200);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A ZIP of two parts, with one field of a record in it changed. */
function changed(
  change: (view: DataView, at: { directory: number; local: number; end: number }) => void,
  stored = false,
) {
  const file = pack({ 'a.xml': TEXT, 'b.xml': 'second' }, stored);
  const view = new DataView(file.buffer, file.byteOffset);
  const end = file.length - 22;
  const directory = view.getUint32(end + 16, true);
  change(view, { directory, end, local: view.getUint32(directory + 42, true) });
  return file;
}

const first = (file: Uint8Array): ZipEntry => readZip(file)!.entries[0]!;

describe('readZip', () => {
  it('gives the entries in the order of the directory, and their bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 3000 })), {
          selector: ([name]) => name,
        }),
        fc.boolean(),
        async (parts, stored) => {
          const archive = readZip(pack(Object.fromEntries(parts), stored))!;
          const read = [];
          for (const entry of archive.entries) read.push([entry.name, await unpack(entry)]);
          expect(read).toEqual(parts);
        },
      ),
      { seed: 1, numRuns: 50 },
    );
  });

  it('reads from bytes that lie within others', async () => {
    const file = pack({ 'a.xml': TEXT });
    const outer = new Uint8Array(file.length + 7);
    outer.set(file, 7);
    expect(await unpack(first(outer.subarray(7)))).toEqual(bytesOf(TEXT));
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', bytesOf(TEXT)],
    ['the beginning of one', pack({ 'a.xml': TEXT }).subarray(0, 60)],
    ['an entry beyond the end', changed((view, { directory }) => view.setUint32(directory + 20, 9999, true))],
    ['an entry without a header', changed((view, { local }) => view.setUint32(local, 0, true))],
    [
      'a header beyond the end',
      changed((view, { directory }) => view.setUint32(directory + 42, 99_999, true)),
    ],
    [
      'two entries over one header',
      changed((view, { directory }) => view.setUint32(directory + 51 + 42, 0, true)),
    ],
    [
      'an entry that reaches into the next',
      changed((view, { directory }) => {
        view.setUint32(directory + 20, view.getUint32(directory + 20, true) + 3, true);
      }),
    ],
    ['more entries than there are', changed((view, { end }) => view.setUint16(end + 10, 3, true))],
    ['sizes of ZIP64', changed((view, { directory }) => view.setUint32(directory + 24, 0xffffffff, true))],
    ['a name that stands twice', changed((view, { directory }) => view.setUint8(directory + 51 + 46, 0x61))],
  ])('refuses %s', (_, file) => {
    expect(readZip(file)).toBeNull();
  });

  it.each<[string, Uint8Array]>([
    ['more than it says', changed((view, { directory }) => view.setUint32(directory + 24, 100, true))],
    ['less than it says', changed((view, { directory }) => view.setUint32(directory + 24, 9999, true))],
    [
      'more than it says, stored',
      changed((view, { directory }) => view.setUint32(directory + 24, 100, true), true),
    ],
    ['other bytes', changed((view, { directory }) => view.setUint32(directory + 16, 1, true))],
    ['other bytes, stored', changed((view, { local }) => view.setUint8(local + 40, 0x41), true)],
    ['bytes that do not unpack', changed((view, { local }) => view.setUint32(local + 35, 0xffffffff, true))],
    ['encrypted', changed((view, { directory }) => view.setUint16(directory + 8, 1, true))],
    ['packed in another way', changed((view, { directory }) => view.setUint16(directory + 10, 12, true))],
  ])('does not unpack an entry with %s', async (_, file) => {
    expect(await unpack(first(file))).toBeNull();
    expect(await unpack(readZip(file)!.entries[1]!)).toEqual(bytesOf('second'));
  });

  it('lets go of what unpacks to far more than it says', async () => {
    const file = pack({ 'a.xml': new Uint8Array(20_000_000) });
    const bomb = { ...first(file), size: 1000 };
    let given = 0;
    const read = async () => {
      for await (const piece of unpackPieces(bomb)) given += piece.length;
    };
    await expect(read()).rejects.toThrow('a.xml');
    expect(given).toBeLessThanOrEqual(1000);
  });
});
