/** The report of an audit: the findings that stand, those accepted, what no rule reserves, notes; and the same as JSON. */
import type { Audit, Finding, Settlement } from '../model/audit.ts';
import type { Place } from '../model/problem.ts';
import type { ExtentBox } from '../model/proposal.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Lang } from '../model/words.ts';
import { writeCount } from '../notation/write-amount.ts';
import { boxWords, messageOf, type Places, placeOf } from './audit-findings.ts';
import {
  type Block,
  type Document,
  type Item,
  items,
  only,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, span } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { auditWordsFor } from './messages/audit.ts';
import { problemWordsFor } from './messages/problems.ts';
import { Names, officials, upperFirst } from './names.ts';
import { writePlace } from './problem-params.ts';

export interface AuditOptions {
  readonly lang: Lang;
  readonly places?: Places;
}

export function auditReport(audit: Audit, regulation: Regulation, options: AuditOptions): Report {
  return {
    json: () => presentAudit(audit, regulation, options),
    document: () => auditDocument(audit, regulation, options),
  };
}

function auditDocument(audit: Audit, regulation: Regulation, options: AuditOptions): Document {
  const { lang } = options;
  const { findings, passed } = audit;
  const { sections, ...words } = auditWordsFor(lang);
  const { error, warning } = countsOf(findings);
  const unaccepted = findings.filter(({ level, accepted }) => level !== 'note' && accepted === null);
  const open = unaccepted.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return [
    title(passed ? words.passed : words.failed(counted(error), counted(warning)), passed ? 'green' : 'red'),
    paragraph(`${regulation.title[lang]} (${regulation.id})`),
    paragraph([span(scopeText(audit, regulation, lang), 'dim')]),
    section(sections.open, [findingRecords(open, regulation, options)], { count: open.length }),
    section(sections.accepted, [findingRecords(accepted, regulation, options)], { count: accepted.length }),
    section(sections.gaps, gapBlocks(audit, regulation, lang)),
    section(sections.notes, [
      items(noteTexts(findings, regulation, lang).map((text) => ({ mark: raw('–'), text }))),
    ]),
  ];
}

/** '' where there are none. */
function counted(number: number): string {
  return number === 0 ? '' : String(number);
}

/** How many matters are proved, in how many cells, and how much of them no rule reserves. */
function scopeText({ scopes }: Audit, regulation: Regulation, lang: Lang): string {
  const words = auditWordsFor(lang);
  const proved = scopes.filter(({ residual }) => residual !== null);
  const total = (of: readonly string[]) =>
    writeCount(
      of.reduce((sum, one) => sum + BigInt(one), 0n),
      lang,
    );
  const residual =
    regulation.residual === null
      ? ''
      : words.residualBody(new Names(regulation, lang).body(regulation.residual.body));
  return (
    words.scope(
      String(proved.length),
      total(proved.map(({ cells }) => cells)),
      total(proved.map((scope) => scope.residual!)),
    ) + residual
  );
}

function findingRecords(findings: readonly Finding[], regulation: Regulation, options: AuditOptions): Block {
  const { lang, places } = options;
  const words = auditWordsFor(lang);
  const { labels, levels } = words;
  const item = (finding: Finding): Item => {
    const { level, kind, id, witness, accepted } = finding;
    const message = messageOf(finding, regulation, lang);
    const under = (label: string, text: string, whole = false): Item[] =>
      text === '' ? [] : [{ text: [span(label, 'dim'), span(text)], whole }];
    if (accepted !== null) {
      return { mark: raw('–'), text: message, under: under(labels.reason, accepted[lang]) };
    }
    const place = placeOf(finding, places);
    return {
      mark: level === 'error' ? raw('✗', 'red') : raw('!', 'yellow'),
      text: [span(`${levels[level]}:`, 'bold'), span(message)],
      under: [
        ...under(labels.place, place ? writePlace(place, problemWordsFor(lang)) : ''),
        // What is to be copied stands on one line.
        ...under(labels.example, witness ? JSON.stringify(witness) : '', true),
        ...under(labels.fix, words.fixes[kind]),
        ...under(labels.code, id, true),
      ],
    };
  };
  const row = (finding: Finding): string[] => {
    const { level, clauses, witness, accepted } = finding;
    const reason = accepted === null ? '' : ` ${labels.reason} ${accepted[lang]}`;
    return [
      levels[level],
      `${messageOf(finding, regulation, lang)}${reason}`,
      upperFirst(officials(clauses, lang)),
      witness === null ? '' : JSON.stringify(witness),
    ];
  };
  return records(findings.map(item), words.columns, findings.map(row));
}

