import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { decisionText } from '../../src/present/decision-text.ts';
import { chalkStyle, displayWidth } from '../../src/present/document/layout.ts';
import { decided, hostile, options, regulation, residual, undetermined } from './sample.ts';

describe('a decided proposal', () => {
  it('in Vietnamese', () => {
    expect(decisionText(decided, regulation, options('vi'))).toBe(
      `BAN THƯỜNG VỤ cho ý kiến chủ trương đầu tư
điểm 4.2 khoản 4 Điều 2 · Quy chế mẫu khóa I
  ! Lưu ý: nhiệm kỳ đã kết thúc (khoản 1 Điều 23)
  ≈ Tổng mức đầu tư là số ước tính (1.200 tỷ đồng), cách mức gần nhất (1.000 tỷ
    đồng tại điểm 4.2 khoản 4 Điều 2) 200 tỷ đồng; cần số chính xác trước khi
    trình.
  ≈ Thẩm quyền có thể thay đổi nếu thực tế khác nội dung tạm coi: dự án trọng
    điểm (không).
  § Có 1 nội dung còn cách hiểu khác nhau, nêu ở phần “Lưu ý”.
  § nội dung của văn bản · ≈ phần mềm tạm coi, tạm hiểu

Dự án đầu tư · DA-01 · Trang trại bò sữa

Căn cứ
  ✓ Dự án lớn (điểm 4.2 khoản 4 Điều 2)
    Tổng mức đầu tư  1.200 tỷ đồng  “từ 1.000 tỷ đồng trở lên”
    Nguồn vốn        Ngoài ngân sách

Không áp dụng
  – Dự án vừa (điểm 5.3.1 khoản 5 Điều 3)
    tổng mức đầu tư 1.200 tỷ đồng, “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”: cao
    hơn 200 tỷ đồng so với mức 1.000 tỷ đồng; thuộc trường hợp loại trừ (lĩnh
    vực: Nông nghiệp)
  – Sản xuất nông nghiệp (điểm 4.2 khoản 4 Điều 2)
    diện tích đất 80 ha, trên 500 ha: thấp hơn 420 ha so với mức 500 ha

Hồ sơ không ghi, tạm coi là
  dự án trọng điểm: không (*) · nhóm dự án: không phân nhóm. (*) nếu thực tế
  khác thì thẩm quyền có thể thay đổi.

Lưu ý
  § Điểm 4.2 khoản 4 Điều 2 có thể hiểu theo hai cách (điểm 4.2 khoản 4 Điều 2)

Việc cần làm tiếp theo
  1. Gửi hồ sơ trước 5 ngày (khoản 3 Điều 25; điểm 1.2 khoản 1 Điều 31)
`,
    );
  });

  it('in English', () => {
    expect(decisionText({ ...decided, warnings: [], advice: [] }, regulation, options('en'))).toBe(
      `STANDING COMMITTEE gives its opinion on the investment policy
point 4.2, clause 4, Article 2 · Sample regulation, term I
  ≈ Another body may be competent if these assumptions are wrong: key project
    (no).
  § what the text says · ≈ what the program assumes

Investment project · DA-01 · Trang trại bò sữa

Legal basis
  ✓ Large project (point 4.2, clause 4, Article 2)
    Total capital   1,200 billion VND  “từ 1.000 tỷ đồng trở lên”
    Funding source  Non-budget

Not applied
  – Medium project (point 5.3.1, clause 5, Article 3)
    total capital 1,200 billion VND, “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”:
    200 billion VND above 1,000 billion VND; excluded (sector: Agriculture)
  – Agricultural production (point 4.2, clause 4, Article 2)
    land area 80 ha, more than 500 ha: 420 ha below 500 ha

Not given in the proposal, assumed
  key project: no (*) · project group: none. (*) if not, another body may be
  competent.
`,
    );
  });

  it('names the principle and the bodies where several fit', () => {
    const lower = { rule: 'small', clause: '3.5.3.1', authority: 'to', deciding: false, certain: true };
    const text = decisionText(
      { ...decided, citations: [...decided.citations, lower] },
      regulation,
      options(),
    );
    expect(text).toContain('✓ Dự án lớn (Ban Thường vụ; điểm 4.2 khoản 4 Điều 2)');
    expect(text).toContain('✓ Dự án vừa (Tổ thường trực; điểm 5.3.1 khoản 5 Điều 3)');
    expect(text).toContain(
      '  Nhiều điểm cùng áp dụng; theo nguyên tắc cấp cao nhất quyết định (khoản 1 Điều\n  23).',
    );
    expect(decisionText(decided, regulation, options())).not.toContain('theo nguyên tắc');
  });

  it('says where it depends which rule applies, and which facts are not known or assumed', () => {
    const unsure: Decision = {
      ...decided,
      citations: ['large', 'land'].map((rule) => ({
        rule,
        clause: rule === 'large' ? '2.4.2' : '2.4.3',
        authority: 'ban',
        deciding: true,
        certain: false,
      })),
      facts: [{ fact: 'fundingSource', value: ['fdi'], assumed: true }],
    };
    const text = decisionText(unsure, regulation, options());
    expect(text).toContain('điểm 4.2 khoản 4 Điều 2 hoặc điểm 4.3 khoản 4 Điều 2 · Quy chế mẫu');
    expect(text).toContain('~ tùy thông tin còn thiếu mà áp dụng một trong các quy định này');
    expect(text).toContain('Nguồn vốn        FDI (tạm coi)');
    expect(text).toContain('Diện tích đất    chưa rõ  trên 500 ha');
  });

  it('tells an overridden rule and an excepted one, and no more than five', () => {
    const [small, , land] = decided.trace!;
    const overridden = { ...small!, verdict: 'overridden', overriddenBy: ['land'] } as const;
    const excepted = { ...small!, verdict: 'excepted' } as const;
    const text = decisionText({ ...decided, trace: [overridden, excepted] }, regulation, options());
    expect(text).toContain('đã có quy định riêng tại điểm 4.2 khoản 4 Điều 2');
    expect(text).toContain('thuộc trường hợp loại trừ (lĩnh vực: Nông nghiệp)');
    const many = decisionText({ ...decided, trace: Array(7).fill(land) }, regulation, options());
    expect(many.match(/thấp hơn/g)).toHaveLength(5);
    expect(many).toContain('… và 2 quy định khác (xem --format json)');
  });

  it('does not tell a rule that fails by more than one limit', () => {
    const [small] = decided.trace!;
    const tests = small!.tests.map((test) => ({ ...test, verdict: false }));
    const far = { ...decided, trace: [{ ...small!, tests, exceptions: [] }] };
    expect(decisionText(far, regulation, options())).not.toContain('Không áp dụng');
  });

  it('gives no distance of an amount that is only bounded', () => {
    const [, , land] = decided.trace!;
    const tested = decided.tested!.map((one) => (one.fact === 'landArea' ? { ...one, value: '≤ 500' } : one));
    const text = decisionText({ ...decided, trace: [land!], tested }, regulation, options());
    expect(text).toContain('diện tích đất đến 500 ha, trên 500 ha\n');
  });
});

