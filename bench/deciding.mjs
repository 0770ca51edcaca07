/**
 * Deciding complete proposals, beside the engines that someone would take instead. All get the same proposals, a
 * thousand at a time, each engine in turn and the turns in changing order; each thousand is new to all of them. Rules
 * are translated from the compiled regulation, and the answers of all must agree: the body, and every rule by which it
 * is that body.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Answers } from './engines/conditions.mjs';
import { ours } from './engines/ours.mjs';
import { proposalOf, RandomProposals } from './random-proposals.mjs';
import { quantile, ratios, spread, table } from './statistics.mjs';

const SEED = 20250919;
const ECONOMIC = ['1.4', '2.4', '3.5.3'];
const SIZE = 1000;

const COMPILED = 'json-logic-engine, compiled';
const OURS = 'authority-router';
const TRACED = 'authority-router, full trace';

// Each of ours has a regulation of its own, since what is kept of one proposal serves the next of the same regulation.

/** How many times the time of ours another engine has to take. */
const GOALS = [
  { ours: OURS, other: COMPILED, least: 1 },
  { ours: TRACED, other: '@gorules/zen-engine', least: 20 },
  { ours: TRACED, other: 'json-rules-engine', least: 200 },
];

export const title = 'Deciding';

export async function measure({ library, quick }) {
  const { regulation: compiled } = await library.loadRegulation('lai-chau-xiv');
  const answers = new Answers(compiled);
  const engines = [
    ours(library, structuredClone(compiled), false),
    ours(library, structuredClone(compiled), true),
    ...(await others(compiled, answers)),
  ];
  const proposals = new RandomProposals(compiled, SEED, economicMatters(compiled));
  const [warming, counted] = quick ? [0, 1] : [10, 100];
  const times = engines.map(() => []);
  for (let round = -warming; round < counted; round++) {
    const inputs = proposals.take(SIZE);
    const own = inputs.map((input) => proposalOf(compiled, input));
    const decided = [];
    for (let turn = 0; turn < engines.length; turn++) {
      const which = (turn + round + warming) % engines.length;
      const { takesProposals, decide } = engines[which];
      const start = performance.now();
      decided[which] = await decide(takesProposals ? own : inputs);
      const time = ((performance.now() - start) * 1000) / SIZE;
      if (round >= 0) times[which].push(time);
    }
    expectAgreement(engines, decided, inputs);
  }
  return told(engines, times, counted);
}

/** Those that the economic clauses route. */
function economicMatters({ regulation }) {
  const routed = regulation.rules.filter(({ clause }) =>
    ECONOMIC.some((whole) => `${clause}.`.startsWith(`${whole}.`)),
  );
  return [...new Set(routed.map(({ matter }) => matter))];
}

/** What is installed in this folder alone; without it ours is measured by itself. */
async function others(compiled, answers) {
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) return [];
  const { jsonLogicCompiled, jsonLogicHighest, jsonLogicInterpreted } = await import(
    './engines/json-logic.mjs'
  );
  const { zenBatched } = await import('./engines/zen.mjs');
  const { jsonRules } = await import('./engines/json-rules.mjs');
  return [jsonLogicCompiled, jsonLogicHighest, jsonLogicInterpreted, zenBatched, jsonRules].map((make) =>
    make(compiled, answers),
  );
}

/** @throws where two engines differ, with the proposal */
function expectAgreement(engines, decided, inputs) {
  const said = (engine, at) => {
    const { authority, rules } = engines[engine].answerOf?.(decided[engine][at]) ?? decided[engine][at];
    return `${authority} by ${[...rules].sort().join(', ')}`;
  };
  inputs.forEach((input, at) => {
    const first = said(0, at);
    const odd = engines.findIndex((_, engine) => said(engine, at) !== first);
    if (odd < 0) return;
    throw new Error(
      `${JSON.stringify(input)}: ${engines[0].name} says ${first}, ${engines[odd].name} says ${said(odd, at)}`,
    );
  });
}

function told(engines, times, rounds) {
  const rows = engines.map(({ name }, index) => [
    name,
    Math.round(1e6 / quantile(times[index], 0.5)).toLocaleString('en'),
    spread(times[index]),
    spread(ratios(times[index], times[0])),
    spread(ratios(times[index], times[1])),
  ]);
  const goals = GOALS.flatMap((goal) => {
    const own = times[engines.findIndex(({ name }) => name === goal.ours)];
    const found = engines.flatMap(({ name }, index) =>
      name.startsWith(goal.other) ? [quantile(ratios(times[index], own), 0.5)] : [],
    );
    return found.length === 0 ? [] : [{ ...goal, ratio: Math.min(...found) }];
  });
  const text = [
    `${(rounds * SIZE).toLocaleString('en')} proposals of the economic matters of \`lai-chau-xiv\`, a matter as often as it has rules, a third of the`,
    'amounts at or beside a limit; amounts are whole numbers below 2^53, which floats hold exactly. The answers of all',
    'agree. Times are medians of thousands, with quartiles; ratios are taken within a thousand.',
    '',
    table(['engine', 'a second', 'µs each', `over ${OURS}`, 'over the same with full trace'], rows),
    ...goals.map(
      ({ ours: own, other, least, ratio }) =>
        `- ${other} takes ${ratio.toFixed(2)} × the time of ${own} (goal: at least ${least}; the faster encoding counts)`,
    ),
    '',
  ].join('\n');
  const missed = goals
    .filter(({ least, ratio }) => ratio < least)
    .map(({ ours: own, other }) => `${own} against ${other}`);
  return { text, missed };
}
