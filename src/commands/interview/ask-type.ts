/** Which matter is it? Searched for as one types. */

import { span } from '../../present/document/layout.ts';
import { promptHead } from '../../present/interview.ts';
import { MatterFinder } from '../find-matter.ts';
import { type Asking, doneLine, heading, list, row, type Said, wordsOf } from './asking.ts';
import type { ListRow } from './list-prompt.ts';

export async function askType(codes: readonly string[], asking: Asking): Promise<Said> {
  const { view } = asking;
  const { regulation, lang } = view;
  const words = wordsOf(asking);
  const finder = new MatterFinder(regulation, codes, lang);
  const nameOf = (code: string) =>
    regulation.matters.find((matter) => matter.code === code)?.name[lang] ?? code;
  const groups = groupRows(codes, asking, nameOf);
  const reply = await list(asking, {
    head: (width) => promptHead(words.askType, [span(words.typeMeaning, 'dim')], { ...view, width }),
    rows: (typed) => {
      const found = finder.find(typed);
      if (found.length === 0) return groups;
      return found.map(({ code, by }) => ({ code, name: nameOf(code), hint: by }));
    },
    found: (typed) => finder.find(typed).length > 0,
    notKnown: words.notSure,
    keys: [words.keys.search, words.keys.choose, words.keys.answer, words.keys.leave],
    answer: ([code]) => doneLine(asking, words.type, code === undefined ? words.notKnown : nameOf(code)),
  });
  if (reply.kind === 'said') return { kind: 'type', code: reply.value[0]! };
  return reply.kind === 'unknown' ? { kind: 'no-type' } : reply;
}

function groupRows(codes: readonly string[], asking: Asking, nameOf: (code: string) => string): ListRow[] {
  const { regulation, lang } = asking.view;
  const groups = regulation.groups ?? [];
  const rows = groups.flatMap(({ name, matters }) => {
    const own = matters.filter((code) => codes.includes(code));
    return own.length === 0 ? [] : [heading(name[lang]), ...own.map((code) => row(code, nameOf(code)))];
  });
  const rest = codes.filter((code) => !groups.some(({ matters }) => matters.includes(code)));
  return [heading(wordsOf(asking).nothingFound), ...rows, ...rest.map((code) => row(code, nameOf(code)))];
}
