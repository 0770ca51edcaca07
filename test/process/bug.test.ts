/** A bug in the program: one line and exit code 70; the stack for whoever asks. In-process, with a world that breaks. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Io, OutputStream } from '../../src/commands/context.ts';

interface Written extends OutputStream {
  text: string;
}

function stream(): Written {
  return {
    text: '',
    write(text, done) {
      this.text += text;
      done();
      return true;
    },
  };
}

function brokenWorld(): { io: Io; stderr: Written } {
  const stderr = stream();
  const stdout: OutputStream = {
    write() {
      throw new Error('the disk has gone');
    },
  };
  const stdin = (async function* () {})();
  return { io: { stdin, stdout, stderr, env: {}, now: () => new Date('2024-06-12T00:00:00Z') }, stderr };
}

describe('a bug', () => {
  it.each([
    ['vi', 'Lỗi bên trong chương trình'],
    ['en', 'A bug in the program'],
  ])('is said in a line of %s, without its stack', async (lang, words) => {
    const { io, stderr } = brokenWorld();
    expect(await main(['check', '--type', 'bond-issuance', '--lang', lang], io)).toBe(70);
    expect(stderr.text).toContain(words);
    expect(stderr.text).toContain('--debug');
    expect(stderr.text).not.toMatch(/the disk has gone|\n +at /);
  });

  it('shows its stack under --debug', async () => {
    const { io, stderr } = brokenWorld();
    expect(await main(['check', '--type', 'bond-issuance', '--debug'], io)).toBe(70);
    expect(stderr.text).toMatch(/Error: the disk has gone\n +at /);
  });

  it('shows what was thrown where that is no error', async () => {
    const { io, stderr } = brokenWorld();
    const now = (): Date => {
      throw 'no clock';
    };
    expect(await main(['check', '--type', 'bond-issuance', '--debug'], { ...io, now })).toBe(70);
    expect(stderr.text).toMatch(/no clock\n$/);
  });
});
