import { render as renderOpen } from '@inquirer/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type ListConfig,
  listPrompt,
  type TextConfig,
  textPrompt,
} from '../../../src/commands/interview/prompts.ts';
import { plainStyle } from '../../../src/present/document/layout.ts';

/** A prompt that is still open when the process ends is refused then, where no test is there to take it. */
const render: typeof renderOpen = async (prompt, config) => {
  const ending = new AbortController();
  const rendered = await renderOpen(prompt, config, { signal: ending.signal });
  onTestFinished(async () => {
    ending.abort();
    await Promise.allSettled([rendered.answer]);
  });
  return rendered;
};

const rows = ['Agriculture', 'Forestry', 'Tourism', 'Mining', 'None'].map((name) => ({
  code: name.toLowerCase(),
  name,
  hint: name === 'Tourism' ? 'from 20 ha' : '',
}));

const list = (config: Partial<ListConfig> = {}): ListConfig => ({
  head: () => ['? Which sector?', '  What it means'],
  style: plainStyle,
  size: () => ({ columns: 60, rows: 24 }),
  rows: (typed) => rows.filter(({ code }) => code.startsWith(typed)),
  notKnown: 'not known',
  back: 'back',
  keys: ['Enter answers', 'Esc goes back'],
  answer: (codes) => `answered ${codes.join('+')}`,
  wentBack: 'went back',
  ...config,
});

const press = async (config: ListConfig, ...keys: readonly string[]) => {
  const prompt = await render(listPrompt, config);
  for (const key of keys) prompt.events.keypress(key);
  return prompt;
};

describe('a list to choose from', () => {
  it('shows the question, the rows and the keys', async () => {
    const { getScreen } = await render(listPrompt, list());
    expect(getScreen().split('\n')).toEqual([
      '? Which sector?',
      '  What it means',
      '›',
      '> Agriculture',
      '  Forestry',
      '  Tourism  from 20 ha',
      '  Mining',
      '  None',
      '  not known',
      '  ‹ back',
      '  Enter answers · Esc goes back',
    ]);
  });

  it('shows nothing of a label that would act on the terminal', async () => {
    const signs = '\u009b31m\u0007\u202e';
    const { getScreen } = await render(
      listPrompt,
      list({
        rows: () => [
          { code: 'a', name: `Nông${signs}`, hint: `từ${signs}` },
          { name: `Đầu${signs}`, hint: '' },
        ],
      }),
    );
    expect(getScreen()).toMatch(/Nông31m {2}từ31m\n[^\n]*Đầu31m/);
  });

  it('takes the row that is pointed at, and stops at its ends', async () => {
    expect(await (await press(list(), 'up', 'down', 'down', 'enter')).answer).toEqual({
      kind: 'said',
      value: ['tourism'],
    });
    const { answer, getScreen } = await press(list(), ...Array(20).fill('down'), 'enter');
    expect(await answer).toEqual({ kind: 'back' });
    expect(getScreen()).toBe('went back');
  });

  it('is searched as one types', async () => {
    const { events, answer, getScreen } = await render(listPrompt, list());
    events.type('min');
    expect(getScreen()).toContain('› min\n> Mining\n  not known');
    events.keypress('enter');
    expect(await answer).toEqual({ kind: 'said', value: ['mining'] });
    expect(getScreen()).toBe('answered mining');
  });

  it('answers "not known" and goes back with Esc', async () => {
    expect(await (await press(list({ rows: () => [] }), 'enter')).answer).toEqual({ kind: 'unknown' });
    expect(await (await press(list(), 'escape')).answer).toEqual({ kind: 'back' });
    const { back: _, ...first } = list();
    expect(await (await press(first, 'escape', 'enter')).answer).toEqual({
      kind: 'said',
      value: ['agriculture'],
    });
  });

  it('points at nothing where nothing is found', async () => {
    const nothing = list({ rows: () => [{ name: 'Groups', hint: '' }, ...rows], found: () => false });
    const { events, answer, getScreen } = await press(nothing, 'enter');
    expect(getScreen()).not.toContain('>');
    events.keypress('down');
    expect(getScreen()).toContain('Groups\n> Agriculture');
    events.keypress('enter');
    expect(await answer).toEqual({ kind: 'said', value: ['agriculture'] });
  });

  it('fits a small window', async () => {
    const { getScreen } = await press(list({ size: () => ({ columns: 20, rows: 9 }) }), 'down', 'down');
    const lines = getScreen().split('\n');
    expect(lines.length).toBeLessThan(9);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(20);
    expect(getScreen()).toContain('> Tourism');
  });
});

