/** The name of a column from the texts that stand above one another over it. */

import type { HeaderColumn, Recognise } from './sheet-layout.ts';
import { isUnit } from './text.ts';
import { mayStateUnit } from './unit-lines.ts';

/** The sum of the columns beside it: it is what the header above it names. */
const WHOLE =
  /^(?:tổng|tổng số|tổng cộng|cộng|tổng số vốn|tổng vốn|tổng mức|toàn bộ|chung)(?:\s*[:(–-].{0,60}|\s+(?:các|tất cả|vốn các) .{0,60})?$/iu;
const OF_WHICH = /trong đó|của |gồm/iu;
const LONGEST_WHOLE = 80;

function isWhole(text: string): boolean {
  return text.length <= LONGEST_WHOLE && WHOLE.test(text) && !OF_WHICH.test(text);
}

/**
 * All texts joined, where that names a column; else the longest run of lower ones that does; else, where the lowest says that
 * it is their sum, the same of those above it. A unit in any of them stays behind the name. Where nothing names a column
 * it is all of them joined.
 */
export function nameColumn(texts: readonly string[], recognise: Recognise): HeaderColumn {
  const parts = texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
  const unique = parts.filter((text, at) => parts.indexOf(text) === at);
  if (parts.length < 2) return { name: parts[0] ?? '', parts: unique };
  const units = parts.filter((text, at) => at > 0 && isUnit(text)).map(inBrackets);
  const words = parts.filter((text, at) => at === 0 || !isUnit(text));
  const joined = [...words, ...units].join(' ');
  const known = knownRun(words, units, recognise);
  return { name: known ?? joined, parts: unique };
}

function inBrackets(unit: string): string {
  return /^[([]/.test(unit) ? unit : `(${unit})`;
}

function knownRun(
  words: readonly string[],
  units: readonly string[],
  recognise: Recognise,
): string | undefined {
  for (let end = words.length; end > 0; end--) {
    for (let start = 0; start < end; start++) {
      const dropped = [...words.slice(0, start), ...words.slice(end)].flatMap(unitsIn);
      const run = words.slice(start, end).join(' ');
      if (start > 0 && isOfPlan(words.slice(0, start), words[start]!)) continue;
      const name = [run, ...dropped, ...units].join(' ');
      if (recognise(name) !== undefined) return name;
      // A unit that is not understood must not hide the name; it is kept, and seen, in the parts.
      if (name !== run && recognise(run) !== undefined) return name;
    }
    if (!isWhole(words[end - 1]!)) return undefined;
  }
  return undefined;
}

/** What a plan, a year or a share of the whole says of the money under it: it is not that of the project. */
const PLAN =
  /kế hoạch|lũy kế|luỹ kế|giải ngân|thực hiện|bố trí|nhu cầu|đề xuất|thanh toán|trung hạn|trong đó|ước|đã cấp|giai đoạn|năm \d/iu;
const MONEY = /^(?:tổng )?(?:số )?(?:vốn|kinh phí|giá trị|số tiền|dự toán)(?![\p{L}\p{M}])(?!.*đầu tư)/iu;

function isOfPlan(dropped: readonly string[], lowest: string): boolean {
  return MONEY.test(lowest) && dropped.some((text) => text.length < 300 && PLAN.test(text));
}

const BRACKETS = /[([][^()[\]]{1,60}[)\]]/g;

/** What stands in brackets in a text that is left out of a name, and seems to be a unit. */
function unitsIn(text: string): string[] {
  if (text.length > 300) return [];
  return (text.match(BRACKETS) ?? []).filter(
    (found) => isUnit(found) || (mayStateUnit(found) && !/tổng|tất cả|vốn/iu.test(found)),
  );
}
