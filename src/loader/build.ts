/** From the file as written to the regulation as the program knows it: defaults filled in, limits in base units. */
import type { DecimalString } from '../model/amount.ts';
import type { Fact, Test } from '../model/fact.ts';
import type { Ambiguity, Enactment, Matter, MatterFact, Regulation, Rule } from '../model/regulation.ts';
import type { Actors, Advice, Due } from '../model/step.ts';
import type { Authored, AuthoredConditions, AuthoredEnactment } from './authored.ts';
import type { AuthoredActors, AuthoredAdvice, AuthoredDue } from './authored-steps.ts';
import { buildVoting } from './build-voting.ts';
import { BOUNDS, type Bound, limitsOf, readLimit, testsOf, testsOfOne } from './conditions.ts';
import type { Loose } from './loose.ts';

type AuthoredFact = Authored['facts'][number];
type AuthoredMatter = Authored['matters'][number];
type Facts = ReadonlyMap<string, Fact>;

/**
 * Amounts come out as canonical decimals in base units. What the checks will complain of (a limit that cannot be
 * read, a test of an unknown fact) is left out here, so that they have a regulation to look at.
 */
export function buildRegulation(authored: Authored): Regulation {
  const written = new Map(authored.facts.map((fact) => [fact.id, fact]));
  const facts = authored.facts.map((fact) => defined<Fact>(buildFact(fact, written)));
  const byId: Facts = new Map(facts.map((fact) => [fact.id, fact]));
  return defined<Regulation>({
    id: authored.id,
    title: authored.title,
    term: stated(authored.term),
    source: buildSource(authored.source),
    enacted: authored.enacted && buildEnactment(authored.enacted),
    papers: authored.papers,
    bodies: authored.bodies,
    participants: authored.participants,
    residual: authored.residual ?? null,
    precedence: authored.precedence ?? null,
    actions: authored.actions,
    clauses: authored.clauses,
    covers: authored.covers,
    accepted: authored.accepted,
    facts,
    circumstances: authored.circumstances,
    matters: authored.matters.map((matter) => buildMatter(matter, byId)),
    groups: authored.groups,
    rules: authored.matters.flatMap((matter) => buildRules(matter, byId)),
    doubts: authored.matters.flatMap((matter) => buildDoubts(matter, byId)),
    dated: authored.dated.map((notice) => ({ ...notice, when: testsOf(notice.when, byId) })),
    advice: authored.advice.map((advice) => buildAdvice(advice, byId)),
    voting: authored.voting?.map(buildVoting),
  });
}

function buildFact(fact: AuthoredFact, written: ReadonlyMap<string, AuthoredFact>): Loose<Fact> {
  switch (fact.kind) {
    case 'amount':
      return { ...fact, ...readBounds(fact, fact) };
    case 'flag':
      return {
        ...fact,
        assumed: fact.assumed && fact.assumed === 'yes',
        yieldsToDeclared: fact.yieldsToDeclared && fact.yieldsToDeclared === 'yes',
      };
    case 'items':
      return {
        ...fact,
        ...readBounds(fact, written.get(fact.total)),
        recipientBelow: readLimit(fact.recipientBelow, written.get(fact.total)) ?? '0',
      };
    default:
      return fact;
  }
}

