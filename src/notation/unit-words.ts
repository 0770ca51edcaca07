/** The words around a unit in a list, folded (see fold.ts): labels, remarks, and what only a statement of a unit writes. */
import type { Dimension } from './amount-words.ts';
import { type PhraseTable, phraseTable } from './tokens.ts';

/**
 * What announces a unit. `strong`: what stands behind it is a unit, understood or not. `weak`: it may as well announce
 * something else ("Đơn vị: Sở Xây dựng"), and counts where a unit stands right behind it.
 */
export type Label = 'strong' | 'weak' | 'none';

export const LABELS: PhraseTable<Label> = phraseTable<Label>([
  ['strong', ['dvt', 'd v t', 'dv tinh', 'don vi tinh', 'don vi tien', 'don vi tien te', 'don vi do']],
  ['strong', ['don vi tinh gia tri', 'don vi tinh tien', 'unit of measure', 'unit of measurement', 'uom']],
  [
    'strong',
    ['don vi tinh la', 'don vi tinh bang', 'don vi tinh theo', 'don vi dien tich', 'don vi do luong'],
  ],
  [
    'weak',
    ['don vi', 'dv', 'd v', 'don vi la', 'unit', 'units', 'unit in', 'currency', 'currency unit', 'in'],
  ],
  ['weak', ['tinh theo', 'tinh bang', 'tinh theo don vi', 'tinh bang don vi', 'theo don vi', 'dong tien']],
  [
    'weak',
    ['so lieu tinh theo', 'so lieu tinh bang', 'so lieu theo', 'so tien tinh bang', 'gia tri tinh bang'],
  ],
  ['weak', ['gia tri tinh theo', 'so lieu don vi', 'expressed in', 'figures in', 'amounts in', 'values in']],
  // They begin like a label and are none.
  ['none', ['don vi tinh toan', 'unit price', 'don vi tinh gon', 'don vi tien hanh', 'don vi tien phong']],
]);

/** What a unit of each kind may be said to be of, in a line for both: "Vốn: triệu đồng; diện tích: ha". */
export const KINDS: PhraseTable<'money' | 'land'> = phraseTable<'money' | 'land'>([
  [
    'money',
    ['von', 'tien', 'so tien', 'gia tri', 'tong muc dau tu', 'tong von', 'tong von dau tu', 'kinh phi'],
  ],
  ['money', ['von dau tu', 'tmdt', 've tien', 've von', 'capital', 'money', 'amount']],
  [
    'land',
    ['dien tich', 'dat', 'dien tich dat', 'dat dai', 've dien tich', 've dat', 'land', 'area', 'land area'],
  ],
]);

/** What may be remarked beside a unit and leaves it as it is. */
export const REMARKS: PhraseTable<true> = phraseTable([
  [true, [...taxRemarks(), 'neu co', 'if any', 'du kien', 'tam tinh', 'uoc tinh', 'khai toan', 'so bo']],
  [
    true,
    [
      'lam tron',
      'lam tron so',
      'da lam tron',
      'so lam tron',
      'so tron',
      'rounded',
      'estimated',
      'provisional',
    ],
  ],
  [true, ['gia hien hanh', 'theo gia hien hanh', 'tinh theo gia hien hanh', 'theo mat bang gia hien hanh']],
  [
    true,
    [
      'current prices',
      'at current prices',
      'in current prices',
      'mat bang gia hien hanh',
      'theo gia thuc te',
    ],
  ],
]);

/** Remarks that a number ends: "giá năm 2024". */
export const REMARKS_WITH_YEAR: PhraseTable<true> = phraseTable([
  [true, ['gia nam', 'theo gia nam', 'theo gia', 'gia', 'mat bang gia nam', 'theo mat bang gia nam']],
  [true, ['gia so sanh', 'gia so sanh nam', 'theo gia so sanh nam', 'prices of', 'at prices of']],
]);

