/** What a regulation says of a proposal as far as it hangs on the cells in which its facts lie. */
import type { Assumption, Citation, Decision, KnownFact, RuleVerdict } from '../model/decision.ts';
import type { Notice } from '../model/notice.ts';
import type { Proposal } from '../model/proposal.ts';
import type { DatedNotice, MatterFact, Regulation, Rule } from '../model/regulation.ts';
import type { CompiledMatter } from './compiled.ts';
import { assumedValue, type Box, boxesOf, type Domains, domainsOf, withoutAssumption } from './domains.ts';
import { frozenList } from './frozen.ts';
import { matters } from './missing.ts';
import { datedNotices, doubtWarnings, openWarnings } from './notices.ts';
import { RemainingBodies } from './remaining.ts';
import { stepsFor } from './steps.ts';
import { canStand, mustStand, type Projection, projectionOf, ruleVerdicts } from './verdicts.ts';

/** What a decision has in common with all that are decided alike: not names, day, figures and distances. */
type Common = Pick<
  Decision,
  | 'outcome'
  | 'authority'
  | 'action'
  | 'candidates'
  | 'nobody'
  | 'citations'
  | 'missing'
  | 'assumptions'
  | 'advice'
>;

export interface Ruling extends Common {
  /** Warnings of what the text leaves open, and of doubts. */
  readonly doubts: readonly Notice[];
  /** Notices of which the day alone says whether they stand. */
  readonly dated: readonly DatedNotice[];
  /** For each fact what is assumed of it, as told. */
  readonly assumed: readonly (KnownFact | undefined)[];
  readonly domains: Domains;
  readonly projection: Projection;
  /** The rules of the matter, and what became of each. */
  readonly rules: readonly Rule[];
  readonly verdicts: readonly RuleVerdict[];
}

/** Rules on the proposals of one matter. */
export class Ruler {
  readonly #matter: CompiledMatter;
  readonly #regulation: Regulation;
  /** What the regulation says of each rule and each fact of the matter. */
  readonly #rules: readonly Rule[];
  readonly #taken: readonly MatterFact[];
  readonly #remaining: RemainingBodies;

  constructor(matter: CompiledMatter, regulation: Regulation) {
    const rules = new Map(regulation.rules.map((rule) => [rule.id, rule]));
    const { facts } = regulation.matters.find((one) => one.code === matter.code)!;
    this.#matter = matter;
    this.#regulation = regulation;
    this.#rules = matter.rules.map(({ id }) => rules.get(id)!);
    this.#taken = matter.facts.map((cells) => facts.find((one) => one.fact === cells.fact)!);
    this.#remaining = new RemainingBodies(matter, (ranks) =>
      regulation.bodies.filter((_, rank) => ranks.has(rank)).map((body) => body.code),
    );
  }

  on(proposal: Proposal, strict: boolean): Ruling {
    const matter = this.#matter;
    const regulation = this.#regulation;
    const domains = domainsOf(matter, regulation, proposal, strict);
    const boxes = boxesOf(domains);
    const projection = projectionOf(boxes);
    const verdicts = ruleVerdicts(matter, projection);
    verdicts.forEach((verdict, rule) => {
      if (verdict === 'unknown' && boxes.every((box) => mustStand(matter, rule, box)))
        verdicts[rule] = 'fits';
    });
    const { candidates, nobody, settled, missing } = this.#remaining.within(domains);
    const authority = settled ? (candidates[0] ?? null) : null;
    const citations = this.#citationsFor(authority, verdicts, boxes);
    const deciding = citations.find((citation) => citation.deciding);
    const outcome = !settled ? 'undetermined' : deciding !== undefined ? 'decided' : 'residual';
    const known = { matter, regulation, projection, facts: proposal.facts };
    const assumed = matter.facts.map((_, fact) => this.#assumedOf(fact, proposal, domains));
    return {
      outcome,
      authority,
      action: deciding === undefined ? null : this.#rules.find((rule) => rule.id === deciding.rule)!.action,
      candidates,
      ...(nobody && { nobody }),
      citations,
      missing,
      assumptions: assumptionsOf(domains, assumed),
      doubts: frozenList([
        ...openWarnings(regulation, matter.code, outcome, citations),
        ...doubtWarnings(matter, regulation, proposal, boxes),
      ]),
      dated: datedNotices(known),
      advice: frozenList(stepsFor({ ...known, outcome, authority, citations }, true)),
      assumed,
      domains,
      projection,
      rules: this.#rules,
      verdicts,
    };
  }

  /**
   * The rules that fit, the deciding ones first, then by body and in the order of the regulation. Where no rule of
   * the deciding body fits in every completion, each that stands in some of them is deciding without being certain.
   */
  #citationsFor(
    authority: string | null,
    verdicts: readonly RuleVerdict[],
    boxes: readonly Box[],
  ): readonly Citation[] {
    const cited: { readonly rank: number; readonly citation: Citation }[] = [];
    const cite = (index: number, certain: boolean): void => {
      const { id, clause, body } = this.#rules[index]!;
      const citation = { rule: id, clause, authority: body, deciding: body === authority, certain };
      cited.push({ rank: this.#matter.rules[index]!.rank, citation });
    };
    verdicts.forEach((verdict, index) => {
      if (verdict === 'fits') cite(index, true);
    });
    if (authority !== null && !cited.some(({ citation }) => citation.deciding)) {
      verdicts.forEach((verdict, index) => {
        if (verdict !== 'unknown' || this.#rules[index]!.body !== authority) return;
        if (boxes.some((box) => canStand(this.#matter, index, box))) cite(index, false);
      });
    }
    cited.sort((a, b) => Number(b.citation.deciding) - Number(a.citation.deciding) || a.rank - b.rank);
    return frozenList(cited.map(({ citation }) => citation));
  }

  #assumedOf(index: number, proposal: Proposal, domains: Domains): KnownFact | undefined {
    const value = assumedValue(domains, index);
    if (value === null || !isTaken(this.#taken[index]!, proposal)) return undefined;
    return Object.freeze({ fact: this.#taken[index]!.fact, value, assumed: true });
  }
}

/** Whether the matter takes a fact beside what is known: not while the condition for taking it fails. */
function isTaken({ takenWhen }: MatterFact, { facts }: Proposal): boolean {
  if (takenWhen === undefined || !('values' in takenWhen)) return true;
  const other = facts.get(takenWhen.fact);
  return other?.kind !== 'choice' || takenWhen.values.includes(other.value);
}

function assumptionsOf(domains: Domains, assumed: readonly (KnownFact | undefined)[]): readonly Assumption[] {
  const assumptions: Assumption[] = [];
  assumed.forEach((known, fact) => {
    if (known === undefined) return;
    const { value } = known;
    const { kind } = domains.matter.facts[fact]!;
    assumptions.push({
      fact: known.fact,
      value: kind === 'flag' ? value === 'yes' : typeof value === 'string' ? value : value.join(', '),
      couldChange: matters(withoutAssumption(domains, fact), fact),
    });
  });
  return frozenList(assumptions);
}
