/**
 * Texts as published, where someone has them beside the checkout (or where AUTHORITY_SOURCES says): they are no part
 * of the project, and without them there is nothing to test here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../src/engine/audit/clause-routing.ts';
import { splitText } from '../src/intake/text/split-text.ts';
import { readRegulation } from '../src/loader/load.ts';
import { writeSourceRecord } from '../src/loader/source-record.ts';
import { type PublishedText, wholeClause } from '../src/model/provenance.ts';
import { provenanceOf } from '../src/provenance/provenance.ts';
import { TextIndex } from '../src/provenance/text-index.ts';
import { ROOT } from './program.ts';
import {
  type Alteration,
  alteredClauses,
  alteredLimits,
  alteredQuotes,
  alteredWords,
  missingClauses,
} from './provenance/alterations.ts';
import { foundIn, held, named } from './provenance/held.ts';
import { alterationsOf, drawn, harmless, type Kind, NAMED } from './provenance/text-alterations.ts';
import { bundledText, regulationIn } from './regulations/files.ts';

const FOLDER = resolve(ROOT, process.env.AUTHORITY_SOURCES ?? '../shared/regulations');

/** The texts and their regulations; none where they do not lie there, since those suites read them before their tests run. */
const TEXTS = existsSync(FOLDER)
  ? [
      ['000', 'lai-chau-xiv'],
      ['001', '261-qd-tw'],
      ['002', 'lam-dong-bcsd'],
      ['003', '202-qd-tw'],
      ['004', 'kon-tum-bcsd'],
    ]
  : [];

/** How many alterations of a kind are tried in each text: all of them where AUTHORITY_ALTERATIONS says `all`. */
const SAMPLE = process.env.AUTHORITY_ALTERATIONS === 'all' ? Number.POSITIVE_INFINITY : 2;

/** The text whose file begins with a number. */
function rawTextOf(number: string): string {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(number) && file.endsWith('.txt'))!;
  return readFileSync(join(FOLDER, name), 'utf8');
}

function textOf(number: string): PublishedText {
  return splitText(rawTextOf(number))!;
}

/** Where the first article stands that is meant. */
function beginningOf(text: string, { parts, meant }: PublishedText): number {
  const lines = text.split('\n').slice(0, parts[meant]!.line - 1);
  return lines.reduce((length, line) => length + line.length + 1, 0);
}

function sample<T>(all: readonly T[], count: number): T[] {
  const random = drawn(all.length);
  const share = count / all.length;
  return all.filter(() => random() < share);
}

/** How many parts each article has, and each of those: `3.5.3` has four. */
function counts({ clauses }: PublishedText): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { id } of clauses) {
    const above = id.split('.').slice(0, -1).join('.') || 'all';
    parts[above] = (parts[above] ?? 0) + 1;
  }
  return parts;
}

