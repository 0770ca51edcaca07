/** Marks beside a figure that belong to its way of being written, or to a note below, and not to the figure. */

const NUMBERED = '¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPTS = `⁰${NUMBERED}`;

/** Nothing, or words, stand behind a mark: with a figure behind it a star multiplies. */
const END = String.raw`(?=\s*(?:$|\p{L}))`;
const BEHIND = String.raw`(?<=[\d\p{L}²)])`;

const STARS = new RegExp(String.raw`${BEHIND}\s*(?:\*{1,5}|[([]\*{1,5}[)\]]|[†‡])${END}`, 'u');
const STARS_BEFORE = /^(?:\*{1,5}|\(\*{1,5}\))\s*(?=\d)/;
/** `1.200¹`; `10⁹` and `1,5.10⁹` are powers, and so may `5²` be. */
const RAISED = new RegExp(
  String.raw`(?<=\d[.,]?\d)(?<!(?:^|\D)10)[${NUMBERED}][${SUPERSCRIPTS}]?${END}`,
  'u',
);
/** `1.200 tỷ¹`, but no `m²`. */
const RAISED_WORD = new RegExp(String.raw`(?<=\p{L}{2})(?<!k?m)[${NUMBERED}][${SUPERSCRIPTS}]?${END}`, 'u');
/** Right behind what it belongs to. `[đ]` is no letter of a note. */
const BRACKETED = new RegExp(String.raw`${BEHIND}(?:\([1-9]\d?\)|\[[1-9]\d?\]|[([][abc][)\]])${END}`, 'u');
/** Behind a space it may be another figure, unless that would be a hundred times smaller. */
const BRACKETED_APART = /(?<=[\d\p{L}])\s+(?:\([abc1-9]\)|\[[abc1-9]\])$/u;
const LARGE = /^\D*\d(?:[.\s]?\d){2}/;
/** `1.200.000,-`: no smaller coins. */
const NO_COINS = new RegExp(String.raw`(?<=[\dđ])\s?[.,]\s?[-–—]{1,2}${END}`, 'u');

const MAY_HAVE = new RegExp(`[*†‡()[\\]${SUPERSCRIPTS}]|[.,]\\s?[-–—]`);

/** The text without the marks of notes, and without the dash for coins that are not there. */
export function withoutNoteMarks(text: string): string {
  if (!MAY_HAVE.test(text)) return text;
  let bare = text.trim().replace(STARS_BEFORE, '');
  for (const mark of [NO_COINS, BRACKETED, RAISED, RAISED_WORD, STARS]) bare = bare.replace(mark, '');
  return LARGE.test(bare) ? bare.replace(BRACKETED_APART, '') : bare;
}
