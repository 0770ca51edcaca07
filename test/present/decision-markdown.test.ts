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

- ≈ Thẩm quyền có thể thay đổi nếu thực tế khác nội dung tạm coi: dự án trọng điểm (không).
- § Có 1 nội dung còn cách hiểu khác nhau, nêu ở phần “Lưu ý”.

§ nội dung của văn bản · ≈ phần mềm tạm coi, tạm hiểu

Dự án đầu tư · DA-01 · Trang trại bò sữa

### Căn cứ

| Điều khoản | Quy định | Thẩm quyền | Thông tin của hồ sơ |
| --- | --- | --- | --- |
| điểm 4.2 khoản 4 Điều 2 | Dự án lớn | Ban Thường vụ | Tổng mức đầu tư: 1.200 tỷ đồng “từ 1.000 tỷ đồng trở lên”; Nguồn vốn: Ngoài ngân sách |

### Không áp dụng

| Điều khoản | Quy định | Thẩm quyền | Lý do |
| --- | --- | --- | --- |
| điểm 5.3.1 khoản 5 Điều 3 | Dự án vừa | Tổ thường trực | tổng mức đầu tư 1.200 tỷ đồng, “từ 100 tỷ đồng đến dưới 1.000 tỷ đồng”: cao hơn 200 tỷ đồng so với mức 1.000 tỷ đồng; thuộc trường hợp loại trừ (lĩnh vực: Nông nghiệp) |
| điểm 4.2 khoản 4 Điều 2 | Sản xuất nông nghiệp | Ban Thường vụ | diện tích đất 80 ha, trên 500 ha: thấp hơn 420 ha so với mức 500 ha |

### Hồ sơ không ghi, tạm coi là

- dự án trọng điểm: không (\\*)
- nhóm dự án: không phân nhóm

(\\*) nếu thực tế khác thì thẩm quyền có thể thay đổi.

### Lưu ý

- § Điểm 4.2 khoản 4 Điều 2 có thể hiểu theo hai cách (điểm 4.2 khoản 4 Điều 2)

### Việc cần làm tiếp theo

1. Gửi hồ sơ trước 5 ngày (khoản 3 Điều 25; điểm 1.2 khoản 1 Điều 31)
`,
    );
  });

  it('of a residual one, and of an undetermined one', () => {
    const nearest = decisionMarkdown(residual, regulation, options('en'));
    expect(nearest).toMatch(
      /^## NOT A MATTER FOR THE PARTY COMMITTEE under this regulation\n\nNo clause reserves this matter\. · Sample regulation, term I\n/,
    );
    expect(nearest).toContain('### Nearest provisions');
    const missing = decisionMarkdown(undetermined, regulation, options('en'));
    expect(missing).toMatch(
      /^## INFORMATION INCOMPLETE: 2 facts are needed \(perhaps 1 more\)\n\nPossible: Standing Committee/,
    );
    expect(missing).toContain(
      'Sector (sector)\n\n| Answer | Competent body |\n| --- | --- |\n| Agriculture | Standing Committee |',
    );
    expect(missing).toContain('Perhaps also: total capital (capital)');
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
