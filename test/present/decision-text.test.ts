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
Dự án đầu tư · DA-01 · Trang trại bò sữa

Vì sao
  ✓ 2.4.2  Dự án lớn
           Tổng mức đầu tư  1.200 tỷ đồng  “từ 1.000 tỷ đồng trở lên”
           Nguồn vốn        Ngoài ngân sách

Không áp dụng
  – 3.5.3.1  Dự án vừa
             tổng mức đầu tư 1.200 tỷ đồng, “từ 100 tỷ đồng đến dưới 1.000 tỷ
             đồng”: vượt 200 tỷ đồng; thuộc trường hợp loại trừ (lĩnh vực: Nông
             nghiệp)
  – 2.4.2    Sản xuất nông nghiệp
             diện tích đất 80 ha, trên 500 ha: thiếu hơn 420 ha

Đã giả định
  dự án trọng điểm: không (*) · nhóm dự án: không phân nhóm. (*) nếu khác đi thì
  cấp quyết định có thể thay đổi.

Lưu ý
  ! Điểm 4.2 khoản 4 Điều 2 có thể hiểu theo hai cách (2.4.2)
  ! Nhiệm kỳ đã kết thúc (23.1)
  ! Tổng mức đầu tư là số ước tính (1.200 tỷ đồng), cách mức gần nhất (1.000 tỷ
    đồng tại điểm 4.2 khoản 4 Điều 2) 200 tỷ đồng; cần số chính xác trước khi
    trình.

Việc tiếp theo
  1.  Gửi hồ sơ trước 5 ngày                                        25.3, 31.1.2
`,
    );
  });

  it('in English', () => {
    expect(decisionText({ ...decided, warnings: [], advice: [] }, regulation, options('en'))).toBe(
      `STANDING COMMITTEE gives its opinion on the investment policy
point 4.2, clause 4, Article 2 · Sample regulation, term I
Investment project · DA-01 · Trang trại bò sữa

Why
  ✓ 2.4.2  Large project
           Total capital   1,200 billion VND  “từ 1.000 tỷ đồng trở lên”
           Funding source  Non-budget

Does not apply
  – 3.5.3.1  Medium project
             total capital 1,200 billion VND, “từ 100 tỷ đồng đến dưới 1.000 tỷ
             đồng”: over by 200 billion VND; excepted (sector: Agriculture)
  – 2.4.2    Agricultural production
             land area 80 ha, more than 500 ha: short by more than 420 ha

Assumed
  key project: no (*) · project group: none. (*) otherwise another body could be
  the one that decides.
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
    expect(text).toContain('✓ 2.4.2    Dự án lớn (Ban Thường vụ)');
    expect(text).toContain('✓ 3.5.3.1  Dự án vừa (Tổ thường trực)');
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
    expect(text).toContain('Nguồn vốn        FDI (giả định)');
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
    expect(many.match(/thiếu hơn/g)).toHaveLength(5);
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
      `CHỦ TỊCH xem xét theo thẩm quyền; quy chế không nêu cấp quyết định
Không điều khoản nào dành việc này cho cấp ủy (khoản 1 Điều 8).
Dự án đầu tư · Quy chế mẫu khóa I

Quy định gần nhất
  – 3.5.3.1  Dự án vừa (Tổ thường trực)
             tổng mức đầu tư 50 tỷ đồng, “từ 100 tỷ đồng đến dưới 1.000 tỷ
             đồng”: thiếu 50 tỷ đồng
  – 2.4.2    Sản xuất nông nghiệp (Ban Thường vụ)
             diện tích đất 500 ha, trên 500 ha: bằng đúng 500 ha, mức này không
             thuộc quy định

Việc tiếp theo
  1.  Gửi hồ sơ trước 5 ngày                                        25.3, 31.1.2
`,
    );
  });

  it('in English, and where the regulation names no residual body', () => {
    expect(decisionText(residual, regulation, options('en'))).toMatch(
      /^CHAIRMAN looks at it under its own powers; the regulation does not say who\s+decides\nNo clause reserves this matter \(clause 1, Article 8\)\.\n/,
    );
    const nobody = decisionText(
      { ...residual, authority: null, candidates: [] },
      { ...regulation, residual: null },
      options(),
    );
    expect(nobody).toMatch(/^QUY CHẾ KHÔNG QUY ĐỊNH CẤP QUYẾT ĐỊNH\nDự án đầu tư · Quy chế mẫu khóa I\n/);
  });
});

describe('an undetermined proposal', () => {
  it('in Vietnamese', () => {
    expect(decisionText(undetermined, regulation, options())).toBe(
      `CHƯA XÁC ĐỊNH được cấp quyết định: còn thiếu 3 thông tin
Có thể là: Ban Thường vụ, Tổ thường trực, Chủ tịch
Dự án đầu tư · Quy chế mẫu khóa I

Còn thiếu
  Diện tích đất (landArea)
    dưới 10 ha               → Chủ tịch
    từ 10 ha đến dưới 20 ha  → Tổ thường trực
    đúng 20 ha               → Ban Thường vụ, Tổ thường trực
    trên 20 ha               → Ban Thường vụ
  Lĩnh vực (sector)
    Nông nghiệp             → Ban Thường vụ
    Du lịch, Khác           → Tổ thường trực
    từ hai giá trị trở lên  → chưa loại trừ được cấp nào
  Sau đó có thể còn cần: tổng mức đầu tư (capital)

Quy định đã phù hợp
  ✓ 3.5.3.1  Dự án vừa
             Tổng mức đầu tư  chưa rõ  “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”
             Nguồn vốn        Ngoài ngân sách
`,
    );
  });

  it('in English', () => {
    expect(decisionText({ ...undetermined, citations: [] }, regulation, options('en'))).toBe(
      `UNDETERMINED: 3 facts are missing
Still possible: Standing Committee, Standing Board, Chairman
Investment project · Sample regulation, term I

Still missing
  Land area (landArea)
    less than 10 ha                  → Chairman
    at least 10 ha, less than 20 ha  → Standing Board
    exactly 20 ha                    → Standing Committee, Standing Board
    more than 20 ha                  → Standing Committee
  Sector (sector)
    Agriculture                → Standing Committee
    Tourism, Other             → Standing Board
    two or more of the values  → rules none of them out
  After that perhaps also: total capital (capital)
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
  expect(text).toContain('Tổng để xét: 1.200 tỷ đồng (tính cả phần loại trừ: 1.250 tỷ đồng)');
});

it('shows the first of a long list of clauses beside a piece of advice', () => {
  const advice = [{ code: 'papers', clauses: ['22.1.1', '22.2.2', '31.1.2'], params: {} }];
  expect(decisionText({ ...decided, advice }, regulation, options())).toContain('22.1.1, …');
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
