/** What columns and rows of a table are called, and what is said of them, in a language. */
import type { Ambiguity, Matter, Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { describeTest, describeTests } from '../../present/conditions.ts';
import { dmnWordsFor } from '../../present/messages/dmn.ts';
import { Names, official, upperFirst } from '../../present/names.ts';
import { joinedRemark, remarkText } from '../../present/remark.ts';
import type { Column } from './columns.ts';
import type { Row } from './table.ts';

export class Wording {
  readonly #names: Names;
  readonly #regulation: Regulation;
  readonly #matter: Matter;
  readonly #lang: Lang;

  constructor(regulation: Regulation, matter: Matter, lang: Lang) {
    this.#names = new Names(regulation, lang, matter.code);
    this.#regulation = regulation;
    this.#matter = matter;
    this.#lang = lang;
  }

  get matter(): string {
    return upperFirst(this.#matter.name[this.#lang]);
  }

  column({ subject }: Column): string {
    const { columns } = dmnWordsFor(this.#lang);
    switch (subject.kind) {
      case 'impossible':
        return columns.impossible;
      case 'fact':
        return this.#names.factHead(subject.fact);
      case 'list': {
        const { fact, values } = subject;
        return upperFirst(
          describeTest({ fact, test: 'includes', values }, this.#regulation, this.#lang, this.#matter.code),
        );
      }
      case 'exception': {
        const tests = subject.tests.map(({ test }) => test);
        return columns.exception(
          describeTests(tests, this.#regulation, this.#lang, this.#matter.code).join('; '),
        );
      }
      case 'override':
        return columns.override(this.#names.ruleSubject(subject.rule));
      default:
        return columns[subject.kind](this.#names.body(subject.body));
    }
  }

  /** As an official paper cites it, with what it is about. */
  row(row: Row): string {
    const { rows } = dmnWordsFor(this.#lang);
    const { reason } = row;
    switch (reason.kind) {
      case 'rule': {
        const { or = [] } = reason.rule;
        const [, clause, subject, quote] = this.annotations(row);
        const quoted = quote === '' ? '' : ` (“${quote}”)`;
        const others = or.length === 0 ? '' : ` ${rows.either(this.#names.bodies(or))}`;
        return `${upperFirst(clause!)}: ${subject}${quoted}.${others}`;
      }
      case 'impossible':
        return rows.impossible;
      case 'inexact':
        return rows.inexact(this.#names.factLabel(reason.fact));
      case 'left-out':
        return rows.leftOut(this.#names.body(reason.body));
      case 'residual':
        return this.#residual();
    }
  }

  /** Body, clause, subject, quoted words; '' for what there is not. */
  annotations({ reason, authority, clause }: Row): string[] {
    const body = this.#regulation.bodies.some(({ code }) => code === authority)
      ? this.#names.body(authority)
      : '';
    const cited = clause === '' ? '' : upperFirst(official(clause, this.#lang));
    if (reason.kind !== 'rule') return [body, cited, '', ''];
    return [body, cited, this.#names.ruleSubject(reason.rule.id), reason.rule.quote ?? ''];
  }

  /** What the text leaves open about the matter. */
  open(): string[] {
    const { descriptions } = dmnWordsFor(this.#lang);
    return this.#regulation.doubts
      .filter(({ matter }) => matter === this.#matter.code)
      .map((one: Ambiguity) => descriptions.open(joinedRemark(remarkText(one, this.#lang))));
  }

  #residual(): string {
    const { residual } = this.#regulation;
    const hasRules = this.#regulation.rules.some(({ matter }) => matter === this.#matter.code);
    if (!hasRules) return this.#names.unruled(this.#matter.code) || upperFirst(this.#names.notStated);
    return residual?.message[this.#lang] ?? upperFirst(this.#names.notStated);
  }
}
