/** A finding of an audit: what it says, and where what it is about stands in the regulation's file. */
import type { Finding, VotingStatement } from '../model/audit.ts';
import type { Place } from '../model/problem.ts';
import type { Extent, ExtentBox } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { writeCount } from '../notation/write-amount.ts';
import { describeTests, intervalWords } from './conditions.ts';
import { type AuditWords, auditWordsFor, type FindingParams } from './messages/audit.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { Names, official, officials, upperFirst } from './names.ts';

/** What is wrong, in a sentence or two. */
export function messageOf(finding: Finding, regulation: Regulation, lang: Lang): string {
  const words = auditWordsFor(lang);
  const names = new Names(regulation, lang, finding.matter ?? undefined);
  const [fact = ''] = finding.facts;
  const doubts = finding.doubts.join(', ');
  return upperFirst(
    words.messages[finding.kind]({
      matter: finding.matter === null ? '' : names.matter(finding.matter),
      fact: names.factLabel(fact),
      what: whatOf(finding, names, words),
      rules: finding.rules.map((rule) => ruleWords(rule, names, words)),
      clause: upperFirst(officials(finding.clauses, lang)),
      body: names.bodies(finding.bodies),
      doubt: doubtWords(finding, lang),
      exception: describeTests(finding.exception, regulation, lang, finding.matter ?? undefined).join(
        words.and,
      ),
      alike: finding.alike.map((values) => names.valuesOr(fact, values)).join(words.and),
      cells: writeCount(finding.cells ?? '0', lang),
      settled: finding.settled === null ? '' : ` ${words.settled[finding.settled](doubts)}`,
      accepted: finding.id.replace(/^acceptance-idle:/, ''),
      isFactOfMatter: finding.matter !== null,
      ...votingParams(finding, regulation, words, lang),
    }),
  );
}

/** Its code, by which the file knows it, and where the text leaves it open. */
function doubtWords({ doubts, clauses }: Finding, lang: Lang): string {
  return `${doubts.join(', ')} (${officials(clauses, lang)})`;
}

function votingParams(
  { voting, bodies }: Finding,
  regulation: Regulation,
  words: AuditWords,
  lang: Lang,
): Pick<FindingParams, 'votingPart' | 'states' | 'quote'> {
  if (voting === undefined) return { votingPart: '', states: '', quote: '' };
  const { part, work, states, quote } = voting;
  const kind = regulation.voting?.find((one) => bodies.includes(one.body) && one.work?.code === work)?.work;
  const about = words.votingParts[part];
  return {
    votingPart: kind === undefined ? about : `${about} (${kind.name[lang]})`,
    states: statementWords(states, words),
    quote: quote ?? '',
  };
}

function statementWords(states: VotingStatement['states'], words: AuditWords): string {
  if (typeof states === 'boolean') return words.yesNo[states ? 'yes' : 'no'];
  if (!('word' in states)) return states.map((one) => words.writingCases[one]).join(` ${words.or} `);
  const { word, numerator, denominator, of } = states;
  return `${words.shareWords[word](`${numerator}/${denominator}`)} ${words.shareBases[of]}`;
}

/** Of bands what their series asks and the one fact it cuts, of the rest the whole box. */
function whatOf(finding: Finding, names: Names, words: AuditWords): string {
  const { kind, box, facts, rules, matter } = finding;
  if (box === null) return '';
  if (kind !== 'series-overlap' && kind !== 'hole' && kind !== 'open-end') {
    return boxWords(box, names).join(words.and);
  }
  const asked = names.rule(rules[0] ?? '')?.when.filter((test) => !facts.includes(test.fact)) ?? [];
  const cut = Object.fromEntries(Object.entries(box).filter(([fact]) => facts.includes(fact)));
  const conditions = describeTests(asked, names.regulation, names.lang, matter ?? undefined);
  return [...conditions, ...boxWords(cut, names)].join(words.both);
}

function ruleWords(id: string, names: Names, words: AuditWords): string {
  const rule = names.rule(id);
  if (rule === undefined) return id;
  const subject = rule.subject[names.lang];
  const limit = rule.quote === undefined ? '' : ` “${rule.quote}”`;
  return words.rule(official(rule.clause, names.lang), `${subject}${limit}`, names.body(rule.body));
}

/** Each fact of a box in words; a fact of which nothing can be said is left out. */
export function boxWords(box: ExtentBox, names: Names): string[] {
  return Object.entries(box).flatMap(([fact, extent]) => extentWords(fact, extent, names));
}

function extentWords(fact: string, extent: Extent, names: Names): string[] {
  const { conditions } = decisionWordsFor(names.lang);
  const words = auditWordsFor(names.lang);
  const label = names.factLabel(fact);
  switch (extent.kind) {
    case 'stretches': {
      const unit = names.amountFact(fact)?.unit;
      const stretches = extent.stretches.map((one) =>
        intervalWords({ kind: 'interval', ...one }, unit, names.lang),
      );
      return [`${label} ${stretches.join(` ${words.or} `)}`];
    }
    case 'values':
      if (names.fact(fact)?.kind === 'flag') return [conditions.flag(label, extent.values[0] === 'yes')];
      return [conditions.is(label, names.valuesOr(fact, extent.values))];
    case 'one-of':
      return [conditions.is(label, names.valuesOr(fact, extent.values))];
    case 'combinations':
      return [
        ...extent.with.map((values) => conditions.includes(label, names.valuesOr(fact, values))),
        ...(extent.without.length === 0 ? [] : [words.without(label, names.valuesOr(fact, extent.without))]),
      ];
  }
}

/** Where the parts of a regulation stand in its file, by `rule:ID`, `doubt:CODE` …; none of a bundled one. */
export type Places = ReadonlyMap<string, Place>;

/** Where what a finding is about stands in the file of the regulation. */
export function placeOf(finding: Finding, places: Places | undefined): Place | undefined {
  const { kind, id, matter, doubts, rules, series, facts, clauses, bodies, voting } = finding;
  const [about] = [
    ...(kind === 'acceptance-idle' ? [`accepted:${id.slice('acceptance-idle:'.length)}`] : []),
    ...(kind === 'doubt-idle' ? doubts.map((code) => `doubt:${code}`) : []),
    ...(voting === undefined
      ? []
      : bodies.map((code) => `voting:${[code, voting.work ?? []].flat().join('/')}`)),
    ...(kind === 'body-idle' ? bodies.map((code) => `body:${code}`) : []),
    ...(kind.startsWith('clause-') ? clauses.map((clause) => `clause:${clause}`) : []),
    ...(series === null ? [] : [`series:${series}`]),
    ...rules.map((rule) => `rule:${rule}`),
    ...(matter === null ? facts.map((fact) => `fact:${fact}`) : [`matter:${matter}`]),
  ];
  return about === undefined ? undefined : places?.get(about);
}
