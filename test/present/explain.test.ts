import { describe, expect, it } from 'vitest';
import type { Test } from '../../src/model/fact.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import { describeTest } from '../../src/present/conditions.ts';
import { displayWidth } from '../../src/present/document/layout.ts';
import { type ReportFormat, renderReport } from '../../src/present/document/report.ts';
import { explainReport, presentExplanation } from '../../src/present/explain.ts';
import {
  type Explanation,
  explain,
  findSubject,
  nearestSubjects,
} from '../../src/present/explained-subject.ts';
import { regulationsReport } from '../../src/present/regulations.ts';
import { HOSTILE, options, regulation } from './sample.ts';

const TESTS: [Test, string, string][] = [
  [
    { fact: 'capital', test: 'from', limit: '1000000000000' },
    'tổng mức đầu tư từ 1.000 tỷ đồng trở lên',
    'total capital at least 1,000 billion VND',
  ],
  [
    { fact: 'landArea', test: 'above', limit: '500' },
    'diện tích đất trên 500 ha',
    'land area more than 500 ha',
  ],
  [{ fact: 'landArea', test: 'to', limit: '500' }, 'diện tích đất đến 500 ha', 'land area at most 500 ha'],
  [
    { fact: 'landArea', test: 'below', limit: '0.5' },
    'diện tích đất dưới 0,5 ha',
    'land area less than 0.5 ha',
  ],
  [
    { fact: 'projectGroup', test: 'is', values: ['A', 'B'] },
    'nhóm dự án là A hoặc B',
    'project group is A or B',
  ],
  [
    { fact: 'sector', test: 'includes', values: ['agriculture', 'tourism', 'other'] },
    'lĩnh vực gồm nông nghiệp, du lịch hoặc khác',
    'sector includes agriculture, tourism or other',
  ],
  [
    { fact: 'fundingSource', test: 'only', values: ['fdi'] },
    'nguồn vốn chỉ gồm FDI',
    'funding source is only FDI',
  ],
  [{ fact: 'keyProject', test: 'is', values: ['yes'] }, 'dự án trọng điểm', 'key project: yes'],
  [{ fact: 'nobody', test: 'is', values: ['x'] }, 'nobody là x', 'nobody is x'],
];

describe('tests in words', () => {
  it.each(TESTS)('%j', (test, vi, en) => {
    expect(describeTest(test, regulation, 'vi')).toBe(vi);
    expect(describeTest(test, regulation, 'en')).toBe(en);
  });
});

describe('subjects', () => {
  it.each([
    ['2.4.2', { kind: 'clause', id: '2.4.2' }],
    ['điểm 4.2 khoản 4 Điều 2', { kind: 'clause', id: '2.4.2' }],
    ['Khoản 4 Điều 2', { kind: 'clause', id: '2.4' }],
    ['Điều 3', { kind: 'clause', id: '3' }],
    ['large', { kind: 'rule', id: 'large' }],
    ['LARGE', { kind: 'rule', id: 'large' }],
    ['project', { kind: 'matter', id: 'project' }],
    ['du an dau tu', { kind: 'matter', id: 'project' }],
    ['Dự án', { kind: 'matter', id: 'project' }],
    ['investment project', { kind: 'matter', id: 'project' }],
    // A rule and a matter of one name: the matter tells more.
    ['round', { kind: 'matter', id: 'round' }],
    ['2.4.9', undefined],
    ['7', undefined],
    ['nothing', undefined],
    ['', undefined],
  ])('%j', (text, subject) => {
    expect(findSubject(text, regulation)).toEqual(subject);
  });

  it('offers the nearest', () => {
    expect(nearestSubjects('2.4.9', regulation)).toEqual(['2.4.3', '2.4.2']);
    expect(nearestSubjects('3.5.9.9', regulation)).toEqual(['3.5.3.1']);
    expect(nearestSubjects('99.1', regulation)).toEqual([]);
    expect(nearestSubjects('larg', regulation)).toContain('large');
    expect(nearestSubjects('dự án đầu tu', regulation)).toContain('project');
  });
});

