/** What every part of a procedure's words needs. */
import type { Procedure, ProcedureSubject } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { type ProcedureWords, procedureWordsFor } from '../messages/procedure.ts';
import { Names } from '../names.ts';

export interface View {
  readonly procedure: Procedure;
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly names: Names;
  readonly words: ProcedureWords;
}

export function viewOf(procedure: Procedure, regulation: Regulation, lang: Lang): View {
  const names = new Names(regulation, lang, matterOf(procedure.subject));
  return { procedure, regulation, lang, names, words: procedureWordsFor(lang) };
}

/** Code of the matter that is spoken of; of a body alone there is none. */
export function matterOf(subject: ProcedureSubject): string | undefined {
  if (subject.kind === 'body') return undefined;
  return subject.kind === 'matter' ? subject.matter : subject.decision.matter;
}
