import { describe, expect, it } from 'vitest';
import { namesOf, nameTable } from '../../src/intake/names.ts';
import {
  ASSETS,
  BODIES,
  EXEMPTIONS,
  FUNDING,
  LEVELS,
  NATURES,
  PLANS,
  regulation,
  SECTORS,
  STAGES,
  spellings,
} from './regulation.ts';

const names = namesOf(regulation);
const lookup = (fact: string, text: string) => names.values.get(fact)!.lookup(text);
const found = (code: string) => ({ kind: 'found', code });
const UNKNOWN = { kind: 'unknown' };

it('a text longer than any name is none, whatever stands before it', () => {
  expect(lookup('fundingSource', `${'vốn '.repeat(200)}ngân sách tỉnh`)).toEqual(found('provincial-budget'));
  expect(lookup('fundingSource', `${'vốn '.repeat(400)}ngân sách tỉnh`)).toEqual(UNKNOWN);
});

/** The ways in which one name comes: none may make a difference. */
function variants(text: string): string[] {
  return [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.normalize('NFD'),
    text.normalize('NFC'),
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    text.replaceAll(' ', '  '),
    ` ${text.replaceAll(' ', '\u00a0')} `,
    text.replaceAll(' ', '-'),
    text.replaceAll(' ', ' – '),
  ];
}

const TABLES = [
  ['fundingSource', FUNDING],
  ['sector', SECTORS],
  ['nature', NATURES],
  ['exemption', EXEMPTIONS],
  ['assetKind', ASSETS],
  ['planKind', PLANS],
  ['planStage', STAGES],
  ['unitLevel', LEVELS],
] as const;

describe('names of values', () => {
  for (const [fact, lines] of TABLES) {
    it.each(spellings(lines))(`${fact}: %s is %s`, (text, code) => {
      for (const written of variants(text)) expect(lookup(fact, written), written).toEqual(found(code));
    });
  }

  it('puts up with the old and the new placing of the tone', () => {
    expect(lookup('sector', 'Thuỷ điện')).toEqual(found('power'));
    expect(lookup('sector', 'thủy điện')).toEqual(found('power'));
    expect(lookup('nature', 'văn hoá')).toEqual(found('cultural'));
    expect(lookup('nature', 'văn hóa')).toEqual(found('cultural'));
  });

  it('reads the English name', () => {
    expect(lookup('sector', 'Commercial housing')).toEqual(found('commercial-housing'));
  });

  it.each([
    ['fundingSource', 'vốn ngoài ngân sách', 'non-budget'],
    ['fundingSource', 'Nguồn vốn ngân sách tỉnh', 'provincial-budget'],
    ['fundingSource', 'nguồn NSTW', 'central-budget'],
    ['fundingSource', 'Vốn ODA', 'oda'],
    ['fundingSource', 'nguồn  vốn-FDI', 'fdi'],
    ['sector', 'dự án nông nghiệp', 'agriculture'],
    ['sector', 'Lĩnh vực du lịch', 'tourism'],
    ['sector', 'ngành điện', 'power'],
    ['sector', 'đất lâm nghiệp', 'forestry'],
    ['sector', 'Dự án lĩnh vực ngành điện gió', 'power'],
    ['projectGroup', 'nhóm B', 'B'],
    ['projectGroup', 'Dự án nhóm C', 'C'],
    ['projectGroup', 'b', 'B'],
    ['environmentGroup', 'nhóm II', 'II'],
    ['unitLevel', 'Cấp huyện', 'district'],
    ['unitLevel', 'cấp commune', 'commune'],
    ['unitLevel', 'cấp thôn, bản, tổ dân phố', 'village'],
  ])('%s: %s behind leading words', (fact, text, code) => {
    expect(lookup(fact, text)).toEqual(found(code));
  });

  it('never strips down to nothing, nor inside a word', () => {
    for (const text of ['vốn', 'nguồn vốn', 'nhóm', 'dự án', '', '   ']) {
      expect(lookup('fundingSource', text)).toEqual(UNKNOWN);
      expect(lookup('projectGroup', text)).toEqual(UNKNOWN);
    }
    expect(lookup('projectGroup', 'nhómB')).toEqual(UNKNOWN);
    expect(lookup('projectGroup', 'B nhóm')).toEqual(UNKNOWN);
  });

  it('refuses a form that means two values, behind leading words too', () => {
    const both = { kind: 'ambiguous', codes: ['provincial-budget', 'central-budget'] };
    expect(lookup('fundingSource', 'ngân sách nhà nước')).toEqual(both);
    expect(lookup('fundingSource', 'Nguồn ngân sách nhà nước')).toEqual(both);
    expect(lookup('fundingSource', 'ngân sách nhà nước do tỉnh quản lý')).toEqual(found('provincial-budget'));
  });

  it('takes a form that two values share for ambiguous, but a code for itself', () => {
    const table = nameTable([
      { code: 'a', name: 'Đường', forms: ['x'] },
      { code: 'b', name: 'Dương', forms: ['A'] },
    ]);
    expect(table.lookup('đường')).toEqual({ kind: 'ambiguous', codes: ['a', 'b'] });
    expect(table.lookup('a')).toEqual(found('a'));
    expect(table.lookup('A')).toEqual({ kind: 'ambiguous', codes: ['a', 'b'] });
    expect(table.lookup('X')).toEqual(found('a'));
  });

  it('reads "không" and the like as none', () => {
    for (const text of ['không', 'Không có', 'KHÔNG THUỘC', 'none', 'nhóm không']) {
      expect(lookup('projectGroup', text)).toEqual(found('none'));
    }
    expect(lookup('sector', 'không')).toEqual(UNKNOWN);
  });

  it('lets a name of the regulation say otherwise', () => {
    const changed = {
      ...regulation,
      facts: regulation.facts.map((fact) => {
        if (fact.id !== 'environmentGroup' || fact.kind !== 'choice') return fact;
        const [first, ...others] = fact.values;
        return { ...fact, values: [{ ...first!, forms: ['không có'] }, ...others] };
      }),
    };
    const table = namesOf(changed).values.get('environmentGroup')!;
    expect(table.lookup('không có')).toEqual(found('I'));
    expect(table.lookup('không')).toEqual(found('none'));
  });
});

