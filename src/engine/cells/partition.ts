/** Cuts facts into partitions, on whose pieces no rule changes its answer, and finds the pieces of a value. */
import { type AmountValue, compareDecimals, compareOfSize, wholeDigits } from '../../model/amount.ts';
import type { Fact, Test } from '../../model/fact.ts';
import type { FactValue } from '../../model/proposal.ts';
import type { MatterFact, Regulation } from '../../model/regulation.ts';
import type { AmountPartition, Partition, SeveralPartition } from './compiled.ts';

/** The pieces of a fact under all tests that name it. Undefined for facts that are no cells (lists of items). */
export function cutFact(fact: Fact, taken: MatterFact, tests: readonly Test[]): Partition | undefined {
  const own = tests.filter((test) => test.fact === fact.id);
  switch (fact.kind) {
    case 'amount':
      return cutAmount(fact.id, fact.unit, own);
    case 'flag':
      return { fact: fact.id, kind: 'flag', values: ['no', 'yes'], pieces: 2 };
    case 'choice': {
      const values = taken.values ?? fact.values.map((value) => value.code);
      return { fact: fact.id, kind: 'choice', values, pieces: values.length };
    }
    case 'several': {
      const values = taken.values ?? fact.values.map((value) => value.code);
      return cutSeveral(fact.id, values, fact.alone ?? null, own);
    }
    case 'items':
      return undefined;
  }
}

function cutAmount(fact: string, unit: AmountPartition['unit'], tests: readonly Test[]): AmountPartition {
  const limits = [...new Set(tests.flatMap((test) => ('limit' in test ? [test.limit] : [])))];
  limits.sort(compareDecimals);
  return { fact, kind: 'amount', unit, limits, pieces: 2 * limits.length + 1 };
}

function cutSeveral(
  fact: string,
  values: readonly string[],
  alone: string | null,
  tests: readonly Test[],
): SeveralPartition {
  const lists = tests.flatMap((test) => ('values' in test ? [new Set(test.values)] : []));
  const classes = new Map<string, string[]>();
  for (const value of values) {
    if (value === alone) continue;
    const signature = lists.map((list) => (list.has(value) ? '1' : '0')).join('');
    classes.set(signature, [...(classes.get(signature) ?? []), value]);
  }
  const pieces = 2 ** classes.size - 1 + (alone === null ? 0 : 1);
  return { fact, kind: 'several', classes: [...classes.values()], alone, pieces };
}

const ones: (readonly number[])[] = [];

/** A list of one piece: the same each time, since most facts lie in one. */
export function onePiece(piece: number): readonly number[] {
  if (piece < 0) return [piece];
  ones[piece] ??= [piece];
  return ones[piece];
}

const wholes = new WeakMap<Partition, readonly number[]>();

/** The pieces in which a fact of which nothing is known can lie. */
export function allPieces(partition: Partition): readonly number[] {
  let all = wholes.get(partition);
  if (all === undefined) {
    // No amount is below nought: where nought is itself a limit, the stretch below it holds nothing.
    const first = partition.kind === 'amount' && partition.limits[0] === '0' ? 1 : 0;
    all = Array.from({ length: partition.pieces - first }, (_, index) => first + index);
    wholes.set(partition, all);
  }
  return all;
}

/** Those, and of an amount also the stretch below nought, in which nothing lies. */
export function everyPiece({ pieces }: Partition): number[] {
  return Array.from({ length: pieces }, (_, piece) => piece);
}

/** Whether a test holds on a piece of its fact. */
export function testHolds(test: Test, partition: Partition, piece: number): boolean {
  if ('limit' in test) return limitHolds(test.test, test.limit, partition as AmountPartition, piece);
  const values = new Set(test.values);
  if (partition.kind !== 'several')
    return values.has((partition as { values: readonly string[] }).values[piece]!);
  const present = valuesOfPiece(partition, piece);
  return test.test === 'only'
    ? present.every((value) => values.has(value))
    : present.some((value) => values.has(value));
}

function limitHolds(word: string, limit: string, partition: AmountPartition, piece: number): boolean {
  const at = 2 * partition.limits.indexOf(limit) + 1;
  switch (word) {
    case 'from':
      return piece >= at;
    case 'above':
      return piece > at;
    case 'to':
      return piece <= at;
    default:
      return piece < at;
  }
}

/** Every value of the classes that a piece of a several-valued fact combines. */
export function valuesOfPiece(partition: SeveralPartition, piece: number): readonly string[] {
  if (partition.alone !== null && piece === partition.pieces - 1) return [partition.alone];
  return partition.classes.flatMap((values, index) => ((piece + 1) & (1 << index) ? values : []));
}