type Options = ReturnType<typeof options>;

function drawn(format: ReportFormat, explanation: Explanation, of: Regulation, opts: Options): string {
  return renderReport(format, explainReport(explanation, of, opts.lang), opts);
}

function listDrawn(format: ReportFormat, regulations: readonly Regulation[], opts: Options): string {
  return renderReport(format, regulationsReport(regulations, opts.lang), opts);
}

describe('an explanation', () => {
  it('of a clause', () => {
    const subject = findSubject('3.5.3.1', regulation)!;
    expect(drawn('text', explain(subject, regulation), regulation, options())).toBe(
      `Điểm 5.3.1 khoản 5 Điều 3
Dự án được ủy quyền
Quy chế mẫu khóa I

Các quy định
  Dự án vừa
      Thẩm quyền: Tổ thường trực – cho ý kiến chủ trương đầu tư
      Loại hồ sơ: Dự án đầu tư
      Áp dụng: khi nguồn vốn gồm ngoài ngân sách; tổng mức đầu tư từ 100 tỷ đồng
      đến dưới 1.000 tỷ đồng
      Nguyên văn: “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”
      Trừ trường hợp: lĩnh vực chỉ gồm nông nghiệp
      Không áp dụng khi có: Sản xuất nông nghiệp (điểm 4.2 khoản 4 Điều 2)
`,
    );
  });

  it('of a clause that holds others has their doubts and advice', () => {
    const explained = presentExplanation(
      explain({ kind: 'clause', id: '2.4' }, regulation),
      regulation,
      'vi',
    );
    expect(explained.parts!.map(({ clause }) => clause)).toEqual(['2.4.2', '2.4.3']);
    expect(explained.rules.map(({ rule }) => rule)).toEqual(['large', 'land', 'round']);
    expect(explained.doubts.map(({ code }) => code)).toEqual(['scope']);
    expect(explained).not.toHaveProperty('facts');
    expect(
      presentExplanation(explain({ kind: 'clause', id: '3.6' }, regulation), regulation, 'vi').advice,
    ).toEqual([{ code: 'report', clauses: ['3.6'], message: 'Báo cáo Ban Thường vụ' }]);
  });

  it('of a clause that is only marked says why nothing is routed, and which ruled clauses are near', () => {
    const unruled = { vi: 'việc của cá nhân', en: 'a person does it' };
    const subject = { vi: 'đi công tác', en: 'travelling' };
    const clauses = [...regulation.clauses, { id: '2.4.9', subject, unruled }];
    const own = { ...regulation, clauses };
    const of = (lang: 'vi' | 'en') =>
      presentExplanation(explain({ kind: 'clause', id: '2.4.9' }, own), own, lang);
    expect(of('en')).toMatchObject({
      subject: 'Travelling',
      unruled: 'A person does it',
      listed: true,
      rules: [],
    });
    expect(of('vi').near!.map(({ clause }) => clause)).toEqual(['2.4.2', '2.4.3']);
    const text = drawn('text', explain({ kind: 'clause', id: '2.4.9' }, own), own, options());
    expect(text).toContain('Lý do: Việc của cá nhân');
    expect(text).toContain('Điều khoản gần nhất có quy định');
    expect(presentExplanation(explain({ kind: 'clause', id: '2.4.2' }, own), own, 'vi').near).toEqual([]);
  });

  it('of a rule has the facts it tests, the doubts that change it, the advice that goes with it', () => {
    const explained = presentExplanation(
      explain({ kind: 'rule', id: 'small' }, regulation),
      regulation,
      'en',
    );
    expect(explained.name).toBe('Medium project');
    expect(explained.facts!.map(({ fact }) => fact)).toEqual(['fundingSource', 'capital', 'sector']);
    expect(explained.rules[0]).toMatchObject({
      overriddenBy: ['land'],
      exceptions: ['sector is only agriculture'],
    });
    expect(explained.advice.map(({ code }) => code)).toEqual(['report']);
    const large = explain({ kind: 'rule', id: 'large' }, regulation);
    expect(large.doubts.map(({ code }) => code)).toEqual(['scope']);
  });

  it('of a matter has its facts and its rules, highest body first', () => {
    const text = drawn('text', explain({ kind: 'matter', id: 'project' }, regulation), regulation, options());
    expect(text).toBe(
      `Dự án đầu tư
Loại hồ sơ, mã project · Quy chế mẫu khóa I

Thông tin cần có
  Nguồn vốn (fundingSource): một hoặc nhiều giá trị
      Giá trị: Ngoài ngân sách (non-budget), FDI (fdi)
  Tổng mức đầu tư (capital): số, đồng
  Diện tích đất (landArea): số, ha
      Chỉ ghi khi lĩnh vực gồm nông nghiệp hoặc du lịch
  Lĩnh vực (sector): một hoặc nhiều giá trị
      Giá trị: Nông nghiệp (agriculture), Du lịch (tourism), Khác (other)
  Nhóm dự án (projectGroup): một giá trị
      Giá trị: A, không phân nhóm (none)
      Không ghi thì tạm coi là “không phân nhóm”
      Không ghi thì tạm coi là “không phân nhóm” khi nguồn vốn chỉ gồm ngoài
      ngân sách
  Dự án trọng điểm (keyProject): có hoặc không
      Không ghi thì tạm coi là “không”

Các quy định
  Dự án lớn (điểm 4.2 khoản 4 Điều 2)
      Thẩm quyền: Ban Thường vụ – cho ý kiến chủ trương đầu tư
      Áp dụng: khi nguồn vốn gồm ngoài ngân sách; tổng mức đầu tư từ 1.000 tỷ
      đồng trở lên
      Nguyên văn: “từ 1.000 tỷ đồng trở lên”
  Sản xuất nông nghiệp (điểm 4.2 khoản 4 Điều 2)
      Thẩm quyền: Ban Thường vụ – cho ý kiến chủ trương đầu tư
      Áp dụng: khi lĩnh vực gồm nông nghiệp hoặc du lịch; diện tích đất trên 500
      ha
      Áp dụng thay cho: Dự án vừa (điểm 5.3.1 khoản 5 Điều 3)
  Dự án vừa (điểm 5.3.1 khoản 5 Điều 3)
      Thẩm quyền: Tổ thường trực – cho ý kiến chủ trương đầu tư
      Áp dụng: khi nguồn vốn gồm ngoài ngân sách; tổng mức đầu tư từ 100 tỷ đồng
      đến dưới 1.000 tỷ đồng
      Nguyên văn: “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”
      Trừ trường hợp: lĩnh vực chỉ gồm nông nghiệp
      Không áp dụng khi có: Sản xuất nông nghiệp (điểm 4.2 khoản 4 Điều 2)

Nội dung còn cách hiểu khác nhau
  Điểm 4.2 khoản 4 Điều 2 có thể hiểu theo hai cách (điểm 4.2 khoản 4 Điều 2)

Việc cần làm tiếp theo
  Gửi hồ sơ trước 5 ngày (khoản 3 Điều 25; điểm 1.2 khoản 1 Điều 31)
Xem từng điều khoản bằng lệnh: authority explain 2.4.2; authority explain
3.5.3.1
`,
    );
  });

  it('of a matter without facts or conditions, and of a clause without rules', () => {
    const round = drawn(
      'text',
      explain({ kind: 'matter', id: 'round' }, regulation),
      regulation,
      options('en'),
    );
    expect(round).toContain('      Applies: in all cases\n');
    const clause = drawn(
      'text',
      explain({ kind: 'clause', id: '8.1' }, regulation),
      regulation,
      options('en'),
    );
    expect(clause).toContain('  No rule here directly names the competent body.\n');
  });

  it('in Markdown and JSON', () => {
    const explanation = explain({ kind: 'clause', id: '2.4.3' }, regulation);
    expect(drawn('markdown', explanation, regulation, options('en'))).toBe(
      `## Point 4.3, clause 4, Article 2

Supplement rounds

Sample regulation, term I

### Rules

- Round of supplements
  - Competent body: Standing Committee – decides
  - Matter: Supplement round
  - Applies: in all cases
`,
    );
    const json = JSON.parse(drawn('json', explanation, regulation, options('vi')));
    expect(json).toMatchObject({
      kind: 'clause',
      id: '2.4.3',
      name: 'Điểm 4.3 khoản 4 Điều 2',
      rules: [{ rule: 'round' }],
    });
  });

  it.each([20, 40, 80, 200])('stays within %i columns', (width) => {
    for (const subject of [
      { kind: 'matter', id: 'project' },
      { kind: 'clause', id: '2' },
      { kind: 'rule', id: 'small' },
    ] as const) {
      const text = drawn('text', explain(subject, regulation), regulation, options('vi', width));
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('the list of regulations', () => {
  it('in each format', () => {
    expect(listDrawn('text', [regulation, regulation], options('vi', 60))).toBe(
      `mau-1 (nhiệm kỳ 2020-2025)
  Quy chế mẫu khóa I
  Cơ quan, người có thẩm quyền (xếp theo thứ tự ưu tiên khi
  áp dụng): Hội nghị, Ban Thường vụ, Tổ thường trực, Chủ
  tịch

mau-1 (nhiệm kỳ 2020-2025)
  Quy chế mẫu khóa I
  Cơ quan, người có thẩm quyền (xếp theo thứ tự ưu tiên khi
  áp dụng): Hội nghị, Ban Thường vụ, Tổ thường trực, Chủ
  tịch
`,
    );
    expect(listDrawn('markdown', [regulation], options('en'))).toContain(
      '| mau-1 | Sample regulation, term I | 2020-2025 | Conference, Standing Committee, Standing Board, Chairman |',
    );
    expect(JSON.parse(listDrawn('json', [regulation], options('en')))).toEqual(
      regulationsReport([regulation], 'en').json(),
    );
  });

  it('says how each came into force, and what its text does not state', () => {
    const words = { vi: 'từ ngày ký', en: 'from signing' };
    const known = { number: '1-QC', date: '2024-06-05', signer: 'Nguyễn Văn A', effect: words };
    const open = { issuer: null, replaces: null };
    const enacted = { ...known, ...open };
    const issued = { ...regulation, term: null, enacted };
    expect(listDrawn('text', [issued], options('vi', 60))).toBe(`mau-1 (nhiệm kỳ: văn bản không nêu)
  Quy chế mẫu khóa I
  Số: 1-QC · Ngày ban hành: 05/6/2024 · Người ký: Nguyễn Văn
  A · Hiệu lực: từ ngày ký · Văn bản không nêu: cơ quan ban
  hành, văn bản được thay thế
  Cơ quan, người có thẩm quyền (xếp theo thứ tự ưu tiên khi
  áp dụng): Hội nghị, Ban Thường vụ, Tổ thường trực, Chủ
  tịch
`);
    expect(listDrawn('markdown', [issued, regulation], options('en'))).toContain(
      `### Issued

| Id | Number | Issued on | Issued by | Signed by | In force | Replaces |
| --- | --- | --- | --- | --- | --- | --- |
| mau-1 | 1-QC | 5 June 2024 | not given in the text | Nguyễn Văn A | from signing | not given in the text |
`,
    );
    expect(regulationsReport([issued, regulation], 'en').json()).toMatchObject([
      { enacted: { ...enacted, effect: 'from signing' } },
      { enacted: null },
    ]);
  });

  it('is broken by no title', () => {
    const titled = { ...regulation, title: { vi: HOSTILE, en: HOSTILE } };
    const rows = listDrawn('markdown', [titled], options()).trimEnd().split('\n').slice(2);
    for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(6);
  });
});
