/** The names under which the codes of lai-chau-xiv are read, written down by hand from the contract. */
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/intake/names.ts';
import type { Fact, Value } from '../../src/model/fact.ts';
import { LAI_CHAU, regulationIn } from '../regulations/files.ts';

const regulation = regulationIn(LAI_CHAU);

/** `code: Tên | form | form`, one a line. */
function table(text: string): [code: string, name: string, forms: string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', rest = ''] = line.trim().split(': ');
      const [name = '', ...forms] = rest.split(' | ');
      return [code, name, forms];
    });
}

const MATTERS = table(`
  investment-project: Dự án đầu tư
  project-list: Danh mục dự án
  industrial-zone: Thành lập khu, cụm công nghiệp
  power-survey: Khảo sát lập quy hoạch dự án nguồn điện | Khảo sát lập quy hoạch nguồn điện
  ngo-aid: Tiếp nhận viện trợ phi chính phủ nước ngoài
  budget-allocation: Bổ sung, phân bổ dự toán ngân sách
  public-investment-adjustment: Phân bổ, điều chỉnh kế hoạch đầu tư công
  emergency-relief: Chi hỗ trợ cấp bách
  foreign-support-use: Sử dụng nguồn hỗ trợ nước ngoài
  domestic-support-use: Sử dụng nguồn hỗ trợ trong nước
  asset-procurement: Mua sắm tài sản
  state-property: Sắp xếp, xử lý nhà, đất là tài sản công | Sắp xếp, xử lý nhà đất công | Arranging state property
  planning: Quy hoạch
  land-price: Bảng giá đất
  administrative-unit: Địa giới, thành lập, sắp xếp đơn vị hành chính | Đơn vị hành chính | Administrative unit
  policy-mechanism: Cơ chế, chính sách
  bond-issuance: Phát hành trái phiếu địa phương
  socio-economic-plan: Kế hoạch phát triển kinh tế - xã hội, vốn đầu tư công, dự toán ngân sách | Kế hoạch phát triển, vốn đầu tư công, ngân sách | Development, public-investment or budget plan
  major-matter: Vấn đề lớn, quan trọng, nhạy cảm
  council-matter: Vấn đề đặc biệt quan trọng do HĐND tỉnh quyết định | Vấn đề đặc biệt quan trọng do HĐND quyết định | Matter of special importance that the council decides
`);

const HEADERS = table(`
  fundingSource: Nguồn vốn
  managedByProvince: Do tỉnh quản lý | Tỉnh quản lý
  capital: Tổng mức đầu tư | Tổng vốn đầu tư | Vốn | Giá trị | Số tiền
  fdiAmount: Vốn FDI
  landArea: Diện tích | Diện tích đất
  sector: Lĩnh vực
  projectGroup: Nhóm | Nhóm dự án
  arisingInYear: Phát sinh trong năm
  keyProject: Dự án trọng điểm
  nature: Tính chất
  environmentGroup: Nhóm môi trường
  approvedByCentral: Trung ương phê duyệt
  exemption: Khoản loại trừ
  standingCanMeet: Thường trực họp được
  forDisasterRelief: Phòng chống thiên tai
  assetKind: Loại tài sản
  unitPrice: Đơn giá
  stateFunded: Nguồn ngân sách nhà nước
  planKind: Loại quy hoạch
  planStage: Bước quy hoạch
  withinProvincePower: Thuộc thẩm quyền của tỉnh
  unitLevel: Cấp đơn vị hành chính
  managedCadre: Diện Ban Thường vụ quản lý
  complex: Phức tạp | Vấn đề phức tạp
`);

/** Facts of the matters that the contract does not name, in the order of the flags. */
const PARTY_FACTS = [
  'offAgenda',
  'programmeScope',
  'inspectionPeriod',
  'pilotOrigin',
  'directlyUnder',
  'congressLevel',
  'cadreLevel',
  'charterLevel',
  'voteStep',
  'reviewOf',
  'financeMatter',
  'eventKind',
  'manySigned',
  'honourKind',
  'congressOf',
];

