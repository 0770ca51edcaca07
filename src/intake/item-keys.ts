/** The keys of one item of a list whose sum stands for an amount. */
import { nameTable } from './name-table.ts';

export type ItemKey = 'recipient' | 'amount' | 'exemption';

const KEYS: readonly ItemKey[] = ['recipient', 'amount', 'exemption'];
const TABLE = nameTable(KEYS.map((code) => ({ code, name: code, forms: [] })));

export function itemKeyOf(key: string): ItemKey | undefined {
  const found = TABLE.lookup(key);
  return found.kind === 'found' ? (found.code as ItemKey) : undefined;
}

export function nearestItemKeys(key: string): string[] {
  return TABLE.nearest(key);
}
