/**
 * Every example of README.md and of the pages under docs/ is run; `npx vitest run test/pages.test.ts -u` writes down what
 * they say now. A page under docs/ has its Vietnamese twin under docs/vi/, with the same examples.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegulation } from '../src/library/load-regulation.ts';
import { pageAsRun } from './pages.ts';
import { plainEnv, ROOT } from './program.ts';

const loaded = await loadRegulation('lai-chau-xiv');
if (!loaded.ok) throw new Error('the bundled regulation is broken');
const { regulation } = loaded.regulation;

const README = ['README.md', 'docs/vi/README.md'] as const;
const ENGLISH = ['guide', 'reference'].flatMap((room) => pagesIn(`docs/${room}`));
const PAIRS = [README, ...ENGLISH.map((page) => [page, page.replace('docs/', 'docs/vi/')] as const)];
/** All pages, those without examples too. */
const ALL = [...new Set(['README.md', 'CONTRIBUTING.md', ...pagesIn('docs')])];

function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((page) => !/node_modules|\.vitepress/.test(page))
    .sort();
}

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

describe.each(PAIRS)('%s', (english, vietnamese) => {
  it.each([
    [english, 'en'],
    [vietnamese, 'vi'],
  ] as const)(
    '%s says what its commands say',
    async (page, lang) => {
      await expect(pageAsRun(textOf(page), regulation, lang)).toMatchFileSnapshot(join(ROOT, page));
      // A page may be some forty processes, one after the other.
    },
    180_000,
  );

  it('has the same examples in both languages', () => {
    const commandsOf = (page: string): string[] =>
      [...textOf(page).matchAll(/^\$ (.*)$/gm)].map(([, command]) =>
        command!.replace(/ --lang en| --lang vi/g, '').replace(/head -\d+/g, 'head'),
      );
    expect(commandsOf(vietnamese)).toEqual(commandsOf(english));
  });
});

describe.each(README)('%s', (page) => {
  it('begins with two commands that are the whole set-up', () => {
    const [main, tests] = /^```\w+\n([\s\S]*?)^```$/m.exec(textOf(page))![1]!.trim().split('\n');
    expect(tests).toBe('npm ci && npm test');
    expect(main).toMatch(/^npm ci && node bin\/authority\.js check /);
    const ran = spawnSync('bash', ['-c', main!.slice('npm ci && '.length)], {
      cwd: ROOT,
      encoding: 'utf8',
      env: plainEnv(),
    });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^BAN THƯỜNG VỤ TỈNH ỦY .*\nđiểm 4\.2 khoản 4 Điều 2/);
  });

  it('is one page', () => expect(textOf(page).trimEnd().split('\n').length).toBeLessThanOrEqual(150));
});

describe('links', () => {
  /** What the package holds: a link that works in the repository alone breaks for whoever has installed it. */
  const packed = new Set(
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: ROOT,
        encoding: 'utf8',
      }),
    )[0].files.map(({ path }: { path: string }) => path),
  );

  it.each(ALL)('of %s go to files that are there and in the package', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) =>
      posix.join(dirname(page), link!),
    );
    const broken = links.filter(
      (link) => !existsSync(join(ROOT, link)) || (packed.has(page) && !packed.has(link)),
    );
    expect(broken).toEqual([]);
  });

  it.each(ALL)('of %s go to headings that are there', (page) => {
    const wrong = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].filter(
      ([, file, anchor]) => {
        const target = file === '' ? page : posix.join(dirname(page), file!);
        return existsSync(join(ROOT, target)) && !anchorsOf(textOf(target)).includes(decodeURI(anchor!));
      },
    );
    expect(wrong.map(([link]) => link)).toEqual([]);
  });
});

/** The anchors of a page's headings, as GitHub and VitePress make them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(ALL)('%s is in NFC', (page) => expect(textOf(page)).toBe(textOf(page).normalize('NFC')));
