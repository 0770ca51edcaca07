import { describe, expect, it } from 'vitest';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { SHAPES } from '../../src/loader/authored-parts.ts';
import { CHECKS } from '../../src/loader/load.ts';
import type { Problem } from '../../src/model/problem.ts';
import { fixture, namesIn, problemsIn, regulationIn } from '../regulations/files.ts';

interface Expected {
  readonly code: string;
  readonly check?: string;
  readonly line?: number;
  readonly column?: number;
  /** What the complaint is about: the name of a check, the key, what stands there. */
  readonly name?: string;
  /** What a wrong shape should have been. */
  readonly expected?: string;
}

const wrong = namesIn('wrong').map((name) => ({
  name,
  expected: JSON.parse(fixture(`wrong/${name}.expected.json`)) as Expected,
}));

/** A problem as far as the file beside says what it is. */
function told({ code, place, found, params }: Problem, wanted: Expected): Expected {
  const { line, column } = place;
  const { check, key, expected } = params as Record<string, string | undefined>;
  const name = found ?? key;
  return {
    code,
    ...(check !== undefined && { check }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(wanted.name !== undefined && name !== undefined && { name }),
    ...(expected !== undefined && { expected }),
  };
}

describe('regulations that are right', () => {
  it.each(namesIn('right'))('%s loads and compiles', (name) => {
    const regulation = regulationIn(fixture(`right/${name}.yaml`));
    const compiled = compileRegulation(regulation);
    expect(Object.keys(compiled.matters)).toEqual(regulation.matters.map(({ code }) => code));
  });
});

describe('regulations that are wrong', () => {
  it.each(wrong)('$name is refused where it is wrong, for that alone', ({ name, expected }) => {
    const problems = problemsIn(fixture(`wrong/${name}.yaml`));
    expect(problems.map((problem) => told(problem, expected))).toEqual([expected]);
    expect(problems[0]!.place.file).toBe('test.yaml');
  });

  it('there is one for every check', () => {
    const shown = new Set(wrong.map(({ expected }) => expected.check));
    expect(Object.keys(CHECKS).filter((check) => !shown.has(check))).toEqual([]);
  });

  it('there is one for every shape', () => {
    const shown = new Set(wrong.map(({ expected }) => expected.expected));
    const shapes = [...SHAPES, 'text', 'list', 'mapping', 'value', 'not-empty'];
    expect(shapes.filter((shape) => !shown.has(shape))).toEqual([]);
  });

  it('complaints of unknown names say which are known', () => {
    const [body] = problemsIn(fixture('wrong/body-known.yaml'));
    expect(body!.params.known).toEqual(['tinh-uy', 'thuong-truc', 'chu-tich']);
    const [key] = problemsIn(fixture('wrong/unknown-key-of-kind.yaml'));
    expect(key!.params.known).toEqual(expect.arrayContaining(['id', 'kind', 'unit', 'sharedBy']));
    expect(key!.params.known).not.toContain('alone');
    const [condition] = problemsIn(fixture('wrong/unknown-key-in-condition.yaml'));
    expect(condition!.params.known).toEqual(['is', 'includes', 'only', 'from', 'above', 'to', 'below']);
    const [kind] = problemsIn(fixture('wrong/bad-kind.yaml'));
    expect(kind!.params.known).toEqual(['amount', 'choice', 'several', 'flag', 'items']);
  });
});
