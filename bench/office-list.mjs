/** Writes a list like those of an office: eleven columns, semicolons, byte order mark, a third of amounts beside limits. */
import { closeSync, openSync, writeSync } from 'node:fs';

const HEADER = [
  'STT',
  'Tên dự án',
  'Loại hồ sơ',
  'Nguồn vốn',
  'Tổng mức đầu tư',
  'Diện tích',
  'Lĩnh vực',
  'Nhóm',
  'Phát sinh trong năm',
  'Chủ đầu tư',
  'Ghi chú',
];
const TITLES = [
  'Khu du lịch sinh thái hồ Thủy Sơn',
  'Thủy điện Nậm Pạc',
  'Trồng mắc ca kết hợp chế biến',
  'Đường liên xã Bản Bo – Nà Tăm',
  'Trang trại bò sữa Tà Mung',
  'Khu đô thị mới phía Nam',
  'Khai thác đá làm vật liệu xây dựng',
  'Nhà máy chế biến chè Bản Thăng',
];
const OWNERS = [
  'Công ty cổ phần Tây Bắc Xanh',
  'Ban Quản lý dự án tỉnh',
  'Công ty TNHH Thành Đạt',
  'UBND huyện Tam Đường',
];
const FUNDING = [
  'Ngoài ngân sách',
  'ngoài ngân sách',
  'Ngân sách tỉnh',
  '"Ngân sách tỉnh; Ngân sách trung ương"',
  'NSTW',
  'ODA',
];
const SECTORS = [
  'Du lịch',
  'Thủy điện',
  'Nông nghiệp',
  'Khác',
  '"Nông nghiệp; Lâm nghiệp"',
  'Khu đô thị',
  'Khoáng sản',
];
const GROUPS = ['B', 'C', 'Nhóm C', 'Nhóm B', 'C', 'A'];
const BESIDE_CAPITAL = [
  '99,9 tỷ đồng',
  '100 tỷ đồng',
  '100,1 tỷ đồng',
  '999,99 tỷ đồng',
  '1.000 tỷ đồng',
  '1.000,5 tỷ đồng',
];
const BESIDE_AREA = [
  '9,9 ha',
  '10 ha',
  '19,99 ha',
  '20 ha',
  '20,5 ha',
  '499 ha',
  '500 ha',
  '501 ha',
  '1.000 ha',
];
const NOTES = ['', '', 'đã khảo sát thực địa', '"chờ ý kiến các sở; ngành"'];

/** The same numbers in every run (a linear congruential generator, Numerical Recipes' constants). */
function randomBelow() {
  let state = 20250919;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

function capital(below) {
  if (below(3) === 0) return BESIDE_CAPITAL[below(BESIDE_CAPITAL.length)];
  const whole = 1 + below(2500);
  return [
    () => `${thousands(whole)} tỷ đồng`,
    () => `${thousands(whole)},${1 + below(9)} tỷ đồng`,
    () => thousands(whole * 1_000_000_000 + below(1000) * 1_000_000),
    () => `${thousands(1000 + below(90_000))} triệu đồng`,
  ][below(4)]();
}

function area(below) {
  if (below(3) === 0) return BESIDE_AREA[below(BESIDE_AREA.length)];
  return below(4) === 0
    ? `${thousands(10_000 + below(900_000))},${10 + below(89)} m2`
    : `${below(900)},${1 + below(9)} ha`;
}

function row(number, below) {
  const pick = (list) => list[below(list.length)];
  return [
    number,
    `${pick(TITLES)} ${1 + below(400)}`,
    'Dự án đầu tư',
    pick(FUNDING),
    capital(below),
    area(below),
    pick(SECTORS),
    pick(GROUPS),
    pick(['có', 'không', 'có', 'Có']),
    pick(OWNERS),
    pick(NOTES),
  ].join(';');
}

/** Writes `rows` projects to `path`, bit by bit. */
export function writeOfficeList(path, rows) {
  const file = openSync(path, 'w');
  const below = randomBelow();
  let lines = [`\ufeff${HEADER.join(';')}`];
  for (let number = 1; number <= rows; number++) {
    lines.push(row(number, below));
    if (lines.length < 10_000 && number < rows) continue;
    writeSync(file, `${lines.join('\r\n')}\r\n`);
    lines = [];
  }
  closeSync(file);
}
