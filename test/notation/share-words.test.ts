import { describe, expect, it } from 'vitest';
import { flagIn, shareBaseIn, sharesIn, writingCasesIn } from '../../src/notation/share-words.ts';

const spoken = (text: string): string[] => sharesIn(text).map(({ word, value }) => `${word} ${value}`);

describe('shares', () => {
  it.each([
    ['ít nhất 2/3 tổng số thành viên', ['from 2/3']],
    ['có ít nhất hai phần ba (2/3) tổng số thành viên tham dự', ['from 2/3']],
    ['từ 2/3 số thành viên Ban cán sự đảng trở lên', ['from 2/3']],
    ['trên 1/2 số thành viên đương nhiệm', ['above 1/2']],
    ['hơn một nửa số thành viên', ['above 1/2']],
    ['quá nửa số thành viên', ['above 1/2']],
    ['trên 50% số thành viên', ['above 1/2']],
    ['ít nhất một nửa số thành viên', ['from 1/2']],
    ['1/2 số thành viên', ['undefined 1/2']],
    ['tán thành của mọi thành viên', ['from 1/1']],
    ['trên cơ sở thống nhất của các thành viên', ['from 1/1']],
    ['các thành viên dự họp', []],
    ['ngày 01/02/2025', []],
  ])('%s', (text, wanted) => {
    expect(spoken(text)).toEqual(wanted);
    expect(spoken(text.normalize('NFD'))).toEqual(wanted);
  });
});

describe('what they are a part of', () => {
  it.each([
    ['trên 1/2 số thành viên đương nhiệm', false, 'in-office'],
    ['trên 1/2 số thành viên có mặt', false, 'present'],
    ['trên 1/2 số thành viên dự họp', false, 'present'],
    ['trên 1/2 tổng số thành viên', false, 'all'],
    ['trên 1/2 Ủy viên Ban Chấp hành', false, 'all'],
    ['ít nhất 2/3 tổng số thành viên tham dự', true, 'all'],
    ['ít nhất 2/3 số thành viên đương nhiệm tham dự', true, 'in-office'],
    ['trên 1/2', false, undefined],
  ])('%s', (text, isQuorum, wanted) => {
    expect(shareBaseIn(text, isQuorum)).toBe(wanted);
  });
});

describe('what is taken for a yes, forbidden, or asked', () => {
  it.each([
    ['silenceAgrees', 'không có ý kiến thì được xem là đồng ý', true],
    ['silenceAgrees', 'không có ý kiến thì được xem là không đồng ý', false],
    ['silenceAgrees', 'không trả lời coi như tán thành', true],
    ['silenceAgrees', 'không có ý kiến thì nêu lý do', undefined],
    ['neverCadre', 'trừ công tác cán bộ', true],
    ['neverCadre', 'kể cả công tác cán bộ', undefined],
    ['disagreementToSession', 'cần đưa ra hội nghị Ban Thường vụ', true],
    ['disagreementToSession', 'không cần đưa ra hội nghị', false],
    ['ballot', 'phải biểu quyết bằng Phiếu', true],
    ['ballot', 'không phải bỏ phiếu', false],
    ['ballot', 'biểu quyết giơ tay', undefined],
    ['writing', 'gửi xin ý kiến bằng văn bản', true],
    ['writing', 'không lấy ý kiến bằng văn bản', false],
    ['writing', 'trao đổi trực tiếp', undefined],
  ] as const)('%s: %s', (flag, text, wanted) => {
    expect(flagIn(flag, text)).toBe(wanted);
  });

  it.each([
    ['không phức tạp hoặc không tổ chức họp', ['not-complex', 'no-session']],
    ['không tổ chức được hội nghị', ['no-session']],
    ['không tổ chức họp được', ['no-session']],
    ['không họp được', ['no-session']],
    ['việc phức tạp', []],
  ])('%s', (text, wanted) => {
    expect(writingCasesIn(text)).toEqual(wanted);
  });
});
