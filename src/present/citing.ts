/** What of a regulation cites a clause, in words: "quy định “dự án FDI” (fdi)". */
import type { Citing } from '../model/provenance.ts';
import { sourceWordsFor } from './messages/source.ts';
import type { Names } from './names.ts';

export function citingName({ kind, id }: Citing, names: Names): string {
  if (kind === 'voting') return sourceWordsFor(names.lang).citing.voting(names.body(id));
  const subject = kind === 'rule' ? names.rule(id)?.subject[names.lang] : undefined;
  return sourceWordsFor(names.lang).citing[kind](subject === undefined ? id : `“${subject}” (${id})`);
}
