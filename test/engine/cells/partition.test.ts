/** Pieces: where the limits cut, and in which of them a value lies. */
import { describe, expect, it } from 'vitest';
import type { AmountPartition, Partition, SeveralPartition } from '../../../src/engine/cells/compiled.ts';
import {
  allPieces,
  cutFact,
  pieceOfSeveral,
  piecesOf,
  testHolds,
  valuesOfPiece,
} from '../../../src/engine/cells/partition.ts';
import type { ItemsFact, Test } from '../../../src/model/fact.ts';
import { between, exactly } from '../lai-chau.ts';
import { amountFact, choiceFact, flagFact, severalFact, WORDS } from '../small.ts';

const limit = (test: 'from' | 'above' | 'to' | 'below', at: string, fact = 'f'): Test => ({
  fact,
  test,
  limit: at,
});
const cut = (...limits: string[]) =>
  cutFact(
    amountFact('f'),
    { fact: 'f' },
    limits.map((at) => limit('from', at)),
  ) as AmountPartition;

describe('amounts', () => {
  it('are cut at each limit once, in the order of their size', () => {
    const tests = [
      limit('from', '100'),
      limit('below', '20'),
      limit('to', '20'),
      limit('above', '7', 'other'),
    ];
    expect(cutFact(amountFact('f'), { fact: 'f' }, tests)).toEqual({
      fact: 'f',
      kind: 'amount',
      unit: 'ha',
      limits: ['20', '100'],
      pieces: 5,
    });
    expect(cut()).toMatchObject({ limits: [], pieces: 1 });
  });

  it('each limit word on a point and on the stretches beside it', () => {
    const cells = cut('20');
    const on = (word: 'from' | 'above' | 'to' | 'below') =>
      [0, 1, 2].map((piece) => testHolds(limit(word, '20'), cells, piece));
    expect(on('from')).toEqual([false, true, true]);
    expect(on('above')).toEqual([false, false, true]);
    expect(on('to')).toEqual([true, true, false]);
    expect(on('below')).toEqual([true, false, false]);
  });

  it('an exact amount lies in one piece', () => {
    const cells = cut('20', '100');
    const at = (value: string) => piecesOf(exactly(value), cells);
    expect(at('0')).toEqual([0]);
    expect(at('19.999')).toEqual([0]);
    expect(at('20')).toEqual([1]);
    expect(at('20.001')).toEqual([2]);
    expect(at('99.999')).toEqual([2]);
    expect(at('100')).toEqual([3]);
    expect(at('100.5')).toEqual([4]);
    expect(piecesOf(exactly('5'), cut())).toEqual([0]);
  });

  it('a bound or a range lies in every piece it reaches', () => {
    const cells = cut('20', '100');
    const at = (ends: Parameters<typeof between>[0]) => piecesOf(between(ends), cells);
    expect(at({ from: '20' })).toEqual([1, 2, 3, 4]);
    expect(at({ above: '20' })).toEqual([2, 3, 4]);
    expect(at({ to: '20' })).toEqual([0, 1]);
    expect(at({ below: '20' })).toEqual([0]);
    expect(at({ from: '100' })).toEqual([3, 4]);
    expect(at({ above: '100' })).toEqual([4]);
    expect(at({ to: '100' })).toEqual([0, 1, 2, 3]);
    expect(at({ below: '100' })).toEqual([0, 1, 2]);
    expect(at({ from: '20', to: '20' })).toEqual([1]);
    expect(at({ from: '20', to: '100' })).toEqual([1, 2, 3]);
    expect(at({ above: '20', below: '100' })).toEqual([2]);
    expect(at({ from: '30', to: '40' })).toEqual([2]);
    expect(at({ from: '19', to: '20' })).toEqual([0, 1]);
    expect(at({ from: '100', to: '101' })).toEqual([3, 4]);
    expect(at({ above: '500' })).toEqual([4]);
  });

  it('nothing lies below nought, where nought is a limit', () => {
    expect(allPieces(cut('0', '20'))).toEqual([1, 2, 3, 4]);
    expect(allPieces(cut('20'))).toEqual([0, 1, 2]);
    expect(piecesOf(between({ below: '20' }), cut('0', '20'))).toEqual([1, 2]);
    expect(piecesOf(exactly('0'), cut('0', '20'))).toEqual([1]);
  });
});

