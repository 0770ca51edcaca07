/** Which bodies a regulation has act by which clauses. */
import type { Citing, ProvenanceFinding, StatedBody } from '../model/provenance.ts';
import type { Regulation } from '../model/regulation.ts';
import type { BodyNames } from './named-bodies.ts';
import type { TextIndex } from './text-index.ts';

/** Each body once for what cites it. */
export function statedBodies(regulation: Regulation): StatedBody[] {
  return [
    ...ofRules(regulation),
    ...ofDoubts(regulation),
    ...ofResidual(regulation),
    ...ofVoting(regulation),
    ...ofStages(regulation),
  ];
}

function ofRules({ rules }: Regulation): StatedBody[] {
  return rules.flatMap(({ id, clause, body, or = [] }) =>
    [body, ...or].map((one) => ({ body: one, clauses: [clause], by: { kind: 'rule', id } })),
  );
}

/** What another reading has decide: by one of the clauses that are read so. */
function ofDoubts({ doubts }: Regulation): StatedBody[] {
  return doubts.flatMap(({ code, clauses, otherwise }) =>
    otherwise.flatMap(({ body }): StatedBody[] =>
      body === undefined ? [] : [{ body, clauses, by: { kind: 'doubt', id: code } }],
    ),
  );
}

function ofResidual({ residual }: Regulation): StatedBody[] {
  if (residual === null) return [];
  const { body, clause } = residual;
  return [{ body, clauses: [clause], by: { kind: 'residual', id: clause } }];
}

function ofVoting({ voting = [] }: Regulation): StatedBody[] {
  return voting.flatMap(({ body, session, writing, divided, afterwards = [], convene }) => {
    const by: Citing = { kind: 'voting', id: body };
    const at = (one: string | undefined, clause: string): StatedBody[] =>
      one === undefined ? [] : [{ body: one, clauses: [clause], by }];
    return [
      ...[session?.quorum, session?.carried, writing?.carried].flatMap((share) =>
        share === undefined ? [] : at(body, share.clause),
      ),
      ...(divided ? [divided.to, ...(divided.or ?? [])].flatMap((to) => at(to, divided.clause)) : []),
      ...afterwards.flatMap(({ to, clause }) => at(to, clause)),
      ...(typeof convene?.by === 'string' ? at(convene.by, convene.clause) : []),
    ];
  });
}

/** Who does what in the stages of a file, and to whom; a person's office is no body. */
function ofStages({ advice, bodies }: Regulation): StatedBody[] {
  const known = bodies.map(({ code }) => code);
  return advice.flatMap(({ code, clauses, who, to }) =>
    [...(who?.codes ?? []), ...(to?.codes ?? [])]
      .filter((one) => known.includes(one))
      .map((body): StatedBody => ({ body, clauses, by: { kind: 'advice', id: code } })),
  );
}

/** A body is looked for in every clause that the text has; where it has none of them, that is said instead. */
export function missingBodies(
  bodies: readonly StatedBody[],
  index: TextIndex,
  names: BodyNames,
): ProvenanceFinding[] {
  return bodies.flatMap((stated): ProvenanceFinding[] => {
    const clauses = stated.clauses.filter((clause) => index.has(clause));
    const found = [...new Set(clauses.flatMap((clause) => bodiesAround(clause, index, names)))];
    if (clauses.length === 0 || found.includes(stated.body)) return [];
    return [{ code: 'body-missing', stated, found }];
  });
}

function bodiesAround(clause: string, index: TextIndex, names: BodyNames): string[] {
  return index
    .around(clause, names.finder)
    .flat()
    .filter(({ value, ofOffice }) => value.kind === 'body' && !ofOffice)
    .map(({ value }) => value.name);
}
