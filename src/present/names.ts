/**
 * Names of codes in a language: those of a regulation, and clauses as official papers write them. A code that the
 * regulation does not know stands for itself.
 */

import type { Answer, Decision } from '../model/decision.ts';
import type { AmountFact, Fact, Value } from '../model/fact.ts';
import { clauseParts, isClauseId, type Regulation, type Rule } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { normal } from '../notation/normal.ts';
import { decisionWordsFor } from './messages/decision.ts';

type Deciders = Pick<Decision, 'authority' | 'either' | 'candidates'>;

export class Names {
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly #matter: string | undefined;
  /** The labels that the matter gives its facts, where it has labels of its own. */
  readonly #labels: ReadonlyMap<string, string>;

  /** @param matter code of the matter that is spoken of, which may call a fact by a more exact name */
  constructor(regulation: Regulation, lang: Lang, matter?: string) {
    this.regulation = regulation;
    this.#matter = matter;
    this.lang = lang;
    const taken = regulation.matters.find((one) => one.code === matter)?.facts ?? [];
    this.#labels = new Map(taken.flatMap(({ fact, label }) => (label ? [[fact, label[lang]]] : [])));
  }

  /** By its full official name: what is said of a body may be read where nothing else says whose it is. */
  body(code: string): string {
    const body = this.regulation.bodies.find((one) => one.code === code);
    return (body?.fullName ?? body?.name)?.[this.lang] ?? code;
  }

  /** For narrow columns, under which a legend gives the full name. */
  shortBody(code: string): string {
    return this.regulation.bodies.find((body) => body.code === code)?.name[this.lang] ?? code;
  }

  /** What a meeting of the body is called; '' where its regulation does not tell. */
  meeting(code: string): string {
    return this.regulation.bodies.find((body) => body.code === code)?.meeting?.[this.lang] ?? '';
  }

  /** Who acts in a file: a body in full, or a participant. */
  actor(code: string): string {
    const participant = this.regulation.participants?.find((one) => one.code === code);
    return participant?.name[this.lang] ?? this.body(code);
  }

  bodies(codes: readonly string[]): string {
    return codes.map((code) => this.body(code)).join(', ');
  }

  /** Who decides, both where the text lets either; '' where nobody does. */
  deciders({ authority, either, candidates }: Deciders): string {
    if (authority === null) return '';
    return this.anyOf(either ? candidates : [authority]);
  }

  /** Bodies each of which may decide. */
  anyOf(codes: readonly string[]): string {
    const { or } = decisionWordsFor(this.lang).values;
    return codes.map((code) => this.body(code)).join(` ${or} `);
  }

