import { describe, expect, it } from 'vitest';
import { MatterFinder } from '../../src/commands/find-matter.ts';
import type { CompiledRegulation } from '../../src/engine/cells/compiled.ts';
import compiledModule from '../../src/regulations/lai-chau-xiv.yaml';

const { regulation } = compiledModule as CompiledRegulation;
const codes = regulation.matters.map(({ code }) => code);
const finder = new MatterFinder(regulation, codes, 'vi');
const first = (typed: string) => finder.find(typed)[0]?.code;
const found = (typed: string) => finder.find(typed).map(({ code }) => code);

describe('looking for a matter', () => {
  it.each([
    ['sân golf', 'investment-project'],
    ['san golf', 'investment-project'],
    ['mua xe', 'asset-procurement'],
    ['mua xe ô tô cho sở', 'asset-procurement'],
    ['hồ Pa Khoang', 'investment-project'],
    ['ho pa khoang', 'investment-project'],
    ['khu du lịch hồ Pa Khoang', 'investment-project'],
    ['du lịch', 'investment-project'],
    ['thủy điện', 'investment-project'],
    ['o to', 'asset-procurement'],
    ['quy hoạch phân khu', 'planning'],
    ['sáp nhập xã', 'administrative-unit'],
    ['thien tai', 'emergency-relief'],
    ['NGO', 'ngo-aid'],
    ['trái phiếu', 'bond-issuance'],
    ['bảng giá', 'land-price'],
    ['trụ sở', 'state-property'],
    ['bo sung kinh phi', 'budget-allocation'],
    ['golf course', 'investment-project'],
    ['land price', 'land-price'],
    ['bond-issuance', 'bond-issuance'],
    ['xe ô tô', 'asset-procurement'],
    ['quy hoạch', 'planning'],
    ['quy hoạch cán bộ', 'cadre-decision'],
    ['bổ nhiệm', 'cadre-decision'],
    ['nhân sự', 'cadre-decision'],
    ['kỷ luật', 'party-discipline'],
    ['kỉ luật', 'party-discipline'],
    ['ky luat', 'party-discipline'],
    ['kết nạp đảng', 'member-admission'],
    ['xuất cảnh', 'senior-delegation'],
    ['đoàn ra', 'senior-delegation'],
    ['khen thưởng', 'party-reward'],
    ['huân chương', 'state-honour'],
    ['huy hiệu', 'state-honour'],
    ['kiểm tra', 'inspection'],
    ['thanh tra', 'oversight-programme'],
    ['đơn thư', 'petition'],
    ['vụ án', 'serious-case'],
    ['tham nhũng', 'anti-corruption'],
    ['đại hội', 'party-congress'],
    ['đại hội công đoàn', 'union-congress'],
    ['hội nghị', 'event'],
    ['hội nghị khu vực', 'event'],
    ['lễ kỷ niệm 20 năm', 'event'],
    ['kỳ họp', 'council-session'],
    ['sáp nhập sở', 'organisation-change'],
    ['cửa khẩu', 'border-gate'],
    ['biên chế', 'staffing-plan'],
    ['lũ', 'emergency-relief'],
    ['trường học', 'investment-project'],
    ['uỷ ban kiểm tra', 'inspection-committee-report'],
    ['plan', 'planning'],
    ['discipline', 'party-discipline'],
  ])('%s finds %s first', (typed, code) => {
    expect(first(typed)).toBe(code);
  });

  it('finds every matter by its names and its code, as they are being typed', () => {
    for (const { code, name } of regulation.matters) {
      for (const whole of [name.vi, name.en, name.vi.normalize('NFD'), code]) {
        expect([whole, first(whole)]).toEqual([whole, code]);
        expect(found(whole.slice(0, -2))).toContain(code);
      }
    }
  });

  it('takes a word typed with marks as it is', () => {
    expect(first('hỗ trợ khẩn cấp')).not.toBe('investment-project');
    expect(found('hỗ trợ')).not.toContain('investment-project');
  });

  it('leaves out what fits but for the marks, where something fits with them', () => {
    expect(found('lũ')).toEqual(['emergency-relief']);
    expect(found('bổ nhiệm')).not.toContain('confidence-vote');
    expect(found('bo nhiem')).toContain('confidence-vote');
    // A slip in the marks finds what it can.
    expect(first('trải phiếu')).toBe('bond-issuance');
  });

  it('fits a word before its marks and its tone are typed', () => {
    for (const typed of ['chuyển đ', 'chuyên', 'chuyê', 'luân chuyen', 'kêt', 'nhũ']) {
      expect(found(typed), typed).not.toEqual([]);
    }
    expect(first('luân chuyê')).toBe('cadre-decision');
  });

  it('offers what is written much like a slip, and nothing for what is like nothing', () => {
    expect(found('trái phiéuu')).toEqual([]);
    expect(finder.near('trái phiéuu')).toEqual(['bond-issuance']);
    expect(finder.near('xyzzy')).toEqual([]);
    expect(finder.near('')).toEqual([]);
  });

  it('says by which word a matter was found, where it is not its name', () => {
    expect(finder.find('mua xe')[0]).toEqual({ code: 'asset-procurement', by: 'mua xe' });
    expect(finder.find('mua sắm tài sản')[0]!.by).toBe('');
  });

  it('finds nothing for what is none of it, and everything for nothing', () => {
    expect(found('qwerty')).toEqual([]);
    expect(found(' ')).toEqual(codes);
    expect(new MatterFinder(regulation, ['planning'], 'vi').find('mua xe')).toEqual([]);
  });
});
