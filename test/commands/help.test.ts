/** What the program says of itself, in the language that was asked for: its help, wrong usage, completion. */
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/words.ts';
import { helpWordsFor } from '../../src/present/messages/help.ts';
import { type UsageErrorCode, usageWordsFor } from '../../src/present/messages/usage.ts';
import { BUNDLED_IDS, bundledText, LAI_CHAU, regulationIn } from '../regulations/files.ts';
import { run } from './in-process.ts';

const COMMANDS = Object.keys(helpWordsFor('vi').commands);
const HELPS = [[], ...COMMANDS.map((name) => [name])];
/** The codes by which systems name what went wrong. */
const SYSTEM_CODE = /\bE(?:NO|ACC|PERM|IS|MFILE|NFILE|EXIST|BUSY|ROFS|LOOP|NAME|IO\b|BADF|INVAL)[A-Z]*\b/;
/** Letters that no English word has. */
const VIETNAMESE = /[\u0300-\u036fđĐ]/;
/** Words that no Vietnamese sentence has and few English ones are without. */
const ENGLISH = /\b(?:the|of|and|or|with|which|that|is|are|by|not|file|folder|value|command|option)\b/i;

async function helpOf(lang: Lang, ...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await run([...args, '--help', '--lang', lang]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return stdout;
}

/** What is typed, quoted or a code is of no language; neither are the examples. */
function sentencesOf(help: string): string {
  return help
    .replace(/\n(?:Ví dụ|Examples):\n(?: {2}.*\n)*/, '\n')
    .replace(/^ {2}(?:-\w, )?--\S+|“[^”]*”|"[^"]*"|\([\w/.,; -]*\)|authority [a-z-]+|--[a-z-]+/gm, '');
}

const hasVietnamese = (text: string): boolean => VIETNAMESE.test(text.normalize('NFD').replace(/đ/gi, 'đ'));

describe.each(HELPS)('the help of %s', (...args) => {
  it('names no code of the system', async () => {
    for (const lang of ['vi', 'en'] as const) expect(await helpOf(lang, ...args)).not.toMatch(SYSTEM_CODE);
  });

  it('is of one language', async () => {
    const english = sentencesOf(await helpOf('en', ...args)).split('\n');
    expect(english.filter(hasVietnamese)).toEqual([]);
    const vietnamese = sentencesOf(await helpOf('vi', ...args)).split('\n');
    expect(vietnamese.filter((line) => ENGLISH.test(line))).toEqual([]);
  });
});

describe.each(['vi', 'en'] as const)('descriptions in %s', (lang) => {
  const { commands, program } = helpWordsFor(lang);
  const descriptions = [program, ...Object.values(commands).map(({ description }) => description)];

  it('are one sentence or two, of 25 words at most each', () => {
    for (const description of descriptions) {
      const sentences = description.split(/(?<=[.:]) /);
      expect(sentences.length, description).toBeLessThanOrEqual(2);
      for (const one of sentences) expect(one.split(' ').length, one).toBeLessThanOrEqual(25);
    }
  });
});

describe('values in the help', () => {
  it.each(BUNDLED_IDS)('are named, the code behind: %s', async (id) => {
    const help = (await helpOf('vi', 'check', '--regulation', id)).replace(/\s+/g, ' ');
    for (const fact of regulationIn(bundledText(id)).facts) {
      if (!('values' in fact)) continue;
      for (const { code, name } of fact.values)
        expect(help).toContain(
          name.vi.toLowerCase() === code.replaceAll('-', ' ').toLowerCase() ? code : `${name.vi} (${code})`,
        );
    }
  });

  it('what stands in brackets is of the language', async () => {
    expect(await helpOf('vi', 'check')).toMatch(/--key-project \[có\|không\] /);
    expect(await helpOf('en', 'check')).toMatch(/--key-project \[yes\|no\] /);
    expect(await helpOf('vi', 'batch')).toMatch(/--map <cột=mã-thông-tin> /);
    expect(await helpOf('en', 'batch')).toMatch(/--map <column=field> /);
    // Said, and read.
    const { exit } = await run(['check', '--type', 'bond-issuance', '--complex', 'có']);
    expect(exit).toBe(0);
  });
});

describe('wrong usage', () => {
  /** Each parameter says its name, so that what is written besides is of the words alone. */
  const PARAMS = { found: '“x”', given: 'x', near: '“y”', known: 'y', reason: '--map', cause: undefined };
  const codes = Object.keys(usageWordsFor('vi')) as UsageErrorCode[];
  const texts = (lang: Lang, code: UsageErrorCode): string[] =>
    Object.values(usageWordsFor(lang)[code]).map((say: unknown) =>
      typeof say === 'function' ? String(say(PARAMS)) : String(say),
    );

  it.each(codes)('%s is of one language', (code) => {
    for (const text of texts('vi', code)) expect(sentencesOf(text)).not.toMatch(ENGLISH);
    // The name of a language is of that language.
    const english = texts('en', code).map((text) => sentencesOf(text).replace('tiếng Việt', ''));
    expect(english.filter(hasVietnamese)).toEqual([]);
  });

  it.each([
    [['chek', '--lang', 'en']],
    [['--lang', 'en', 'chek']],
    [['check', '--wrong', '--lang', 'en']],
    [['check', '--wrong', '--lang=en']],
    [['--lang=en', 'check', '--wrong']],
    [['check', '--lang', 'vi', '--wrong', '--lang', 'en']],
    [['check', '--type', '--lang', 'en', '--format']],
    [['check', '--lang', 'en', '--type']],
    [['diff', 'lai-chau-xiv', '--lang', 'en']],
    [['regulations', 'x', '--lang', 'en']],
    [['explain', '--lang', 'en']],
    [['validate', '--lang', 'en', '--fail-on', 'x', 'a.csv']],
    [['check', 'none.json', '--lang', 'en']],
    [['--regulation', 'none', 'check', '--lang', 'en']],
    [['complete', 'bsh', '--lang', 'en']],
  ])('is in the language that stands anywhere in the line: %j', async (args) => {
    const { exit, stdout, stderr } = await run(args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(hasVietnamese(stderr)).toBe(false);
    expect(stderr).not.toMatch(SYSTEM_CODE);
    expect(stderr.split('\n')[0]).toMatch(/^✗ /);
  });

  it('of the language itself is understood by whoever wanted the other one', async () => {
    for (const args of [['check', '--lang', 'fr'], ['--lang=fr']]) {
      const { exit, stderr } = await run(args);
      expect(exit).toBe(2);
      expect(stderr).toContain('--lang en (English)');
    }
  });

  it('names the command whose help it speaks of, and the argument that is not there', async () => {
    expect((await run(['explain'])).stderr).toContain('điều khoản, mã quy định hoặc loại hồ sơ');
    expect((await run(['diff', 'lai-chau-xiv'])).stderr).toContain('quy chế sau');
    expect((await run(['diff', 'lai-chau-xiv'])).stderr).toContain('authority diff --help');
  });

  it.each([
    ['abc', []],
    ['xyz', []],
    ['thuong-trucc', ['“thuong-truc”']],
  ])('offers names only where they are near: %s', async (typed, near) => {
    const { stderr } = await run(['procedure', typed]);
    const offered = /Có phải: (.*?)\?/.exec(stderr.replace(/\s+/g, ' '))?.[1];
    expect(offered?.split(', ') ?? []).toEqual(near);
  });

  it('offers clauses as papers write them', async () => {
    const { stderr } = await run(['explain', '2.4.9']);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(/Có phải: “điểm 4\.\d khoản 4 Điều 2”/);
  });

  it('says what the system calls it to whoever asks, and to nobody else', async () => {
    const plain = await run(['check', 'none.json']);
    expect(plain.stderr).toContain('Không tìm thấy tệp “none.json”.');
    expect(plain.stderr).not.toMatch(SYSTEM_CODE);
    expect((await run(['check', 'none.json', '--debug'])).stderr).toContain('(ENOENT)');
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    'of %s asks in the language of its script',
    async (shell) => {
      const { stdout } = await run(['complete', shell, '--lang', 'en']);
      expect(stdout).toContain('authority --lang en complete ');
      expect((await run(['complete', shell])).stdout).not.toContain('--lang');
    },
  );

  it.each([
    ['--lang', 'en', 'complete', '--', 'check', '--'],
    ['--lang', 'en', 'complete', '--', 'check', '--type', ''],
    ['--lang', 'en', 'complete', '--', ''],
    ['complete', '--', '--lang', 'en', 'batch', '--'],
    ['complete', '--', 'vote', '--lang=en', '--'],
  ])('%j', async (...args) => {
    const { exit, stdout } = await run(args);
    expect(exit).toBe(0);
    const meanings = sentencesOf(stdout).split('\n');
    expect(meanings.length).toBeGreaterThan(10);
    expect(meanings.filter(hasVietnamese)).toEqual([]);
  });

  it('offers every type of a regulation with its name', async () => {
    const { stdout } = await run(['--lang', 'en', 'complete', '--', 'check', '--type', '']);
    for (const { code, name } of regulationIn(LAI_CHAU).matters)
      expect(stdout).toContain(`${code}\t${name.en}`);
  });
});
