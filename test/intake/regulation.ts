/** A regulation just large enough for intake: the facts and names of the contract, and a rule for each amount. */
import type {
  AmbiguousForm,
  AmountFact,
  ChoiceFact,
  FlagFact,
  SeveralFact,
  Value,
} from '../../src/model/fact.ts';
import type { Matter, MatterFact, Regulation, Rule } from '../../src/model/regulation.ts';
import type { Words } from '../../src/model/words.ts';

const same = (text: string): Words => ({ vi: text, en: text });

/** `code: Tên (form, form)` as the contract writes it; the English name is the code in words. */
function named(line: string): Value {
  const [code = '', rest = ''] = line.split(': ');
  const [name = '', forms] = rest.split(' (');
  return {
    code,
    name: { vi: name, en: code.replaceAll('-', ' ') },
    forms: forms === undefined ? [] : forms.replace(')', '').split('; '),
  };
}

function base(id: string, headers: string) {
  const list = headers.split(', ');
  return { id, label: { vi: list[0]!, en: `The ${id}` }, question: same(`${id}?`), headers: list };
}

function choice(id: string, headers: string, lines: string[], assumed?: string): ChoiceFact {
  const values = lines.map(named);
  return {
    ...base(id, headers),
    kind: 'choice',
    values,
    ambiguous: [],
    ...(assumed === undefined ? {} : { assumed }),
  };
}

function several(
  id: string,
  headers: string,
  lines: string[],
  ambiguous: AmbiguousForm[] = [],
  alone?: string,
): SeveralFact {
  const values = lines.map(named);
  return {
    ...base(id, headers),
    kind: 'several',
    values,
    ambiguous,
    ...(alone === undefined ? {} : { alone }),
  };
}

function amount(
  id: string,
  headers: string,
  unit: AmountFact['unit'],
  more: Partial<AmountFact> = {},
): AmountFact {
  return { ...base(id, headers), kind: 'amount', unit, ...more };
}

function flag(id: string, headers: string): FlagFact {
  return { ...base(id, headers), kind: 'flag' };
}

function matter(line: string, facts: (string | MatterFact)[] = []): Matter {
  return { ...named(line), facts: facts.map((fact) => (typeof fact === 'string' ? { fact } : fact)) };
}

const GROUP_C = { fact: 'projectGroup', test: 'is', values: ['C'] } as const;
const plan = (kind: string) => ({ fact: 'planKind', test: 'is', values: [kind] }) as const;

export const FUNDING = [
  'provincial-budget: Ngân sách tỉnh (ngân sách địa phương; NST; ngân sách nhà nước do tỉnh quản lý)',
  'central-budget: Ngân sách trung ương (NSTW)',
  'non-budget: Ngoài ngân sách (tư nhân; doanh nghiệp)',
  'oda: ODA',
  'fdi: FDI',
  'ppp: PPP (đối tác công tư)',
];
export const SECTORS = [
  'agriculture: Nông nghiệp',
  'forestry: Lâm nghiệp',
  'tourism: Du lịch (nghỉ dưỡng; sân golf)',
  'urban-development: Phát triển đô thị (khu đô thị)',
  'commercial-housing: Nhà ở thương mại',
  'trade-centre: Trung tâm thương mại',
  'mining: Khoáng sản (khai thác khoáng sản)',
  'construction-materials-mining: Vật liệu xây dựng thông thường',
  'power: Điện (thủy điện; điện gió; điện mặt trời)',
  'other: Khác',
];
export const NATURES = [
  'none: Bình thường',
  'defence: Quốc phòng',
  'security: An ninh',
  'ethnic: Dân tộc',
  'religion: Tôn giáo',
  'political: Chính trị',
  'historical: Lịch sử',
  'cultural: Văn hóa',
];
export const EXEMPTIONS = [
  'none: Không thuộc khoản loại trừ',
  'small-recipients: Dưới 100 triệu mỗi đơn vị',
  'social-security: An sinh xã hội',
  'people-policy: Chính sách cho con người',
  'central-earmarked: Trung ương bổ sung có mục tiêu',
];
export const ASSETS = ['car: Ô tô', 'vehicle: Phương tiện', 'equipment: Thiết bị'];
export const PLANS = [
  'provincial: Quy hoạch tỉnh',
  'land-use: Kế hoạch sử dụng đất',
  'urban-general: Quy hoạch chung đô thị',
  'regional: Quy hoạch vùng',
  'functional-general: Quy hoạch chung khu chức năng',
  'functional-zoning: Quy hoạch phân khu khu chức năng',
  'detailed: Quy hoạch chi tiết',
];
export const STAGES = [
  'task: Nhiệm vụ',
  'design: Đồ án',
  'adjustment: Điều chỉnh',
  'overall-adjustment: Điều chỉnh tổng thể',
  'local-adjustment: Điều chỉnh cục bộ',
];
export const LEVELS = ['district: Cấp huyện', 'commune: Cấp xã', 'village: Thôn, bản, tổ dân phố'];
export const BODIES = [
  'tinh-uy: Tỉnh ủy (Ban Chấp hành Đảng bộ tỉnh)',
  'ban-thuong-vu: Ban Thường vụ (Ban Thường vụ Tỉnh ủy; BTV; BTVTU)',
  'thuong-truc: Thường trực (Thường trực Tỉnh ủy; TTTU)',
  'chu-tich-ubnd: Chủ tịch UBND tỉnh (UBND tỉnh; Ủy ban nhân dân tỉnh)',
];

