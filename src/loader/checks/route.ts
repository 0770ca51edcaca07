/** The route of a file: its stages name who is declared, say what is done, and stand in an order that can be. */
import { ADDRESSED, AUTHORITY, type Deed } from '../../model/step.ts';
import type { AuthoredActors } from '../authored-steps.ts';
import type { Path } from '../parse.ts';
import { type Checked, type Checks, type Complaint, type Named, namesAt, parts, unknown } from './checked.ts';

export const routeChecks = {
  'actor-known': ({ file }) => {
    const known = [...file.bodies, ...(file.participants ?? [])].map(({ code }) => code);
    return parts(file, 'advice').flatMap(({ who, to, path }) => [
      ...unknown(actorsAt(who, [...path, 'who']), known),
      ...unknown(actorsAt(to, [...path, 'to']), known),
    ]);
  },

  /** A code leads to a body or to a participant, never to both, and none stands for the one that decides. */
  'participant-apart': ({ file }) => {
    const taken = [AUTHORITY, ...file.bodies.map(({ code }) => code)];
    return namesAt(parts(file, 'participants'), 'code').flatMap(([name, path], index, all) => {
      const isTaken = taken.includes(name) || all.slice(0, index).some(([before]) => before === name);
      return isTaken ? [{ name, path }] : [];
    });
  },

  'stage-whole': ({ file }) =>
    parts(file, 'advice').flatMap((step): Complaint[] => {
      const isStage = step.who !== undefined && step.does !== undefined;
      const given = (['who', 'does', 'to', 'votes'] as const).find((key) => step[key] !== undefined);
      if (isStage || given === undefined) return [];
      return [{ name: step.code, path: [...step.path, given], ofKey: true }];
    }),

  'stage-addressed': ({ file }) =>
    parts(file, 'advice').flatMap(({ does, to, path }): Complaint[] =>
      to === undefined || does === undefined || ADDRESSED.includes(does)
        ? []
        : [{ name: does, path: [...path, 'to'], known: ADDRESSED, ofKey: true }],
    ),

  /** What is put to a vote is put to one body, and by a kind of work that the body tells apart. */
  'stage-votes': ({ file }) =>
    parts(file, 'advice').flatMap(({ who, votes, path }): Complaint[] => {
      if (votes === undefined || votes === 'no' || who === undefined) return [];
      const at = { path: [...path, 'votes'], name: votes };
      if (who === AUTHORITY) return votes === 'yes' ? [] : [{ ...at, known: ['yes'] }];
      const own = (file.voting ?? []).filter(({ body }) => body === who);
      const works = own.flatMap(({ work }) => work?.code ?? []);
      const known = works.length === 0 ? ['yes'] : works;
      return own.length > 0 && known.includes(votes) ? [] : [{ ...at, known: own.length > 0 ? known : [] }];
    }),

  /** A file's decision has one place: that of the body that decides. */
  'stage-decides': ({ file }) =>
    parts(file, 'advice').flatMap(({ who, does, path }): Complaint[] =>
      does !== 'decides' || who === undefined || who === AUTHORITY
        ? []
        : [{ name: shownActors(who), path: [...path, 'who'], known: [AUTHORITY] }],
    ),

  'stage-deciding': (checked) => {
    const { file } = checked;
    const stages = parts(file, 'advice').filter(({ who, does }) => who !== undefined && does !== undefined);
    if (stages.length === 0) return [];
    const deciding = stages.filter(isDeciding);
    if (deciding.length === 0) return [{ name: 'advice', path: ['advice'], ofKey: true }];
    return deciding.flatMap((stage) => unsettled(stage, checked));
  },

  /** Days are counted from a session: what falls before it stands before it, what falls after it behind it. */
  'stage-order': ({ file }) => {
    const steps = parts(file, 'advice');
    const sessions = steps.flatMap(({ due }, index) => (due?.on === undefined ? [] : [index]));
    if (sessions.length === 0) return [];
    return steps.flatMap(({ code, due, path }, index): Complaint[] => {
      // One that is counted in two ways is another check's.
      if (due === undefined || due.on !== undefined || (due.before !== undefined && due.after !== undefined))
        return [];
      const isLate = due.before !== undefined && index > sessions.at(-1)!;
      const isEarly = due.after !== undefined && index < sessions[0]!;
      return isLate || isEarly ? [{ name: code, path: [...path, 'due'] }] : [];
    });
  },
} satisfies Checks;

interface Deciding {
  readonly who?: AuthoredActors | undefined;
  readonly does?: Deed | undefined;
}

function isDeciding({ who, does }: Deciding): boolean {
  return who === AUTHORITY && does === 'decides';
}

/** Whether a file is decided there may not hang on a circumstance, which nobody needs to state. */
function unsettled(
  { code, when, path }: Checked['file']['advice'][number] & { readonly path: Path },
  { file }: Checked,
): Complaint[] {
  const circumstances = file.circumstances ?? [];
  return Object.keys(when)
    .filter((fact) => circumstances.includes(fact))
    .map((fact) => ({ name: code, path: [...path, 'when', fact], ofKey: true }));
}

function actorsAt(actors: AuthoredActors | undefined, path: Path): Named[] {
  // The body that decides stands alone: whom it acts together with is not known before.
  if (actors === undefined || actors === AUTHORITY) return [];
  if (typeof actors === 'string') return [[actors, path]];
  return 'any' in actors
    ? namesAt([{ any: actors.any, path }], 'any')
    : namesAt([{ all: actors.all, path }], 'all');
}

function shownActors(actors: AuthoredActors): string {
  return typeof actors === 'string' ? actors : Object.values(actors).flat().join(', ');
}
