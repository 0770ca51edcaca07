/** Days as a notice writes them: one, a list, or a row from one to another. */
import type { WrittenDay } from '../model/calendar.ts';
import { datesFrom, readDate, yearOf } from '../notation/date.ts';
import { type Findings, refuse } from './findings.ts';
import { foundIn, type Raw, type RawObject } from './raw.ts';

/**
 * `2025-09-01`, `[2025-01-27, 2025-01-28]`, `{from: 2025-01-27, to: 2025-01-31}`; dates as `readDate` reads them. What
 * cannot be read is left out and told.
 */
export function readDays(raw: Raw, year: number, findings: Findings): WrittenDay[] {
  if (raw.kind === 'list') return raw.elements.flatMap((one) => readDays(one, year, findings));
  if (raw.kind === 'object') return readRow(raw, year, findings);
  const day = readDay(raw, year, findings);
  return day === undefined ? [] : [day];
}

function readDay(raw: Raw, year: number, findings: Findings): WrittenDay | undefined {
  const date = raw.kind === 'text' ? readDate(raw.text) : undefined;
  if (date === undefined) refuse(findings, 'bad-date', raw, { fact: '' });
  else if (yearOf(date) !== year) refuse(findings, 'holidays-other-year', raw, { year: String(year) });
  else return { date, place: raw.place };
  return undefined;
}

const ENDS = ['from', 'to'];

function readRow(raw: RawObject, year: number, findings: Findings): WrittenDay[] {
  const [from, to] = ENDS.map((key) => raw.entries.find((entry) => entry.key === key)?.value);
  const isRow = raw.entries.length === ENDS.length && from !== undefined && to !== undefined;
  const first = isRow ? readDay(from, year, findings) : undefined;
  const last = isRow ? readDay(to, year, findings) : undefined;
  if (isRow && (first === undefined || last === undefined)) return [];
  if (first === undefined || last === undefined || first.date > last.date) {
    const found = isRow ? `${foundIn(from)} … ${foundIn(to)}` : foundIn(raw);
    findings.problems.push({ code: 'holidays-row', place: raw.place, found, params: {} });
    return [];
  }
  return datesFrom(first.date, last.date).map((date) => ({ date, place: raw.place }));
}
