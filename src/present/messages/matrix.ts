/** The words of `authority matrix`: who decides what, as a table to be printed. */
import { wordsOf } from './catalogue.ts';

export const matrixWordsFor = wordsOf({
  title: ['Bảng xác định thẩm quyền', 'Table of competent bodies'],
  /** Head of the column in which matters and their conditions stand. */
  content: ['Nội dung, điều kiện', 'Matter and conditions'],
  /** A row that asks for nothing. */
  every: ['Mọi trường hợp', 'In every case'],
  /** Beside the rows of a matter: what none of them takes. */
  rest: ['Các trường hợp còn lại', 'All other cases'],
  /** Rules of several bodies that stand for the same: behind the body that would come first. */
  either: [(bodies: string) => `hoặc ${bodies}`, (bodies: string) => `or ${bodies}`],
  unless: [
    (clauses: string) => `Không áp dụng khi đã có quy định riêng tại ${clauses}`,
    (clauses: string) => `Does not apply where a special provision does: ${clauses}`,
  ],
  /** Of the day on which it is printed. */
  asOf: [
    (date: string) => `Lập ngày ${date}. Bảng chỉ tóm tắt; căn cứ chính thức là văn bản của quy chế.`,
    (date: string) => `Made on ${date}. A summary only; the text of the regulation is what counts.`,
  ],
  term: [(term: string) => `nhiệm kỳ ${term}`, (term: string) => `term ${term}`],
  digest: [
    (digest: string) => `mã SHA-256 của văn bản: ${digest}`,
    (digest: string) => `SHA-256 of the text: ${digest}`,
  ],
  /** Before the notice: where it stands. */
  when: [(tests: string) => `Khi ${tests}: `, (tests: string) => `Where ${tests}: `],
  legend: {
    title: ['Ghi chú', 'Legend'],
    higher: [
      'hồ sơ đồng thời thuộc quy định ở cột của cấp cao hơn thì cấp cao hơn có thẩm quyền',
      'where a provision of a higher body applies to the proposal too, that body is competent',
    ],
    never: [
      'cấp cao hơn luôn có thẩm quyền trước, nên quy định này không có tác dụng',
      'a higher body always comes first, so that this provision has no effect',
    ],
    notProved: [
      'có quá nhiều tổ hợp thông tin nên chưa rà soát được quy định nào được áp dụng trước',
      'too many combinations of facts to work out which provisions come first',
    ],
    point: [
      'nội dung còn cách hiểu khác nhau, nêu ở dưới theo số',
      'point open to interpretation, listed below by its number',
    ],
  },
  points: ['Nội dung còn cách hiểu khác nhau', 'Points open to interpretation'],
  /** Of the workbook. */
  sheets: {
    matrix: ['Thẩm quyền', 'Competent bodies'],
    notes: ['Ghi chú', 'Legend'],
  },
});

export type MatrixWords = ReturnType<typeof matrixWordsFor>;
