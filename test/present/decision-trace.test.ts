import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { decisionMarkdown } from '../../src/present/decision-markdown.ts';
import { decisionText } from '../../src/present/decision-text.ts';
import { decided, options, regulation } from './sample.ts';

const formats = { text: decisionText, markdown: decisionMarkdown };
const shown = (decision: Decision, lang: 'vi' | 'en' = 'vi', format: 'text' | 'markdown' = 'text') =>
  formats[format](decision, regulation, { ...options(lang), trace: true });

describe('the trace for people', () => {
  it('stands at the end, every rule with its tests, exceptions among them', () => {
    expect(shown(decided).split('Kết quả xét từng quy định\n')[1]).toBe(
      `  Dự án vừa: không đủ điều kiện áp dụng (điểm 5.3.1 khoản 5 Điều 3)
    ✓ nguồn vốn gồm ngoài ngân sách (Ngoài ngân sách)
    ✓ tổng mức đầu tư từ 100 tỷ đồng trở lên (1.200 tỷ đồng)
    – tổng mức đầu tư dưới 1.000 tỷ đồng (1.200 tỷ đồng)
    ✓ trừ trường hợp: lĩnh vực chỉ gồm nông nghiệp (Nông nghiệp)
  Dự án lớn: đủ điều kiện áp dụng (điểm 4.2 khoản 4 Điều 2)
    ✓ nguồn vốn gồm ngoài ngân sách (Ngoài ngân sách)
    ✓ tổng mức đầu tư từ 1.000 tỷ đồng trở lên (1.200 tỷ đồng)
  Sản xuất nông nghiệp: không đủ điều kiện áp dụng (điểm 4.2 khoản 4 Điều 2)
    ✓ lĩnh vực gồm nông nghiệp hoặc du lịch (Nông nghiệp)
    – diện tích đất trên 500 ha (80 ha)
`,
    );
  });

  it('marks what is not known', () => {
    const rule = decided.trace![1];
    const tests = rule!.tests.map((test) => ({ ...test, verdict: 'unknown' as const }));
    const text = shown({ ...decided, trace: [{ ...rule!, verdict: 'unknown', tests }], tested: [] }, 'en');
    expect(text).toContain('Large project: information incomplete (point 4.2, clause 4, Article 2)');
    expect(text).toMatch(/ {4}\? total capital at least 1,000 billion VND \(not known\)/);
  });

  it('is a table in Markdown', () => {
    const text = shown(decided, 'vi', 'markdown');
    expect(text).toContain('### Kết quả xét từng quy định');
    expect(text).toContain('| điểm 4.2 khoản 4 Điều 2 | Dự án lớn | đủ điều kiện áp dụng | ✓ nguồn vốn gồm');
  });

  it('is left out unless it is asked for', () => {
    expect(formats.text(decided, regulation, options())).not.toContain('Kết quả xét từng quy định');
    expect(formats.markdown(decided, regulation, options())).not.toContain('Kết quả xét từng quy định');
  });
});
