/** json-rules-engine: a rule each, an event for each that stands. */
import { Engine } from 'json-rules-engine';

const OPERATORS = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
  '=': 'equal',
  has: 'contains',
};

function conditionsOf(condition) {
  if ('not' in condition) return { not: conditionsOf(condition.not) };
  if ('any' in condition) return { any: condition.any.map(conditionsOf) };
  if ('all' in condition) return { all: condition.all.map(conditionsOf) };
  const { fact, op, value } = condition;
  return { fact, operator: OPERATORS[op], value };
}

function engineOf(rules) {
  // A fact that a matter takes only beside others is absent otherwise.
  const engine = new Engine([], { allowUndefinedFacts: true });
  rules.forEach(({ condition }, index) => {
    const conditions = conditionsOf(condition);
    const isList = 'all' in conditions || 'any' in conditions || 'not' in conditions;
    engine.addRule({
      conditions: isList ? conditions : { all: [conditions] },
      event: { type: String(index) },
    });
  });
  return engine;
}

export function jsonRules({ regulation }, answers) {
  const engines = new Map(regulation.matters.map(({ code }) => [code, engineOf(answers.rules(code))]));
  return {
    name: 'json-rules-engine',
    async decide(inputs) {
      const decided = [];
      for (const { matter, values } of inputs) {
        const { events } = await engines.get(matter).run(values);
        const stands = [];
        for (const { type } of events) stands[type] = true;
        decided.push(answers.of(matter, stands));
      }
      return decided;
    },
  };
}
