/** Two regulations under one roof, so that the codes of both have their names. */
import type { Side } from '../model/difference.ts';
import type { Fact } from '../model/fact.ts';
import type { Regulation } from '../model/regulation.ts';

interface Named {
  readonly a: Regulation;
  readonly b: Regulation;
  /** What the two are called. */
  readonly labels: Readonly<Record<Side, string>>;
}

/** A regulation that knows the names of both, the first one's where both have one. */
export function bothNamed({ a, b, labels }: Named): Regulation {
  const more = <T>(own: readonly T[], others: readonly T[], key: (one: T) => string): T[] => [
    ...own,
    ...others.filter((other) => !own.some((one) => key(one) === key(other))),
  ];
  const values = (fact: Fact): Fact => {
    const other = b.facts.find((one) => one.id === fact.id);
    if (fact.kind !== 'choice' && fact.kind !== 'several') return fact;
    if (other?.kind !== 'choice' && other?.kind !== 'several') return fact;
    return { ...fact, values: more(fact.values, other.values, (value) => value.code) };
  };
  // A fact of which only the name is shared goes by the name with a mark behind it.
  const marked = b.facts.map((fact) => ({
    ...fact,
    id: `${fact.id}'`,
    label: { vi: `${fact.label.vi} (${labels.b})`, en: `${fact.label.en} (${labels.b})` },
  }));
  return {
    ...a,
    bodies: more(a.bodies, b.bodies, (body) => body.code),
    facts: [...more(a.facts, b.facts, (fact) => fact.id).map(values), ...marked],
    matters: more(a.matters, b.matters, (matter) => matter.code),
    rules: more(a.rules, b.rules, (rule) => rule.id),
  };
}
