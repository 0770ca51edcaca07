/** A project stays one whatever its title says: words for sums, groups, parts, notes and offices begin titles, too. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridOf, layoutOf } from './sheets.ts';

const TITLES = [
  'Tổng kho xăng dầu',
  'Tổng công ty Điện lực: trạm',
  'Cộng đồng bản Thẳm',
  'Huyện lộ 12',
  'Huyện Tam Đường: cấp nước',
  'Thành phố Lai Châu',
  'Kế hoạch sử dụng đất',
  'Danh mục công trình',
  'Bảng giá đất',
  'Báo cáo tổng kết',
  'Biểu tượng cửa khẩu',
  'Trang trại bò sữa',
  'Ghi nhớ 30 năm',
  'Nguồn nước Nậm Na',
  'Giai đoạn 2 bệnh viện',
  'Nhóm nhà ở công nhân',
  'Dự án thành phần 1',
  'Vốn vay nhà máy nước',
  'Hạng mục kè suối',
  'Gói thầu số 5',
  'Chi phí đo đạc',
  'Thiết bị y tế',
  'Dự phòng thiên tai',
  'Trong lòng hồ: bến',
  'Gồm ba cầu',
  'Cơ quan Tỉnh ủy',
  'Chủ tịch Hồ Chí Minh: tượng đài',
  'Ủy ban nhân dân xã: trụ sở',
  'Kế toán: phần mềm',
  'Đại diện văn phòng',
  'Lưu vực suối',
  'Căn cứ hậu cần',
  'Ngày hội',
  'Mang sang sông: cầu',
  'Lĩnh vực số',
  'Ngành y: trạm',
  'CẦU NẬM NA',
  'TRƯỜNG HỌC SỐ 1',
  'A Pa Chải: mốc',
  'C. ty chè',
  'I-a-mơ',
  '5 phòng học',
  'Đường 1.1',
  'Tỷ lệ 1/500 quy hoạch',
  'Đơn vị bộ đội: doanh trại',
  'Unit nhà ở',
  'Total Energies',
  'Phụ lục đường',
];

it('in lists with numbers and without, with facts and without', async () => {
  const project = fc.record({
    title: fc.constantFrom(...TITLES),
    amount: fc.integer({ min: 1000, max: 2_000_000 }),
    funding: fc.constantFrom('NST', 'Ngoài ngân sách', ''),
    place: fc.constantFrom('Xã A', ''),
    area: fc.constantFrom('', '3', '0,5'),
  });
  const list = fc.record({
    projects: fc.array(project, { minLength: 2, maxLength: 12 }),
    isNumbered: fc.boolean(),
    hasFacts: fc.boolean(),
    hasPlaces: fc.boolean(),
    hasAreas: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(list, async ({ projects, isNumbered, hasFacts, hasPlaces, hasAreas }) => {
      const choose = (
        id: string,
        title: string,
        facts: string[],
        place: string,
        amount: string,
        area: string,
      ) => [
        ...(isNumbered ? [id] : []),
        title,
        ...(hasFacts ? facts : []),
        ...(hasPlaces ? [place] : []),
        amount,
        ...(hasAreas ? [area] : []),
      ];
      const rows = projects.map(({ title, amount, funding, place, area }, at) =>
        choose(String(at + 1), title, ['Dự án đầu tư', funding], place, String(amount), area),
      );
      const header = choose('STT', 'Tên dự án', ['Loại', 'Nguồn vốn'], 'Địa điểm', 'TMĐT', 'Diện tích');
      const layout = await layoutOf(gridOf([header, ...rows]));
      expect(rows.map((cells, at) => [layout.kindAt(at + 1), cells])).toEqual(
        rows.map((cells) => ['data', cells]),
      );
    }),
    { seed: 16, numRuns: 400 },
  );
});
