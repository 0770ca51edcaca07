/** The audit as JSON: everything, with a message for people in each finding. */
import type { Audit, Finding } from '../../model/audit.ts';
import type { Place } from '../../model/problem.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { toJson } from '../document/report.ts';
import { type AuditRenderOptions, placeOf } from './options.ts';
import { messageOf } from './told.ts';

export type WrittenFinding = Omit<Finding, 'accepted'> & {
  readonly message: string;
  readonly place?: Place;
  readonly accepted: { readonly reason: string } | null;
};

export interface WrittenAudit {
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
  readonly passed: boolean;
  readonly counts: Readonly<Record<'error' | 'warning' | 'note' | 'accepted', number>>;
  readonly scopes: Audit['scopes'];
  readonly findings: readonly WrittenFinding[];
}

export function auditJson(audit: Audit, regulation: Regulation, options: AuditRenderOptions): string {
  return toJson(writtenAudit(audit, regulation, options));
}

export function writtenAudit(
  { findings, scopes, passed }: Audit,
  regulation: Regulation,
  options: AuditRenderOptions,
): WrittenAudit {
  const { lang } = options;
  return {
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
    passed,
    counts: countsOf(findings),
    scopes,
    findings: findings.map((finding) => written(finding, regulation, lang, placeOf(finding, options))),
  };
}

function written(
  finding: Finding,
  regulation: Regulation,
  lang: Lang,
  place: Place | undefined,
): WrittenFinding {
  const { id, kind, level, accepted, ...rest } = finding;
  return {
    id,
    kind,
    level,
    message: messageOf(finding, regulation, lang),
    ...(place && { place }),
    ...rest,
    accepted: accepted === null ? null : { reason: accepted[lang] },
  };
}

/** How many findings of each level are not accepted, and how many are. */
export function countsOf(findings: readonly Finding[]): WrittenAudit['counts'] {
  const open = (level: Finding['level']) =>
    findings.filter((finding) => finding.level === level && finding.accepted === null).length;
  return {
    error: open('error'),
    warning: open('warning'),
    note: open('note'),
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
  };
}
