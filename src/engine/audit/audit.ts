/**
 * The audit of a regulation: overlaps, gaps, dead rules, idle words, clauses without a rule. Exact: everything is
 * worked out on sets of cells, never on samples.
 */
import type { Audit, AuditedScope, Finding } from '../../model/audit.ts';
import { SOURCE_FINDING } from '../../model/provenance.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { CompiledMatter, CompiledRegulation } from '../cells/compiled.ts';
import { AuditedMatter } from './audited-matter.ts';
import { TooManyNodes } from './cell-sets.ts';
import { found, warning } from './findings.ts';
import { gaps, openings } from './gaps.ts';
import { deadRules, idleAmbiguities, idleExceptions, idleOverrides } from './idle.ts';
import { ruleOverlaps, seriesOverlaps } from './overlaps.ts';
import { alikeValues, factsOfNoMatter, idleBodies, idleClauses, idleFacts } from './unused.ts';
import { votingWords } from './voting-words.ts';

interface AuditOptions {
  /** Of a matter with more cells nothing is proved, and the audit says so. */
  readonly mostCells?: bigint;
  /** The same for the size of the diagrams, which is what time and memory go into. */
  readonly mostNodes?: number;
}

/** Counting is cheap: this keeps out what no regulation of people is, and what no reader could judge. */
const MOST_CELLS = 1_000_000_000_000n;
const MOST_NODES = 1_000_000;

/** Audits a regulation. The findings stand in the order of its matters, then what is about all of it. */
export function audit({ regulation, matters }: CompiledRegulation, options: AuditOptions = {}): Audit {
  const audited = regulation.matters.map(({ code }) => auditMatter(regulation, matters[code]!, options));
  const all = [
    ...audited.flatMap(({ findings }) => findings),
    ...factsOfNoMatter(regulation),
    ...idleBodies(regulation),
    ...idleClauses(regulation),
    ...votingWords(regulation),
  ];
  const findings = accept(regulation, all);
  return {
    findings,
    scopes: audited.map(({ scope }) => scope),
    passed: findings.every(({ level, accepted }) => level === 'note' || accepted !== null),
  };
}

interface OneMatter {
  readonly scope: AuditedScope;
  readonly findings: readonly Finding[];
}

function auditMatter(
  regulation: CompiledRegulation['regulation'],
  matter: CompiledMatter,
  { mostCells = MOST_CELLS, mostNodes = MOST_NODES }: AuditOptions,
): OneMatter {
  const all = matter.facts.reduce((product, { pieces }) => product * BigInt(pieces), 1n);
  const unproved = (cells: bigint, findings: readonly Finding[]): OneMatter => ({
    scope: { matter: matter.code, cells: String(cells), residual: null, oneAtATime: [] },
    findings,
  });
  const notProved = (cells: bigint): OneMatter => {
    const said = { id: `not-proved:${matter.code}`, kind: 'not-proved', level: 'error' } as const;
    return unproved(cells, [found(regulation, { ...said, matter: matter.code, cells: String(cells) })]);
  };
  // Of a matter that the text leaves to another there is nothing to prove.
  if (matter.rules.length === 0) return unproved(all, []);
  try {
    const audited = new AuditedMatter(regulation, matter, mostNodes);
    const cells = audited.sets.count(audited.space);
    return cells > mostCells ? notProved(cells) : prove(audited, cells);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    return notProved(all);
  }
}

function prove(audited: AuditedMatter, cells: bigint): OneMatter {
  const open = openings(audited);
  const { sets, matter } = audited;
  return {
    scope: {
      matter: audited.code,
      cells: String(cells),
      residual: String(sets.count(audited.residual())),
      oneAtATime: matter.facts.flatMap(({ kind, fact }) => (kind === 'several' ? [fact] : [])),
    },
    findings: [
      ...seriesOverlaps(audited),
      ...open.map(({ finding }) => finding),
      ...gaps(audited, open),
      ...deadRules(audited),
      ...idleExceptions(audited),
      ...idleOverrides(audited),
      ...idleAmbiguities(audited),
      ...idleFacts(audited),
      ...alikeValues(audited),
      ...ruleOverlaps(audited),
    ],
  };
}

/**
 * The findings with what is accepted of them marked, and a warning for every acceptance that meets none. That a
 * matter was not proved cannot be accepted; and as long as one was not, an acceptance may be meant for what would
 * have been found there, so that none is complained of. What is accepted of the comparison with the text is its affair.
 */
function accept(regulation: Regulation, findings: readonly Finding[]): Finding[] {
  const accepted = (regulation.accepted ?? []).filter(({ finding }) => !finding.startsWith(SOURCE_FINDING));
  const reasons = new Map(accepted.map(({ finding, reason }) => [finding, reason]));
  const ids = new Set(findings.map(({ id }) => id));
  const isProved = findings.every(({ kind }) => kind !== 'not-proved');
  const idle = isProved ? accepted.filter(({ finding }) => !ids.has(finding)) : [];
  return [
    ...findings.map((finding) =>
      finding.kind === 'not-proved' ? finding : { ...finding, accepted: reasons.get(finding.id) ?? null },
    ),
    ...idle.map(({ finding }) => warning(regulation, 'acceptance-idle', finding, {})),
  ];
}
