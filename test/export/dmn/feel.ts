/**
 * The part of FEEL that the tables are written in, read by its grammar and evaluated with exact decimals and the logic of
 * three values: for tests, and written without a look at what writes the tables.
 */
import { compareDecimals } from '../../../src/model/amount.ts';

/** An amount is a decimal in an object, so that no text is taken for it. */
interface Amount {
  readonly amount: string;
}
export type Value = null | boolean | string | Amount | readonly Value[];
export type Scope = ReadonlyMap<string, Value>;

type Expression = (scope: Scope) => Value;

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|(\.\.|!=|<=|>=|[-()[\],=<>?])|([A-Za-z_]\w*))/y;

class Reader {
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      const from = TOKEN.lastIndex;
      const found = TOKEN.exec(text);
      if (found === null) throw new Error(`not FEEL at ${from}: ${text}`);
      this.#tokens.push(found[0].trim());
    }
  }

  get next(): string {
    return this.#tokens[this.#at] ?? '';
  }

  take(): string {
    return this.#tokens[this.#at++] ?? '';
  }

  takes(token: string): boolean {
    if (this.next !== token) return false;
    this.#at++;
    return true;
  }

  expect(token: string): void {
    if (!this.takes(token)) throw new Error(`${token} expected, ${this.next} found`);
  }

  end(): void {
    if (this.next !== '') throw new Error(`${this.next} is left over`);
  }
}

/** The value of an expression. */
export function evaluate(text: string, scope: Scope): Value {
  const reader = new Reader(text);
  const expression = either(reader);
  reader.end();
  return expression(scope);
}

/** Whether a value passes the unary tests of a cell. */
export function passes(cell: string, value: Value, scope: Scope): boolean {
  if (cell === '-') return true;
  const reader = new Reader(cell);
  const negated = reader.takes('not');
  if (negated) reader.expect('(');
  const tests = [unaryTest(reader)];
  while (reader.takes(',')) tests.push(unaryTest(reader));
  if (negated) reader.expect(')');
  reader.end();
  const passed = tests.map((test) => test(value, scope));
  if (negated) return passed.every((one) => one === false);
  return passed.some((one) => one === true);
}

function unaryTest(reader: Reader): (value: Value, scope: Scope) => boolean | null {
  const { next } = reader;
  if (next === '<' || next === '<=' || next === '>' || next === '>=') {
    const sign = reader.take();
    const end = operand(reader);
    return (value, scope) => ordered(sign, value, end(scope));
  }
  if (next === '[' || next === '(') {
    const isClosedLow = reader.take() === '[';
    const low = operand(reader);
    reader.expect('..');
    const high = operand(reader);
    const isClosedHigh = reader.take() === ']';
    return (value, scope) =>
      both(
        ordered(isClosedLow ? '>=' : '>', value, low(scope)),
        ordered(isClosedHigh ? '<=' : '<', value, high(scope)),
      );
  }
  const one = operand(reader);
  return (value, scope) => equal(value, one(scope));
}

function either(reader: Reader): Expression {
  const parts = [all(reader)];
  while (reader.takes('or')) parts.push(all(reader));
  return parts.length === 1
    ? parts[0]!
    : (scope) => parts.map((part) => part(scope)).reduce((a, b) => not(both(not(truth(a)), not(truth(b)))));
}

function all(reader: Reader): Expression {
  const parts = [comparison(reader)];
  while (reader.takes('and')) parts.push(comparison(reader));
  return parts.length === 1
    ? parts[0]!
    : (scope) => parts.map((part) => part(scope)).reduce((a, b) => both(truth(a), truth(b)));
}

function comparison(reader: Reader): Expression {
  const left = operand(reader);
  const sign = ['=', '!=', '<', '<=', '>', '>='].find((one) => reader.next === one);
  if (sign === undefined) return left;
  reader.take();
  const right = operand(reader);
  if (sign === '=') return (scope) => equal(left(scope), right(scope));
  if (sign === '!=') return (scope) => not(equal(left(scope), right(scope)));
  return (scope) => ordered(sign, left(scope), right(scope));
}

function operand(reader: Reader): Expression {
  const token = reader.take();
  switch (token) {
    case '(': {
      const inner = either(reader);
      reader.expect(')');
      return inner;
    }
    case '[': {
      const elements = reader.next === ']' ? [] : [either(reader)];
      while (reader.takes(',')) elements.push(either(reader));
      reader.expect(']');
      return (scope) => elements.map((element) => element(scope));
    }
    case 'null':
      return () => null;
    case 'true':
      return () => true;
    case 'false':
      return () => false;
    case 'if':
      return conditional(reader);
    case 'some':
      return some(reader);
    case 'not': {
      const inner = operand(reader);
      return (scope) => not(truth(inner(scope)));
    }
    case 'count': {
      const inner = operand(reader);
      return (scope) => ({ amount: String(list(inner(scope)).length) });
    }
    case 'list':
      return listContains(reader);
    default:
      return leaf(token);
  }
}

function leaf(token: string): Expression {
  if (token.startsWith('"')) return () => JSON.parse(token) as string;
  if (/^\d/.test(token)) return () => ({ amount: token });
  return (scope) => {
    const value = scope.get(token);
    if (value === undefined) throw new Error(`no input ${token}`);
    return value;
  };
}

function conditional(reader: Reader): Expression {
  const condition = either(reader);
  reader.expect('then');
  const then = either(reader);
  reader.expect('else');
  const otherwise = either(reader);
  return (scope) => (condition(scope) === true ? then(scope) : otherwise(scope));
}

function some(reader: Reader): Expression {
  const name = reader.take();
  reader.expect('in');
  const within = operand(reader);
  reader.expect('satisfies');
  const condition = either(reader);
  return (scope) =>
    list(within(scope)).some((value) => condition(new Map([...scope, [name, value]])) === true);
}

function listContains(reader: Reader): Expression {
  reader.expect('contains');
  reader.expect('(');
  const within = either(reader);
  reader.expect(',');
  const element = either(reader);
  reader.expect(')');
  return (scope) => list(within(scope)).some((value) => equal(value, element(scope)) === true);
}

/** A function of null is an error to some engines, so that the tables may not ask for it. */
function list(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new Error('a list is asked for where there is none');
  return value as readonly Value[];
}

function truth(value: Value): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function not(value: Value): boolean | null {
  return typeof value === 'boolean' ? !value : null;
}

function both(a: Value, b: Value): boolean | null {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : null;
}

function isAmount(value: Value): value is Amount {
  return typeof value === 'object' && value !== null && 'amount' in value;
}

function equal(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return a === b;
  if (isAmount(a) && isAmount(b)) return a.amount === b.amount;
  return typeof a === typeof b && !isAmount(a) && !isAmount(b) ? a === b : null;
}

function ordered(sign: string, a: Value, b: Value): boolean | null {
  if (a === null || b === null || !isAmount(a) || !isAmount(b)) return null;
  const order = compare(a.amount, b.amount);
  return sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
}

/** Below nought there is no canonical decimal, and any of them is below all others. */
function compare(a: string, b: string): number {
  const [isBelow, otherIsBelow] = [a, b].map((one) => one.startsWith('-'));
  if (isBelow || otherIsBelow) return Number(otherIsBelow) - Number(isBelow);
  return compareDecimals(a, b);
}
