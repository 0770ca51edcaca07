/** The glossary holds: what it replaces is said nowhere, clauses are cited as officials cite them, dates are written one way. */
import { describe, expect, it } from 'vitest';
import { REPLACED, TERMS } from './terms.ts';
import {
  help,
  messageSources,
  messages,
  pages,
  printed,
  regulations,
  type Text,
  withoutQuotes,
} from './texts.ts';

/** What is found in the texts, with the words around it and what is said for it. */
function foundIn(texts: readonly Text[]): string[] {
  return texts.flatMap(({ place, text }) => {
    const plain = text.replace(/\s+/g, ' ');
    return REPLACED.flatMap(({ found, instead }) =>
      [...plain.matchAll(found)].map(
        ({ 0: word, index }) =>
          `${place}: “${word}” → ${instead}: ${plain.slice(Math.max(0, index - 40), index + word.length + 40)}`,
      ),
    );
  });
}

it('the glossary has its terms, each once', () => {
  expect(TERMS).toHaveLength(37);
  expect(new Set(TERMS.map(({ vi }) => vi)).size).toBe(TERMS.length);
  expect(new Set(TERMS.map(({ en }) => en)).size).toBe(TERMS.length);
});

it('no term is a word that another replaces', () => {
  expect(foundIn(TERMS.map(({ vi, en }) => ({ place: 'glossary', text: `${vi}; ${en}` })))).toEqual([]);
});

it.each([
  ['cấp quyết định', 'Cấp quyết định: Tỉnh ủy'],
  ['Ban Thường vụ', 'trình Ban Thường vụ xem xét'],
  ['khóa', 'ghi khóa regulation'],
  ['doubt', 'a clause that is doubtful'],
])('%s is seen', (_word, text) => expect(foundIn([{ place: 'a', text }])).toHaveLength(1));

it.each([
  'cấp quyết định đầu tư', // a term of the Law on Public Investment
  'Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy, Phó Bí thư Thường trực',
  'Tỉnh ủy khóa XIV, chương trình toàn khóa',
  'a key project',
])('%s is another word', (text) => expect(foundIn([{ place: 'a', text }])).toEqual([]));

describe('what the glossary replaces is said nowhere', () => {
  it('in messages, called', async () => expect([...new Set(foundIn(await messages()))]).toEqual([]));
  it('in messages, as written', () => expect(foundIn(messageSources())).toEqual([]));
  it('in regulations', () => expect(foundIn(regulations())).toEqual([]));
  it('in the help of any command', async () => expect(foundIn(await help())).toEqual([]));
  it('on the pages', () => expect(foundIn(pages())).toEqual([]));
});

/** A clause by its number alone: “(32)”, “(12.2, 3.6)”, “2.4.2”; ids have it behind a colon, and it may be typed: “or 2.4.2”. */
const IN_BRACKETS = /\((?:\d{1,2}(?:\.\d{1,2})*)(?:[,;] ?\d{1,2}(?:\.\d{1,2})*)*\)/g;
const BARE = /(?<![\d.,/“:-]|(?:[Đđ]iểm|[Pp]oints?|hoặc|or)\s+)[1-9]\d?(?:\.\d{1,2}){2,3}(?![\d.,/”]*\d)/g;
/** A list of clauses that is not whole. */
const CUT = /\d[,;] …|(?:điểm|khoản|Điều|point|clause|Article) [\d.]*…/g;
/** What may be typed on: the argument of a command. */
const TYPED = /authority [a-z]+ [^\n]*/g;
/** Numbers of lines and rows, of which there may be several. */
const LINES = /(?:dòng|hàng|lines?|rows?|cột|columns?)[^()\n]{0,60}\((?:\d+(?:-\d+)?(?:, )?)+\)/gi;

/** How many there are, behind a heading or a figure that was given: “Sửa đổi (4)”. */
const COUNTS = /^(?:#+ |<.*>)?\S[^\n]*\(\d+\)(?:<.*>)?$|” \(\d+\)/gm;

describe('the scenarios', () => {
  const plain = printed().map((one) => ({
    ...one,
    text: [TYPED, LINES, COUNTS].reduce((text, own) => text.replace(own, ''), withoutQuotes(one.text)),
  }));
  const found = (pattern: RegExp, texts = plain): string[] =>
    texts.flatMap(({ place, text }) => [...text.matchAll(pattern)].map(([one]) => `${place}: ${one}`));

  it('are there', () => expect(plain.length).toBeGreaterThan(200));
  it('cite no clause by its number alone', () => {
    expect(found(IN_BRACKETS)).toEqual([]);
    expect(found(BARE)).toEqual([]);
  });
  it('cut no list of clauses', () => expect(found(CUT)).toEqual([]));
  it('write months from March on without a nought', () => {
    const vietnamese = plain.filter(({ lang }) => lang === 'vi');
    expect(found(/(?<![\d/])\d{1,2}\/0[3-9]\/\d{4}/g, vietnamese)).toEqual([]);
  });
});
