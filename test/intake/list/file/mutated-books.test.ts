/** Files that were changed at random: each is read or refused; nothing is thrown, nothing waits without end. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, unpack } from '../../../../src/archive/read-zip.ts';
import { sourceOfBytes } from '../../../../src/intake/bytes/source.ts';
import { openBook } from '../../../../src/intake/list/file/open-book.ts';
import { pack } from '../../../archive/pack.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/lists/${name}`));

/** Reads all there is; how many rows, or the code of the first problem. */
async function readAll(bytes: Uint8Array): Promise<number | string> {
  const opened = await openBook(sourceOfBytes(bytes, 'x'));
  if (!opened.ok) return opened.problem.code;
  let rows = 0;
  for (const sheet of opened.book.sheets) {
    const read = await sheet.open();
    if ('problem' in read) return read.problem.code;
    for await (const batch of read.rows()) {
      for (const row of batch) {
        rows++;
        read.placeOf(row, row.cells.length - 1);
      }
    }
  }
  return rows;
}

const changes = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 0.999999, noNaN: true }), byte: fc.nat(255) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

function changed(
  bytes: Uint8Array,
  made: readonly { readonly at: number; readonly byte: number }[],
): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of made) copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

describe('files changed at random', () => {
  it.each([
    ['styled-hidden.xlsx', 150],
    ['styled.ods', 100],
    ['styled.xls', 200],
    ['unit-dot.csv', 300],
  ])('%s is read or refused', async (name, numRuns) => {
    const bytes = fixture(name);
    await fc.assert(
      fc.asyncProperty(changes, fc.double({ min: 0.2, max: 1, noNaN: true }), async (made, share) => {
        const cut = changed(bytes, made).subarray(
          0,
          share > 0.9 ? bytes.length : Math.ceil(share * bytes.length),
        );
        expect(await readAll(cut)).toSatisfy(
          (result) => typeof result === 'number' || /^[a-z-]+$/.test(result),
        );
      }),
      { seed: 5, numRuns },
    );
  });

  it.each(['styled-hidden.xlsx', 'styled.ods'])(
    '%s is read or refused where its parts are whole',
    async (name) => {
      const parts = new Map<string, Uint8Array>();
      for (const entry of readZip(fixture(name))!.entries) parts.set(entry.name, (await unpack(entry))!);
      const names = [...parts.keys()].filter((part) => part.endsWith('.xml') || part.endsWith('.rels'));
      const results = new Set<string>();
      await fc.assert(
        fc.asyncProperty(changes, fc.constantFrom(...names), async (made, part) => {
          const result = await readAll(
            pack({ ...Object.fromEntries(parts), [part]: changed(parts.get(part)!, made) }),
          );
          results.add(typeof result === 'number' ? 'read' : result);
        }),
        { seed: 6, numRuns: 150 },
      );
      expect(results.size).toBeGreaterThan(1);
    },
  );
});
