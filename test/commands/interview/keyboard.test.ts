import { PassThrough } from 'node:stream';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Keyboard } from '../../../src/commands/interview/keyboard.ts';

function keyboardOn(terminal = new PassThrough()) {
  const modes: boolean[] = [];
  const keyboard = new Keyboard(
    Object.assign(terminal, { setRawMode: (on: boolean) => void modes.push(on) }),
  );
  const pieces: string[] = [];
  keyboard.on('data', (piece: string) => {
    pieces.push(piece);
    // A prompt lets go of the input once it is answered.
    if (piece.endsWith('\r')) keyboard.pause();
  });
  const turns = async () => {
    for (let count = 0; count < 10; count++) await turn();
  };
  return { terminal, keyboard, pieces, modes, turns };
}

describe('the keys of a terminal', () => {
  it('come answer by answer, and wait for whoever asks next', async () => {
    const { terminal, keyboard, pieces, turns } = keyboardOn();
    terminal.write('mua xe\rcó\r5 tỷ');
    await turns();
    expect(pieces).toEqual(['mua xe\r']);
    keyboard.resume();
    await turns();
    expect(pieces).toEqual(['mua xe\r', 'có\r']);
    keyboard.resume();
    await turns();
    expect(pieces).toEqual(['mua xe\r', 'có\r', '5 tỷ']);
  });

  it('keep characters and arrows whole that come in two pieces, and drop Ctrl+Z', async () => {
    const { terminal, pieces, turns } = keyboardOn();
    const bytes = Buffer.from('tỷ');
    terminal.write(bytes.subarray(0, 2));
    terminal.write(bytes.subarray(2));
    terminal.write('\u001b');
    terminal.write('[B\u001b[A\u001a');
    await turns();
    expect(pieces.join('|')).toBe('t|ỷ|\u001b[B\u001b[A');
  });

  it('tell Esc from the key behind it', async () => {
    const { terminal, pieces, turns } = keyboardOn();
    terminal.write('\u001bd');
    await turns();
    expect(pieces).toEqual(['\u001b']);
    await pause(100);
    expect(pieces).toEqual(['\u001b', 'd']);
    terminal.write('\u001b');
    await pause(100);
    expect(pieces).toEqual(['\u001b', 'd', '\u001b']);
  });

  it('end with the terminal, which is given back as it was', async () => {
    const { terminal, keyboard, modes, turns } = keyboardOn();
    let ended = false;
    keyboard.on('end', () => {
      ended = true;
    });
    terminal.end();
    await turns();
    expect(ended).toBe(true);
    keyboard.release();
    expect(modes).toEqual([true, false]);
    expect(terminal.listenerCount('data')).toBe(0);
  });
});
