/**
 * A fact as people write it in JSON. The schema is narrower than the program in one thing: a text that looks like a
 * code has to be one to the letter, since a schema cannot overlook case. Any other text is a name, which the program
 * reads in many spellings and a schema does not judge.
 */
import { z } from 'zod';
import type { AmountFact, ChoiceFact, Fact, ItemsFact, SeveralFact } from '../../model/fact.ts';
import type { MatterFact } from '../../model/regulation.ts';
import { type Builder, codes, factOf, labelOf, told } from './builder.ts';

/** A character that no code has: what holds one is a name. */
const NAME = /[^A-Za-z0-9-]/;
const CODE_LIKE = /^[A-Za-z0-9-]+$/;
/** Some figure, and no negative one. */
const AMOUNT = /^(?!\s*[-−–]\s*\d)[\s\S]*\d/;
const YES_NO = ['yes', 'no', 'có', 'không', 'x', 'đúng', 'true', 'false', '1', '0'];

/** The schema of a fact; with `taken`, as one matter takes it. */
export function writtenFact(builder: Builder, fact: Fact, taken?: MatterFact): z.ZodType {
  const own = { description: labelOf(builder, fact, taken) };
  switch (fact.kind) {
    case 'amount':
      return told(builder, z.union([amount(), builder.leftOut]), { ...own, ...amountWords(fact) });
    case 'flag':
      return told(builder, z.union([z.boolean(), z.literal(YES_NO), builder.leftOut]), own);
    case 'choice':
      return told(builder, z.union([value(builder, fact, taken), builder.leftOut]), own);
    case 'several': {
      const one = value(builder, fact, taken);
      return told(builder, z.union([one, z.array(one).min(1), builder.leftOut]), own);
    }
    case 'items':
      return told(builder, z.union([z.array(item(builder, fact)).min(1), z.null()]), own);
  }
}

function amount(): z.ZodType {
  return z.union([z.number().nonnegative(), z.string().regex(AMOUNT)]);
}

function amountWords({ unit }: AmountFact): { readonly examples: readonly string[] } {
  const examples = {
    VND: ['1.200 tỷ đồng', '500 triệu đồng'],
    USD: ['50 triệu USD'],
    ha: ['12 ha', '0,5 ha'],
  };
  return { examples: examples[unit] };
}

/** A code or a name of one value. */
function value(builder: Builder, fact: ChoiceFact | SeveralFact, taken?: MatterFact): z.ZodType {
  const takes = (code: string): boolean => taken?.values?.includes(code) ?? true;
  const values = fact.values.filter(({ code }) => takes(code));
  const known = values.map(({ code, name }) => ({ code, description: name[builder.lang] }));
  return named(
    builder,
    known,
    values.flatMap(({ name, forms }) => [name.vi, ...forms]),
  );
}

/** One of these codes, or a text that is no code. */
export function named(
  builder: Builder,
  known: readonly { readonly code: string; readonly description: string }[],
  names: readonly string[],
): z.ZodType {
  const taken = new Set(known.map(({ code }) => code));
  const codeLike = names.filter((name) => CODE_LIKE.test(name) && !taken.has(name));
  const forms = codeLike.length > 0 ? [z.literal(codeLike)] : [];
  return z.union([codes(builder, known), ...forms, z.string().regex(NAME)]);
}

function item(builder: Builder, fact: ItemsFact): z.ZodType {
  const { keys } = builder;
  return z.strictObject({
    recipient: told(builder, z.string().min(1), { description: keys.recipient }),
    amount: told(builder, amount(), { description: keys.amount }),
    exemption: writtenFact(builder, factOf(builder, fact.exemption)).optional(),
  });
}
