/** The table of who decides what, with its words put in: columns of bodies, rows of conditions, notes under it. */
import type { Matrix, MatrixEntry, MatrixMatter, MatrixRest, MatrixRow } from '../model/matrix.ts';
import type { DatedNotice, Regulation, Rule } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { describeTests } from './conditions.ts';
import { writeDate } from './dates.ts';
import { clausesBeside } from './decision-words.ts';
import { decisionWordsFor } from './messages/decision.ts';
import { type MatrixWords, matrixWordsFor } from './messages/matrix.ts';
import { explainWordsFor, mattersWordsFor } from './messages/regulation.ts';
import { Names, official, officials, upperFirst } from './names.ts';
import { joinedRemark, remarkText } from './remark.ts';

export interface MatrixView {
  readonly title: string;
  /** Its title. */
  readonly regulation: string;
  /** The regulation, its term, the digest of its text; the day. */
  readonly about: readonly string[];
  /** What is to be noted on the day, before anything else. */
  readonly stops: readonly string[];
  readonly content: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly legend: readonly MarkMeaning[];
  readonly points: readonly MarkMeaning[];
  readonly words: MatrixWords;
}

interface MatrixColumn {
  readonly code: string;
  /** In full. */
  readonly name: string;
}

interface MatrixGroup {
  /** '' where the regulation has no groups. */
  readonly name: string;
  readonly matters: readonly MatterView[];
}

export interface MatterView {
  readonly code: string;
  readonly name: string;
  /** What all its bodies do; '' where they do different things, or one row says it. */
  readonly action: string;
  readonly rows: readonly RowView[];
}

export interface RowView {
  /** What the row is about; '' where the name of the matter says it. */
  readonly head: string;
  /** All have to hold. */
  readonly conditions: readonly string[];
  /** For each column its entries; none where the row stands across all of them. */
  readonly cells: readonly (readonly EntryView[])[];
  /** What is said in place of entries. */
  readonly across?: string;
}

export interface EntryView {
  /** The band, or what the body does. */
  readonly lead: string;
  readonly lines: readonly string[];
  /** Officially written. */
  readonly clause: string;
  readonly marks: readonly string[];
}

/** What an entry has to say itself, since nothing around it does. */
interface Said {
  readonly subject: boolean;
  readonly action: boolean;
}

export interface MarkMeaning {
  readonly mark: string;
  readonly text: string;
}

const MARKS = { higher: '↑', never: '∅', notProved: '?', point: '§' } as const;

export function matrixView(matrix: Matrix, regulation: Regulation, lang: Lang): MatrixView {
  return new View(matrix, regulation, lang).whole();
}

class View {
  readonly #matrix: Matrix;
  readonly #regulation: Regulation;
  readonly #lang: Lang;
  readonly #words: MatrixWords;
  readonly #columns: readonly MatrixColumn[];
  /** Points open to interpretation by their codes, in the order in which they are met. */
  readonly #points: string[] = [];
  readonly #marked = new Set<keyof MatrixWords['legend']>();

  constructor(matrix: Matrix, regulation: Regulation, lang: Lang) {
    this.#matrix = matrix;
    this.#regulation = regulation;
    this.#lang = lang;
    this.#words = matrixWordsFor(lang);
    const names = new Names(regulation, lang);
    const met = bodiesMet(matrix, regulation);
    this.#columns = regulation.bodies
      .filter(({ code }) => met.has(code))
      .map(({ code }) => ({ code, name: names.body(code) }));
  }

