/** An audit as its sections: what text and Markdown both draw. */
import type { Audit, Finding, Settlement } from '../../model/audit.ts';
import type { ExtentBox } from '../../model/proposal.ts';
import type { Regulation } from '../../model/regulation.ts';
import { auditWordsFor } from '../messages/audit.ts';
import { Names } from '../names.ts';
import { countsOf } from './json.ts';
import type { AuditRenderOptions } from './options.ts';
import { boxWords, messageOf, writeWhole } from './told.ts';

export interface AuditSections {
  readonly verdict: string;
  readonly title: string;
  readonly scope: string;
  /** Not accepted, errors first. */
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly notes: readonly string[];
  readonly gaps: readonly MatterGaps[];
}

export interface MatterGaps {
  readonly matter: string;
  /** Conditions that all its lines share; '' where there are none. */
  readonly always: string;
  readonly lines: readonly { readonly text: string; readonly cells: string }[];
  /** What the lines leave out; '' where they leave out nothing. */
  readonly covers: string;
}

export function auditSections(
  audit: Audit,
  regulation: Regulation,
  options: AuditRenderOptions,
): AuditSections {
  const { lang } = options;
  const words = auditWordsFor(lang);
  const { findings, scopes, passed } = audit;
  const counts = countsOf(findings);
  const mustMend = findings.filter(({ level, accepted }) => level !== 'note' && accepted === null);
  const notes = findings.filter(
    ({ level, kind }) => level === 'note' && kind !== 'rule-overlap' && kind !== 'gap',
  );
  const proved = scopes.filter(({ residual }) => residual !== null);
  const total = (of: readonly string[]) =>
    writeWhole(String(of.reduce((sum, one) => sum + BigInt(one), 0n)), lang);
  const residual =
    regulation.residual === null
      ? ''
      : words.residualBody(new Names(regulation, lang).body(regulation.residual.body));
  return {
    verdict: passed ? words.passed : words.failed(String(counts.error), String(counts.warning)),
    title: `${regulation.title[lang]} (${regulation.id})`,
    scope:
      words.scope(
        String(proved.length),
        total(proved.map(({ cells }) => cells)),
        total(proved.map((scope) => scope.residual!)),
      ) + residual,
    open: mustMend.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error')),
    accepted: findings.filter(({ accepted }) => accepted !== null),
    notes: [
      ...pairNotes(findings, options),
      ...notes.filter(({ accepted }) => accepted === null).map((one) => messageOf(one, regulation, lang)),
    ],
    gaps: gapsByMatter(audit, regulation, options),
  };
}

function pairNotes(findings: readonly Finding[], { lang }: AuditRenderOptions): string[] {
  const pairs = findings.filter(({ kind }) => kind === 'rule-overlap');
  if (pairs.length === 0) return [];
  const count = (by: Settlement) => String(pairs.filter(({ settled }) => settled === by).length);
  return [
    auditWordsFor(lang).pairs(String(pairs.length), {
      override: count('override'),
      rank: count('rank'),
      doubt: count('doubt'),
    }),
  ];
}

function gapsByMatter(
  { findings, scopes }: Audit,
  regulation: Regulation,
  { lang }: AuditRenderOptions,
): MatterGaps[] {
  const words = auditWordsFor(lang);
  return scopes.flatMap(({ matter, oneAtATime }): MatterGaps[] => {
    const names = new Names(regulation, lang, matter);
    const gaps = findings.filter((finding) => finding.kind === 'gap' && finding.matter === matter);
    if (gaps.length === 0) return [];
    const boxes = gaps.map(({ box }) => box ?? {});
    const shared = gaps.length < 2 ? {} : sharedBy(boxes);
    const facts = oneAtATime.map((fact) => names.factLabel(fact)).join(', ');
    const common = boxWords(shared, names).join(words.and);
    return [
      {
        matter: names.matter(matter),
        always: common === '' ? '' : words.always(common),
        lines: gaps.map(({ cells }, index) => ({
          text: boxWords(without(boxes[index]!, shared), names).join(words.and) || words.everything,
          cells: writeWhole(cells ?? '0', lang),
        })),
        covers: facts === '' ? '' : words.oneAtATime(facts),
      },
    ];
  });
}

/** The extents that all boxes have alike. */
function sharedBy(boxes: readonly ExtentBox[]): ExtentBox {
  const [first = {}, ...others] = boxes;
  return Object.fromEntries(
    Object.entries(first).filter(([fact, extent]) =>
      others.every((box) => JSON.stringify(box[fact]) === JSON.stringify(extent)),
    ),
  );
}

function without(box: ExtentBox, shared: ExtentBox): ExtentBox {
  return Object.fromEntries(Object.entries(box).filter(([fact]) => !Object.hasOwn(shared, fact)));
}
