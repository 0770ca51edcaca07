/** A small regulation and decisions under it, for the tests of rendering. */
import type { Decision, RuleTrace } from '../../src/model/decision.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import type { Words } from '../../src/model/words.ts';
import type { DecisionOptions } from '../../src/present/decision-words.ts';
import { plainStyle } from '../../src/present/document/layout.ts';

const words = (vi: string, en: string): Words => ({ vi, en });
const BN = '000000000';

export const regulation: Regulation = {
  id: 'mau-1',
  title: words('Quy chế mẫu khóa I', 'Sample regulation, term I'),
  term: '2020-2025',
  source: { document: words('Quy chế mẫu', 'Sample'), sha256: '0'.repeat(64) },
  bodies: [
    { code: 'hoi-nghi', name: words('Hội nghị', 'Conference'), forms: [] },
    { code: 'ban', name: words('Ban Thường vụ', 'Standing Committee'), forms: [] },
    { code: 'to', name: words('Tổ thường trực', 'Standing Board'), forms: [] },
    { code: 'chu-tich', name: words('Chủ tịch', 'Chairman'), forms: [] },
  ],
  residual: {
    body: 'chu-tich',
    clause: '8.1',
    message: words('không điều khoản nào dành việc này cho cấp ủy', 'no clause reserves this matter'),
  },
  precedence: {
    clause: '23.1',
    message: words(
      'Nhiều điểm cùng áp dụng; theo nguyên tắc cấp cao nhất quyết định',
      'Several clauses fit; on principle the highest body decides',
    ),
  },
  actions: {
    opinion: words('cho ý kiến chủ trương đầu tư', 'gives its opinion on the investment policy'),
    decide: words('quyết định', 'decides'),
  },
  clauses: [
    { id: '2.4.2', subject: words('dự án của Ban Thường vụ', 'projects of the Standing Committee') },
    { id: '2.4.3', subject: words('đợt bổ sung', 'supplement rounds') },
    { id: '3.5.3.1', subject: words('dự án được ủy quyền', 'delegated projects') },
    { id: '3.6', subject: words('việc được ủy quyền', 'delegated work') },
    { id: '8.1', subject: words('trách nhiệm của Chủ tịch', 'what the chairman answers for') },
    { id: '23.1', subject: words('nguyên tắc', 'principle') },
  ],
  facts: [
    {
      id: 'fundingSource',
      kind: 'several',
      label: words('nguồn vốn', 'funding source'),
      question: words('Nguồn vốn nào?', 'Which funding?'),
      headers: ['Nguồn vốn'],
      ambiguous: [],
      values: [
        { code: 'non-budget', name: words('Ngoài ngân sách', 'Non-budget'), forms: [] },
        { code: 'fdi', name: words('FDI', 'FDI'), forms: [] },
      ],
    },
    {
      id: 'capital',
      kind: 'amount',
      unit: 'VND',
      label: words('tổng mức đầu tư', 'total capital'),
      question: words('Bao nhiêu?', 'How much?'),
      headers: ['Tổng mức đầu tư', 'Vốn'],
    },
    {
      id: 'landArea',
      kind: 'amount',
      unit: 'ha',
      sharedBy: 'sector',
      label: words('diện tích đất', 'land area'),
      question: words('Bao nhiêu ha?', 'How many ha?'),
      headers: [],
    },
    {
      id: 'sector',
      kind: 'several',
      label: words('lĩnh vực', 'sector'),
      question: words('Lĩnh vực nào?', 'Which sector?'),
      headers: [],
      ambiguous: [],
      values: [
        { code: 'agriculture', name: words('Nông nghiệp', 'Agriculture'), forms: [] },
        { code: 'tourism', name: words('Du lịch', 'Tourism'), forms: [] },
        { code: 'other', name: words('Khác', 'Other'), forms: [] },
      ],
    },
    {
      id: 'projectGroup',
      kind: 'choice',
      label: words('nhóm dự án', 'project group'),
      question: words('Nhóm nào?', 'Which group?'),
      headers: [],
      ambiguous: [],
      assumed: 'none',
      values: [
        { code: 'A', name: words('A', 'A'), forms: [] },
        { code: 'B', name: words('B', 'B'), forms: [] },
        { code: 'none', name: words('không phân nhóm', 'none'), forms: [] },
      ],
    },
    {
      id: 'keyProject',
      kind: 'flag',
      assumed: false,
      label: words('dự án trọng điểm', 'key project'),
      question: words('Có trọng điểm không?', 'Is it a key project?'),
      headers: [],
    },
    {
      id: 'items',
      kind: 'items',
      total: 'capital',
      exemption: 'projectGroup',
      recipientBelow: '100000000',
      leavesAs: 'none',
      label: words('danh sách', 'items'),
      question: words('Những khoản nào?', 'Which items?'),
      headers: [],
    },
  ],
  matters: [
    {
      code: 'project',
      name: words('Dự án đầu tư', 'Investment project'),
      forms: ['dự án'],
      facts: [
        { fact: 'fundingSource' },
        { fact: 'capital' },
        {
          fact: 'landArea',
          takenWhen: { fact: 'sector', test: 'includes', values: ['agriculture', 'tourism'] },
        },
        { fact: 'sector' },
        {
          fact: 'projectGroup',
          values: ['A', 'none'],
          ranges: {
            by: 'fundingSource',
            binding: false,
            cases: [
              {
                when: { fact: 'fundingSource', test: 'only', values: ['non-budget'] },
                values: ['A', 'none'],
                assumed: 'none',
              },
              { values: ['A'] },
            ],
          },
        },
        { fact: 'keyProject' },
      ],
    },
    { code: 'round', name: words('Đợt bổ sung', 'Supplement round'), forms: [], facts: [] },
  ],
  rules: [
    {
      id: 'small',
      matter: 'project',
      clause: '3.5.3.1',
      body: 'to',
      action: 'opinion',
      subject: words('dự án vừa', 'medium project'),
      quote: 'từ 100 tỷ đồng đến dưới 1.000 tỷ đồng',
      when: [
        { fact: 'fundingSource', test: 'includes', values: ['non-budget'] },
        { fact: 'capital', test: 'from', limit: `100${BN}` },
        { fact: 'capital', test: 'below', limit: `1000${BN}` },
      ],
      except: [[{ fact: 'sector', test: 'only', values: ['agriculture'] }]],
      overrides: [],
    },
    {
      id: 'large',
      matter: 'project',
      clause: '2.4.2',
      body: 'ban',
      action: 'opinion',
      subject: words('dự án lớn', 'large project'),
      quote: 'từ 1.000 tỷ đồng trở lên',
      when: [
        { fact: 'fundingSource', test: 'includes', values: ['non-budget'] },
        { fact: 'capital', test: 'from', limit: `1000${BN}` },
      ],
      except: [],
      overrides: [],
    },
    {
      id: 'land',
      matter: 'project',
      clause: '2.4.2',
      body: 'ban',
      action: 'opinion',
      subject: words('sản xuất nông nghiệp', 'agricultural production'),
      when: [
        { fact: 'sector', test: 'includes', values: ['agriculture', 'tourism'] },
        { fact: 'landArea', test: 'above', limit: '500' },
      ],
      except: [],
      overrides: ['small'],
    },
    {
      id: 'round',
      matter: 'round',
      clause: '2.4.3',
      body: 'ban',
      action: 'decide',
      subject: words('đợt bổ sung ngân sách', 'round of supplements'),
      when: [],
      except: [],
      overrides: [],
    },
  ],
  doubts: [
    {
      code: 'scope',
      matter: 'project',
      clauses: ['2.4.2'],
      message: words(
        'điểm 4.2 khoản 4 Điều 2 có thể hiểu theo hai cách',
        'clause 2.4.2 can be read in two ways',
      ),
      otherwise: [{ rule: 'large', body: 'to' }],
      countsLeftOut: false,
    },
  ],
  dated: [
    {
      code: 'term-over',
      clauses: ['23.1'],
      when: [],
      message: words('nhiệm kỳ đã kết thúc', 'the term is over'),
    },
  ],
  advice: [
    {
      code: 'papers',
      clauses: ['25.3', '31.1.2'],
      message: words('gửi hồ sơ trước 5 ngày', 'send the papers 5 days before'),
      bodies: [],
      matters: ['project'],
      rules: [],
      under: [],
      when: [],
      shown: true,
    },
    {
      code: 'report',
      clauses: ['3.6'],
      message: words('báo cáo Ban Thường vụ', 'report to the Standing Committee'),
      bodies: ['to'],
      matters: [],
      rules: ['small'],
      under: [],
      when: [],
      shown: true,
    },
  ],
};

