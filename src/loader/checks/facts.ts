/** Facts that are named where they are not declared, not taken, or of another kind than is needed. */
import type { Fact } from '../../model/fact.ts';
import type { Path } from '../parse.ts';
import { type Checked, type Complaint, type Named, namedList, pathKey, unknown } from './checked.ts';
import type { PlacedCondition } from './placed-conditions.ts';

export function factKnown({ authored, conditions, facts }: Checked): Complaint[] {
  const named: Named[] = authored.facts.flatMap((fact, f): Named[] => {
    if (fact.kind === 'amount' && fact.sharedBy) return [[fact.sharedBy, ['facts', f, 'sharedBy']]];
    if (fact.kind !== 'items') return [];
    return [
      [fact.total, ['facts', f, 'total']],
      [fact.exemption, ['facts', f, 'exemption']],
    ];
  });
  const taken = authored.matters.flatMap((matter, m) =>
    matter.facts.flatMap((one, f): Named[] => {
      const path = ['matters', m, 'facts', f];
      if (typeof one === 'string') return [[one, path]];
      const by: Named[] = one.ranges ? [[one.ranges.by, [...path, 'ranges', 'by']]] : [];
      return [[one.fact, [...path, 'fact']], ...by];
    }),
  );
  const circumstances = namedList(authored.circumstances ?? [], ['circumstances']);
  const known = [...facts.keys()];
  const tested = atEachFact(conditions)
    .filter(({ fact }) => !facts.has(fact))
    .map((placed): Complaint => ({ ...aboutFact(placed), known }));
  const said = new Set(tested.map(({ path }) => pathKey(path)));
  const others = unknown([...named, ...taken, ...circumstances], known).filter(
    ({ path }) => !said.has(pathKey(path)),
  );
  return [...others, ...tested];
}

/** One condition for each place where a fact is named: the bands of a series name theirs once. */
function atEachFact(conditions: readonly PlacedCondition[]): PlacedCondition[] {
  return [...new Map(conditions.map((placed) => [pathKey(placed.factAt), placed])).values()];
}

function aboutFact({ fact, path, factAt }: PlacedCondition): Complaint {
  return path === factAt ? { name: fact, path, ofKey: true } : { name: fact, path: factAt };
}

export function factTaken(checked: Checked): Complaint[] {
  const { authored, conditions, facts } = checked;
  const takenBy = authored.matters.map((matter) =>
    matter.facts.map((one) => (typeof one === 'string' ? one : one.fact)),
  );
  return atEachFact(conditions).flatMap((placed): Complaint[] => {
    if (!facts.has(placed.fact)) return [];
    const about = mattersOf(placed, checked);
    // A notice about all matters stands where its facts are taken; one about some must be able to stand in each.
    const lists = about.length === 0 ? [takenBy.flat()] : about.map((m) => takenBy[m]!);
    const everywhere = isNotice(placed) ? (authored.circumstances ?? []) : [];
    const lacking = lists.find((taken) => ![...taken, ...everywhere].includes(placed.fact));
    return lacking === undefined ? [] : [{ ...aboutFact(placed), known: [...new Set(lacking)] }];
  });
}

function isNotice({ matter }: PlacedCondition): boolean {
  return matter === undefined;
}

/** Indexes of the matters that a condition is about; none for a notice about all of them. */
function mattersOf({ matter, path: [list, index] }: PlacedCondition, { authored, rules }: Checked): number[] {
  if (matter !== undefined) return [matter];
  if (list !== 'advice') return [];
  const advice = authored.advice[Number(index)]!;
  const named = advice.matters.map((code) => authored.matters.findIndex((one) => one.code === code));
  const ruled = advice.rules.map((id) => rules.find((rule) => rule.id === id)?.matter ?? -1);
  return [...named, ...ruled].filter((m) => m >= 0);
}

/** A list of items decides nothing itself: its sum does. */
const DECIDING: readonly Fact['kind'][] = ['amount', 'choice', 'several', 'flag'];

/** A series is of amounts, a list of items sums to an amount, what ranges over cases is a choice, a circumstance plain … */
export function factKind({ authored, facts }: Checked): Complaint[] {
  const needs: [name: string, kinds: readonly Fact['kind'][], path: Path][] = [];
  authored.facts.forEach((fact, f) => {
    if (fact.kind === 'amount' && fact.sharedBy)
      needs.push([fact.sharedBy, ['several'], ['facts', f, 'sharedBy']]);
    if (fact.kind !== 'items') return;
    needs.push([fact.total, ['amount'], ['facts', f, 'total']]);
    needs.push([fact.exemption, ['choice'], ['facts', f, 'exemption']]);
  });
  (authored.circumstances ?? []).forEach((name, c) => {
    needs.push([name, ['choice', 'flag'], ['circumstances', c]]);
  });
  authored.matters.forEach((matter, m) => {
    const at = ['matters', m];
    matter.series.forEach((series, s) => {
      needs.push([series.fact, ['amount'], [...at, 'series', s, 'fact']]);
    });
    matter.facts.forEach((taken, f) => {
      if (typeof taken === 'string') return;
      const path = [...at, 'facts', f, 'fact'];
      if (taken.ranges) {
        needs.push([taken.fact, ['choice'], path]);
        needs.push([taken.ranges.by, DECIDING, [...at, 'facts', f, 'ranges', 'by']]);
      } else if (taken.values) needs.push([taken.fact, ['choice', 'several'], path]);
    });
  });
  return needs.flatMap(([name, kinds, path]) => {
    const kind = facts.get(name)?.kind;
    if (kind === undefined || kinds.includes(kind)) return [];
    const known = [...facts.values()].filter((fact) => kinds.includes(fact.kind)).map(({ id }) => id);
    return [{ name, path, known }];
  });
}
