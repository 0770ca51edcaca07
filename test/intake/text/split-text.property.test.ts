/** However a text is broken into lines and pages, it is split into the clauses it was made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/intake/text/split-text.ts';
import { wordsOf } from '../../../src/model/provenance.ts';

const SEED = 20250919;

interface Written {
  readonly id: string;
  readonly label: string;
  readonly words: string;
}

/** Words that a splitter could take for something else stand among plain ones. */
const PHRASES = [
  'giao việc cho các nơi',
  'trông nom nhà cửa',
  'dự án từ 1.000 tỷ đồng đến dưới 2.500 tỷ đồng',
  'đất trên 4.2 ha',
  'theo khoản 2 Điều 3 của Quy chế này',
  'theo Điều 12 Quy định số 24-QĐ/GĐ, ngày 30/7/2021',
  'trong nhiệm kỳ 2020 - 2025',
  'những nơi (nhóm a) và (nhóm b) cũng vậy',
  'có 15 đồng chí, hai phần ba (2/3) số người',
  'tại Chương II và Mục 2 nói trên',
  'kinh tế - xã hội…',
  'mỗi tháng 01 lần, 6 tháng và hằng năm',
];

const phrases = fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 6 });
/** A number at the end of a sentence that is not the last: "khu 2. Nơi ấy xa." At most one in a clause. */
const trap = fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined });

const prose = fc
  .record({ phrases, trap, end: fc.constantFrom('.', ';', ':', '…', '.”', ').') })
  .map(({ phrases: some, trap: number, end }) => {
    const sentence = `Họ ${some.join(', ')}`;
    return number === undefined ? `${sentence}${end}` : `Họ ở khu ${number}. ${sentence}${end}`;
  });
const title = fc.array(fc.constantFrom('của', 'tập thể', 'và', 'cá nhân', 'Hội đồng'), { maxLength: 8 });

const LETTERS = [...'abcdđeghiklm'];

interface Clause {
  readonly words: string;
  readonly parts: readonly string[];
  readonly style: 'path' | 'letter';
}

const clause: fc.Arbitrary<Clause> = fc.record({
  words: prose,
  parts: fc.array(prose, { maxLength: LETTERS.length }),
  style: fc.constantFrom('path', 'letter'),
});

const article = fc.record({
  title: title.map((words) => ['Việc', ...words].join(' ')),
  word: fc.constantFrom('Điều', 'Điều', 'Điểu', 'Đỉềii', 'ĐIỀU'),
  clauses: fc.array(clause, { maxLength: 5 }),
  chapter: fc.boolean(),
});

type Article = typeof article extends fc.Arbitrary<infer T> ? T : never;

function writtenBy({ title: name, word, clauses }: Article, number: number): Written[] {
  return [
    { id: `${number}`, label: `${word} ${number}.`, words: name },
    ...clauses.flatMap(({ words, parts, style }, index): Written[] => {
      const k = index + 1;
      const label = (at: number): string => (style === 'path' ? `${k}.${at + 1}.` : `${LETTERS[at]})`);
      return [
        { id: `${number}.${k}`, label: `${k}.`, words },
        ...parts.map((part, at) => ({
          id: `${number}.${k}.${style === 'path' ? at + 1 : LETTERS[at]}`,
          label: label(at),
          words: part,
        })),
      ];
    }),
  ];
}

/** How lines are broken: their length, and what stands between two. */
interface Layout {
  readonly widths: readonly number[];
  readonly between: readonly string[];
  readonly joined: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  widths: fc.array(fc.integer({ min: 30, max: 110 }), { minLength: 1, maxLength: 20 }),
  between: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('\n') },
      { weight: 3, arbitrary: fc.constant(' \n\n') },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((page) => `\n\n ${page} \n\n`) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((page) => `\n- ${page} -\n`) },
    ),
    { minLength: 1, maxLength: 20 },
  ),
  /** Whether a clause goes on in the line of the one before. */
  joined: fc.boolean(),
});

function laidOut(blocks: readonly string[], { widths, between, joined }: Layout): string {
  const words = blocks.flatMap((block) => block.split(' ').map((text, at) => ({ text, begins: at === 0 })));
  let line = 0;
  let length = 0;
  return words.reduce((text, { text: word, begins }) => {
    const isFull = length > 0 && length + word.length + 1 > widths[line % widths.length]!;
    if (text !== '' && !isFull && !(begins && !joined)) {
      length += word.length + 1;
      return `${text} ${word}`;
    }
    const gap = text === '' ? '' : between[line++ % between.length]!;
    length = word.length;
    return text + gap + word;
  }, '');
}

describe('the split of a text', () => {
  it('does not hang on lines, pages and blank lines', () => {
    const texts = fc.record({ articles: fc.array(article, { minLength: 1, maxLength: 4 }), layout });
    fc.assert(
      fc.property(texts, ({ articles, layout: lines }) => {
        const written = articles.map((one, index) => writtenBy(one, index + 1));
        const blocks = written.flatMap((clauses, index) => [
          ...(articles[index]!.chapter ? [`Chương ${['I', 'II', 'III', 'IV'][index]} NHỮNG VIỆC CHUNG`] : []),
          ...clauses.map(({ label, words }) => `${label} ${words}`),
        ]);
        const text = splitText(laidOut(blocks, lines))!;
        const found = text.clauses.map((one) => ({ id: one.id, label: one.label, words: wordsOf([one]) }));
        expect(found).toEqual(written.flat());
        expect(text.jumps).toEqual([]);
        expect(text.parts).toHaveLength(1);
      }),
      { seed: SEED, numRuns: 80 },
    );
  });
});