/** The pieces in which a known or partly known value can lie. */
export function piecesOf(value: FactValue, partition: Partition): readonly number[] {
  if (value.kind === 'open') return allPieces(partition);
  if (partition.kind === 'amount') {
    return value.kind === 'amount' ? piecesOfAmount(value.amount, partition) : [];
  }
  if (partition.kind === 'several') {
    return value.kind === 'several' ? onePiece(pieceOfSeveral(value.values, partition)) : [];
  }
  const code =
    value.kind === 'flag' ? (value.value ? 'yes' : 'no') : value.kind === 'choice' ? value.value : '';
  return onePiece(partition.values.indexOf(code));
}

export function pieceOfSeveral(values: readonly string[], partition: SeveralPartition): number {
  if (partition.alone !== null && values.includes(partition.alone)) return partition.pieces - 1;
  let bits = 0;
  partition.classes.forEach((members, index) => {
    if (members.some((member) => values.includes(member))) bits |= 1 << index;
  });
  return bits - 1;
}

/** The piece of what is assumed of a fact that is left out. */
export function assumedPiece(partition: Partition, regulation: Regulation): number | undefined {
  const fact = regulation.facts.find((one) => one.id === partition.fact)!;
  if (!('assumed' in fact) || fact.assumed === undefined || partition.kind === 'amount') return undefined;
  if (partition.kind === 'several') return pieceOfSeveral([String(fact.assumed)], partition);
  return partition.values.indexOf(
    fact.kind === 'flag' ? (fact.assumed ? 'yes' : 'no') : String(fact.assumed),
  );
}

function piecesOfAmount(amount: AmountValue, partition: AmountPartition): readonly number[] {
  const { limits, pieces } = partition;
  if (amount.kind === 'exact') {
    const above = limits.findIndex((limit) => compareDecimals(amount.value, limit) <= 0);
    if (above < 0) return onePiece(pieces - 1);
    return onePiece(amount.value === limits[above] ? 2 * above + 1 : 2 * above);
  }
  const { low, high } = amount;
  return allPieces(partition).filter((piece) => {
    const point = piece % 2 === 1;
    // The ends of an open stretch; a point is both its own ends.
    const from = point ? limits[(piece - 1) / 2] : piece === 0 ? undefined : limits[piece / 2 - 1];
    const to = point ? from : limits[piece / 2];
    const reachesLow = low === undefined || to === undefined || beyond(to, low.at, point && low.closed);
    const reachesHigh =
      high === undefined || from === undefined || beyond(high.at, from, point && high.closed);
    return reachesLow && reachesHigh;
  });
}

function beyond(a: string, b: string, orEqual: boolean): boolean {
  const order = compareDecimals(a, b);
  return order > 0 || (orEqual && order === 0);
}

/** −1 for a value that may lie in several pieces, or in none. */
export type PieceReader = (value: FactValue) => number;

export function pieceReaderOf(partition: Partition): PieceReader {
  switch (partition.kind) {
    case 'amount':
      return amountReader(partition);
    case 'flag':
      return (value) => (value.kind === 'flag' ? (value.value ? 1 : 0) : -1);
    case 'choice': {
      const pieces = new Map(partition.values.map((code, piece) => [code, piece]));
      return (value) => (value.kind === 'choice' ? (pieces.get(value.value) ?? -1) : -1);
    }
    case 'several':
      return severalReader(partition);
  }
}

function amountReader({ limits }: AmountPartition): PieceReader {
  const wholes = limits.map(wholeDigits);
  return (value) => {
    if (value.kind !== 'amount' || value.amount.kind !== 'exact') return -1;
    const decimal = value.amount.value;
    const whole = wholeDigits(decimal);
    let index = 0;
    while (index < limits.length && compareOfSize(limits[index]!, wholes[index]!, decimal, whole) < 0)
      index++;
    return 2 * index + (limits[index] === decimal ? 1 : 0);
  };
}

function severalReader({ classes, alone, pieces }: SeveralPartition): PieceReader {
  const bits = new Map(classes.flatMap((codes, index) => codes.map((code) => [code, 1 << index] as const)));
  const aloneBit = 1 << classes.length;
  if (alone !== null) bits.set(alone, aloneBit);
  return (value) => {
    if (value.kind !== 'several') return -1;
    const { values } = value;
    let combined = 0;
    for (let index = 0; index < values.length; index++) combined |= bits.get(values[index]!) ?? 0;
    return combined >= aloneBit ? pieces - 1 : combined - 1;
  };
}
