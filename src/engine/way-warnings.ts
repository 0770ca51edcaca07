/** What is to be said of a way before the proposal is known. */
import type { Notice } from '../model/notice.ts';
import type { Matter, Regulation } from '../model/regulation.ts';
import { datedWarnings } from './notices.ts';

/**
 * Dated notices that stand whatever the proposal; of a matter also where the text leaves open who decides.
 * @param day ISO date
 */
export function wayWarnings(regulation: Regulation, day: string, matter?: Matter): Notice[] {
  const always = regulation.dated.filter(({ when }) => when.length === 0);
  const dated = datedWarnings(always, day);
  return matter === undefined ? [...dated] : [...dated, ...openIn(regulation, matter)];
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
