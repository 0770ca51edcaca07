/** What was found out about a list, in words. */
import type { Notice } from '../../model/notice.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { showable } from '../document/escape.ts';
import { cut, type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import type { ListNoteCode, ListNoteParams } from '../messages/batch-words.ts';
import { messagesFor } from '../messages/words.ts';
import { Names, upperFirst } from '../names.ts';
import type { ProblemOptions } from '../problem.ts';
import { writeCount } from './counts.ts';

const LONGEST_QUOTE = 60;

/** A note, and the regulation whose keys it speaks of; absent where that is the run's. */
export interface ToldNote extends Notice {
  readonly regulation?: Regulation;
}

/**
 * Notes one under another.
 * @param run the regulation of the run
 * @param file named where there are several lists
 */
export function renderNotes(
  notes: readonly ToldNote[],
  run: Regulation,
  file: string | undefined,
  options: ProblemOptions,
): string {
  const width = textWidth(options.width);
  const place = file === undefined ? [] : [span(`${file}:`, 'bold')];
  const lines = notes.flatMap((notice): Line[] =>
    wrap([...place, span(noteMessage(notice, notice.regulation ?? run, options.lang))], width, [
      raw('· ', 'dim'),
    ]),
  );
  return paint(lines, options.style);
}

/** The message of a note; the code itself where the program has no words for it. */
export function noteMessage({ code, params }: Notice, regulation: Regulation, lang: Lang): string {
  const { notes } = messagesFor(lang).batch;
  if (!Object.hasOwn(notes, code)) return code;
  return upperFirst(notes[code as ListNoteCode](noteParams(params, regulation, lang)));
}

function noteParams(params: Notice['params'], regulation: Regulation, lang: Lang): ListNoteParams {
  const words = messagesFor(lang);
  const names = new Names(regulation, lang);
  const all = (key: string): readonly string[] => {
    const value = params[key] ?? [];
    return typeof value === 'string' ? [value] : value;
  };
  const plain = (key: string): string => all(key).map(showable).join(', ');
  const quoted = (key: string): string =>
    all(key)
      .filter((text) => text !== '')
      .map((text) => `“${cut(showable(text), LONGEST_QUOTE)}”`)
      .join(', ');
  const labels = (key: string): string => {
    const own: Readonly<Record<string, string>> = words.problem.keys;
    return all(key)
      .map((id) => (Object.hasOwn(own, id) ? own[id]! : names.factLabel(id)))
      .join(', ');
  };
  return {
    columns: quoted('columns'),
    header: quoted('header'),
    headers: quoted('headers'),
    key: labels('key'),
    keys: labels('keys'),
    used: quoted('used'),
    text: quoted('text'),
    at: plain('at'),
    style: plain('style'),
    line: plain('line'),
    reason: plain('reason'),
    vi: quoted('vi'),
    viAt: plain('viAt'),
    en: quoted('en'),
    enAt: plain('enAt'),
    blank: plain('blank'),
    count: writeCount(Number(plain('count')), lang),
    lines: plain('lines'),
    ids: quoted('ids'),
  };
}
