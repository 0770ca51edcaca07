/** A test run for a terminal. */
import type { Regulation } from '../../model/regulation.ts';
import type { TestRun } from '../../model/test-run.ts';
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import { type TestWords, testWordsFor } from '../messages/test-run.ts';
import { messagesFor } from '../messages/words.ts';
import { Names } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import { writePlace } from '../place.ts';
import { type ToldCase, toldCase, toldSummary, toldUntouched } from './told.ts';

export function testRunText(run: TestRun, regulation: Regulation, options: RenderOptions): string {
  const names = new Names(regulation, options.lang);
  const words = testWordsFor(options.lang);
  const width = textWidth(options.width);
  const cases = run.failed.flatMap((result) => {
    // Line and column only: the path inside the file says no more.
    const { path: _, ...place } = result.place;
    const where = writePlace(place, messagesFor(options.lang));
    return [...caseLines(where, toldCase(result, names), words, width), []];
  });
  const good = run.failed.length === 0 && run.unreadable === 0;
  const summary = wrap([span(toldSummary(run, words), 'bold')], width, [
    raw(good ? '✓ ' : '✗ ', good ? 'green' : 'red'),
  ]);
  return paint([...cases, ...summary, ...coverageLines(run, names, words, width)], options.style);
}

function caseLines(where: string, told: ToldCase, words: TestWords, width: number): Line[] {
  const further = (label: string, text: string): Line[] =>
    wrap([span(`${label}:`, 'dim'), span(text)], width, [raw('    ')]);
  return [
    ...wrap([...(where === '' ? [] : [span(where, 'bold')]), span(told.name)], width, [raw('✗ ', 'red')]),
    ...told.mismatches.flatMap(({ key, expected, found }) => [
      ...wrap([span(key)], width, [raw('  ')]),
      ...wrap([span(`${words.expected}:`, 'dim'), span(expected, 'green')], width, [raw('    ')]),
      ...wrap([span(`${words.found}:`, 'dim'), span(found, 'red')], width, [raw('    ')]),
    ]),
    ...wrap([span(`${words.given}:`, 'dim'), span(told.given)], width, [raw('  ')]),
    ...told.why.flatMap((text) => further(words.why, text)),
    ...told.alsoFits.flatMap((text) => further(words.alsoFits, text)),
    ...told.notApplied.flatMap((text) => further(words.notApplied, text)),
  ];
}

function coverageLines({ coverage }: TestRun, names: Names, words: TestWords, width: number): Line[] {
  if (coverage === undefined) return [];
  const { total, untouched } = coverage;
  return [
    [],
    ...wrap([span(words.coverage(String(total - untouched.length), String(total)), 'bold')], width),
    ...untouched.flatMap((part) => wrap([span(toldUntouched(part, names))], width, [raw('  – ', 'yellow')])),
  ];
}