  /** The bodies that remain possible, and that in other cases the regulation names none where that is so too. */
  possible({ candidates, nobody }: Pick<Answer, 'candidates' | 'nobody'>): string {
    const { otherwise, notForParty } = decisionWordsFor(this.lang).values;
    const left = candidates.find((code) => this.#onlyLeft(code));
    const bodies = this.bodies(candidates.filter((code) => code !== left));
    const others = [left === undefined ? '' : notForParty, nobody ? this.notStated : ''].filter(Boolean);
    if (others.length === 0) return bodies;
    const without = others.join(` ${decisionWordsFor(this.lang).values.or} `);
    return bodies === '' ? upperFirst(without) : `${bodies}; ${otherwise(without)}`;
  }

  /** Whether a body has of the matter only what no rule gives to any: state law says then who deals with it. */
  #onlyLeft(code: string): boolean {
    const { residual, rules } = this.regulation;
    if (this.#matter === undefined || residual?.body !== code) return false;
    return !rules.some(({ matter, body }) => matter === this.#matter && body === code);
  }

  /** What the text is called inside a sentence: not every one is a working regulation. */
  get textKind(): string {
    const { kind } = decisionWordsFor(this.lang).values;
    return this.regulation.title.vi.startsWith('Quy chế') ? kind.regulation : kind.text;
  }

  /** That the text rules nothing of it. */
  get notStated(): string {
    return decisionWordsFor(this.lang).values.silent(this.textKind);
  }

  /** What the regulation says of a matter that it leaves open; '' of any other. */
  unruled(code: string): string {
    return this.regulation.matters.find((matter) => matter.code === code)?.unruled?.message[this.lang] ?? '';
  }

  matter(code: string): string {
    return this.regulation.matters.find((matter) => matter.code === code)?.name[this.lang] ?? code;
  }

  action(code: string): string {
    return this.regulation.actions[code]?.[this.lang] ?? code;
  }

  fact(id: string): Fact | undefined {
    return this.regulation.facts.find((fact) => fact.id === id);
  }

  amountFact(id: string): AmountFact | undefined {
    const fact = this.fact(id);
    return fact?.kind === 'amount' ? fact : undefined;
  }

  /** As the regulation writes it for the inside of a sentence. */
  factLabel(id: string): string {
    return this.#labels.get(id) ?? this.fact(id)?.label[this.lang] ?? id;
  }

  /** As it stands at the head of a line. */
  factHead(id: string): string {
    return this.fact(id) === undefined ? id : upperFirst(this.factLabel(id));
  }

  rule(id: string): Rule | undefined {
    return this.regulation.rules.find((rule) => rule.id === id);
  }

  /** What a rule is about; its id where the regulation does not know it. */
  ruleSubject(id: string): string {
    const subject = this.rule(id)?.subject[this.lang];
    return subject === undefined ? id : upperFirst(subject);
  }

  /** The name of a value of a choice, or yes and no of a flag. */
  value(factId: string, code: string): string {
    const fact = this.fact(factId);
    const { values } = decisionWordsFor(this.lang);
    if (fact?.kind === 'flag') return code === 'yes' ? values.yes : code === 'no' ? values.no : code;
    const known = valuesOf(fact).find((value) => value.code === code);
    return known?.name[this.lang] ?? (code === 'none' ? values.none : code);
  }

  /** Names of values, joined for the inside of a sentence: du lịch, điện hoặc PPP. */
  valuesOr(factId: string, codes: readonly string[]): string {
    const values = codes.map((code) => this.value(factId, code));
    // Beside each other, names with a comma in them have to be told apart.
    const isPlain = values.length < 2 || values.every((value) => !value.includes(','));
    const names = values.map((value) => (isPlain ? this.inSentence(value) : `“${value}”`));
    const last = names.at(-1) ?? '';
    if (names.length < 2) return last;
    return `${names.slice(0, -1).join(', ')} ${decisionWordsFor(this.lang).values.or} ${last}`;
  }

  /** Without the capital that it has at the head of a line; bodies, proper names and abbreviations keep theirs. */
  inSentence(name: string): string {
    const [first = '', second = ''] = name.split(/[ ,]+/);
    const isName = /\p{Lu}/u.test(first.slice(1) + second) || !/\p{Ll}/u.test(first) || PROPER.test(name);
    const isBody = this.regulation.bodies.some((body) => name.startsWith(body.name[this.lang]));
    return isName || isBody ? name : lowerFirst(name);
  }
}

/** Words that are written with a capital wherever they stand. */
const PROPER = /^(?:Điều \d|Articles? \d|Trung ương|Nhà nước|Mặt trận|Bí thư|Vietnam|Front\b)/;

export function valuesOf(fact: Fact | undefined): readonly Value[] {
  return fact?.kind === 'choice' || fact?.kind === 'several' ? fact.values : [];
}

export function lowerFirst(text: string): string {
  const [first = ''] = text;
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}

export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** `2.4.2` as "điểm 4.2 khoản 4 Điều 2" or "point 4.2, clause 4, Article 2". */
export function official(clauseId: string, lang: Lang): string {
  const { article, clause, point } = clauseParts(clauseId);
  if (lang === 'en') {
    const parts = [point && `point ${point}`, clause && `clause ${clause}`, `Article ${article}`];
    return parts.filter(Boolean).join(', ');
  }
  const parts = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`];
  return parts.filter(Boolean).join(' ');
}

/** Clauses as official papers write them, one after another: "khoản 3 Điều 25; điểm 1.2 khoản 1 Điều 31". */
export function officials(clauseIds: readonly string[], lang: Lang): string {
  return [...new Set(clauseIds)].map((id) => official(id, lang)).join('; ');
}

/** Numbers in order, such as `5-8, 11`. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

const ARTICLE = /(?:điều|dieu|article)\s*(\d+)/;
const CLAUSE = /(?:khoản|khoan|clause)\s*(\d+)/;
const POINT = /(?:điểm|diem|point)\s*([0-9a-zđ]+(?:\.[0-9a-zđ]+)*)/;

/**
 * The id of a clause written as an id or officially, in any order of its parts and with or without marks; undefined
 * when the text names no clause.
 */
export function readClause(text: string): string | undefined {
  const written = normal(text, 'NFC').toLowerCase().trim();
  if (isClauseId(written)) return written;
  const article = ARTICLE.exec(written)?.[1];
  if (article === undefined) return undefined;
  const clause = CLAUSE.exec(written)?.[1];
  const point = POINT.exec(written)?.[1];
  if (point === undefined) return clause === undefined ? article : `${article}.${clause}`;
  // A point numbered with digits already holds its khoản: điểm 4.2 khoản 4.
  if (/^\d/.test(point)) return `${article}.${point}`;
  return clause === undefined ? undefined : `${article}.${clause}.${point}`;
}
