/** The ways of a subject, and what is to be said of them: everything but the dates. */
import { wayOfDecision, waysOfMatter, wayToBody, wayWarnings } from '../../engine/procedure/procedure.ts';
import type { Procedure, ProcedureSubject, Way } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import { passagesOn } from './passages.ts';

/** @param day ISO date on which regulations are looked at */
export async function planOf(
  subject: ProcedureSubject,
  regulation: Regulation,
  day: string,
  extraordinary: boolean,
): Promise<Procedure> {
  const ways = waysOf(subject, regulation);
  return {
    subject,
    ways,
    warnings: warningsOf(subject, regulation, day),
    day,
    extraordinary,
    passages: await passagesOn(ways, regulation, day),
  };
}

function waysOf(subject: ProcedureSubject, regulation: Regulation): Way[] {
  switch (subject.kind) {
    case 'body':
      return [wayToBody(regulation, subject.body)];
    case 'matter':
      return waysOfMatter(regulation, matterOf(subject.matter, regulation));
    case 'proposal': {
      const { outcome, matter, candidates } = subject.decision;
      if (outcome !== 'undetermined') return [wayOfDecision(subject.decision)];
      return waysOfMatter(regulation, matterOf(matter, regulation), candidates);
    }
  }
}

function warningsOf(subject: ProcedureSubject, regulation: Regulation, day: string): readonly Notice[] {
  if (subject.kind === 'proposal') return subject.decision.warnings;
  const matter = subject.kind === 'matter' ? matterOf(subject.matter, regulation) : undefined;
  return wayWarnings(regulation, day, matter);
}

function matterOf(code: string, { matters }: Regulation) {
  return matters.find((matter) => matter.code === code)!;
}