describe('names of matters and bodies', () => {
  it.each([
    ['Dự án đầu tư', 'investment-project'],
    ['DANH MỤC DỰ ÁN', 'project-list'],
    ['thành lập khu, cụm công nghiệp', 'industrial-zone'],
    ['Bổ sung, phân bổ dự toán ngân sách', 'budget-allocation'],
    ['quy hoach', 'planning'],
    ['lĩnh vực quy hoạch', 'planning'],
    ['planning', 'planning'],
  ])('%s is %s', (text, code) => {
    expect(names.matters.lookup(text)).toEqual(found(code));
  });

  it.each(spellings(BODIES))('%s is %s', (text, code) => {
    for (const written of variants(text)) expect(names.bodies.lookup(written)).toEqual(found(code));
  });

  it('reads Tỉnh uỷ', () => {
    expect(names.bodies.lookup('Ban thường vụ Tỉnh uỷ')).toEqual(found('ban-thuong-vu'));
  });
});

describe('keys', () => {
  it.each([
    ['landArea', 'landArea'],
    ['LANDAREA', 'landArea'],
    ['Diện tích đất', 'landArea'],
    ['Vốn', 'capital'],
    ['nguồn vốn', 'fundingSource'],
    ['Số tiền', 'capital'],
    ['Dự án trọng điểm', 'keyProject'],
    ['The capital', 'capital'],
    ['STT', 'id'],
    ['Mã hồ sơ', 'id'],
    ['Tên dự án', 'title'],
    ['Nội dung', 'title'],
    ['Ngày trình', 'date'],
    ['Loại hồ sơ', 'type'],
    ['Cấp trình', 'declaredAuthority'],
    ['Thẩm quyền đề nghị', 'declaredAuthority'],
    ['$schema', '$schema'],
    ['regulation', 'regulation'],
  ])('%s is %s', (text, code) => {
    expect(names.keys.lookup(text)).toEqual(found(code));
  });

  it('is read whole', () => {
    expect(names.keys.lookup('Nhóm vốn')).toEqual(UNKNOWN);
  });
});

describe('nearest names', () => {
  const near = (fact: string, text: string) => names.values.get(fact)!.nearest(text);

  it.each([
    ['sector', 'tourisn', ['tourism']],
    ['sector', 'Du lich sinh thai', ['Du lịch']],
    ['sector', 'agricultur', ['agriculture']],
    ['fundingSource', 'non-buget', ['non-budget']],
    ['projectGroup', 'D', []],
    ['sector', '', []],
    ['sector', '---', []],
  ])('%s: %s', (fact, text, expected) => {
    expect(near(fact, text)).toEqual(expected);
  });

  it('offers at most three, each value once, nearest first', () => {
    const offered = near('planKind', 'quy hoạch chung');
    expect([...offered].sort()).toEqual([
      'Quy hoạch chung khu chức năng',
      'Quy hoạch chung đô thị',
      'Quy hoạch vùng',
    ]);
    expect(near('planStage', 'Điều chỉnh tổng thể.')[0]).toBe('Điều chỉnh tổng thể');
  });

  it.each([
    ['sector', 'giao thông vận tải'],
    ['sector', 'Công nghệ'],
    ['sector', 'Ngư nghiệp'],
    ['sector', 'Điện tử'],
    ['sector', 'Du học'],
    ['fundingSource', 'ODD'],
  ])('of %s, which rules tell apart, offers none that is only a little like %s', (fact, text) => {
    expect(near(fact, text)).toEqual([]);
  });

  it('are those of the whole phrase that stands in a text', () => {
    expect(near('sector', 'dự án phát triển đô thị phía bắc')).toEqual(['Phát triển đô thị']);
  });

  it('stays cheap on hostile text', () => {
    expect(near('sector', 'tourism'.repeat(100_000)).length).toBeLessThanOrEqual(3);
  });
});

it('names are gone through once, however many texts are looked up', () => {
  let seen = 0;
  const counted = (code: string) => ({
    code,
    name: code,
    get forms() {
      seen++;
      return [`dự án ${code}`];
    },
  });
  const table = nameTable(['mot', 'hai', 'ba'].map(counted));
  const workOf = (texts: number): number => {
    const before = seen;
    for (let at = 0; at < texts; at++) table.nearest(`du an la ${texts} ${at}`);
    return seen - before;
  };
  expect(workOf(100)).toBe(3);
  expect(workOf(200)).toBe(0);
});
