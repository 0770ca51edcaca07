/** What a list of items needs to be summed. */
import type { Checked, Complaint } from './checked.ts';
import { takenFacts } from './taken-facts.ts';

/** A matter that takes a list of items takes the amount it stands for and the exemption of its items. */
export function itemsComplete({ authored, facts }: Checked): Complaint[] {
  const taken = takenFacts(authored);
  return taken.flatMap(({ fact: id, matter, path }) => {
    const fact = facts.get(id);
    if (fact?.kind !== 'items') return [];
    const known = taken.filter((one) => one.matter === matter).map((one) => one.fact);
    const needs = [
      [fact.total, 'amount'],
      [fact.exemption, 'choice'],
    ] as const;
    // One of another kind is complained of where the fact is declared.
    return needs
      .filter(([needed, kind]) => facts.get(needed)?.kind === kind && !known.includes(needed))
      .map(([name]): Complaint => ({ name, path }));
  });
}

/** Items that stay in the round have no exemption: the value that says so is the one that is assumed. */
export function exemptionAssumed({ authored, facts }: Checked): Complaint[] {
  return authored.facts.flatMap((fact, f): Complaint[] => {
    if (fact.kind !== 'items') return [];
    const exemption = facts.get(fact.exemption);
    if (exemption?.kind !== 'choice') return [];
    const isSound = exemption.assumed !== undefined && exemption.assumed !== fact.leavesAs;
    return isSound ? [] : [{ name: exemption.id, path: ['facts', f, 'exemption'] }];
  });
}
