import type { ListProblemCode } from './batch-words.ts';
import type { Messages } from './messages.ts';

/** Trouble that only a list can have. */
export const listProblemsVi: Pick<Messages['problems'], ListProblemCode> = {
  'cells-missing': (p) => ({
    found: `Hàng này thiếu ô${p.cells && `: chỉ có ${p.cells} ô`}.`,
    expected: p.columns && `${p.columns} ô như hàng tiêu đề.`,
    mend: 'Thêm dấu phân cách cho các ô trống còn thiếu.',
  }),
  'columns-same-key': (p) => ({
    found: `Nhiều cột cùng ứng với ${p.key}: ${p.headers}.`,
    expected: 'Mỗi thông tin một cột.',
    mend: 'Đổi tên cột thừa, hoặc dùng --map "Tên cột=" để chỉ giữ nguyên cột đó mà không xét.',
  }),
  'map-unknown-column': (p) => ({
    found: `Danh sách không có cột ${p.column} (ghi ở --map).`,
    expected: p.known && `Các cột của danh sách: ${p.known}.`,
    mend: 'Sửa lại tên cột trong --map.',
  }),
  'map-unknown-key': (p) => ({
    found: `${p.key} không phải là khóa của hồ sơ.`,
    expected: '--map "Tên cột=khóa", ví dụ --map "Kinh phí=capital".',
    mend: `Sửa lại khóa.${p.near && ` Gần giống nhất: ${p.near}.`}`,
  }),
  'set-unknown-key': (p) => ({
    found: `${p.key} không phải là khóa của hồ sơ.`,
    expected: '--set khóa=giá-trị, ví dụ --set type=investment-project.',
    mend: `Sửa lại khóa.${p.near && ` Gần giống nhất: ${p.near}.`}`,
  }),
  'set-beside-column': (p) => ({
    found: `Vừa có --set cho ${p.key}, vừa có cột ${p.header}.`,
    expected: 'Chỉ một trong hai.',
    mend: `Bỏ --set, hoặc dùng --map "Tên cột=" để không xét cột đó.`,
  }),
  'list-without-type': (p) => ({
    found: 'Danh sách không có cột nào cho biết loại hồ sơ.',
    expected: p.known && `Một trong các loại: ${p.known}.`,
    mend: 'Thêm cột “Loại”, hoặc ghi chung cho cả danh sách: --set "type=Dự án đầu tư".',
  }),
  'unknown-regulation': (p) => ({
    found: `Không có quy chế ${p.found}.`,
    expected: p.known && `Mã hoặc tên của một trong các quy chế có sẵn: ${p.known}.`,
    mend:
      p.reason === 'file'
        ? 'Tệp quy chế riêng chỉ chọn được trên dòng lệnh: --regulation TỆP; trong danh sách ghi mã của quy chế.'
        : `Sửa lại, hoặc để trống để xét theo quy chế mặc định.${p.near && ` Gần giống nhất: ${p.near}.`}`,
  }),
  'mark-missing': (p) => ({
    found: `Ô trống ở cột ${p.fact} không rõ là có hay không.`,
    expected: '“có” hoặc “không”, vì không ghi thì được hiểu là có.',
    mend: 'Ghi “có” hoặc “không” vào ô này.',
  }),
  'not-a-list': (p) => ({
    found: `Tệp JSON là ${p.found}.`,
    expected: 'Một danh sách [ … ] gồm các hồ sơ { … }.',
    mend: 'Đặt các hồ sơ trong dấu [ ], hoặc dùng JSONL (mỗi dòng một hồ sơ).',
  }),
};
