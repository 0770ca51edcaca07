/** Which rules, bands, exceptions, overrides and doubts a set of decisions touches. */
import type { Decision } from '../model/decision.ts';
import type { Doubt, Regulation, Rule } from '../model/regulation.ts';
import type { Coverage, Untouched } from '../model/test-run.ts';

export class Touched {
  readonly #regulation: Regulation;
  readonly #seen = new Set<string>();

  constructor(regulation: Regulation) {
    this.#regulation = regulation;
  }

  /** @param decision with its trace */
  add({ trace = [], warnings }: Decision): void {
    for (const { rule, verdict, exceptions, overriddenBy } of trace) {
      if (verdict === 'fits') this.#seen.add(`rule ${rule}`);
      if (verdict === 'excepted') {
        exceptions.forEach((tests, index) => {
          if (tests.every((test) => test.verdict === true)) this.#seen.add(`except ${rule} ${index}`);
        });
      }
      if (verdict === 'overridden') for (const over of overriddenBy) this.#seen.add(`over ${over} ${rule}`);
    }
    for (const { code } of warnings) this.#seen.add(`doubt ${code}`);
  }

  /** In the order of the regulation: by matter, its rules, its doubts. */
  coverage(): Coverage {
    const { matters, rules, doubts } = this.#regulation;
    const all = matters.flatMap(({ code }) => [
      ...rules.filter((rule) => rule.matter === code).flatMap(partsOf),
      ...doubts.filter((doubt) => doubt.matter === code).map(partOf),
    ]);
    return {
      total: all.length,
      untouched: all.filter(([key]) => !this.#seen.has(key)).map(([, part]) => part),
    };
  }
}

type Part = readonly [key: string, part: Untouched];

function partsOf({ id: rule, matter, clause, series, except, overrides }: Rule): Part[] {
  const about = { matter, rule, clause };
  return [
    [`rule ${rule}`, { kind: series === undefined ? 'rule' : 'band', ...about }],
    ...except.map(
      (_, index): Part => [`except ${rule} ${index}`, { kind: 'exception', ...about, exception: index + 1 }],
    ),
    ...overrides.map(
      (overridden): Part => [`over ${rule} ${overridden}`, { kind: 'override', ...about, overridden }],
    ),
  ];
}

function partOf({ code, matter, clauses }: Doubt): Part {
  return [`doubt ${code}`, { kind: 'doubt', matter, doubt: code, clauses }];
}
