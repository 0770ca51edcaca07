/** A listing of matters as JSON: codes, with the names in the language asked for. */
import type { Matter, Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { toJson } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { decidingOn, type Listing, once } from './told.ts';

export interface PresentedMatter {
  readonly type: string;
  readonly name: string;
  /** Further spellings under which the type is read. */
  readonly forms: readonly string[];
  /** Words by which the matter is searched; the type is not read under them. */
  readonly keywords: readonly string[];
  readonly groups: readonly string[];
  /** Clauses of all its rules. */
  readonly clauses: readonly string[];
  /** All that its rules give, highest first. */
  readonly bodies: readonly string[];
  readonly actions: readonly string[];
  readonly facts: readonly string[];
}

export function mattersJson({ regulation, found }: Listing, { lang }: RenderOptions): string {
  const { id, title, term, matters } = regulation;
  const listed = found.flatMap(({ code }) => matters.filter((matter) => matter.code === code));
  return toJson({
    matters: listed.map((matter) => presentMatter(matter, regulation, lang)),
    regulation: { id, title: title[lang], term },
  });
}

function presentMatter(matter: Matter, regulation: Regulation, lang: Lang): PresentedMatter {
  const { code, name, forms, keywords = [], facts } = matter;
  const deciding = decidingOn(code, regulation);
  const groups = (regulation.groups ?? []).filter(({ matters }) => matters.includes(code));
  return {
    type: code,
    name: name[lang],
    forms,
    keywords,
    groups: groups.map((group) => group.name[lang]),
    clauses: once(regulation.rules.filter((rule) => rule.matter === code).map(({ clause }) => clause)),
    bodies: once(deciding.map(({ body }) => body)),
    actions: once(deciding.map(({ action }) => action)),
    facts: facts.map(({ fact }) => fact),
  };
}
