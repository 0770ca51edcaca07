/** The words of the slip on one page that `check --format html` draws of a decision. */
import { wordsOf } from './catalogue.ts';

export const slipWordsFor = wordsOf({
  title: ['Phiếu xác định thẩm quyền', 'Slip on the competent body'],
  /** Under the title. */
  under: [(regulation: string) => `Theo ${regulation}`, (regulation: string) => `Under: ${regulation}`],
  /** Heads of the paper: of the Party where papers under the regulation have that form, in both languages. */
  party: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  /** What is filled in by hand. */
  blanks: {
    issuer: ['Cơ quan lập phiếu', 'Issued by'],
    number: ['Số', 'No.'],
    placeAndDate: ['…………, ngày …… tháng …… năm ………', '………………, …… / …… / ………'],
  },
  proposal: ['Hồ sơ', 'Proposal'],
  result: ['Kết luận', 'Result'],
  name: ['Tên', 'Title'],
  id: ['Mã', 'Id'],
  matter: ['Loại hồ sơ', 'Type of proposal'],
  date: ['Ngày xét', 'As of'],
  /** More of a list than is shown. */
  more: [(count: number) => `… và ${count} nội dung khác`, (count: number) => `… and ${count} more`],
  /** What the slip was made from. */
  made: [
    (version: string, id: string, digest: string) =>
      `Lập bằng authority ${version}, dữ liệu quy chế ${id}; mã SHA-256 của văn bản: ${digest}. Phiếu để tham khảo; căn cứ chính thức là văn bản của quy chế.`,
    (version: string, id: string, digest: string) =>
      `Made with authority ${version} from the regulation file ${id}; SHA-256 of the text: ${digest}. For reference; the text of the regulation is what counts.`,
  ],
  signatures: [
    ['Người lập phiếu', 'Made by'],
    ['Người duyệt', 'Approved by'],
  ],
  sign: ['(ký, ghi rõ họ tên)', '(signature and full name)'],
});
