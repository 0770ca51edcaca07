/** Counted in a table as a map would count them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FingerprintCounts } from '../../../src/library/lists/fingerprint-counts.ts';

const DIGITS = 32;
/** Few of them, and many that fall on the same slot. */
const fingerprint = fc
  .tuple(fc.constantFrom('00000000', '00000400', 'ffffffff'), fc.integer({ min: 0, max: 300 }))
  .map(([head, number]) => head + number.toString(16).padStart(DIGITS - head.length, '0'));

it('as a map does, each taken once', () => {
  fc.assert(
    fc.property(
      fc.array(fingerprint, { maxLength: 3_000, size: 'max' }),
      fc.array(fingerprint),
      (added, asked) => {
        const counts = new FingerprintCounts();
        const map = new Map<string, number>();
        for (const one of added) {
          counts.add(one);
          map.set(one, (map.get(one) ?? 0) + 1);
        }
        for (const one of [...asked, ...map.keys(), ...asked]) {
          expect(counts.take(one)).toBe(map.get(one) ?? 0);
          map.delete(one);
        }
      },
    ),
    { seed: 20_261_130, numRuns: 30 },
  );
});
