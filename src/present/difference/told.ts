/** Differences in words: which proposals move, which rules and facts have changed. */
import type {
  FactChange,
  MatterDifference,
  Move,
  ProposalMove,
  RuleChange,
  Standing,
} from '../../model/difference.ts';
import type { Test } from '../../model/fact.ts';
import type { Extent } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import { boxWords } from '../audit-findings.ts';
import { describeTests } from '../conditions.ts';
import { type DifferenceWords, differenceWordsFor } from '../messages/difference.ts';
import { Names } from '../names.ts';
import { bothNamed, type Compared } from './compared.ts';

/** Moves that are said in one line: the same facts that matter, the same bodies. */
export interface ToldMoves {
  /** "lĩnh vực có “Du lịch”, diện tích đất từ 15 ha đến dưới 20 ha" */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** What else must hold in the first of them. */
  readonly otherwise: string;
  /** How many boxes there are beside the first. */
  readonly more: number;
  readonly witness: Move['witness'];
}

export interface ToldMatter {
  readonly name: string;
  readonly moves: readonly ToldMoves[];
  readonly changes: readonly string[];
}

export class Teller {
  readonly words: DifferenceWords;
  readonly #compared: Compared;
  readonly #both: Regulation;
  readonly #lang: 'vi' | 'en';

  constructor(compared: Compared, lang: 'vi' | 'en') {
    this.words = differenceWordsFor(lang);
    this.#compared = compared;
    this.#both = bothNamed(compared);
    this.#lang = lang;
  }