function taxRemarks(): string[] {
  const tax = ['thue', 'vat', 'thue vat', 'thue gtgt', 'gtgt', 'thue gia tri gia tang'];
  const verbs = ['chua', 'chua co', 'chua gom', 'chua bao gom', 'chua tinh', 'khong gom', 'khong bao gom'];
  const held = [
    'da co',
    'da gom',
    'da bao gom',
    'gom',
    'gom ca',
    'bao gom',
    'bao gom ca',
    'co',
    'ca',
    'da tinh',
  ];
  const english = [
    'vat included',
    'vat excluded',
    'including',
    'excluding',
    'incl',
    'excl',
    'before',
    'after',
    'net of',
  ];
  const words = [...verbs, ...held, 'truoc', 'sau', ...english.slice(2)];
  return [
    ...english.slice(0, 2),
    'tax included',
    'tax excluded',
    'excluding tax',
    'including tax',
    'before tax',
  ].concat(
    'after tax',
    words.flatMap((word) => tax.map((name) => `${word} ${name}`)),
  );
}

/** Behind the unit of a price for one piece: "Đơn giá (triệu đồng/chiếc)". */
export const PIECES: PhraseTable<true> = phraseTable([
  [
    true,
    ['chiec', 'cai', 'xe', 'bo', 'don vi', 'san pham', 'thiet bi', 'may', 'dau xe', 'unit', 'piece', 'item'],
  ],
]);

/** Scales of statements alone: an amount is not written so. */
export const STATED_SCALES: PhraseTable<number> = phraseTable([
  [3, ['ng', 'k', 'thousands']],
  [6, ['mn', 'mln', 'mio', 'millions']],
  [9, ['bn', 'bln', 'billions']],
]);

/** Units of statements alone. */
export const STATED_UNITS: PhraseTable<{ readonly dimension: Dimension; readonly power: number }> =
  phraseTable([
    [{ dimension: 'VND', power: 0 }, ['dong vn', 'vn dong', 'tien dong', 'vietnam dong', 'tien viet nam']],
    [
      { dimension: 'ha', power: -4 },
      ['m vuong', 'sqm', 'sq m', 'square metres', 'square meters', 'm 2', 'm ^ 2'],
    ],
    [
      { dimension: 'ha', power: 2 },
      ['sq km', 'square kilometres', 'square kilometers', 'km vuong', 'km ^ 2'],
    ],
    [{ dimension: 'other', power: 0 }, ['m 3', 'm ^ 3', 'm ³', 'met khoi']],
  ]);

/** Scale and unit in one word, beside those of amounts. */
export const STATED_GLUED: PhraseTable<{
  readonly power: number;
  readonly unit: { readonly dimension: Dimension; readonly power: number };
}> = phraseTable([
  [{ power: 3, unit: { dimension: 'VND', power: 0 } }, ['nd', 'ngd', 'ngdong', 'kvnd']],
  [{ power: 6, unit: { dimension: 'VND', power: 0 } }, ['mvnd', 'trvnd']],
]);

/**
 * Folded units that other words fold to as well, with the spellings that are meant: "Hà Giang" is no hectare, "khởi công"
 * no công, "công ty" no tỷ. A text without any mark is taken at its letters.
 */
export const MEANT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ha: ['ha'],
    cong: ['công'],
    mau: ['mẫu'],
    te: ['tệ'],
    sao: ['sào'],
    yen: ['yen'],
    won: ['won'],
    kip: ['kip', 'kíp'],
    do: ['đô', 'do'],
    k: ['k'],
    ng: ['ng'],
    tr: ['tr'],
    d: ['đ', 'd'],
  }).map(([folded, spellings]) => [folded, new Set(spellings)]),
);

/** A unit by such a word alone is none where nothing says that a unit is meant: "Tổng, cộng", "Hợp đồng". */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  'dong',
  'd',
  'cong',
  'mau',
  'te',
  'sao',
  'm',
  'do',
  'met',
  'kip',
  'won',
  'yen',
  'tr',
  'ty',
  'ti',
  'k',
  'ng',
]);

/** Number words: "vài trăm tỷ đồng" is an amount, not a unit. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'khong mot hai ba bon nam lam sau bay tam chin muoi tram chuc hang vai may linh le ruoi nua nghin ngan trieu ty ti'.split(
    ' ',
  ),
);

/** Well-known statements, folded: a text that is nearly one of them has a slip of the pen. */
export const WELL_KNOWN: readonly string[] = [
  'trieu dong',
  'ty dong',
  'nghin dong',
  'ngan dong',
  'nghin ty dong',
  'dong viet nam',
  'trieu vnd',
  'million vnd',
  'billion vnd',
  'trieu usd',
  'million usd',
  'hecta',
  'hectare',
  'met vuong',
];
