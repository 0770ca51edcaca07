import { describe, expect, it } from 'vitest';
import { decisionMarkdown } from '../../src/present/decision-markdown.ts';
import { decided, hostile, options, regulation, residual, undetermined } from './sample.ts';

describe('Markdown', () => {
  it('of a decided proposal', () => {
    expect(
      decisionMarkdown({ ...decided, warnings: decided.warnings.slice(0, 1) }, regulation, options()),
    ).toBe(
      `## Ban Thường vụ cho ý kiến chủ trương đầu tư

điểm 4.2 khoản 4 Điều 2 · Quy chế mẫu khóa I

Dự án đầu tư · DA-01 · Trang trại bò sữa

### Vì sao

| Điều khoản | Quy định | Cấp quyết định | Thông tin của hồ sơ |
| --- | --- | --- | --- |
| điểm 4.2 khoản 4 Điều 2 | Dự án lớn | Ban Thường vụ | Tổng mức đầu tư: 1.200 tỷ đồng “từ 1.000 tỷ đồng trở lên”; Nguồn vốn: Ngoài ngân sách |

### Không áp dụng

| Điều khoản | Quy định | Cấp quyết định | Lý do |
| --- | --- | --- | --- |
| điểm 5.3.1 khoản 5 Điều 3 | Dự án vừa | Tổ thường trực | tổng mức đầu tư 1.200 tỷ đồng, “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”: vượt 200 tỷ đồng; thuộc trường hợp loại trừ (lĩnh vực: Nông nghiệp) |
| điểm 4.2 khoản 4 Điều 2 | Sản xuất nông nghiệp | Ban Thường vụ | diện tích đất 80 ha, trên 500 ha: thiếu hơn 420 ha |

### Đã giả định

- dự án trọng điểm: không (\\*)
- nhóm dự án: không phân nhóm

(\\*) nếu khác đi thì cấp quyết định có thể thay đổi.

### Lưu ý

- Điểm 4.2 khoản 4 Điều 2 có thể hiểu theo hai cách (2.4.2)

### Việc tiếp theo

1. Gửi hồ sơ trước 5 ngày (25.3, 31.1.2)
`,
    );
  });

  it('of a residual one, and of an undetermined one', () => {
    const nearest = decisionMarkdown(residual, regulation, options('en'));
    expect(nearest).toMatch(
      /^## Chairman looks at it under its own powers; the regulation does not say who decides\n\nNo clause reserves this matter \(clause 1, Article 8\)\. · Sample regulation, term I\n/,
    );
    expect(nearest).toContain('### Nearest rules');
    const missing = decisionMarkdown(undetermined, regulation, options('en'));
    expect(missing).toMatch(/^## UNDETERMINED: 3 facts are missing\n\nStill possible: Standing Committee/);
    expect(missing).toContain(
      'Sector (sector)\n\n| Answer | Body |\n| --- | --- |\n| Agriculture | Standing Committee |',
    );
    expect(missing).toContain('After that perhaps also: total capital (capital)');
  });

  it('is broken by nothing that others wrote', () => {
    for (const decision of [
      hostile,
      { ...hostile, matter: 'a | b\n# c', citations: [{ ...decided.citations[0]!, rule: 'x | y\n| z' }] },
    ]) {
      const text = decisionMarkdown(decision, regulation, options());
      const bars = (line: string) => line.replace(/\\./g, '').split('|').length;
      for (const line of text.split('\n').filter((line) => line.startsWith('|'))) expect(bars(line)).toBe(6);
      expect(
        text
          .split('\n')
          .filter((line) => /^#/.test(line))
          .every((line) => /^#{2,3} \S/.test(line)),
      ).toBe(true);
      expect(text).not.toMatch(/<script|[\u0000-\u0009\u000b-\u001f\u202e]/);
      expect(text).not.toMatch(/(?<!\\)\[e/);
    }
  });
});
