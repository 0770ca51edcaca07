/** Whatever stands in a path, a title or a value: no format is broken by it, and nothing hides in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedFinding } from '../../../src/model/finding.ts';
import { withoutCommands } from '../../../src/present/document/escape.ts';
import {
  type ReportFormatName,
  reportFormatNames,
  reportFormats,
} from '../../../src/present/findings/formats.ts';
import { forActionsLog } from '../../../src/present/findings/github.ts';
import type { ReportRenderer, ValidationReport } from '../../../src/present/findings/validation.ts';
import { options, reportOf, wholeText } from './reports.ts';
import { junitFaults, sarifFaults } from './schemas.ts';
import { readXml } from './xml.ts';

const loaded = reportFormatNames.map(async (name) => [name, await reportFormats[name]()] as const);
const renderers = Object.fromEntries(await Promise.all(loaded)) as Record<ReportFormatName, ReportRenderer>;

const drawn = (name: ReportFormatName, report: ValidationReport): Promise<string> =>
  wholeText(renderers[name](report, options));

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

function forAll(check: (file: string, title: string, value: string) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(path, nasty, nasty, check), SEED);
}

describe('text of others', () => {
  it('shows nothing hidden in any format that people read', () =>
    forAll(async (file, title, value) => {
      const report = reportOf(file, title, value);
      for (const name of reportFormatNames) {
        if (name === 'json' || name === 'sarif') continue;
        expect(await drawn(name, report)).not.toMatch(HIDDEN);
      }
    }));

  it('leaves JSON whole, with the path, title and value as they are', () =>
    forAll(async (file, title, value) => {
      const { findings } = JSON.parse(await drawn('json', reportOf(file, title, value)));
      expect(findings).toHaveLength(6);
      for (const finding of findings) {
        expect(finding.title).toBe(title);
        expect(finding.place.file).toBe(file);
      }
      expect(findings[4].problems[0].found).toBe(value);
    }));

  it('leaves SARIF valid, with the path to be had back', () =>
    forAll(async (file, title, value) => {
      const log = JSON.parse(await drawn('sarif', reportOf(file, title, value)));
      expect(sarifFaults(log)).toEqual([]);
      const { results } = log.runs[0];
      expect(results).toHaveLength(7);
      const { uri } = results[0].locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w\-.~!*'()%/]*$/);
      expect(decodeURIComponent(uri)).toBe(file.replace(LONE, '\ufffd'));
    }));

  it('leaves JUnit well-formed, a case for each row', () =>
    forAll(async (file, title, value) => {
      const root = readXml(await drawn('junit', reportOf(file, title, value)));
      expect(junitFaults(root)).toEqual([]);
      expect(root.children.map(({ children }) => children.length)).toEqual([6, 1]);
    }));

  it('leaves one annotation a line for GitHub, whose message ends nowhere else', () =>
    forAll(async (file, title, value) => {
      const text = await drawn('github', reportOf(file, title, value));
      const lines = text.trimEnd().split('\n');
      expect(lines).toHaveLength(7);
      for (const line of lines) {
        const command =
          /^::(error|warning|notice) file=([^,:]*)(?:,line=\d+,col=\d+)?,title=([^,:]*)::(.*)$/.exec(line);
        expect(command).not.toBeNull();
        expect(command![4]).not.toMatch(/%(?!25)/);
      }
    }));

  it('leaves the lines of the log no command', () =>
    forAll(async (file, title, value) => {
      const text = await drawn('github', reportOf(file, title, value, { count: 12 }));
      const plain = text.split('\n').filter((line) => !/^::(error|warning|notice) /.test(line));
      expect(plain.length).toBeGreaterThan(20);
      for (const line of plain) expect(line).not.toMatch(/^\s*::|##\[/);
    }));

  it('leaves every row of a Markdown table its seven cells', () =>
    forAll(async (file, title, value) => {
      const text = await drawn('markdown', reportOf(file, title, value));
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
    forAll(async (file, title, value) => {
      for (const name of reportFormatNames) {
        const report = reportOf(file, title, value);
        const text = await drawn(name, report);
        const shown = await wholeText(forActionsLog(renderers[name](report, options), name));
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

describe('of many findings', () => {
  const COUNT = 5_000;
  const [one] = reportOf('a.csv', 'T', '5').findings as readonly PlacedFinding[];
  const findings = {
    *[Symbol.iterator]() {
      for (let line = 2; line < COUNT + 2; line++) yield { ...one!, place: { ...one!.place, line } };
    },
  };
  const rows = {
    *[Symbol.iterator]() {
      for (const finding of findings) yield { row: finding.place.line, findings: [finding] };
    },
  };
  const report: ValidationReport = {
    ...reportOf('a.csv', 'T', '5'),
    lists: [{ file: 'a.csv', problems: [], rows }],
    findings,
    counts: {
      ...reportOf('a.csv', 'T', '5').counts,
      rules: { mismatch: COUNT, 'declared-too-high': 0, undetermined: 0, 'not-declared': 0, rejected: 0 },
      notes: 0,
    },
    vanished: [],
  };

  it.each(reportFormatNames)('no more than a few stand in a piece of %s', async (name) => {
    let count = 0;
    for await (const piece of renderers[name](report, options)) {
      count++;
      expect(piece.length).toBeLessThan(name === 'markdown' ? 65_536 : 8_192);
    }
    expect(count).toBeGreaterThanOrEqual(name === 'markdown' ? 1 : COUNT);
  });
});

describe('bounds', () => {
  it('ten annotations a level, then lines', async () => {
    const text = await drawn('github', reportOf('a.csv', 'T', '5', { count: 12 }));
    const lines = text.trimEnd().split('\n');
    const count = (command: string) => lines.filter((line) => line.startsWith(`::${command} `)).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    // 37 errors with the list that could not be read, 24 warnings, 12 notes; and the line that tells how many are left.
    expect(lines).toHaveLength(37 + 24 + 12 + 1);
  });

  it('a comment holds 65,536 characters, and says how many findings it leaves out', async () => {
    const text = await drawn('markdown', reportOf('a.csv', 'Tên dự án'.repeat(20), '5', { count: 500 }));
    expect(new TextEncoder().encode(text).length).toBeLessThan(62_000);
    expect(text).toMatch(/… và \d\.\d{3} nội dung khác/);
  });

  it('what a baseline knows is neither annotated nor a failure', async () => {
    const report = reportOf('a.csv', 'T', '5', { known: true });
    expect((await drawn('github', report)).match(/^::/gm)).toHaveLength(1);
    expect(await drawn('text', report)).toBe('');
    const { attributes } = readXml(await drawn('junit', report));
    expect(attributes).toMatchObject({ tests: '7', failures: '0', errors: '1' });
    const { results } = JSON.parse(await drawn('sarif', report)).runs[0];
    expect(results.map((result: { baselineState: string }) => result.baselineState)).toEqual([
      ...Array(6).fill('unchanged'),
      'absent',
    ]);
  });
});