  /** Bodies and matters that one alone has, their order, the residual body. */
  general(): string[] {
    const { bodies, matters, reordered, residual } = this.#compared.difference;
    const names = new Names(this.#both, this.#lang);
    const { words } = this;
    const only = (title: string, codes: typeof bodies, name: (code: string) => string): string[] =>
      (['a', 'b'] as const).flatMap((side) =>
        codes[side].length === 0
          ? []
          : [`${title} ${words.only(this.#label(side), codes[side].map(name).join(', '))}`],
      );
    return [
      ...only(words.bodies, bodies, (code) => names.body(code)),
      ...(reordered ? [words.reordered] : []),
      ...(residual === undefined
        ? []
        : [`${words.residual}: ${this.#body(residual.a)} → ${this.#body(residual.b)}`]),
      ...only(words.matters, matters, (code) => names.matter(code)),
    ];
  }

  matters(): ToldMatter[] {
    return this.#compared.difference.changed.map((matter) => ({
      name: new Names(this.#both, this.#lang).matter(matter.matter),
      moves: this.#moves(matter),
      changes: [
        ...matter.facts.map((change) => this.#fact(change, matter.matter)),
        ...matter.rules.map((change) => this.#rule(change, matter.matter)),
      ],
    }));
  }

  /** How a proposal of a list is called, and where it stands under each. */
  proposal({ id, title, from, to }: ProposalMove): readonly [name: string, from: string, to: string] {
    const name = [id, title].filter((part) => part !== undefined && part !== '').join(' · ');
    return [name || this.words.unnamed, this.#standing(from), this.#standing(to)];
  }

  #label(side: 'a' | 'b'): string {
    return this.#compared.labels[side];
  }

  #bodies(codes: readonly string[]): string {
    return codes.map((code) => this.#body(code)).join(', ') || this.words.none;
  }

  #body(code: string | null): string {
    return code === null ? this.words.nobody : new Names(this.#both, this.#lang).body(code);
  }

  #standing({ outcome, authority, candidates, nobody, clauses }: Standing): string {
    if (outcome === 'rejected') return this.words.rejected;
    const bodies =
      outcome === 'undetermined'
        ? [...candidates, ...(nobody ? [null] : [])].map((code) => this.#body(code)).join(' / ')
        : this.#body(authority);
    return clauses.length === 0 ? bodies : `${bodies} (${clauses.join(', ')})`;
  }

  #moves({ matter, moves }: MatterDifference): ToldMoves[] {
    const names = new Names(this.#both, this.#lang, matter);
    const told = new Map<string, { first: ToldMoves; count: number }>();
    for (const { from, to, where, about, witness } of moves) {
      const words = (facts: typeof where) =>
        boxWords(Object.fromEntries(facts.map(({ fact, extent }) => [fact, extent])), names);
      const main = words(
        where
          .filter(({ fact }) => about.includes(fact))
          .map(({ fact, extent }) => ({ fact, extent: withoutAbsent(extent) })),
      );
      const all = words(where);
      const what = main.length > 0 ? main : all;
      const line: ToldMoves = {
        what: what.join(', ') || this.words.everything,
        from: this.#body(from),
        to: this.#body(to),
        otherwise: all.filter((condition) => !what.includes(condition)).join('; '),
        more: 0,
        witness,
      };
      const key = [line.what, from, to].join('|');
      const known = told.get(key);
      if (known === undefined) told.set(key, { first: line, count: 1 });
      else known.count++;
    }
    return [...told.values()].map(({ first, count }) => ({ ...first, more: count - 1 }));
  }

  #fact(change: FactChange, matter: string): string {
    const { words } = this;
    const names = new Names(this.#both, this.#lang, matter);
    const label = `${words.fact} ${names.factLabel(change.fact)}`;
    if (change.change === 'only') return words.only(this.#label(change.side), label);
    if (change.change !== 'values') return `${label}: ${words.factChanges[change.change]}`;
    const sides = (['a', 'b'] as const).flatMap((side) => {
      const codes = change.values[side];
      if (codes.length === 0) return [];
      return [words.only(this.#label(side), codes.map((code) => names.value(change.fact, code)).join(', '))];
    });
    return `${label}, ${words.values} ${sides.join('; ')}`;
  }

  #rule(change: RuleChange, matter: string): string {
    const { words } = this;
    const { a, b } = this.#compared;
    const name = (regulation: Regulation) => {
      const rule = regulation.rules.find((one) => one.id === change.rule);
      return rule === undefined ? change.rule : `${rule.clause} ${rule.subject[this.#lang]} (${rule.id})`;
    };
    if (change.change === 'only') {
      const regulation = change.side === 'a' ? a : b;
      const rule = regulation.rules.find((one) => one.id === change.rule)!;
      const limits = describeTests(rule.when, regulation, this.#lang, matter).join(', ');
      const bodies = this.#bodies([rule.body, ...(rule.or ?? [])]);
      const told = `${words.rule} ${name(regulation)}${limits && `: ${limits}`}; ${bodies}`;
      return words.only(this.#label(change.side), told);
    }
    return `${name(a)}: ${this.#change(change, matter)}`;
  }

  #change(change: Exclude<RuleChange, { change: 'only' }>, matter: string): string {
    const { words } = this;
    const { a, b } = this.#compared;
    const tests = (all: readonly Test[], regulation: Regulation): string =>
      describeTests(all, regulation, this.#lang, matter).join(', ') || words.none;
    switch (change.change) {
      case 'body':
        return `${this.#body(change.from)} → ${this.#body(change.to)}`;
      case 'or':
        return `${words.or}: ${this.#bodies(change.from)} → ${this.#bodies(change.to)}`;
      case 'clause':
        return `${change.from} → ${change.to}`;
      case 'tests':
        return `${tests(change.from, a)} → ${tests(change.to, b)}`;
      case 'exceptions': {
        const told = (all: typeof change.from, regulation: Regulation) =>
          all.map((one) => tests(one, regulation)).join('; ') || words.none;
        return `${words.exceptions}: ${told(change.from, a)} → ${told(change.to, b)}`;
      }
      case 'overrides': {
        const told = (ids: readonly string[]) => ids.join(', ') || words.none;
        return `${words.overrides}: ${told(change.from)} → ${told(change.to)}`;
      }
    }
  }
}

/** What must be there, without what must not: the headline of a move. */
function withoutAbsent(extent: Extent): Extent {
  return extent.kind === 'combinations' ? { ...extent, without: [] } : extent;
}

/** Whether both regulations take the witness as it is. */
export function sameWitness({ a, b }: Move['witness']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
