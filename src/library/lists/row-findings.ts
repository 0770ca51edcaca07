/** One row: decided, and compared with the body that it names. */
import { compareAuthority, isMismatch, rejectedFinding } from '../../engine/decide/declared-body.ts';
import { readBody } from '../../intake/envelope.ts';
import type { Decision } from '../../model/decision.ts';
import type { PlacedFinding, RowFinding } from '../../model/finding.ts';
import type { ListRow } from '../../model/list-row.ts';
import type { Place } from '../../model/problem.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { KnownRegulations } from './known-regulations.ts';

/** A row with the place of the body that it names. */
export interface DeclaringRow extends ListRow {
  readonly declaredAt?: () => Place;
}

export interface FoundInRow {
  readonly findings: readonly RowFinding[];
  readonly facts: PlacedFinding['facts'];
  /** Whether another body would decide if something that is assumed were otherwise. */
  readonly hangsOnAssumption: boolean;
}

export class RowFindings {
  readonly #regulations: KnownRegulations;
  /** Bodies of each regulation by the text that names them: a list has few. */
  readonly #bodies = new Map<Regulation, Map<string, string>>();

  constructor(regulations: KnownRegulations) {
    this.#regulations = regulations;
  }

  of(row: DeclaringRow): FoundInRow {
    const { proposal, problems, regulation } = row;
    if (proposal === undefined) return rejected(rejectedFinding(problems));
    const declared = this.#declaredBy(proposal, row);
    if (typeof declared === 'object' && declared !== null) return rejected(declared);
    const decision = this.#decide(proposal, declared, regulation);
    return {
      findings: compareAuthority(decision, declared, regulation),
      facts: decision.facts,
      hangsOnAssumption: decision.assumptions.some(({ couldChange }) => couldChange),
    };
  }

  /** The limit that was crossed, and the facts beside it, are in the whole decision alone. */
  #decide(proposal: Proposal, declared: string | null, regulation: Regulation): Decision {
    const decider = this.#regulations.deciderFor(regulation);
    const brief = decider.brief(proposal);
    return isMismatch(brief, declared, regulation) ? decider.whole(proposal, true) : brief;
  }

  /** The code of the body, null where none is named, or what is wrong with its name. */
  #declaredBy({ declaredAuthority: text }: Proposal, row: DeclaringRow): string | null | RowFinding {
    if (text === undefined) return null;
    const bodies = this.#bodiesOf(row.regulation);
    const known = bodies.get(text);
    if (known !== undefined) return known;
    const read = readBody(row.regulation, text, row.declaredAt?.() ?? row.place);
    if ('problems' in read) return rejectedFinding(read.problems);
    bodies.set(text, read.code);
    return read.code;
  }

  #bodiesOf(regulation: Regulation): Map<string, string> {
    let bodies = this.#bodies.get(regulation);
    if (bodies === undefined) {
      bodies = new Map();
      this.#bodies.set(regulation, bodies);
    }
    return bodies;
  }
}

function rejected(finding: RowFinding): FoundInRow {
  return { findings: [finding], facts: [], hangsOnAssumption: false };
}
