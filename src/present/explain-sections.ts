/** An explanation as titled sections of entries: what text and Markdown both draw. */
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { official } from './clause.ts';
import type { Explanation } from './explain.ts';
import { type Explained, type ExplainedFact, type ExplainedRule, presentExplanation } from './explained.ts';
import { sourceWordsFor } from './messages/source.ts';
import { messagesFor } from './messages/words.ts';
import { Names, upperFirst } from './names.ts';

export interface ExplanationSections {
  readonly title: string;
  readonly under: readonly string[];
  readonly sections: readonly ExplanationSection[];
}

interface ExplanationSection {
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly head: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** The sections of an explanation, empty ones left out. */
export function explanationSections(
  explanation: Explanation,
  regulation: Regulation,
  lang: Lang,
): ExplanationSections {
  const names = new Names(regulation, lang);
  const { explain: words } = messagesFor(lang);
  const told = presentExplanation(explanation, regulation, lang);
  const sections: ExplanationSection[] = [
    ...publishedSections(told, lang),
    { title: words.parts, entries: (told.parts ?? []).map(partEntry) },
    { title: words.facts, entries: (told.facts ?? []).map((fact) => factEntry(fact, names)) },
    { title: words.rules, entries: ruleEntries(told, names) },
    { title: words.doubts, entries: told.doubts.map(noticeEntry) },
    { title: words.advice, entries: told.advice.map(noticeEntry) },
  ];
  return {
    title: told.name,
    under: [told.subject, `${words.kinds[told.kind]} ${told.id} · ${told.regulation.title}`].filter(
      (line) => line !== undefined,
    ),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** Each number on a line of its own, with its paragraphs under it. */
function publishedSections({ published }: Explained, lang: Lang): ExplanationSection[] {
  if (published === undefined) return [];
  const words = sourceWordsFor(lang);
  const entries = published.passages.flatMap(({ clause, published: clauses }): Entry[] => {
    if (clauses.length === 0) return [{ head: words.notPublished(official(clause, lang)), details: [] }];
    return clauses.map(({ label, paragraphs: [first = '', ...others] }) => ({
      head: `${label} ${first}`,
      details: others.map((text) => ({ label: '', text })),
    }));
  });
  const other = published.same ? [] : [{ head: words.otherText, details: [] }];
  return [{ title: words.published(published.file), entries: [...entries, ...other] }];
}

function partEntry(part: NonNullable<Explained['parts']>[number]): Entry {
  return { head: `${part.clause}  ${part.subject}`, details: [] };
}

function noticeEntry({ message, clauses }: Explained['doubts'][number]): Entry {
  return { head: clauses.length === 0 ? message : `${message} (${clauses.join(', ')})`, details: [] };
}

function factEntry(fact: ExplainedFact, names: Names): Entry {
  const { explain: words, kinds, units } = messagesFor(names.lang);
  const known = names.amountFact(fact.fact);
  const kind = known ? `${kinds.amount}, ${units[known.unit]}` : kinds[fact.kind];
  const values = (fact.values ?? []).map(({ code, name }) => (code === name ? code : `${name} (${code})`));
  return {
    head: `${fact.label} (${fact.fact}): ${kind}`,
    details: [
      ...(values.length > 0 ? [{ label: upperFirst(words.values), text: values.join(', ') }] : []),
      ...fact.notes.map((note) => ({ label: '', text: upperFirst(note) })),
    ],
  };
}

function ruleEntries(told: Explained, names: Names): Entry[] {
  const { explain: words } = messagesFor(names.lang);
  if (told.rules.length === 0) {
    const why = told.unruled === undefined ? [] : [{ label: '', text: upperFirst(told.unruled) }];
    return [{ head: words.noRules, details: why }];
  }
  return told.rules.map((rule) => ruleEntry(rule, told.kind, names));
}

function ruleEntry(rule: ExplainedRule, kind: Explained['kind'], names: Names): Entry {
  const { explain: words, conditions } = messagesFor(names.lang);
  const others = (ids: readonly string[]): string =>
    ids.map((id) => `${names.ruleSubject(id)} (${names.rule(id)?.clause ?? id})`).join('; ');
  const when = rule.conditions.length === 0 ? conditions.always : rule.conditions.join('; ');
  const details = [
    { label: words.body, text: `${names.body(rule.authority)}, ${names.action(rule.action)}` },
    { label: words.or, text: names.bodies(rule.or ?? []) },
    ...(kind === 'matter' ? [] : [{ label: words.matter, text: names.matter(rule.matter) }]),
    { label: words.conditions, text: when },
    { label: words.quote, text: rule.quote === undefined ? '' : `“${rule.quote}”` },
    ...rule.exceptions.map((text) => ({ label: words.except, text })),
    { label: words.overrides, text: others(rule.overrides) },
    { label: words.overriddenBy, text: others(rule.overriddenBy) },
  ];
  const cited = kind === 'clause' ? rule.clause : `${upperFirst(rule.official)} (${rule.clause})`;
  return { head: `${cited}: ${rule.subject}`, details: details.filter(({ text }) => text !== '') };
}
