/** How the objects of a JSON list are read, for each regulation that they name. */
import type { Problem } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import { REGULATION_KEY } from '../envelope.ts';
import { noFindings, refuse } from '../findings.ts';
import type { RawProposal } from '../raw.ts';
import type { Asking } from './column-options.ts';
import { readGiven } from './given.ts';
import { filled, type JsonPlan } from './json-proposal.ts';
import type { RegulationNames } from './regulation-names.ts';
import type { Proofs } from './rows/plan.ts';

export class JsonPlans {
  readonly #names: RegulationNames;
  readonly #asking: Asking;
  readonly #plans = new Map<Regulation, JsonPlan>();
  #proofs: Proofs;

  constructor(names: RegulationNames, asking: Asking) {
    this.#names = names;
    this.#asking = asking;
  }

  /** The regulation of objects that name none. */
  get chosen(): Regulation {
    return this.#names.chosen;
  }

  /**
   * The plan of an object, or why its regulation cannot be told; undefined where that takes {@link load}. Problems:
   * `other-regulation`, `unknown-regulation`, `wrong-json-type`.
   */
  of(raw: RawProposal): JsonPlan | Problem | undefined {
    const entry = filled(raw, REGULATION_KEY);
    if (entry === undefined) return this.#planFor(this.#names.chosen);
    const { value } = entry;
    if (value.kind !== 'text') {
      const findings = noFindings();
      refuse(findings, 'wrong-json-type', value, { fact: REGULATION_KEY, expected: 'text' });
      return findings.problems[0];
    }
    const named = this.#names.find(value.text);
    if (named === undefined) return undefined;
    return 'problem' in named ? { ...named.problem, place: value.place } : this.#planFor(named.regulation);
  }

  /** Loads what is needed to tell which regulation any object names. */
  load(): Promise<void> {
    return this.#names.load();
  }

  /** From now on doubtful amounts are read by what the whole list proves, whatever the regulation of their object. */
  settle(proofs: readonly ('vi' | 'en')[]): void {
    this.#proofs = proofs;
    for (const plan of this.#plans.values()) plan.proofs = proofs;
  }

  #planFor(regulation: Regulation): JsonPlan {
    const known = this.#plans.get(regulation);
    if (known !== undefined) return known;
    const { set = [], numberFormat } = this.#asking;
    const { given, problems: unset } = readGiven(regulation, set, numberFormat);
    const problems = unset.filter(({ code }) => code !== 'set-unknown-key');
    const plan = { regulation, given, problems, numberFormat, proofs: this.#proofs };
    this.#plans.set(regulation, plan);
    return plan;
  }
}
