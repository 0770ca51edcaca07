/** Who does what with a file of Lai Châu, in which order, held against Điều 1 to 3, 6 to 8, 17, 22, 25, 27 and 31. */
import { expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import { readJson } from '../../src/intake/json.ts';
import { readProposal } from '../../src/intake/read-proposal.ts';
import type { Stage } from '../../src/model/decision.ts';
import { LAI_CHAU, regulationIn } from './files.ts';

const regulation = regulationIn(LAI_CHAU);
const compiled = compileRegulation(regulation);

interface Routed {
  readonly of: string;
  readonly given: Readonly<Record<string, string | boolean>>;
  /** A stage a line: who, what, to whom; `?` where it hangs on what is not known. */
  readonly route: readonly string[];
}

const submitted = (to: string): string[] => [
  'dang-uy-ubnd agrees',
  `co-quan-trinh submits to ${to}`,
  'co-quan-trinh sends to van-phong',
  'van-phong and co-quan-tham-muu appraises',
];
const CHAIRED = ['bi-thu chairs', 'pho-bi-thu-thuong-truc stands-in'];
const SIGNED = ['bi-thu or pho-bi-thu signs'];
const afterwards = (body: string): string[] => [`${body} records`, ...SIGNED, `${body} issues`];

const TO_STANDING_COMMITTEE = [
  ...submitted('ban-thuong-vu'),
  'thuong-truc agrees',
  'thuong-truc or ban-thuong-vu admits ?',
  'ban-thuong-vu and thuong-truc prepares',
  'pho-bi-thu-thuong-truc oversees',
  'thuong-truc convenes',
  'van-phong invites',
  ...CHAIRED,
  'ban-thuong-vu DECIDES',
  ...afterwards('ban-thuong-vu'),
];

const TO_STANDING_BOARD = [
  ...submitted('thuong-truc'),
  'pho-bi-thu-thuong-truc oversees',
  ...CHAIRED,
  'thuong-truc DECIDES',
];

const ROUTES: readonly Routed[] = [
  {
    of: 'a project of Ban Thường vụ: Thường trực agrees and calls, the Office invites, Tỉnh ủy is told (22, 25, 27.4, 1.8)',
    given: {
      type: 'investment-project',
      fundingSource: 'provincial-budget',
      projectGroup: 'B',
      sector: 'other',
    },
    route: [...TO_STANDING_COMMITTEE, 'ban-thuong-vu reports to tinh-uy'],
  },
  {
    of: 'bonds: Tỉnh ủy is called by Ban Thường vụ (2.1), both prepare it (25.2)',
    given: { type: 'bond-issuance', offAgenda: false },
    route: [
      ...submitted('tinh-uy'),
      'thuong-truc agrees',
      'ban-thuong-vu and thuong-truc prepares',
      'pho-bi-thu-thuong-truc oversees',
      'ban-thuong-vu convenes',
      'van-phong invites',
      ...CHAIRED,
      'tinh-uy DECIDES',
      ...afterwards('tinh-uy'),
    ],
  },
  {
    of: 'a matter of the council, put in at short notice: its party group submits it (17.1.1), it is admitted first (25.2)',
    given: { type: 'council-matter', offAgenda: true },
    route: [
      'dang-doan-hdnd submits to tinh-uy',
      ...submitted('tinh-uy'),
      'thuong-truc agrees',
      'thuong-truc or ban-thuong-vu admits',
      'ban-thuong-vu and thuong-truc prepares',
      'pho-bi-thu-thuong-truc oversees',
      'ban-thuong-vu convenes',
      'van-phong invites',
      ...CHAIRED,
      'tinh-uy DECIDES',
      ...afterwards('tinh-uy'),
      'hdnd-tinh acts-for-state',
    ],
  },
  {
    of: 'delegated work: perhaps Ban Thường vụ first, for certain afterwards (3.6); signed in its name (22.3)',
    given: { type: 'asset-procurement', assetKind: 'car' },
    route: [
      ...submitted('thuong-truc'),
      'ban-thuong-vu agrees ?',
      ...TO_STANDING_BOARD.slice(4),
      ...afterwards('thuong-truc'),
      'thuong-truc reports to ban-thuong-vu',
    ],
  },
  {
    of: 'daily work is not delegated: the Office puts it on paper (22.3, 27.1), Ban Thường vụ is told (3.6)',
    given: { type: 'daily-work' },
    route: [
      ...TO_STANDING_BOARD,
      'thuong-truc records',
      'van-phong informs',
      'thuong-truc reports to ban-thuong-vu',
    ],
  },
  {
    of: 'urgent relief without a session: the chairman decides, then reports (3.5.3.3)',
    given: { type: 'emergency-relief', standingCanMeet: false },
    route: ['chu-tich-ubnd DECIDES', 'chu-tich-ubnd reports to thuong-truc'],
  },
  {
    of: 'the yearly plan of foreign affairs goes on to the ministry and the Prime Minister (8.5)',
    given: { type: 'foreign-affairs-plan' },
    route: [
      ...TO_STANDING_COMMITTEE,
      'chu-tich-ubnd sends to bo-ngoai-giao',
      'thu-tuong approves',
      'ban-thuong-vu reports to tinh-uy',
    ],
  },
  {
    of: 'what no clause reserves has the decision alone',
    given: { type: 'asset-procurement', assetKind: 'equipment', unitPrice: '10 triệu đồng' },
    route: ['chu-tich-ubnd DECIDES'],
  },
];

it.each(ROUTES)('$of', ({ given, route }) => {
  const { raw } = readJson(JSON.stringify(given));
  const { proposal, problems } = readProposal(regulation, raw!, { mode: 'strict' });
  expect(problems).toEqual([]);
  const decision = decide(compiled, proposal!, { asOf: '2024-06-12', trace: true });
  expect(decision.route!.map(lineOf)).toEqual(route);
});

function lineOf({ who, does, to, deciding, condition }: Stage): string {
  const named = ({ kind, codes }: Stage['who']): string => codes.join(kind === 'all' ? ' and ' : ' or ');
  const done = `${named(who)} ${deciding ? 'DECIDES' : does}${to === undefined ? '' : ` to ${named(to)}`}`;
  return condition === undefined ? done : `${done} ?`;
}
