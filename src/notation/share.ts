/** Shares as fractions in lowest terms: `2/3`. */

export type Fraction = `${bigint}/${bigint}`;

/**
 * The fraction of two decimals; undefined where it is none between nothing and all.
 * @param parts how many parts are taken: digits, or a canonical decimal (`12.5` of 100)
 */
export function fractionOf(parts: string, whole: string): Fraction | undefined {
  const [digits = '', fraction = ''] = parts.split('.');
  if (!/^\d+$/.test(digits + fraction) || !/^\d+$/.test(whole)) return undefined;
  const above = BigInt(digits + fraction);
  const below = BigInt(whole) * 10n ** BigInt(fraction.length);
  if (above === 0n || above > below) return undefined;
  const common = greatestCommonDivisor(above, below);
  return `${above / common}/${below / common}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
