/** The table of clauses and their matters as JSON: codes, with the names in the language asked for. */
import type { ClauseRouting } from '../../model/audit.ts';
import { whyUnruled } from '../../model/regulation.ts';
import { official } from '../clause.ts';
import { toJson } from '../document/report.ts';
import { Names, upperFirst } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import type { Coverage } from './coverage-told.ts';

export function coverageJson({ regulation, routing }: Coverage, { lang }: RenderOptions): string {
  const names = new Names(regulation, lang);
  const { id, title, term } = regulation;
  return toJson({
    clauses: routing.map((one) => presentClause(one, names)),
    open: routing.filter(({ state }) => state === 'open' || state === 'unlisted').length,
    regulation: { id, title: title[lang], term },
  });
}

function presentClause({ clause, state, matters }: ClauseRouting, names: Names) {
  const { lang, regulation } = names;
  const known = regulation.clauses.find(({ id }) => id === clause);
  const reason = known && whyUnruled(known, regulation);
  return {
    clause,
    official: official(clause, lang),
    ...(known && { subject: upperFirst(known.subject[lang]) }),
    state,
    matters: matters.map(({ matter, bodies }) => ({ type: matter, name: names.matter(matter), bodies })),
    ...(reason && { reason: reason[lang] }),
  };
}
