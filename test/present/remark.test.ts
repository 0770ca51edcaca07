import { describe, expect, it } from 'vitest';
import { joinedRemark, remarkText } from '../../src/present/remark.ts';

const said = { vi: 'điểm này không nói rõ', en: 'this point does not say' };
const taken = { vi: 'Phần mềm tạm hiểu là một', en: 'The program takes one' };

describe('a remark', () => {
  it('gives what the text says apart from what is taken', () => {
    expect(remarkText({ message: said, taken }, 'vi')).toEqual({
      message: 'Điểm này không nói rõ',
      taken: 'Phần mềm tạm hiểu là một',
    });
    expect(remarkText({ message: said }, 'en')).toEqual({ message: 'This point does not say' });
  });

  it('is two sentences where both stand in one piece', () => {
    const joined = (message: string): string => joinedRemark({ message, taken: 'The program takes one' });
    expect(joined('It does not say')).toBe('It does not say. The program takes one');
    expect(joined('It says so.')).toBe('It says so. The program takes one');
    expect(joinedRemark({ message: 'It does not say' })).toBe('It does not say');
  });
});
