/** Doubts whose other reading is the same as the first. */

import type { Test } from '../../model/fact.ts';
import type { Rule, RulePatch } from '../../model/regulation.ts';
import type { Checked, Complaint } from './checked.ts';
import { placedPatches } from './placed-rules.ts';

export function doubtDiffers({ authored, regulation }: Checked): Complaint[] {
  const rules = new Map(regulation.rules.map((rule) => [rule.id, rule]));
  const built = regulation.doubts.flatMap((doubt) => doubt.otherwise);
  return placedPatches(authored).flatMap(({ path, matter }, index): Complaint[] => {
    const patch = built[index]!;
    const rule = rules.get(patch.rule);
    // A rule that does not exist, or belongs to another matter, is another check's.
    return rule?.matter !== authored.matters[matter]!.code || changes(rule, patch)
      ? []
      : [{ name: patch.rule, path: [...path, 'rule'] }];
  });
}

function changes(rule: Rule, { body, when, except }: RulePatch): boolean {
  return (
    (body !== undefined && body !== rule.body) ||
    (when !== undefined && same(when) !== same(rule.when)) ||
    (except !== undefined && sorted(except.map(same)) !== sorted(rule.except.map(same)))
  );
}

/** Tests that mean the same give the same text, whatever their order. */
function same(tests: readonly Test[]): string {
  return sorted(
    tests.map((test) =>
      'limit' in test
        ? `${test.fact} ${test.test} ${test.limit}`
        : `${test.fact} ${test.test} ${[...test.values].sort().join(' ')}`,
    ),
  );
}

function sorted(texts: readonly string[]): string {
  return JSON.stringify([...texts].sort());
}
