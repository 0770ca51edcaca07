/**
 * Reads a list of items into the amount of the round, and what is left out of it (reading: exceptions are taken out
 * before the round is summed).
 */
import { type AmountValue, compareDecimals, type DecimalString } from '../model/amount.ts';
import type { AmountFact, ItemsFact } from '../model/fact.ts';
import type { Derived, LeftOut } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import { addDecimals } from '../notation/decimal.ts';
import { fold } from '../notation/fold.ts';
import { type Names, type NameTable, NONE, nameTable } from './names.ts';
import { type Findings, isLeftOut, type Raw, type RawObject, refuse, refuseAt, wrongType } from './raw.ts';
import { type AmountContext, readAmountFact, readChoice } from './read-fact.ts';

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
  amounts: AmountContext,
  findings: Findings,
): ItemsTotal | undefined {
  if (raw.kind !== 'list') return wrongType(findings, raw, 'list', fact.id);
  if (raw.elements.length === 0) return refuse(findings, 'items-empty', raw, {});
  const total = regulation.facts.find(({ id }) => id === fact.total);
  const exemptions = names.values.get(fact.exemption);
  if (total?.kind !== 'amount' || exemptions === undefined) {
    throw new Error(`items fact ${fact.id} refers to facts of another kind`);
  }
  const context = { fact, total, exemptions, amounts };
  const items = raw.elements.map((element) => readItem(context, element, findings));
  return items.every((item) => item !== undefined) ? totalOf(fact, items) : undefined;
}

/** What a recipient gets in all, under the name that was written first. */
type Share = Pick<LeftOut, 'recipient' | 'amount'>;

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
  const known = shares.get(name) ?? { recipient, amount: '0' };
  shares.set(name, { ...known, amount: addDecimals(known.amount, amount) });
}

/** One `{recipient, amount, exemption}` of the list. */
interface Item extends Share {
  readonly approximate: boolean;
  /** Absent: nothing takes the item out by itself. */
  readonly exemption?: string;
}

/** What an items fact refers to. */
interface ItemsContext {
  readonly fact: ItemsFact;
  readonly total: AmountFact;
  readonly exemptions: NameTable;
  readonly amounts: AmountContext;
}

/** Undefined, with every problem in `findings`, unless the whole item is sound. */
function readItem(context: ItemsContext, raw: Raw, findings: Findings): Item | undefined {
  if (raw.kind !== 'object') return wrongType(findings, raw, 'object', context.fact.id);
  const before = findings.problems.length;
  const fields = fieldsOf(raw, findings);
  const recipient = readRecipient(context, raw, fields.get('recipient'), findings);
  const amount = readExactAmount(context, raw, fields.get('amount'), findings);
  const exemption = readExemption(context, fields.get('exemption'), findings);
  if (recipient === undefined || amount === undefined || findings.problems.length > before) return undefined;
  return { recipient, ...amount, ...(exemption !== undefined && { exemption }) };
}

type ItemKey = 'recipient' | 'amount' | 'exemption';
const ITEM_KEYS = nameTable(
  (['recipient', 'amount', 'exemption'] satisfies ItemKey[]).map((code) => ({ code, name: code, forms: [] })),
);

function itemKeyOf(key: string): ItemKey | undefined {
  const found = ITEM_KEYS.lookup(key);
  return found.kind === 'found' ? (found.code as ItemKey) : undefined;
}

/** The fields that are filled. */
function fieldsOf(raw: RawObject, findings: Findings): Map<ItemKey, Raw> {
  const fields = new Map<ItemKey, Raw>();
  for (const { key, value, place } of raw.entries) {
    const field = itemKeyOf(key);
    if (field === undefined) {
      refuseAt(findings, 'item-unknown-key', place, { key, near: ITEM_KEYS.nearest(key) }, key);
    } else if (fields.has(field)) {
      refuseAt(findings, 'given-twice', place, { key }, key);
    } else if (!isLeftOut(value)) {
      fields.set(field, value);
    }
  }
  return fields;
}

function readRecipient(
  { fact }: ItemsContext,
  item: Raw,
  raw: Raw | undefined,
  findings: Findings,
): string | undefined {
  if (raw === undefined) return refuseAt(findings, 'item-recipient-missing', item.place, {});
  return raw.kind === 'text' ? raw.text.trim() : wrongType(findings, raw, 'text', fact.id);
}

/** Sums need one figure: a bound or a range is refused, "khoảng" is taken at its figure. */
function readExactAmount(
  { fact, total, amounts }: ItemsContext,
  item: Raw,
  raw: Raw | undefined,
  findings: Findings,
): Pick<Item, 'amount' | 'approximate'> | undefined {
  if (raw === undefined) return refuseAt(findings, 'item-amount-missing', item.place, {});
  const bareFrom = fact.bareFrom ?? total.bareFrom;
  const ofItem = bareFrom === undefined ? total : { ...total, bareFrom };
  const amount = readAmountFact(ofItem, raw, amounts, findings, fact.id);
  if (amount === undefined) return undefined;
  if (amount.kind === 'exact') return { amount: amount.value, approximate: amount.approximate };
  return refuse(findings, 'item-amount-not-exact', raw, { fact: fact.id });
}

function readExemption(
  { fact, exemptions }: ItemsContext,
  raw: Raw | undefined,
  findings: Findings,
): string | undefined {
  if (raw === undefined) return undefined;
  const code = readChoice(fact.exemption, exemptions, raw, findings);
  return code === NONE ? undefined : code;
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
