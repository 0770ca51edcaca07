/** How wide a text runs, near enough to give a column its width: in ems of a common font with serifs. */

/** By what a character is when its marks are taken off. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijltfr.,;:'()|!\-\s]/, 0.31],
  [/[mwMW%…]/, 0.83],
  [/[A-ZĐ]/, 0.69],
];
const OTHERS = 0.49;

const widths = new Map<string, number>();

export function emsOf(text: string): number {
  let sum = 0;
  for (const character of text) {
    let width = widths.get(character);
    if (width === undefined) {
      const [bare = ''] = character.normalize('NFD');
      width = CLASSES.find(([sign]) => sign.test(bare))?.[1] ?? OTHERS;
      // Texts of a list are made of few characters; whatever else comes is not kept.
      if (widths.size < 1000) widths.set(character, width);
    }
    sum += width;
  }
  return sum;
}
