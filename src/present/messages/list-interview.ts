/** The words of the interview about lists. */
import { wordsOf } from './catalogue.ts';

export const listInterviewWordsFor = wordsOf({
  askType: [
    (file: string) => `${file} không ghi loại hồ sơ. Các hồ sơ trong danh sách thuộc loại nào?`,
    (file: string) => `${file} does not give the type of its proposals. Which type are they?`,
  ],
  type: ['loại hồ sơ', 'type'],
  byColumns: [
    (columns: string) => `Loại đầu tiên khớp nhất với các cột ${columns}.`,
    (columns: string) => `The first type matches the columns ${columns} best.`,
  ],
  byTitle: [
    (title: string) => `Loại đầu tiên được nêu ở ${title}.`,
    (title: string) => `The first type is the one named in ${title}.`,
  ],
  askColumn: [
    (column: string) => `Cột ${column} ghi thông tin nào?`,
    (column: string) => `What does the column ${column} contain?`,
  ],
  columnMeaning: [
    'Nếu bỏ qua cột này, thẩm quyền có thể bị xác định sai.',
    'If this column is ignored, the wrong body may be given.',
  ],
  column: [(column: string) => `cột ${column}`, (column: string) => `column ${column}`],
  examples: [(cells: string) => `Ví dụ: ${cells}.`, (cells: string) => `For example: ${cells}.`],
  nobody: ['không phải các thông tin trên: bỏ qua cột này', 'none of these: ignore this column'],
  askUnit: [
    (column: string) => `Số trong cột ${column} tính theo đơn vị nào?`,
    (column: string) => `In which unit are the figures of the column ${column}?`,
  ],
  unitNeeded: ['Danh sách không ghi đơn vị của cột.', 'The list gives no unit.'],
  unitUnclear: [
    (text: string) => `Danh sách ghi ${text}, không rõ là đơn vị nào.`,
    (text: string) => `The list gives ${text}, which is not understood.`,
  ],
  unitsDiffer: [
    (first: string, second: string) => `Danh sách ghi hai đơn vị khác nhau: ${first} và ${second}.`,
    (first: string, second: string) => `The list gives two different units: ${first} and ${second}.`,
  ],
  figures: [
    (count: string, least: string, most: string) => `${count} số, từ ${least} đến ${most}.`,
    (count: string, least: string, most: string) => `${count} figures, from ${least} to ${most}.`,
  ],
  oneFigure: [
    (figure: string) => `Số ghi trong cột: ${figure}.`,
    (figure: string) => `Figure in the column: ${figure}.`,
  ],
  stretch: [
    (least: string, most: string) => `từ ${least} đến ${most}`,
    (least: string, most: string) => `${least} to ${most}`,
  ],
  /** Units of lists, where they are not written alike in both languages. */
  units: {
    dong: ['đồng', 'VND'],
    thousandDong: ['nghìn đồng', 'thousand VND'],
    millionDong: ['triệu đồng', 'million VND'],
    billionDong: ['tỷ đồng', 'billion VND'],
    thousandDollars: ['nghìn USD', 'thousand USD'],
    millionDollars: ['triệu USD', 'million USD'],
  },
  unit: [(column: string) => `đơn vị của cột ${column}`, (column: string) => `unit of ${column}`],
  askValue: [
    (text: string, fact: string) => `${text} ở cột ${fact} là giá trị nào?`,
    (text: string, fact: string) => `What does ${text} mean under ${fact}?`,
  ],
  rowsWith: [
    (count: string, titles: string) => `${count} dòng ghi như vậy${titles === '' ? '' : `: ${titles}`}.`,
    (count: string, titles: string) =>
      `Rows with this value: ${count}${titles === '' ? '' : ` (${titles})`}.`,
  ],
  residual: ['không điều khoản nào quy định riêng', 'no provision names it'],
  leave: ['để nguyên: các dòng này chưa được xét', 'leave it: these rows are not decided'],
  left: ['để nguyên', 'left as it is'],
  unasked: [
    (count: string) =>
      `Còn ${count} giá trị chưa rõ nghĩa, không hỏi ở đây: xem nội dung cần sửa của từng dòng.`,
    (count: string) =>
      `${count} more values are not understood and are not asked about here: see the errors of each row.`,
  ],
  askWrite: [
    (file: string) => `Ghi các câu trả lời vào ${file} để lần sau không hỏi lại?`,
    (file: string) => `Save the answers in ${file}, so that they are not asked again?`,
  ],
  write: ['có, ghi lại', 'yes, save them'],
  doNotWrite: ['không', 'no'],
  wroteAnswer: ['ghi lại', 'saved'],
  wrote: [
    (file: string) => `Đã ghi các câu trả lời vào ${file}.`,
    (file: string) => `The answers were saved in ${file}.`,
  ],
  heading: [
    'Ghi theo các câu trả lời cho lệnh authority batch; có thể sửa trực tiếp.',
    'Written from the answers given to authority batch; may be edited.',
  ],
});

export type ListInterviewWords = ReturnType<typeof listInterviewWordsFor>;
