/** The way of a file before it is known in full: to a body, or by a matter to each body that may decide it. */
import type { Decision } from '../model/decision.ts';
import type { Matter, Regulation, Rule } from '../model/regulation.ts';
import type { Way } from '../model/way.ts';
import { decidersOf } from './deciders.ts';
import { stepsIn } from './way-steps.ts';

/** Whose way it is, and what is known of the decision. */
export interface Setting {
  readonly regulation: Regulation;
  readonly body: string | null;
  /** The rules by which the body may decide; of any matter where none is named. */
  readonly rules: readonly Rule[];
  /** Whether the body may decide by a rule, and whether it may be left the matter because no rule reserves it. */
  readonly decides: boolean;
  readonly isLeft: boolean;
  readonly matter?: Matter;
}

/** The way to a body, whatever the matter. */
export function wayToBody(regulation: Regulation, body: string): Way {
  const rules = regulation.rules.filter((rule) => rule.body === body);
  const isLeft = regulation.residual?.body === body;
  return wayIn({ regulation, body, rules, decides: true, isLeft });
}

/**
 * The way to each body that may decide a matter, highest first; to nobody where the regulation may name none.
 * @param among the bodies that remain; absent: all that the rules of the matter, and their lack, can give
 */
export function waysOfMatter(regulation: Regulation, matter: Matter, among?: readonly string[]): Way[] {
  const { bodies, residual } = decidersOf(regulation, matter);
  const residualBody = residual ? (regulation.residual?.body ?? null) : undefined;
  // A matter that the text leaves open is left to nobody, whatever the residual body.
  const left = bodies.length === 0 && matter.unruled !== undefined ? null : residualBody;
  const ordered = regulation.bodies
    .map(({ code }) => code)
    .filter((code) => bodies.includes(code) || code === left);
  const all = left === null ? [...ordered, null] : ordered;
  return all
    .filter((body) => among === undefined || (body !== null && among.includes(body)))
    .map((body) => {
      const rules = regulation.rules.filter((rule) => rule.matter === matter.code && rule.body === body);
      const decides = body !== null && bodies.includes(body);
      return wayIn({ regulation, matter, body, rules, decides, isLeft: body === left });
    });
}

/** The way of a decided proposal, each code told once. The decision must have been asked for its procedure. */
export function wayOfDecision({ authority, procedure = [] }: Decision): Way {
  const steps = procedure.map(({ code, params }) => ({
    step: Number(params.step),
    id: code,
    conditions: [],
  }));
  return { body: authority, steps, byProposal: [] };
}

function wayIn(setting: Setting): Way {
  return { body: setting.body, ...stepsIn(setting) };
}
