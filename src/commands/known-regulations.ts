/** The regulations of a run over lists: the one it is run by, and those that rows may name besides. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import { BatchDecider } from '../engine/decide/batch-decider.ts';
import type { ListRegulations } from '../intake/list/regulation-names.ts';
import { BUNDLED, type BundledRegulation } from '../loader/bundled.ts';
import type { Regulation } from '../model/regulation.ts';

export class KnownRegulations implements ListRegulations {
  readonly chosen: Regulation;
  readonly isBound: boolean;
  readonly #bundled: readonly BundledRegulation[];
  readonly #compiled: Map<Regulation, CompiledRegulation>;
  #all: Promise<readonly Regulation[]> | undefined;

  /**
   * @param isBound whether the command line names the regulation: rows may then name no other
   * @param bundled those that come with the program; others in tests
   */
  constructor(chosen: CompiledRegulation, isBound: boolean, bundled = BUNDLED) {
    this.chosen = chosen.regulation;
    this.isBound = isBound;
    this.#bundled = bundled;
    this.#compiled = new Map([[chosen.regulation, chosen]]);
  }

  all(): Promise<readonly Regulation[]> {
    this.#all ??= this.#load();
    return this.#all;
  }

  /** The compiled form of one that was handed out. */
  compiled(regulation: Regulation): CompiledRegulation {
    const known = this.#compiled.get(regulation);
    if (known === undefined) throw new Error(`the regulation ${regulation.id} is none of the run`);
    return known;
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

/** A decider for each regulation that rows are of. */
export class Deciders {
  readonly #regulations: KnownRegulations;
  readonly #options: ConstructorParameters<typeof BatchDecider>[1];
  readonly #deciders = new Map<Regulation, BatchDecider>();

  /** @param options as for {@link BatchDecider} */
  constructor(regulations: KnownRegulations, options: ConstructorParameters<typeof BatchDecider>[1]) {
    this.#regulations = regulations;
    this.#options = options;
  }

  of(regulation: Regulation): BatchDecider {
    let decider = this.#deciders.get(regulation);
    if (decider === undefined) {
      decider = new BatchDecider(this.#regulations.compiled(regulation), this.#options);
      this.#deciders.set(regulation, decider);
    }
    return decider;
  }
}
