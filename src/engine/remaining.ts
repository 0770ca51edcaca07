/** The bodies that remain of a matter and the facts that are missing: worked out once for each diagram that is left. */
import type { MissingFact } from '../model/decision.ts';
import { allPieces } from './cells.ts';
import type { CompiledMatter } from './compiled.ts';
import type { Box, Domains } from './domains.ts';
import { frozenWhole } from './frozen.ts';
import { Diagrams, LeftOpen } from './left-open.ts';
import { missingFacts, type NameBodies, openTo } from './missing.ts';
import { reduced } from './restrict.ts';

/** Nodes of reduced diagrams, and answers, kept for a matter. */
const MOST_NODES = 50_000;
const MOST_KEPT = 20_000;

export interface Remaining {
  /** Highest first. */
  readonly candidates: readonly string[];
  /** While it is open: the regulation may also name no body. */
  readonly nobody?: true;
  /** Whether one end remains: a body, or nobody where the regulation names no residual body. */
  readonly settled: boolean;
  readonly missing: readonly MissingFact[];
}

export class RemainingBodies {
  readonly #matter: CompiledMatter;
  readonly #nameBodies: NameBodies;
  #diagrams = new Diagrams();
  readonly #kept = new Map<string, Remaining>();

  constructor(matter: CompiledMatter, nameBodies: NameBodies) {
    this.#matter = matter;
    this.#nameBodies = nameBodies;
  }

  /** @param boxes those of the domains */
  within(domains: Domains, boxes: readonly Box[]): Remaining {
    const key = this.#keyOf(domains);
    let remaining = this.#kept.get(key);
    if (remaining === undefined) {
      remaining = frozenWhole(this.#workOut(domains, boxes));
      this.#kept.set(key, remaining);
    }
    return remaining;
  }

  /** Equal where the same diagram is left of the same pieces: that answers every question about the bodies. */
  #keyOf({ facts, strict }: Domains): string {
    if (this.#diagrams.table.nodes.length > MOST_NODES || this.#kept.size > MOST_KEPT) {
      this.#diagrams = new Diagrams();
      this.#kept.clear();
    }
    const { nodes, root, facts: cells } = this.#matter;
    const whole = facts.map(({ pieces }) => pieces);
    let key = `${strict ? '!' : ''}${reduced(nodes, root, whole, this.#diagrams.table)}`;
    facts.forEach(({ pieces, source }, fact) => {
      if (pieces.length === 1) return;
      key += ` ${fact}`;
      if (pieces !== allPieces(cells[fact]!)) key += `${source[0]}${pieces.join('.')}`;
    });
    return key;
  }

  #workOut(domains: Domains, boxes: readonly Box[]): Remaining {
    const left = new LeftOpen(domains, this.#diagrams, boxes);
    const ends = left.sets.setOf(left.ends());
    const settled = ends.size === 1;
    const candidates = this.#nameBodies(ends);
    return {
      candidates,
      ...(!settled && openTo(candidates, ends)),
      settled,
      missing: settled ? [] : missingFacts(domains, this.#nameBodies, left),
    };
  }
}
