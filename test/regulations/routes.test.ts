/** Who does what with a file, in which order: the routes of the two model regulations, held against their texts. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { readJson } from '../../src/intake/json.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Stage } from '../../src/model/decision.ts';
import { bundledText, regulationIn } from './files.ts';

interface Routed {
  readonly of: string;
  readonly given: Readonly<Record<string, string | boolean>>;
  /** A stage a line: who, what, to whom. */
  readonly route: readonly string[];
}

const SESSION_OF_STANDING_COMMITTEE = [
  'standing-member or member prepares',
  'thuong-truc prepares',
  'ban-thuong-vu or thuong-truc assigns',
  'preparing-unit sends to office',
  'office appraises',
  'thuong-truc convenes',
  'ban-thuong-vu invites',
  'office sends to session-members',
  'secretary or deputy chairs',
  'ban-thuong-vu DECIDES',
  'ban-thuong-vu records',
  'secretary or deputy signs',
  'ban-thuong-vu issues',
];

const MODEL_COMMITTEE: readonly Routed[] = [
  {
    of: 'beyond its power: what is asked is signed (6.6, 7.4), then the provincial Standing Committee is asked (12.1)',
    given: { type: 'important-matter', beyondPower: true },
    route: [
      'secretary or deputy signs',
      'dang-uy or ban-thuong-vu submits to ban-thuong-vu-tinh-uy',
      'ban-thuong-vu-tinh-uy DECIDES',
    ],
  },
  {
    of: 'within its power: raised by the secretary in the Standing Board (6.1), discussed by either committee (14, 16.3)',
    given: { type: 'important-matter', beyondPower: false },
    route: [
      'secretary proposes to thuong-truc',
      'standing-member or member prepares',
      'ban-thuong-vu or thuong-truc prepares',
      'ban-thuong-vu or thuong-truc assigns',
      'preparing-unit sends to office',
      'office appraises',
      'ban-thuong-vu convenes',
      'dang-uy or ban-thuong-vu invites',
      'office sends to session-members',
      'secretary or deputy chairs',
      'dang-uy or ban-thuong-vu DECIDES',
      'dang-uy or ban-thuong-vu records',
      'secretary or deputy signs',
      'dang-uy or ban-thuong-vu issues',
    ],
  },
  {
    of: 'personnel without a majority: all views are signed and reported',
    given: { type: 'personnel-above', majorityReached: false },
    route: [
      'secretary or deputy signs',
      'dang-uy or ban-thuong-vu reports to ban-thuong-vu-tinh-uy',
      'ban-thuong-vu-tinh-uy DECIDES',
    ],
  },
  {
    of: 'an extraordinary session of the Party Committee is called by a session of the Standing Committee',
    given: { type: 'committee-session', sessionStep: 'convene-extraordinary' },
    route: SESSION_OF_STANDING_COMMITTEE,
  },
  {
    of: 'daily work; a stand-in only while the Standing Board is away (5.5); told at the next session (3.3)',
    given: { type: 'daily-work' },
    route: [
      'standing-member stands-in',
      'secretary or deputy chairs',
      'thuong-truc DECIDES',
      'office issues',
      'thuong-truc reports to ban-thuong-vu',
    ],
  },
  {
    of: 'delegated work: put on paper and sent (16.1), then reported (3.4)',
    given: { type: 'delegated-work', delegated: true },
    route: [
      'secretary or deputy chairs',
      'thuong-truc DECIDES',
      'thuong-truc sends to concerned',
      'thuong-truc reports to ban-thuong-vu',
    ],
  },
  {
    of: 'no agreement: the Standing Board reports, the Standing Committee decides',
    given: { type: 'board-disagreement' },
    route: ['thuong-truc reports to ban-thuong-vu', ...SESSION_OF_STANDING_COMMITTEE],
  },
  {
    of: 'the stand-in is named first, and then stands in',
    given: { type: 'stand-in' },
    route: [...SESSION_OF_STANDING_COMMITTEE, 'standing-member stands-in'],
  },
  {
    of: 'the regulation is amended on the committee’s report (19.2)',
    given: { type: 'working-regulation' },
    route: [
      'deputy appraises',
      'secretary or deputy signs',
      'dang-uy submits to ban-thuong-vu-tinh-uy',
      'ban-thuong-vu-tinh-uy DECIDES',
    ],
  },
];