describe('a list to tick', () => {
  const several = (mayBeEmpty = false) => list({ several: { mayBeEmpty, alone: 'none' } });

  it('answers with what is ticked', async () => {
    const { answer, getScreen, events } = await press(
      several(),
      'space',
      'down',
      'space',
      'down',
      'space',
      'space',
    );
    expect(getScreen()).toContain('[x] Agriculture\n  [x] Forestry\n> [ ] Tourism');
    events.keypress('enter');
    expect(await answer).toEqual({ kind: 'said', value: ['agriculture', 'forestry'] });
  });

  it('takes the row pointed at where nothing is ticked, unless nothing is an answer', async () => {
    expect(await (await press(several(), 'down', 'enter')).answer).toEqual({
      kind: 'said',
      value: ['forestry'],
    });
    expect(await (await press(several(true), 'down', 'enter')).answer).toEqual({ kind: 'said', value: [] });
  });

  it('keeps a value that stands alone alone', async () => {
    const four = ['down', 'down', 'down', 'down'];
    const alone = await press(several(), 'space', ...four, 'space', 'enter');
    expect(await alone.answer).toEqual({ kind: 'said', value: ['none'] });
    const other = await press(several(), ...four, 'space', 'up', 'space', 'enter');
    expect(await other.answer).toEqual({ kind: 'said', value: ['mining'] });
  });
});

describe('a line to type in', () => {
  const config = (more: Partial<TextConfig> = {}): TextConfig => ({
    head: () => ['? How much?'],
    style: plainStyle,
    size: () => ({ columns: 60, rows: 24 }),
    examine: (typed) => ({
      taken: /^\d+$/.test(typed),
      echo: [`  = ${typed} VND`],
      complaint: ['  no amount'],
    }),
    answer: (typed) => `answered ${typed}`,
    mayGoBack: true,
    keys: ['Enter answers'],
    wentBack: 'went back',
    ...more,
  });

  it('shows how the text is understood before it counts', async () => {
    const { events, answer, getScreen } = await render(textPrompt, config());
    events.type('12');
    expect(getScreen()).toBe('? How much?\n› 12\n  = 12 VND\n  Enter answers');
    events.keypress('enter');
    expect(await answer).toEqual({ kind: 'said', value: '12' });
    expect(getScreen()).toBe('answered 12');
  });

  it('says what is wrong once Enter is pressed, and keeps the text to be mended', async () => {
    const { events, answer, getScreen } = await render(textPrompt, config());
    events.type('1x');
    expect(getScreen()).not.toContain('no amount');
    events.keypress('enter');
    expect(getScreen()).toContain('› 1x\n  no amount');
    events.keypress('backspace');
    expect(getScreen()).toContain('= 1 VND');
    events.keypress('enter');
    expect(await answer).toEqual({ kind: 'said', value: '1' });
  });

  it('goes back where there is something behind it', async () => {
    for (const keys of [['escape'], ['<', 'enter']]) {
      const { events, answer } = await render(textPrompt, config());
      for (const key of keys) key.length === 1 ? events.type(key) : events.keypress(key);
      expect(await answer).toEqual({ kind: 'back' });
    }
    const { events, getScreen } = await render(textPrompt, config({ mayGoBack: false }));
    events.type('<');
    events.keypress('enter');
    events.keypress('escape');
    expect(getScreen()).toContain('› <');
  });
});
