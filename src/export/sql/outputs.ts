/** What is answered to a row, as expressions on what the joins have brought together. */
import type { Regulation } from '../../model/regulation.ts';
import { bit, bitsOf, union } from './bits.ts';
import type { Dialect } from './dialect.ts';
import type { MatterPlan } from './plan.ts';
import { OUTPUTS, type Printing, when } from './printing.ts';
import { fieldOf } from './tables.ts';

/** A text that is said where any of its bits is set. */
interface Told {
  readonly mask: number;
  readonly text: string;
}

function isSet(name: string, mask: number): string {
  return `(${name} & ${mask}) <> 0`;
}

/** So many texts stand together: few of a long list are said of a row, and whole groups are passed over at once. */
const GROUP = 4;

/** The texts whose bits are set, each behind a space, less the first. */
function listOf(all: readonly Told[], word: string): string {
  if (all.length === 0) return "''";
  const groups: string[] = [];
  for (let from = 0; from < all.length; from += GROUP) {
    const group = all.slice(from, from + GROUP);
    const parts = group.map(({ mask, text }) => when(isSet(word, mask), text));
    const whole = group.reduce((bits, { mask }) => union(bits, mask), 0);
    groups.push(parts.length === 1 ? parts[0]! : when(isSet(word, whole), parts.join('\n      || ')));
  }
  return when(`${word} <> 0`, `SUBSTR(${groups.join('\n    || ')}, 2)`);
}

/** The columns of the view of answers, each as an expression. */
export function outputs(plan: MatterPlan, { dialect, regulation }: Printing): string {
  const { text } = dialect;
  const missing = plan.facts.map(
    ({ fact }, index): Told => ({ mask: fieldOf(plan, index), text: text(` ${fact.id}`) }),
  );
  const assumed = plan.assumptions.map(({ fact, piece }, index): Told => {
    const named = text(` ${plan.facts[fact]!.fact.id}=${assumedCode(plan, fact, piece)}`);
    return { mask: bit(index), text: `${named} || ${when(isSet('bits', fieldOf(plan, fact)), "'?'")}` };
  });
  const rules = plan.rules.map(
    ({ id }, rule): Told => ({
      mask: bit(rule),
      text: when(isSet('fits', bit(rule)), text(` ${id}`), text(` ${id}?`)),
    }),
  );
  const byClause = new Map<string, number>();
  for (const [rule, { clause }] of plan.rules.entries()) {
    byClause.set(clause, union(byClause.get(clause) ?? 0, bit(rule)));
  }
  const clauses = [...byClause].map(([clause, mask]): Told => ({ mask, text: text(` ${clause}`) }));
  const residual = regulation.residual === null ? "''" : text(regulation.residual.clause);
  const isDecided = 'deciding <> 0';
  const sound = (expression: string): string => `CASE WHEN reason IS NULL THEN ${expression} END`;
  const values: Record<(typeof OUTPUTS)[number], string> = {
    id: 'id',
    outcome: `CASE WHEN reason IS NOT NULL THEN 'rejected' WHEN NOT settled THEN 'undetermined' WHEN ${isDecided} THEN 'decided' ELSE 'residual' END`,
    authority: sound('authority'),
    candidates: sound(['candidates', ...othersBeside(plan, regulation, dialect)].join(' || ')),
    missing: sound(listOf(missing, 'hanging')),
    assumed: sound(listOf(assumed, 'assumed')),
    doubts: sound('doubts'),
    rules: sound(listOf(rules, 'cited')),
    clauses: sound(
      `CASE WHEN ${isDecided} THEN ${listOf(clauses, 'deciding')} WHEN settled THEN ${residual} ELSE '' END`,
    ),
    cell: sound('cell'),
    nobody: sound('nobody'),
    reason: 'reason',
  };
  return OUTPUTS.map((name) => `${values[name]} AS ${dialect.ident(name)}`).join(',\n  ');
}

function assumedCode(plan: MatterPlan, fact: number, piece: number): string {
  const { partition } = plan.facts[fact]!;
  if (partition.kind === 'amount') throw new RangeError('no amount is assumed');
  if (partition.kind !== 'several') return partition.values[piece]!;
  const isAlone = partition.alone !== null && piece === partition.pieces - 1;
  const codes = isAlone
    ? [partition.alone!]
    : partition.classes.filter((_, index) => (piece + 1) & (1 << index)).flat();
  return codes.join('+');
}

/** Lower bodies that every deciding rule names beside its own, unless another rule that may fit is a higher one's. */
function othersBeside(plan: MatterPlan, { bodies }: Regulation, dialect: Dialect): string[] {
  const rankOf = (code: string): number => bodies.findIndex((body) => body.code === code);
  const all = plan.rules.map((rule, index) => ({ ...rule, index }));
  return bodies.flatMap(({ code }, rank) => {
    if (!all.some(({ or }) => or?.includes(code))) return [];
    const silent = bitsOf(all.filter(({ or }) => !or?.includes(code)).map(({ index }) => index));
    const higher = bitsOf(
      all
        .filter(({ body, or = [] }) => Math.max(...[body, ...or].map(rankOf)) < rank)
        .map(({ index }) => index),
    );
    const isNamed = `deciding <> 0 AND (deciding & ${silent}) = 0`;
    // Of the rules that can stand, those that do not decide: they are added, since no engine of the three has ~ alike.
    return [
      when(`${isNamed} AND ((stands - (stands & deciding)) & ${higher}) = 0`, dialect.text(` ${code}`)),
    ];
  });
}
