/** Decision tables as a DMN document. */
import type { Fact } from '../../model/fact.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { dmnWordsFor } from '../../present/messages/dmn.ts';
import { upperFirst } from '../../present/names.ts';
import type { Column } from './columns.ts';
import { diagram } from './diagram.ts';
import { inputName, literal } from './feel.ts';
import { type HitPolicy, type Row, type Standins, standinsFor, type Table } from './table.ts';
import { Wording } from './wording.ts';
import { element, textElement, type Xml } from './xml.ts';

/** 1.3 is the last that the modelers of bpmn.io and Camunda open. */
type DmnVersion = '1.3' | '1.5';

const NAMESPACES: Readonly<Record<DmnVersion, string>> = { '1.3': '20191111', '1.5': '20230324' };

export interface DmnOptions {
  readonly hitPolicy: HitPolicy;
  readonly dmn: DmnVersion;
  readonly lang: Lang;
  /** Of the program. */
  readonly version: string;
}

/** @param remarks what the tables do not hold */
export function dmnDocument(
  tables: readonly Table[],
  regulation: Regulation,
  remarks: readonly string[],
  options: DmnOptions,
): string {
  const { dmn, lang, version } = options;
  const spec = `https://www.omg.org/spec/DMN/${NAMESPACES[dmn]}`;
  const words = dmnWordsFor(lang);
  const standins = standinsFor(regulation);
  const used = new Set(tables.flatMap(({ facts }) => facts));
  const facts = regulation.facts.filter(({ id }) => used.has(id));
  const lines = [
    `${regulation.title[lang]} (${regulation.id}).`,
    `${regulation.source.document[lang]}.`,
    words.descriptions.made(version, regulation.source.sha256),
    words.descriptions.answers(standins.unknown, standins.nobody),
    ...remarks,
  ];
  const root = element(
    'definitions',
    {
      xmlns: `${spec}/MODEL/`,
      'xmlns:dmndi': `${spec}/DMNDI/`,
      'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
      'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
      id: 'definitions_',
      name: regulation.title[lang],
      namespace: `urn:authority:${regulation.id}`,
      exporter: 'authority',
      exporterVersion: version,
    },
    textElement('description', lines.join('\n')),
    ...facts.flatMap((fact) => typesOf(fact)),
    resultType(),
    ...facts.map((fact) => inputData(fact, lang)),
    ...tables.map((table) => decision(table, regulation, standins, options)),
    diagram(
      tables.map(({ matter, facts: own }) => ({
        id: matter.code,
        requires: own.map((fact) => ({
          requirement: requirementId(matter.code, fact),
          input: inputId(fact),
        })),
      })),
      facts.map(({ id }) => inputId(id)),
    ),
  );
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join('\n')}\n`;
}

// No code of a matter has an underscore in it, so that no other id is one.

const inputId = (fact: string): string => `input_${fact}`;
const requirementId = (matter: string, fact: string): string => `requires_${matter}_${fact}`;
const typeName = (fact: string): string => `type_${fact}`;
const RESULT = 'type_result_';

function itemDefinition(name: string, isCollection: boolean, type: string, allowed?: string): Xml {
  return element(
    'itemDefinition',
    { id: name, name, isCollection: isCollection ? 'true' : undefined },
    textElement('typeRef', type),
    ...(allowed === undefined
      ? []
      : [element('allowedValues', { id: `${name}_allowed` }, textElement('text', allowed))]),
  );
}

function typesOf(fact: Fact): Xml[] {
  const name = typeName(fact.id);
  switch (fact.kind) {
    case 'amount':
      return [itemDefinition(name, false, 'number')];
    case 'flag':
      return [itemDefinition(name, false, 'boolean')];
    case 'choice':
      return [itemDefinition(name, false, 'string')];
    case 'several':
      return [itemDefinition(name, true, 'string')];
    case 'items':
      return [];
  }
}

function resultType(): Xml {
  const component = (name: string): Xml =>
    element('itemComponent', { id: `${RESULT}${name}`, name }, textElement('typeRef', 'string'));
  return element('itemDefinition', { id: RESULT, name: RESULT }, component('authority'), component('clause'));
}

function inputData(fact: Fact, lang: Lang): Xml {
  const name = inputName(fact.id);
  const lines = [
    fact.question[lang],
    fact.meaning?.[lang] ?? '',
    ...('unit' in fact ? [fact.unit] : []),
    ...('values' in fact ? fact.values.map((value) => `${value.code}: ${value.name[lang]}`) : []),
  ];
  return element(
    'inputData',
    { id: inputId(fact.id), name, label: upperFirst(fact.label[lang]) },
    textElement('description', lines.filter(Boolean).join('\n')),
    element('variable', { id: `variable_${fact.id}`, name, typeRef: typeName(fact.id) }),
  );
}

function decision(table: Table, regulation: Regulation, standins: Standins, options: DmnOptions): Xml {
  const { code } = table.matter;
  const { lang } = options;
  const wording = new Wording(regulation, table.matter, lang);
  const open = wording.open();
  return element(
    'decision',
    { id: code, name: code, label: wording.matter },
    textElement('description', [wording.matter, ...open].join('\n')),
    textElement('question', dmnWordsFor(lang).question),
    element('variable', { id: `variable_${code}`, name: code, typeRef: RESULT }),
    ...table.facts.map((fact) =>
      element(
        'informationRequirement',
        { id: requirementId(code, fact) },
        element('requiredInput', { href: `#${inputId(fact)}` }),
      ),
    ),
    decisionTable(table, regulation, standins, wording, options),
  );
}

