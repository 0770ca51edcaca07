/** The regulations of a run over lists: the one it is run by, and those that rows may name besides. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { BatchDecider } from '../../engine/decide/batch-decider.ts';
import type { ListRegulations } from '../../intake/list/regulation-names.ts';
import type { BundledRegulation } from '../../loader/bundled.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';

type DecidingOptions = ConstructorParameters<typeof BatchDecider>[1];

export class KnownRegulations implements ListRegulations {
  readonly chosen: Regulation;
  readonly isBound: boolean;
  readonly #bundled: readonly BundledRegulation[];
  readonly #compiled: Map<Regulation, CompiledRegulation>;
  readonly #deciding: DecidingOptions;
  readonly #deciders = new Map<Regulation, BatchDecider>();
  #all: Promise<readonly Regulation[]> | undefined;

  /**
   * @param isBound whether the command line names the regulation: rows may then name no other
   * @param bundled those that come with the program; others in tests
   * @param deciding how proposals are decided
   */
  constructor(
    chosen: CompiledRegulation,
    isBound: boolean,
    bundled: readonly BundledRegulation[],
    deciding: DecidingOptions,
  ) {
    this.chosen = chosen.regulation;
    this.isBound = isBound;
    this.#bundled = bundled;
    this.#compiled = new Map([[chosen.regulation, chosen]]);
    this.#deciding = deciding;
  }

  all(): Promise<readonly Regulation[]> {
    this.#all ??= this.#load();
    return this.#all;
  }

  /** Decides the rows of a regulation that was handed out. */
  deciderFor(regulation: Regulation): BatchDecider {
    let decider = this.#deciders.get(regulation);
    if (decider === undefined) {
      const compiled = this.#compiled.get(regulation);
      if (compiled === undefined) throw new Error(`the regulation ${regulation.id} is none of the run`);
      decider = new BatchDecider(compiled, this.#deciding);
      this.#deciders.set(regulation, decider);
    }
    return decider;
  }

  isAnswered(proposal: Proposal, regulation: Regulation): boolean {
    return this.deciderFor(regulation).brief(proposal).outcome !== 'undetermined';
  }

  async #load(): Promise<readonly Regulation[]> {
    const others = this.#bundled.filter(({ id }) => !this.isBound && id !== this.chosen.id);
    for (const compiled of await Promise.all(
      others.map((one) => one.load() as Promise<CompiledRegulation>),
    )) {
      this.#compiled.set(compiled.regulation, compiled);
    }
    return [...this.#compiled.keys()];
  }
}
