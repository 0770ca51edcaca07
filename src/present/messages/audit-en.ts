/** The words of `authority audit` in English. */
import type { AuditWords } from './audit-words.ts';

export const auditEn: AuditWords = {
  passed: 'THE REGULATION PASSES: nothing is left to mend',
  failed: (errors, warnings) =>
    `THE REGULATION DOES NOT PASS: to mend, errors ${errors}, warnings ${warnings}`,
  levels: { error: 'error', warning: 'warning', note: 'note' },
  scope: (matters, cells, residual) =>
    `All ${cells} combinations of ${matters} types of proposal were gone through; no rule decides ${residual} of them`,
  residualBody: (body) => `, left to ${body}`,
  sections: {
    open: 'To mend',
    accepted: 'Accepted, with a reason',
    notes: 'Notes',
    gaps: 'Proposals that no rule decides',
  },
  kinds: {
    'series-overlap': 'Two bands of a series claim the same value',
    'rule-overlap': 'Rules of two bodies fit together',
    hole: 'Hole between two bands',
    'open-end': 'Open end of a series',
    gap: 'Proposals that no rule decides',
    'never-fits': 'Rule that never fits',
    'never-decides': 'Rule that never decides',
    'exception-idle': 'Exception without effect',
    'override-idle': 'Override without effect',
    'fact-untested': 'Fact that no rule tests',
    'values-alike': 'Values that no rule tells apart',
    'doubt-idle': 'Doubt without effect',
    'body-idle': 'Body that is given nothing',
    'clause-uncited': 'Clause that nothing cites',
    'clause-unruled': 'Clause without a rule',
    'not-proved': 'Type of proposal that is not proved',
    'acceptance-idle': 'Acceptance that meets no finding',
  },
  messages: {
    'series-overlap': (p) => `Two bands fit where ${p.what}: ${p.rules.join('; ')}.${p.settled}`,
    'rule-overlap': (p) => `These fit together: ${p.rules.join('; ')}.${p.settled}`,
    hole: (p) =>
      `There is a hole between two bands: where ${p.what}, there are proposals that no rule decides. Beside it: ${p.rules.join('; ')}.`,
    'open-end': (p) =>
      `Where ${p.what}, there are proposals that no rule decides. The nearest band: ${p.rules.join('; ')}.`,
    gap: (p) =>
      p.what === ''
        ? `${p.matter}: no rule decides any proposal.`
        : `${p.matter}: no rule decides where ${p.what}.`,
    'never-fits': (p) => `Never fits, since its conditions cannot hold together: ${p.rules.join('; ')}.`,
    'never-decides': (p) =>
      `Never decides: ${p.rules[0] ?? ''}. Wherever it fits there is ${p.rules.slice(1).join('; ')}.`,
    'exception-idle': (p) => `The exception “${p.exception}” takes nothing from ${p.rules.join('; ')}.`,
    'override-idle': (p) => `Is said to override and never does: ${p.rules.join(', over ')}.`,
    'fact-untested': (p) =>
      p.isFactOfMatter
        ? `${p.matter} takes the fact “${p.fact}”, and no rule tests it.`
        : `No type of proposal takes the fact “${p.fact}”.`,
    'values-alike': (p) => `${p.matter}: no rule tells these values of “${p.fact}” apart: ${p.alike}.`,
    'doubt-idle': (p) => `Both readings give the same body everywhere: ${p.doubt}.`,
    'body-idle': (p) => `No rule gives anything to ${p.body}.`,
    'clause-uncited': (p) => `${p.clause} is listed, and nothing cites it.`,
    'clause-unruled': (p) =>
      `${p.clause} is within what the regulation says it covers, and no rule stands on it.`,
    'not-proved': (p) =>
      `${p.matter} has ${p.cells} combinations, more than are gone through: nothing is proved of overlaps, gaps, dead rules, exceptions and doubts there, and acceptances were not held against the findings.`,
    'acceptance-idle': (p) => `The acceptance of ${p.accepted} meets no finding.`,
  },
  mends: {
    'series-overlap':
      'Mend one of the bands (from, above, to, below); where the text is so, state it under “doubts”.',
    'rule-overlap': '',
    hole: 'Join the bands; where the text leaves the hole, accept it with a reason.',
    'open-end': 'Add the band; where the text leaves the end open, accept it with a reason.',
    gap: 'Add the rule; where the text has none, accept it with a reason.',
    'never-fits': 'Mend its conditions or exceptions, or take it out.',
    'never-decides': 'Mend its conditions, say which rules it overrides, or take it out.',
    'exception-idle': 'Mend the exception or take it out.',
    'override-idle': 'Mend the conditions, or take out “overrides”.',
    'fact-untested':
      'Take the fact out or add the rule; where it is only carried, accept that with a reason.',
    'values-alike': '',
    'doubt-idle': 'Mend “otherwise”, or take the doubt out.',
    'body-idle': 'Take the body out, or add the rule.',
    'clause-uncited': 'Add a rule, or give the reason under “unruled”.',
    'clause-unruled': 'Add a rule, or give the reason under “unruled”.',
    'not-proved': 'Raise --most-cells, or let the rules tell fewer values apart.',
    'acceptance-idle': 'Take it out, or mend the id of the finding.',
  },
  settled: {
    override: () => 'The special rule is taken in place of the other.',
    rank: () => 'The higher body decides.',
    doubt: (doubts) => `Stated as a point that can be read in two ways (${doubts}).`,
  },
  pairs: (all, counts) =>
    `${all} times rules of two bodies fit together: ${counts.rank} settled by the higher body, ${counts.override} by an override, ${counts.doubt} stated as a doubt (each with --format json)`,
  labels: { example: 'Example:', reason: 'Reason:', mend: 'To mend:', code: 'Id:', place: 'At:' },
  oneAtATime: (facts) =>
    `These lines take one value of ${facts} at a time. Proposals with several are in the count at the top.`,
  always: (conditions) => `All of them have: ${conditions}`,
  everything: 'any proposal',
  without: (fact, values) => `${fact} without ${values}`,
  rule: (clause, subject, body) => `${clause} ${subject} (${body})`,
  and: '; ',
  both: ' and ',
  or: 'or',
  columns: ['Level', 'Finding', 'Clauses', 'Example'],
  gapColumns: ['Type', 'Proposals that no rule decides', 'Combinations'],
};
