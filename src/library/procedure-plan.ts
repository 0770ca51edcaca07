/** The procedure of a subject: its steps, what is to be said of them, and the dates around a session. */
import { openCalendar } from '../calendar/calendar.ts';
import { sessionDates } from '../calendar/session-dates.ts';
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import {
  procedureOfDecision,
  proceduresOfMatter,
  procedureToBody,
  procedureWarnings,
  termsOf,
} from '../engine/procedure/procedure.ts';
import { BUNDLED } from '../loader/bundled.ts';
import type { HolidayNotice, SessionDates } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import type { BodyProcedure, Passage, Procedure, ProcedureSubject } from '../model/procedure.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Through } from '../model/step.ts';
import type { Notice } from '../model/words.ts';

/**
 * Everything but the dates.
 * @param day ISO date on which regulations are looked at
 */
export async function planOf(
  subject: ProcedureSubject,
  regulation: Regulation,
  day: string,
  extraordinary: boolean,
): Promise<Procedure> {
  const byBody = proceduresOf(subject, regulation);
  return {
    subject,
    byBody,
    warnings: warningsOf(subject, regulation, day),
    day,
    extraordinary,
    passages: await passagesOn(byBody, regulation, day),
  };
}

function proceduresOf(subject: ProcedureSubject, regulation: Regulation): BodyProcedure[] {
  switch (subject.kind) {
    case 'body':
      return [procedureToBody(regulation, subject.body)];
    case 'matter':
      return proceduresOfMatter(regulation, matterOf(subject.matter, regulation));
    case 'proposal': {
      const { outcome, matter, candidates } = subject.decision;
      if (outcome !== 'undetermined') return [procedureOfDecision(subject.decision, regulation)];
      return proceduresOfMatter(regulation, matterOf(matter, regulation), candidates);
    }
  }
}

function warningsOf(subject: ProcedureSubject, regulation: Regulation, day: string): readonly Notice[] {
  if (subject.kind === 'proposal') return subject.decision.warnings;
  const matter = subject.kind === 'matter' ? matterOf(subject.matter, regulation) : undefined;
  return procedureWarnings(regulation, day, matter);
}

function matterOf(code: string, { matters }: Regulation) {
  return matters.find((matter) => matter.code === code)!;
}

/**
 * The dates of the procedures in their order, counted from the day of the session.
 * @param session its ISO date, and the one before which a date is past
 * @param notice the days off that the Prime Minister has chosen, where they are known
 */
export async function countDates(
  { byBody, extraordinary }: Procedure,
  regulation: Regulation,
  { meeting, today }: { readonly meeting: string; readonly today: string },
  notice: HolidayNotice | undefined,
): Promise<{ readonly dates: readonly SessionDates[] } | { readonly problems: readonly Problem[] }> {
  const { calendar, problems } = await openCalendar(notice);
  if (calendar === undefined) return { problems };
  const session = { date: meeting, place: { flag: '--meeting' } };
  const counted = byBody.map((one) =>
    sessionDates(session, termsOf(one, regulation, extraordinary), calendar, today),
  );
  const dates = counted.flatMap((one) => one.dates ?? []);
  if (dates.length === counted.length) return { dates };
  // Every procedure is refused for the same day: once is enough.
  return { problems: counted.find((one) => one.problems.length > 0)!.problems };
}

/** The regulations by which single steps are gone, as they are in force on a day; by the steps. */
async function passagesOn(
  byBody: readonly BodyProcedure[],
  { advice }: Regulation,
  day: string,
): Promise<ReadonlyMap<number, readonly Passage[]>> {
  const steps = new Set(byBody.flatMap(({ steps: own }) => own.flatMap(({ step }) => step ?? [])));
  const passages = new Map<number, readonly Passage[]>();
  for (const step of steps) {
    const { through } = advice[step]!;
    if (through === undefined) continue;
    const inForce = through.filter((one) => isInForce(one, day));
    passages.set(
      step,
      inForce.length === 0 ? [{ kind: 'none' }] : await Promise.all(inForce.map(loadPassage)),
    );
  }
  return passages;
}

/** ISO dates compare as text. */
function isInForce({ from, before }: Through, day: string): boolean {
  return (from === undefined || from <= day) && (before === undefined || day < before);
}

async function loadPassage({ regulation: id }: Through): Promise<Passage> {
  const bundled = BUNDLED.find((one) => one.id === id);
  if (bundled === undefined) return { kind: 'unknown', id };
  const { regulation } = (await bundled.load()) as CompiledRegulation;
  return { kind: 'known', regulation };
}
