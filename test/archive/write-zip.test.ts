/** A ZIP from another one: what is kept is kept packed, what is changed keeps its place and its name. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip, unpack } from '../../src/archive/read-zip.ts';
import { type NewEntry, writeZip } from '../../src/archive/write-zip.ts';

const text = (content: string) => new TextEncoder().encode(content);

async function written(...given: Parameters<typeof writeZip>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeZip(...given)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function texts(bytes: Uint8Array): Promise<[string, string][]> {
  const archive = readZip(bytes)!;
  return Promise.all(
    archive.entries.map(
      async (entry): Promise<[string, string]> => [
        entry.name,
        Buffer.from((await unpack(entry))!).toString('utf8'),
      ],
    ),
  );
}

const OLD = zipSync({
  'xl/': new Uint8Array(0),
  'a.xml': text('một'),
  'xl/b.xml': [text('hai'), { level: 0 }],
});

describe('a ZIP', () => {
  it('that is kept whole is the same', async () => {
    const { entries, comment } = readZip(OLD)!;
    expect(await written(entries, comment)).toEqual(Buffer.from(OLD));
  });

  it('with a changed entry and a new one', async () => {
    const { entries } = readZip(OLD)!;
    const changed = entries.map((entry): (typeof entries)[number] | NewEntry =>
      entry.name === 'a.xml'
        ? { instead: entry, name: entry.name, pieces: [text('mười'), text(' một')] }
        : entry,
    );
    const bytes = await written([...changed, { name: 'xl/mới.xml', pieces: [text('ba')] }]);
    expect(await texts(bytes)).toEqual([
      ['xl/', ''],
      ['a.xml', 'mười một'],
      ['xl/b.xml', 'hai'],
      ['xl/mới.xml', 'ba'],
    ]);
  });

  it('whose sizes stand behind the data keeps them there', async () => {
    const data = deflateRawSync(text('xin chào'));
    const local = Buffer.alloc(35);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(5, 26);
    local.write('a.xml', 30);
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50);
    const record = Buffer.alloc(51);
    record.writeUInt32LE(0x02014b50);
    record.writeUInt16LE(8, 8);
    record.writeUInt16LE(8, 10);
    for (const [buffer, at] of [
      [behind, 4],
      [record, 16],
    ] as const) {
      buffer.writeUInt32LE(crc32(text('xin chào')), at);
      buffer.writeUInt32LE(data.length, at + 4);
      buffer.writeUInt32LE(text('xin chào').length, at + 8);
    }
    record.writeUInt16LE(5, 28);
    record.write('a.xml', 46);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(record.length, 12);
    end.writeUInt32LE(local.length + data.length + behind.length, 16);
    const bytes = Buffer.concat([local, data, behind, record, end]);
    expect(inflateRawSync(data).toString()).toBe('xin chào');
    expect(await written(readZip(bytes)!.entries)).toEqual(bytes);
  });

  it('an entry that cannot be given ends the writing', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield text('x'.repeat(100_000));
      throw new RangeError('gone');
    };
    await expect(written([{ name: 'a', pieces: failing() }])).rejects.toThrow('gone');
  });
});
