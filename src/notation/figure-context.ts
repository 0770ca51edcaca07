/** What stands around a figure in running text: of whom a share is one and what they do, to which side days are counted. */
import type { Figure, FigureUnit, ShareAct } from '../model/provenance.ts';
import type { ShareBase } from '../model/voting.ts';
import { type Cursor, type Token, writtenBetween } from './tokens.ts';

export type FigureContext = Pick<Figure, 'of' | 'act' | 'side' | 'phrase'>;

const TIMES: ReadonlySet<FigureUnit> = new Set(['hour', 'day', 'working-day', 'week', 'month', 'year']);

/** @param start index of the first token of the figure with its words, `end` behind the last */
export function contextOf(unit: FigureUnit, cursor: Cursor, start: number, end: number): FigureContext {
  if (unit === 'share') return shareContext(cursor, start, end);
  if (TIMES.has(unit)) return timeContext(cursor, start, end);
  return { phrase: writtenBetween(cursor, start, end) };
}

// Shares.

/** As far as the people of a share and what they do are looked for. */
const REACH = 12;
const BREAKS = /^[.;,:()]$/;

const ACTS: readonly (readonly [ShareAct, RegExp])[] = [
  ['agree', /^(?:tán thành|đồng ý|nhất trí|biểu quyết|thông qua|bỏ phiếu|đồng thuận)/],
  ['ask', /^(?:yêu cầu|đề nghị)/],
  ['attend', /^(?:tham dự|dự|có mặt|tham gia)(?= |$)/],
];
const IN_OFFICE = /đương nhiệm/;
const PEOPLE = /thành viên|[uủ][ỷy] viên|đồng chí|đại biểu|số phiếu|tổng số|người/;

function shareContext(cursor: Cursor, start: number, end: number): FigureContext {
  const words = wordsBehind(cursor, end);
  const acts = words.flatMap((_, at) => {
    const behind = words.slice(at, at + 2).join(' ');
    const [act, pattern] = ACTS.find(([, one]) => one.test(behind)) ?? [];
    return act === undefined ? [] : [{ at, act, length: pattern!.exec(behind)![0].split(' ').length }];
  });
  const deciding = acts.find(({ act }) => act !== 'attend') ?? acts[0];
  const people = words.slice(0, deciding?.at ?? words.length).join(' ');
  const phrase = writtenBetween(cursor, start, end + (deciding ? deciding.at + deciding.length : 0));
  if (!PEOPLE.test(people)) return { ...(deciding && { act: deciding.act }), phrase };
  const attending = deciding?.act !== 'attend' && acts[0]?.act === 'attend';
  const of: ShareBase = IN_OFFICE.test(people) ? 'in-office' : attending ? 'present' : 'all';
  return { of, ...(deciding && { act: deciding.act }), phrase };
}

/** The words behind a share up to a mark; a second figure in brackets is stepped over. */
function wordsBehind({ tokens, text }: Cursor, end: number): string[] {
  const words: string[] = [];
  for (let at = end; at < tokens.length && words.length < REACH; at++) {
    const token = tokens[at]!;
    if (BREAKS.test(token.text)) break;
    words.push(raw(text, token));
  }
  return words;
}

// Times.

const BEFORE_REACH = 7;
const BEHIND_REACH = 4;
/** Words around a time that tell from when it is counted: "trước 5 ngày tính ngày nhận". */
const TOLD_BEFORE = 2;
const TOLD_BEHIND = 3;

/** "trước buổi họp ít nhất 5 ngày", "ít nhất 5 ngày trước ngày họp": the nearer word counts. */
function timeContext(cursor: Cursor, start: number, end: number): FigureContext {
  const { tokens, text } = cursor;
  const ahead = tokens.slice(Math.max(0, start - BEFORE_REACH), start).toReversed();
  const behind = tokens.slice(end, end + BEHIND_REACH);
  const side = nearer(nearest(behind, text), nearest(ahead, text));
  const from = start - Math.min(TOLD_BEFORE, untilBreak(ahead));
  const phrase = writtenBetween(cursor, from, end + Math.min(TOLD_BEHIND, untilBreak(behind)));
  return { ...(side && { side }), phrase };
}

interface Side {
  readonly side: 'before' | 'after';
  readonly distance: number;
}

function nearer(behind: Side | undefined, ahead: Side | undefined): Side['side'] | undefined {
  if (behind === undefined || ahead === undefined) return (behind ?? ahead)?.side;
  return behind.distance <= ahead.distance ? behind.side : ahead.side;
}

function nearest(tokens: readonly Token[], text: string): Side | undefined {
  for (const [distance, token] of tokens.slice(0, untilBreak(tokens)).entries()) {
    const word = raw(text, token);
    if (word === 'trước') return { side: 'before', distance };
    if (word === 'sau' || word === 'kể') return { side: 'after', distance };
  }
  return undefined;
}

/** How many tokens stand before a mark. */
function untilBreak(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => BREAKS.test(token.text));
  return at < 0 ? tokens.length : at;
}

function raw(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase();
}
