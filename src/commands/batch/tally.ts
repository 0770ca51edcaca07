/** Counts what becomes of the rows of a run. */
import type { Decision } from '../../model/decision.ts';
import type { Notice } from '../../model/notice.ts';
import type { Summary } from '../../render/batch/summary.ts';

/** Kinds of warning that are told apart; a list has a handful. */
const MOST_KINDS = 200;

export class Tally implements Summary {
  lists = 0;
  rows = 0;
  rejected = 0;
  undetermined = 0;
  readonly decided = new Map<string, number>();
  readonly residual = new Map<string, number>();
  readonly missing = new Map<string, number>();
  readonly #warnings = new Map<string, { readonly notice: Notice; count: number }>();

  get warnings(): Summary['warnings'] {
    return [...this.#warnings.values()];
  }

  /** @param decision absent for a refused row */
  add(decision: Decision | undefined): void {
    this.rows++;
    if (decision === undefined) {
      this.rejected++;
      return;
    }
    const { outcome, authority, missing, warnings } = decision;
    if (outcome === 'decided') count(this.decided, authority ?? '');
    else if (outcome === 'residual') count(this.residual, authority ?? '');
    else {
      this.undetermined++;
      for (const { fact } of missing) count(this.missing, fact);
    }
    for (const notice of warnings) this.#warn(notice);
  }

  #warn(notice: Notice): void {
    const { fact = '', matter = '', body = '', others = '' } = notice.params;
    const kind = [notice.code, fact, matter, body, others].flat().join(' ');
    const known = this.#warnings.get(kind);
    if (known !== undefined) known.count++;
    else if (this.#warnings.size < MOST_KINDS) this.#warnings.set(kind, { notice, count: 1 });
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
