/** Records are read as they were written, whether they are held or lie in a temporary file. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { RecordSpool } from '../../src/files/record-spool.ts';
import { TemporaryFailure } from '../../src/intake/bytes/system-problem.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-records-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function all(records: AsyncIterable<string>): Promise<string[]> {
  const read: string[] = [];
  for await (const record of records) read.push(record);
  return read;
}

const LONG = 'ủy'.repeat(400_000);
const record = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `.${text.replaceAll('\n', '')}`),
  },
  { weight: 1, arbitrary: fc.constant(LONG) },
);

describe.each([0, 1_000, 10_000_000])('of which %d bytes are held', (mostHeld) => {
  it('come back, all of them or those between two marks, as often as they are asked for', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(record)), async (groups) => {
        const spool = new RecordSpool(mostHeld);
        const marks: number[] = [];
        for (const group of groups) {
          marks.push(spool.mark());
          for (const one of group) {
            spool.add(one);
            await spool.settle();
          }
        }
        const end = spool.mark();
        expect(await all(spool.records())).toEqual(groups.flat());
        for (const [index, group] of groups.entries()) {
          expect(await all(spool.records(marks[index]!, marks[index + 1] ?? end))).toEqual(group);
        }
        expect(await all(spool.records())).toEqual(groups.flat());
        await spool.close();
      }),
      { seed: 20_261_130, numRuns: 40 },
    ));
});

it('holds no more in memory than it may, and leaves no file behind', async () => {
  vi.stubEnv('TMPDIR', FOLDER);
  const spool = new RecordSpool(1_000_000);
  for (let count = 0; count < 40; count++) {
    spool.add('x'.repeat(1_000_000));
    await spool.settle();
    expect(spool.heldBytes).toBeLessThanOrEqual(1_000_000);
  }
  expect(spool.mark()).toBe(40 * 1_000_001);
  await spool.close();
  expect(readdirSync(FOLDER)).toEqual([]);
});

it('says when there is no temporary file to be had', async () => {
  vi.stubEnv('TMPDIR', join(FOLDER, 'none'));
  const spool = new RecordSpool(10);
  spool.add('x'.repeat(100_000));
  expect(spool.hasFailed).toBe(false);
  await expect(spool.settle()).rejects.toThrow(TemporaryFailure);
  expect(spool.hasFailed).toBe(true);
  await spool.close();
});
