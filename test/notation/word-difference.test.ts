import { expect, it } from 'vitest';
import { wordDifference } from '../../src/notation/word-difference.ts';

const written = (old: string, current: string): string =>
  wordDifference(old, current)
    .map(({ in: where, words }) => (where === 'both' ? words : `${where === 'old' ? '-' : '+'}[${words}]`))
    .join(' ');

it('shows the words that one of two texts has alone', () => {
  expect(written('từ 1.000 tỷ đồng trở lên', 'từ 1.200 tỷ đồng trở lên')).toBe(
    'từ -[1.000] +[1.200] tỷ đồng trở lên',
  );
  expect(written('cho ý kiến', 'thảo luận, cho ý kiến')).toBe('+[thảo luận,] cho ý kiến');
  expect(written('dự án (trừ thủy điện)', 'dự án')).toBe('dự án -[(trừ thủy điện)]');
  expect(written('', 'mới')).toBe('+[mới]');
});

it.each([
  ['spaces and lines', 'kinh tế - xã hội của tỉnh', 'kinh  tế-xã\nhội của tỉnh'],
  ['a tone', 'ủy ban', 'uỷ ban'],
  ['a word broken at the end of a line', 'thẩm quyền của Ban', 'thẩm quyề- n của Ban'],
  ['the dash of an item', '- Một việc; - hai việc', 'Một việc; hai việc'],
  ['a range', 'từ 10 - 20 ha', 'từ 10-20 ha'],
])('has nothing to show for %s', (_, old, current) => {
  expect(wordDifference(old, current).map((run) => run.in)).toEqual(['both']);
});

it('shows that a range has become two numbers', () => {
  expect(written('từ 10 - 20 ha', 'từ 10 20 ha')).toBe('từ -[10 -] +[10] 20 ha');
});

it('texts with next to nothing in common are shown whole', () => {
  const [old, current] = ['a', 'b'].map((letter) =>
    Array.from({ length: 1500 }, (_, at) => `${letter}${at}`).join(' '),
  );
  expect(wordDifference(old!, current!)).toEqual([
    { in: 'old', words: old },
    { in: 'new', words: current },
  ]);
});