/** The bounds that are given, in the base unit. */
function readBounds(fact: Partial<Record<Bound, string | undefined>>, unit: AuthoredFact | undefined) {
  const given = BOUNDS.flatMap((bound) => {
    const written = fact[bound];
    return written === undefined ? [] : [[bound, readLimit(written, unit)] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Bound, DecimalString>>;
}

function buildMatter(matter: AuthoredMatter, facts: Facts): Loose<Matter> {
  const { series: _, rules: _rules, doubts: _doubts, ...rest } = matter;
  return {
    ...rest,
    facts: matter.facts.map((taken): Loose<MatterFact> => {
      if (typeof taken === 'string') return { fact: taken };
      const { takenWhen, ranges, nearest } = taken;
      return {
        ...taken,
        takenWhen: takenWhen && testsOf(takenWhen, facts)[0],
        nearest: nearest && nearest === 'yes',
        ranges: ranges && {
          by: ranges.by,
          binding: ranges.binding === 'yes',
          cases: ranges.cases.map(({ when, values, assumed }) => ({
            when: when === undefined ? undefined : testsOfOne(ranges.by, when, facts.get(ranges.by))[0],
            values,
            assumed,
          })),
        },
      };
    }),
  };
}

function buildRules(matter: AuthoredMatter, facts: Facts): Loose<Rule>[] {
  const exceptions = (list: readonly AuthoredConditions[]): Test[][] =>
    list.map((one) => testsOf(one, facts));
  const bands = matter.series.flatMap((series) =>
    series.bands.map((band) => ({
      id: band.id,
      matter: matter.code,
      clause: band.clause,
      body: band.body,
      action: series.action,
      subject: band.subject,
      quote: band.quote,
      when: [
        ...testsOf(series.when, facts),
        ...testsOfOne(series.fact, limitsOf(band), facts.get(series.fact)),
      ],
      except: exceptions([...series.except, ...band.except]),
      overrides: band.overrides,
      series: series.id,
    })),
  );
  const single = matter.rules.map((rule) => ({
    ...rule,
    matter: matter.code,
    when: testsOf(rule.when, facts),
    except: exceptions(rule.except),
  }));
  return [...bands, ...single];
}

function buildDoubts(matter: AuthoredMatter, facts: Facts): Loose<Ambiguity>[] {
  return matter.doubts.map((doubt) => ({
    ...doubt,
    matter: matter.code,
    countsLeftOut: doubt.countsLeftOut === 'yes',
    otherwise: doubt.otherwise.map(({ stands, ...patch }) => ({
      ...patch,
      when: patch.when && testsOf(patch.when, facts),
      // An exception that asks for nothing always holds.
      except: stands === 'no' ? [[]] : patch.except?.map((one) => testsOf(one, facts)),
    })),
  }));
}

// Procedure.

function buildAdvice(advice: AuthoredAdvice, facts: Facts): Loose<Advice> {
  return {
    ...advice,
    when: testsOf(advice.when, facts),
    shown: advice.shown === 'yes',
    due: advice.due && buildDue(advice.due),
    who: buildActors(advice.who),
    to: buildActors(advice.to),
    votes: advice.votes === 'yes' ? true : advice.votes === 'no' ? undefined : advice.votes,
  };
}

function buildActors(written: AuthoredActors | undefined): Actors | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return { kind: 'one', codes: [written] };
  return 'any' in written ? { kind: 'any', codes: written.any } : { kind: 'all', codes: written.all };
}

/** The first word given counts; that there is one, and one alone, is a check's to say. */
function buildDue(written: AuthoredDue): Loose<Due> {
  const { before, after, working, extraordinary, extraordinaryDoubt, label } = written;
  const word = before !== undefined ? 'before' : after !== undefined ? 'after' : 'on';
  const days = stated(before ?? after ?? '0');
  return {
    word,
    days: days === null ? null : Number(days),
    working: working === 'yes',
    extraordinary: extraordinary === 'yes',
    extraordinaryDoubt,
    label,
  };
}

function buildSource({ articles, ...source }: Authored['source']): Regulation['source'] {
  return { ...source, ...(articles !== undefined && { articles: Number(articles) }) };
}

function buildEnactment(enacted: AuthoredEnactment): Enactment {
  const { number, date, issuer, signer, effect, replaces } = enacted;
  return {
    number: stated(number),
    date: stated(date),
    issuer: stated(issuer),
    signer: stated(signer),
    effect: stated(effect),
    replaces: stated(replaces),
  };
}

// What was left out, and what a text does not state.

/** Without the keys that were left out, at any depth: with exact optional types they are absent, not undefined. */
function defined<T>(value: Loose<T>): T {
  return withoutUndefined(value) as T;
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (value === null || typeof value !== 'object') return value;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given.map(([key, part]) => [key, withoutUndefined(part)]));
}

/** Null for `not stated`. */
function stated<T>(value: T | 'not stated'): T | null {
  return value === 'not stated' ? null : (value as T);
}