const DISTRICT: readonly Routed[] = [
  {
    of: 'delegated (5.10, 6.4): watched, and reported at the next session',
    given: { type: 'relief-funds', delegated: true },
    route: ['thuong-truc DECIDES', 'ban-thuong-vu oversees', 'thuong-truc reports to ban-thuong-vu'],
  },
  {
    of: 'what the standing board verifies goes to the standing committee for its conclusion (5.10.a)',
    given: {
      type: 'cadre-verification',
      managedByDistrict: true,
      verificationStep: 'verify',
      delegated: true,
    },
    route: [
      'thuong-truc DECIDES',
      'thuong-truc reports to ban-thuong-vu',
      'ban-thuong-vu oversees',
      'thuong-truc reports to ban-thuong-vu',
    ],
  },
  {
    of: 'a hard case is asked of the standing committee (5.10.b), and told to the province (7.2)',
    given: { type: 'delegated-case', delegated: true, hardCase: true, beyondBoardPower: true },
    route: [
      'thuong-truc submits to ban-thuong-vu',
      'cap-uy or ban-thuong-vu or thuong-truc submits to cap-uy-tinh or ban-thuong-vu-tinh',
      'thuong-truc prepares',
      'thuong-truc convenes',
      'ban-thuong-vu DECIDES',
      'ban-thuong-vu reports to cap-uy',
    ],
  },
  {
    of: 'beyond the standing committee’s power: the province and its own committee are told (3.2)',
    given: { type: 'beyond-power-matter', handledBy: 'standing-committee', beyondItsPower: true },
    route: [
      'ban-thuong-vu reports to ban-thuong-vu-tinh and cap-uy',
      'cap-uy or ban-thuong-vu or thuong-truc submits to cap-uy-tinh or ban-thuong-vu-tinh',
      'ban-thuong-vu-tinh DECIDES',
    ],
  },
  {
    of: 'convening a session has no report at that very session',
    given: { type: 'standing-committee-session' },
    route: ['thuong-truc DECIDES'],
  },
  {
    of: 'candidates are submitted to the province, named by the committee, elected by the council (4.3.đ)',
    given: { type: 'council-nomination', nominatedPosition: 'council-chairman' },
    route: [
      'cap-uy submits to ban-thuong-vu-tinh',
      'ban-thuong-vu prepares',
      'ban-thuong-vu convenes',
      'cap-uy DECIDES',
      'council acts-for-state',
    ],
  },
  {
    of: 'a project’s policy: proposed by council or People’s Committee, which carry it out (9.1)',
    given: { type: 'important-project', majorStep: 'policy' },
    route: [
      'council or government proposes to cap-uy or ban-thuong-vu',
      'ban-thuong-vu prepares',
      'ban-thuong-vu convenes',
      'cap-uy DECIDES',
      'council or government executes',
    ],
  },
];

describe.each([
  ['261-qd-tw', MODEL_COMMITTEE],
  ['202-qd-tw', DISTRICT],
])('%s', (id, routes) => {
  const regulation = regulationIn(bundledText(id));
  const compiled = compileRegulation(regulation);

  const routeOf = (given: Routed['given']): readonly Stage[] => {
    const { raw } = readJson(JSON.stringify(given));
    const { proposal } = readProposal(regulation, raw!, { mode: 'strict' });
    return decide(compiled, proposal!, { asOf: '2025-06-02', trace: true }).route!;
  };

  it.each(routes)('$of', ({ given, route }) => {
    expect(routeOf(given).map(lineOf)).toEqual(route);
  });

  it('nothing that follows a decision stands before it, in any matter', () => {
    const order = regulation.advice.flatMap(({ who, does, rules }, index) =>
      who === undefined || does === undefined ? [] : [{ does, rules, index }],
    );
    const decides = order.filter(({ does }) => does === 'decides').map(({ index }) => index);
    expect(decides.length).toBeGreaterThan(0);
    const late = order.filter(({ does }) => ['records', 'issues', 'oversees'].includes(does));
    const early = late.filter(({ index }) => index < decides[0]!);
    // The province directs how a working regulation is made, which is while it is made (202, 11.1).
    expect(early.flatMap(({ rules }) => rules)).toEqual(id === '202-qd-tw' ? ['working-regulation'] : []);
  });
});

function lineOf({ who, does, to, deciding }: Stage): string {
  const named = ({ kind, codes }: Stage['who']): string => codes.join(kind === 'all' ? ' and ' : ' or ');
  return `${named(who)} ${deciding ? 'DECIDES' : does}${to === undefined ? '' : ` to ${named(to)}`}`;
}
