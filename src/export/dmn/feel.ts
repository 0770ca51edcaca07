/** FEEL as text: literals, tests of cells, and conditions that are true or false even where their inputs are null. */
import type { AmountPartition, Partition } from '../../engine/cells/compiled.ts';
import { runsOf, stretchOf } from '../../engine/cells/extent.ts';
import { allPieces } from '../../engine/cells/partition.ts';

/** The cell that everything fits. */
export const ANY = '-';

export function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function listOf(values: readonly string[]): string {
  return `[${values.map(literal).join(', ')}]`;
}

/** Words of FEEL and names of its functions: as names of inputs, engines read them in their own way. */
const RESERVED: ReadonlySet<string> = new Set(
  `abs after all and any append before between ceiling coincides concatenate contains context count date day decimal duration
  during else even every exp external false finishes flatten floor for function if in includes instance insert is item
  join list log lower max mean median meets min mode modulo month not null number odd of or out overlaps partial product
  range remove replace return reverse round satisfies some sort split sqrt started starts stddev string sublist substring
  sum then time today now true union upper value week years`.split(/\s+/),
);

/** The name of an input. No fact's id has an underscore in it, so that no two are alike. */
export function inputName(fact: string): string {
  return RESERVED.has(fact) ? `${fact}_` : fact;
}

/** What a cell of an amount, a choice or a flag says where the fact has to lie in these pieces. */
export function cellOf(partition: Partition, pieces: readonly number[]): string {
  if (isEverything(partition, pieces)) return ANY;
  switch (partition.kind) {
    case 'amount':
      return runsOf(pieces)
        .map((run) => rangeOf(partition, run))
        .join(', ');
    case 'flag':
      return pieces.map((piece) => flagLiteral(partition.values[piece]!)).join(', ');
    case 'choice':
      return pieces.map((piece) => literal(partition.values[piece]!)).join(', ');
    case 'several':
      throw new RangeError('a list has columns of its own');
  }
}

export function isEverything(partition: Partition, pieces: readonly number[]): boolean {
  return allPieces(partition).every((piece) => pieces.includes(piece));
}

export function flagLiteral(code: string): string {
  return String(code === 'yes');
}

/** Ends in brackets that open inwards, and an end alone with its sign: every engine takes these. */
function rangeOf(partition: AmountPartition, run: readonly number[]): string {
  const { low, high } = stretchOf(partition, run[0]!, run.at(-1)!);
  if (low && high && low.at === high.at) return low.at;
  if (low && high) return `${low.closed ? '[' : '('}${low.at}..${high.at}${high.closed ? ']' : ')'}`;
  return low ? `${low.closed ? '>=' : '>'} ${low.at}` : `${high!.closed ? '<=' : '<'} ${high!.at}`;
}

/** A condition, and how it is joined: what binds less tightly is put in brackets. */
export interface Condition {
  readonly text: string;
  readonly joined: 'or' | 'and' | 'not at all';
}

export const TRUE: Condition = { text: 'true', joined: 'not at all' };
export const FALSE: Condition = { text: 'false', joined: 'not at all' };

export function condition(text: string): Condition {
  return { text, joined: 'not at all' };
}

export function allOf(parts: readonly Condition[]): Condition {
  if (parts.some((part) => part.text === FALSE.text)) return FALSE;
  return join(different(parts.filter((part) => part.text !== TRUE.text)), 'and', TRUE);
}

export function anyOf(parts: readonly Condition[]): Condition {
  if (parts.some((part) => part.text === TRUE.text)) return TRUE;
  return join(different(parts.filter((part) => part.text !== FALSE.text)), 'or', FALSE);
}

export function notSo(part: Condition): Condition {
  if (part.text === TRUE.text) return FALSE;
  if (part.text === FALSE.text) return TRUE;
  return condition(`not(${part.text})`);
}

function different(parts: readonly Condition[]): readonly Condition[] {
  return parts.filter((part, index) => parts.findIndex(({ text }) => text === part.text) === index);
}

function join(parts: readonly Condition[], joined: 'or' | 'and', none: Condition): Condition {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return only;
  const texts = parts.map((part) => (part.joined === 'not at all' ? part.text : `(${part.text})`));
  return { text: texts.join(` ${joined} `), joined };
}

/** That an input which is given lies in these pieces. */
export function liesIn(name: string, partition: Partition, pieces: readonly number[]): Condition {
  if (isEverything(partition, pieces)) return TRUE;
  if (pieces.length === 0) return FALSE;
  switch (partition.kind) {
    case 'amount':
      return anyOf(
        runsOf(pieces).map((run) => {
          const { low, high } = stretchOf(partition, run[0]!, run.at(-1)!);
          if (low && high && low.at === high.at) return condition(`${name} = ${low.at}`);
          return allOf([
            low ? condition(`${name} ${low.closed ? '>=' : '>'} ${low.at}`) : TRUE,
            high ? condition(`${name} ${high.closed ? '<=' : '<'} ${high.at}`) : TRUE,
          ]);
        }),
      );
    case 'flag':
      return condition(`${name} = ${flagLiteral(partition.values[pieces[0]!]!)}`);
    case 'choice': {
      const values = pieces.map((piece) => partition.values[piece]!);
      if (values.length === 1) return condition(`${name} = ${literal(values[0]!)}`);
      return condition(`list contains(${listOf(values)}, ${name})`);
    }
    case 'several':
      throw new RangeError('a list is asked for its values');
  }
}

/** That a list which is given has one of these values. */
export function hasOneOf(name: string, values: readonly string[]): Condition {
  return anyOf(values.map((value) => condition(`list contains(${name}, ${literal(value)})`)));
}
