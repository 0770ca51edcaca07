/** A finding of `authority source` in words, and where it stands in the regulation and in its text. */
import type { Place } from '../model/problem.ts';
import type {
  Citing,
  Figure,
  ProvenanceFinding,
  PublishedSource,
  StatedFigure,
} from '../model/provenance.ts';
import type { RecordFinding } from '../model/source-record.ts';
import type { Lang } from '../model/words.ts';
import { citingName } from './citing.ts';
import { writeQuantity } from './conditions.ts';
import { showable } from './document/escape.ts';
import { decisionWordsFor } from './messages/decision.ts';
import type { SourceWords } from './messages/source.ts';
import { type Names, official, upperFirst } from './names.ts';

export interface FindingsView {
  readonly source: PublishedSource;
  /** Where the parts of the regulation stand in its file, by `rule:ID`, `clause:ID` …; none of a bundled one. */
  readonly places: ReadonlyMap<string, Place>;
  readonly lang: Lang;
  readonly words: SourceWords;
  readonly names: Names;
}

export type SourceFinding = ProvenanceFinding | RecordFinding;

export function messageOf(finding: SourceFinding, view: FindingsView): string {
  return upperFirst(view.words.messages[finding.code](paramsOf(finding, view)));
}

function paramsOf(finding: SourceFinding, view: FindingsView) {
  const { words, names } = view;
  const params = { by: '', clause: '', figure: '', found: '', quote: '', elsewhere: '', kind: '' };
  const clauses = (ids: readonly string[]): string => ids.map((id) => clauseName(id, view)).join(words.or);
  const bodies = (codes: readonly string[]): string => codes.map((code) => names.body(code)).join(', ');
  switch (finding.code) {
    case 'clause-missing':
      return {
        ...params,
        by: finding.by.map((one) => citingName(one, names)).join('; '),
        clause: clauses([finding.clause]),
        elsewhere: clauses(finding.near),
      };
    case 'figure-missing':
    case 'limit-word':
    case 'figure-context':
      return {
        ...params,
        by: citingName(finding.figure.by, names),
        clause: clauses(finding.figure.clauses),
        figure: writeFigure(finding.figure, view),
        found: phrased(finding.found),
        elsewhere: finding.code === 'figure-missing' ? clauses(finding.elsewhere) : '',
      };
    case 'figure-unused':
      return { ...params, clause: clauses([finding.clause]), found: phrased([finding.figure]) };
    case 'body-missing':
      return {
        ...params,
        by: citingName(finding.stated.by, names),
        clause: clauses(finding.stated.clauses),
        figure: names.body(finding.stated.body),
        found: bodies(finding.found),
      };
    case 'body-unused':
      return { ...params, clause: clauses([finding.clause]), found: quote(names.body(finding.body)) };
    case 'verb-missing':
      return {
        ...params,
        by: citingName({ kind: 'rule', id: finding.rule }, names),
        clause: clauses([finding.clause]),
        found: finding.verbs.map(quote).join(', '),
      };
    case 'vote-wording':
      return {
        ...params,
        by: citingName(finding.by, names),
        clause: clauses([finding.clause]),
        kind: words.wordings[finding.wording],
        found: finding.stands ? '' : words.wordings[finding.wording],
      };
    case 'quote-missing':
      return {
        ...params,
        by: citingName({ kind: 'rule', id: finding.rule }, names),
        clause: clauses([finding.clause]),
        quote: quote(finding.quote),
        elsewhere: clauses(finding.elsewhere),
      };
    case 'quote-figure':
      return {
        ...params,
        by: citingName({ kind: 'rule', id: finding.rule }, names),
        clause: clauses([finding.clause]),
        quote: quote(finding.quote),
        found: quote(finding.found.text),
      };
    case 'vote-quote-missing':
    case 'vote-quote-figure':
      return {
        ...params,
        by: citingName(finding.by, names),
        clause: clauses([finding.clause]),
        quote: quote(finding.quote),
        ...(finding.code === 'vote-quote-missing'
          ? { elsewhere: clauses(finding.elsewhere) }
          : { figure: writeFigure(finding.figure, view) }),
      };
    case 'enactment-missing':
      return { ...params, kind: words.enacted[finding.of], quote: quote(finding.value) };
    case 'acceptance-idle':
      return { ...params, found: quote(finding.accepted) };
    case 'clause-unlisted':
    case 'clause-new':
    case 'clause-gone':
    case 'words-changed':
      return { ...params, clause: clauses([finding.clause]) };
    case 'statement-changed':
      return {
        ...params,
        by: finding.about,
        figure: finding.recorded && quote(finding.recorded),
        found: finding.found && quote(finding.found),
      };
    case 'claims-changed': {
      const told = (values: readonly string[]): string =>
        values.map((value) => quote(finding.kind === 'bodies' ? names.body(value) : value)).join(', ');
      return {
        ...params,
        clause: clauses([finding.clause]),
        kind: words.kinds[finding.kind],
        figure: told(finding.recorded),
        found: told(finding.found),
      };
    }
  }
}

