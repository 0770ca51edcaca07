/** The route of a file in words and as JSON: who does what in each stage. */
import type { Decision, Stage } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import type { Actors, Deed, Due } from '../model/step.ts';
import type { Lang } from '../model/words.ts';
import { describeTests } from './conditions.ts';
import { routeWordsFor } from './messages/route.ts';
import { Names, upperFirst } from './names.ts';
import { joinedRemark, remarkText } from './remark.ts';
import { type PresentedVoting, presentVoting } from './voting.ts';

export interface ResultActors {
  /** One body, one office or organ, any one of several, or all of them. */
  readonly kind: 'body' | 'office' | 'any' | 'all';
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

export interface ResultStage {
  /** Its number on the route, from 1. */
  readonly stage: number;
  readonly code: string;
  readonly who: ResultActors;
  readonly does: Deed;
  readonly to?: ResultActors;
  /** Whether the authority decides here; true of one stage. */
  readonly deciding: boolean;
  readonly clauses: readonly string[];
  readonly message: string;
  readonly due?: ResultDue;
  /** How it is voted on; several where it is not known which kind of work it is, or either body may decide. */
  readonly voting?: readonly (PresentedVoting & { readonly body: string })[];
  /** What has to hold for the stage to stand, where that is not known. */
  readonly condition?: { readonly facts: readonly string[]; readonly message: string };
}

/** Counted from the session; days are null where the text leaves the number blank. */
export interface ResultDue extends Pick<Due, 'word' | 'days' | 'extraordinary'> {
  readonly label: string;
  readonly unit: 'days' | 'working-days';
}

/** "Thường trực Tỉnh ủy – báo cáo Ban Thường vụ Tỉnh ủy" */
export function deedText({ who, does, to }: Pick<Stage, 'who' | 'does' | 'to'>, names: Names): string {
  const { deed, deeds, addressed } = routeWordsFor(names.lang);
  const done =
    to === undefined ? deeds[does] : addressed[does as keyof typeof addressed](actorsText(to, names));
  return deed(upperFirst(actorsText(who, names)), done);
}

export function actorsText({ kind, codes }: Actors, names: Names): string {
  const { joined } = routeWordsFor(names.lang);
  const all = codes.map((code) => names.actor(code));
  const last = all.pop() ?? '';
  return all.length === 0 ? last : all.join(', ') + (kind === 'all' ? joined.all : joined.any) + last;
}

export function presentRoute(decision: Decision, regulation: Regulation, lang: Lang): ResultStage[] {
  const names = new Names(regulation, lang, decision.matter);
  return (decision.route ?? []).map((stage, index) => {
    const { code, step, clauses, condition } = stage;
    const due = step === null ? undefined : regulation.advice[step]!.due;
    const { who, does, to, deciding, voting } = presentDeed(stage, names);
    return {
      stage: index + 1,
      code,
      who,
      does,
      ...(to && { to }),
      deciding,
      clauses: [...clauses],
      message: stageMessage(stage, decision, names),
      ...(due !== undefined && { due: presentDue(due, lang) }),
      ...(voting && { voting }),
      ...(condition !== undefined && {
        condition: {
          facts: [...new Set(condition.map(({ fact }) => fact))],
          message: routeWordsFor(lang).condition(
            describeTests(condition, regulation, lang, decision.matter).join('; '),
          ),
        },
      }),
    };
  });
}

type ResultDeed = Pick<ResultStage, 'who' | 'does' | 'to' | 'deciding' | 'voting'>;

/** Who does what in a stage, and how it is voted on. */
export function presentDeed({ who, does, to, deciding, votings }: Stage, names: Names): ResultDeed {
  const { regulation, lang } = names;
  const voting = votings?.map((index) => {
    const rules = regulation.voting![index]!;
    return { body: rules.body, ...presentVoting(rules, lang) };
  });
  return {
    who: presentActors(who, names),
    does,
    ...(to && { to: presentActors(to, names) }),
    deciding,
    ...(voting && { voting }),
  };
}

export function presentActors({ kind, codes }: Actors, names: Names): ResultActors {
  const isBody = names.regulation.bodies.some(({ code }) => code === codes[0]);
  return {
    kind: kind === 'one' ? (isBody ? 'body' : 'office') : kind,
    codes: [...codes],
    names: codes.map((code) => names.actor(code)),
  };
}

function presentDue({ label, word, days, working, extraordinary }: Due, lang: Lang): ResultDue {
  return { label: label[lang], word, days, unit: working ? 'working-days' : 'days', extraordinary };
}

/** What its step says; of a decision of which no step speaks, what the body does, or that nothing is said of it. */
export function stageMessage({ step, who }: Stage, decision: Decision | undefined, names: Names): string {
  const { lang, regulation } = names;
  const { residual } = regulation;
  if (step !== null) return joinedRemark(remarkText(regulation.advice[step]!, lang));
  const { decision: say, deeds } = routeWordsFor(lang);
  const bodies = upperFirst(actorsText(who, names));
  // Before a proposal is known the residual body has what no clause gives it.
  const isLeft = decision === undefined ? who.codes[0] === residual?.body : decision.outcome === 'residual';
  if (isLeft && residual !== null) return upperFirst(residual.message[lang]);
  const action = decision?.action ?? null;
  return say(bodies, action === null ? deeds.decides : names.action(action));
}
