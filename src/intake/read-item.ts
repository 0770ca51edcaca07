/** One `{recipient, amount, exemption}` of a list of items. */
import type { DecimalString } from '../model/amount.ts';
import type { AmountFact, ItemsFact } from '../model/fact.ts';
import { type Findings, refuse, refuseAt } from './findings.ts';
import { type ItemKey, itemKeyOf, nearestItemKeys } from './item-keys.ts';
import { isLeftOut } from './left-out.ts';
import type { NameTable } from './name-table.ts';
import { NONE } from './names.ts';
import type { Raw, RawObject } from './raw.ts';
import { type AmountManner, readAmountFact } from './read-amount-fact.ts';
import { readChoice } from './read-choice.ts';

export interface Item {
  readonly recipient: string;
  readonly amount: DecimalString;
  readonly approximate: boolean;
  /** Absent: nothing takes the item out by itself. */
  readonly exemption?: string;
}

/** What an items fact refers to. */
export interface ItemsContext {
  readonly fact: ItemsFact;
  readonly total: AmountFact;
  readonly exemptions: NameTable;
  readonly manner: AmountManner;
}

/** Undefined, with every problem in `findings`, unless the whole item is sound. */
export function readItem(context: ItemsContext, raw: Raw, findings: Findings): Item | undefined {
  const fact = context.fact.id;
  if (raw.kind !== 'object') {
    refuse(findings, 'wrong-json-type', raw, { fact, expected: 'object' });
    return undefined;
  }
  const before = findings.problems.length;
  const fields = fieldsOf(raw, findings);
  const recipient = readRecipient(fact, raw, fields.get('recipient'), findings);
  const amount = readExactAmount(context, raw, fields.get('amount'), findings);
  const exemption = readExemption(context, fields.get('exemption'), findings);
  if (recipient === undefined || amount === undefined || findings.problems.length > before) return undefined;
  return { recipient, ...amount, ...(exemption === undefined ? {} : { exemption }) };
}

/** The fields that are filled. */
function fieldsOf(raw: RawObject, findings: Findings): Map<ItemKey, Raw> {
  const fields = new Map<ItemKey, Raw>();
  for (const { key, value, place } of raw.entries) {
    const field = itemKeyOf(key);
    if (field === undefined) {
      const params = { key, near: nearestItemKeys(key) };
      findings.problems.push({ code: 'item-unknown-key', place, found: key, params });
    } else if (fields.has(field)) {
      findings.problems.push({ code: 'given-twice', place, found: key, params: { key } });
    } else if (!isLeftOut(value)) {
      fields.set(field, value);
    }
  }
  return fields;
}

function readRecipient(
  fact: string,
  item: Raw,
  raw: Raw | undefined,
  findings: Findings,
): string | undefined {
  if (raw === undefined) {
    refuseAt(findings, 'item-recipient-missing', item.place, {});
    return undefined;
  }
  if (raw.kind === 'text') return raw.text.trim();
  refuse(findings, 'wrong-json-type', raw, { fact, expected: 'text' });
  return undefined;
}

/** Sums need one figure: a bound or a range is refused, "khoảng" is taken at its figure. */
function readExactAmount(
  { fact, total, manner }: ItemsContext,
  item: Raw,
  raw: Raw | undefined,
  findings: Findings,
): Pick<Item, 'amount' | 'approximate'> | undefined {
  if (raw === undefined) {
    refuseAt(findings, 'item-amount-missing', item.place, {});
    return undefined;
  }
  const amount = readAmountFact(total, raw, manner, findings, fact.id);
  if (amount === undefined) return undefined;
  if (amount.kind === 'exact') return { amount: amount.value, approximate: amount.approximate };
  refuse(findings, 'item-amount-not-exact', raw, { fact: fact.id });
  return undefined;
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
