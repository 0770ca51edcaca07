/** What stands above and below a table: titles, motto, annex and unit lines; notes, dates, signatures. */
import { carried, type DrawnCell, type DrawnRow, type Merge, textCell } from './drawing.ts';
import type { TablePlan } from './plan.ts';
import type { Random } from './random.ts';
import { englishUnitLine, unitLine } from './units.ts';

export interface Frame {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Merge[];
}

const TITLES = [
  'DANH MỤC DỰ ÁN ĐẦU TƯ NĂM 2024',
  'BIỂU TỔNG HỢP CÁC DỰ ÁN',
  'DANH MỤC DỰ ÁN TRÌNH CẤP CÓ THẨM QUYỀN',
  'TỔNG HỢP ĐỀ XUẤT CỦA CÁC SỞ, NGÀNH',
  'KẾ HOẠCH NĂM 2024',
  'DANH MỤC ĐỀ NGHỊ MUA SẮM',
];
const ANNEXES = [
  'Phụ lục số 01',
  'PHỤ LỤC II',
  'Biểu số 02',
  'Mẫu biểu số 1',
  '(Kèm theo Tờ trình số 12/TTr-SKHĐT ngày 05/6/2024 của Sở Kế hoạch và Đầu tư)',
  '(Công văn số 1)',
];
const MISLEADING = [
  'Đơn vị: Sở Xây dựng',
  'Đơn vị báo cáo: UBND huyện Tam Đường',
  'Đơn vị lập: Ban QLDA tỉnh',
  'Trạng thái: Nháp',
  'Số: 15/BC-SKHĐT',
  'Tổng số dự án: 12',
  'Kính gửi: Thường trực Tỉnh ủy',
];

export function frameAbove(plan: TablePlan, isFirst: boolean): Frame {
  const { on, random } = plan;
  const own = random.fork('above');
  const width = plan.columns.length;
  const rows: DrawnRow[] = [];
  const merges: Merge[] = [];
  const add = (cells: (DrawnCell | undefined)[], isUnit = false) =>
    rows.push({ cells, truth: isUnit ? carried('unit', 'title') : carried('title', 'note') });
  const blank = () => rows.push({ cells: [], truth: carried('blank') });
  const across = (text: string, isUnit = false) => {
    if (plan.isWorkbook && width > 1 && own.chance(0.6)) {
      merges.push({ top: rows.length, left: 0, bottom: rows.length, right: width - 1 });
    }
    add([textCell(text)], isUnit);
  };
  const atColumn = (text: string, column: number): (DrawnCell | undefined)[] => [
    ...Array.from({ length: Math.max(0, column) }, () => undefined),
    textCell(text),
  ];
  if (on.has('motto') && isFirst) {
    const right = Math.max(2, width - 3);
    add([textCell('UBND TỈNH LAI CHÂU'), ...atColumn('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right).slice(1)]);
    add([textCell('SỞ KẾ HOẠCH VÀ ĐẦU TƯ'), ...atColumn('Độc lập - Tự do - Hạnh phúc', right).slice(1)]);
    blank();
  }
  if (on.has('annex') && isFirst) across(own.pick(ANNEXES));
  const line = lineText(plan, own.fork('line'));
  const isInTitle = on.has('unit-in-title') && line !== undefined && on.has('titles');
  if (on.has('titles')) across(isInTitle ? `${own.pick(TITLES)} (${line})` : own.pick(TITLES), isInTitle);
  if (on.has('annex') && isFirst && own.chance(0.4)) across(own.pick(ANNEXES));
  if (on.has('misleading-line')) add(atColumn(own.pick(MISLEADING), own.pick([0, 0, width - 2])));
  if (own.chance(0.3) && rows.length > 0) blank();
  if (line !== undefined && !isInTitle) {
    const at = own.pick([0, 1, width - 2, width - 1]);
    const beside =
      on.has('unit-beside') && plan.unitLine?.rest === undefined ? line.match(/^(.*?[:=-]) (.*)$/) : null;
    if (beside === null) add(atColumn(line, Math.min(at, width - 1)), true);
    else add([...atColumn(beside[1]!, Math.min(at, width - 2)), textCell(beside[2]!)], true);
  }
  return { rows, merges };
}

function lineText(plan: TablePlan, random: Random): string | undefined {
  const { unitLine: stated, on } = plan;
  if (stated === undefined) return undefined;
  const english =
    on.has('english-line') && stated.rest === undefined ? englishUnitLine(stated.unit) : undefined;
  if (english !== undefined) return english;
  const isOdd = on.has('odd-unit-line') && stated.rest === undefined;
  return unitLine(random, stated.spelling + (stated.rest ?? ''), isOdd);
}

export function frameBelow(plan: TablePlan): readonly DrawnRow[] {
  const { on, random } = plan;
  const own = random.fork('below');
  const width = plan.columns.length;
  const rows: DrawnRow[] = [];
  const add = (as: 'note' | 'signature', ...cells: readonly (readonly [number, string])[]) => {
    const row: (DrawnCell | undefined)[] = [];
    for (const [column, text] of cells) row[Math.min(column, Math.max(0, width - 1))] = textCell(text);
    rows.push({ cells: Array.from(row), truth: carried(as, as === 'note' ? 'signature' : 'note') });
  };
  if ((on.has('notes') || on.has('signatures')) && own.chance(0.6))
    rows.push({ cells: [], truth: carried('blank') });
  if (on.has('notes')) {
    const notes = own.shuffled([
      'Ghi chú: số liệu tạm tính',
      '(*) Dự án chuyển tiếp từ năm 2023',
      '(1) Theo Quyết định số 12/QĐ-UBND ngày 05/01/2024',
      'Nguồn: Sở Kế hoạch và Đầu tư',
      'Ghi chú:',
      '- Các dự án trên chưa bao gồm chi phí dự phòng.',
    ]);
    for (const note of notes.slice(0, own.integer(1, 2))) add('note', [own.pick([0, 1]), note]);
  }
  if (!on.has('signatures')) return rows;
  const right = Math.max(2, width - 2);
  if (own.chance(0.6)) add('signature', [right, 'Lai Châu, ngày 05 tháng 6 năm 2024']);
  const [leftTitle, rightTitle] = own.pick([
    ['NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'],
    ['Người lập biểu', 'Thủ trưởng đơn vị'],
    ['NGƯỜI LẬP', 'KT. GIÁM ĐỐC'],
  ] as const);
  if (own.chance(0.7)) {
    add('signature', [1, leftTitle], [right, rightTitle]);
    if (own.chance(0.4)) add('signature', [1, '(Ký, ghi rõ họ tên)'], [right, '(Ký tên, đóng dấu)']);
    if (own.chance(0.5))
      rows.push({ cells: [], truth: carried('blank') }, { cells: [], truth: carried('blank') });
    add('signature', [1, 'Nguyễn Văn A'], [right, 'Trần Thị B']);
  } else {
    add('signature', [1, leftTitle]);
    add('signature', [1, 'Nguyễn Văn A']);
  }
  if (own.chance(0.3)) {
    add('note', [0, 'Nơi nhận:']);
    add('note', [0, '- Như trên;']);
    add('note', [0, '- Lưu: VT.']);
  }
  return rows;
}