const fundingTest = {
  fact: 'fundingSource',
  test: 'includes',
  limit: ['non-budget'],
  verdict: true,
} as const;

function capitalTest(test: 'from' | 'below', limit: string, verdict: boolean) {
  return { fact: 'capital', test, limit: `${limit}${BN}`, verdict } as const;
}

/** 1.200 tỷ đồng, agriculture, 80 ha. */
const trace: readonly RuleTrace[] = [
  {
    rule: 'small',
    clause: '3.5.3.1',
    authority: 'to',
    verdict: 'fails',
    tests: [fundingTest, capitalTest('from', '100', true), capitalTest('below', '1000', false)],
    exceptions: [[{ fact: 'sector', test: 'only', limit: ['agriculture'], verdict: true }]],
    overriddenBy: [],
  },
  {
    rule: 'large',
    clause: '2.4.2',
    authority: 'ban',
    verdict: 'fits',
    tests: [fundingTest, capitalTest('from', '1000', true)],
    exceptions: [],
    overriddenBy: [],
  },
  {
    rule: 'land',
    clause: '2.4.2',
    authority: 'ban',
    verdict: 'fails',
    tests: [
      { fact: 'sector', test: 'includes', limit: ['agriculture'], verdict: true },
      { fact: 'landArea', test: 'above', limit: '500', verdict: false },
    ],
    exceptions: [],
    overriddenBy: [],
  },
];

