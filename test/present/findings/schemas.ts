/** The published schemas of the formats that have one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { ROOT } from '../../program.ts';
import type { Element } from './xml.ts';

/** sarif-2.1.0-rtm.5.json of the OASIS committee, of draft 4, of which it uses nothing that draft 7 has otherwise. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(join(ROOT, 'fixtures/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
  string,
  unknown
>;
const isSarif = new Ajv({
  strict: false,
  validateFormats: false,
  allErrors: true,
  unicodeRegExp: false,
}).compile(schema);

/** What is wrong with a SARIF log. */
export function sarifFaults(log: unknown): string[] {
  if (isSarif(log)) return [];
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Allowed {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly children: readonly string[];
}

const TOLD: Allowed = { needs: [], may: ['type', 'message'], children: [] };
const SAID: Allowed = { needs: [], may: [], children: [] };

/** junit-10.xsd of Jenkins' xUnit plugin, as far as it is used: elements, their attributes and what they hold. */
const JUNIT: Readonly<Record<string, Allowed>> = {
  testsuites: { needs: [], may: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    needs: ['name', 'tests', 'failures', 'errors'],
    may: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    needs: ['name'],
    may: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: TOLD,
  error: TOLD,
  skipped: TOLD,
  'system-out': SAID,
  'system-err': SAID,
};

/** What is wrong with a JUnit report. */
export function junitFaults(root: Element): string[] {
  return [...(root.name === 'testsuites' ? [] : [`root ${root.name}`]), ...faultsOf(root)];
}

function faultsOf({ name, attributes, children, text }: Element): string[] {
  const allowed = JUNIT[name];
  if (allowed === undefined) return [`element ${name}`];
  const { needs, may } = allowed;
  const given = Object.keys(attributes);
  return [
    ...needs.filter((key) => !given.includes(key)).map((key) => `${name} without ${key}`),
    ...given.filter((key) => !needs.includes(key) && !may.includes(key)).map((key) => `${name} with ${key}`),
    ...children.filter((one) => !allowed.children.includes(one.name)).map((one) => `${one.name} in ${name}`),
    ...(allowed.children.length > 0 && text.trim() !== '' ? [`text in ${name}`] : []),
    ...children.flatMap(faultsOf),
  ];
}
