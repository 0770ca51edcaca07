/** The words of the interview about lists. */
import { wordsOf } from './catalogue.ts';

export const listInterviewWordsFor = wordsOf({
  askType: [
    (file: string) => `${file} không ghi loại hồ sơ. Các hồ sơ trong đó thuộc loại nào?`,
    (file: string) => `${file} names no type. What kind of proposals does it hold?`,
  ],
  type: ['loại hồ sơ', 'type'],
  byColumns: [
    (columns: string) => `Dòng đầu là loại hợp nhất với các cột ${columns}.`,
    (columns: string) => `The first row fits the columns ${columns} best.`,
  ],
  byTitle: [
    (title: string) => `Dòng đầu là loại được nhắc đến ở ${title}.`,
    (title: string) => `The first row is what ${title} speaks of.`,
  ],
  askColumn: [
    (column: string) => `Cột ${column} ghi thông tin nào?`,
    (column: string) => `What does the column ${column} hold?`,
  ],
  columnMeaning: [
    'Không xếp cột này vào thông tin nào thì có thể xác định sai cấp.',
    'Passed over, the column could cost the right body.',
  ],
  column: [(column: string) => `cột ${column}`, (column: string) => `column ${column}`],
  examples: [(cells: string) => `Ví dụ: ${cells}.`, (cells: string) => `For example: ${cells}.`],
  nobody: ['không phải thông tin nào trong số này: bỏ qua cột', 'none of these: ignore the column'],
  askUnit: [
    (column: string) => `Số trong cột ${column} tính theo đơn vị nào?`,
    (column: string) => `In which unit are the figures of the column ${column}?`,
  ],
  unitNeeded: ['Danh sách không ghi đơn vị của cột.', 'The list does not say.'],
  unitUnclear: [
    (text: string) => `Danh sách ghi ${text}, không rõ là đơn vị nào.`,
    (text: string) => `The list says ${text}, which is not understood.`,
  ],
  unitsDiffer: [
    (first: string, second: string) => `Danh sách ghi hai đơn vị khác nhau: ${first} và ${second}.`,
    (first: string, second: string) => `The list says two things: ${first} and ${second}.`,
  ],
  figures: [
    (count: string, least: string, most: string) => `${count} số, từ ${least} đến ${most}.`,
    (count: string, least: string, most: string) => `${count} figures, from ${least} to ${most}.`,
  ],
  oneFigure: [
    (figure: string) => `Số ghi trong cột: ${figure}.`,
    (figure: string) => `The figure: ${figure}.`,
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
    (count: string, titles: string) => `Rows that say so: ${count}${titles === '' ? '' : ` (${titles})`}.`,
  ],
  residual: ['không điều khoản nào nêu riêng', 'no clause names it'],
  leave: ['để nguyên: các dòng này không được trả lời', 'leave it: these rows get no answer'],
  left: ['để nguyên', 'left as it is'],
  unasked: [
    (count: string) => `Còn ${count} giá trị chưa hiểu được, không hỏi: xem ở phần lỗi của từng dòng.`,
    (count: string) =>
      `${count} more values are not understood and are not asked for: see the errors of the rows.`,
  ],
  askWrite: [
    (file: string) => `Ghi lại vào ${file} để lần sau không hỏi?`,
    (file: string) => `Write it down in ${file}, so that it is not asked again?`,
  ],
  write: ['có, ghi lại', 'yes, write it down'],
  doNotWrite: ['không', 'no'],
  wroteAnswer: ['ghi lại', 'written down'],
  wrote: [
    (file: string) => `Đã ghi các câu trả lời vào ${file}.`,
    (file: string) => `The answers are written in ${file}.`,
  ],
  heading: [
    'Ghi theo các câu trả lời của authority batch; sửa được bằng tay.',
    'Written from the answers given to authority batch; may be edited.',
  ],
});

export type ListInterviewWords = ReturnType<typeof listInterviewWordsFor>;
