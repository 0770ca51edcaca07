import { describe, expect, it } from 'vitest';
import { nearby, nearest } from '../../src/notation/spelling.ts';

const spellings = ['trai phieu', 'quy hoach', 'quy che', 'a'].map((folded) => ({
  folded,
  code: folded,
  show: folded,
}));

describe('the nearest names', () => {
  it.each([
    ['trai phieuu', ['trai phieu']],
    ['quy hoac', ['quy hoach']],
    ['quy hech', ['quy hoach', 'quy che']],
    ['dieu chinh quy hoach', ['quy hoach']],
    ['', []],
    ['***', []],
  ])('to %j are %j', (typed, names) => {
    expect(nearest(typed, spellings)).toEqual(names);
    expect(nearby(typed, spellings)).toEqual(names);
  });

  it('the single nearest where none is near, or none', () => {
    expect(nearest('phieu thu', spellings)).toHaveLength(1);
    expect(nearby('phieu thu', spellings)).toEqual([]);
  });
});