const MATTERS: Matter[] = [
  matter('investment-project: Dự án đầu tư', [
    'fundingSource',
    'capital',
    'fdiAmount',
    'sector',
    'landArea',
    'projectGroup',
    'arisingInYear',
    'keyProject',
    'nature',
    'environmentGroup',
  ]),
  matter('project-list: Danh mục dự án', [
    { fact: 'projectGroup', values: ['A', 'B', 'C'] },
    { fact: 'fundingSource', takenWhen: GROUP_C },
    { fact: 'arisingInYear', takenWhen: GROUP_C },
  ]),
  matter('industrial-zone: Thành lập khu, cụm công nghiệp'),
  matter('power-survey: Khảo sát lập quy hoạch nguồn điện'),
  matter('budget-allocation: Bổ sung, phân bổ dự toán ngân sách', ['capital', 'items', 'exemption']),
  matter('public-investment-adjustment: Phân bổ, điều chỉnh kế hoạch đầu tư công'),
  matter('asset-procurement: Mua sắm tài sản', ['assetKind', 'unitPrice', 'stateFunded']),
  matter('planning: Quy hoạch', [
    'planKind',
    {
      fact: 'planStage',
      ranges: {
        by: 'planKind',
        binding: true,
        cases: [
          { when: plan('land-use'), values: ['design', 'adjustment'] },
          { when: plan('regional'), values: ['task', 'design'] },
          { values: ['task', 'design', 'adjustment', 'overall-adjustment', 'local-adjustment'] },
        ],
      },
    },
  ]),
  matter('administrative-unit: Đơn vị hành chính', ['unitLevel']),
  matter('land-price: Bảng giá đất'),
];

/** A rule for each amount of a matter, so that it is judged. */
function amountRules({ code, facts }: Matter): Rule[] {
  return facts.flatMap(({ fact }): Rule[] => {
    if (!['capital', 'fdiAmount', 'landArea', 'unitPrice'].includes(fact)) return [];
    const when = [{ fact, test: 'above', limit: '0' }] as const;
    const id = `${code}-${fact}`;
    return [
      {
        id,
        matter: code,
        clause: '1',
        body: 'tinh-uy',
        action: 'decide',
        subject: same(id),
        when,
        except: [],
        overrides: [],
      },
    ];
  });
}

export const regulation: Regulation = {
  id: 'thu-nghiem',
  title: same('Thử nghiệm'),
  term: '2020-2025',
  source: { document: same('-'), sha256: '' },
  bodies: BODIES.map(named),
  residual: null,
  precedence: { clause: '1', message: same('-') },
  actions: {},
  clauses: [],
  facts: [
    several('fundingSource', 'Nguồn vốn', FUNDING, [
      { form: 'ngân sách nhà nước', values: ['provincial-budget', 'central-budget'] },
    ]),
    amount('capital', 'Tổng mức đầu tư, Tổng vốn đầu tư, Vốn, Giá trị, Số tiền', 'VND', {
      bareFrom: '1000000',
    }),
    amount('fdiAmount', 'Vốn FDI', 'USD'),
    several('sector', 'Lĩnh vực', SECTORS),
    amount('landArea', 'Diện tích, Diện tích đất', 'ha', { sharedBy: 'sector' }),
    choice('projectGroup', 'Nhóm, Nhóm dự án', ['A: Nhóm A', 'B: Nhóm B', 'C: Nhóm C', 'none: Không nhóm']),
    flag('arisingInYear', 'Phát sinh trong năm'),
    flag('keyProject', 'Dự án trọng điểm'),
    several('nature', 'Tính chất', NATURES, [], 'none'),
    choice('environmentGroup', 'Nhóm môi trường', [
      'I: I',
      'II: II',
      'III: III',
      'IV: IV',
      'none: Ngoài nhóm',
    ]),
    choice('exemption', 'Khoản loại trừ', EXEMPTIONS, 'none'),
    {
      ...base('items', 'Các khoản'),
      kind: 'items',
      total: 'capital',
      exemption: 'exemption',
      recipientBelow: '100000000',
      leavesAs: 'small-recipients',
    },
    choice('assetKind', 'Loại tài sản', ASSETS),
    amount('unitPrice', 'Đơn giá', 'VND', { bareFrom: '1000000' }),
    flag('stateFunded', 'Nguồn ngân sách nhà nước'),
    choice('planKind', 'Loại quy hoạch', PLANS),
    choice('planStage', 'Bước quy hoạch', STAGES),
    choice('unitLevel', 'Cấp đơn vị hành chính', LEVELS),
  ],
  matters: MATTERS,
  rules: MATTERS.flatMap(amountRules),
  doubts: [],
  dated: [],
  advice: [],
};

/** The name lines above as `[spelling, code]`, for tests that try every one. */
export function spellings(lines: readonly string[]): [string, string][] {
  return lines.map(named).flatMap(({ code, name, forms }) => {
    return [code, name.vi, ...forms].map((form): [string, string] => [form, code]);
  });
}
