/**
 * Random proposals of a regulation, the same for the same seed. Every fact that a matter takes is given; a third of the
 * amounts are a limit of the matter or the whole number beside it. A fact of which something is assumed when it is
 * left out has that value three times in four, as in an office's lists.
 *
 * Amounts are whole numbers of the base unit far below 2^53, so that engines that compute with floats have them exact.
 */
import { randomBelow } from './random.mjs';

/** A matter comes as often as it has rules. */
export class RandomProposals {
  #compiled;
  #facts;
  #matters;
  #below;

  /** @param only codes of the matters to draw from; absent: all */
  constructor(compiled, seed, only) {
    const { regulation } = compiled;
    this.#compiled = compiled;
    this.#facts = new Map(regulation.facts.map((fact) => [fact.id, fact]));
    this.#matters = regulation.rules
      .filter(({ matter }) => only === undefined || only.includes(matter))
      .map((rule) => regulation.matters.find(({ code }) => code === rule.matter));
    this.#below = randomBelow(seed);
  }

  /** @returns `{matter, values}`: amounts as numbers, flags as booleans, several values as a list */
  take(count) {
    return Array.from({ length: count }, () => this.#one());
  }

  #one() {
    const matter = this.#pick(this.#matters);
    const values = {};
    for (const taken of matter.facts) {
      const fact = this.#facts.get(taken.fact);
      if (fact.kind === 'items' || !meets(taken.takenWhen, values)) continue;
      values[fact.id] = this.#value(fact, taken, matter.code, values);
    }
    return { matter: matter.code, values };
  }

  #value(fact, taken, matter, values) {
    if (fact.kind === 'amount') return this.#amount(matter, fact.id);
    if (fact.assumed !== undefined && this.#below(4) > 0) {
      return fact.kind === 'several' ? [fact.assumed] : fact.assumed;
    }
    if (fact.kind === 'flag') return this.#below(2) === 1;
    const codes = codesOf(fact, taken, values);
    return fact.kind === 'choice' ? this.#pick(codes) : this.#several(codes, fact.alone);
  }

  #amount(matter, fact) {
    const limits = this.#compiled.matters[matter].facts
      .find((cells) => cells.fact === fact)
      .limits.map(Number);
    if (!limits.every(Number.isSafeInteger)) throw new Error(`${fact}: a limit that is no whole number`);
    if (limits.length > 0 && this.#below(3) === 0) {
      return Math.max(0, this.#pick(limits) + this.#below(3) - 1);
    }
    return 1 + this.#below(2 * Math.max(1000, ...limits));
  }

  /** One value two times in three, else two. */
  #several(codes, alone) {
    const some = new Set([this.#pick(codes)]);
    if (this.#below(3) === 0) some.add(this.#pick(codes));
    return some.has(alone) ? [alone] : [...some];
  }

  #pick(list) {
    return list[this.#below(list.length)];
  }
}

/** Of a fact that goes with another the values that stand beside it. */
function codesOf(fact, { values: own, ranges }, values) {
  const beside = ranges?.cases.find(({ when }) => meets(when, values));
  return beside?.values ?? own ?? fact.values.map(({ code }) => code);
}

function meets(test, values) {
  if (test === undefined) return true;
  const given = [values[test.fact]]
    .flat()
    .map((value) => (value === true ? 'yes' : value === false ? 'no' : value));
  return test.test === 'only'
    ? given.every((code) => test.values.includes(code))
    : given.some((code) => test.values.includes(code));
}

/** As the library takes it. */
export function proposalOf({ regulation }, { matter, values }) {
  const kinds = new Map(regulation.facts.map(({ id, kind }) => [id, kind]));
  const facts = Object.entries(values).map(([id, value]) => [id, factValue(kinds.get(id), value)]);
  return { matter, facts: new Map(facts), warnings: [] };
}

function factValue(kind, value) {
  if (kind === 'amount') {
    return { kind, amount: { kind: 'exact', value: String(value), approximate: false } };
  }
  return kind === 'several' ? { kind, values: value } : { kind, value };
}
