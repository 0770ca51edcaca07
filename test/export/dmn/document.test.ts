/** The document: what every reader of XML and DMN relies on, in every table of every bundled regulation. */
import { describe, expect, it } from 'vitest';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { exportDmn, fitsTable } from '../../../src/export/dmn/export-dmn.ts';
import type { Regulation } from '../../../src/model/regulation.ts';
import { amountFact, choiceFact, flagFact, regulationOf, rule, severalFact } from '../../engine/small.ts';
import { BUNDLED_IDS, bundledText, regulationIn } from '../../regulations/files.ts';
import type { Value } from './feel.ts';
import { allNodes, answerOf, childrenOf, type Node, parseXml, tablesIn } from './read-back.ts';

type Options = Partial<Parameters<typeof exportDmn>[2]>;

function exported(regulation: Regulation, options: Options = {}) {
  const codes = regulation.matters.filter((one) => fitsTable(one, regulation)).map(({ code }) => code);
  return exportDmn(compileRegulation(regulation), codes, {
    hitPolicy: 'first',
    dmn: '1.5',
    lang: 'vi',
    version: '1',
    ...options,
  });
}

const NC_NAME = /^[A-Za-z_][\w.-]*$/;
/** A decimal with plain digits alone. */
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const RANGE = /^[[(](\d[\d.]*?)\.\.(\d[\d.]*)[\])]$/;

/** What a cell may say: nothing, literals, amounts with a sign, ranges that open inwards; that an amount is not exact. */
function isPortable(cell: string): boolean {
  if (cell === '-' || /^not\([A-Za-z]\w*\)$/.test(cell)) return true;
  return cell.split(', ').every((test) => {
    const range = RANGE.exec(test);
    if (range) return range.slice(1).every((end) => PLAIN.test(end));
    return /^(?:true|false|"[A-Za-z0-9-]+")$/.test(test) || PLAIN.test(test.replace(/^[<>]=? /, ''));
  });
}

describe.each(BUNDLED_IDS)('%s', (id) => {
  const regulation = regulationIn(bundledText(id));
  const policies = (['first', 'priority'] as const).map((hitPolicy) => {
    const { xml } = exported(regulation, { hitPolicy });
    return { hitPolicy, root: parseXml(xml) };
  });

  it('has ids that are names, each once, and every reference leads to one', () => {
    for (const { root } of policies) {
      const nodes = allNodes(root);
      const ids = nodes.flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids.filter((one) => !NC_NAME.test(one))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      const references = nodes.flatMap(({ attributes }) => [
        ...(attributes.href ? [attributes.href.slice(1)] : []),
        ...(attributes.dmnElementRef ? [attributes.dmnElementRef] : []),
      ]);
      expect(references.filter((one) => !ids.includes(one))).toEqual([]);
    }
  });

  it('says in cells only what every engine takes, one in each column', () => {
    for (const { root } of policies) {
      for (const { code, columns, rows } of tablesIn(root)) {
        for (const { cells } of rows) {
          expect(cells).toHaveLength(columns.length);
          expect([code, cells.filter((cell) => !isPortable(cell))]).toEqual([code, []]);
        }
      }
    }
  });

  it('gives each rule a row with its clause and its words; first by body, priority with the bodies in order', () => {
    const ranks = new Map(regulation.bodies.map(({ code }, rank) => [code, rank]));
    for (const { hitPolicy, root } of policies) {
      for (const table of tablesIn(root)) {
        const own = regulation.rules.filter(({ matter }) => matter === table.code);
        const deciding = table.rows.filter(({ outputs }) => ranks.has(outputs[0]!));
        const clauses = new Set(deciding.map(({ outputs }) => outputs[1]));
        for (const one of own) expect(clauses).toContain(one.clause);
        expect(table.rows.every(({ about }) => about.length > 0)).toBe(true);
        const byBody = deciding.map(({ outputs }) => ranks.get(outputs[0]!)!);
        const rules = hitPolicy === 'first' && byBody.length > own.length ? byBody.slice(0, -1) : byBody;
        expect(rules).toEqual(rules.toSorted((a, b) => a - b));
        expect(table.bodies).toEqual(['unknown', ...ranks.keys(), 'nobody']);
      }
    }
  });

  it('draws every decision, every input and every requirement', () => {
    for (const { root } of policies) {
      const drawn = allNodes(root).flatMap(({ attributes }) => attributes.dmnElementRef ?? []);
      const all = [
        ...childrenOf(root, 'decision'),
        ...childrenOf(root, 'inputData'),
        ...childrenOf(root, 'decision').flatMap((one) => childrenOf(one, 'informationRequirement')),
      ].map(({ attributes }) => attributes.id);
      expect(drawn.toSorted()).toEqual(all.toSorted());
      const boxes = allNodes(root).filter(({ name }) => name === 'dc:Bounds');
      expect(boxes.some((box, index) => boxes.slice(0, index).some((other) => overlap(box, other)))).toBe(
        false,
      );
    }
  });
});

