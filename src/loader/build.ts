/** From the file as written to the regulation as the program knows it: defaults filled in, limits in base units. */
import type { Fact, Test } from '../model/fact.ts';
import type {
  Advice,
  Ambiguity,
  Due,
  Enactment,
  Matter,
  MatterFact,
  Regulation,
  Rule,
  Share,
  Voting,
} from '../model/regulation.ts';
import type {
  Authored,
  AuthoredAdvice,
  AuthoredConditions,
  AuthoredDue,
  AuthoredEnactment,
  AuthoredShare,
  AuthoredVoting,
} from './authored.ts';
import { limitsOf, readLimit, testsOf, testsOfOne } from './conditions.ts';

type AuthoredFact = Authored['facts'][number];
type AuthoredMatter = Authored['matters'][number];
type Facts = ReadonlyMap<string, Fact>;

/**
 * Amounts come out as canonical decimals in base units. What the checks will complain of (a limit that cannot be
 * read, a test of an unknown fact) is left out here, so that they have a regulation to look at.
 */
export function buildRegulation(authored: Authored): Regulation {
  const written = new Map(authored.facts.map((fact) => [fact.id, fact]));
  const facts = authored.facts.map((fact) => buildFact(fact, written));
  const byId: Facts = new Map(facts.map((fact) => [fact.id, fact]));
  return defined({
    id: authored.id,
    title: authored.title,
    term: stated(authored.term),
    source: authored.source,
    enacted: authored.enacted && buildEnactment(authored.enacted),
    bodies: authored.bodies,
    residual: authored.residual ?? null,
    precedence: authored.precedence ?? null,
    actions: authored.actions,
    clauses: authored.clauses.map(defined),
    covers: authored.covers,
    accepted: authored.accepted,
    facts,
    circumstances: authored.circumstances,
    matters: authored.matters.map((matter) => buildMatter(matter, byId)),
    groups: authored.groups,
    rules: authored.matters.flatMap((matter) => buildRules(matter, byId)),
    doubts: authored.matters.flatMap((matter) => buildDoubts(matter, byId)),
    dated: authored.dated.map((notice) => defined({ ...notice, when: testsOf(notice.when, byId) })),
    advice: authored.advice.map((advice) => buildAdvice(advice, byId)),
    voting: authored.voting?.map(buildVoting),
  }) as Regulation;
}

function buildFact(fact: AuthoredFact, written: ReadonlyMap<string, AuthoredFact>): Fact {
  switch (fact.kind) {
    case 'amount':
      return defined({
        ...fact,
        bareFrom: fact.bareFrom === undefined ? undefined : readLimit(fact.bareFrom, fact),
      }) as Fact;
    case 'flag':
      return defined({
        ...fact,
        assumed: fact.assumed === undefined ? undefined : fact.assumed === 'yes',
      }) as Fact;
    case 'items':
      return defined({
        ...fact,
        recipientBelow: readLimit(fact.recipientBelow, written.get(fact.total)) ?? '0',
      }) as Fact;
    default:
      return defined(fact) as Fact;
  }
}

function buildMatter(matter: AuthoredMatter, facts: Facts): Matter {
  return defined({
    code: matter.code,
    name: matter.name,
    forms: matter.forms,
    keywords: matter.keywords,
    unruled: matter.unruled,
    facts: matter.facts.map((taken): MatterFact => {
      if (typeof taken === 'string') return { fact: taken };
      const { ranges } = taken;
      return defined({
        fact: taken.fact,
        label: taken.label,
        values: taken.values,
        takenWhen: taken.takenWhen && testsOf(taken.takenWhen, facts)[0],
        ranges: ranges && {
          by: ranges.by,
          binding: ranges.binding === 'yes',
          cases: ranges.cases.map((one) =>
            defined({
              when:
                one.when === undefined ? undefined : testsOfOne(ranges.by, one.when, facts.get(ranges.by))[0],
              values: one.values,
              assumed: one.assumed,
            }),
          ),
        },
      }) as MatterFact;
    }),
  }) as Matter;
}

function buildRules(matter: AuthoredMatter, facts: Facts): Rule[] {
  const exceptions = (list: readonly AuthoredConditions[]): Test[][] =>
    list.map((one) => testsOf(one, facts));
  const bands = matter.series.flatMap((series) =>
    series.bands.map(
      (band): Rule =>
        defined({
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
        }) as Rule,
    ),
  );
  const single = matter.rules.map(
    (rule): Rule =>
      defined({
        ...rule,
        matter: matter.code,
        when: testsOf(rule.when, facts),
        except: exceptions(rule.except),
      }) as Rule,
  );
  return [...bands, ...single];
}

function buildDoubts(matter: AuthoredMatter, facts: Facts): Ambiguity[] {
  return matter.doubts.map(
    (doubt): Ambiguity => ({
      code: doubt.code,
      matter: matter.code,
      clauses: doubt.clauses,
      message: doubt.message,
      countsLeftOut: doubt.countsLeftOut === 'yes',
      otherwise: doubt.otherwise.map(
        (patch) =>
          defined({
            rule: patch.rule,
            body: patch.body,
            when: patch.when && testsOf(patch.when, facts),
            except: patch.except?.map((one) => testsOf(one, facts)),
          }) as Ambiguity['otherwise'][number],
      ),
    }),
  );
}

// Procedure.

function buildAdvice(advice: AuthoredAdvice, facts: ReadonlyMap<string, Fact>): Advice {
  return defined({
    ...advice,
    when: testsOf(advice.when, facts),
    shown: advice.shown === 'yes',
    due: advice.due && buildDue(advice.due),
  }) as Advice;
}

/** The first word given counts; that there is one, and one alone, is a check's to say. */
function buildDue({ before, after, working, extraordinary, label }: AuthoredDue): Due {
  const word = before !== undefined ? 'before' : after !== undefined ? 'after' : 'on';
  const days = stated(before ?? after ?? '0');
  return {
    word,
    days: days === null ? null : Number(days),
    working: working === 'yes',
    extraordinary: extraordinary === 'yes',
    label,
  };
}

function buildVoting({ body, session, writing, cadre, divided, notes }: AuthoredVoting): Voting {
  return defined({
    body,
    session: session && defined({ quorum: share(session.quorum), carried: share(session.carried) }),
    writing:
      writing &&
      defined({
        clause: writing.clause,
        carried: share(writing.carried),
        neverCadre: writing.neverCadre === 'yes',
        disagreementToSession: writing.disagreementToSession === 'yes',
        silenceAgrees: writing.silenceAgrees === 'yes',
        note: writing.note,
      }),
    cadre,
    divided: divided && defined(divided),
    notes,
  }) as Voting;
}

function share(written: AuthoredShare | undefined): Share | undefined {
  if (written === undefined) return undefined;
  const { from, above, clause, message } = written;
  const [numerator, denominator] = (from ?? above ?? '1/1').split('/').map(Number);
  const word = from !== undefined ? 'from' : 'above';
  return { word, numerator: numerator!, denominator: denominator!, clause, message };
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

/** Without the keys that were left out, which with exact optional types are absent, not undefined. */
const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Null for `not stated`. */
function stated<T>(value: T | 'not stated'): T | null {
  return value === 'not stated' ? null : (value as T);
}
