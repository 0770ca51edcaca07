/**
 * Cases of a matter: those of `authority audit --cases`, and every combination of what its facts can say, with each limit
 * below, at and above it by 1, 0.001 and 0.00000001 (the last two no double holds beside 1000000000000); past `most` of
 * them, so many drawn from a seed. Then the same with facts left out.
 */
import { randomBelow } from '../random.mjs';

const BESIDE = ['-1', '-0.001', '-0.00000001', '0', '0.00000001', '0.001', '1'];
const DIGITS = 8;

export class Cases {
  #regulation;
  #matter;
  #limits;
  #below;

  constructor(compiled, matter, seed) {
    this.#regulation = compiled.regulation;
    this.#matter = matter;
    this.#limits = new Map(
      compiled.matters[matter.code].facts.flatMap(({ fact, limits }) => (limits ? [[fact, limits]] : [])),
    );
    this.#below = randomBelow(seed);
  }

  /** Complete ones, as facts by their ids. */
  combinations(most) {
    if (this.#count() <= most) return [...this.#every(0, new Map())];
    return Array.from({ length: most }, () => this.#drawn());
  }

  /** The facts but for some that were given: one alone, or as it is drawn. */
  leftOut(facts) {
    const given = [...facts.keys()];
    if (given.length === 0) return undefined;
    const one = given[this.#below(given.length)];
    const isOne = this.#below(2) === 0;
    const kept = [...facts].filter(([fact]) => fact !== one && (isOne || this.#below(2) === 0));
    return new Map(kept);
  }

  #count() {
    return this.#matter.facts.reduce((count, taken) => count * this.#values(taken, new Map()).length, 1);
  }

  *#every(index, facts) {
    const taken = this.#matter.facts[index];
    if (taken === undefined) yield facts;
    else if (!this.#isTaken(taken, facts)) yield* this.#every(index + 1, facts);
    else {
      for (const value of this.#values(taken, facts))
        yield* this.#every(index + 1, new Map([...facts, [taken.fact, value]]));
    }
  }

  #drawn() {
    const facts = new Map();
    for (const taken of this.#matter.facts) {
      if (!this.#isTaken(taken, facts)) continue;
      const values = this.#values(taken, facts);
      facts.set(taken.fact, values[this.#below(values.length)]);
    }
    return facts;
  }

  #isTaken({ takenWhen }, facts) {
    if (takenWhen === undefined) return true;
    const by = this.#matter.facts.find(({ fact }) => fact === takenWhen.fact);
    const value = facts.get(takenWhen.fact);
    return value !== undefined && meets(takenWhen, value) && this.#isTaken(by, facts);
  }

  #values(taken, facts) {
    const fact = this.#regulation.facts.find(({ id }) => id === taken.fact);
    const { kind } = fact;
    if (kind === 'flag') return [true, false].map((value) => ({ kind, value }));
    if (kind === 'amount') return this.#amounts(fact.id);
    const codes = bound(taken, facts) ?? taken.values ?? fact.values.map(({ code }) => code);
    if (kind === 'choice') return codes.map((value) => ({ kind, value }));
    const plain = codes.filter((code) => code !== fact.alone);
    const pairs = plain.slice(1).map((code, index) => [plain[index], code]);
    return [...codes.map((code) => [code]), ...pairs].map((values) => ({ kind, values }));
  }

  #amounts(fact) {
    const limits = this.#limits.get(fact) ?? [];
    const figures = limits.flatMap((limit) => BESIDE.map((by) => plus(limit, by)));
    const own = [...new Set(['0', ...figures.filter((figure) => !figure.startsWith('-'))])];
    return own.map((value) => ({
      kind: 'amount',
      amount: { kind: 'exact', value, approximate: false },
    }));
  }
}

/** Of a fact whose values are bound by another, those that stand beside it. */
function bound({ ranges }, facts) {
  const by = ranges?.binding ? facts.get(ranges.by) : undefined;
  return by && ranges.cases.find(({ when }) => when === undefined || meets(when, by))?.values;
}

function meets({ test, values }, value) {
  const codes = [value.kind === 'flag' ? (value.value ? 'yes' : 'no') : (value.values ?? value.value)].flat();
  return test === 'only'
    ? codes.every((code) => values.includes(code))
    : codes.some((code) => values.includes(code));
}

function plus(limit, by) {
  const sum = scaled(limit) + scaled(by);
  const digits = String(sum < 0n ? -sum : sum).padStart(DIGITS + 1, '0');
  const text = `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`.replace(/\.?0+$/, '');
  return sum < 0n ? `-${text}` : text;
}

function scaled(decimal) {
  const [whole, fraction = ''] = decimal.replace('-', '').split('.');
  const figure = BigInt(whole + fraction.padEnd(DIGITS, '0'));
  return decimal.startsWith('-') ? -figure : figure;
}

/** Whether a double is this very decimal, read and written: fifteen digits always are. */
export function isHeldByDouble(decimal) {
  return decimal.replace('.', '').replace(/^0+/, '').length <= 15;
}
