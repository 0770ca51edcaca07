/** Units as offices write them, and the lines and words that state one. */
import type { Random } from './random.ts';

export type Dimension = 'VND' | 'USD' | 'ha';

export interface Unit {
  readonly dimension: Dimension;
  /** 1 of it is 10^power đồng, USD or ha. */
  readonly power: number;
  /** Spellings in lines and headers. */
  readonly spellings: readonly string[];
  /** Spellings behind a figure. */
  readonly behind: readonly string[];
}

export const DONG: Unit = {
  dimension: 'VND',
  power: 0,
  spellings: ['đồng', 'VNĐ', 'VND', 'Đồng'],
  behind: ['đồng', 'đ', 'VNĐ', 'VND'],
};
export const THOUSAND: Unit = {
  dimension: 'VND',
  power: 3,
  spellings: ['nghìn đồng', 'Nghìn đồng', 'ngàn đồng', '1.000 đồng', '1000 đồng', 'x1000 đồng'],
  behind: ['nghìn đồng', 'ngàn đồng'],
};
export const MILLION: Unit = {
  dimension: 'VND',
  power: 6,
  spellings: [
    'triệu đồng',
    'Triệu đồng',
    'TRIỆU ĐỒNG',
    'tr.đ',
    'trđ',
    'tr.đồng',
    'triệu VNĐ',
    '10^6 đồng',
    '1.000.000 đồng',
    'triệu  đồng',
  ],
  behind: ['triệu đồng', 'triệu', 'tr.đ', 'triệu VNĐ'],
};
export const BILLION: Unit = {
  dimension: 'VND',
  power: 9,
  spellings: ['tỷ đồng', 'Tỷ đồng', 'tỉ đồng', 'tỷ VNĐ', 'TỶ ĐỒNG', 'tỷ'],
  behind: ['tỷ đồng', 'tỷ', 'tỉ đồng', 'tỷ VNĐ'],
};
export const MONEY: readonly Unit[] = [DONG, THOUSAND, MILLION, BILLION];

export const DOLLAR: Unit = { dimension: 'USD', power: 0, spellings: ['USD', 'đô la Mỹ'], behind: ['USD'] };
export const THOUSAND_DOLLARS: Unit = {
  dimension: 'USD',
  power: 3,
  spellings: ['nghìn USD', '1.000 USD'],
  behind: ['nghìn USD'],
};
export const MILLION_DOLLARS: Unit = {
  dimension: 'USD',
  power: 6,
  spellings: ['triệu USD', 'Triệu USD', 'triệu đô la Mỹ'],
  behind: ['triệu USD'],
};
export const DOLLARS: readonly Unit[] = [DOLLAR, THOUSAND_DOLLARS, MILLION_DOLLARS];

export const HECTARE: Unit = {
  dimension: 'ha',
  power: 0,
  spellings: ['ha', 'Ha', 'HA', 'hecta'],
  behind: ['ha', 'Ha'],
};
export const SQUARE_METRE: Unit = {
  dimension: 'ha',
  power: -4,
  spellings: ['m2', 'm²', 'M2'],
  behind: ['m2', 'm²'],
};
export const SQUARE_KILOMETRE: Unit = {
  dimension: 'ha',
  power: 2,
  spellings: ['km2', 'km²'],
  behind: ['km2', 'km²'],
};

/** Lines that state the unit `U`, as whole cells. */
const PLAIN_LINES = ['ĐVT: U', 'Đơn vị tính: U', 'Đơn vị: U'];
const ODD_LINES = [
  'Đơn vị tính: U.',
  'ĐVT: U./.',
  '(Đơn vị tính: U)',
  '(ĐVT: U)',
  'Đơn vị tính: (U)',
  'Đơn vị tính: “U”',
  'ĐVT U',
  'ĐVT - U',
  'ĐVT = U',
  'ĐV: U',
  'Đ.V.T: U',
  'Đơn vị tiền: U',
  'Đơn vị tính : U',
  'đơn vị tính: U',
  'ĐƠN VỊ TÍNH: U',
  '(U)',
  'U',
  'Số liệu tính theo U',
  'Biểu số 01 - ĐVT: U',
  'Don vi tinh: U',
  'Đơn vị tình: U',
  'Đơn vị tính; U',
  'ĐVT: U (làm tròn)',
];

export function unitLine(random: Random, spelling: string, isOdd: boolean): string {
  return random.pick(isOdd ? ODD_LINES : PLAIN_LINES).replace('U', spelling);
}

/** A spelling in English, for a line in English. */
const ENGLISH = new Map<Unit, string>([
  [DONG, 'VND'],
  [THOUSAND, 'thousand VND'],
  [MILLION, 'million VND'],
  [BILLION, 'billion VND'],
]);

export function englishUnitLine(unit: Unit): string | undefined {
  const name = ENGLISH.get(unit);
  return name === undefined ? undefined : `Unit: ${name}`;
}

/** A column's name with its unit, as offices put it. */
export function withUnit(random: Random, name: string, spelling: string, isOdd: boolean): string {
  if (!isOdd) return `${name} (${spelling})`;
  return random.pick([
    `${name} (${spelling}) (1)`,
    `${name} (${spelling}) [1]`,
    `${name} (ĐVT: ${spelling})`,
    `${name} (Đơn vị tính: ${spelling})`,
    `${name} ĐVT: ${spelling}`,
    `${name}, ${spelling}`,
    `${name}\n(${spelling})`,
    `${name} [${spelling}]`,
    `${name} - ${spelling}`,
    `${name}(${spelling})`,
    `${name} ( ${spelling} )`,
    `${name} (${spelling}) *`,
    `${name} (${spelling}, chưa VAT)`,
  ]);
}
