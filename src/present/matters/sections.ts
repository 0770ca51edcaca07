/** A listing as titled sections: by the groups of the regulation; what a search found is one list, the best first. */
import type { Matter } from '../../model/regulation.ts';
import { mattersWordsFor } from '../messages/regulation.ts';
import type { Names } from '../names.ts';
import type { Listing } from './told.ts';

export interface ListedMatter {
  readonly matter: Matter;
  /** The word it was found by, where that is not its name. */
  readonly by: string;
}

export interface MatterSection {
  /** Empty where the listing is one list. */
  readonly title: string;
  readonly matters: readonly ListedMatter[];
}

/** Sections in the order of the regulation, empty ones left out. A matter of several groups stands in each. */
export function sectionsOf({ regulation, typed, found }: Listing, { lang }: Names): MatterSection[] {
  const listed = found.flatMap(({ code, by }): ListedMatter[] =>
    regulation.matters.filter((matter) => matter.code === code).map((matter) => ({ matter, by })),
  );
  const groups = regulation.groups ?? [];
  if (typed !== '' || groups.length === 0) return [{ title: '', matters: listed }];
  const grouped = groups.map(({ name, matters }) => ({
    title: name[lang],
    matters: matters.flatMap((code) => listed.filter(({ matter }) => matter.code === code)),
  }));
  const others = listed.filter(({ matter }) => !groups.some(({ matters }) => matters.includes(matter.code)));
  return [...grouped, { title: mattersWordsFor(lang).others, matters: others }].filter(
    ({ matters }) => matters.length > 0,
  );
}
