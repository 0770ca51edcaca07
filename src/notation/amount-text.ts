/** A whole amount text: one statement, or several parted by brackets and words (`2.500 tỷ (98 triệu USD)`). */
import { type AmountFailure, type Cursor, cursorOver, isFailure, takePhrase, unreadable } from './cursor.ts';
import { matchPhrase } from './phrases.ts';
import { OPENINGS, SEPARATORS } from './qualifiers.ts';
import { isQuantityAhead } from './quantity.ts';
import { readStatement, type Statement } from './statement.ts';

/** A digit with an exponent behind it: `1e9`, `1,5E+10`, `10^9`, `10⁹`. */
const EXPONENT = /\d\s?(?:e[+-]?\d|\^|[⁰¹²³⁴-⁹⁻])/iu;

const OPENING_BRACKETS = ['(', '['];
const CLOSING_BRACKETS = [')', ']'];

/** The text holds at least one statement and nothing that is not understood. */
export function readStatements(text: string): readonly Statement[] | AmountFailure {
  const cursor = cursorOver(text);
  if (EXPONENT.test(cursor.text)) return { ok: false, code: 'amount-exponent', params: {} };
  const statements: Statement[] = [];
  let bracket = -1;
  let from = 0;
  for (;;) {
    const statement = readStatement(cursor);
    // What stands behind a separator is named together with it: "(giai đoạn 1)".
    if (isFailure(statement)) return renamed(statement, cursor, from);
    statements.push(statement);
    from = cursor.at;
    if (bracket >= 0 && CLOSING_BRACKETS[bracket] === symbolAt(cursor)) {
      cursor.at += 1;
      bracket = -1;
    }
    if (isEnd(cursor)) return bracket < 0 ? statements : unreadable(cursor, cursor.tokens.length);
    const next = readSeparators(cursor, bracket);
    if (next === undefined && !isNextAmount(cursor, statement)) return unreadable(cursor, cursor.at);
    bracket = next ?? bracket;
  }
}

/** Steps over separators; gives the bracket that is open behind them (-1: none), undefined without separators. */
function readSeparators(cursor: Cursor, open: number): number | undefined {
  let bracket = open;
  let found = false;
  for (;;) {
    const opened = OPENING_BRACKETS.indexOf(symbolAt(cursor));
    if (opened >= 0 && bracket < 0) {
      bracket = opened;
      cursor.at += 1;
    } else if (takePhrase(cursor, SEPARATORS) === undefined) return found ? bracket : undefined;
    found = true;
  }
}

/** Without a separator a new amount begins only behind one that is complete: `2.500 tỷ đồng 98 triệu USD`. */
function isNextAmount(cursor: Cursor, before: Statement): boolean {
  const last = before.figure ?? before.high?.quantity ?? before.low?.quantity;
  if (last?.unit === undefined || last.isUnitBefore) return false;
  const opening = matchPhrase(cursor.tokens, cursor.at, OPENINGS);
  return opening?.value.kind === 'approximate' || isQuantityAhead(cursor);
}

/** The end of the text; a full stop may close it, but not directly behind digits. */
function isEnd(cursor: Cursor): boolean {
  const left = cursor.tokens.length - cursor.at;
  const isStop = left === 1 && symbolAt(cursor) === '.' && cursor.tokens[cursor.at - 1]?.kind !== 'number';
  return left === 0 || isStop;
}

function symbolAt(cursor: Cursor): string {
  return cursor.tokens[cursor.at]?.text ?? '';
}

function renamed(problem: AmountFailure, cursor: Cursor, from: number): AmountFailure {
  return problem.code === 'amount-unreadable' && from > 0 ? unreadable(cursor, from) : problem;
}
