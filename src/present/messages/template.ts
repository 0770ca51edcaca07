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
    id: ['Đánh số hoặc ghi mã của hồ sơ.', 'Number or code of the proposal.'],
    type: ['Một trong các loại hồ sơ của quy chế.', 'Type of proposal, as the regulation has it.'],
    title: ['Dự án, công việc cần trình gọi là gì.', 'What the proposal is called.'],
    date: ['Hồ sơ được trình ngày nào.', 'The day on which it is submitted.'],
    declaredAuthority: [
      'Cấp mà tờ trình ghi; chỉ dùng khi cần kiểm tra ghi đúng cấp không.',
      'The body that the submission names; only needed to have it checked.',
    ],
  },
  /** How a cell is filled in. */
  ways: {
    text: ['Chữ hoặc số.', 'Text or a number.'],
    one: ['Chọn một giá trị trong danh sách của ô.', 'Choose one from the list of the cell.'],
    several: [
      'Chọn trong danh sách của ô; nhiều giá trị thì ghi cách nhau bằng dấu chấm phẩy.',
      'Choose from the list of the cell; write several with semicolons between them.',
    ],
    date: ['Ngày/tháng/năm.', 'Year-month-day.'],
    amount: [
      (unit: string) =>
        `Số tính bằng ${unit}; đơn vị khác thì ghi kèm đơn vị. Ghi được “khoảng”, “trên”, “dưới”, “từ … đến …”.`,
      (unit: string) =>
        `A number in ${unit}; in another unit, with the unit behind it. “khoảng”, “trên”, “dưới”, “từ … đến …” are read too.`,
    ],
  },
  units: {
    billions: ['tỷ đồng', 'tỷ đồng'],
    millions: ['triệu đồng', 'triệu đồng'],
    USD: ['triệu USD', 'triệu USD'],
    ha: ['ha', 'ha'],
  },
  examples: {
    date: ['12/06/2024', '2024-06-12'],
    amount: ['1.200,5', '1200.5'],
    title: ['Trường THPT số 2', 'School No. 2'],
  },
  guide: {
    title: ['Hướng dẫn điền danh sách hồ sơ', 'How to fill in the list'],
    regulation: [(title: string) => `Theo ${title}.`, (title: string) => `Under: ${title}.`],
    steps: [
      [
        'Mỗi hàng của trang “Danh sách” là một hồ sơ. Giữ nguyên hàng tên cột; được bỏ cột không dùng, thêm cột riêng.',
        'Each row of the sheet “List” is a proposal. Keep the row of heads; columns that are not needed may go, others may be added.',
      ],
      [
        'Ô để trống là chưa biết. Cột “Nếu để trống” dưới đây cho biết điều gì được giả định; không ghi gì là không giả định.',
        'An empty cell is not known. “If left empty” below says what is then assumed; where it says nothing, nothing is.',
      ],
      [
        'Điền xong, xét cả danh sách bằng lệnh: authority batch TỆP.xlsx --output xlsx=ket-qua.xlsx',
        'When it is filled in, have the list decided by: authority batch FILE.xlsx --output xlsx=results.xlsx',
      ],
    ],
    columns: [
      ['Cột', 'Column'],
      ['Ý nghĩa', 'Meaning'],
      ['Cách ghi', 'How it is written'],
      ['Ví dụ', 'Example'],
      ['Nếu để trống', 'If left empty'],
      ['Dùng cho loại', 'Types that take it'],
    ],
    column: [(head: string) => `Cột “${head}”`, (head: string) => `Column “${head}”`],
    allTypes: ['mọi loại', 'all types'],
    /** Said of a fact that many types take. */
    someTypes: [
      (count: number) => `${count} loại; xem authority explain LOẠI`,
      (count: number) => `${count} types; see authority explain TYPE`,
    ],
    assumed: [(value: string) => `coi là “${value}”`, (value: string) => `taken as “${value}”`],
  },
} satisfies Catalogue;

export const templateWordsFor = wordsOf(template);