describe('a residual proposal', () => {
  it('in Vietnamese', () => {
    expect(decisionText(residual, regulation, options())).toBe(
      `KHÔNG THUỘC NỘI DUNG PHẢI TRÌNH CẤP ỦY theo quy chế
Không điều khoản nào dành việc này cho cấp ủy.
Dự án đầu tư · Quy chế mẫu khóa I

Quy định gần nhất
  – Dự án vừa (Tổ thường trực; điểm 5.3.1 khoản 5 Điều 3)
    tổng mức đầu tư 50 tỷ đồng, “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”: thấp
    hơn 50 tỷ đồng so với mức tối thiểu 100 tỷ đồng
  – Sản xuất nông nghiệp (Ban Thường vụ; điểm 4.2 khoản 4 Điều 2)
    diện tích đất 500 ha, trên 500 ha: bằng đúng 500 ha, mức này không thuộc quy
    định

Việc cần làm tiếp theo
  1. Gửi hồ sơ trước 5 ngày (khoản 3 Điều 25; điểm 1.2 khoản 1 Điều 31)
`,
    );
  });

  it('in English, and where the regulation names no residual body', () => {
    expect(decisionText(residual, regulation, options('en'))).toMatch(
      /^NOT A MATTER FOR THE PARTY COMMITTEE under this regulation\nNo clause reserves this matter\.\n/,
    );
    const nobody = decisionText(
      { ...residual, authority: null, candidates: [] },
      { ...regulation, residual: null },
      options(),
    );
    expect(nobody).toMatch(/^QUY CHẾ KHÔNG QUY ĐỊNH\nQuy chế mẫu khóa I\nDự án đầu tư\n/);
  });
});

