/** Helpers of building: absent keys, and what a text does not state. */

/** Without the keys that were left out, which with exact optional types are absent, not undefined. */
export const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Null for `not stated`. */
export function stated<T>(value: T | 'not stated'): T | null {
  return value === 'not stated' ? null : (value as T);
}
