/** Whether the amounts of a proposal are written the Vietnamese or the English way. */
import type { Regulation } from '../model/regulation.ts';
import { amountProofs } from '../notation/read-amount.ts';
import { itemKeyOf } from './item-keys.ts';
import type { Raw } from './raw.ts';

export interface NumberStyle {
  readonly style: 'vi' | 'en';
  readonly certain: 'declared' | 'proved';
}

/**
 * The style that was declared, or that every proof points to; undefined where there is no proof or proofs
 * contradict one another.
 *
 * @param elsewhere proofs from other proposals of the same file
 */
export function numberStyle(
  declared: 'vi' | 'en' | undefined,
  texts: Iterable<string>,
  elsewhere: readonly ('vi' | 'en')[],
): NumberStyle | undefined {
  if (declared !== undefined) return { style: declared, certain: 'declared' };
  const proofs = new Set(elsewhere);
  for (const text of texts) {
    for (const proof of amountProofs(text)) proofs.add(proof);
  }
  const [style] = proofs;
  return style !== undefined && proofs.size === 1 ? { style, certain: 'proved' } : undefined;
}

/** Every text in a raw value of an amount or of items that may hold an amount. */
export function* amountTexts(regulation: Regulation, fact: string, raw: Raw): Generator<string> {
  const kind = regulation.facts.find(({ id }) => id === fact)?.kind;
  if (kind === 'amount' && raw.kind === 'text') yield raw.text;
  if (kind !== 'items' || raw.kind !== 'list') return;
  for (const item of raw.elements) {
    if (item.kind !== 'object') continue;
    for (const { key, value } of item.entries) {
      if (itemKeyOf(key) === 'amount' && value.kind === 'text') yield value.text;
    }
  }
}
