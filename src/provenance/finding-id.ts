/** What a finding is accepted by: codes, so that it is the same in every run and language. */
import {
  type Citing,
  type ProvenanceFinding,
  SOURCE_FINDING,
  type StatedFigure,
} from '../model/provenance.ts';

/**
 * What may be meant to be so: a text that says it in other words. A clause that the text has not, or that the file does not
 * list, a quote that is not one, and what was accepted in vain are to be mended.
 */
const ACCEPTABLE: ReadonlySet<ProvenanceFinding['code']> = new Set([
  'figure-missing',
  'limit-word',
  'figure-context',
  'figure-unused',
  'body-missing',
  'body-unused',
  'verb-missing',
  'vote-wording',
  'enactment-missing',
] as const);

export function isAcceptable({ code }: ProvenanceFinding): boolean {
  return ACCEPTABLE.has(code);
}

export function findingId(finding: ProvenanceFinding): string {
  return `${SOURCE_FINDING}${finding.code}:${about(finding).join(':')}`;
}

function about(finding: ProvenanceFinding): string[] {
  switch (finding.code) {
    case 'clause-missing':
    case 'clause-unlisted':
      return [finding.clause];
    case 'figure-missing':
    case 'limit-word':
    case 'figure-context':
      return [...citing(finding.figure.by), ...limit(finding.figure), finding.figure.clauses.join('+')];
    case 'figure-unused':
      return [finding.clause, ...limit(finding.figure)];
    case 'body-missing':
      return [...citing(finding.stated.by), finding.stated.body, finding.stated.clauses.join('+')];
    case 'body-unused':
      return [finding.clause, finding.body];
    case 'verb-missing':
      return [finding.rule, finding.clause, ...finding.verbs.map((verb) => verb.replaceAll(' ', '-'))];
    case 'vote-wording':
      return [finding.by.id, finding.clause, finding.wording];
    case 'quote-missing':
      return [finding.rule, finding.clause];
    case 'quote-figure':
      return [finding.rule, ...limit(finding.found)];
    case 'vote-quote-missing':
    case 'vote-quote-figure':
      return [finding.by.id, finding.part, finding.clause];
    case 'enactment-missing':
      return [finding.of];
    case 'acceptance-idle':
      return [finding.accepted];
  }
}

function citing({ kind, id }: Citing): string[] {
  return [kind, id];
}

function limit({ unit, value, word }: Pick<StatedFigure, 'unit' | 'value' | 'word'>): string[] {
  return [[word, value, unit].filter(Boolean).join('-')];
}
