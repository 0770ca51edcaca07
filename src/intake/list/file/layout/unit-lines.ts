/** What stands above a table, or below it, and seems to state a unit. Whether it does is for the grammar of units to say. */
import { unitInLine } from '../../../../notation/unit-statement.ts';
import type { KeptRow } from './scan.ts';
import type { UnitLine } from './sheet-layout.ts';
import { isBlank, oneLine } from './text.ts';

/** Longer than any title. */
const LONGEST = 2000;
/** Longer than any unit that stands alone: "(trđ)". */
const LONGEST_ALONE = 40;

const MAY_STATE =
  /(?<![\p{L}\p{M}])(?:đ\s?\.?\s?v\s?\.?\s?t|dvt|đ\s?\.?\s?v|đơn\s*vị|don\s*vi|đvi|units?|currency|denominated|số liệu (?:tính|được tính)|tính (?:theo|bằng)|(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm)(?![\p{L}\p{M}])|đồng|đ(?![\p{L}\p{M}])|(?:million|billion|thousand|mil|bn)(?![\p{L}\p{M}])|vnđ|vnd|usd|us\$|eur|hecta|héc\s*ta|ha(?![\p{L}\p{M}])|k?m\s?[2²]|mét vuông|10\s?\^|x\s?1[.,]?000)|[$₫€㎡㎢㏊]|tr\.\s?đ/iu;

/** Whether a text has a word that stands in statements of units. Errs on the side of giving it. */
export function mayStateUnit(text: string): boolean {
  if (MAY_STATE.test(text.slice(0, LONGEST))) return true;
  return text.length <= LONGEST_ALONE && unitInLine(text).kind !== 'none';
}

const LABELLED =
  /(?<![\p{L}\p{M}])(?:đ\s?\.?\s?v\s?\.?\s?t(?![\p{L}\p{M}])|dvt(?![\p{L}\p{M}])|đv(?:i|\s*tiền)?\s*[:：=]|đơn\s*vị\s*(?:tính|tiền|[:：=])|don vi tinh|số liệu (?:được )?tính (?:theo|bằng)|units?\s*[:：=]|currency\s*[:：=])/iu;

/** Whether a text says in so many words that it states a unit. */
export function labelsUnit(text: string): boolean {
  return LABELLED.test(text.slice(0, LONGEST));
}

/** A label that waits for its unit: "ĐVT:", "Đơn vị tính", "(ĐVT". */
const BARE_LABEL =
  /^[("“'\s*-]*(?:đ\s?\.?\s?v\s?\.?\s?t\.?|dvt|đv|đvi|đơn\s*vị(?:\s*(?:tiền(?:\s*tệ)?|t[iíìỉĩị]\p{L}{0,3}))?|don vi tinh|units?|currency|số liệu (?:được )?tính (?:theo|bằng)(?:\s*đơn vị)?|(?:đơn vị )?tính (?:theo|bằng))\s*[:;：=–—-]*\s*$/iu;

const ALONE =
  /^[("“'\s*-]*(?:(?:đ\s?\.?\s?v\s?\.?\s?t\.?|dvt|đv|đvi|đơn\s*vị|units?|currency|số liệu)(?![\p{L}\p{M}])|(?:x?\s?1(?:[.,]?000){1,3}|10\s?\^\s?\d)?\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|million|billion|thousand)?\s*(?:đồng|vnđ|vnd|usd|đ)|triệu|tỷ|tỉ|ha|k?m[2²]|héc\s*ta)(?![\p{L}\p{M}]))/iu;

/** Whether a text is a statement of a unit and little else, and no title. */
export function isUnitLine(text: string): boolean {
  return text.length <= 160 && ALONE.test(text);
}

/** Whether a row holds a statement of a unit and hardly anything else. */
export function isUnitRow(row: KeptRow): boolean {
  const texts = row.cells.filter((cell) => !isBlank(cell)).length;
  if (texts > 3) return false;
  const found = unitTexts(row, (text) => isUnitLine(text) || labelsUnit(text));
  return found.some(({ text }) => unitInLine(text).kind !== 'none');
}

/** Whether a row above a table states a unit, whatever else it says. */
export function statesUnit(row: KeptRow): boolean {
  return unitTexts(row).some(({ text }) => unitInLine(text).kind !== 'none');
}

/** The texts of a row that may state a unit, each with the cells that its label waits for. */
export function unitTexts(row: KeptRow, test: (text: string) => boolean = mayStateUnit): UnitLine[] {
  const found: UnitLine[] = [];
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(oneLine);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    if (!test(text)) continue;
    if (BARE_LABEL.test(text) && at + 1 < texts.length) {
      found.push({ line: row.line, text: texts.slice(at).join(' ') });
      break;
    }
    found.push({ line: row.line, text });
  }
  return found;
}
