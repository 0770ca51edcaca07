/** Whole numbers in Vietnamese words, as they stand in brackets behind a figure. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** From 1, under 10,000; with a capital. */
export function inWords(value: number): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const words = [
    ...(thousands > 0 ? [`${DIGITS[thousands]} nghìn`] : []),
    ...(rest > 0 ? [underThousand(rest, thousands > 0)] : []),
  ].join(' ');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function underThousand(value: number, isBehind: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const isSaid = hundreds > 0 || isBehind;
  const said = isSaid ? [`${DIGITS[hundreds]} trăm`] : [];
  return [...said, ...(rest > 0 ? [underHundred(rest, isSaid)] : [])].join(' ');
}

function underHundred(value: number, isBehind: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return isBehind ? `linh ${DIGITS[ones]}` : DIGITS[ones]!;
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return ten;
  const one = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]!;
  return `${ten} ${one}`;
}
