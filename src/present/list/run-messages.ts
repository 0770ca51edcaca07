/** What a run over lists says on standard error: notes, refused rows, how far it has come, the files it has written. */
import type { RowKind } from '../../model/list-account.ts';
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang, Notice } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { showable } from '../document/escape.ts';
import { cut, type DrawOptions, type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import { accountWordsFor } from '../messages/account.ts';
import { type ListNoteCode, type ListNoteParams, listWordsFor, NOTE_PARAMS } from '../messages/list.ts';
import { problemWordsFor } from '../messages/problems.ts';
import { Names, upperFirst } from '../names.ts';
import { describedLines, describeProblem } from '../problem.ts';

const LONGEST_QUOTE = 60;

/** A note, and the regulation whose keys it speaks of; absent where that is the run's. */
export interface ListNote extends Notice {
  readonly regulation?: Regulation;
}

/**
 * Notes one under another.
 * @param run the regulation of the run
 * @param file named where there are several lists
 */
export function renderNotes(
  notes: readonly ListNote[],
  run: Regulation,
  file: string | undefined,
  options: DrawOptions,
): string {
  const width = textWidth(options.width);
  const place = file === undefined ? [] : [span(`${file}:`, 'bold')];
  const lines = notes.flatMap((notice): Line[] =>
    wrap([...place, span(describeNote(notice, notice.regulation ?? run, options.lang))], width, [
      raw('· ', 'dim'),
    ]),
  );
  return paint(lines, options.style);
}

/** The message of a note; the code itself where the program has no words for it. */
export function describeNote({ code, params }: Notice, regulation: Regulation, lang: Lang): string {
  const { notes } = listWordsFor(lang);
  if (!Object.hasOwn(notes, code)) return code;
  return upperFirst(notes[code as ListNoteCode](noteParams(params, regulation, lang)));
}

function noteParams(params: Notice['params'], regulation: Regulation, lang: Lang): ListNoteParams {
  const own: Readonly<Record<string, string>> = problemWordsFor(lang).keys;
  const names = new Names(regulation, lang);
  const each = <K extends string>(keys: readonly K[], write: (text: string) => string): Record<K, string> => {
    const written = keys.map((key) => [
      key,
      [params[key] ?? []].flat().map(write).filter(Boolean).join(', '),
    ]);
    return Object.fromEntries(written);
  };
  return {
    ...each(NOTE_PARAMS.quoted, (text) => (text === '' ? '' : `“${cut(showable(text), LONGEST_QUOTE)}”`)),
    ...each(NOTE_PARAMS.keys, (id) => (Object.hasOwn(own, id) ? own[id]! : names.factLabel(id))),
    ...each(NOTE_PARAMS.places, (place) => placeText(place, lang)),
    ...each(NOTE_PARAMS.plain, showable),
    count: writeCount(Number(params.count ?? 0), lang),
    name: [params.header ?? []].flat().map(showable).join(''),
    id: [params.key ?? []].flat().join(''),
    rows: rowsText(params, lang),
    unread: unreadText(params, lang),
  };
}

/** `12:34` as the line that it is in, `D12` as a cell; a path stands for itself. */
function placeText(place: string, lang: Lang): string {
  const { atLine, atCell } = listWordsFor(lang);
  const [, line] = /^(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (line !== undefined) return atLine(line);
  return /^[A-Z]+\d+$/.test(place) ? atCell(place) : showable(place);
}

/** "2 dòng tên nhóm (dòng 4, 7); 1 dòng tổng cộng (dòng 9)" */
function rowsText({ kinds = [], counts = [], lines = [] }: Notice['params'], lang: Lang): string {
  const { kinds: words } = accountWordsFor(lang);
  const { ofKind } = listWordsFor(lang);
  return [kinds]
    .flat()
    .map((kind, index) => {
      const count = writeCount(Number(counts[index] ?? 0), lang);
      return ofKind(words[kind as RowKind] ?? kind, count, lines[index] ?? '');
    })
    .join('; ');
}

/** Sheets, each with why it is not read. */
function unreadText({ sheets = [], reasons = [] }: Notice['params'], lang: Lang): string {
  const words: Readonly<Record<string, string>> = accountWordsFor(lang).unread;
  return [sheets]
    .flat()
    .map((sheet, index) => `“${cut(showable(sheet), LONGEST_QUOTE)}” (${words[reasons[index] ?? ''] ?? ''})`)
    .join(', ');
}

/** A problem, and the regulation whose names its message uses. */
export interface RowProblem {
  readonly problem: Problem;
  readonly regulation: Regulation;
}

/**
 * The refused rows: the first in full, the rest by their number.
 * @param shown the problems that are shown in full
 * @param further rows whose problems are not among them
 * @param rejectsGiven whether the refused rows go to a file of their own
 */
export function renderRejected(
  shown: readonly RowProblem[],
  further: number,
  rejectsGiven: boolean,
  options: DrawOptions,
): string {
  const { lang, style } = options;
  const words = problemWordsFor(lang);
  const width = textWidth(options.width);
  const lines = shown.flatMap(({ problem, regulation }) =>
    describedLines(describeProblem(problem, regulation, lang), words, width),
  );
  const more = listWordsFor(lang).summary.furtherRejected(writeCount(further, lang), rejectsGiven);
  return paint(further > 0 ? [...lines, ...wrap([span(more, 'red')], width)] : lines, style);
}

/** What is to be said of files that were written, a line each. */
export function remarkLines(remarks: readonly string[], { style, width }: DrawOptions): string {
  const lines = remarks.flatMap((text) => wrap([span(text)], textWidth(width), [raw('· ', 'dim')]));
  return paint(lines, style);
}

/** By which configuration the lists are read, on a line of its own. */
export function configurationLine(file: string, lang: Lang): string {
  return `${listWordsFor(lang).configuration(showable(file))}\n`;
}

/** The files that have appeared, on a line of their own. */
export function writtenLine(paths: readonly string[], { lang, style, width }: DrawOptions): string {
  const text = listWordsFor(lang).summary.written(paths.join(', '));
  return paint(wrap([span(text, 'green')], textWidth(width)), style);
}

interface ProgressState {
  readonly rows: number;
  /** Seconds since the start. */
  readonly seconds: number;
  /** Bytes read of all input, and how many there are where that is known. */
  readonly read: number;
  readonly total?: number;
}

/** Columns of the bar. */
const BAR = 20;

/** The bar, the rows, the rate and the time left, on a line of at most `width` columns. */
export function progressLine(state: ProgressState, lang: Lang, width: number): string {
  const { rows, seconds, read, total } = state;
  const share = total === undefined || total === 0 ? undefined : Math.min(1, read / total);
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const known = share !== undefined && share > 0;
  const text = listWordsFor(lang).progress({
    rows: writeCount(rows, lang),
    rate: rate > 0 ? writeCount(rate, lang) : '',
    percent: known ? String(Math.floor(share * 100)) : '',
    left: known ? clock((seconds * (1 - share)) / share) : '',
  });
  const filled = known ? Math.round(share * BAR) : 0;
  const bar = known && width > 2 * BAR ? `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ` : '';
  return cut(`${bar}${text}`, width);
}

/** Seconds as m:ss, from an hour on as h:mm:ss. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  if (whole >= 3600) parts.unshift(Math.floor(whole / 3600));
  return parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
