/** A list to choose from: one row, which is searched for as one types, or several rows that are ticked. */
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
import { cut } from '../../present/document/layout.ts';
import { fitHead, keyLines, type PromptFrame, type Reply } from './prompt.ts';

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
  if (!canBeChosen(row)) return style.bold(cut(row.name, columns - 1));
  const box =
    several === undefined
      ? ''
      : row.code === undefined
        ? '    '
        : ticked.includes(row.code)
          ? '[x] '
          : '[ ] ';
  const name = `${pointer} ${box}${row.action === 'back' ? `‹ ${row.name}` : row.name}`;
  const room = columns - 1 - name.length;
  const hint = row.hint === '' || room < 8 ? '' : `  ${cut(row.hint, room - 2)}`;
  const text = cut(name, columns - 1);
  return (
    (index === at ? style.cyan(text) : row.action === undefined ? text : style.dim(text)) + style.dim(hint)
  );
}
