import { expect, it } from 'vitest';
import { placesOf } from '../../src/loader/parse.ts';
import { fixture, LAI_CHAU, regulationIn } from '../regulations/files.ts';

it('every part of a regulation has its place, where its id stands', () => {
  const regulation = regulationIn(LAI_CHAU);
  const places = placesOf(LAI_CHAU, 'lai-chau-xiv.yaml');
  const lines = LAI_CHAU.split('\n');
  const names = [
    ...regulation.rules.map(({ id }) => `rule:${id}`),
    ...regulation.rules.flatMap(({ series }) => series ?? []).map((id) => `series:${id}`),
    ...regulation.matters.map(({ code }) => `matter:${code}`),
    ...regulation.doubts.map(({ code }) => `doubt:${code}`),
    ...regulation.facts.map(({ id }) => `fact:${id}`),
    ...regulation.bodies.map(({ code }) => `body:${code}`),
    ...regulation.clauses.map(({ id }) => `clause:${id}`),
    ...(regulation.accepted ?? []).map(({ finding }) => `accepted:${finding}`),
  ];
  for (const name of names) {
    const { file, line, column } = places.get(name)!;
    const there = lines[line! - 1]!.slice(column! - 1).replace(/^["']/, '');
    expect([name, file, there.startsWith(name.slice(name.indexOf(':') + 1))]).toEqual([
      name,
      'lai-chau-xiv.yaml',
      true,
    ]);
  }
});

it('a file that cannot be read has no places', () => {
  expect(placesOf('a: [', 'broken.yaml').size).toBe(0);
  expect(placesOf(fixture('right/minimal.yaml'), 'minimal.yaml').size).toBeGreaterThan(0);
  expect(placesOf('matters: 1', 'broken.yaml').size).toBe(0);
});
