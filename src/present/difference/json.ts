/** A difference as JSON. Keys and codes are fixed; nothing follows the language. */
import { toJson } from '../document/report.ts';
import type { Compared } from './compared.ts';

export function differenceJson({ difference, labels, proposals }: Compared): string {
  const { a, b, ...rest } = difference;
  return toJson({
    a: { id: a, given: labels.a },
    b: { id: b, given: labels.b },
    ...rest,
    ...(proposals && { proposals }),
  });
}
