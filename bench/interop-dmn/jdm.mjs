/** A table as JDM, the format of zen: its expressions are no FEEL, but near it. */

/** Names are taken as they are; zen has no null for what is absent. */
export const zenValue = (facts) => facts;

export function jdmOf({ columns, rows }) {
  const inputs = columns.map((column, index) => ({
    id: `in${index}`,
    name: `${index}`,
    field: zenOf(column),
  }));
  const outputs = ['authority', 'clause'].map((field) => ({ id: field, name: field, field }));
  const table = {
    hitPolicy: 'first',
    inputs,
    outputs,
    rules: rows.map(({ cells, outputs: given }, index) => ({
      _id: `r${index}`,
      ...Object.fromEntries(cells.map((cell, at) => [`in${at}`, cell === '-' ? '' : zenOf(cell)])),
      authority: JSON.stringify(given[0]),
      clause: JSON.stringify(given[1]),
    })),
  };
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'table', type: 'decisionTableNode', name: 'table', position: { x: 0, y: 0 }, content: table },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table' },
      { id: 'b', sourceId: 'table', targetId: 'out' },
    ],
  };
}

/** What our tables are written with, and nothing else. */
export function zenOf(feel) {
  const [text, rest] = expression(feel.match(/"(?:[^"\\]|\\.)*"|[<>!]=|\.\.|[\w.]*\w|\S/gu) ?? []);
  if (rest.length > 0) throw new Error(`not understood: ${rest.join(' ')} in ${feel}`);
  return text;
}

const JOINERS = new Set(['and', 'or', '=', '!=', '<', '>', '<=', '>=', ',', '..']);
const AS_ZEN = { '=': '==' };

function expression(tokens) {
  const parts = [];
  let rest = tokens;
  for (;;) {
    const [text, left] = operand(rest);
    parts.push(text);
    rest = left;
    if (!JOINERS.has(rest[0])) return [parts.join(' '), rest];
    parts.push(AS_ZEN[rest[0]] ?? rest[0]);
    rest = rest.slice(1);
  }
}

function operand(tokens) {
  const [first, second] = tokens;
  if (['<', '>', '<=', '>='].includes(first)) {
    const [text, rest] = operand(tokens.slice(1));
    return [`${first} ${text}`, rest];
  }
  if (first === 'if') {
    const [condition, a] = expression(tokens.slice(1));
    const [yes, b] = expression(a.slice(1));
    const [no, rest] = expression(b.slice(1));
    return [`(${condition} ? ${yes} : ${no})`, rest];
  }
  if (first === 'list' && second === 'contains') {
    const [list, a] = operand(tokens.slice(3));
    const [value, b] = operand(a.slice(1));
    return [`(${value} in ${list})`, b.slice(1)];
  }
  if (first === 'some') {
    const [list, a] = operand(tokens.slice(3));
    const [test, rest] = expression(a.slice(1));
    return [`some(${list}, ${test.replaceAll(second, '#')})`, rest];
  }
  if (first === 'not' || first === 'count') {
    const [inside, rest] = expression(tokens.slice(2));
    return [first === 'not' ? `(not (${inside}))` : `len(${inside})`, rest.slice(1)];
  }
  if (first === '(' || first === '[') {
    if (second === ']') return ['[]', tokens.slice(2)];
    const [inside, rest] = expression(tokens.slice(1));
    return [`${first}${inside}${rest[0]}`, rest.slice(1)];
  }
  return [first, tokens.slice(1)];
}
