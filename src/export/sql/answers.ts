/** The views of one matter: its rows as keys, and what is answered to them. */
import { bit, bitsOf } from './bits.ts';
import { type FactColumn, REFUSED, valueColumns } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { outputs } from './outputs.ts';
import type { MatterPlan } from './plan.ts';
import { type Printing, told, when } from './printing.ts';
import { stateOf } from './states.ts';
import { isInline, type SymbolRow, symbolsOf } from './tables.ts';

/** Columns that rows of a matter have to leave empty. */
function foreignColumns(plan: MatterPlan | undefined, columns: readonly FactColumn[]): string[] {
  const isTaken = ({ fact }: FactColumn): boolean =>
    plan?.matter.facts.some((taken) => taken.fact === fact.id) ?? false;
  return columns.filter((column) => !isTaken(column)).flatMap(valueColumns);
}

/** What is wrong with columns that a matter does not take; '' where nothing is. */
export function foreignReasons(
  plan: MatterPlan | undefined,
  { columns, dialect, words }: Printing,
): { isClear: string; reasons: string[] } {
  const names = foreignColumns(plan, columns);
  const reasonOf = (name: string): string =>
    when(`${dialect.ident(name)} IS NOT NULL`, dialect.text(`; ${name}: ${words.reasons.foreign}`));
  return {
    isClear:
      names.length === 0 ? 'TRUE' : names.map((name) => `${dialect.ident(name)} IS NULL`).join(' AND '),
    reasons: names.map(reasonOf),
  };
}

/** id, reason (NULL of a sound row) and the key of each axis, 0 in a row that is rejected: it is carried along, not lost. */
export function rowsView(plan: MatterPlan, printing: Printing): string {
  const { dialect, words, columns, table } = printing;
  const { text, barrier } = dialect;
  const columnFor = (fact: number): FactColumn =>
    columns.find((column) => column.fact.id === plan.facts[fact]!.fact.id)!;
  const state = (fact: number): string => `s${fact + 1}`;
  const states = plan.facts.map(
    (fact, index) => `    ${stateOf(fact, columnFor(index), dialect)} AS ${state(index)}`,
  );
  const foreign = foreignReasons(plan, printing);
  const clashes = plan.clashes.map(({ fact, states: own, by, byStates, why }) => ({
    condition: `${state(fact)} IN (${own.join(', ')}) AND ${state(by)} IN (${byStates.join(', ')})`,
    reason: `; ${columnFor(fact).name}: ${words.reasons[why]}`,
  }));
  const isSound = [
    `${REFUSED} IS NULL`,
    "foreign_facts = ''",
    ...plan.facts.map((_, fact) => `${state(fact)} IS NOT NULL`),
    ...clashes.map(({ condition }) => `NOT (${condition})`),
  ];
  const kinds = { flag: 'code', choice: 'code', several: 'list', amount: 'amount' } as const;
  const reasons = [
    when(`${REFUSED} IS NOT NULL`, `'; ' || ${REFUSED}`),
    'foreign_facts',
    ...plan.facts.map(({ fact }, index) =>
      when(`${state(index)} IS NULL`, text(`; ${columnFor(index).name}: ${words.reasons[kinds[fact.kind]]}`)),
    ),
    ...clashes.map(({ condition, reason }) => when(condition, text(reason))),
  ];
  const keys = plan.axes.map(({ facts }, axis) => {
    const sum = facts.map(({ fact, weight }) => (weight === 1 ? state(fact) : `${state(fact)} * ${weight}`));
    return `  CASE WHEN reason IS NULL THEN ${sum.join(' + ')} ELSE 0 END AS k${axis + 1}`;
  });
  return `SELECT id, reason,
${keys.join(',\n')}
FROM (SELECT id,
  CASE WHEN ${isSound.join(' AND ')} THEN NULL
    ELSE ${told(reasons, '; ')} END AS reason,
  ${plan.facts.map((_, fact) => state(fact)).join(', ')}
  FROM (SELECT id, ${REFUSED},
    CASE WHEN ${foreign.isClear} THEN '' ELSE ${[...foreign.reasons, "''"].join(' || ')} END AS foreign_facts,
${states.join(',\n')}
    FROM ${table} WHERE ${dialect.ident('type')} = ${text(plan.matter.code)}${barrier}) AS states${barrier}) AS sound${barrier}`;
}

