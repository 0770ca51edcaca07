/** Facts with several values are cut into combinations of the values that rules tell apart: 2^n pieces. */
import type { Checked, Complaint } from './checked.ts';
import { takenFacts } from './taken-facts.ts';
import { testedValues } from './values.ts';

const MOST_TOLD_APART = 10;

export function tooManyToldApart({ authored, conditions, facts }: Checked): Complaint[] {
  const taken = takenFacts(authored);
  return authored.facts.flatMap(({ id }, f): Complaint[] => {
    const fact = facts.get(id);
    if (fact?.kind !== 'several') return [];
    const classes = taken
      .filter((one) => one.fact === id)
      .map(({ matter, values }) => {
        const lists = conditions
          .filter((placed) => placed.fact === id && (placed.matter ?? matter) === matter)
          .map(({ condition, path }) => testedValues(condition, path).map(([value]) => value));
        const codes = (values ?? fact.values.map(({ code }) => code)).filter((code) => code !== fact.alone);
        return new Set(codes.map((code) => lists.map((list) => list.includes(code)).join())).size;
      });
    return Math.max(0, ...classes) > MOST_TOLD_APART ? [{ name: id, path: ['facts', f, 'id'] }] : [];
  });
}
