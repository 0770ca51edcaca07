/** What decision tables do not hold of the regulation they are made from, in words. */
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { dmnWordsFor } from '../../present/messages/dmn.ts';
import { Names } from '../../present/names.ts';
import { standinsFor, type Table } from './table.ts';

export function remarksOn(tables: readonly Table[], regulation: Regulation, lang: Lang): string[] {
  const { remarks } = dmnWordsFor(lang);
  const names = new Names(regulation, lang);
  const matters = new Set(tables.map(({ matter }) => matter.code));
  const facts = new Set(tables.flatMap((table) => table.facts));
  const own = <T extends { readonly matter: string }>(all: readonly T[]): T[] =>
    all.filter(({ matter }) => matters.has(matter));
  const said = (labels: readonly string[], say: (list: string) => string): string[] =>
    labels.length === 0 ? [] : [say([...new Set(labels)].join(', '))];

  const assumed = regulation.facts.filter((fact) => facts.has(fact.id) && 'assumed' in fact);
  const ranged = tables.flatMap(({ matter, facts: inputs }) =>
    matter.facts.filter(({ fact, ranges }) => ranges?.binding && inputs.includes(fact)),
  );
  const open = own(regulation.doubts);
  const either = own(regulation.rules).filter(({ or }) => or !== undefined);
  return [
    ...(facts.size === 0 ? [] : [remarks.leftOut(standinsFor(regulation).unknown)]),
    ...said(
      assumed.map(({ id }) => `${names.factLabel(id)} (${id})`),
      remarks.assumed,
    ),
    ...said(
      ranged.map(({ fact }) => `${names.factLabel(fact)} (${fact})`),
      remarks.ranges,
    ),
    ...said(
      open.map(({ matter }) => matter),
      (list) => remarks.open(writeCount(open.length, lang), list),
    ),
    ...said(
      either.map(({ id }) => id),
      remarks.either,
    ),
    ...said(
      tables.flatMap(({ never }) => never),
      remarks.never,
    ),
    remarks.beside,
  ];
}
