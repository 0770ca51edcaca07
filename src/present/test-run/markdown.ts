/** A test run as Markdown, for the summary of a run on a server or a comment. */
import type { Regulation } from '../../model/regulation.ts';
import type { TestRun } from '../../model/test-run.ts';
import { blocks, heading, list, paragraph, table, titled } from '../document/markdown.ts';
import { testWordsFor } from '../messages/test-run.ts';
import { messagesFor } from '../messages/words.ts';
import { Names } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import { writePlace } from '../place.ts';
import { toldCase, toldSummary, toldUntouched } from './told.ts';

export function testRunMarkdown(run: TestRun, regulation: Regulation, { lang }: RenderOptions): string {
  const names = new Names(regulation, lang);
  const words = testWordsFor(lang);
  const rows = run.failed.flatMap((result) => {
    const { path: _, ...place } = result.place;
    const where = writePlace(place, messagesFor(lang));
    const { name, mismatches } = toldCase(result, names);
    return mismatches.map(({ key, expected, found }) => [
      [where, name].filter(Boolean).join(' · '),
      key,
      expected,
      found,
    ]);
  });
  const { coverage } = run;
  const untouched = coverage === undefined ? [] : coverage.untouched.map((one) => toldUntouched(one, names));
  return blocks([
    heading(2, `${words.title}: ${regulation.id}`),
    paragraph(toldSummary(run, words)),
    rows.length === 0 ? '' : table(words.columns, rows),
    coverage === undefined
      ? ''
      : paragraph(words.coverage(String(coverage.total - untouched.length), String(coverage.total))),
    titled(3, words.coverageTitle, list(untouched)),
  ]);
}
