/** json-logic-js, and json-logic-engine, which compiles the same language to a function. */
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';

function logicOf(condition) {
  if ('not' in condition) return { '!': [logicOf(condition.not)] };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('all' in condition) return condition.all.length === 0 ? true : { and: condition.all.map(logicOf) };
  const { fact, op, value } = condition;
  if (op === 'has') return { in: [value, { var: fact }] };
  if (value === true) return { var: fact };
  if (value === false) return { '!': [{ var: fact }] };
  return { [op === '=' ? '===' : op]: [{ var: fact }, value] };
}

/** Every rule: a list of what stands. */
const everyRule = (rules) => rules.map(({ condition }) => logicOf(condition));

/** The highest body of which a rule stands, as the place of its first rule, and what stands of its own: the rest is not asked for. */
function highestFirst(rules) {
  const bodies = [...new Set(rules.map(({ body }) => body))];
  const branches = bodies.flatMap((body) => {
    const own = rules.filter((rule) => rule.body === body).map(({ condition }) => logicOf(condition));
    const first = rules.findIndex((rule) => rule.body === body);
    return [own.length === 1 ? own[0] : { or: own }, [first, ...own]];
  });
  return { if: [...branches, [rules.length]] };
}

export function jsonLogicCompiled(compiled, answers) {
  const engine = new LogicEngine();
  const functions = functionsOf(compiled, (code) => engine.build(everyRule(answers.rules(code))));
  return {
    name: 'json-logic-engine, compiled: every rule',
    decide: (inputs) => inputs.map(({ matter, values }) => answers.of(matter, functions[matter](values))),
  };
}

export function jsonLogicHighest(compiled, answers) {
  const engine = new LogicEngine();
  const functions = functionsOf(compiled, (code) => engine.build(highestFirst(answers.rules(code))));
  return {
    name: 'json-logic-engine, compiled: highest body first',
    decide: (inputs) =>
      inputs.map(({ matter, values }) => {
        const [first, ...own] = functions[matter](values);
        const stands = [];
        own.forEach((one, index) => {
          stands[first + index] = one;
        });
        return answers.of(matter, stands);
      }),
  };
}

export function jsonLogicInterpreted(compiled, answers) {
  const logic = functionsOf(compiled, (code) => everyRule(answers.rules(code)));
  return {
    name: 'json-logic-js',
    decide: (inputs) =>
      inputs.map(({ matter, values }) => answers.of(matter, jsonLogic.apply(logic[matter], values))),
  };
}

function functionsOf({ regulation }, make) {
  return Object.fromEntries(regulation.matters.map(({ code }) => [code, make(code)]));
}