const VALUES: Record<string, ReturnType<typeof table>> = {
  fundingSource: table(`
    provincial-budget: Ngân sách tỉnh | ngân sách địa phương | NST | ngân sách nhà nước do tỉnh quản lý
    central-budget: Ngân sách trung ương | NSTW
    non-budget: Vốn ngoài ngân sách nhà nước | tư nhân | doanh nghiệp | Ngoài ngân sách
    oda: ODA
    fdi: FDI
    ppp: PPP | đối tác công tư
  `),
  sector: table(`
    agriculture: Nông nghiệp
    forestry: Lâm nghiệp
    tourism: Du lịch | nghỉ dưỡng | sân golf
    urban-development: Phát triển đô thị | khu đô thị
    commercial-housing: Nhà ở thương mại
    trade-centre: Trung tâm thương mại
    mining: Khoáng sản | khai thác khoáng sản
    construction-materials-mining: Vật liệu xây dựng thông thường
    power: Điện | thủy điện | điện gió | điện mặt trời
    other: Khác
  `),
  nature: table(`
    defence: Quốc phòng
    security: An ninh
    ethnic: Dân tộc
    religion: Tôn giáo
    political: Chính trị
    historical: Lịch sử
    cultural: Văn hóa
  `),
  exemption: table(`
    small-recipients: Dưới 100 triệu đồng/đơn vị | Dưới 100 triệu mỗi đơn vị
    social-security: An sinh xã hội
    people-policy: Kinh phí thực hiện chế độ, chính sách cho con người | Chính sách cho con người
    central-earmarked: Trung ương bổ sung có mục tiêu
  `),
  assetKind: table(`
    car: Ô tô
    vehicle: Phương tiện
    equipment: Thiết bị
  `),
  planKind: table(`
    provincial: Quy hoạch tỉnh
    land-use: Kế hoạch sử dụng đất
    urban-general: Quy hoạch chung đô thị
    regional: Quy hoạch vùng
    functional-general: Quy hoạch chung khu chức năng
    functional-zoning: Quy hoạch phân khu khu chức năng
    detailed: Quy hoạch chi tiết
    urban-zoning: Quy hoạch phân khu đô thị
    rural: Quy hoạch nông thôn
  `),
  planStage: table(`
    task: Nhiệm vụ
    design: Đồ án
    adjustment: Điều chỉnh
    overall-adjustment: Điều chỉnh tổng thể
    local-adjustment: Điều chỉnh cục bộ
  `),
  unitLevel: table(`
    district: Cấp huyện
    commune: Cấp xã
    village: Thôn, bản, tổ dân phố
  `),
};

/** The contract names no words for these: the codes are what people write, and `none` is said in several ways. */
const CODES_ALONE: Record<string, string[]> = {
  projectGroup: ['A', 'B', 'C', 'none'],
  environmentGroup: ['I', 'II', 'III', 'IV', 'none'],
  nature: ['none'],
  exemption: ['none'],
};

const BODIES: [code: string, shown: string, others: string[]][] = [
  ['tinh-uy', 'Tỉnh ủy', ['Ban Chấp hành Đảng bộ tỉnh']],
  ['ban-thuong-vu', 'Ban Thường vụ', ['Ban Thường vụ Tỉnh ủy', 'BTV', 'BTVTU']],
  ['thuong-truc', 'Thường trực', ['Thường trực Tỉnh ủy', 'TTTU']],
  [
    'chu-tich-ubnd',
    'Chủ tịch UBND tỉnh',
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ],
];

function valuesOf(id: string): readonly Value[] {
  const fact: Fact = regulation.facts.find((one) => one.id === id)!;
  return 'values' in fact ? fact.values : [];
}

type Shown = [code: string, name: string, forms: string[]];

const shown = ({ code, name, forms }: Value): Shown => [code, name.vi, [...forms]];

/** As far as the contract names them: the forms that lists were seen with stand behind its own. */
function ofContract(found: readonly Shown[], expected: readonly Shown[]): Shown[] {
  return found.map(([code, name, forms], index) => [code, name, forms.slice(0, expected[index]?.[2].length)]);
}

/** What offices write besides: header or value, and what it stands for; `?` for what could be two. */
const SEEN: Record<string, string> = {
  NSĐP: 'fundingSource provincial-budget',
  'NS tỉnh': 'fundingSource provincial-budget',
  'xổ số kiến thiết': 'fundingSource provincial-budget',
  'Vốn NSTW': 'fundingSource central-budget',
  'vốn ngoài NSNN': 'fundingSource non-budget',
  'Vốn ngoài NS': 'fundingSource non-budget',
  'xã hội hóa': 'fundingSource non-budget',
  'xã hội hoá': 'fundingSource non-budget',
  CTMTQG: 'fundingSource ?',
  'đầu tư công': 'fundingSource ?',
  'Vốn đầu tư công': 'fundingSource ?',
  NSNN: 'fundingSource ?',
  TTTM: 'sector trade-centre',
  'năng lượng': 'sector power',
  'KĐT mới': 'sector urban-development',
  'Khoáng sản làm VLXD thông thường': 'sector construction-materials-mining',
  VLXD: 'sector ?',
  'nhà ở': 'sector ?',
  'nông, lâm nghiệp': 'sector ?',
  'năng lượng tái tạo': 'sector power',
  'vốn nước ngoài': 'fundingSource ?',
  '100% vốn nước ngoài': 'fundingSource fdi',
  '100% vốn NN': 'fundingSource ?',
  'Liên doanh': 'fundingSource ?',
  'Chương trình MTQG': 'fundingSource ?',
  'xe ô tô': 'assetKind car',
  // As they were called before.
  'Ngoài ngân sách': 'fundingSource non-budget',
  'Dưới 100 triệu mỗi đơn vị': 'exemption small-recipients',
  'Chính sách cho con người': 'exemption people-policy',
  'không thuộc khoản loại trừ': 'exemption none',
};

