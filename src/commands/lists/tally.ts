/** Counts what becomes of the rows of a run. */
import type { Decision } from '../../model/decision.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import { namesNobody } from '../../present/list/answer-cells.ts';
import type { RegulationSummary, Summary } from '../../present/list/summary.ts';

/** Kinds of warning that are counted apart; a list has a handful. */
const MOST_KINDS = 200;

export class Tally implements Summary {
  lists = 0;
  rows = 0;
  rejected = 0;
  readonly #answered = new Map<Regulation, Answered>();

  get regulations(): readonly Answered[] {
    return [...this.#answered.values()];
  }

  get undetermined(): number {
    return this.regulations.reduce((sum, { undetermined, notStated }) => sum + undetermined + notStated, 0);
  }

  reject(): void {
    this.rows++;
    this.rejected++;
  }

  /** @param regulation by which it was decided */
  add(decision: Decision, regulation: Regulation): void {
    this.rows++;
    let answered = this.#answered.get(regulation);
    if (answered === undefined) {
      answered = new Answered(regulation);
      this.#answered.set(regulation, answered);
    }
    answered.add(decision);
  }
}

/** What was answered under one regulation. */
class Answered implements RegulationSummary {
  undetermined = 0;
  notStated = 0;
  readonly regulation: Regulation;
  readonly decided = new Map<string, number>();
  readonly residual = new Map<string, number>();
  readonly missing = new Map<string, number>();
  readonly #warnings = new Map<string, Counted>();
  /** Rows with the same decision share their list of warnings. */
  readonly #byList = new WeakMap<readonly Notice[], readonly Counted[]>();

  constructor(regulation: Regulation) {
    this.regulation = regulation;
  }

  get warnings(): RegulationSummary['warnings'] {
    return [...this.#warnings.values()];
  }

  add(decision: Decision): void {
    const { outcome, authority, either, candidates, missing, warnings } = decision;
    if (outcome === 'decided') count(this.decided, either ? candidates.join(' ') : (authority ?? ''));
    else if (outcome === 'residual') count(this.residual, authority ?? '');
    else if (namesNobody(decision)) this.notStated++;
    else {
      this.undetermined++;
      for (const { fact } of missing) count(this.missing, fact);
    }
    if (warnings.length === 0) return;
    for (const counted of this.#countedOf(warnings)) counted.count++;
  }

  #countedOf(warnings: readonly Notice[]): readonly Counted[] {
    let counted = this.#byList.get(warnings);
    if (counted === undefined) {
      counted = warnings.flatMap((notice) => this.#counted(notice) ?? []);
      this.#byList.set(warnings, counted);
    }
    return counted;
  }

  #counted(notice: Notice): Counted | undefined {
    const { fact = '', matter = '', body = '', others = '' } = notice.params;
    const kind = [notice.code, fact, matter, body, others].flat().join(' ');
    let counted = this.#warnings.get(kind);
    if (counted === undefined && this.#warnings.size < MOST_KINDS) {
      counted = { notice, count: 0 };
      this.#warnings.set(kind, counted);
    }
    return counted;
  }
}

interface Counted {
  readonly notice: Notice;
  count: number;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
