/** What differs between databases, and nothing else. */
import type { TableName } from './names.ts';

export const dialectNames = ['duckdb', 'postgres', 'spark'] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Dialect {
  readonly name: DialectName;
  /** A name, quoted. */
  ident(name: string): string;
  /** A text, quoted. */
  text(value: string): string;
  readonly types: {
    readonly text: string;
    readonly list: string;
    readonly flag: string;
    readonly integer: string;
  };
  /** Where a number of digits is asked for, a figure with more after the mark is rounded in silence when it is loaded. */
  decimalType(whole: number, fraction: number): string;
  /** Conditions on a list column. */
  hasAny(list: string, codes: readonly string[]): string;
  /** No element besides these, none empty. */
  hasOnly(list: string, codes: readonly string[]): string;
  size(list: string): string;
  /** Counted from nought; the list is long enough. */
  element(list: string, index: number): string;
  /** What keeps a sub-select from being dissolved into the one around it, which would repeat its expressions. */
  readonly barrier: string;
  /** Behind the columns of CREATE TABLE. */
  readonly tableEnd: string;
  readonly keepsKeys: boolean;
  /** Rows `(step, slot, next_state)` of numbers in their order, the slots from 0. */
  numbers(step: number, next: readonly number[]): string;
  /** Texts of a list, parted by a mark. */
  split(text: string, mark: string): string;
  /** Whether a whole text is as a pattern says; the patterns hold no backslash. */
  matches(text: string, pattern: string): string;
  /** A text that is a day as ISO writes it, as a day. */
  day(text: string): string;
  /** Statements behind the filling of a table, such as gathering its statistics. */
  settled(table: string): readonly string[];
}

/** A table or view beside the user's, in the same schema. */
export function beside(dialect: Dialect, { schema }: TableName, name: string): string {
  return [...schema, name].map((part) => dialect.ident(part)).join('.');
}

const doubled = (value: string, mark: string): string => value.replaceAll(mark, mark + mark);

const listed = (dialect: Pick<Dialect, 'text'>, codes: readonly string[]): string =>
  codes.map((code) => dialect.text(code)).join(', ');

const ISO_DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}';

const standard = {
  ident: (name: string) => `"${doubled(name, '"')}"`,
  text: (value: string) => `'${doubled(value, "'")}'`,
} as const;

const duckdb: Dialect = {
  name: 'duckdb',
  ...standard,
  types: { text: 'VARCHAR', list: 'VARCHAR[]', flag: 'BOOLEAN', integer: 'BIGINT' },
  decimalType: (whole, fraction) => `DECIMAL(${whole + fraction}, ${fraction})`,
  hasAny: (list, codes) =>
    codes.length === 1
      ? `list_contains(${list}, ${listed(standard, codes)})`
      : `list_has_any(${list}, [${listed(standard, codes)}])`,
  hasOnly: (list, codes) =>
    `list_has_all([${listed(standard, codes)}], ${list}) AND list_count(${list}) = len(${list})`,
  size: (list) => `len(${list})`,
  element: (list, index) => `${list}[${index + 1}]`,
  barrier: '',
  tableEnd: '',
  keepsKeys: true,
  numbers: (step, next) =>
    `SELECT ${step}, unnest(range(${next.length})), unnest(CAST([${next.join(',')}] AS BIGINT[]))`,
  split: (text, mark) => `string_split(${text}, '${mark}')`,
  matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
  // The cast alone takes what stands behind a day for part of it, and 'infinity' for one.
  day: (text) => `CASE WHEN ${duckdb.matches(text, ISO_DAY)} THEN TRY_CAST(${text} AS DATE) END`,
  settled: () => [],
};

const postgres: Dialect = {
  name: 'postgres',
  ...standard,
  types: { text: 'TEXT', list: 'TEXT[]', flag: 'BOOLEAN', integer: 'BIGINT' },
  // Without a number of digits numeric keeps every figure as it is.
  decimalType: () => 'NUMERIC',
  hasAny: (list, codes) => `${list} && ARRAY[${listed(standard, codes)}]`,
  hasOnly: (list, codes) => `${list} <@ ARRAY[${listed(standard, codes)}]`,
  size: (list) => `cardinality(${list})`,
  element: (list, index) => `${list}[${index + 1}]`,
  barrier: ' OFFSET 0',
  tableEnd: '',
  keepsKeys: true,
  numbers: (step, next) =>
    `SELECT ${step}, n - 1, next_state FROM unnest('{${next.join(',')}}'::bigint[]) WITH ORDINALITY AS u (next_state, n)`,
  split: (text, mark) => `string_to_array(${text}, '${mark}')`,
  matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
  // There is no cast that fails quietly: the day is asked whether its month has it.
  day: (text) =>
    `CASE WHEN ${text} ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'` +
    ` AND SUBSTR(${text}, 1, 4) <> '0000' THEN CASE WHEN CAST(SUBSTR(${text}, 9) AS INTEGER) <= date_part('day',` +
    ` make_date(CAST(SUBSTR(${text}, 1, 4) AS INTEGER), CAST(SUBSTR(${text}, 6, 2) AS INTEGER), 1) + INTERVAL '1 month' - INTERVAL '1 day')` +
    ` THEN make_date(CAST(SUBSTR(${text}, 1, 4) AS INTEGER), CAST(SUBSTR(${text}, 6, 2) AS INTEGER), CAST(SUBSTR(${text}, 9) AS INTEGER)) END END`,
  settled: (table) => [`ANALYZE ${table}`],
};

const sparkText = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const spark: Dialect = {
  name: 'spark',
  ident: (name) => `\`${doubled(name, '`')}\``,
  text: sparkText,
  types: { text: 'STRING', list: 'ARRAY<STRING>', flag: 'BOOLEAN', integer: 'BIGINT' },
  decimalType: (whole, fraction) => `DECIMAL(${whole + fraction}, ${fraction})`,
  hasAny: (list, codes) => `arrays_overlap(${list}, array(${listed({ text: sparkText }, codes)}))`,
  hasOnly: (list, codes) => `size(array_except(${list}, array(${listed({ text: sparkText }, codes)}))) = 0`,
  size: (list) => `size(${list})`,
  element: (list, index) => `${list}[${index}]`,
  barrier: '',
  tableEnd: ' USING parquet',
  keepsKeys: false,
  numbers: (step, next) =>
    `SELECT ${step}, CAST(pos AS BIGINT), CAST(col AS BIGINT) FROM (SELECT posexplode(split('${next.join(',')}', ',')))`,
  split: (text, mark) => `split(${text}, '${mark}')`,
  matches: (text, pattern) => `${text} RLIKE '^(${pattern})$'`,
  // The cast alone takes a year for its first day, and does not look behind the day.
  day: (text) => `CASE WHEN ${spark.matches(text, ISO_DAY)} THEN try_cast(${text} AS DATE) END`,
  settled: () => [],
};

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, spark };
