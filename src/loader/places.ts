/** Where the parts of a regulation stand in its file, for findings about them. */
import type { Place } from '../model/problem.ts';
import { type Path, parseRegulationFile } from './parse.ts';

/**
 * The places of rules, series, matters, doubts, facts, bodies, clauses and acceptances, by `rule:ID`, `series:ID`,
 * `matter:CODE`, `doubt:CODE`, `fact:ID`, `body:CODE`, `clause:ID`, `accepted:FINDING`.
 * @param text of a regulation that is sound; of any other what is found of it
 */
export function placesOf(text: string, file: string): ReadonlyMap<string, Place> {
  const parsed = parseRegulationFile(text, file);
  const places = new Map<string, Place>();
  if (!parsed.ok) return places;
  const put = (kind: string, id: string, path: Path) => (list: unknown) => {
    itemsOf(list).forEach((item, index) => {
      const name = item[id];
      if (typeof name === 'string') places.set(`${kind}:${name}`, parsed.file.placeOf([...path, index, id]));
    });
  };
  const data = parsed.file.data as Readonly<Record<string, unknown>>;
  put('body', 'code', ['bodies'])(data.bodies);
  put('clause', 'id', ['clauses'])(data.clauses);
  put('fact', 'id', ['facts'])(data.facts);
  put('accepted', 'finding', ['accepted'])(data.accepted);
  put('matter', 'code', ['matters'])(data.matters);
  itemsOf(data.matters).forEach((matter, m) => {
    put('rule', 'id', ['matters', m, 'rules'])(matter.rules);
    put('doubt', 'code', ['matters', m, 'doubts'])(matter.doubts);
    put('series', 'id', ['matters', m, 'series'])(matter.series);
    itemsOf(matter.series).forEach((series, s) => {
      put('rule', 'id', ['matters', m, 'series', s, 'bands'])(series.bands);
    });
  });
  return places;
}

function itemsOf(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((item) => item !== null && typeof item === 'object') : [];
}
