/** A DMN document read back: its elements by a parser that is not ours, its tables as rows of text. */
import { SaxesParser } from 'saxes';
import { evaluate, passes, type Scope, type Value } from './feel.ts';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** @throws where the document is not well-formed, or a prefix stands for nothing */
export function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((child) => child.name === name);
}

export function allNodes(node: Node): Node[] {
  return [node, ...node.children.flatMap(allNodes)];
}

const textOf = (node: Node): string => childrenOf(node, 'text')[0]!.text;

export interface ReadTable {
  readonly code: string;
  readonly hitPolicy: string;
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly outputs: readonly string[];
    readonly about: string;
  }[];
  /** By priority. */
  readonly bodies: readonly string[];
  readonly fallback: readonly string[];
  readonly inputs: readonly string[];
}

export function tablesIn(root: Node): ReadTable[] {
  const nameOf = new Map(
    childrenOf(root, 'inputData').map(({ attributes }) => [`#${attributes.id}`, attributes.name!]),
  );
  return childrenOf(root, 'decision').map((decision) => {
    const table = childrenOf(decision, 'decisionTable')[0]!;
    const outputs = childrenOf(table, 'output');
    const values = textOf(childrenOf(outputs[0]!, 'outputValues')[0]!);
    return {
      code: decision.attributes.id!,
      hitPolicy: table.attributes.hitPolicy!,
      heads: childrenOf(table, 'input').map(({ attributes }) => attributes.label!),
      columns: childrenOf(table, 'input').map((input) => textOf(childrenOf(input, 'inputExpression')[0]!)),
      rows: childrenOf(table, 'rule').map((rule) => ({
        cells: childrenOf(rule, 'inputEntry').map(textOf),
        outputs: childrenOf(rule, 'outputEntry').map((entry) => String(evaluate(textOf(entry), new Map()))),
        about: childrenOf(rule, 'description')[0]!.text,
      })),
      bodies: evaluate(`[${values}]`, new Map()) as string[],
      fallback: outputs.flatMap((output) =>
        childrenOf(output, 'defaultOutputEntry').map((entry) => String(evaluate(textOf(entry), new Map()))),
      ),
      inputs: childrenOf(decision, 'informationRequirement').map(
        (one) => nameOf.get(childrenOf(one, 'requiredInput')[0]!.attributes.href!)!,
      ),
    };
  });
}

/** What a table answers, as its hit policy has it: the body and the clause. */
export function answerOf(table: ReadTable, inputs: Scope): readonly string[] {
  const scope: Scope = new Map(table.inputs.map((name): [string, Value] => [name, inputs.get(name) ?? null]));
  const values = table.columns.map((column) => evaluate(column, scope));
  const fitting = table.rows.filter(({ cells }) =>
    cells.every((cell, index) => passes(cell, values[index]!, scope)),
  );
  const best =
    table.hitPolicy === 'FIRST'
      ? fitting[0]
      : fitting.toSorted(
          (a, b) => table.bodies.indexOf(a.outputs[0]!) - table.bodies.indexOf(b.outputs[0]!),
        )[0];
  return best?.outputs ?? table.fallback;
}
