/** The words of the empty list that `authority template` writes: heads, the page of explanation. */
import { type Catalogue, wordsOf } from './catalogue.ts';

const template = {
  sheets: {
    list: ['Danh sách', 'List'],
    guide: ['Hướng dẫn', 'Guide'],
    /** Hidden: what the drop-down lists offer. */
    choices: ['Lựa chọn', 'Choices'],
  },
  /** Heads of the columns that are no facts, as lists are read. */
  heads: {
    id: ['STT', 'id'],
    type: ['Loại hồ sơ', 'type'],
    title: ['Tên', 'title'],
    date: ['Ngày trình', 'date'],
    declaredAuthority: ['Cấp trình', 'declaredAuthority'],
  },
  /** What they hold. */
  meanings: {
    id: ['Ghi số thứ tự hoặc mã của hồ sơ.', 'Number or code of the proposal.'],
    type: ['Một trong các loại hồ sơ của quy chế.', 'One of the types of proposal in the regulation.'],
    title: ['Ghi tên dự án hoặc nội dung cần trình.', 'Name of the project or of what is proposed.'],
    date: ['Ghi ngày hồ sơ được trình.', 'The day of submission.'],
    declaredAuthority: [
      'Cấp ghi trong tờ trình; chỉ cần khi kiểm tra cấp trình đã đúng chưa.',
      'The body that the submission addresses; only needed to check that it is the right one.',
    ],
  },
  /** How a cell is filled in. */
  ways: {
    text: ['Chữ hoặc số.', 'Text or a number.'],
    one: ['Chọn một giá trị trong danh sách của ô.', 'Choose one from the drop-down list.'],
    several: [
      'Chọn trong danh sách của ô; nếu có nhiều giá trị, ghi cách nhau bằng dấu chấm phẩy.',
      'Choose from the drop-down list; separate several values with semicolons.',
    ],
    date: ['Ngày/tháng/năm.', 'Year-month-day.'],
    amount: [
      (unit: string) =>
        `Số tính bằng ${unit}; nếu tính bằng đơn vị khác, ghi kèm đơn vị. Có thể ghi “khoảng”, “trên”, “dưới”, “từ … đến …”.`,
      (unit: string) =>
        `A number in ${unit}; for another unit, write the unit after the number. “khoảng”, “trên”, “dưới”, “từ … đến …” are also understood.`,
    ],
  },
  units: {
    billions: ['tỷ đồng', 'tỷ đồng'],
    millions: ['triệu đồng', 'triệu đồng'],
    USD: ['triệu USD', 'triệu USD'],
    ha: ['ha', 'ha'],
  },
  examples: {
    date: ['12/6/2024', '2024-06-12'],
    amount: ['1.200,5', '1200.5'],
    title: ['Trường THPT số 2', 'School No. 2'],
  },
  guide: {
    title: ['Hướng dẫn điền danh sách hồ sơ', 'How to fill in the list'],
    regulation: [(title: string) => `Theo ${title}.`, (title: string) => `Under: ${title}.`],
    steps: [
      [
        'Mỗi dòng của trang “Danh sách” là một hồ sơ. Giữ nguyên dòng tên cột; có thể bỏ cột không dùng và thêm cột khác.',
        'Each row of the sheet “List” is a proposal. Keep the header row; columns you do not need may be deleted and others added.',
      ],
      [
        'Ô để trống là hồ sơ không ghi. Cột “Nếu để trống” dưới đây cho biết khi đó tạm coi là gì; nếu cột này cũng trống thì xét mọi trường hợp.',
        'An empty cell means “not given”. “If left empty” below says what is then assumed; where that is empty too, every case is considered.',
      ],
      [
        'Điền xong, xét cả danh sách bằng lệnh: authority batch TỆP.xlsx --output xlsx=ket-qua.xlsx',
        'Once it is filled in, run: authority batch FILE.xlsx --output xlsx=results.xlsx',
      ],
    ],
    columns: [
      ['Cột', 'Column'],
      ['Ý nghĩa', 'Meaning'],
      ['Cách ghi', 'How to fill it in'],
      ['Ví dụ', 'Example'],
      ['Nếu để trống', 'If left empty'],
      ['Dùng cho loại', 'For types'],
    ],
    column: [(head: string) => `Cột “${head}”`, (head: string) => `Column “${head}”`],
    allTypes: ['mọi loại', 'all types'],
    /** Said of a fact that many types take. */
    someTypes: [
      (count: number) => `${count} loại; xem authority explain LOẠI`,
      (count: number) => `${count} types; see authority explain TYPE`,
    ],
    assumed: [(value: string) => `tạm coi là “${value}”`, (value: string) => `assumed to be “${value}”`],
  },
} satisfies Catalogue;

export const templateWordsFor = wordsOf(template);
