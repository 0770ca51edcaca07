/** What is to be said of a way before the proposal is known. */
import type { Notice } from '../model/notice.ts';
import type { DatedNotice, Matter, Regulation } from '../model/regulation.ts';

/**
 * Dated notices that stand whatever the proposal; of a matter also where the text leaves open who decides.
 * @param day ISO date
 */
export function wayWarnings(regulation: Regulation, day: string, matter?: Matter): Notice[] {
  const dated = regulation.dated
    .filter((notice) => notice.when.length === 0 && standsOn(notice, day))
    .map(({ code, clauses }) => ({ code, clauses, params: { date: day } }));
  return matter === undefined ? dated : [...dated, ...openIn(regulation, matter)];
}

/** ISO dates compare as text. */
function standsOn({ from, after, before }: DatedNotice, day: string): boolean {
  return (
    (from === undefined || day >= from) &&
    (after === undefined || day > after) &&
    (before === undefined || day < before)
  );
}

/** As a decision says it: of the whole matter, or of each rule that names further bodies beside its own. */
function openIn(regulation: Regulation, { code: matter, unruled }: Matter): Notice[] {
  if (unruled !== undefined) return [{ code: 'not-stated', clauses: unruled.clauses, params: { matter } }];
  const told = new Map<string, Notice>();
  for (const { matter: of, body, or: others, clause } of regulation.rules) {
    if (of !== matter || others === undefined) continue;
    const notice = { code: 'either-body', clauses: [clause], params: { body, others } };
    told.set(JSON.stringify(notice), notice);
  }
  return [...told.values()];
}
