/** Exact decimals of the generator's own, and how Vietnamese offices write them; nothing here is the product's. */

/** digits / 10^decimals of some unit. */
export interface Figure {
  readonly digits: bigint;
  readonly decimals: number;
}

/** digits × 10^power as a plain decimal with a point. */
export function shifted(digits: bigint, power: number): string {
  if (power >= 0) return String(digits * 10n ** BigInt(power));
  const padded = String(digits).padStart(1 - power, '0');
  const whole = padded.slice(0, power);
  const fraction = padded.slice(power).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** `1.200.000,5`; other signs between groups and before the fraction where asked. */
export function grouped({ digits, decimals }: Figure, group = '.', mark = ','): string {
  const [whole = '', fraction] = shifted(digits, -decimals).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? groups : groups + mark + fraction;
}

/** Whether a text of it can be read in one way alone: a fraction of three digits looks like a group. */
export function isPlainInText(figure: Figure): boolean {
  const [, fraction] = shifted(figure.digits, -figure.decimals).split('.');
  return fraction?.length !== 3;
}
