import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../program.ts';
import { junitFaults, sarifFaults } from './schemas.ts';
import { readXml } from './xml.ts';

const FOLDER = join(ROOT, 'fixtures/scenarios/validate');

/** What the scenarios print, by the names of their files. */
const printed = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const [, after = ''] = text.split('\n---- stdout\n');
    return { name, stdout: after.split('\n---- stderr\n')[0]!.replace(/\n?$/, '\n') };
  });
const sarif = printed.filter(({ stdout }) => stdout.startsWith('{') && stdout.includes('"runs"'));
const junit = printed.filter(({ stdout }) => stdout.startsWith('<?xml'));

describe('goldens', () => {
  it('are there', () => {
    expect(sarif.length).toBeGreaterThanOrEqual(2);
    expect(junit.length).toBeGreaterThanOrEqual(2);
  });

  it.each(sarif)('$name is SARIF 2.1.0', ({ stdout }) => {
    expect(sarifFaults(JSON.parse(stdout))).toEqual([]);
  });

  it.each(junit)('$name is JUnit as Jenkins reads it', ({ stdout }) => {
    expect(junitFaults(readXml(stdout))).toEqual([]);
  });
});

describe('the checks can see', () => {
  const first = sarif[0]!.stdout;

  it('what SARIF has not', () => {
    expect(sarifFaults(JSON.parse(first.replace('"2.1.0"', '"2.0.0"')))).not.toEqual([]);
    expect(sarifFaults(JSON.parse(first.replaceAll('"message"', '"massage"')))).not.toEqual([]);
  });

  it('what JUnit has not', () => {
    expect(junitFaults(readXml(junit[0]!.stdout.replaceAll('testcase', 'case')))).not.toEqual([]);
    expect(junitFaults(readXml(junit[0]!.stdout.replaceAll(' tests=', ' test=')))).not.toEqual([]);
  });

  it.each([
    '<a>&</a>',
    '<a b="<"/>',
    '<a></b>',
    '<a>]]></a>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>\u0001</a>',
  ])('%j, which is no XML', (text) =>
    expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)).toThrow(),
  );
});
