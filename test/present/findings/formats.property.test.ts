/** Whatever stands in a path, a title or a value: no format is broken by it, and nothing hides in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCommands } from '../../../src/present/document/escape.ts';
import {
  type ReportFormatName,
  reportFormatNames,
  reportFormats,
} from '../../../src/present/findings/formats.ts';
import { forActionsLog } from '../../../src/present/findings/github.ts';
import type { ReportRenderer } from '../../../src/present/findings/validation.ts';
import { options, reportOf } from './reports.ts';
import { junitFaults, sarifFaults } from './schemas.ts';
import { readXml } from './xml.ts';

const loaded = reportFormatNames.map(async (name) => [name, await reportFormats[name]()] as const);
const renderers = Object.fromEntries(await Promise.all(loaded)) as Record<ReportFormatName, ReportRenderer>;

const SEED = { seed: 20250919, numRuns: 150 } as const;

const NASTY = [
  '"',
  "'",
  '`',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '\u0085',
  ']]>',
  '<![CDATA[',
  '<b>',
  '&amp;',
  '&',
  '%0A',
  '%',
  '::',
  '::error::',
  '\n::set-output name=a::b',
  '##[error]',
  '##[add-mask]x',
  ',',
  ':',
  '|',
  '\\',
  '\\|',
  '@ai',
  '#1',
  '\u0000',
  '\u001b[31m',
  '\u0007',
  '\u202e',
  '\u200f',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '-->',
  '<!--',
  '](http://x)',
  '[a](b)',
  '{0}',
  '---',
  '```',
  '</details>',
  ' ',
  '  ',
  'ủy',
  'Dự án',
  '😀',
  '../',
  '//',
  'C:/',
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const path = nasty.map((text) => `a${text}`);

/** Nothing that moves the writing or the terminal, in what people see. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Halves of a character, which no UTF-8 holds. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function forAll(check: (file: string, title: string, value: string) => void): void {
  fc.assert(fc.property(path, nasty, nasty, check), SEED);
}

describe('text of others', () => {
  it('shows nothing hidden in any format that people read', () =>
    forAll((file, title, value) => {
      const report = reportOf(file, title, value);
      for (const name of reportFormatNames) {
        if (name === 'json' || name === 'sarif') continue;
        expect(renderers[name](report, options)).not.toMatch(HIDDEN);
      }
    }));

  it('leaves JSON whole, with the path, title and value as they are', () =>
    forAll((file, title, value) => {
      const { findings } = JSON.parse(renderers.json(reportOf(file, title, value), options));
      expect(findings).toHaveLength(6);
      for (const finding of findings) {
        expect(finding.title).toBe(title);
        expect(finding.place.file).toBe(file);
      }
      expect(findings[4].problems[0].found).toBe(value);
    }));

  it('leaves SARIF valid, with the path to be had back', () =>
    forAll((file, title, value) => {
      const log = JSON.parse(renderers.sarif(reportOf(file, title, value), options));
      expect(sarifFaults(log)).toEqual([]);
      const { results } = log.runs[0];
      expect(results).toHaveLength(7);
      const { uri } = results[0].locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w\-.~!*'()%/]*$/);
      expect(decodeURIComponent(uri)).toBe(file.replace(LONE, '\ufffd'));
    }));

  it('leaves JUnit well-formed, a case for each row', () =>
    forAll((file, title, value) => {
      const root = readXml(renderers.junit(reportOf(file, title, value), options));
      expect(junitFaults(root)).toEqual([]);
      expect(root.children.map(({ children }) => children.length)).toEqual([6, 1]);
    }));

  it('leaves one annotation a line for GitHub, whose message ends nowhere else', () =>
    forAll((file, title, value) => {
      const lines = renderers
        .github(reportOf(file, title, value), options)
        .trimEnd()
        .split('\n');
      expect(lines).toHaveLength(7);
      for (const line of lines) {
        const command =
          /^::(error|warning|notice) file=([^,:]*)(?:,line=\d+,col=\d+)?,title=([^,:]*)::(.*)$/.exec(line);
        expect(command).not.toBeNull();
        expect(command![4]).not.toMatch(/%(?!25)/);
      }
    }));

  it('leaves the lines of the log no command', () =>
    forAll((file, title, value) => {
      const text = renderers.github(reportOf(file, title, value, { count: 12 }), options);
      const plain = text.split('\n').filter((line) => !/^::(error|warning|notice) /.test(line));
      expect(plain.length).toBeGreaterThan(20);
      for (const line of plain) expect(line).not.toMatch(/^\s*::|##\[/);
    }));

  it('leaves every row of a Markdown table its seven cells', () =>
    forAll((file, title, value) => {
      const text = renderers.markdown(reportOf(file, title, value), options);
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      expect(rows).toHaveLength(2 + 5 + 2 + 1);
      for (const row of rows) expect(row.replace(/\\\\/g, '').split(/(?<!\\)\|/)).toHaveLength(9);
      const tags = text.match(/<[^>]*>/g) ?? [];
      const ours = [
        '<!-- authority validate -->',
        '<details>',
        '<summary>',
        '</summary>',
        '</details>',
        '<!-- -->',
      ];
      expect(tags.filter((tag) => !ours.includes(tag))).toEqual([]);
      expect(text).not.toMatch(/@[\p{L}\p{N}]/u);
    }));

  it('is no command of a runner in any format that is printed to its log', () =>
    forAll((file, title, value) => {
      for (const name of reportFormatNames) {
        const text = renderers[name](reportOf(file, title, value), options);
        const shown = forActionsLog(text, name);
        const lines = shown.split('\n').filter((line) => name !== 'github' || !line.startsWith('::'));
        for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[/);
        if (name === 'json' || name === 'sarif') expect(JSON.parse(shown)).toEqual(JSON.parse(text));
        if (name === 'junit') expect(readXml(shown)).toEqual(readXml(text));
      }
    }));
});

describe('the log of a runner', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['a\n  ::stop-commands::x', 'a\n  : :stop-commands::x'],
    ['a ##[error]b', 'a ## [error]b'],
    ['a :: b', 'a :: b'],
  ])('%j is shown as %j', (text, shown) => expect(withoutCommands(text)).toBe(shown));
});

describe('bounds', () => {
  it('ten annotations a level, then lines', () => {
    const lines = renderers
      .github(reportOf('a.csv', 'T', '5', { count: 12 }), options)
      .trimEnd()
      .split('\n');
    const count = (command: string) => lines.filter((line) => line.startsWith(`::${command} `)).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    // 37 errors with the list that could not be read, 24 warnings, 12 notes; and the line that tells how many are left.
    expect(lines).toHaveLength(37 + 24 + 12 + 1);
  });

  it('a comment holds 65,536 characters, and says how many findings it leaves out', () => {
    const text = renderers.markdown(reportOf('a.csv', 'Tên dự án'.repeat(20), '5', { count: 500 }), options);
    expect(new TextEncoder().encode(text).length).toBeLessThan(62_000);
    expect(text).toMatch(/… và \d\.\d{3} phát hiện khác/);
  });

  it('what a baseline knows is neither annotated nor a failure', () => {
    const report = reportOf('a.csv', 'T', '5', { known: true });
    expect(renderers.github(report, options).match(/^::/gm)).toHaveLength(1);
    expect(renderers.text(report, options)).toBe('');
    const { attributes } = readXml(renderers.junit(report, options));
    expect(attributes).toMatchObject({ tests: '7', failures: '0', errors: '1' });
    const { results } = JSON.parse(renderers.sarif(report, options)).runs[0];
    expect(results.map((result: { baselineState: string }) => result.baselineState)).toEqual([
      ...Array(6).fill('unchanged'),
      'absent',
    ]);
  });
});
