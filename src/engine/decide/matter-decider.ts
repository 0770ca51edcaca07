/** The part of a decision that depends only on the cell of the facts; shared by all proposals in it. */
import type {
  Assumption,
  Citation,
  Decision,
  KnownFact,
  RuleVerdict,
  Stage,
  TestedFact,
} from '../../model/decision.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { DatedNotice, Matter, MatterFact, Regulation, Rule } from '../../model/regulation.ts';
import type { Notice } from '../../model/words.ts';
import type { CompiledMatter } from '../cells/compiled.ts';
import {
  assumedPieces,
  assumedValue,
  type Box,
  boxesOf,
  type Domains,
  domainsWith,
  withoutAssumption,
  withPieces,
} from '../cells/domains.ts';
import { onePiece, piecesOf, testHolds } from '../cells/partition.ts';
import type { CellPosition } from './decision-key.ts';
import { matters, RemainingBodies } from './missing.ts';
import {
  ambiguitiesOf,
  ambiguityWarnings,
  type Dated,
  datedNotices,
  datedOf,
  datedWarnings,
  type OpenAmbiguity,
  openWarnings,
} from './notices.ts';
import { frozenList, lazy, memoizeLast } from './shared-values.ts';
import { Steps } from './steps.ts';
import { canStand, mustStand, type Projection, projectionOf, ruleVerdicts, Traces } from './trace.ts';

/** What the decisions of a cell have in common: not names, day, figures and distances. */
type Common = Pick<
  Decision,
  'outcome' | 'authority' | 'action' | 'candidates' | 'citations' | 'missing' | 'assumptions' | 'advice'
>;

export interface CellDecision extends Common {
  readonly either: true | undefined;
  readonly nobody: true | undefined;
  /** Warnings that stand on any day: of what the text leaves open, and of ambiguities. */
  readonly undated: readonly Notice[];
  /** Notices of which the day alone says whether they stand. */
  readonly dated: readonly DatedNotice[];
  /** Those that stand on a day, before the undated ones. */
  readonly warningsOn: (day: string) => readonly Notice[];
  /** Every step of the procedure, in codes. */
  readonly procedure: () => readonly Notice[];
  /** Every stage that stands, or stands if what is not known holds. */
  readonly route: () => readonly Stage[];
  /** For each fact what is assumed of it, as it is shown. */
  readonly assumed: readonly (KnownFact | undefined)[];
  /** Each fact as it is tested where it is left out: what is assumed of it, or null. */
  readonly leftOut: readonly TestedFact[];
  readonly matter: CompiledMatter;
  readonly own: Matter;
  readonly projection: Projection;
  readonly traces: () => Traces;
  /** The rules of the matter, and what became of each. */
  readonly rules: readonly Rule[];
  readonly verdicts: readonly RuleVerdict[];
  /** What lists share, by the dated notices that stand; made when a list first asks for it. */
  briefs: Map<number, BriefDecision> | undefined;
}

export interface BriefDecision {
  readonly decision: Decision;
  /** The decision with the warnings that a proposal brought along. */
  readonly warned: Map<readonly Notice[], Decision>;
}

const NOTHING: Proposal['facts'] = new Map();

/** Decides the cells of one matter. */
export class MatterDecider {
  readonly #matter: CompiledMatter;
  readonly #regulation: Regulation;
  /** What the regulation says of the matter, and of each rule and each fact of it. */
  readonly #own: Matter;
  readonly #rules: readonly Rule[];
  readonly #taken: readonly MatterFact[];
  readonly #assumed: readonly (number | undefined)[];
  /** Facts whose assumption yields to a declared body. */
  readonly #yielding: ReadonlySet<string>;
  /** Each fact, nothing known or assumed of it. */
  readonly #unknown: readonly TestedFact[];
  readonly #citations: readonly RuleCitations[];
  readonly #steps: Steps;
  readonly #dated: readonly Dated[];
  readonly #doubts: readonly OpenAmbiguity[];
  readonly #remaining: RemainingBodies;
  readonly #traces: () => Traces;

