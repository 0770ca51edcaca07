/**
 * A regulation's rules as conditions over plain values, for engines of other makers: each has only to say them in its
 * own language. Nothing is written by hand, so that the measure follows the regulation.
 */

/**
 * The rules of a matter, those of the highest body first, each with the condition on which it stands:
 * `{all: […]}`, `{any: […]}`, `{not: …}`, `{fact, op, value}` with op `>=` `>` `<=` `<` `=`, or `has` for a fact with
 * several values.
 */
export function rulesOf({ regulation }, matter) {
  const kinds = new Map(regulation.facts.map((fact) => [fact.id, fact]));
  const rules = regulation.rules.filter((rule) => rule.matter === matter);
  const rank = (rule) => regulation.bodies.findIndex(({ code }) => code === rule.body);
  return rules
    .toSorted((a, b) => rank(a) - rank(b))
    .map((rule) => ({ id: rule.id, body: rule.body, condition: standing(rule, rules, kinds) }));
}

/** Its tests hold, no exception holds whole, and no rule stands that displaces it. */
function standing(rule, rules, facts) {
  const over = rules.filter(({ overrides }) => overrides.includes(rule.id));
  return all([
    ...rule.when.map((test) => conditionOf(test, facts)),
    ...rule.except.map((tests) => ({ not: all(tests.map((test) => conditionOf(test, facts))) })),
    ...over.map((other) => ({ not: standing(other, rules, facts) })),
  ]);
}

const LIMITS = { from: '>=', above: '>', to: '<=', below: '<' };

function conditionOf(test, facts) {
  const { fact } = test;
  if ('limit' in test) return { fact, op: LIMITS[test.test], value: Number(test.limit) };
  const { kind, values } = facts.get(fact);
  if (kind === 'flag') return any(test.values.map((value) => ({ fact, op: '=', value: value === 'yes' })));
  if (kind === 'choice') return any(test.values.map((value) => ({ fact, op: '=', value })));
  if (test.test === 'includes') return any(test.values.map((value) => ({ fact, op: 'has', value })));
  const others = values.map(({ code }) => code).filter((code) => !test.values.includes(code));
  return all(others.map((value) => ({ not: { fact, op: 'has', value } })));
}

const all = (list) => (list.length === 1 ? list[0] : { all: list });
const any = (list) => (list.length === 1 ? list[0] : { any: list });

/** Of the rules of a matter that stand the body, and the rules by which it is that body: ties are all named. */
export class Answers {
  #rules;
  #residual;

  constructor(compiled) {
    const { matters, residual } = compiled.regulation;
    this.#rules = new Map(matters.map(({ code }) => [code, rulesOf(compiled, code)]));
    this.#residual = residual?.body ?? null;
  }

  rules(matter) {
    return this.#rules.get(matter);
  }

  /** @param stands for each rule of the matter, in their order, whether it stands */
  of(matter, stands) {
    const rules = this.#rules.get(matter);
    let at = 0;
    while (at < rules.length && !stands[at]) at++;
    if (at === rules.length) return { authority: this.#residual, rules: [] };
    const authority = rules[at].body;
    const deciding = [];
    for (; at < rules.length && rules[at].body === authority; at++) {
      if (stands[at]) deciding.push(rules[at].id);
    }
    return { authority, rules: deciding };
  }
}
