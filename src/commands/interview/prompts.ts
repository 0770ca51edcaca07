/**
 * The two prompts of the interview: a list to choose from and a line to type in, built on the core of inquirer.
 *
 * What inquirer brings ready-made (`select`, `search`, `checkbox`, `input`) is not used: each question here also takes "back"
 * (Esc, or a row) and "not known", has a head that gives way in a low window, and an amount is echoed as it is understood
 * while it is typed.
 */
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  useState,
} from '@inquirer/core';
import inquirer from 'inquirer';
import { showable } from '../../present/document/escape.ts';
import { cut, type Style } from '../../present/document/layout.ts';

/** The prompts, on the terminal they were made for. */
export interface Prompts {
  list(config: ListConfig): Promise<Reply<readonly string[]>>;
  text(config: TextConfig): Promise<Reply<string>>;
}

export function promptsOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompts {
  const prompt = inquirer.createPromptModule({ input, output });
  prompt.registerPrompt('list', listPrompt);
  prompt.registerPrompt('text', textPrompt);
  // inquirer types the questions of its own prompts alone.
  const put = async (type: string, config: object) => {
    const question = { ...config, type, name: 'reply', message: '' };
    return (await prompt<{ reply: never }>([question as never])).reply;
  };
  return { list: (config) => put('list', config), text: (config) => put('text', config) };
}

/** What comes of a prompt. */
export type Reply<T> =
  | { readonly kind: 'said'; readonly value: T }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'back' }
  /** The input has ended. */
  | { readonly kind: 'closed' };

/** The window, asked for at every drawing since it can change. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface PromptFrame {
  /** What stands above the line that is typed in, laid out for so many columns. */
  readonly head: (columns: number) => readonly string[];
  readonly style: Style;
  readonly size: () => Size;
}

/** A prompt that grows out of the window cannot be wiped off it again: the head gives way first. */
function fitHead(head: readonly string[], room: number): readonly string[] {
  if (head.length <= room) return head;
  return room <= 1 ? head.slice(0, 1) : [...head.slice(0, room - 1), '  …'];
}

/** Key hints in as many lines as they need. */
function keyLines(keys: readonly string[], columns: number, style: Style): string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + key.length < columns)
      lines[lines.length - 1] = `${last} · ${key}`;
    else lines.push(`  ${key}`);
  }
  return lines.map((line) => style.dim(line));
}

export interface ListRow {
  /** Absent: a heading, which cannot be chosen. */
  readonly code?: string;
  readonly name: string;
  /** Said dimly beside the name. */
  readonly hint: string;
}

export interface ListConfig extends PromptFrame {
  /** The rows for what is typed. A list that is ticked asks for '' alone. */
  readonly rows: (typed: string) => readonly ListRow[];
  /** Whether the rows answer what was typed; otherwise none is pointed at until someone does. */
  readonly found?: (typed: string) => boolean;
  /** Rows are ticked; with `mayBeEmpty` none has to be, otherwise Enter takes the row under the pointer. */
  readonly several?: { readonly mayBeEmpty: boolean; readonly alone?: string };
  /** What the row that answers "not known" says; absent where that is no answer. */
  readonly notKnown?: string;
  /** What the row that goes back says; absent at the first question. */
  readonly back?: string;
  readonly keys: readonly string[];
  /** How an answer is put on the line that is left behind. */
  readonly answer: (codes: readonly string[]) => string;
  readonly wentBack: string;
}

type Shown = ListRow & { readonly action?: 'unknown' | 'back' };

const FEWEST_ROWS = 3;

export const listPrompt = createPrompt<Reply<readonly string[]>, ListConfig>((config, done) => {
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState<number | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [ended, setEnded] = useState<string | null>(null);
  const { several } = config;
  const rows = shownRows(config, several ? '' : typed);
  const nothingFound = !several && config.found?.(typed) === false;
  const at = pointed ?? (nothingFound ? -1 : rows.findIndex(canBeChosen));
  useEffect((readline) => {
    readline.on('close', () => done({ kind: 'closed' }));
  }, []);

  const finish = ({ reply, line }: Ending): void => {
    setEnded(line);
    done(reply);
  };

  useKeypress((key, readline) => {
    if (ended !== null) return;
    const kept = several ? '' : typed;
    if (isEnterKey(key)) {
      const ending = endingAt(config, rows[at], ticked);
      // Enter has emptied the line of a list in which nothing is chosen yet.
      if (ending === undefined) readline.write(kept);
      else finish(ending);
    } else if (key.name === 'escape') {
      if (config.back !== undefined) finish(wentBack(config));
    } else if (isUpKey(key) || isDownKey(key)) {
      readline.clearLine(0);
      // The keys that move are no letters: what was typed before them stays the search.
      readline.write(kept);
      setPointed(moved(rows, at, isUpKey(key) ? -1 : 1));
    } else if (several) {
      readline.clearLine(0);
      const row = rows[at];
      if (isSpaceKey(key) && row?.code !== undefined) setTicked(toggled(ticked, row.code, several.alone));
    } else if (readline.line !== typed) {
      setTyped(readline.line);
      setPointed(null);
    }
  });

  if (ended !== null) return ended;
  return drawn(config, { rows, at, ticked, typed: several ? '' : typed });
});

/** What Enter says, and the line it leaves behind. */
interface Ending {
  readonly reply: Reply<readonly string[]>;
  readonly line: string;
}

