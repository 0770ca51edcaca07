import { describe, expect, it } from 'vitest';
import { nearest, nearestOf } from '../../src/notation/spelling.ts';

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
  });

  it('none where none is near', () => {
    expect(nearest('phieu thu', spellings)).toEqual([]);
    expect(nearestOf('abc', ['tinh-uy', 'ban-thuong-vu', 'thuong-truc', 'batch'])).toEqual([]);
    expect(nearestOf('chekc', ['batch', 'check'])).toEqual(['check']);
    expect(nearestOf('declared', ['declaredAuthority', 'title'])).toEqual(['declaredAuthority']);
    expect(nearestOf('dec', ['declaredAuthority', 'title'])).toEqual([]);
  });
});