describe('choices and flags', () => {
  const choice = cutFact(choiceFact('c', ['p', 'q', 'r']), { fact: 'c' }, [])!;
  const flag = cutFact(flagFact('g'), { fact: 'g' }, [])!;

  it('have a piece for each value the matter takes', () => {
    expect(choice).toEqual({ fact: 'c', kind: 'choice', values: ['p', 'q', 'r'], pieces: 3 });
    expect(cutFact(choiceFact('c', ['p', 'q', 'r']), { fact: 'c', values: ['r', 'p'] }, [])).toMatchObject({
      values: ['r', 'p'],
      pieces: 2,
    });
    expect(flag).toEqual({ fact: 'g', kind: 'flag', values: ['no', 'yes'], pieces: 2 });
    expect(allPieces(choice)).toEqual([0, 1, 2]);
  });

  it('lie in the piece of their value', () => {
    expect(piecesOf({ kind: 'choice', value: 'q' }, choice)).toEqual([1]);
    expect(piecesOf({ kind: 'flag', value: true }, flag)).toEqual([1]);
    expect(piecesOf({ kind: 'flag', value: false }, flag)).toEqual([0]);
  });

  it('a test holds on the values it names', () => {
    const test: Test = { fact: 'c', test: 'is', values: ['p', 'r'] };
    expect([0, 1, 2].map((piece) => testHolds(test, choice, piece))).toEqual([true, false, true]);
    expect([0, 1].map((piece) => testHolds({ fact: 'g', test: 'is', values: ['yes'] }, flag, piece))).toEqual(
      [false, true],
    );
  });
});

describe('facts with several values', () => {
  const fact = severalFact('s', ['none', 'p', 'q', 'r', 't'], { alone: 'none' });
  const tests: Test[] = [
    { fact: 's', test: 'includes', values: ['p', 'q'] },
    { fact: 's', test: 'only', values: ['r'] },
  ];
  const cells = cutFact(fact, { fact: 's' }, tests) as SeveralPartition;

  it('are cut into classes of values that no test tells apart', () => {
    expect(cells).toEqual({
      fact: 's',
      kind: 'several',
      classes: [['p', 'q'], ['r'], ['t']],
      alone: 'none',
      pieces: 8,
    });
    expect(cutFact(severalFact('s', ['p', 'q']), { fact: 's', values: ['q'] }, tests)).toEqual({
      fact: 's',
      kind: 'several',
      classes: [['q']],
      alone: null,
      pieces: 1,
    });
  });

  it('a piece is a combination of classes, or the value that stands alone', () => {
    expect(valuesOfPiece(cells, 0)).toEqual(['p', 'q']);
    expect(valuesOfPiece(cells, 1)).toEqual(['r']);
    expect(valuesOfPiece(cells, 4)).toEqual(['p', 'q', 't']);
    expect(valuesOfPiece(cells, 6)).toEqual(['p', 'q', 'r', 't']);
    expect(valuesOfPiece(cells, 7)).toEqual(['none']);
    expect(pieceOfSeveral(['q'], cells)).toBe(0);
    expect(pieceOfSeveral(['r', 'p'], cells)).toBe(2);
    expect(pieceOfSeveral(['none'], cells)).toBe(7);
    expect(piecesOf({ kind: 'several', values: ['t', 'r'] }, cells)).toEqual([5]);
  });

  it('includes asks for one of the values, only for no others', () => {
    const on = (test: Test) => allPieces(cells).filter((piece) => testHolds(test, cells, piece));
    expect(on(tests[0]!)).toEqual([0, 2, 4, 6]);
    expect(on(tests[1]!)).toEqual([1]);
    expect(on({ fact: 's', test: 'only', values: ['p', 'q', 'r'] })).toEqual([0, 1, 2]);
    expect(on({ fact: 's', test: 'includes', values: ['none'] })).toEqual([7]);
    expect(on({ fact: 's', test: 'only', values: ['none'] })).toEqual([7]);
  });
});

it('a list of items is no cell; its sum is', () => {
  const items: ItemsFact = {
    id: 'i',
    label: WORDS,
    question: WORDS,
    headers: [],
    kind: 'items',
    total: 'f',
    exemption: 'e',
    recipientBelow: '1',
    leavesAs: 'x',
  };
  expect(cutFact(items, { fact: 'i' }, [])).toBeUndefined();
});

it('a value of another kind lies nowhere', () => {
  const cells: Partition[] = [cut('20'), cutFact(severalFact('s', ['p']), { fact: 's' }, [])!];
  for (const one of cells) expect(piecesOf({ kind: 'flag', value: true }, one)).toEqual([]);
});
