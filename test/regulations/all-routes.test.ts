/**
 * The route of every matter of every regulation, on complete proposals: those below, at and above each limit, one for each
 * rule, exception, override and doubt, and random ones.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryCases } from '../../src/engine/audit/boundary-cases.ts';
import { decide } from '../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { procedureOfDecision } from '../../src/engine/procedure/procedure.ts';
import { readJson } from '../../src/intake/json.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import type { Matter, Regulation } from '../../src/model/regulation.ts';
import { present } from '../../src/present/decision-json.ts';
import { proposalOf } from '../engine/arbitrary-proposal.ts';
import { BUNDLED_IDS, bundledText, fixture, namesIn, regulationIn } from './files.ts';

const TODAY = '2024-06-12';
const SEED = 20240612;

const texts = [
  ...BUNDLED_IDS.map((id) => [id, bundledText(id)] as const),
  ...namesIn('right').map((name) => [name, fixture(`right/${name}.yaml`)] as const),
];

describe.each(texts)('%s', (_, text) => {
  const regulation = regulationIn(text);
  const compiled = compileRegulation(regulation);
  const cases = boundaryCases(compiled, TODAY).map(({ given }) => proposalIn(given, regulation));

  it.each(regulation.matters.map((matter) => [matter.code, matter] as const))('%s', (code, matter) => {
    const own = [...cases, bare(matter)].filter((proposal) => proposal.matter === code);
    const outcomes = new Set<string>();
    const check = (proposal: Proposal): void => {
      const decision = decide(compiled, proposal, { asOf: TODAY, trace: true });
      expectRoute(decision, regulation);
      outcomes.add(decision.outcome);
    };
    own.forEach(check);
    fc.assert(fc.property(proposalOf(regulation, matter, 0), check), { seed: SEED, numRuns: 30 });
    // Of a matter with rules one decides somewhere; any other is left open.
    expect(outcomes).toContain(matter.unruled === undefined ? 'decided' : 'residual');
  });
});

it('every regulation that comes with the program has stages, and a bare decision only where no step speaks of one', () => {
  for (const id of BUNDLED_IDS) {
    const { advice } = regulationIn(bundledText(id));
    expect(advice.filter(({ does }) => does !== undefined).length, id).toBeGreaterThan(3);
  }
});

function expectRoute(decision: Decision, regulation: Regulation): void {
  const { outcome, authority, candidates, either, route = [] } = decision;
  if (outcome === 'undetermined') {
    expect(route).toEqual([]);
    return;
  }
  const deciding = route.filter((stage) => stage.deciding);
  expect(deciding).toHaveLength(authority === null ? 0 : 1);
  if (authority !== null) {
    expect(deciding[0]!.does).toBe('decides');
    expect(deciding[0]!.who.codes).toEqual(either ? candidates : [authority]);
    expect(deciding[0]!.who.codes[0]).toBe(authority);
  }
  const clauses = new Set(regulation.clauses.map(({ id }) => id));
  const actors = new Set([...regulation.bodies, ...(regulation.participants ?? [])].map(({ code }) => code));
  for (const { clauses: cited, who, to, votings = [] } of route) {
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !clauses.has(id))).toEqual([]);
    expect([...who.codes, ...(to?.codes ?? [])].filter((code) => !actors.has(code))).toEqual([]);
    for (const index of votings) expect(who.codes).toContain(regulation.voting![index]!.body);
  }
  expectOrder(decision, regulation);
  const presented = present(decision, regulation, { lang: 'vi', trace: true }).route!;
  expect(presented.map(({ stage }) => stage)).toEqual(route.map((_, index) => index + 1));
  expect(presented.filter(({ message }) => message === '')).toEqual([]);
}

/** The stages stand in the procedure as they stand on the route, and no date runs backwards. */
function expectOrder(decision: Decision, regulation: Regulation): void {
  const { route = [] } = decision;
  const { steps } = procedureOfDecision(decision, regulation);
  const shown = steps.flatMap(({ stage }) => stage ?? []);
  if (regulation.participants === undefined && shown.length === 0) return;
  expect(shown).toEqual(route);
  const places = steps.map(({ step }) => step).filter((step) => step !== null);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const words = steps.flatMap(({ step, ofSession }) => {
    const due = step === null || !ofSession ? undefined : regulation.advice[step]!.due;
    return due === undefined ? [] : [['before', 'on', 'after'].indexOf(due.word)];
  });
  expect(words).toEqual([...words].sort((a, b) => a - b));
}

function bare({ code }: Matter): Proposal {
  return { matter: code, facts: new Map(), warnings: [] };
}

function proposalIn(given: object, regulation: Regulation): Proposal {
  const { raw } = readJson(JSON.stringify(given));
  const read = readProposal(regulation, raw!, { mode: 'strict' });
  expect(read.problems).toEqual([]);
  return read.proposal!;
}
