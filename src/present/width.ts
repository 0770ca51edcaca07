/** How many terminal columns text takes. Vietnamese in NFC takes one a character. */

const NO_WIDTH = /\p{M}/u;
/** East Asian wide and fullwidth blocks and pictographs, after UAX #11. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const ONE_EACH = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2200-\u22ff]*$/;

export function displayWidth(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) || character.codePointAt(0)! > 0x1ffff ? 2 : 1;
}

/** The text cut to a number of columns, the cut shown by "…". */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const [head] = splitAt(text, Math.max(0, width - 1));
  return `${head.trimEnd()}…`;
}

/** The longest head of at most `width` columns (but never empty), and the rest. */
export function splitAt(text: string, width: number): [head: string, rest: string] {
  let taken = 0;
  let index = 0;
  for (const character of text) {
    const next = characterWidth(character);
    if (taken + next > width && index > 0) break;
    taken += next;
    index += character.length;
  }
  return [text.slice(0, index), text.slice(index)];
}