function overlap(a: Node, b: Node): boolean {
  const ends = ({ attributes }: Node, at: string, size: string): [number, number] => [
    Number(attributes[at]),
    Number(attributes[at]) + Number(attributes[size]),
  ];
  return [
    ['x', 'width'],
    ['y', 'height'],
  ].every(([at, size]) => {
    const [from, to] = ends(a, at!, size!);
    const [otherFrom, otherTo] = ends(b, at!, size!);
    return from < otherTo && otherFrom < to;
  });
}

describe('whatever the regulation is called', () => {
  it('every character is read back; what XML cannot hold is replaced', () => {
    const nasty = `a <b> & "c" 'd' ]]> \t e\n f\r\n g \u{1f600} &amp; <!-- -->`;
    const plain = regulationOf([flagFact('f')], [{ fact: 'f' }], [rule('r', 'high', [])]);
    const title = { vi: `${nasty}\u0007\ufffe`, en: '' };
    const { xml } = exported({ ...plain, title });
    const root = parseXml(xml);
    expect(root.attributes.name).toBe(`${nasty}\ufffd\ufffd`);
    expect(childrenOf(root, 'description')[0]!.text).toContain(nasty);
  });

  it('a fact that FEEL has a word for is an input of another name', () => {
    const facts = [amountFact('count'), flagFact('not')];
    const rules = [
      rule('r', 'high', [
        { fact: 'count', test: 'from', limit: '10' },
        { fact: 'not', test: 'is', values: ['yes'] },
      ]),
    ];
    const regulation = regulationOf(facts, [{ fact: 'count' }, { fact: 'not' }], rules);
    const [table] = tablesIn(parseXml(exported(regulation).xml));
    expect(table!.inputs).toEqual(['count_', 'not_']);
    const scope = new Map<string, Value>([
      ['count_', { amount: '10' }],
      ['not_', true],
    ]);
    expect(answerOf(table!, scope)[0]).toBe('high');
  });

  it('a body that is called unknown or nobody is another than the answer that is none', () => {
    const plain = regulationOf(
      [flagFact('f')],
      [{ fact: 'f' }],
      [rule('r', 'unknown', [{ fact: 'f', test: 'is', values: ['yes'] }])],
      [],
      null,
    );
    const bodies = ['unknown', 'nobody'].map((code) => ({ ...plain.bodies[0]!, code }));
    const [table] = tablesIn(parseXml(exported({ ...plain, bodies }).xml));
    expect(answerOf(table!, new Map([['f', true]]))[0]).toBe('unknown');
    expect(answerOf(table!, new Map([['f', null]]))[0]).toBe('no-unknown');
    expect(answerOf(table!, new Map([['f', false]]))[0]).toBe('no-nobody');
  });
});

describe('a fact that the matter takes beside others alone', () => {
  const facts = [choiceFact('kind', ['a', 'b']), flagFact('sub', true), severalFact('list', ['p', 'q'])];
  const taken = [
    { fact: 'kind' },
    { fact: 'sub', takenWhen: { fact: 'kind', test: 'is', values: ['a'] } },
    { fact: 'list' },
  ] as const;

  it('stands at what is assumed of it where it is not taken, and at nothing where it is', () => {
    const rules = [rule('r', 'high', [{ fact: 'sub', test: 'is', values: ['yes'] }])];
    const [table] = tablesIn(parseXml(exported(regulationOf(facts, [...taken], rules)).xml));
    const answer = (kind: string | null, sub: boolean | null) =>
      answerOf(
        table!,
        new Map<string, Value>([
          ['kind', kind],
          ['sub', sub],
        ]),
      )[0];
    expect(answer('b', null)).toBe('high');
    expect(answer('a', null)).toBe('unknown');
    expect(answer(null, null)).toBe('unknown');
    expect(answer('a', false)).toBe('low');
  });

  it('needs nothing in its place where the rule fails by another test', () => {
    const rules = [
      rule('r', 'high', [
        { fact: 'kind', test: 'is', values: ['a'] },
        { fact: 'sub', test: 'is', values: ['yes'] },
      ]),
    ];
    const { xml } = exported(regulationOf(facts, [...taken], rules));
    const [table] = tablesIn(parseXml(xml));
    expect(answerOf(table!, new Map([['kind', 'b']]))[0]).toBe('low');
    expect(xml).not.toContain('then true else sub');
  });
});

describe('versions', () => {
  it('differ in their namespaces alone', () => {
    const regulation = regulationIn(bundledText('kon-tum-bcsd'));
    const [newer, older] = (['1.5', '1.3'] as const).map((dmn) => exported(regulation, { dmn }).xml);
    expect(older).toBe(newer!.replaceAll('/DMN/20230324/', '/DMN/20191111/'));
  });
});