function endingAt(config: ListConfig, row: Shown | undefined, ticked: readonly string[]): Ending | undefined {
  if (row?.action === 'back') return wentBack(config);
  if (row?.action === 'unknown') return { reply: { kind: 'unknown' }, line: config.answer([]) };
  const isTicked = config.several !== undefined && (ticked.length > 0 || config.several.mayBeEmpty);
  const codes = isTicked ? ticked : row?.code === undefined ? undefined : [row.code];
  return codes && { reply: { kind: 'said', value: codes }, line: config.answer(codes) };
}

function wentBack(config: ListConfig): Ending {
  return { reply: { kind: 'back' }, line: config.wentBack };
}

function shownRows(config: ListConfig, typed: string): Shown[] {
  return [
    ...config.rows(typed),
    ...(config.notKnown === undefined
      ? []
      : [{ name: config.notKnown, hint: '', action: 'unknown' } as const]),
    ...(config.back === undefined ? [] : [{ name: config.back, hint: '', action: 'back' } as const]),
  ];
}

function canBeChosen(row: Shown): boolean {
  return row.code !== undefined || row.action !== undefined;
}

/** The next row up or down that can be chosen; the list ends at its ends. */
function moved(rows: readonly Shown[], from: number, by: -1 | 1): number {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) if (canBeChosen(rows[at]!)) return at;
  return from;
}

function toggled(ticked: readonly string[], code: string, alone: string | undefined): readonly string[] {
  if (ticked.includes(code)) return ticked.filter((one) => one !== code);
  return code === alone ? [code] : [...ticked.filter((one) => one !== alone), code];
}

interface Drawing {
  readonly rows: readonly Shown[];
  readonly at: number;
  readonly ticked: readonly string[];
  readonly typed: string;
}

function drawn(config: ListConfig, drawing: Drawing): [string, string] {
  const { style } = config;
  const { columns, rows: height } = config.size();
  const keys = keyLines(config.keys, columns, style);
  const head = config.head(columns);
  // One line is typed in, one stays free below.
  const room = Math.max(
    FEWEST_ROWS,
    height - keys.length - 2 - Math.min(head.length, Math.floor(height / 2)),
  );
  const shown = windowOf(drawing.rows.length, drawing.at, room);
  const list = shown.map((index) => rowLine(drawing, index, config, columns));
  const fitting = fitHead(head, Math.max(1, height - keys.length - 2 - list.length));
  const prompt = `${style.cyan('›')} ${drawing.typed}`;
  return [[...fitting, prompt].join('\n'), [...list, ...keys].join('\n')];
}

/** The rows that are in sight, around the one pointed at. */
function windowOf(count: number, at: number, room: number): number[] {
  const size = Math.min(count, room);
  const first = Math.max(0, Math.min(count - size, at - Math.floor(size / 2)));
  return Array.from({ length: size }, (_, index) => first + index);
}

function rowLine({ rows, at, ticked }: Drawing, index: number, config: ListConfig, columns: number): string {
  const { style, several } = config;
  const row = rows[index]!;
  const pointer = index === at ? '>' : ' ';
  // Both may be of a regulation or a list that others wrote.
  const [own, about] = [showable(row.name), showable(row.hint)];
  if (!canBeChosen(row)) return style.bold(cut(own, columns - 1));
  const box =
    several === undefined
      ? ''
      : row.code === undefined
        ? '    '
        : ticked.includes(row.code)
          ? '[x] '
          : '[ ] ';
  const name = `${pointer} ${box}${row.action === 'back' ? `‹ ${own}` : own}`;
  const room = columns - 1 - name.length;
  const hint = about === '' || room < 8 ? '' : `  ${cut(about, room - 2)}`;
  const text = cut(name, columns - 1);
  return (
    (index === at ? style.cyan(text) : row.action === undefined ? text : style.dim(text)) + style.dim(hint)
  );
}

export interface Examined {
  /** Enter takes the text as it stands. */
  readonly taken: boolean;
  /** How it is understood, while it is typed. */
  readonly echo: readonly string[];
  /** What is wrong, said once Enter is pressed. */
  readonly complaint: readonly string[];
}

export interface TextConfig extends PromptFrame {
  readonly examine: (typed: string) => Examined;
  readonly answer: (typed: string) => string;
  readonly mayGoBack: boolean;
  readonly keys: readonly string[];
  readonly wentBack: string;
}

const BACK = '<';

export const textPrompt = createPrompt<Reply<string>, TextConfig>((config, done) => {
  const [typed, setTyped] = useState('');
  const [complained, setComplained] = useState(false);
  const [ended, setEnded] = useState<string | null>(null);
  useEffect((readline) => {
    readline.on('close', () => done({ kind: 'closed' }));
  }, []);
  const finish = (reply: Reply<string>, line: string): void => {
    setEnded(line);
    done(reply);
  };

  useKeypress((key, readline) => {
    if (ended !== null) return;
    const goesBack = key.name === 'escape' || (isEnterKey(key) && typed.trim() === BACK);
    if (goesBack && config.mayGoBack) finish({ kind: 'back' }, config.wentBack);
    else if (isEnterKey(key) && config.examine(typed).taken) {
      finish({ kind: 'said', value: typed }, config.answer(typed));
    } else if (isEnterKey(key)) {
      // Enter has emptied the line: the line is to be corrected, not typed again.
      readline.write(typed);
      setComplained(true);
    } else if (readline.line !== typed) {
      setTyped(readline.line);
      setComplained(false);
    }
  });

  if (ended !== null) return ended;
  const { style } = config;
  const { columns, rows } = config.size();
  const { echo, complaint } = config.examine(typed);
  const below = [...(complained ? complaint : echo), ...keyLines(config.keys, columns, style)];
  const head = fitHead(config.head(columns), Math.max(1, rows - below.length - 2));
  return [[...head, `${style.cyan('›')} ${typed}`].join('\n'), below.join('\n')];
});
