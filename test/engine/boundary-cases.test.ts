import { expect, it } from 'vitest';
import { boundaryCases } from '../../src/engine/boundary-cases.ts';
import { compiled } from './lai-chau.ts';

it('prints', () => {
  const t = performance.now();
  const cases = boundaryCases(compiled, '2024-06-12');
  console.log(performance.now() - t, cases.length);
  console.log(cases.map((one) => JSON.stringify(one)).join('\n'));
  expect(cases.length).toBeGreaterThan(50);
});
