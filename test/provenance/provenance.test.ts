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
  provenanceOf(regulation, text === TEXT ? INDEX : new TextIndex(text)).findings.map(
    ({ finding }) => finding,
  );

const withText = (from: string, to: string): readonly ProvenanceFinding[] => {
  const changed = fixture('fictional.txt').replace(from, to);
  expect(changed).not.toBe(fixture('fictional.txt'));
  return findingsOf(REGULATION, splitText(changed)!);
};

/** A figure that was changed is one more that the regulation does not use. */
const withoutUnused = (findings: readonly ProvenanceFinding[]): readonly ProvenanceFinding[] =>
  findings.filter(({ code }) => code !== 'figure-unused');

describe('a regulation that agrees', () => {
  const { findings, accepted, checked, unused } = provenanceOf(REGULATION, INDEX);

  it('gives no findings', () => {
    expect(findings).toEqual([]);
    expect(checked).toEqual({ clauses: 17, figures: 18, quotes: 8, bodies: 12 });
  });

  it('says what it accepts, and why', () => {
    expect(accepted.map(({ id, reason }) => [id, reason.en])).toEqual([
      ['source:body-missing:voting:council:council:3.2', expect.stringContaining('that session')],
    ]);
  });

  it('says which figures of clauses that no rule stands on it does not use', () => {
    expect(unused.map(({ clause, listed, figure }) => `${clause} ${listed} ${figure.text}`)).toEqual([
      '2.3.b true 10 ngày',
      '2.3.l true không quá 20 triệu đồng',
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
    expect(findingsOf({ ...REGULATION, facts })).toMatchObject([
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
          { text: 'từ 8 tỷ đồng trở lên' },
          { text: 'dưới 50 triệu' },
          { text: 'từ 02 tỷ đồng' },
          { text: 'dưới 8 tỷ đồng' },
          { text: 'dưới 50 triệu đồng' },
        ],
        elsewhere: [],
      },
      { code: 'figure-unused', clause: '1.2', figure: { text: 'dưới 50 triệu' } },
      { code: 'figure-unused', clause: '2.2.2', figure: { text: 'dưới 50 triệu đồng' } },
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
    expect(withoutUnused(withText('trên 40 ha', 'trên 45 ha'))).toMatchObject([
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
    expect(withoutUnused(withText('dưới ba mươi triệu USD', 'dưới bốn mươi triệu USD'))).toMatchObject([
      { code: 'figure-missing', figure: { by: { id: 'foreign-small' } }, elsewhere: [] },
    ]);
  });

  it('the number of a clause: its limits and quotes are not looked for besides', () => {
    const found = withoutUnused(withText('2.3. Dự án', 'Dự án'));
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

  it('a figure that nothing in the regulation tells', () => {
    expect(withText('có 5 đồng chí', 'có 7 đồng chí')).toMatchObject([
      { code: 'figure-unused', clause: '3.1', figure: { text: '7 đồng chí' } },
    ]);
    expect(withText('06 bộ', '08 bộ')).toMatchObject([{ code: 'figure-unused', clause: '3.3' }]);
  });

  it.each([
    ['the word of a share', 'khi trên 1/2 số', 'khi có ít nhất 1/2 số', 'limit-word'],
    ['a share', 'khi trên 1/2 số', 'khi trên 2/3 số', 'figure-missing'],
    ['its base', 'trên 1/2 số thành viên tán', 'trên 1/2 số thành viên có mặt tán', 'figure-context'],
    ['a quorum', 'hai phần ba (2/3) số', 'ba phần tư (3/4) số', 'figure-missing'],
    [
      'the side of a time',
      'gửi đến Văn phòng trước buổi họp',
      'gửi đến Văn phòng sau buổi họp',
      'figure-context',
    ],
    ['a number of days', 'không quá 7 ngày', 'không quá 9 ngày', 'figure-missing'],
    ['working days', '7 ngày làm việc sau', '7 ngày sau', 'figure-missing'],
  ])('%s', (_, from, to, code) => {
    expect(withoutUnused(withText(from, to)).map((found) => found.code)).toEqual([code]);
  });

  it('a body that nothing in the regulation on the clause names', () => {
    expect(withText('Những việc lặt vặt', 'Chủ tịch lo những việc lặt vặt')).toEqual([]);
    expect(withText('mua máy có giá', 'mua máy do Chủ tịch xin có giá')).toEqual([
      { code: 'body-unused', clause: '2.3.đ', body: 'chairman' },
    ]);
  });

  it('the body in the title of an article, of which the clauses name none', () => {
    const found = withoutUnused(withText('Điều 1. Việc của Hội đồng', 'Điều 1. Việc của Ban Thường trực'));
    // The words that lead in to the clauses name it still.
    expect(found).toEqual([]);
    const both = fixture('fictional.txt')
      .replace('Điều 1. Việc của Hội đồng', 'Điều 1. Việc của Chủ tịch')
      .replace('Hội đồng là nơi', 'Đây là nơi')
      .replace('VIỆC CỦA HỘI ĐỒNG VÀ CỦA', 'VIỆC CỦA');
    expect(new Set(findingsOf(REGULATION, splitText(both)!).map(({ code }) => code))).toEqual(
      new Set(['body-missing']),
    );
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
        voting: [],
        accepted: [],
      },
      splitText(text)!,
    ).filter(({ code }) => code.startsWith('figure'));

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

describe('clauses that are not listed', () => {
  const text = splitText('Điều 1. Việc\n1. Một.\n2. Hai:\na) Mua;\nb) Bán.\nĐiều 2. Khác\n1. Ba.\n2. Bốn.')!;
  const unlisted = (listed: readonly string[], unruled: readonly string[] = []): unknown[] => {
    const words = { vi: '', en: '' };
    const clauses = listed.map((id) => ({
      id,
      subject: words,
      ...(unruled.includes(id) && { unruled: words }),
    }));
    return provenanceOf({ ...REGULATION, clauses }, new TextIndex(text)).findings.flatMap(({ finding }) =>
      finding.code === 'clause-unlisted' ? [finding.clause] : [],
    );
  };

  it.each([
    [[], ['1', '2']],
    [['1', '2'], []],
    [['1'], ['2']],
    [['1.1', '2'], ['1.2']],
    [['1.1', '1.2', '2.1', '2.2'], []],
    [['1.1', '1.2.a', '2'], ['1.2.b']],
  ])('of %j: %j', (listed, expected) => expect(unlisted(listed)).toEqual(expected));

  it('but for those whose whole says why no rule stands on it', () => {
    expect(unlisted(['1', '1.1', '2'])).toEqual(['1.2']);
    expect(unlisted(['1', '1.1', '2'], ['1'])).toEqual([]);
  });
});