  whole(): MatrixView {
    const { title, term, source } = this.#regulation;
    const words = this.#words;
    const groups = this.#groups();
    const about = [title[this.#lang], term === null ? '' : words.term(term), words.digest(source.sha256)];
    return {
      title: words.title,
      regulation: title[this.#lang],
      about: [about.filter(Boolean).join(' · '), words.asOf(writeDate(this.#matrix.asOf, this.#lang))],
      stops: this.#matrix.dated.map((notice) => this.#stop(notice)),
      content: words.content,
      columns: this.#columns,
      groups,
      legend: this.#legend(),
      points: this.#points.map((code, index) => ({
        mark: `${MARKS.point}${index + 1}`,
        text: this.#point(code),
      })),
      words,
    };
  }

  /** Each matter once: of several groups it stands in the first. */
  #groups(): MatrixGroup[] {
    const placed = new Set<string>();
    const take = (codes: readonly string[]): MatterView[] =>
      this.#matrix.matters
        .filter(({ matter }) => codes.includes(matter) && !placed.has(matter))
        .map((table) => {
          placed.add(table.matter);
          return this.#matter(table);
        });
    const named = (this.#regulation.groups ?? []).map(({ name, matters }) => ({
      name: name[this.#lang],
      matters: take(matters),
    }));
    const others = {
      name: mattersWordsFor(this.#lang).others,
      matters: take(this.#matrix.matters.map(({ matter }) => matter)),
    };
    const groups = [...named, named.length === 0 ? { ...others, name: '' } : others];
    return groups.filter(({ matters }) => matters.length > 0);
  }

  #matter(table: MatrixMatter): MatterView {
    const names = new Names(this.#regulation, this.#lang, table.matter);
    const { unruled } = this.#regulation.matters.find(({ code }) => code === table.matter)!;
    const actions = new Set(
      table.rows.flatMap(({ entries }) => entries.map(({ rule }) => names.rule(rule)!.action)),
    );
    const isOne = actions.size === 1 && table.rows.length + (table.rest === null ? 0 : 1) > 1;
    const rows = table.rows.map((row) => this.#row(row, names, table, isOne));
    if (unruled !== undefined) rows.push(this.#unruled(names, unruled));
    if (table.rest !== null) rows.push(this.#rest(table.rest, names));
    const action = isOne ? names.action([...actions][0]!) : '';
    return { code: table.matter, name: names.matter(table.matter), action, rows };
  }

  #unruled(names: Names, { clauses }: { readonly clauses: readonly string[] }): RowView {
    const across = `${upperFirst(names.notStated)} (${officials(clauses, this.#lang)})`;
    return { head: '', conditions: [], cells: [], across };
  }

  /** @param isSaidAbove whether the matter says what its bodies do */
  #row({ when, entries }: MatrixRow, names: Names, table: MatrixMatter, isSaidAbove: boolean): RowView {
    const rules = entries.map((entry) => ({ entry, rule: names.rule(entry.rule)! }));
    const subjects = new Set(rules.map(({ rule }) => names.ruleSubject(rule.id)));
    const [subject] = subjects;
    const isAlone = table.rows.length === 1 && table.rest === null;
    const head = subjects.size === 1 && !isAlone ? subject! : '';
    const conditions = describeTests(when, this.#regulation, this.#lang, table.matter);
    const isSaid = head !== '' || conditions.length > 0 || isAlone;
    return {
      head: isSaid ? head : this.#words.every,
      conditions,
      cells: this.#columns.map(({ code }) =>
        rules
          .filter(({ rule }) => rule.body === code || rule.or?.includes(code))
          .map(({ entry, rule }) =>
            this.#entry(entry, rule, code, names, { subject: subjects.size > 1, action: !isSaidAbove }),
          ),
      ),
    };
  }

  #entry(entry: MatrixEntry, rule: Rule, body: string, names: Names, says: Said): EntryView {
    const { except } = explainWordsFor(this.#lang);
    const tests = (some: Rule['when']) => describeTests(some, this.#regulation, this.#lang, rule.matter);
    const band = upperFirst(tests(entry.limits).join('; '));
    const action = upperFirst(names.action(rule.action));
    const others = [rule.body, ...(rule.or ?? [])].filter((code) => code !== body);
    const over = entry.overriddenBy.flatMap((id) => names.rule(id)?.clause ?? []);
    return {
      lead: band === '' ? action : band,
      lines: [
        ...(says.subject ? [names.ruleSubject(rule.id)] : []),
        ...(band === '' || !says.action ? [] : [action]),
        ...(others.length === 0 ? [] : [this.#words.either(names.anyOf(others))]),
        ...rule.except.map((some) => `${except}: ${tests(some).join('; ')}`),
        ...(over.length === 0 ? [] : [this.#words.unless(officials(over, this.#lang))]),
      ],
      clause: official(rule.clause, this.#lang),
      marks: [...this.#standing(entry), ...this.#pointMarks(entry.doubts)],
    };
  }

  #standing({ decides }: MatrixEntry): string[] {
    const kinds = { 'unless-higher': 'higher', never: 'never' } as const;
    if (decides === 'always') return [];
    const kind = decides === null ? 'notProved' : kinds[decides];
    this.#marked.add(kind);
    return [MARKS[kind]];
  }

  #pointMarks(codes: readonly string[]): string[] {
    return codes.map((code) => {
      if (!this.#points.includes(code)) this.#points.push(code);
      this.#marked.add('point');
      return `${MARKS.point}${this.#points.indexOf(code) + 1}`;
    });
  }

  #rest({ doubts }: MatrixRest, names: Names): RowView {
    const { residual } = this.#regulation;
    const marks = this.#pointMarks(doubts);
    const row = { head: this.#words.rest, conditions: [] };
    if (residual === null) {
      return { ...row, cells: [], across: [upperFirst(names.notStated), ...marks].join(' ') };
    }
    const { notForParty } = decisionWordsFor(this.#lang).values;
    const entry = {
      lead: upperFirst(notForParty),
      lines: [],
      clause: official(residual.clause, this.#lang),
      marks,
    };
    return { ...row, cells: this.#columns.map(({ code }) => (code === residual.body ? [entry] : [])) };
  }

  #legend(): MarkMeaning[] {
    const { legend } = this.#words;
    const kinds = ['higher', 'never', 'notProved', 'point'] as const;
    const { precedence } = this.#regulation;
    return kinds
      .filter((kind) => this.#marked.has(kind))
      .map((kind) => {
        const clause =
          kind === 'higher' && precedence !== null ? ` (${official(precedence.clause, this.#lang)})` : '';
        return { mark: MARKS[kind], text: `${legend[kind]}${clause}` };
      });
  }

  #point(code: string): string {
    const point = this.#regulation.doubts.find((one) => one.code === code)!;
    const text = joinedRemark(remarkText(point, this.#lang));
    return `${text} ${clausesBeside(text, point.clauses, this.#lang)}`.trim();
  }

  #stop(notice: DatedNotice): string {
    const text = joinedRemark(remarkText(notice, this.#lang));
    if (notice.when.length === 0) return text;
    return this.#words.when(describeTests(notice.when, this.#regulation, this.#lang).join('; ')) + text;
  }
}

/** The bodies that stand in some entry. */
function bodiesMet({ matters }: Matrix, { rules, residual }: Regulation): Set<string> {
  const met = new Set<string>();
  for (const { matter, rest } of matters) {
    for (const { body, or = [] } of rules.filter((rule) => rule.matter === matter)) {
      for (const code of [body, ...or]) met.add(code);
    }
    if (rest !== null && residual !== null) met.add(residual.body);
  }
  return met;
}
