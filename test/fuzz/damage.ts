/** Damages bytes and texts as transfers, editors and people do: cut, doubled, swapped, with signs where none belong. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Random } from '../office-lists/generator/random.ts';

/** What upsets readers of tables, amounts and trees; nothing longer than a few lines. */
const SIGNS = [
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\n\n\n',
    '\u0000',
    '\uFEFF',
    '\u00a0',
    '\u202e',
    '\u200b',
  ],
  ...[
    '-',
    '…',
    '0',
    '00',
    '1e9',
    '-1',
    '1.00.000',
    '1,000',
    '999999999999,999',
    '1.000.000.000.000.000',
    'NaN',
  ],
  ...[
    'tỷ',
    'triệu USD',
    'ha',
    'm2',
    '%',
    '²',
    'không',
    'có',
    'null',
    'true',
    '[]',
    '{}',
    '[[',
    '}}',
    '#REF!',
    '=A1',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&x;',
    '<',
    '/>',
    '<c r="A1">',
    ']]>',
    '&a',
    '*a',
    '!!str',
    '? ',
    ': ',
    '- ',
    '|',
    '>-',
  ],
  ...['Điều 1.', '2.4.', 'Cộng', 'Tổng cộng', 'II', 'ĐVT: triệu đồng', 'Ghi chú:'],
] as const;

/** Most signs of a run of one and the same. */
const LONGEST_RUN = 20_000;

export function damagedText(random: Random, text: string): string {
  let damaged = text;
  for (
    let times = random.weighted([
      [1, 5],
      [2, 3],
      [8, 1],
    ] as const);
    times > 0;
    times--
  ) {
    damaged = once(random, damaged);
  }
  return damaged;
}

function once(random: Random, text: string): string {
  const [from, to] = stretch(random, text.length);
  const part = text.slice(from, to);
  const around = (middle: string): string => text.slice(0, from) + middle + text.slice(to);
  switch (random.integer(0, 8)) {
    case 0:
      return around('');
    case 1:
      return around(part + part);
    case 2:
      return around(random.pick(SIGNS));
    case 3:
      return text.slice(0, from) + random.pick(SIGNS) + text.slice(from);
    case 4:
      return around(random.pick(SIGNS).repeat(random.integer(2, 40)));
    case 5:
      return text.slice(0, from);
    case 6: {
      const lines = text.split('\n');
      const [a, b] = [random.integer(0, lines.length - 1), random.integer(0, lines.length - 1)];
      [lines[a], lines[b]] = [lines[b]!, lines[a]!];
      return lines.join('\n');
    }
    case 7:
      return around(random.pick(['7', 'x', ' ', '(', 'Đ', '"']).repeat(random.integer(100, LONGEST_RUN)));
    default:
      return around([...part].reverse().join(''));
  }
}

/** Mostly short, at times anything. */
function stretch(random: Random, length: number): readonly [from: number, to: number] {
  const from = random.integer(0, length);
  const longest = random.chance(0.8) ? 12 : length;
  return [from, Math.min(length, from + random.integer(0, longest))];
}

export function damagedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  if (damaged.length === 0) return damaged;
  for (let times = random.integer(1, 12); times > 0; times--) {
    damaged[random.integer(0, damaged.length - 1)] = random.integer(0, 255);
  }
  const [from, to] = stretch(random, damaged.length);
  switch (random.integer(0, 3)) {
    case 0:
      return damaged.slice(0, from);
    case 1:
      return joined(damaged.slice(0, from), damaged.slice(to));
    case 2:
      return joined(damaged.slice(0, to), damaged.slice(from));
    default:
      return damaged;
  }
}

/** A workbook with the text of one or two of its parts damaged, a part left out or under another's name. */
export function damagedWorkbook(random: Random, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const packed: Zippable = { ...parts };
  for (let times = random.integer(1, 2); times > 0; times--) {
    const name = random.pick(names);
    const other = random.pick(names);
    const kind = random.integer(0, 9);
    if (kind === 0) delete packed[name];
    else if (kind === 1) packed[name] = parts[other]!;
    else if (kind < 6) packed[name] = strToU8(withDamagedTexts(random, strFromU8(parts[name]!)));
    else packed[name] = strToU8(damagedText(random, strFromU8(parts[name]!)));
  }
  return zipSync(packed, { level: random.chance(0.3) ? 0 : 6 });
}

/** Markup whose tags stay as they are: what is written between some of them is damaged. */
function withDamagedTexts(random: Random, markup: string): string {
  return markup.replace(/>([^<]+)</g, (whole, text: string) =>
    random.chance(0.1) ? `>${escaped(damagedText(random, text))}<` : whole,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
