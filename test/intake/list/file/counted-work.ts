/** Counts the characters that are looked at while something runs: growth is measured without a clock. */

type Method = (this: string, ...given: never[]) => unknown;

/** What a call of a method of texts looks at, by what it was given and gave. */
const LOOKS: Readonly<Record<string, (text: string, given: readonly unknown[], result: unknown) => number>> =
  {
    charCodeAt: () => 1,
    startsWith: () => 1,
    includes: (text) => text.length,
    split: (text) => text.length,
    replace: (text) => text.length,
    replaceAll: (text) => text.length,
    match: (text) => text.length,
    indexOf: (text, [, from], found) =>
      ((found as number) < 0 ? text.length : (found as number)) - Number(from ?? 0),
  };

export async function countedWork(run: () => Promise<void>): Promise<number> {
  const texts = String.prototype as unknown as Record<string, Method>;
  const { join } = Array.prototype;
  const { exec } = RegExp.prototype;
  let work = 0;
  const originals = Object.keys(LOOKS).map((name): [string, Method] => [name, texts[name]!]);
  for (const [name, original] of originals) {
    texts[name] = function (this: string, ...given: never[]) {
      const result = original.apply(this, given);
      work += LOOKS[name]!(String(this), given, result);
      return result;
    };
  }
  Array.prototype.join = function (separator) {
    const text = join.call(this, separator);
    work += text.length;
    return text;
  };
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    work += (found === null ? text.length : found.index + found[0].length) - (this.global ? from : 0);
    return found;
  };
  try {
    await run();
  } finally {
    for (const [name, original] of originals) texts[name] = original;
    Array.prototype.join = join;
    RegExp.prototype.exec = exec;
  }
  return work;
}
