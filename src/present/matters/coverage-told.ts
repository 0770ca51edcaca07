/** The table of clauses and their matters as it is told: what its text, Markdown and JSON share. */
import type { ClauseRouting } from '../../model/audit.ts';
import { type Regulation, whyUnruled } from '../../model/regulation.ts';
import { mattersWordsFor } from '../messages/regulation.ts';
import { Names, upperFirst } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import { matterName } from './told.ts';

export interface Coverage {
  readonly regulation: Regulation;
  readonly routing: readonly ClauseRouting[];
}

export interface ToldClause {
  readonly clause: string;
  /** What the clause is about; empty where the regulation does not list it. */
  readonly subject: string;
  /** `name (code): bodies`, one a matter. */
  readonly matters: readonly string[];
  /** Why nothing is routed, or what of it is not; empty where that needs no word. */
  readonly nothing: string;
  readonly isOpen: boolean;
}

export interface ToldCoverage {
  readonly title: string;
  readonly regulation: string;
  readonly summary: readonly string[];
  readonly clauses: readonly ToldClause[];
}

export function tellCoverage({ regulation, routing }: Coverage, { lang }: RenderOptions): ToldCoverage {
  const words = mattersWordsFor(lang).coverage;
  const count = (...states: ClauseRouting['state'][]): string =>
    String(routing.filter(({ state }) => states.includes(state)).length);
  const open = count('open', 'unlisted');
  return {
    title: words.title,
    regulation: regulation.title[lang],
    summary:
      routing.length === 0
        ? [words.coversNothing]
        : [
            words.summary(String(routing.length), count('routed'), count('nothing')),
            open === '0' ? words.whole : words.open(open),
          ],
    clauses: routing.map((one) => tellClause(one, new Names(regulation, lang))),
  };
}

function tellClause({ clause, state, matters }: ClauseRouting, names: Names): ToldClause {
  const { lang, regulation } = names;
  const words = mattersWordsFor(lang).coverage;
  const known = regulation.clauses.find(({ id }) => id === clause);
  const head = state === 'routed' ? words.rest : words.states[state];
  const reason = known && whyUnruled(known, regulation)?.[lang];
  return {
    clause,
    subject: known === undefined ? '' : upperFirst(known.subject[lang]),
    matters: matters.map(({ matter, bodies }) => `${matterName(matter, names)}: ${names.bodies(bodies)}`),
    nothing: reason !== undefined ? `${head}: ${reason}` : state === 'routed' ? '' : head,
    isOpen: state === 'open' || state === 'unlisted',
  };
}