const CHAPTER = /^chapter (.+)$/;

/** As official papers write it; what stands around the articles by where it does. */
function clauseName(id: string, { words, lang }: FindingsView): string {
  if (id === 'before') return words.outside.before;
  if (id === 'after') return words.outside.after;
  const article = CHAPTER.exec(id)?.[1];
  return article === undefined ? official(id, lang) : words.outside.chapter(official(article, lang));
}

/** "từ 20 ha trở lên", "trên 1/2 số thành viên đương nhiệm tán thành", "5 ngày, trước". */
function writeFigure({ unit, value, word, of, act, side }: StatedFigure, view: FindingsView): string {
  const { words, lang } = view;
  const isAmount = unit === 'VND' || unit === 'USD' || unit === 'ha';
  const written = isAmount ? writeQuantity(value, unit, lang) : words.counted[unit](value);
  const limit = word === undefined ? written : decisionWordsFor(lang).limits[word](written);
  const context = [of && words.bases[of], act && words.acts[act], side && words.sides[side]].filter(Boolean);
  return [limit, ...context].join(' ');
}

function phrased(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ phrase }) => quote(phrase)))].join(', ');
}

export function quote(text: string): string {
  return `“${showable(text)}”`;
}

export function placeInRegulation(finding: SourceFinding, { places }: FindingsView): Place | undefined {
  const known = citingOf(finding).map(({ kind, id }) => places.get(`${kind}:${id}`));
  return known.find((place) => place !== undefined);
}

function citingOf(finding: SourceFinding): readonly Citing[] {
  switch (finding.code) {
    case 'clause-missing':
      return finding.by;
    case 'figure-missing':
    case 'limit-word':
    case 'figure-context':
      return [finding.figure.by];
    case 'body-missing':
      return [finding.stated.by];
    case 'vote-wording':
    case 'vote-quote-missing':
    case 'vote-quote-figure':
      return [finding.by];
    case 'quote-missing':
    case 'quote-figure':
    case 'verb-missing':
      return [{ kind: 'rule', id: finding.rule }];
    case 'statement-changed': {
      const [kind, id = ''] = finding.about.split(' ');
      return kind === 'rule' || kind === 'voting' ? [{ kind, id }] : [];
    }
    default:
      return [];
  }
}

/** The line on which the clause that should agree begins; undefined where the text has none. */
export function lineInSource(finding: SourceFinding, { source }: FindingsView): number | undefined {
  const clauses = clausesOf(finding);
  return source.text.clauses.find(({ id }) => clauses.includes(id))?.line;
}

function clausesOf(finding: SourceFinding): readonly string[] {
  switch (finding.code) {
    case 'clause-missing':
    case 'acceptance-idle':
    case 'enactment-missing':
    case 'statement-changed':
      return [];
    case 'figure-missing':
    case 'limit-word':
    case 'figure-context':
      return finding.figure.clauses;
    case 'body-missing':
      return finding.stated.clauses;
    default:
      return [finding.clause];
  }
}
