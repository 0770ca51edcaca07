/** The words of `authority audit`, in each language. Parameters arrive ready for reading; what is absent is ''. */
import type { FindingKind, FindingLevel, Settlement } from '../../model/audit.ts';
import type { Lang } from '../../model/words.ts';
import { auditEn } from './audit-en.ts';
import { auditVi } from './audit-vi.ts';

export interface AuditWords {
  readonly passed: string;
  /** Counts of what must be mended. */
  readonly failed: (errors: string, warnings: string) => string;
  readonly levels: Readonly<Record<FindingLevel, string>>;
  readonly scope: (matters: string, cells: string, residual: string) => string;
  /** The body of what no rule decides; '' where there is none. */
  readonly residualBody: (body: string) => string;
  readonly sections: {
    readonly open: string;
    readonly accepted: string;
    readonly notes: string;
    readonly gaps: string;
  };
  /** What each kind of finding is, for lists of kinds. */
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly messages: Readonly<Record<FindingKind, (params: FindingParams) => string>>;
  /** How it can be mended, of what must be mended or accepted. */
  readonly mends: Readonly<Record<FindingKind, string>>;
  readonly settled: Readonly<Record<Settlement, (doubts: string) => string>>;
  /** Counts of pairs of rules by what settles them. */
  readonly pairs: (all: string, counts: Readonly<Record<Settlement, string>>) => string;
  readonly labels: {
    readonly example: string;
    readonly reason: string;
    readonly mend: string;
    readonly code: string;
    readonly place: string;
  };
  /** Said once of a matter's gaps: the facts of which the lines hold one value at a time. */
  readonly oneAtATime: (facts: string) => string;
  /** Conditions that all gaps of a matter share. */
  readonly always: (conditions: string) => string;
  readonly everything: string;
  readonly without: (fact: string, values: string) => string;
  readonly rule: (clause: string, subject: string, body: string) => string;
  /** Between the parts of a list, and between conditions that hold together in a sentence. */
  readonly and: string;
  readonly both: string;
  readonly or: string;
  readonly columns: readonly [level: string, finding: string, clauses: string, example: string];
  readonly gapColumns: readonly [matter: string, proposals: string, cells: string];
}

export interface FindingParams {
  readonly matter: string;
  readonly fact: string;
  /** The stretch of values, or the box of facts, in words. */
  readonly what: string;
  readonly rules: readonly string[];
  readonly clause: string;
  readonly body: string;
  readonly doubt: string;
  readonly exception: string;
  readonly alike: string;
  readonly cells: string;
  readonly settled: string;
  /** The finding that an acceptance names. */
  readonly accepted: string;
  readonly isFactOfMatter: boolean;
}

export function auditWordsFor(lang: Lang): AuditWords {
  return lang === 'en' ? auditEn : auditVi;
}