const tested = [
  { fact: 'fundingSource', value: ['non-budget'] },
  { fact: 'capital', value: `1200${BN}` },
  { fact: 'sector', value: ['agriculture'] },
  { fact: 'landArea', value: '80' },
];

export const decided: Decision = {
  id: 'DA-01',
  title: 'Trang trại bò sữa',
  matter: 'project',
  outcome: 'decided',
  authority: 'ban',
  action: 'opinion',
  candidates: ['ban'],
  citations: [{ rule: 'large', clause: '2.4.2', authority: 'ban', deciding: true, certain: true }],
  missing: [],
  assumptions: [
    { fact: 'projectGroup', value: 'none', couldChange: false },
    { fact: 'keyProject', value: false, couldChange: true },
  ],
  warnings: [
    { code: 'scope', clauses: ['2.4.2'], params: {} },
    { code: 'term-over', clauses: ['23.1'], params: { date: '2025-10-01' } },
    {
      code: 'approximate-amount',
      clauses: ['2.4.2'],
      params: {
        fact: 'capital',
        value: `1200${BN}`,
        limit: `1000${BN}`,
        distance: `200${BN}`,
        clause: '2.4.2',
      },
    },
  ],
  advice: [{ code: 'papers', clauses: ['25.3', '31.1.2'], params: {} }],
  nearest: [],
  trace,
  tested,
  facts: [
    { fact: 'fundingSource', value: ['non-budget'], assumed: false },
    { fact: 'capital', value: `1200${BN}`, assumed: false },
    { fact: 'sector', value: ['agriculture'], assumed: false },
    { fact: 'landArea', value: '80', assumed: false },
    { fact: 'projectGroup', value: 'none', assumed: true },
    { fact: 'keyProject', value: 'no', assumed: true },
  ],
};

export const residual: Decision = {
  matter: 'project',
  outcome: 'residual',
  authority: 'chu-tich',
  action: null,
  candidates: ['chu-tich'],
  citations: [],
  missing: [],
  assumptions: [],
  warnings: [],
  advice: [{ code: 'papers', clauses: ['25.3', '31.1.2'], params: {} }],
  nearest: [
    {
      rule: 'small',
      clause: '3.5.3.1',
      authority: 'to',
      fact: 'capital',
      test: 'from',
      limit: `100${BN}`,
      value: `50${BN}`,
      distance: `50${BN}`,
    },
    {
      rule: 'land',
      clause: '2.4.2',
      authority: 'ban',
      fact: 'landArea',
      test: 'above',
      limit: '500',
      value: '500',
      distance: '0',
    },
  ],
  trace: [],
  facts: [{ fact: 'capital', value: `50${BN}`, assumed: false }],
};

export const undetermined: Decision = {
  matter: 'project',
  outcome: 'undetermined',
  authority: null,
  action: null,
  candidates: ['ban', 'to', 'chu-tich'],
  citations: [{ rule: 'small', clause: '3.5.3.1', authority: 'to', deciding: false, certain: true }],
  missing: [
    {
      fact: 'landArea',
      answers: [
        { when: { kind: 'interval', high: { at: '10', closed: false } }, candidates: ['chu-tich'] },
        {
          when: { kind: 'interval', low: { at: '10', closed: true }, high: { at: '20', closed: false } },
          candidates: ['to'],
        },
        {
          when: { kind: 'interval', low: { at: '20', closed: true }, high: { at: '20', closed: true } },
          candidates: ['ban', 'to'],
        },
        { when: { kind: 'interval', low: { at: '20', closed: false } }, candidates: ['ban'] },
      ],
    },
    {
      fact: 'sector',
      answers: [
        { when: { kind: 'values', values: ['agriculture'] }, candidates: ['ban'] },
        { when: { kind: 'values', values: ['tourism', 'other'] }, candidates: ['to'] },
        { when: { kind: 'combinations' }, candidates: ['ban', 'to', 'chu-tich'] },
      ],
    },
    {
      fact: 'capital',
      answers: [{ when: { kind: 'interval' }, candidates: ['ban', 'to', 'chu-tich'] }],
    },
  ],
  assumptions: [],
  warnings: [],
  advice: [],
  nearest: [],
  trace: [],
  facts: [{ fact: 'fundingSource', value: ['non-budget'], assumed: false }],
};

/** Everything that someone else can write holds what could do harm. */
export const HOSTILE = 'A | b\n# c `d` [e](http://f) <script> \u001b[31mred\u001b[0m \u202egnp.exe \u0007';

export const hostile: Decision = {
  ...decided,
  id: HOSTILE,
  title: HOSTILE,
  derived: {
    fact: 'capital',
    roundTotal: `1200${BN}`,
    fullTotal: `1250${BN}`,
    leftOut: [{ recipient: HOSTILE, amount: `50${BN}`, exemption: 'none' }],
  },
};

export function options(lang: 'vi' | 'en' = 'vi', width = 80): DecisionOptions {
  return { lang, width, style: plainStyle };
}
