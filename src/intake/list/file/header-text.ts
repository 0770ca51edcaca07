/** The texts that stand around a header in office lists, and how each is recognised. */

/** On one line, NFC, without spaces at its ends. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Nothing to be seen: spaces of any kind, or the end-of-file sign of old programs. */
export function isBlank(text: string): boolean {
  return text.length === 0 || /^[\s\u200b\u001a\ufeff]*$/.test(text);
}

/** "ĐVT: triệu đồng", "(Đơn vị tính: tỷ đồng)", "Đơn vị: ha"; not "Đơn vị: Sở Xây dựng". */
const UNIT_LINE =
  /^\(?\s*(?:(?:đvt|đơn vị tính)\s*[:：]?\s*\S|đơn vị\s*[:：].*(?:đồng|tỷ|tỉ|triệu|vnđ|usd|m2|ha\)?$))/iu;

export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(oneLine(text));
}

/** A unit alone, in brackets or not, as it stands in a second header row under its quantity. */
const UNIT =
  /^\(?(?:(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|vnđ|vnd|usd)|triệu|tỷ|tỉ|ha|m2|m²|km2|km²|%)\)?$/iu;

export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** The sum of the columns beside it: it is what the header above it names. */
const WHOLE = /^(?:tổng|tổng số|tổng cộng|cộng)(?: \(.*\))?$/iu;

export function isWhole(text: string): boolean {
  return WHOLE.test(text);
}

/** One column number: "1", "(2)", "[3]", "A", "(6)=(4)+(5)", "6=4+5". */
const COLUMN_NUMBER = /^[([]?(?:(\d{1,2})|[A-ZĐ])[)\]]?(?:\s*=.*)?$/u;

/**
 * Whether a row under the header numbers the columns: (1) (2) (3), or A B 1 2 3. Bare numbers count only when there
 * are three or more, since a row of data may be 1, 2.
 */
export function isColumnNumbers(cells: readonly string[]): boolean {
  const filled = cells.map(oneLine).filter((text) => text !== '');
  const bracketed = filled.length > 0 && filled.every((text) => /^[([]/.test(text));
  if (filled.length < (bracketed ? 2 : 3) || filled.length < cells.length * 0.6) return false;
  let expected = 1;
  for (const text of filled) {
    const found = COLUMN_NUMBER.exec(text);
    if (found === null) return false;
    if (found[1] === undefined) continue;
    if (Number(found[1]) !== expected) return false;
    expected++;
  }
  return expected > 1;
}
