/** Engines from npm. Where one reads no DMN, the tables are read by dmn-moddle and run row by row. */
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { jdmOf, zenValue } from './jdm.mjs';

/** A number as these engines take it: a double. */
const doubles = (facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      value?.number === undefined ? value : Number(value.number),
    ]),
  );

/** Every decision table of a file as texts. */
export async function tablesIn(file) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(readFileSync(file, 'utf8'));
  if (warnings.length > 0) throw new Error(`${file}: ${warnings[0].message}`);
  return rootElement.drgElement
    .filter((one) => one.$type === 'dmn:Decision')
    .map(({ id, decisionLogic: table }) => ({
      id,
      columns: (table.input ?? []).map((input) => input.inputExpression.text),
      rows: table.rule.map((rule) => ({
        cells: (rule.inputEntry ?? []).map((entry) => entry.text),
        outputs: rule.outputEntry.map((entry) => JSON.parse(entry.text)),
      })),
    }));
}

async function everyAnswer(questions, ask) {
  const answers = [];
  for (const { table, facts } of questions) {
    try {
      answers.push((await ask(table, doubles(facts))) ?? {});
    } catch (error) {
      answers.push({ error: String(error.message ?? error) });
    }
  }
  return answers;
}

const feelin = {
  name: 'feelin 8.2.0',
  async ask(file, questions) {
    const tables = new Map((await tablesIn(file)).map((table) => [table.id, table]));
    return everyAnswer(questions, (id, facts) => {
      const { columns, rows } = tables.get(id);
      const values = columns.map((column) => evaluate(column, facts).value);
      const row = rows.find(({ cells }) =>
        cells.every((cell, index) => unaryTest(cell, { ...facts, '?': values[index] }).value === true),
      );
      return row && { authority: row.outputs[0], clause: row.outputs[1] };
    });
  },
};

const zen = {
  name: 'zen-engine 0.54.0',
  async ask(file, questions) {
    const engine = new ZenEngine();
    const decisions = new Map(
      (await tablesIn(file)).map((table) => [
        table.id,
        engine.createDecision(Buffer.from(JSON.stringify(jdmOf(table)))),
      ]),
    );
    return everyAnswer(
      questions,
      async (id, facts) => (await decisions.get(id).evaluate(zenValue(facts))).result,
    );
  },
};

export const NPM = Object.fromEntries(
  Object.entries({ feelin, zen }).map(([id, engine]) => [
    id,
    { ...engine, policies: ['first'], reads: '1.3' },
  ]),
);
