/** An amount that was typed as an answer: understood, to be read in one of two ways, or refused. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import type { Raw, RawProposal } from '../../intake/raw.ts';
import { readProposal } from '../../intake/read-proposal.ts';
import type { AmountUnit, AmountValue } from '../../model/amount.ts';
import type { Problem } from '../../model/problem.ts';
import { writeAmount } from '../../notation/write-amount.ts';
import { writeAmountValue } from '../../notation/write-amount-value.ts';

export type AmountAnswer =
  | { readonly kind: 'understood'; readonly amount: AmountValue; readonly value: Raw }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Understood[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly problem: Problem };

export type Understood = Extract<AmountAnswer, { kind: 'understood' }>;

export interface AmountQuestion {
  readonly compiled: CompiledRegulation;
  readonly fact: string;
  /** What is known so far: another amount may say how this one is written. */
  readonly beside: RawProposal;
  readonly numberFormat?: 'vi' | 'en';
}

const NOT_KNOWN = /^(?:\?+|unknown|don'?t know)$/i;

export function readAmountAnswer(text: string, question: AmountQuestion): AmountAnswer {
  if (NOT_KNOWN.test(text.trim())) return { kind: 'unknown' };
  const { beside, numberFormat } = question;
  const read = readBeside(text, question, beside.entries, numberFormat);
  if (read.kind !== 'refused' || read.problem.code !== 'amount-ambiguous') return read;
  const readings = (['vi', 'en'] as const).flatMap((style) => {
    const type = beside.entries.filter(({ key }) => key === 'type');
    const one = readBeside(text, question, type, style);
    return one.kind === 'understood' ? [one] : [];
  });
  return readings.length === 0 ? read : { kind: 'ambiguous', readings };
}

function readBeside(
  text: string,
  { compiled, fact }: AmountQuestion,
  beside: RawProposal['entries'],
  numberFormat: 'vi' | 'en' | undefined,
): AmountAnswer {
  const { regulation } = compiled;
  const place = {};
  const entry = { key: fact, value: { kind: 'text', text, place } as const, place };
  const entries = [...beside.filter(({ key }) => key !== fact), entry];
  const read = readProposal(
    regulation,
    { entries, place },
    { mode: 'strict', ...(numberFormat && { numberFormat }) },
  );
  const problem = read.problems.find((one) => one.place === place) ?? read.problems[0];
  if (problem !== undefined) return { kind: 'refused', problem };
  const value = read.proposal?.facts.get(fact);
  // What intake takes for a fact left out: an empty line, a dash, "không rõ".
  if (value?.kind !== 'amount') return { kind: 'unknown' };
  const known = regulation.facts.find((one) => one.id === fact);
  return understood(value.amount, known?.kind === 'amount' ? known.unit : 'VND');
}

/** The amount kept as it was understood, so that no later answer makes it mean something else. */
function understood(amount: AmountValue, unit: AmountUnit): Understood {
  const value: Raw =
    amount.kind === 'exact' && !amount.approximate
      ? { kind: 'number', source: amount.value, place: {} }
      : {
          kind: 'text',
          text: writeAmountValue(amount, (figure) => writeAmount(figure, unit, 'vi')),
          place: {},
        };
  return { kind: 'understood', amount, value };
}