describe('an undetermined proposal', () => {
  it('in Vietnamese', () => {
    expect(decisionText(undetermined, regulation, options())).toBe(
      `CHƯA ĐỦ THÔNG TIN để xác định thẩm quyền: cần bổ sung 2 thông tin (có thể thêm
1)
Có thể là: Ban Thường vụ, Tổ thường trực; trường hợp khác không thuộc nội dung
phải trình cấp ủy
Dự án đầu tư · Quy chế mẫu khóa I

Thông tin cần bổ sung
  Diện tích đất (landArea)
    dưới 10 ha               → Không thuộc nội dung phải trình cấp ủy
    từ 10 ha đến dưới 20 ha  → Tổ thường trực
    đúng 20 ha               → Ban Thường vụ, Tổ thường trực
    trên 20 ha               → Ban Thường vụ
  Lĩnh vực (sector)
    Nông nghiệp             → Ban Thường vụ
    Du lịch, Khác           → Tổ thường trực
    từ hai giá trị trở lên  → vẫn có thể là mọi cấp nêu trên
  Có thể cần thêm: tổng mức đầu tư (capital)

Quy định đã đủ điều kiện áp dụng
  ✓ Dự án vừa (điểm 5.3.1 khoản 5 Điều 3)
    Tổng mức đầu tư  chưa rõ  “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”
    Nguồn vốn        Ngoài ngân sách
`,
    );
  });

  it('in English', () => {
    expect(decisionText({ ...undetermined, citations: [] }, regulation, options('en'))).toBe(
      `INFORMATION INCOMPLETE: 2 facts are needed (perhaps 1 more)
Possible: Standing Committee, Standing Board; otherwise not a matter for the
Party committee
Investment project · Sample regulation, term I

Information needed
  Land area (landArea)
    less than 10 ha                  → Not a matter for the Party committee
    at least 10 ha, less than 20 ha  → Standing Board
    exactly 20 ha                    → Standing Committee, Standing Board
    more than 20 ha                  → Standing Committee
  Sector (sector)
    Agriculture                → Standing Committee
    Tourism, Other             → Standing Board
    two or more of the values  → does not narrow it down
  Perhaps also: total capital (capital)
`,
    );
  });
});

const ALL = { decided, residual, undetermined, hostile };
const CASES = Object.entries(ALL).flatMap(([name, decision]) =>
  [20, 40, 59, 60, 80, 200].flatMap((width) =>
    (['vi', 'en'] as const).map((lang) => ({ name, decision, width, lang })),
  ),
);

describe('every width', () => {
  it.each(CASES)('$name in $lang at $width columns stays within it', ({ decision, width, lang }) => {
    const text = decisionText(decision, regulation, options(lang, width));
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/undefined|\[object/);
    expect(text).not.toMatch(/ \n/);
  });

  it.each(CASES)(
    '$name in $lang at $width columns reads the same in colour',
    async ({ decision, width, lang }) => {
      const coloured = decisionText(decision, regulation, {
        ...options(lang, width),
        style: await chalkStyle(1),
      });
      expect(coloured).toContain('\u001b[');
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(
        decisionText(decision, regulation, options(lang, width)),
      );
    },
  );

  it('fits one screen at 80 columns', () => {
    for (const decision of [decided, residual, undetermined]) {
      expect(decisionText(decision, regulation, options()).split('\n').length).toBeLessThanOrEqual(40);
    }
  });
});

it('what others wrote reaches no terminal as a control', () => {
  const text = decisionText(hostile, regulation, options('vi', 80));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(text).toContain('Không tính: A | b # c `d`');
  expect(text).toContain(
    'Tổng giá trị để xác định thẩm quyền: 1.200 tỷ đồng (gồm cả phần không tính:\n  1.250 tỷ đồng)',
  );
});

it('cites every clause of a piece of advice as official papers do', () => {
  const advice = [{ code: 'papers', clauses: ['22.1.1', '22.2.2', '31.1.2'], params: {} }];
  expect(decisionText({ ...decided, advice }, regulation, options())).toContain(
    '(điểm 1.1 khoản 1 Điều 22; điểm 2.2 khoản 2 Điều 22;\n     điểm 1.2 khoản 1 Điều 31)',
  );
});

it('names no more than five of the items left out', () => {
  const leftOut = Array.from({ length: 7 }, (_, index) => ({
    recipient: `Xã ${index + 1}`,
    amount: '1000000',
    exemption: 'B',
  }));
  const derived = { fact: 'capital', roundTotal: '0', fullTotal: '7000000', leftOut };
  const text = decisionText({ ...decided, derived }, regulation, options('vi', 100));
  expect(text).toContain('Xã 5 1 triệu đồng (B); … và 2 giá trị khác');
  expect(text).not.toContain('Xã 6');
});
