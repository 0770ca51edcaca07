/** From the columns of a row to the state of each fact (what is known of it, a number; NULL where that is wrong), as expressions. */
import type { AmountPartition, SeveralPartition } from '../../engine/cells/compiled.ts';
import { allPieces } from '../../engine/cells/partition.ts';
import type { AmountFact } from '../../model/fact.ts';
import { stretchState } from './axes.ts';
import { amountType, type FactColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { boundsOf } from './names.ts';
import type { PlannedFact } from './plan.ts';

type Branch = readonly [condition: string, value: number | string];

function cases(branches: readonly Branch[], otherwise?: number | string): string {
  const lines = branches.map(([condition, value]) => `WHEN ${condition} THEN ${value}`);
  return `CASE ${lines.join(' ')}${otherwise === undefined ? '' : ` ELSE ${otherwise}`} END`;
}

/** The state of a fact; NULL where its column holds what it cannot. */
export function stateOf({ partition, fact }: PlannedFact, column: FactColumn, dialect: Dialect): string {
  const name = dialect.ident(column.name);
  const missing: Branch = [`${name} IS NULL`, 0];
  switch (partition.kind) {
    case 'flag':
      return cases([missing, [name, 2]], 1);
    case 'choice':
      return cases([
        missing,
        ...partition.values.map((code, piece): Branch => [`${name} = ${dialect.text(code)}`, piece + 1]),
      ]);
    case 'several':
      return cases([missing, ...severalBranches(partition, name, dialect)]);
    case 'amount':
      return amountState(partition, fact as AmountFact, column, dialect);
  }
}

/** Lists are mostly short: their elements are asked one by one, which is several times as fast as asking for sets. */
const SHORT = 3;

function severalBranches(
  { classes, alone, pieces }: SeveralPartition,
  name: string,
  dialect: Dialect,
): Branch[] {
  const size = dialect.size(name);
  const bitsOf = (codes: readonly string[]): Branch[] =>
    codes.map((code) => [dialect.text(code), 2 ** classes.findIndex((members) => members.includes(code))]);
  const elementBits = (index: number): string =>
    `CASE ${dialect.element(name, index)} ${bitsOf(classes.flat())
      .map(([code, value]) => `WHEN ${code} THEN ${value}`)
      .join(' ')} END`;
  const short = Array.from({ length: SHORT }, (_, count): Branch => {
    const elements = Array.from({ length: count + 1 }, (__, index) => elementBits(index));
    return [`${size} = ${count + 1}`, elements.join(' | ')];
  });
  const all = classes.map((codes, index) => cases([[dialect.hasAny(name, codes), 2 ** index]], 0));
  return [
    ...(alone === null
      ? []
      : ([[`${size} = 1 AND ${dialect.element(name, 0)} = ${dialect.text(alone)}`, pieces]] as const)),
    ...(classes.length === 0
      ? []
      : [
          ...short,
          [`${size} > ${SHORT} AND ${dialect.hasOnly(name, classes.flat())}`, all.join(' + ')] as const,
        ]),
  ];
}

function amountState(
  partition: AmountPartition,
  { most }: AmountFact,
  column: FactColumn,
  dialect: Dialect,
): string {
  const { limits, pieces } = partition;
  const names = boundsOf(column.name);
  const exact = dialect.ident(column.name);
  const low = dialect.ident(names.low);
  const high = dialect.ident(names.high);
  const isOpen = (name: string): string => `COALESCE(${dialect.ident(name)}, FALSE)`;
  const figure = (value: string): string => `CAST('${value}' AS ${amountType(column, dialect)})`;
  const tooMuch = (name: string): string[] => (most === undefined ? [] : [`${name} > ${figure(most)}`]);
  /** The state or piece by where a figure lies: below a limit, at it, above the last. */
  const placed = (name: string, at: (piece: number) => number | string): string =>
    cases(
      limits.flatMap((limit, index): Branch[] => [
        [`${name} < ${figure(limit)}`, at(2 * index)],
        [`${name} = ${figure(limit)}`, at(2 * index + 1)],
      ]),
      at(pieces - 1),
    );
  const first = allPieces(partition)[0]!;
  // An end that is not meant itself lies in the stretch beside its limit.
  const lowest = placed(low, (piece) =>
    piece % 2 === 1 ? cases([[isOpen(names.lowOpen), piece + 1]], piece) : piece,
  );
  const highest = placed(high, (piece) =>
    piece % 2 === 1 ? cases([[isOpen(names.highOpen), piece - 1]], piece) : piece,
  );
  const wrong = [
    `${low} < 0`,
    `${high} < 0`,
    `${high} = 0 AND ${isOpen(names.highOpen)}`,
    `${low} > ${high}`,
    `${low} = ${high} AND (${isOpen(names.lowOpen)} OR ${isOpen(names.highOpen)})`,
    ...tooMuch(low),
    ...tooMuch(high),
  ];
  return cases(
    [
      [
        `${exact} IS NOT NULL`,
        cases(
          [
            [
              [`${exact} < 0`, ...tooMuch(exact), `${low} IS NOT NULL`, `${high} IS NOT NULL`].join(' OR '),
              'NULL',
            ],
          ],
          limits.length === 0
            ? stretchState(0, 0, partition)
            : placed(exact, (piece) => stretchState(piece, piece, partition)),
        ),
      ],
      [`${low} IS NULL AND ${high} IS NULL`, 0],
      [wrong.join(' OR '), 'NULL'],
    ],
    `1 + ${pieces} * ${limits.length === 0 ? 0 : cases([[`${low} IS NULL`, first]], lowest)} + ${
      limits.length === 0 ? 0 : cases([[`${high} IS NULL`, pieces - 1]], highest)
    }`,
  );
}