describe.runIf(existsSync(FOLDER))('texts as published', () => {
  it.each(['000', '001', '002', '003', '004'])('%s is split without a gap or a rest', (number) => {
    const { jumps, unplaced } = textOf(number);
    expect({ jumps, unplaced }).toEqual({ jumps: [], unplaced: [] });
  });

  it('000: 32 articles, points of points', () => {
    expect(counts(textOf('000'))).toMatchObject({
      all: 32,
      1: 9,
      1.3: 8,
      1.4: 4,
      2: 11,
      2.3: 13,
      '2.3.9': 3,
      2.4: 4,
      3.5: 3,
      '3.5.1': 9,
      '3.5.2': 6,
      '3.5.3': 4,
      4: 13,
      17.2: 3,
      22.1: 2,
      31.1: 4,
      32: 2,
    });
  });

  it('001 and 002: the attached regulation is meant', () => {
    const [model, provincial] = [textOf('001'), textOf('002')];
    expect([model.parts.map(({ to }) => to), model.meant]).toEqual([[3, 19], 1]);
    expect([provincial.parts.map(({ to }) => to), provincial.meant]).toEqual([[3, 12], 1]);
    expect(counts(model)).toMatchObject({ 3: 4, 4: 10, 6: 7, 14: 4, 16: 3, 19: 3 });
    expect(counts(provincial)).toMatchObject({ 3: 8, 3.6: 7, 9: 4, 9.4: 5, 12: 3 });
  });

  it('003: letters, scanning errors', () => {
    const text = textOf('003');
    expect(counts(text)).toMatchObject({ all: 11, 4: 8, 4.3: 7, 5: 10, 5.3: 11, '5.10': 3, 6: 4, 10: 2 });
    expect(wholeClause(text, '5.3.l')).toHaveLength(1);
    expect(wholeClause(text, '4.3.đ')).toHaveLength(1);
    expect(wholeClause(text, '5.10.a')[0]!.paragraphs).toHaveLength(6);
  });

  it('004: Markdown', () => {
    expect(counts(textOf('004'))).toMatchObject({
      all: 8,
      1: 2,
      1.1: 6,
      1.2: 6,
      2: 4,
      5: 6,
      6: 7,
      7: 14,
      8: 2,
    });
  });

  describe.each(TEXTS)('%s and the table of clauses of %s', (number, id) => {
    const { clauses, parts, meant } = textOf(number);
    const ids = clauses.map((clause) => clause.id);
    const coverage = coverageOf(regulationIn(bundledText(id)));
    const rows = new Set(coverage.rows.map(({ clause }) => clause));

    it('every numbered clause stands in it; what only holds others need not', () => {
      const isHeading = (clause: string): boolean => ids.some((other) => other.startsWith(`${clause}.`));
      expect(ids.filter((clause) => !rows.has(clause) && !isHeading(clause))).toEqual([]);
    });

    it('nothing else does, and each says who decides or why nobody', () => {
      expect([...rows].filter((row) => !ids.includes(row))).toEqual([]);
      const untold = coverage.rows.filter(
        ({ state }) => !['routed', 'not-stated', 'nothing'].includes(state),
      );
      expect(untold).toEqual([]);
    });

    it('it has as many articles as the text', () => {
      expect(coverage.articles).toBe(parts[meant]!.to);
      expect(coverage.leftOut).toEqual([]);
    });
  });

  describe.each(TEXTS)('%s and %s', async (number, id) => {
    const written = rawTextOf(number);
    const read = readRegulation(readFileSync(join(ROOT, `src/regulations/${id}.yaml`), 'utf8'), id);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { regulation } = read;
    const known = await held(regulation, written);
    const altered = alterationsOf(written, beginningOf(written, known.published), regulation.bodies);

    it('agree', () => {
      expect(provenanceOf(regulation, new TextIndex(known.published)).findings).toEqual([]);
    });

    it('the record is of this text', () => {
      const path = join(ROOT, `src/regulations/${id}.source.yaml`);
      expect(readFileSync(path, 'utf8')).toBe(writeSourceRecord(known.record));
    });

    it.each(Object.keys(altered) as Kind[])('%s is noticed', async (kind) => {
      const missed: string[] = [];
      for (const { what, text } of sample(altered[kind], SAMPLE)) {
        const found = await foundIn(known, text);
        const counted = (NAMED as readonly string[]).includes(kind) ? named(found) : found;
        if (counted.length === 0) missed.push(what);
      }
      expect(missed).toEqual([]);
    });

    it.each(Object.entries(harmless(written, 7)))('is the same with %s', async (_, text) => {
      expect(await foundIn(known, text)).toEqual([]);
    });
  });

  describe('000 and lai-chau-xiv', () => {
    const yaml = readFileSync(join(ROOT, 'src/regulations/lai-chau-xiv.yaml'), 'utf8');
    const read = readRegulation(yaml, 'lai-chau-xiv.yaml');
    if (!read.ok) throw new Error('the regulation cannot be read');
    const { regulation } = read;

    const alterations: readonly (readonly [string, (text: PublishedText) => readonly Alteration[]])[] = [
      ['limit', (text) => alteredLimits(regulation, text)],
      ['word of limit', () => alteredWords(regulation)],
      ['clause', () => sample(missingClauses(regulation), 75 * SAMPLE)],
      ['quote', () => alteredQuotes(regulation)],
      ['clause of a rule', (text) => alteredClauses(regulation, text).filter((_, at) => at % 20 === 0)],
    ];

    it.each(alterations)('do not, whatever %s is changed', (_, alter) => {
      const index = new TextIndex(textOf('000'));
      const missed = alter(index.text).filter(
        ({ regulation: one }) => provenanceOf(one, index).findings.length === 0,
      );
      expect(missed.map(({ what }) => what)).toEqual([]);
    });
  });
});
