import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/commands/context.ts';
import { type AskingWishes, mayAsk } from '../../../src/commands/interview/may-ask.ts';

const plain: AskingWishes = { interactive: false, noInput: false, isText: true, readsStdin: false };

function may(wishes: Partial<AskingWishes>, world: { stdin?: boolean; stderr?: boolean; CI?: string } = {}) {
  const { stdin = true, stderr = true, ...env } = world;
  return mayAsk({ ...plain, ...wishes }, {
    stdin: { isTTY: stdin },
    stderr: { isTTY: stderr },
    env,
  } as unknown as Io);
}

describe('asking', () => {
  it('needs a terminal to ask at, and text or the wish', () => {
    expect(may({})).toBe('yes');
    expect(may({}, { stdin: false })).toBe('no');
    expect(may({}, { stderr: false })).toBe('no');
    expect(may({ isText: false })).toBe('no');
    expect(may({ isText: false, interactive: true })).toBe('yes');
    expect(may({ readsStdin: true })).toBe('no');
  });

  it('is off in CI and when told so; an empty CI is none', () => {
    expect(may({}, { CI: 'true' })).toBe('no');
    expect(may({}, { CI: '' })).toBe('yes');
    expect(may({ noInput: true })).toBe('no');
  });

  it('that is wished for and cannot be is said', () => {
    expect(may({ interactive: true }, { stdin: false })).toBe('no-terminal');
    expect(may({ interactive: true }, { stderr: false, CI: '1' })).toBe('no-terminal');
    expect(may({ interactive: true, readsStdin: true })).toBe('no-terminal');
    expect(may({ interactive: true }, { CI: '1' })).toBe('asking-off');
    expect(may({ interactive: true, noInput: true })).toBe('asking-off');
  });
});