describe('names of lai-chau-xiv', () => {
  it('matters, those of the contract first and in its order', () => {
    expect(regulation.matters.slice(0, MATTERS.length).map(shown)).toEqual(MATTERS);
  });

  it('bodies, highest first', () => {
    expect(ofContract(regulation.bodies.map(shown), BODIES)).toEqual(BODIES);
  });

  it.each(Object.entries(SEEN))('%s', (text, meant) => {
    const [fact = '', code] = meant.split(' ');
    const found = namesOf(regulation).values.get(fact)!.lookup(text);
    expect(found.kind === 'found' ? found.code : '?').toBe(code);
    if (code === '?') expect(found.kind).toBe('ambiguous');
  });

  it.each([
    ['TMĐT', 'capital'],
    ['Tổng mức đầu tư dự kiến', 'capital'],
    ['Sơ bộ TMĐT', 'capital'],
    ['Kinh phí', 'capital'],
    ['Dự toán', 'capital'],
    ['Diện tích đất sử dụng', 'landArea'],
    ['Phân nhóm dự án', 'projectGroup'],
    ['Công trình trọng điểm', 'keyProject'],
    ['Danh mục dự án', 'title'],
    ['Tên công trình', 'title'],
    ['Tên tài sản', 'title'],
    ['Nội dung trình', 'title'],
    ['Cấp quyết định', 'declaredAuthority'],
    ['Cơ quan quyết định', 'declaredAuthority'],
    ['Cấp có thẩm quyền', 'declaredAuthority'],
    ['Thẩm quyền', 'declaredAuthority'],
    ['Cấp cho ý kiến', 'declaredAuthority'],
    ['Ngày nộp hồ sơ', 'date'],
    ['Ngày trình hồ sơ', 'date'],
  ])('a column %s', (header, key) => {
    expect(namesOf(regulation).keys.lookup(header)).toEqual({ kind: 'found', code: key });
  });

  it.each(['Tên đường', 'Tên nhà máy xử lý', 'TÊN GÓI'])(
    'a column %s, which says what the list is of',
    (header) => {
      expect(namesOf(regulation).keys.lookup(header)).toEqual({ kind: 'found', code: 'title' });
    },
  );

  it.each([
    'Tên chủ đầu tư',
    'Tên nhà đầu tư',
    'Tên đơn vị thực hiện',
    'Tên xã',
    `Tên ${'dài '.repeat(20)}`,
    'Tên'.repeat(5),
  ])('a column %s is no title', (header) => {
    expect(namesOf(regulation).keys.lookup(header).kind).toBe('unknown');
  });

  it.each([
    'Y tế',
    'Giáo dục',
    'Công nghiệp',
    'ngành Giao thông',
    'Thủy lợi',
    'Văn hóa',
    'Hạ tầng kỹ thuật',
    'Nước sạch',
  ])('no clause names %s: the advice is the value for all the rest', (text) => {
    const sectors = namesOf(regulation).values.get('sector')!;
    expect(sectors.lookup(text).kind).toBe('unknown');
    expect(sectors.nearest(text)).toEqual(['Khác']);
    expect(sectors.otherwise(text)).toBe('other');
  });

  it('no value has what no clause names among its forms', () => {
    for (const fact of regulation.facts) {
      if (!('others' in fact) || fact.others === undefined) continue;
      const table = namesOf(regulation).values.get(fact.id)!;
      for (const form of fact.others.forms)
        expect([form, table.lookup(form).kind]).toEqual([form, 'unknown']);
    }
  });

  it('column names of facts', () => {
    const headed = regulation.facts.filter(({ kind }) => kind !== 'items');
    const headers = headed.map(({ id, headers: [first = '', ...others] }): Shown => [id, first, others]);
    expect(ofContract(headers, HEADERS).slice(0, HEADERS.length)).toEqual(HEADERS);
  });

  it('facts of the contract first, then those of the party’s own matters', () => {
    const own = regulation.facts.slice(HEADERS.length + 1).map(({ id }) => id);
    expect(own).toEqual(PARTY_FACTS);
  });

  it.each(Object.entries(VALUES))('values of %s', (id, names) => {
    const alone = CODES_ALONE[id] ?? [];
    const named = valuesOf(id).filter(({ code }) => !alone.includes(code));
    expect(ofContract(named.map(shown), names)).toEqual(names);
  });

  it.each(Object.entries(CODES_ALONE))('codes of %s that the contract gives no name', (id, codes) => {
    expect(valuesOf(id).map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    const others = (VALUES[id] ?? []).map(([code]) => code);
    expect(valuesOf(id)).toHaveLength(codes.length + others.length);
  });

  it('every choice is in one of the tables', () => {
    const choices = regulation.facts.filter((fact) => 'values' in fact).map(({ id }) => id);
    const tables = new Set([...Object.keys(VALUES), ...Object.keys(CODES_ALONE)]);
    expect(new Set(choices.filter((id) => !PARTY_FACTS.includes(id)))).toEqual(tables);
  });

  it('the state budget could be the province’s or the centre’s', () => {
    const funding = regulation.facts.find(({ id }) => id === 'fundingSource')!;
    const ambiguous = 'ambiguous' in funding ? funding.ambiguous : [];
    expect(ambiguous.map(({ form }) => form)).toContain('ngân sách nhà nước');
    for (const form of ['ngân sách nhà nước', 'NSNN', 'ngân sách'])
      expect([...ambiguous.find((one) => one.form === form)!.values].sort()).toEqual([
        'central-budget',
        'provincial-budget',
      ]);
  });

  it('facts of each matter', () => {
    const facts = regulation.matters.map((one) => [one.code, one.facts.map(({ fact }) => fact).join(' ')]);
    const taken = Object.fromEntries(facts.filter(([, own], index) => index < MATTERS.length || own !== ''));
    expect(taken).toEqual({
      'investment-project':
        'fundingSource managedByProvince capital fdiAmount sector landArea projectGroup arisingInYear keyProject nature environmentGroup',
      'project-list': 'projectGroup fundingSource managedByProvince arisingInYear',
      'industrial-zone': '',
      'power-survey': '',
      'ngo-aid': 'capital approvedByCentral',
      'budget-allocation': 'capital items exemption',
      'public-investment-adjustment': '',
      'emergency-relief': 'capital standingCanMeet',
      'foreign-support-use': 'forDisasterRelief',
      'domestic-support-use': '',
      'asset-procurement': 'assetKind unitPrice stateFunded',
      'state-property': '',
      planning: 'planKind planStage withinProvincePower',
      'land-price': '',
      'administrative-unit': 'unitLevel',
      'policy-mechanism': '',
      'bond-issuance': '',
      'socio-economic-plan': '',
      'major-matter': '',
      'council-matter': '',
      'inspection-programme': 'programmeScope',
      'pilot-model': 'pilotOrigin',
      'organisation-change': 'directlyUnder',
      'party-congress': 'congressLevel',
      'cadre-decision': 'cadreLevel',
      'confidence-vote': 'voteStep',
      'yearly-review': 'reviewOf',
      'inspection-review': 'inspectionPeriod',
      'party-discipline': 'charterLevel',
      'party-reward': 'charterLevel',
      'party-finance': 'financeMatter',
      event: 'eventKind',
      'cadre-funeral': 'managedCadre',
      'cadre-verification': 'managedCadre',
      'state-honour': 'honourKind managedCadre',
      'foreign-award': 'managedCadre',
      'union-congress': 'congressOf',
      petition: 'managedCadre manySigned',
    });
  });

  it('what is assumed of facts left out', () => {
    const assumed = regulation.facts.flatMap((fact) =>
      'assumed' in fact && fact.assumed !== undefined ? [[fact.id, fact.assumed]] : [],
    );
    expect(Object.fromEntries(assumed)).toEqual({
      managedByProvince: true,
      arisingInYear: true,
      keyProject: false,
      nature: 'none',
      environmentGroup: 'none',
      approvedByCentral: false,
      exemption: 'none',
      standingCanMeet: true,
      forDisasterRelief: false,
      stateFunded: true,
    });
  });
});
