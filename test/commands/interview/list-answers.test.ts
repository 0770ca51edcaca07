import { describe, expect, it } from 'vitest';
import {
  type Answered,
  answersToOptions,
  answersToWrite,
  type ListAnswer,
  withAnswers,
} from '../../../src/commands/interview/list-answers.ts';
import type { ListQuestion } from '../../../src/commands/interview/list-questions.ts';

function answered(...said: readonly ListAnswer[]): Answered[] {
  return said.map((one) => ({ question: {} as ListQuestion, said: one }));
}

const ALL = answered(
  { kind: 'type', code: 'investment-project' },
  { kind: 'column', column: 'Kinh phí', key: 'capital' },
  { kind: 'column', column: 'Ghi chú' },
  { kind: 'unit', column: 'Kinh phí', text: 'triệu đồng' },
  { kind: 'value', fact: 'sector', text: 'Y tế', code: 'other' },
  { kind: 'left' },
);

describe('answers', () => {
  it('are how lists are read', () => {
    expect(answersToOptions(ALL)).toEqual({
      set: [{ key: 'type', text: 'investment-project', from: 'answer' }],
      map: [{ column: 'Kinh phí', key: 'capital', from: 'answer' }],
      ignore: ['Ghi chú'],
      units: [{ column: 'Kinh phí', text: 'triệu đồng', from: 'answer' }],
      values: [{ fact: 'sector', text: 'Y tế', code: 'other', from: 'answer' }],
    });
  });

  it('are what a configuration says', () => {
    expect(answersToWrite(ALL)).toEqual({
      type: 'investment-project',
      columns: { 'Kinh phí': 'capital', 'Ghi chú': 'ignore' },
      units: { 'Kinh phí': 'triệu đồng' },
      values: { 'Y tế': 'other' },
    });
  });

  it('are nothing to write down where all was left as it is', () => {
    expect(answersToWrite(answered({ kind: 'left' }))).toBeUndefined();
    expect(answersToWrite([])).toBeUndefined();
  });

  it('of two facts with one text are written for the first of them', () => {
    const values = answered(
      { kind: 'value', fact: 'sector', text: 'X', code: 'other' },
      { kind: 'value', fact: 'nature', text: 'X', code: 'defence' },
    );
    expect(answersToWrite(values)).toEqual({ values: { X: 'other' } });
  });

  it('count before what was said before them, and what they are not about stays', () => {
    const reading = {
      map: [
        { column: 'KINH PHI', key: 'unitPrice', from: 'config' as const },
        { column: 'Tên', key: 'title' },
      ],
      ignore: ['ghi chú', 'Số'],
      set: [{ key: 'type', text: 'planning' }],
      units: [
        { column: 'kinh phí', text: 'tỷ đồng', from: 'config' as const },
        { column: 'Đất', text: 'm2', from: 'config' as const },
      ],
      numberFormat: 'vi' as const,
    };
    const read = withAnswers(reading, answersToOptions(ALL));
    expect(read.map).toEqual([
      { column: 'Kinh phí', key: 'capital', from: 'answer' },
      { column: 'Tên', key: 'title' },
    ]);
    expect(read.ignore).toEqual(['Ghi chú', 'Số']);
    expect(read.set).toEqual([{ key: 'type', text: 'investment-project', from: 'answer' }]);
    expect(read.units?.map(({ text }) => text)).toEqual(['triệu đồng', 'm2']);
    expect(read.numberFormat).toBe('vi');
  });
});
