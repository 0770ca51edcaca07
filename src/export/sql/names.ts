/** Names of tables and columns: made so that every database takes them, whatever it does with upper and lower case. */

/** Bytes that a name may have: PostgreSQL cuts longer ones off in silence. */
const MOST_BYTES = 63;

/** Columns that every row has, whatever its facts. */
export const OWN_COLUMNS = ['id', 'type', 'date'] as const;

/** `landArea` → `land_area`. */
export function columnOf(fact: string): string {
  return fact
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase();
}

/** The further columns of an amount: what is known of it where it is no single figure. */
export function boundsOf(column: string): { low: string; high: string; lowOpen: string; highOpen: string } {
  return {
    low: `${column}_low`,
    high: `${column}_high`,
    lowOpen: `${column}_low_open`,
    highOpen: `${column}_high_open`,
  };
}

/** A table that the user names: what stands before its own name, and that. */
export interface TableName {
  readonly schema: readonly string[];
  readonly table: string;
}

/** Undefined where it is none: an empty part, more than three, or what no name holds. */
export function tableName(text: string): TableName | undefined {
  const parts = text.split('.');
  const isName = (part: string): boolean => part.trim() !== '' && !/\p{Cc}/u.test(part);
  if (parts.length > 3 || !parts.every(isName)) return undefined;
  return { schema: parts.slice(0, -1), table: parts.at(-1)! };
}

export interface WrongName {
  /** `twice`: another has the same name but for case; `long`: more bytes than a database keeps. */
  readonly why: 'twice' | 'long';
  readonly name: string;
}

/** The first name that cannot stand among others. */
export function wrongName(names: readonly string[]): WrongName | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) return { why: 'twice', name };
    if (new TextEncoder().encode(name).length > MOST_BYTES) return { why: 'long', name };
    seen.add(folded);
  }
  return undefined;
}