function decisionTable(
  table: Table,
  regulation: Regulation,
  standins: Standins,
  wording: Wording,
  { hitPolicy, lang }: DmnOptions,
): Xml {
  const { matter, columns, rows, otherwise } = table;
  const id = `table_${matter.code}`;
  const words = dmnWordsFor(lang);
  // Of a table without rows KIE gives nothing, whatever its default.
  const isLast = hitPolicy === 'first' || rows.length === 0;
  const all = isLast && otherwise ? [...rows, otherwise] : rows;
  const bodies = regulation.bodies.map(({ code }) => code);
  const clauses = [...rows, ...(otherwise ? [otherwise] : [])].map(({ clause }) => clause);
  const fallback = isLast ? undefined : otherwise;
  return element(
    'decisionTable',
    { id, hitPolicy: hitPolicy.toUpperCase(), outputLabel: words.outputs.authority },
    ...columns.map((column, index) => inputClause(column, `${id}_${index + 1}`, wording)),
    outputClause(
      `${id}_authority`,
      { name: 'authority', label: words.outputs.authority },
      [standins.unknown, ...bodies, standins.nobody],
      fallback?.authority,
    ),
    outputClause(
      `${id}_clause`,
      { name: 'clause', label: words.outputs.clause },
      [...new Set(clauses)],
      fallback?.clause,
    ),
    ...words.annotations.map((name) => element('annotation', { name })),
    ...all.map((row, index) => rowXml(row, `row_${matter.code}_${index + 1}`, wording)),
  );
}

function inputClause(column: Column, id: string, wording: Wording): Xml {
  return element(
    'input',
    { id, label: wording.column(column) },
    element(
      'inputExpression',
      { id: `${id}_expression`, typeRef: column.type },
      textElement('text', column.expression),
    ),
    ...(column.values === undefined
      ? []
      : [element('inputValues', { id: `${id}_values` }, textElement('text', column.values))]),
  );
}

/** @param values by priority, the highest first */
function outputClause(
  id: string,
  { name, label }: { name: string; label: string },
  values: readonly string[],
  fallback: string | undefined,
): Xml {
  return element(
    'output',
    { id, name, label, typeRef: 'string' },
    element('outputValues', { id: `${id}_values` }, textElement('text', values.map(literal).join(', '))),
    ...(fallback === undefined
      ? []
      : [element('defaultOutputEntry', { id: `${id}_default` }, textElement('text', literal(fallback)))]),
  );
}

function rowXml(row: Row, id: string, wording: Wording): Xml {
  return element(
    'rule',
    { id },
    textElement('description', wording.row(row)),
    ...row.cells.map((cell, index) =>
      element('inputEntry', { id: `${id}_${index + 1}` }, textElement('text', cell)),
    ),
    element('outputEntry', { id: `${id}_authority` }, textElement('text', literal(row.authority))),
    element('outputEntry', { id: `${id}_clause` }, textElement('text', literal(row.clause))),
    ...wording.annotations(row).map((text) => element('annotationEntry', {}, textElement('text', text))),
  );
}
