/** One row: decided, and compared with the body that it names. */
import { compareAuthority, isMismatch, rejectedFinding } from '../../engine/compare.ts';
import type { Decider } from '../../engine/decider.ts';
import { readBody } from '../../intake/read-body.ts';
import type { Decision } from '../../model/decision.ts';
import type { PlacedFinding, RowFinding } from '../../model/finding.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { DeclaringRow } from './collected.ts';

export interface FoundInRow {
  readonly findings: readonly RowFinding[];
  readonly facts: PlacedFinding['facts'];
}

export class RowFindings {
  readonly #regulation: Regulation;
  readonly #decider: Decider;
  /** Bodies by the text that names them: a list has few. */
  readonly #bodies = new Map<string, string>();

  constructor(regulation: Regulation, decider: Decider) {
    this.#regulation = regulation;
    this.#decider = decider;
  }

  of(row: DeclaringRow): FoundInRow {
    const { proposal } = row;
    if (proposal === undefined) return rejected(rejectedFinding(row.problems));
    const declared = this.#declaredBy(proposal, row);
    if (typeof declared === 'object' && declared !== null) return rejected(declared);
    const decision = this.#decide(proposal, declared);
    return { findings: compareAuthority(decision, declared, this.#regulation), facts: decision.facts };
  }

  /** The limit that was crossed, and the facts beside it, are in the whole decision alone. */
  #decide(proposal: Proposal, declared: string | null): Decision {
    const brief = this.#decider.brief(proposal);
    return isMismatch(brief, declared, this.#regulation) ? this.#decider.whole(proposal, true) : brief;
  }

  /** The code of the body, null where none is named, or what is wrong with its name. */
  #declaredBy({ declaredAuthority: text }: Proposal, row: DeclaringRow): string | null | RowFinding {
    if (text === undefined) return null;
    const known = this.#bodies.get(text);
    if (known !== undefined) return known;
    const read = readBody(this.#regulation, text, row.declaredAt?.() ?? row.place);
    if ('problems' in read) return rejectedFinding(read.problems);
    this.#bodies.set(text, read.code);
    return read.code;
  }
}

function rejected(finding: RowFinding): FoundInRow {
  return { findings: [finding], facts: [] };
}
