import { expect, it } from 'vitest';
import { flagOf, readFlags } from '../../src/intake/raw.ts';

it.each([
  ['landArea', '--land-area'],
  ['capital', '--capital'],
  ['forDisasterRelief', '--for-disaster-relief'],
  ['declaredAuthority', '--declared-authority'],
])('the flag of %s is %s', (key, flag) => {
  expect(flagOf(key)).toBe(flag);
});

it('keeps values as text, in order, repeated ones too', () => {
  const { entries } = readFlags([
    ['sector', 'tourism'],
    ['sector', 'mining'],
    ['capital', '1'],
  ]);
  expect(entries).toEqual([
    {
      key: 'sector',
      place: { flag: '--sector' },
      value: { kind: 'text', text: 'tourism', place: { flag: '--sector' } },
    },
    {
      key: 'sector',
      place: { flag: '--sector' },
      value: { kind: 'text', text: 'mining', place: { flag: '--sector' } },
    },
    {
      key: 'capital',
      place: { flag: '--capital' },
      value: { kind: 'text', text: '1', place: { flag: '--capital' } },
    },
  ]);
});
