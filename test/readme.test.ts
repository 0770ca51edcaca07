/** Every example of the READMEs is run. `npx vitest run test/readme.test.ts -u` writes down what they say now. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegulation } from '../src/library/load-regulation.ts';
import { plainEnv, ROOT } from './program.ts';
import { readmeAsRun } from './readme.ts';

const loaded = await loadRegulation('lai-chau-xiv');
if (!loaded.ok) throw new Error('the bundled regulation is broken');
const { regulation } = loaded.regulation;

describe.each([
  ['README.md', 'en', 'README.vi.md'],
  ['README.vi.md', 'vi', 'README.md'],
] as const)('%s', (file, lang, other) => {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');

  it('says what its commands say', async () => {
    await expect(readmeAsRun(text, regulation, lang)).toMatchFileSnapshot(path);
    // A README is some forty processes, one after the other.
  }, 180_000);

  it('begins with two commands that are the whole set-up', () => {
    const [main, tests] = /^```\w+\n([\s\S]*?)^```$/m.exec(text)![1]!.trim().split('\n');
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

  it('has the same examples as the other', () => {
    const commandsOf = (readme: string): string[] =>
      [...readme.matchAll(/^\$ (.*)$/gm)].map(([, command]) =>
        command!.replace(/ --lang en| --lang vi/g, ''),
      );
    expect(commandsOf(text)).toEqual(commandsOf(readFileSync(join(ROOT, other), 'utf8')));
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  it('is in NFC', () => expect(text).toBe(text.normalize('NFC')));
});
