/** The fictional text, changed in turn: every change of what it says is noticed, no change of how it is set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../src/loader/load.ts';
import { ROOT } from '../program.ts';
import { foundIn, held, named } from './held.ts';
import { alterationsOf, harmless, type Kind, NAMED } from './text-alterations.ts';

const fixture = (name: string): string => readFileSync(join(ROOT, 'fixtures/source', name), 'utf8');
const TEXT = fixture('thuong-nguon.txt');
const read = readRegulation(fixture('thuong-nguon.yaml'), 'thuong-nguon.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { regulation } = read;

describe('a text', async () => {
  const known = await held(regulation, TEXT);
  const altered = alterationsOf(TEXT, TEXT.indexOf('Chương I'), regulation.bodies);

  it.each(Object.keys(altered) as Kind[])('%s', async (kind) => {
    expect(altered[kind].length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const { what, text } of altered[kind]) {
      const found = await foundIn(known, text);
      const counted = (NAMED as readonly string[]).includes(kind) ? named(found) : found;
      if (counted.length === 0) missed.push(what);
    }
    expect(missed).toEqual([]);
  });

  it.each(Object.entries(harmless(TEXT, 1)))('is the same with %s', async (_, text) => {
    expect(await foundIn(known, text)).toEqual([]);
  });
});
