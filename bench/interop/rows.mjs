/**
 * Random rows of a matter, the same for the same seed: as a table takes them, and as the library decides on them. In half of
 * them facts are left out; a third of the figures are a limit or lie beside one; a figure may be known by one end or two.
 */
import { randomBelow } from '../random.mjs';

/** How little a figure can differ from another, by unit: the digits that the columns of a script hold. */
const STEPS = { VND: 2, USD: 2, ha: 6 };

export class Rows {
  #matter;
  #compiled;
  #facts;
  #below;

  constructor(compiled, matter, seed) {
    this.#matter = matter;
    this.#compiled = compiled.matters[matter.code];
    this.#facts = compiled.regulation.facts;
    this.#below = randomBelow(seed);
  }

  /** `{cells, proposal}`: the columns of the row by name, and the facts as the library takes them. */
  next(id) {
    const facts = new Map();
    const cells = { id, type: this.#matter.code };
    const leaves = this.#below(2) === 0;
    for (const taken of this.#matter.facts) {
      const fact = this.#facts.find((one) => one.id === taken.fact);
      if (leaves && this.#below(2) === 0) continue;
      if (!this.#isTaken(taken, facts)) continue;
      const value = this.#value(fact, taken, facts);
      facts.set(fact.id, value);
      Object.assign(cells, cellsOf(fact.id, value));
    }
    return { cells, proposal: { id, matter: this.#matter.code, facts, warnings: [] } };
  }

  #isTaken({ takenWhen }, facts) {
    if (takenWhen === undefined) return true;
    const by = this.#matter.facts.find(({ fact }) => fact === takenWhen.fact);
    const value = facts.get(takenWhen.fact);
    return (value === undefined || meets(takenWhen, value)) && this.#isTaken(by, facts);
  }

  #value(fact, taken, facts) {
    const { kind } = fact;
    if (kind === 'amount') return this.#amount(fact);
    if (kind === 'flag') return { kind, value: this.#below(2) === 0 };
    const codes = this.#codes(fact, taken, facts);
    if (kind === 'choice') return { kind, value: this.#pick(codes) };
    const some = new Set(Array.from({ length: 1 + this.#below(3) }, () => this.#pick(codes)));
    return { kind, values: some.has(fact.alone) ? [fact.alone] : [...some] };
  }

  /** Of a fact whose values are bound by another those that stand beside it. */
  #codes(fact, { values, ranges }, facts) {
    const all = values ?? fact.values.map(({ code }) => code);
    const by = ranges?.binding ? facts.get(ranges.by) : undefined;
    if (by === undefined) return all;
    return ranges.cases.find((one) => one.when === undefined || meets(one.when, by))?.values ?? all;
  }

  #amount(fact) {
    const kind = 'amount';
    const way = this.#below(10);
    if (way < 6)
      return { kind, amount: { kind: 'exact', value: text(this.#figure(fact), fact), approximate: false } };
    const ends = [this.#figure(fact), this.#figure(fact)].sort((a, b) => (a < b ? -1 : 1));
    const end = (at) => ({ at: text(at, fact), closed: this.#below(2) === 0 });
    const low = way === 6 ? undefined : end(ends[0]);
    const high = way === 7 ? undefined : end(ends[1]);
    if (low && high && low.at === high.at) low.closed = high.closed = true;
    if (!low && high.at === '0') high.closed = true;
    return {
      kind,
      amount: { kind: 'between', approximate: false, ...(low && { low }), ...(high && { high }) },
    };
  }

  /** In the smallest digit of its column, as an integer. */
  #figure(fact) {
    const { limits } = this.#compiled.facts.find((one) => one.fact === fact.id);
    const scale = 10n ** BigInt(STEPS[fact.unit]);
    const scaled = limits.map((limit) => fromText(limit, STEPS[fact.unit]));
    if (scaled.length > 0 && this.#below(3) === 0) {
      const beside = [-1n, 0n, 0n, 1n, -scale, scale][this.#below(6)];
      const figure = this.#pick(scaled) + beside;
      return figure < 0n ? 0n : figure;
    }
    const most = scaled.reduce((a, b) => (a > b ? a : b), 1000n * scale);
    return (2n * most * BigInt(this.#below(1_000_000))) / 1_000_000n;
  }

  #pick(list) {
    return list[this.#below(list.length)];
  }
}

function fromText(decimal, digits) {
  const [whole, fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0'));
}

/** A canonical decimal. */
function text(scaled, { unit }) {
  const digits = STEPS[unit];
  const padded = String(scaled).padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`.replace(/\.?0+$/, '');
}

function cellsOf(fact, value) {
  const name = columnOf(fact);
  switch (value.kind) {
    case 'amount': {
      const { amount } = value;
      if (amount.kind === 'exact') return { [name]: amount.value };
      const { low, high } = amount;
      return {
        ...(low && { [`${name}_low`]: low.at, [`${name}_low_open`]: String(!low.closed) }),
        ...(high && { [`${name}_high`]: high.at, [`${name}_high_open`]: String(!high.closed) }),
      };
    }
    case 'flag':
      return { [name]: String(value.value) };
    case 'choice':
      return { [name]: value.value };
    default:
      return { [name]: value.values.join(';') };
  }
}

export function columnOf(fact) {
  return fact.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
}

function meets(test, value) {
  const codes = [
    value.kind === 'flag'
      ? value.value
        ? 'yes'
        : 'no'
      : value.kind === 'choice'
        ? value.value
        : value.values,
  ].flat();
  return test.test === 'only'
    ? codes.every((code) => test.values.includes(code))
    : codes.some((code) => test.values.includes(code));
}