  constructor(matter: CompiledMatter, regulation: Regulation) {
    const rules = regulation.rules.filter((rule) => rule.matter === matter.code);
    this.#matter = matter;
    this.#regulation = regulation;
    this.#own = regulation.matters.find((one) => one.code === matter.code)!;
    this.#rules = matter.rules.map(({ id }) => rules.find((rule) => rule.id === id)!);
    this.#taken = matter.facts.map(
      (partition) => this.#own.facts.find((one) => one.fact === partition.fact)!,
    );
    this.#assumed = assumedPieces(matter, regulation);
    this.#yielding = new Set(
      regulation.facts.flatMap((fact) => (fact.kind === 'flag' && fact.yieldsToDeclared ? [fact.id] : [])),
    );
    this.#unknown = matter.facts.map(({ fact }) => Object.freeze({ fact, value: null }));
    this.#citations = this.#rules.map(citationsOf);
    this.#traces = lazy(() => new Traces(matter, this.#rules));
    this.#steps = new Steps(matter, regulation);
    this.#dated = datedOf(matter, regulation);
    this.#doubts = ambiguitiesOf(matter, regulation);
    this.#remaining = new RemainingBodies(matter, (ranks) =>
      regulation.bodies.filter((_, rank) => ranks.has(rank)).map((body) => body.code),
    );
  }

  decide(proposal: Proposal, { values, pieces }: CellPosition, strict: boolean): CellDecision {
    const matter = this.#matter;
    const given = values.map((value, fact) => {
      const piece = pieces[fact]!;
      if (piece >= 0) return onePiece(piece);
      return value === undefined ? undefined : piecesOf(value, matter.facts[fact]!);
    });
    const domains = domainsWith(matter, given, this.#assumed, strict);
    const boxes = boxesOf(domains);
    const projection = projectionOf(boxes);
    const verdicts = ruleVerdicts(matter, projection);
    verdicts.forEach((verdict, rule) => {
      if (verdict === 'unknown' && boxes.every((box) => mustStand(matter, rule, box)))
        verdicts[rule] = 'fits';
    });
    const { candidates: remaining, nobody, settled, missing } = this.#remaining.within(domains, boxes);
    const authority = settled ? (remaining[0] ?? null) : null;
    const cited = this.#citedFor(authority, verdicts, boxes);
    const citations = frozenList(cited.map(({ citation }) => citation));
    const deciding = cited.filter(({ citation }) => citation.deciding).map(({ rule }) => this.#rules[rule]!);
    const outcome = !settled ? 'undetermined' : deciding.length > 0 ? 'decided' : 'residual';
    const others = outcome === 'decided' ? this.#othersBeside(deciding, citations, verdicts, boxes) : NO_BODY;
    const candidates = others.length === 0 ? remaining : frozenList([...remaining, ...others]);
    const known = {
      projection,
      facts: this.#circumstancesOf(proposal),
      outcome,
      authority,
      candidates,
      citations,
    } as const;
    const way = lazy(() => this.#steps.way(known));
    const leftOut = this.#leftOut(domains);
    const assumed = this.#assumedOf(leftOut, given);
    const dated = datedNotices(this.#dated, known);
    const undated = frozenList([
      ...openWarnings(this.#regulation, this.#own, outcome, deciding, others),
      ...ambiguityWarnings(this.#doubts, matter, proposal, boxes),
    ]);
    return {
      outcome,
      authority,
      action: actionOf(deciding, citations),
      candidates,
      either: others.length > 0 || undefined,
      nobody,
      citations,
      missing,
      assumptions: this.#assumptionsOf(domains, assumed),
      undated,
      dated,
      warningsOn: memoizeLast((day) => {
        const standing = datedWarnings(dated, day);
        return standing.length === 0 ? undated : frozenList([...standing, ...undated]);
      }),
      advice: frozenList(this.#steps.next(known)),
      procedure: () => way().procedure,
      route: () => way().route,
      assumed,
      leftOut,
      matter,
      own: this.#own,
      projection,
      traces: this.#traces,
      rules: this.#rules,
      verdicts,
      briefs: undefined,
    };
  }

  /**
   * The rules that fit, the deciding ones first, then by body and in the order of the regulation. Where no rule of
   * the deciding body fits in every completion, each that stands in some of them is deciding without being certain.
   */
  #citedFor(authority: string | null, verdicts: readonly RuleVerdict[], boxes: readonly Box[]): Cited[] {
    const cited: Cited[] = [];
    const cite = (rule: number, isCertain: boolean): void => {
      const { deciding, uncertain, other } = this.#citations[rule]!;
      const isDeciding = this.#rules[rule]!.body === authority;
      cited.push({ rule, citation: isDeciding ? (isCertain ? deciding : uncertain) : other });
    };
    verdicts.forEach((verdict, rule) => {
      if (verdict === 'fits') cite(rule, true);
    });
    if (authority !== null && !cited.some(({ citation }) => citation.deciding)) {
      verdicts.forEach((verdict, rule) => {
        if (verdict !== 'unknown' || this.#rules[rule]!.body !== authority) return;
        if (boxes.some((box) => canStand(this.#matter, rule, box))) cite(rule, false);
      });
    }
    const rankOf = ({ rule }: Cited): number => this.#matter.rules[rule]!.rank;
    return cited.sort(
      (a, b) => Number(b.citation.deciding) - Number(a.citation.deciding) || rankOf(a) - rankOf(b),
    );
  }

  /**
   * Lower bodies that may decide in place of the authority, highest first: those that every deciding rule names beside it,
   * unless another rule that fits, or may, is a higher one's.
   */
  #othersBeside(
    deciding: readonly Rule[],
    citations: readonly Citation[],
    verdicts: readonly RuleVerdict[],
    boxes: readonly Box[],
  ): readonly string[] {
    if (deciding.some((rule) => rule.or === undefined)) return NO_BODY;
    const { bodies } = this.#regulation;
    const rankOf = (body: string): number => bodies.findIndex(({ code }) => code === body);
    const beside = this.#rules.filter((rule, index) => {
      if (deciding.includes(rule)) return false;
      if (verdicts[index] !== 'unknown') return citations.some((citation) => citation.rule === rule.id);
      return boxes.some((box) => canStand(this.#matter, index, box));
    });
    const floors = beside.map(({ body, or = [] }) => Math.max(...[body, ...or].map(rankOf)));
    return bodies
      .map(({ code }) => code)
      .filter((code) => deciding.every(({ or = [] }) => or.includes(code)))
      .filter((code) => floors.every((floor) => rankOf(code) <= floor));
  }

  /** A cell that is shared must not hold more of the proposal it was first decided for. */
  #circumstancesOf({ facts }: Proposal): Proposal['facts'] {
    const { circumstances = [] } = this.#regulation;
    const stated = circumstances.filter((fact) => facts.has(fact));
    return stated.length === 0 ? NOTHING : new Map(stated.map((fact) => [fact, facts.get(fact)!]));
  }

  /** Most proposals share the list: nothing is assumed of them. */
  #leftOut(domains: Domains): readonly TestedFact[] {
    if (domains.facts.every(({ source }) => source !== 'assumed')) return this.#unknown;
    return this.#unknown.map((unknown, fact) => {
      const value = assumedValue(domains, fact);
      return value === null ? unknown : Object.freeze({ fact: unknown.fact, value });
    });
  }

  #assumedOf(leftOut: readonly TestedFact[], given: Given): readonly (KnownFact | undefined)[] {
    if (leftOut === this.#unknown) return NONE_ASSUMED;
    return leftOut.map(({ fact, value }, index) => {
      if (value === null || !this.#isTaken(index, given)) return undefined;
      return Object.freeze({ fact, value, assumed: true });
    });
  }

  /** Whether the matter takes a fact beside what is known: not while the condition for taking it fails. */
  #isTaken(fact: number, given: Given): boolean {
    const { takenWhen } = this.#taken[fact]!;
    if (takenWhen === undefined) return true;
    const by = this.#matter.facts.findIndex((partition) => partition.fact === takenWhen.fact);
    if (!this.#isTaken(by, given)) return false;
    const pieces = given[by];
    return (
      pieces === undefined || pieces.some((piece) => testHolds(takenWhen, this.#matter.facts[by]!, piece))
    );
  }

  #assumptionsOf(domains: Domains, assumed: readonly (KnownFact | undefined)[]): readonly Assumption[] {
    const assumptions: Assumption[] = [];
    assumed.forEach((known, fact) => {
      if (known === undefined) return;
      const { value } = known;
      const { kind } = domains.matter.facts[fact]!;
      const couldChange = matters(withoutAssumption(domains, fact), fact);
      assumptions.push({
        fact: known.fact,
        value: kind === 'flag' ? value === 'yes' : typeof value === 'string' ? value : value.join(', '),
        couldChange,
        ...(couldChange && this.#yielding.has(known.fact) && { otherwise: this.#otherwise(domains, fact) }),
      });
    });
    return frozenList(assumptions);
  }

  /** The bodies that remain where an assumed flag has its other value. */
  #otherwise(domains: Domains, fact: number): readonly string[] {
    const [assumed] = domains.facts[fact]!.pieces;
    const other = withPieces(domains, fact, onePiece(1 - assumed!));
    return this.#remaining.within(other, boxesOf(other)).candidates;
  }
}

/** The pieces in which each fact can lie by what is given of it. */
type Given = readonly (readonly number[] | undefined)[];

/** What the first deciding rule has the body do; open where one of several decides and they differ in it. */
function actionOf(deciding: readonly Rule[], citations: readonly Citation[]): string | null {
  const [first, ...others] = deciding;
  if (first === undefined) return null;
  const isCertain = citations.some((citation) => citation.deciding && citation.certain);
  return isCertain || others.every(({ action }) => action === first.action) ? first.action : null;
}

const NO_BODY: readonly never[] = Object.freeze([]);
const NONE_ASSUMED: readonly undefined[] = Object.freeze([]);

interface Cited {
  readonly rule: number;
  readonly citation: Citation;
}

/** A rule as it is cited: where it decides for certain or perhaps, or beside rules of a higher body. */
interface RuleCitations {
  readonly deciding: Citation;
  readonly uncertain: Citation;
  readonly other: Citation;
}

function citationsOf({ id, clause, body }: Rule): RuleCitations {
  const as = (deciding: boolean, certain: boolean): Citation =>
    Object.freeze({ rule: id, clause, authority: body, deciding, certain });
  return { deciding: as(true, true), uncertain: as(true, false), other: as(false, true) };
}
