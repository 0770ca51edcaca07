/**
 * A list of items → the amount of the round, and what is left out of it (reading: exceptions are taken out before
 * the round is summed).
 */
import { type AmountValue, compareDecimals, type DecimalString } from '../model/amount.ts';
import type { ItemsFact } from '../model/fact.ts';
import type { Derived, LeftOut } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import { addDecimals } from '../notation/decimal.ts';
import { fold } from '../notation/fold.ts';
import { type Findings, refuse } from './findings.ts';
import type { Names } from './names.ts';
import type { Raw } from './raw.ts';
import type { AmountManner } from './read-amount-fact.ts';
import { type Item, type ItemsContext, readItem } from './read-item.ts';

export interface ItemsTotal {
  readonly amount: AmountValue;
  readonly derived: Derived;
}

/** Undefined, with every problem in `findings`, unless all items are sound. */
export function readItems(
  regulation: Regulation,
  names: Names,
  fact: ItemsFact,
  raw: Raw,
  manner: AmountManner,
  findings: Findings,
): ItemsTotal | undefined {
  if (raw.kind !== 'list') {
    refuse(findings, 'wrong-json-type', raw, { fact: fact.id, expected: 'list' });
    return undefined;
  }
  if (raw.elements.length === 0) {
    refuse(findings, 'items-empty', raw, {});
    return undefined;
  }
  const context = contextOf(regulation, names, fact, manner);
  const items = raw.elements.map((element) => readItem(context, element, findings));
  return items.every((item) => item !== undefined) ? totalOf(fact, items) : undefined;
}

function contextOf(
  regulation: Regulation,
  names: Names,
  fact: ItemsFact,
  manner: AmountManner,
): ItemsContext {
  const total = regulation.facts.find(({ id }) => id === fact.total);
  const exemptions = names.values.get(fact.exemption);
  if (total?.kind !== 'amount' || exemptions === undefined) {
    throw new Error(`items fact ${fact.id} refers to facts of another kind`);
  }
  return { fact, total, exemptions, manner };
}

interface Share {
  /** As first spelt. */
  readonly recipient: string;
  readonly amount: DecimalString;
}

function totalOf(fact: ItemsFact, items: readonly Item[]): ItemsTotal {
  const leftOut: LeftOut[] = [];
  const shares = new Map<string, Share>();
  for (const { recipient, amount, exemption } of items) {
    if (exemption === undefined) addShare(shares, recipient, amount);
    else leftOut.push({ recipient, amount, exemption });
  }
  let roundTotal: DecimalString = '0';
  for (const { recipient, amount } of shares.values()) {
    if (compareDecimals(amount, fact.recipientBelow) >= 0) roundTotal = addDecimals(roundTotal, amount);
    else leftOut.push({ recipient, amount, exemption: fact.leavesAs });
  }
  const fullTotal = items.reduce((sum, { amount }) => addDecimals(sum, amount), '0');
  // A small recipient's "khoảng" counts too: the figure decided that it leaves.
  const approximate = items.some((item) => item.approximate && item.exemption === undefined);
  return {
    amount: { kind: 'exact', value: roundTotal, approximate },
    derived: { fact: fact.total, roundTotal, leftOut, fullTotal },
  };
}

function addShare(shares: Map<string, Share>, recipient: string, amount: DecimalString): void {
  const name = fold(recipient);
  const known = shares.get(name);
  shares.set(name, {
    recipient: known?.recipient ?? recipient,
    amount: known === undefined ? amount : addDecimals(known.amount, amount),
  });
}
