/** The printed script of a small fictional regulation, and how texts are quoted. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { dialectNames, dialects } from '../../src/export/sql/dialect.ts';
import { columnOf, tableName, wrongName } from '../../src/export/sql/names.ts';
import { planOf } from '../../src/export/sql/plan.ts';
import { sqlScript, wrongScriptName } from '../../src/export/sql/script.ts';
import { sqlWordsFor } from '../../src/present/messages/export-sql.ts';
import { LAI_CHAU, regulationIn } from '../regulations/files.ts';

const SMALL = readFileSync(
  new URL('../../fixtures/scenarios/files/small-province.yaml', import.meta.url),
  'utf8',
);

const printed = (text: string, dialect: (typeof dialectNames)[number], table = 'proposals'): string => {
  const plan = planOf(compileRegulation(regulationIn(text)), { strict: false });
  return sqlScript(plan, {
    dialect: dialects[dialect],
    table: tableName(table)!,
    words: sqlWordsFor('en'),
    lang: 'en',
    version: '1.2.3',
    digest: 'abc',
  });
};

describe('a script', () => {
  it.each(dialectNames)('of %s', async (dialect) => {
    await expect(printed(SMALL, dialect)).toMatchFileSnapshot(`scripts/${dialect}.sql`);
  });

  it('is the same each time', () => {
    expect(printed(SMALL, 'duckdb')).toBe(printed(SMALL, 'duckdb'));
  });

  it('ends no comment early, whatever a title holds', () => {
    const title = 'a */ b\\u2028; DROP TABLE x; --\\nDROP TABLE y;';
    const text = SMALL.replace(/^title: .*$/m, `title: { vi: "${title}", en: "${title}" }`);
    expect(text).not.toBe(SMALL);
    for (const dialect of dialectNames)
      expect(printed(text, dialect)).not.toMatch(/^\s*DROP TABLE (?!IF EXISTS)/m);
  });

  it('has no comment that goes on, as Spark has it behind a backslash at the end of the line', () => {
    const text = SMALL.replace(/^title: .*$/m, "title: { vi: 'a \\', en: 'a \\' }");
    expect(text).not.toBe(SMALL);
    expect(printed(text, 'spark')).toContain(': a \\ .\n');
    expect(printed(text, 'spark')).not.toMatch(/^--.*\\$/m);
  });

  it('quotes the parts of a table’s name', () => {
    expect(printed(SMALL, 'postgres', 'so "cu".ho so')).toContain(
      'CREATE TABLE IF NOT EXISTS "so ""cu"""."ho so" (',
    );
    expect(printed(SMALL, 'spark', 'so`cu.ho so')).toContain('CREATE TABLE IF NOT EXISTS `so``cu`.`ho so` (');
  });
});

describe('texts', () => {
  it('are escaped as the dialect has it', () => {
    expect(dialects.duckdb.text("it's a \\ b")).toBe("'it''s a \\ b'");
    expect(dialects.postgres.text("it's a \\ b")).toBe("'it''s a \\ b'");
    expect(dialects.spark.text("it's a \\ b")).toBe("'it\\'s a \\\\ b'");
  });
});

describe('names', () => {
  it('of columns have no upper case', () => {
    expect(columnOf('landArea')).toBe('land_area');
    expect(columnOf('fdiAmount2')).toBe('fdi_amount2');
  });

  it('of tables are parted by dots', () => {
    expect(tableName('a.b.c')).toEqual({ schema: ['a', 'b'], table: 'c' });
    for (const wrong of ['', 'a.', '.a', 'a..b', 'a.b.c.d', 'a\nb']) expect(tableName(wrong)).toBeUndefined();
  });

  it('that differ in case alone, or that a database would cut off, are refused', () => {
    expect(wrongName(['a', 'b', 'A'])).toEqual({ why: 'twice', name: 'A' });
    expect(wrongName(['a', 'đ'.repeat(32)])).toEqual({ why: 'long', name: 'đ'.repeat(32) });
    expect(wrongName(['a', 'b'.repeat(63)])).toBeUndefined();
    const plan = planOf(compileRegulation(regulationIn(LAI_CHAU)), { strict: false, matters: ['ngo-aid'] });
    const wrong = (table: string) => wrongScriptName(plan, tableName(table)!, dialects.postgres);
    expect(wrong('proposals')).toBeUndefined();
    expect(wrong('Decisions')).toEqual({ why: 'twice', name: 'decisions' });
    expect(wrong('p'.repeat(60))?.why).toBe('long');
  });
});
