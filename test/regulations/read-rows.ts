/** A regulation as rows that can be held against the reading of its text, one by one. */
import type { Regulation } from '../../src/model/regulation.ts';
import type { Advice } from '../../src/model/step.ts';
import type { Share } from '../../src/model/voting.ts';

/** `clause matter → body / beside it`, one for each rule that differs in one of them. */
export function ruledRows({ rules }: Regulation): string[] {
  const rows = rules.map(
    ({ clause, matter, body, or = [] }) => `${clause} ${matter} → ${[body, ...or].join(' / ')}`,
  );
  return [...new Set(rows)].sort();
}

/** `clauses matter`, of each matter that the text leaves open. */
export function openRows({ matters }: Regulation): string[] {
  return matters.flatMap(({ code, unruled }) => (unruled ? [`${unruled.clauses.join(', ')} ${code}`] : []));
}

export function stepsOf({ advice }: Regulation, code: string): readonly Advice[] {
  return advice.filter((step) => step.code === code);
}

/** `from 2/3 (9.1)`; what the text does not state is undefined. */
export function written(share: Share | undefined): string | undefined {
  return share && `${share.word} ${share.numerator}/${share.denominator} (${share.clause})`;
}
