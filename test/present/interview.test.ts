import { describe, expect, it } from 'vitest';
import { nextQuestion } from '../../src/engine/ask/next-question.ts';
import { decide } from '../../src/engine/decide/decide.ts';
import { plainStyle } from '../../src/present/document/layout.ts';
import {
  answerLine,
  assumptionRow,
  commandLines,
  echoAmount,
  type InterviewView,
  questionLines,
  valueRows,
} from '../../src/present/interview.ts';
import { interviewWordsFor } from '../../src/present/messages/interview.ts';
import { compiled, proposal, regulation } from '../engine/lai-chau.ts';

const view = (lang: 'vi' | 'en' = 'vi', width = 100): InterviewView => ({
  regulation,
  lang,
  style: plainStyle,
  width,
});
const options = { strict: false, unanswerable: new Set<string>() };

function asked(code: string, facts: Parameters<typeof proposal>[1]) {
  const known = proposal(code, facts);
  return {
    question: nextQuestion(compiled, known, options)!,
    decision: decide(compiled, known, { asOf: '2024-06-12' }),
  };
}

describe('a question', () => {
  const land = asked('investment-project', {
    fundingSource: ['non-budget'],
    capital: '1',
    sector: ['tourism'],
  });

  it('has what it means and the limits at stake, of rules that can still fit', () => {
    const lines = questionLines(land.question, 'investment-project', view());
    expect(lines[0]).toMatch(/^\? Diện tích đất/);
    expect(lines.join('\n')).toContain(
      'từ 20 ha trở lên: Ban Thường vụ Tỉnh ủy – dự án dùng đất phát triển du lịch (điểm 4.2 khoản 4\n  Điều 2)',
    );
    expect(lines.join('\n')).toContain('từ 10 ha đến 20 ha: Thường trực Tỉnh ủy');
    expect(lines.join('\n')).not.toContain('500 ha');
  });

  it('says in which clauses an answer counts', () => {
    const { question, decision } = asked('administrative-unit', {});
    const lines = questionLines(question, decision.matter, view('en'));
    expect(lines.join('\n')).toContain(
      'Legal basis: point 4.2, clause 4, Article 1; point 4.1, clause 4, Article 2.',
    );
    expect(valueRows(question, decision, view('en'))).toEqual([
      { code: 'district', name: 'District level', hint: '→ Provincial Party Committee' },
      {
        code: 'commune',
        name: 'Commune level',
        hint: '→ Standing Committee of the Provincial Party Committee',
      },
      {
        code: 'village',
        name: 'Village, hamlet, residential group',
        hint: '→ Standing Committee of the Provincial Party Committee',
      },
    ]);
  });

  it('fits every width, in both languages', () => {
    for (const matter of regulation.matters) {
      const { question } = asked(matter.code, {});
      if (question === undefined) continue;
      for (const lang of ['vi', 'en'] as const) {
        for (const width of [40, 80, 200]) {
          const lines = questionLines(question, matter.code, view(lang, width));
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(width);
        }
      }
    }
  });
});

describe('what is left of a question', () => {
  it('is the fact and the answer', () => {
    expect(answerLine('nguồn vốn', 'FDI', view())).toBe('✓ Nguồn vốn: FDI');
    expect(assumptionRow('keyProject', false, 'investment-project', view())).toBe('Dự án trọng điểm: không');
    expect(assumptionRow('projectGroup', 'none', 'investment-project', view('en'))).toBe(
      'Project group: none',
    );
  });
});

describe('an amount as it was understood', () => {
  it('has every digit', () => {
    const end = (at: string, closed: boolean) => ({ at, closed });
    expect(echoAmount({ kind: 'exact', value: '1200000000000', approximate: false }, 'VND', 'vi')).toBe(
      '1.200.000.000.000 đồng',
    );
    expect(echoAmount({ kind: 'exact', value: '0.5', approximate: true }, 'ha', 'en')).toBe('about 0.5 ha');
    const between = {
      kind: 'between',
      low: end('10', true),
      high: end('20', false),
      approximate: false,
    } as const;
    expect(echoAmount(between, 'ha', 'vi')).toBe('từ 10 ha đến dưới 20 ha');
    const { low, high, ...open } = between;
    expect(echoAmount({ ...open, low }, 'ha', 'vi')).toBe('từ 10 ha trở lên');
    expect(echoAmount({ ...open, high }, 'ha', 'vi')).toBe('dưới 20 ha');
    const near = { ...open, approximate: true, low: end('10', false), high: end('12.5', true), near: '10' };
    expect(echoAmount(near, 'ha', 'vi')).toBe('trên 10 ha đến 12,5 ha');
  });
});

describe('a command to copy', () => {
  it('stands once where bash and PowerShell read it alike, and on one line', () => {
    const words = ['authority', 'check', '--capital', '1.200 tỷ đồng'];
    expect(commandLines(words, 'vi', plainStyle)).toBe(
      "\nĐể có lại kết quả này, không cần trả lời câu hỏi, chạy lệnh: (bash, PowerShell)\nauthority check --capital '1.200 tỷ đồng'\n",
    );
    expect(commandLines(['authority', "it's"], 'en', plainStyle)).toContain(
      "bash:\nauthority 'it'\\''s'\nPowerShell:\nauthority 'it''s'",
    );
  });
});

describe('the words of the interview', () => {
  it('are NFC, and none is empty', () => {
    for (const words of [interviewWordsFor('vi'), interviewWordsFor('en')]) {
      for (const word of Object.values({ ...words, ...words.keys })) {
        const text = typeof word === 'function' ? word('1' as never) : word;
        if (typeof text !== 'string') continue;
        expect(text).not.toBe('');
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });
});
