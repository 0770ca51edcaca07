/** A regulation and its text: what agrees, and everything in it that is changed in turn and has to be caught. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/intake/text/split-text.ts';
import { readRegulation } from '../../src/loader/load.ts';
import type { ProvenanceFinding } from '../../src/model/provenance.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import { provenanceOf } from '../../src/provenance/provenance.ts';
import { TextIndex } from '../../src/provenance/text-index.ts';
import { ROOT } from '../program.ts';
import {
  type Alteration,
  alteredClauses,
  alteredLimits,
  alteredQuotes,
  alteredWords,
  missingClauses,
} from './alterations.ts';

const fixture = (name: string): string => readFileSync(join(ROOT, 'fixtures/source', name), 'utf8');
const TEXT = splitText(fixture('fictional.txt'))!;
const INDEX = new TextIndex(TEXT);
const REGULATION = regulationOf(fixture('fictional.yaml'));

function regulationOf(yaml: string): Regulation {
  const read = readRegulation(yaml, 'fictional.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.regulation;
}

const findingsOf = (regulation: Regulation, text = TEXT): readonly ProvenanceFinding[] =>
  provenanceOf(regulation, text === TEXT ? INDEX : new TextIndex(text)).findings;

const withText = (from: string, to: string): readonly ProvenanceFinding[] => {
  const changed = fixture('fictional.txt').replace(from, to);
  expect(changed).not.toBe(fixture('fictional.txt'));
  return findingsOf(REGULATION, splitText(changed)!);
};

describe('a regulation that agrees', () => {
  const { findings, checked, unlisted, unused } = provenanceOf(REGULATION, INDEX);

  it('gives no findings', () => {
    expect(findings).toEqual([]);
    expect(checked).toEqual({ clauses: 12, figures: 14, quotes: 8 });
  });

  it('says which clauses it covers and does not list', () => expect(unlisted).toEqual(['1.3']));

  it('says which figures it does not use, and whether it lists their clause', () => {
    expect(unused.map(({ clause, listed, figure }) => `${clause} ${listed} ${figure.text}`)).toEqual([
      '2.3.b false 10 ngày',
      '2.3.l false không quá 20 triệu đồng',
      '3.1 false ba tháng',
      '3.1 false ít nhất hai phần ba',
      '3.1 false 2/3',
      '3.1 false 5 đồng chí',
      '3.2 false trên 1/2',
      '3.3 true ít nhất 5 ngày',
      '3.3 true 06 bộ',
      '3.3 true không quá 7 ngày làm việc',
    ]);
  });
});

describe('what is changed in turn', () => {
  const kinds: readonly (readonly [string, readonly Alteration[], number])[] = [
    ['a limit', alteredLimits(REGULATION, TEXT), 40],
    ['a word of limit', alteredWords(REGULATION), 30],
    ['the clause of a rule', alteredClauses(REGULATION, TEXT), 150],
    ['a clause that the text has not', missingClauses(REGULATION), 25],
    ['a quote', alteredQuotes(REGULATION), 30],
  ];

  it.each(kinds)('%s is caught', (_, alterations, atLeast) => {
    expect(alterations.length).toBeGreaterThanOrEqual(atLeast);
    const missed = alterations.filter(({ regulation }) => findingsOf(regulation).length === 0);
    expect(missed.map(({ what }) => what)).toEqual([]);
  });

  it('below what a recipient leaves a round', () => {
    const facts = REGULATION.facts.map((fact) =>
      fact.kind === 'items' ? { ...fact, recipientBelow: '60000000' } : fact,
    );
    expect(findingsOf({ ...REGULATION, facts })).toEqual([
      {
        code: 'figure-missing',
        figure: {
          unit: 'VND',
          value: '60000000',
          word: 'below',
          clauses: ['1.2', '2.2.2'],
          by: { kind: 'fact', id: 'shares' },
        },
        found: [
          { unit: 'VND', value: '8000000000', word: 'from', text: 'từ 8 tỷ đồng trở lên' },
          { unit: 'VND', value: '50000000', word: 'below', text: 'dưới 50 triệu' },
          { unit: 'VND', value: '2000000000', word: 'from', text: 'từ 02 tỷ đồng' },
          { unit: 'VND', value: '8000000000', word: 'below', text: 'dưới 8 tỷ đồng' },
          { unit: 'VND', value: '50000000', word: 'below', text: 'dưới 50 triệu đồng' },
        ],
        elsewhere: [],
      },
    ]);
  });

  it('a limit under a doubt, of which the word may be another', () => {
    const patched = (limit: string): Regulation => ({
      ...REGULATION,
      doubts: REGULATION.doubts.map((doubt) => ({
        ...doubt,
        otherwise: [{ rule: 'garden-large', when: [{ fact: 'area', test: 'from', limit }] }],
      })),
    });
    expect(findingsOf(patched('40'))).toEqual([]);
    expect(findingsOf(patched('41'))).toMatchObject([
      {
        code: 'figure-missing',
        figure: { value: '41', clauses: ['2.2.1', '2.2.3'], by: { kind: 'doubt', id: 'garden-40ha' } },
      },
    ]);
  });

  it('a limit of an exception, of a fact’s own condition, of an advice and a dated notice', () => {
    const above = [{ fact: 'area', test: 'above', limit: '41' }] as const;
    const [rule] = REGULATION.rules;
    const [matter] = REGULATION.matters;
    const changed: Regulation[] = [
      { ...REGULATION, rules: [{ ...rule!, except: [above] }, ...REGULATION.rules.slice(1)] },
      {
        ...REGULATION,
        matters: [
          { ...matter!, facts: matter!.facts.map((fact) => ({ ...fact, takenWhen: above[0] })) },
          ...REGULATION.matters.slice(1),
        ],
      },
      { ...REGULATION, advice: REGULATION.advice.map((advice) => ({ ...advice, when: above })) },
      { ...REGULATION, dated: REGULATION.dated.map((notice) => ({ ...notice, when: above })) },
    ];
    const kinds = changed.map((one) =>
      findingsOf(one).map((found) => found.code === 'figure-missing' && found.figure.by.kind),
    );
    expect(kinds.map((some) => [...new Set(some)])).toEqual([['rule'], ['fact'], ['advice'], ['dated']]);
  });
});

describe('the text that is changed', () => {
  it('a limit', () => {
    expect(withText('trên 40 ha', 'trên 45 ha')).toMatchObject([
      {
        code: 'figure-missing',
        figure: { by: { kind: 'rule', id: 'garden-large' } },
        found: [{ text: 'trên 45 ha' }],
        elsewhere: [],
      },
      { code: 'quote-missing', rule: 'garden-large' },
    ]);
  });

  it('a word of limit', () => {
    expect(withText('trên 40 ha', 'từ 40 ha')).toMatchObject([
      {
        code: 'limit-word',
        figure: { word: 'above', value: '40' },
        found: [{ word: 'from', text: 'từ 40 ha' }],
      },
      { code: 'quote-missing', rule: 'garden-large' },
    ]);
  });

  it('a figure in words that has no quote', () => {
    expect(withText('dưới ba mươi triệu USD', 'dưới bốn mươi triệu USD')).toMatchObject([
      { code: 'figure-missing', figure: { by: { id: 'foreign-small' } }, elsewhere: [] },
    ]);
  });

  it('the number of a clause: its limits and quotes are not looked for besides', () => {
    const found = withText('2.3. Dự án', 'Dự án');
    expect(found.map(({ code }) => code)).toEqual(['clause-missing']);
    expect(found).toMatchObject([
      {
        clause: '2.2.3',
        by: [
          { kind: 'clause', id: '2.2.3' },
          { kind: 'rule', id: 'garden-small' },
          { kind: 'doubt', id: 'garden-40ha' },
        ],
        near: ['2.2.1', '2.2.2'],
      },
    ]);
  });

  it('a limit that moved to another clause is found there', () => {
    const moved = withText('trên 1 tỷ đồng/chiếc', 'mới').concat(
      findingsOf(
        REGULATION,
        splitText(
          fixture('fictional.txt')
            .replace('trên 1 tỷ đồng/chiếc', 'mới')
            .replace('Thuê người', 'Thuê trên 1 tỷ đồng/chiếc người'),
        )!,
      ),
    );
    expect(moved.filter(({ code }) => code === 'figure-missing')).toMatchObject([
      { elsewhere: [] },
      { elsewhere: ['2.3.e'] },
    ]);
    expect(moved.filter(({ code }) => code === 'quote-missing')).toMatchObject([
      { elsewhere: [] },
      { elsewhere: ['2.3.e'] },
    ]);
  });
});

describe('where a figure may stand', () => {
  const rule = REGULATION.rules.find(({ id }) => id === 'purchase')!;
  const about = (clause: string, text: string): readonly ProvenanceFinding[] =>
    findingsOf(
      {
        ...REGULATION,
        clauses: [],
        covers: [],
        rules: [{ ...rule, clause, quote: undefined! }],
        doubts: [],
        advice: [],
        dated: [],
        residual: null,
        facts: REGULATION.facts.filter(({ kind }) => kind !== 'items'),
        precedence: null,
      },
      splitText(text)!,
    );

  it('in the words that lead in to the clause, and in its parts', () => {
    const text = 'Điều 1. Tên\n1. Việc mua sắm trên 1 tỷ đồng, gồm:\na) Mua xe;\nb) Mua máy.\n2. Việc khác.';
    expect(about('1.1.a', text)).toEqual([]);
    expect(about('1.1', text)).toEqual([]);
    expect(about('1', text)).toEqual([]);
    expect(about('1.2', text)).toMatchObject([{ code: 'figure-missing', elsewhere: ['1.1'] }]);
  });
});

describe('quotes', () => {
  const quoting = (quote: string): readonly ProvenanceFinding[] =>
    findingsOf({
      ...REGULATION,
      rules: REGULATION.rules.map((one) => (one.id === 'garden-large' ? { ...one, quote } : one)),
    });

  it('are compared without case, marks and spaces', () => {
    expect(quoting('TRÊN  40\u00a0ha')).toEqual([]);
    expect(quoting('diện tích trên 40 ha')).toEqual([]);
  });

  it('stand as whole words', () => {
    expect(quoting('trên 40 h')).toMatchObject([{ code: 'quote-missing' }]);
    expect(quoting('rên 40 ha')).toMatchObject([{ code: 'quote-missing' }]);
  });

  it('give no figure but the rule’s', () => {
    expect(quoting('trên 40 ha; dự án có vốn nước ngoài dưới ba mươi triệu USD')).toMatchObject([
      { code: 'quote-figure', rule: 'garden-large', found: { text: 'dưới ba mươi triệu USD' } },
    ]);
  });
});

describe('clauses that are covered and not listed', () => {
  const unlisted = (covers: readonly string[], listed: readonly string[]): readonly string[] => {
    const clauses = listed.map((id) => ({ id, subject: { vi: '', en: '' } }));
    return provenanceOf({ ...REGULATION, covers, clauses }, INDEX).unlisted;
  };

  it.each([
    [['1'], ['1.1', '1.2'], ['1.3']],
    [['1'], ['1'], []],
    [['1'], [], ['1']],
    [['2.2'], ['2.2.1', '2.2'], ['2.2.2', '2.2.3']],
    [['2.3'], ['2.3'], []],
    [
      ['2'],
      ['2.2', '2.3.đ'],
      ['2.1', '2.3.a', '2.3.b', '2.3.c', '2.3.d', '2.3.e', '2.3.g', '2.3.h', '2.3.i', '2.3.k', '2.3.l'],
    ],
    [[], ['1.1'], []],
  ])('covers %j, lists %j', (covers, listed, expected) => expect(unlisted(covers, listed)).toEqual(expected));
});