/** @param first number of the first axis; @param number of the matter */
export function answersView(
  plan: MatterPlan,
  printing: Printing,
  rows: string,
  first: number,
  number: number,
): string {
  const { help, dialect } = printing;
  const { barrier } = dialect;
  const joins: string[] = [];
  let state = '0';
  const symbols = plan.axes.map((_, index) => new AxisColumns(plan, index));
  plan.axes.forEach((_, index) => {
    const axis = first + index;
    const { classes } = plan.walk.steps[index]!;
    const own = symbols[index]!;
    if (!own.isInline) {
      joins.push(
        `    JOIN ${help('symbols')} AS ${own.alias} ON ${own.alias}.axis = ${axis} AND ${own.alias}.slot = f.k${index + 1}`,
      );
    }
    if (classes === 1) return;
    const kind = own.value('kind');
    if (state === '0') {
      state = kind;
      return;
    }
    const step = `t${index + 1}`;
    joins.push(
      `    JOIN ${help('steps')} AS ${step} ON ${step}.step = ${axis} AND ${step}.slot = ${state} * ${classes} + ${kind}`,
    );
    state = `${step}.next_state`;
  });
  joins.push(`    JOIN ${help('ends')} AS e ON e.matter = ${number} AND e.state = ${state}`);
  const every = 2 ** plan.standing.conditions.length - 1;
  /** What does nothing is left out. */
  const joined = (name: SymbolColumn, operator: '|' | '&'): string => {
    const neutral = String(operator === '|' ? 0 : every);
    const values = symbols.map((own) => own.value(name)).filter((value) => value !== neutral);
    return values.length === 0 ? neutral : values.join(`\n        ${operator} `);
  };
  const untaken = joined('untaken', '|');
  // What is not taken beside the other facts is not told of.
  const assumed =
    untaken === '0'
      ? joined('assumed', '|')
      : `(${joined('assumed', '|')}) & (${lastBits(plan)} - (${untaken}))`;
  return `SELECT ${outputs(plan, printing)}
FROM (SELECT *, fits | deciding AS cited
  FROM (SELECT *, CASE WHEN (fits & own) <> 0 THEN fits & own ELSE stands & own END AS deciding
  FROM (SELECT *, ${ruleBits(plan)}
    FROM (SELECT f.id, f.reason, ${cellOf(plan, dialect)} AS cell,
      e.settled, e.nobody, e.authority, e.candidates, e.own, e.doubts, e.bits,
      e.bits & (${joined('unsettled', '|')}) AS hanging,
      ${assumed} AS assumed,
      ${joined('can', '&')} AS can,
      ${joined('must', '&')} AS must
    FROM ${rows} AS f
${joins.join('\n')}${barrier}) AS ends${barrier}) AS rules${barrier}) AS decided${barrier}) AS cited`;
}

type SymbolColumn = Exclude<keyof SymbolRow, 'slot'>;

/** What the symbols of an axis say, as a column of its table, or as a condition on the key where there are few. */
class AxisColumns {
  readonly alias: string;
  readonly isInline: boolean;
  readonly #rows: readonly SymbolRow[];
  readonly #key: string;

  constructor(plan: MatterPlan, axis: number) {
    this.alias = `y${axis + 1}`;
    this.#key = `f.k${axis + 1}`;
    this.#rows = symbolsOf(plan, axis);
    this.isInline = isInline(this.#rows);
  }

  value(name: SymbolColumn): string {
    const byValue = new Map<number, number[]>();
    for (const row of this.#rows) byValue.set(row[name], [...(byValue.get(row[name]) ?? []), row.slot]);
    // The commonest value stands behind ELSE.
    const [[usual], ...others] = [...byValue].toSorted(([, a], [, b]) => b.length - a.length) as [
      [number, number[]],
      ...[number, number[]][],
    ];
    if (others.length === 0) return String(usual);
    if (!this.isInline) return `${this.alias}.${name}`;
    const branches = others.flatMap(([value, slots]) => slots.map((slot) => `WHEN ${slot} THEN ${value}`));
    return `CASE ${this.#key} ${branches.join(' ')} ELSE ${usual} END`;
  }
}

/** Every assumption. */
function lastBits({ assumptions }: MatterPlan): number {
  return 2 ** assumptions.length - 1;
}

/** One number for all that is known of a row. */
function cellOf({ axes }: MatterPlan, dialect: Dialect): string {
  let weight = 1n;
  const parts = axes.map(({ keys }, index) => {
    const part = `CAST(f.k${index + 1} AS ${dialect.types.integer})${weight === 1n ? '' : ` * ${weight}`}`;
    weight *= BigInt(keys);
    return part;
  });
  return parts.join(' + ');
}

/** Rules that fit whatever is not known, and those that fit for some of it, a bit each. */
function ruleBits({ standing, rules }: MatterPlan): string {
  const indexes = rules.map((_, rule) => rule);
  const isPlain = (rule: number): boolean => {
    const { against, stands } = standing.rules[rule]!;
    return against === 0 && stands === bit(rule);
  };
  const plain = bitsOf(indexes.filter(isPlain));
  const special = indexes.filter((rule) => !isPlain(rule));
  const fits = special.map((rule) =>
    when(
      `(must & ${bit(rule)}) <> 0 AND (can & ${standing.rules[rule]!.against}) = 0`,
      String(bit(rule)),
      '0',
    ),
  );
  const stands = special.map((rule) =>
    when(`(can & ${standing.rules[rule]!.stands}) <> 0`, String(bit(rule)), '0'),
  );
  return `${[`(must & ${plain})`, ...fits].join(' + ')} AS fits,
      ${[`(can & ${plain})`, ...stands].join(' + ')} AS stands`;
}