/** What no rule reserves: each matter with its gaps in a terminal, one table of all gaps in Markdown. */
function gapBlocks(audit: Audit, regulation: Regulation, lang: Lang): Document {
  const gaps = gapsByMatter(audit, regulation, lang);
  const dim = (text: string): Item[] => (text === '' ? [] : [{ text: [span(text, 'dim')] }]);
  const rows = gaps.flatMap(({ matter, always, lines }) =>
    lines.map(({ text, cells }) => [matter, always === '' ? text : `${text}. ${always}`, cells]),
  );
  return [
    records(
      gaps.map(({ matter, always, lines, covers }) => ({
        text: matter,
        under: [
          ...dim(always),
          ...lines.map(({ text }) => ({ mark: raw('–'), text, indent: 2 })),
          ...dim(covers),
        ],
      })),
      auditWordsFor(lang).gapColumns,
      rows,
    ),
    only(
      'markdown',
      gaps.flatMap(({ matter, covers }) => (covers === '' ? [] : [paragraph(`${matter}: ${covers}`)])),
    ),
  ];
}

/** Notes that are not accepted; the pairs of rules that overlap are counted in one. */
function noteTexts(findings: readonly Finding[], regulation: Regulation, lang: Lang): string[] {
  const others = findings.filter(
    ({ level, kind, accepted }) =>
      level === 'note' && kind !== 'rule-overlap' && kind !== 'gap' && accepted === null,
  );
  return [...pairNotes(findings, lang), ...others.map((one) => messageOf(one, regulation, lang))];
}

function pairNotes(findings: readonly Finding[], lang: Lang): string[] {
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

interface MatterGaps {
  readonly matter: string;
  /** Conditions that all its lines share; '' where there are none. */
  readonly always: string;
  readonly lines: readonly { readonly text: string; readonly cells: string }[];
  /** What the lines leave out; '' where they leave out nothing. */
  readonly covers: string;
}

function gapsByMatter({ findings, scopes }: Audit, regulation: Regulation, lang: Lang): MatterGaps[] {
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
          cells: writeCount(cells ?? '0', lang),
        })),
        covers: facts === '' ? '' : words.oneAtATime(facts),
      },
    ];
  });
}

/** The extents that are the same in all boxes. */
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

/** A finding as its audit has it, with its message; a reason where it is accepted. */
export type PresentedFinding = Omit<Finding, 'accepted'> & {
  readonly message: string;
  readonly place?: Place;
  readonly accepted: { readonly reason: string } | null;
};

/** The JSON form. */
export interface PresentedAudit {
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
  readonly passed: boolean;
  readonly counts: Readonly<Record<'error' | 'warning' | 'note' | 'accepted', number>>;
  readonly scopes: Audit['scopes'];
  readonly findings: readonly PresentedFinding[];
}

/** The audit in the words of a language. */
export function presentAudit(
  { findings, scopes, passed }: Audit,
  regulation: Regulation,
  { lang, places }: AuditOptions,
): PresentedAudit {
  return {
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
    passed,
    counts: countsOf(findings),
    scopes,
    findings: findings.map((finding) => written(finding, regulation, lang, placeOf(finding, places))),
  };
}

function written(
  finding: Finding,
  regulation: Regulation,
  lang: Lang,
  place: Place | undefined,
): PresentedFinding {
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
function countsOf(findings: readonly Finding[]): PresentedAudit['counts'] {
  const open = (level: Finding['level']) =>
    findings.filter((finding) => finding.level === level && finding.accepted === null).length;
  return {
    error: open('error'),
    warning: open('warning'),
    note: open('note'),
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
  };
}
