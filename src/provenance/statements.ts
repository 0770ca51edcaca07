/** What a regulation states of who decides what, and how its bodies vote, a line each: as it stood when its text was accepted. */
import type { Test } from '../model/fact.ts';
import type { Regulation, Rule } from '../model/regulation.ts';
import type { Share, Voting } from '../model/voting.ts';

/** By what it is about, such as `rule fdi-from-50m`. */
export function statementsOf({ rules, voting = [], residual }: Regulation): (readonly [string, string])[] {
  return [
    ...rules.map((rule) => [`rule ${rule.id}`, ruleSays(rule)] as const),
    ...(residual === null ? [] : [['residual', `${residual.clause} ${residual.body}`] as const]),
    ...voting.map(
      (own) => [['voting', own.body, own.work?.code].filter(Boolean).join(' '), votingSays(own)] as const,
    ),
  ];
}

function ruleSays({ clause, body, or = [], action, when, except, overrides }: Rule): string {
  return [
    `${clause} ${[body, ...or].join('/')} ${action}`,
    ...when.map((test) => `if ${testSays(test)}`),
    ...except.map((tests) => `except ${tests.map(testSays).join(' and ')}`),
    ...overrides.map((id) => `over ${id}`),
  ].join('; ');
}

function testSays(test: Test): string {
  return `${test.fact} ${test.test} ${'limit' in test ? test.limit : test.values.join('/')}`;
}

function votingSays({ session, writing, cadre, divided, convene }: Voting): string {
  const told = [
    session?.quorum && `quorum ${shareSays(session.quorum)}`,
    session?.carried && `carried ${shareSays(session.carried)}`,
    session?.tie && `tie ${session.tie.clause}`,
    writing && `writing ${writing.clause}`,
    writing?.carried && `written ${shareSays(writing.carried)}`,
    writing?.neverCadre && 'never cadre',
    writing?.disagreementToSession && 'disagreement to session',
    writing?.silenceAgrees && 'silence agrees',
    cadre && `cadre ${cadre.clause}${cadre.ballot ? ' ballot' : ''}`,
    divided && `divided ${divided.clause} ${[divided.to, ...(divided.or ?? [])].join('/')}`,
    convene && `convene ${convene.clause}${typeof convene.by === 'string' ? ` ${convene.by}` : ''}`,
    convene?.share && `asked ${shareSays(convene.share)}`,
  ];
  return told.filter(Boolean).join('; ');
}

function shareSays({ word, numerator, denominator, of, clause }: Share): string {
  return `${word} ${numerator}/${denominator} ${of} ${clause}`;
}
