/** The words of problems in proposals, lists, regulation files and other input. */
import type { AmountUnit } from '../../model/amount.ts';
import type { JsonFault, ProblemCode, RegulationCheck } from '../../model/problem.ts';
import { amongst, type Catalogue, nearest, type Said, type Trouble, wordsOf } from './catalogue.ts';

export interface ProblemParams {
  /** What stands there, quoted; never empty. */
  readonly found: string;
  readonly key: string;
  readonly fact: string;
  readonly matter: string;
  readonly other: string;
  readonly value: string;
  readonly otherValue: string;
  readonly values: string;
  readonly near: string;
  readonly known: string;
  readonly taken: string;
  readonly rest: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string;
  /** The largest figure that there can be. */
  readonly most: string;
  /** Amounts of the fact as they are written with a unit. */
  readonly example: string;
  readonly unit: string;
  /** A figure and its words, quoted. */
  /** The value for what no clause names, quoted; '' of anything else. */
  readonly unnamed: string;
  readonly figure: string;
  readonly words: string;
  /** `amount-wrong-unit`: the unit; `wrong-json-type`, `regulation-shape`: the kind of value. */
  readonly expected: string;
  readonly style: string;
  /** The readings of an ambiguous number, and how to write each of them so that it reads one way. */
  readonly readings: string;
  readonly rewritten: string;
  /** Regulation files: the path inside the file, the name a check is about, and the check. */
  readonly path: string;
  readonly name: string;
  readonly check: string;
  /** Files and tables: what kind of file it is, an encoding, a number of rows, a most of bytes or rows. */
  readonly kind: string;
  readonly encoding: string;
  readonly columns: string;
  readonly looked: string;
  readonly headerRow: string;
  readonly rows: string;
  readonly sheet: string;
  readonly sheets: string;
  readonly limit: string;
  readonly surplus: string;
  readonly cells: string;
  /** Columns of a list; the name as it stands, to be copied, and what is said of their unit. */
  readonly column: string;
  /** The flag that is meant. */
  readonly option: string;
  readonly columnName: string;
  /** The id of a fact, and a unit in which it is often counted, to be copied. */
  readonly factKey: string;
  readonly unitExample: string;
  readonly first: string;
  readonly second: string;
  readonly text: string;
  readonly left: string;
  readonly lines: string;
  readonly header: string;
  readonly headers: string;
  /**
   * Files of days off: a year, how many days are given, how many of them are no weekend; votes: the figure that
   * another is part of.
   */
  readonly year: string;
  readonly count: string;
  readonly weekdays: string;
  /** Ids of regulations. */
  readonly given: string;
  readonly chosen: string;
}

/** "2021, 2049" as a stretch of years */
const span = {
  vi: (known: string): string => known.replace(', ', ' đến '),
  en: (known: string): string => known.replace(', ', ' to '),
};

const problems: Readonly<Record<ProblemCode, Trouble<ProblemParams>>> = {
  'json-syntax': {
    found: [
      (p) => `JSON viết sai${p.reason && ` (${p.reason})`}.`,
      (p) => `The JSON is malformed${p.reason && ` (${p.reason})`}.`,
    ],
    expected: ['Một đối tượng JSON, ví dụ {"type": "…"}.', 'A JSON object, such as {"type": "…"}.'],
    fix: [
      'Kiểm tra dấu ngoặc, dấu phẩy và dấu nháy kép quanh vị trí này.',
      'Check brackets, commas and double quotes around this place.',
    ],
  },
  'json-duplicate-key': {
    found: [(p) => `Khóa ${p.key} được ghi hai lần.`, (p) => `The key ${p.key} is given twice.`],
    expected: ['Mỗi khóa chỉ ghi một lần.', 'Each key once.'],
    fix: ['Giữ lại một giá trị đúng, xóa giá trị kia.', 'Keep the right value and delete the other.'],
  },
  'not-an-object': {
    found: [
      (p) => `Ở đây là ${p.found}, không phải một đối tượng.`,
      (p) => `This is ${p.found}, not an object.`,
    ],
    expected: ['Một đối tượng JSON, ví dụ {"type": "…"}.', 'A JSON object, such as {"type": "…"}.'],
    fix: [
      'Ghi các thông tin của hồ sơ trong một cặp dấu { }.',
      'Write the facts of the proposal inside one pair of braces { }.',
    ],
  },
  'empty-input': {
    found: ['Dữ liệu vào trống.', 'The input is empty.'],
    expected: [
      'Một hồ sơ viết bằng JSON, ví dụ {"type": "…"}.',
      'A proposal in JSON, such as {"type": "…"}.',
    ],
    fix: ['Kiểm tra lại tệp hoặc lệnh đứng trước dấu |.', 'Check the file, or the command before the pipe.'],
  },
  'unknown-key': {
    found: [(p) => `Không có thông tin nào tên là ${p.key}.`, (p) => `There is no fact called ${p.key}.`],
    fix: [
      (p) => `Sửa lại tên hoặc xóa đi.${nearest.vi(p.near)}`,
      (p) => `Correct the name or delete it.${nearest.en(p.near)}`,
    ],
  },
  'type-missing': {
    found: ['Chưa ghi loại hồ sơ (type).', 'The type of the proposal is missing.'],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: [
      'Ghi loại hồ sơ; tên tiếng Việt hoặc mã đều được.',
      'Give the type, by its Vietnamese name or its code.',
    ],
  },
  'foreign-fact': {
    found: [
      (p) => `Loại hồ sơ “${p.matter}” không dùng thông tin “${p.fact}”.`,
      (p) => `The type “${p.matter}” does not take “${p.fact}”.`,
    ],
    expected: [
      (p) => (p.taken === '' ? 'Loại này không cần thêm thông tin nào.' : `Loại này dùng: ${p.taken}.`),
      (p) => (p.taken === '' ? 'This type takes no further facts.' : `This type takes: ${p.taken}.`),
    ],
    fix: ['Xóa thông tin này, hoặc sửa lại loại hồ sơ.', 'Delete this fact, or correct the type.'],
  },
  'fact-only-when': {
    found: [(p) => `“${p.fact}” chưa dùng được ở đây.`, (p) => `“${p.fact}” is not taken here.`],
    expected: [
      (p) => `Chỉ ghi khi “${p.other}” là ${p.values}.`,
      (p) => `It is given only when “${p.other}” is ${p.values}.`,
    ],
    fix: [
      (p) => `Xóa thông tin này, hoặc sửa lại “${p.other}”.`,
      (p) => `Delete this fact, or correct “${p.other}”.`,
    ],
  },
  'other-regulation': {
    found: [
      (p) => `Hồ sơ ghi quy chế ${p.given}, lệnh lại chọn quy chế ${p.chosen}.`,
      (p) => `The proposal names the regulation ${p.given}, the command line ${p.chosen}.`,
    ],
    expected: ['Một quy chế cho một hồ sơ.', 'One regulation for one proposal.'],
    fix: [
      'Bỏ --regulation, hoặc sửa “regulation” trong hồ sơ.',
      'Leave out --regulation, or change “regulation” in the proposal.',
    ],
  },
  'given-twice': {
    found: [(p) => `${p.key} được ghi hai lần.`, (p) => `${p.key} is given twice.`],
    expected: ['Mỗi thông tin chỉ ghi một lần.', 'Each fact once.'],
    fix: ['Giữ lại một giá trị đúng.', 'Keep the right value.'],
  },
  'unknown-value': {
    found: [
      (p) => `${p.found} không phải là giá trị đã biết của “${p.fact}”.`,
      (p) => `${p.found} is not a known value of “${p.fact}”.`,
    ],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: [
      (p) =>
        p.unnamed === ''
          ? `Sửa lại giá trị.${nearest.vi(p.near)}`
          : `Không điều khoản nào nêu riêng giá trị này: ghi ${p.unnamed}.`,
      (p) =>
        p.unnamed === ''
          ? `Correct the value.${nearest.en(p.near)}`
          : `No clause names this value by itself: write ${p.unnamed}.`,
    ],
  },
  'ambiguous-value': {
    found: [
      (p) => `${p.found} có thể hiểu theo nhiều nghĩa.`,
      (p) => `${p.found} can mean more than one value.`,
    ],
    expected: [
      (p) => `“${p.fact}” cần ghi rõ một trong: ${p.values}.`,
      (p) => `“${p.fact}” needs one of: ${p.values}.`,
    ],
    fix: [
      'Ghi đúng tên hoặc mã của giá trị muốn nói.',
      'Write the exact name or code of the value that is meant.',
    ],
  },
  'value-not-taken': {
    found: [
      (p) => `Loại hồ sơ “${p.matter}” không nhận ${p.found} ở “${p.fact}”.`,
      (p) => `The type “${p.matter}” does not take ${p.found} as “${p.fact}”.`,
    ],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: ['Chọn giá trị khác, hoặc sửa lại loại hồ sơ.', 'Choose another value, or correct the type.'],
  },
  'value-stands-alone': {
    found: [
      (p) => `${p.value} đứng chung với giá trị khác của “${p.fact}”.`,
      (p) => `${p.value} stands beside another value of “${p.fact}”.`,
    ],
    expected: [(p) => `${p.value} phải đứng một mình.`, (p) => `${p.value} stands alone.`],
    fix: [(p) => `Bỏ ${p.value}, hoặc bỏ các giá trị kia.`, (p) => `Drop ${p.value}, or drop the others.`],
  },
  'value-outside-case': {
    found: [
      (p) => `“${p.fact}” là ${p.value} không đi cùng “${p.other}” là ${p.otherValue}.`,
      (p) => `“${p.fact}” cannot be ${p.value} where “${p.other}” is ${p.otherValue}.`,
    ],
    expected: [
      (p) => (p.known === '' ? '' : `Với ${p.otherValue}: ${p.known}.`),
      (p) => (p.known === '' ? '' : `With ${p.otherValue}: ${p.known}.`),
    ],
    fix: [(p) => `Sửa “${p.fact}” hoặc “${p.other}”.`, (p) => `Correct “${p.fact}” or “${p.other}”.`],
  },
  'no-values': {
    found: [(p) => `“${p.fact}” không có giá trị nào.`, (p) => `“${p.fact}” has no values.`],
    expected: ['Ít nhất một giá trị.', 'At least one value.'],
    fix: [
      'Ghi giá trị, hoặc bỏ hẳn thông tin này nếu chưa rõ.',
      'Give a value, or leave the fact out altogether while it is not known.',
    ],
  },
  'wrong-json-type': {
    found: [
      (p) => `${p.found} không đúng kiểu${p.fact && ` của “${p.fact}”`}.`,
      (p) => `${p.found} is not the right kind of value${p.fact && ` for “${p.fact}”`}.`,
    ],
    expected: [(p) => `${p.expected}.`, (p) => `${p.expected}.`],
    fix: ['Viết lại giá trị theo kiểu đó.', 'Write the value as that kind.'],
  },
  'not-yes-no': {
    found: [
      (p) => `${p.found} không trả lời được “${p.fact}”.`,
      (p) => `${p.found} does not answer “${p.fact}”.`,
    ],
    expected: [
      'Có hoặc không (có, đúng, x, yes, true, 1; không, no, false, 0).',
      'Yes or no (có, đúng, x, yes, true, 1; không, no, false, 0).',
    ],
    fix: [
      'Ghi “có” hoặc “không”; bỏ trống nếu chưa rõ.',
      'Write yes or no; leave it out while it is not known.',
    ],
  },
  'bad-date': {
    found: [(p) => `${p.found} không phải là một ngày có thật.`, (p) => `${p.found} is not a real date.`],
    expected: [
      'Năm-tháng-ngày (2024-03-15) hoặc ngày/tháng/năm (15/03/2024).',
      'Year-month-day (2024-03-15) or day/month/year (15/03/2024).',
    ],
    fix: ['Viết lại ngày.', 'Correct the date.'],
  },
  'amount-unreadable': {
    found: [
      (p) => `${p.found} không đọc được${p.rest && `: không hiểu phần ${p.rest}`}.`,
      (p) => `${p.found} cannot be read${p.rest && `: ${p.rest} is not understood`}.`,
    ],
    expected: [
      (p) => `“${p.fact}” là một số kèm đơn vị${p.unit && ` ${p.unit}`}.`,
      (p) => `“${p.fact}” is a number with its unit${p.unit && `, ${p.unit}`}.`,
    ],
    fix: [
      'Viết như “1.200 tỷ đồng”, “50 triệu USD”, “20 ha”; bỏ trống nếu chưa rõ.',
      'Write it like “1.200 tỷ đồng”, “50 triệu USD”, “20 ha”; leave it out while it is not known.',
    ],
  },
  'amount-ambiguous': {
    found: [
      (p) => `${p.found} đọc được theo hai cách: ${p.readings}.`,
      (p) => `${p.found} reads in two ways: ${p.readings}.`,
    ],
    expected: [
      (p) => `“${p.fact}” chỉ được hiểu theo một cách.`,
      (p) => `“${p.fact}” in a form that reads one way only.`,
    ],
    fix: [
      (p) =>
        `Viết ${p.rewritten}; hoặc thêm --number-format vi (số viết như 1.000,5) hay --number-format en (số viết như 1,000.5).`,
      (p) =>
        `Write ${p.rewritten}; or add --number-format vi (numbers like 1.000,5) or --number-format en (numbers like 1,000.5).`,
    ],
  },
  'amount-grouping': {
    found: [
      (p) => `${p.found} có nhóm chữ số không đủ ba.`,
      (p) => `${p.found} has a group of digits that is not three long.`,
    ],
    expected: [
      'Hàng nghìn chia thành từng nhóm ba chữ số: 1.000.000.',
      'Thousands in groups of three digits: 1.000.000.',
    ],
    fix: [
      'Viết lại số; có thể không dùng dấu ngăn cách hàng nghìn.',
      'Rewrite the number; the marks between groups may be left out.',
    ],
  },
  'amount-spaces': {
    found: [
      (p) => `${p.found} có khoảng trắng giữa các chữ số không theo nhóm ba.`,
      (p) => `${p.found} has spaces between digits that do not part groups of three.`,
    ],
    expected: [
      'Khoảng trắng chỉ chia hàng nghìn: 1 200 000 đồng, 1 200,5 tỷ đồng.',
      'Spaces only group thousands: 1 200 000 đồng, 1 200,5 tỷ đồng.',
    ],
    fix: [
      'Viết lại số: bỏ khoảng trắng, hoặc chia từng nhóm ba chữ số.',
      'Rewrite the number: without spaces, or in groups of three.',
    ],
  },
  'amount-words-differ': {
    found: [
      (p) => `${p.found} ghi số (${p.figure}) và chữ (${p.words}) không khớp nhau.`,
      (p) => `${p.found} gives a figure (${p.figure}) and words (${p.words}) that do not agree.`,
    ],
    expected: ['Số và chữ nói cùng một giá trị.', 'Figure and words that say the same.'],
    fix: ['Sửa số hoặc chữ, hoặc chỉ giữ lại số.', 'Correct one of them, or keep the figure alone.'],
  },
  'amount-too-long': {
    found: [(p) => `${p.found} quá dài để là một số.`, (p) => `${p.found} is too long for an amount.`],
    expected: [
      (p) => `“${p.fact}” là một số kèm đơn vị, không quá ${p.count} ký tự.`,
      (p) => `“${p.fact}” is a number with its unit, in at most ${p.count} characters.`,
    ],
    fix: [
      'Chỉ ghi số và đơn vị; phần giải thích ghi ở chỗ khác.',
      'Give the number and its unit alone; explain elsewhere.',
    ],
  },
  'amount-needs-unit': {
    found: [
      (p) => `${p.found} không ghi đơn vị, chắc không phải ${p.unit || 'số tính theo đơn vị gốc'}.`,
      (p) => `${p.found} has no unit, and is surely not in ${p.unit || 'the base unit'}.`,
    ],
    expected: [
      (p) =>
        `“${p.fact}” ghi kèm đơn vị${p.from && `; số không kèm đơn vị chỉ nhận từ ${p.from} trở lên`}${p.to && `; số không kèm đơn vị chỉ nhận đến ${p.to}`}.`,
      (p) =>
        `“${p.fact}” with its unit${p.from && `; a number without one is taken only from ${p.from} up`}${p.to && `; a number without one is taken only up to ${p.to}`}.`,
    ],
    fix: [(p) => `Ghi thêm đơn vị, ví dụ ${p.example}.`, (p) => `Add the unit, such as ${p.example}.`],
  },
  'amount-units-differ': {
    found: [
      (p) => `${p.found} ghi đơn vị “${p.unit}”, còn cột của nó ghi ${p.column}.`,
      (p) => `${p.found} says “${p.unit}”, and its column says ${p.column}.`,
    ],
    expected: [
      (p) => `“${p.fact}” theo đơn vị của cột, hoặc cột không ghi đơn vị.`,
      (p) => `“${p.fact}” in the unit of its column, or a column that states none.`,
    ],
    fix: [
      'Đổi số sang đơn vị của cột, hoặc bỏ một trong hai đơn vị.',
      'Convert the number to the unit of the column, or drop one of the two units.',
    ],
  },
  'amount-too-large': {
    found: [
      (p) => `${p.found} lớn quá mức có thể có; chắc đơn vị bị tính hai lần.`,
      (p) => `${p.found} is more than any project can have; its unit was surely counted twice.`,
    ],
    expected: [(p) => `“${p.fact}” không quá ${p.most}.`, (p) => `“${p.fact}” is at most ${p.most}.`],
    fix: [
      'Kiểm tra đơn vị của ô, của cột và của bảng; chỉ ghi đơn vị một lần.',
      'Check the unit of the cell, the column and the table; give the unit once.',
    ],
  },
  'amount-wrong-unit': {
    found: [
      (p) => `${p.found} ghi sai đơn vị${p.unit && ` (“${p.unit}”)`}.`,
      (p) => `${p.found} is in the wrong unit${p.unit && ` (“${p.unit}”)`}.`,
    ],
    expected: [
      (p) => `“${p.fact}” tính bằng ${p.expected}.`,
      (p) => `“${p.fact}” is given in ${p.expected}.`,
    ],
    fix: [
      'Ghi lại số theo đơn vị đó, hoặc chuyển sang đúng thông tin.',
      'Give the amount in that unit, or move it to the fact it belongs to.',
    ],
  },
  'amount-negative': {
    found: [(p) => `${p.found} là số âm.`, (p) => `${p.found} is negative.`],
    expected: [(p) => `“${p.fact}” từ 0 trở lên.`, (p) => `“${p.fact}” is 0 or more.`],
    fix: ['Bỏ dấu trừ, hoặc sửa lại số.', 'Delete the minus sign, or correct the number.'],
  },
  'amount-exponent': {
    found: [(p) => `${p.found} viết dạng lũy thừa.`, (p) => `${p.found} is written with an exponent.`],
    expected: ['Số viết đầy đủ hoặc kèm đơn vị.', 'A number written out, or with its unit.'],
    fix: [
      'Viết như “1.200 tỷ đồng”; nếu lấy từ bảng tính, đổi định dạng ô sang số.',
      'Write it like “1.200 tỷ đồng”; if it comes from a spreadsheet, format the cell as a number.',
    ],
  },
  'amount-not-finite': {
    found: [(p) => `${p.found} không phải là một số.`, (p) => `${p.found} is not a number.`],
    expected: [(p) => `“${p.fact}” là một số từ 0 trở lên.`, (p) => `“${p.fact}” is a number, 0 or more.`],
    fix: ['Ghi số đúng; bỏ trống nếu chưa rõ.', 'Give the right number; leave it out while it is not known.'],
  },
  'amount-two': {
    found: [
      (p) => `${p.found} có hai số cùng đơn vị.`,
      (p) => `${p.found} holds two amounts in the same unit.`,
    ],
    expected: [
      (p) => `“${p.fact}” chỉ có một số, hoặc một khoảng (“18.000 - 18.800 tỷ đồng”).`,
      (p) => `“${p.fact}” is one amount, or one range (“18.000 - 18.800 tỷ đồng”).`,
    ],
    fix: ['Giữ lại một số.', 'Keep one of them.'],
  },
  'amount-empty-range': {
    found: [
      (p) => `${p.found} là khoảng không có số nào.`,
      (p) => `${p.found} is a range that holds no amount.`,
    ],
    expected: ['Số đầu không lớn hơn số cuối.', 'The first amount is not above the last.'],
    fix: ['Viết lại: từ số nhỏ đến số lớn.', 'Write it from the smaller to the larger.'],
  },
  'amount-scale-refused': {
    found: [
      (p) => `${p.found} quá lớn nếu tính bằng ${p.unit || 'đơn vị của thông tin này'}; không rõ là tiền gì.`,
      (p) => `${p.found} is too large in ${p.unit || 'the unit of this fact'}, and its currency is not said.`,
    ],
    expected: [
      (p) => `“${p.fact}” ghi rõ loại tiền${p.unit && `, tính bằng ${p.unit}`}.`,
      (p) => `“${p.fact}” with its currency${p.unit && `, ${p.unit}`}.`,
    ],
    fix: [
      'Ghi thêm đơn vị tiền, ví dụ “50 triệu USD”.',
      'Add the currency, such as “50 triệu USD” (50 million USD).',
    ],
  },
  'items-beside': {
    found: [
      (p) => `Vừa có danh mục phân bổ (items), vừa có “${p.fact}”.`,
      (p) => `Both a list of items and “${p.fact}” are given.`,
    ],
    expected: [
      'Chỉ một trong hai: tổng được tính từ danh mục.',
      'One of the two: the total is worked out from the items.',
    ],
    fix: [(p) => `Xóa “${p.fact}” hoặc xóa danh mục.`, (p) => `Delete “${p.fact}”, or delete the items.`],
  },
  'items-empty': {
    found: ['Danh mục phân bổ (items) không có mục nào.', 'The list of items is empty.'],
    expected: [
      'Ít nhất một mục {"recipient": …, "amount": …}.',
      'At least one item {"recipient": …, "amount": …}.',
    ],
    fix: ['Ghi các mục, hoặc bỏ hẳn danh mục.', 'Give the items, or leave the list out altogether.'],
  },
  'item-unknown-key': {
    found: [
      (p) => `Mục phân bổ không có thông tin tên là ${p.key}.`,
      (p) => `An item has nothing called ${p.key}.`,
    ],
    expected: ['recipient, amount, exemption.', 'recipient, amount, exemption.'],
    fix: [
      (p) => `Sửa lại tên hoặc xóa đi.${nearest.vi(p.near)}`,
      (p) => `Correct the name or delete it.${nearest.en(p.near)}`,
    ],
  },
  'item-recipient-missing': {
    found: ['Mục phân bổ chưa ghi đơn vị nhận.', 'The item does not name its recipient.'],
    expected: ['Tên đơn vị ở recipient.', 'The name of the recipient under “recipient”.'],
    fix: ['Ghi thêm recipient.', 'Add the recipient.'],
  },
  'item-amount-missing': {
    found: ['Mục phân bổ chưa ghi số tiền.', 'The item has no amount.'],
    expected: ['Số tiền ở amount.', 'The money under “amount”.'],
    fix: ['Ghi thêm amount.', 'Add the amount.'],
  },
  'item-amount-not-exact': {
    found: [(p) => `${p.found} không phải một số xác định.`, (p) => `${p.found} is not one definite amount.`],
    expected: [
      'Mỗi mục phân bổ ghi một số tiền cụ thể; không nhận khoảng hoặc mức chặn.',
      'Each item gives one amount; ranges and bounds are not taken.',
    ],
    fix: ['Ghi số tiền cụ thể của mục này.', 'Give the amount of this item.'],
  },
  'file-missing': {
    found: ['Không có tệp này.', 'There is no such file.'],
    expected: ['Một tệp có thật.', 'A file that exists.'],
    fix: ['Kiểm tra lại đường dẫn và tên tệp.', 'Check the path and the name of the file.'],
  },
  'file-is-directory': {
    found: ['Đây là thư mục, không phải tệp.', 'This is a directory, not a file.'],
    expected: ['Một tệp.', 'A file.'],
    fix: ['Ghi rõ tên tệp trong thư mục đó.', 'Name the file in that directory.'],
  },
  'file-unreadable': {
    found: [
      (p) => `Không đọc được tệp${p.reason && ` (${p.reason})`}.`,
      (p) => `The file cannot be read${p.reason && ` (${p.reason})`}.`,
    ],
    expected: ['Một tệp đọc được.', 'A file that can be read.'],
    fix: [
      'Kiểm tra quyền đọc tệp; đóng chương trình đang mở tệp.',
      'Check its permissions; close the program that has it open.',
    ],
  },
  'temporary-unwritable': {
    found: [
      (p) => `Không ghi được tệp tạm vào thư mục này${p.reason && ` (${p.reason})`}.`,
      (p) => `No temporary file can be written to this folder${p.reason && ` (${p.reason})`}.`,
    ],
    expected: [
      'Một thư mục tạm có thật, ghi được và còn đủ chỗ trống.',
      'A folder for temporary files that exists, may be written to and has room.',
    ],
    fix: [
      'Đặt biến môi trường TMPDIR (trên Windows: TEMP) là một thư mục như vậy, hoặc lưu dữ liệu thành tệp rồi nêu tên tệp.',
      'Set the variable TMPDIR (on Windows: TEMP) to such a folder, or save the data to a file and name that.',
    ],
  },
  'file-empty': {
    found: ['Tệp không có nội dung.', 'The file is empty.'],
    expected: [
      'Một bảng có hàng tiêu đề, hoặc một hồ sơ JSON.',
      'A table with a header row, or a proposal in JSON.',
    ],
    fix: ['Kiểm tra lại tệp, hoặc lệnh đứng trước dấu |.', 'Check the file, or the command before the pipe.'],
  },
  'file-old-excel': {
    found: ['Tệp .xls của Excel 95 trở về trước.', 'An .xls file of Excel 95 or earlier.'],
    expected: [
      'Tệp .xlsx, .xls (từ Excel 97), .ods hoặc CSV.',
      'An .xlsx, .xls (Excel 97 or later), .ods or CSV file.',
    ],
    fix: ['Mở bằng Excel, lưu lại thành .xlsx.', 'Open it in Excel and save it as .xlsx.'],
  },
  'file-encrypted': {
    found: ['Tệp được bảo vệ bằng mật khẩu.', 'The file is protected by a password.'],
    expected: ['Tệp không đặt mật khẩu.', 'A file without a password.'],
    fix: [
      'Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại.',
      'Open it in Excel, remove the password (File → Info → Protect Workbook), and save it.',
    ],
  },
  'file-other-format': {
    found: [(p) => `Đây là ${p.kind}.`, (p) => `This is ${p.kind}.`],
    expected: ['Tệp .xlsx, .xls, .ods, CSV hoặc TSV.', 'An .xlsx, .xls, .ods, CSV or TSV file.'],
    fix: [
      'Mở bằng chương trình bảng tính, lưu lại thành .xlsx hoặc CSV (UTF-8).',
      'Open it in a spreadsheet program and save it as .xlsx or CSV (UTF-8).',
    ],
  },
  'file-binary': {
    found: [(p) => `Đây là ${p.kind}, không phải bảng.`, (p) => `This is ${p.kind}, not a table.`],
    expected: [
      'Tệp .xlsx, .xls, .ods, CSV, TSV hoặc JSONL.',
      'An .xlsx, .xls, .ods, CSV, TSV or JSONL file.',
    ],
    fix: [
      'Chọn đúng tệp; nếu là tệp nén thì giải nén trước.',
      'Choose the right file; unpack an archive first.',
    ],
  },
  'encoding-tcvn3': {
    found: [
      'Tệp viết bằng bảng mã TCVN3 (phông .VnTime).',
      'The file is written in the TCVN3 encoding (.VnTime fonts).',
    ],
    expected: ['Unicode (UTF-8).', 'Unicode (UTF-8).'],
    fix: [
      (p) => `Thêm --encoding ${p.encoding || 'tcvn3'}, hoặc chuyển tệp sang UTF-8.`,
      (p) => `Add --encoding ${p.encoding || 'tcvn3'}, or convert the file to UTF-8.`,
    ],
  },
  'encoding-vni': {
    found: [
      'Tệp viết bằng bảng mã VNI (phông VNI-Times).',
      'The file is written in the VNI encoding (VNI-Times fonts).',
    ],
    expected: ['Unicode (UTF-8).', 'Unicode (UTF-8).'],
    fix: [
      (p) =>
        p.encoding ? `Thêm --encoding ${p.encoding}, hoặc chuyển tệp sang UTF-8.` : 'Chuyển tệp sang UTF-8.',
      (p) =>
        p.encoding
          ? `Add --encoding ${p.encoding}, or convert the file to UTF-8.`
          : 'Convert the file to UTF-8.',
    ],
  },
  'encoding-unknown': {
    found: ['Không nhận ra bảng mã của tệp.', 'The encoding of the file is not recognised.'],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: ['Lưu lại tệp bằng UTF-8, hoặc ghi rõ --encoding.', 'Save the file as UTF-8, or say --encoding.'],
  },
  'text-damaged': {
    found: [
      (p) => `Hàng này có ký tự hỏng${p.columns && `, ở cột thứ ${p.columns}`}.`,
      (p) => `Characters of this row are damaged${p.columns && `, in column ${p.columns}`}.`,
    ],
    expected: [
      (p) => `Chữ viết đúng bảng mã${p.encoding && ` ${p.encoding}`}.`,
      (p) => `Text in the encoding${p.encoding && ` ${p.encoding}`} throughout.`,
    ],
    fix: [
      'Sửa lại chữ trong các ô đó, hoặc ghi đúng --encoding.',
      'Correct the text of those cells, or say the right --encoding.',
    ],
  },
  'no-header': {
    found: [
      (p) => `Không tìm thấy hàng tiêu đề${p.looked && ` trong ${p.looked} hàng đầu`}.`,
      (p) => `There is no header row${p.looked && ` in the first ${p.looked} rows`}.`,
    ],
    expected: [
      'Một hàng có tên các cột, ví dụ “Loại”, “Nguồn vốn”, “Tổng mức đầu tư”.',
      'A row with the names of the columns, such as “Loại”, “Nguồn vốn”, “Tổng mức đầu tư”.',
    ],
    fix: [
      'Sửa tên cột, hoặc chỉ rõ hàng tiêu đề bằng --header-row.',
      'Correct the names, or say which row it is with --header-row.',
    ],
  },
  'header-row-outside': {
    found: [
      (p) => `Không có hàng ${p.headerRow} để làm tiêu đề.`,
      (p) => `There is no row ${p.headerRow} to be the header.`,
    ],
    expected: [(p) => p.rows && `Từ 1 đến ${p.rows}.`, (p) => p.rows && `From 1 to ${p.rows}.`],
    fix: ['Sửa lại --header-row.', 'Correct --header-row.'],
  },
  'sheet-unknown': {
    found: [(p) => `Không có trang tính ${p.sheet}.`, (p) => `There is no sheet ${p.sheet}.`],
    expected: [(p) => amongst.vi(p.sheets), (p) => amongst.en(p.sheets)],
    fix: ['Sửa lại --sheet.', 'Correct --sheet.'],
  },
  'sheet-without-header': {
    found: [
      (p) =>
        `Trang tính ${p.sheet} có ${p.rows} hàng như hàng của danh sách nhưng không có hàng tên cột; hàng đầu tiên: ${p.found}.`,
      (p) =>
        `The sheet ${p.sheet} has ${p.rows} rows like those of a list and no header row; the first: ${p.found}.`,
    ],
    expected: [
      'Mỗi trang tính có danh sách có hàng tên các cột.',
      'A header row on every sheet that holds a list.',
    ],
    fix: [
      (p) =>
        `Chép hàng tên cột lên đầu trang này; nếu trang này không phải danh sách, chỉ đọc các trang còn lại: ${p.option}.`,
      (p) =>
        `Copy the header row to the top of this sheet; if it is no list, read the others alone: ${p.option}.`,
    ],
  },
  'file-without-sheets': {
    found: [
      (p) => `Tệp không có trang tính nào, nên không chọn được ${p.found}.`,
      (p) => `The file has no sheets, so that ${p.found} cannot be chosen.`,
    ],
    expected: ['Tệp .xlsx, .xls hoặc .ods.', 'An .xlsx, .xls or .ods file.'],
    fix: ['Bỏ --sheet.', 'Leave out --sheet.'],
  },
  'unit-not-amount': {
    found: [
      (p) => `Cột ${p.header} không phải số tiền hay diện tích được xét, nên không có đơn vị.`,
      (p) => `The column ${p.header} is no amount that is read, so that it has no unit.`,
    ],
    expected: [
      'Cột tiền hoặc diện tích, như “Tổng mức đầu tư”, “Diện tích”.',
      'A column of money or land, such as “Tổng mức đầu tư”, “Diện tích”.',
    ],
    fix: [
      (p) =>
        `Sửa tên cột ở --unit; nếu cột này là số tiền hay diện tích, ghi thêm --map "${p.columnName}=khóa".`,
      (p) =>
        `Correct the column of --unit; if this one is an amount, say which: --map "${p.columnName}=key".`,
    ],
  },
  'xlsx-broken': {
    found: [
      (p) => `Tệp bảng tính bị hỏng${p.reason && ` (${p.reason})`}.`,
      (p) => `The workbook is broken${p.reason && ` (${p.reason})`}.`,
    ],
    expected: [
      'Tệp .xlsx, .xls hoặc .ods mở được bằng chương trình bảng tính.',
      'An .xlsx, .xls or .ods file that a spreadsheet program opens.',
    ],
    fix: [
      'Mở lại bằng Excel hoặc LibreOffice và lưu thành tệp .xlsx mới.',
      'Open it in Excel or LibreOffice and save it as a new .xlsx file.',
    ],
  },
  'xlsx-too-large': {
    found: ['Bảng tính quá lớn.', 'The workbook is too large.'],
    expected: [(p) => p.limit && `Không quá ${p.limit}.`, (p) => p.limit && `At most ${p.limit}.`],
    fix: ['Chia thành nhiều tệp, hoặc lưu thành CSV.', 'Split it into several files, or save it as CSV.'],
  },
  'json-too-large': {
    found: ['Tệp JSON quá lớn.', 'The JSON file is too large.'],
    expected: [(p) => p.limit && `Không quá ${p.limit}.`, (p) => p.limit && `At most ${p.limit}.`],
    fix: [
      'Chia thành nhiều tệp, hoặc dùng JSONL (mỗi dòng một hồ sơ).',
      'Split it into several files, or use JSONL (one proposal a line).',
    ],
  },
  'line-too-long': {
    found: ['Dòng này quá dài.', 'This line is too long.'],
    expected: [(p) => p.limit && `Không quá ${p.limit}.`, (p) => p.limit && `At most ${p.limit}.`],
    fix: ['Kiểm tra lại dấu xuống dòng của tệp.', 'Check the line breaks of the file.'],
  },
  'cell-too-long': {
    found: ['Nội dung ô này quá dài.', 'The text of this cell is too long.'],
    expected: [(p) => p.limit && `Không quá ${p.limit}.`, (p) => p.limit && `At most ${p.limit}.`],
    fix: ['Rút ngắn nội dung của ô.', 'Shorten the text of the cell.'],
  },
  'quote-not-closed': {
    found: ['Dấu nháy kép mở ở đây không có dấu đóng.', 'The double quote that opens here is never closed.'],
    expected: [
      'Ô mở bằng dấu nháy kép thì đóng bằng dấu nháy kép; dấu nháy kép bên trong viết hai lần.',
      'A cell that opens with a double quote closes with one; quotes inside it are doubled.',
    ],
    fix: ['Thêm dấu đóng, hoặc bỏ dấu mở.', 'Add the closing quote, or drop the opening one.'],
  },
  'cells-surplus': {
    found: [
      (p) => `Hàng này thừa ô${p.surplus && `: ${p.surplus}`}.`,
      (p) => `This row has cells too many${p.surplus && `: ${p.surplus}`}.`,
    ],
    expected: [
      (p) => p.columns && `${p.columns} ô như hàng tiêu đề.`,
      (p) => p.columns && `${p.columns} cells, as in the header.`,
    ],
    fix: [
      (p) =>
        p.kind === 'workbook'
          ? 'Xóa ô thừa, hoặc ghi tên cho cột của nó ở hàng tiêu đề.'
          : 'Đặt ô có dấu phân cách trong dấu nháy kép, hoặc xóa ô thừa.',
      (p) =>
        p.kind === 'workbook'
          ? 'Delete the surplus, or give its column a name in the header.'
          : 'Put a cell that holds the separator in double quotes, or delete the surplus.',
    ],
  },
  'regulation-syntax': {
    found: [
      (p) => `Tệp quy chế không phải là YAML đúng${p.reason && ` (${p.reason})`}.`,
      (p) => `The regulation file is not well-formed YAML${p.reason && ` (${p.reason})`}.`,
    ],
    expected: ['YAML, mỗi cấp thụt vào bằng dấu cách.', 'YAML, each level indented by spaces.'],
    fix: [
      'Kiểm tra cách thụt dòng, dấu hai chấm và dấu nháy quanh vị trí này.',
      'Check indentation, colons and quotes around this place.',
    ],
  },
  'regulation-unknown-key': {
    found: [
      (p) => `Khóa ${p.key} không được dùng ở đây${p.path && ` (${p.path})`}.`,
      (p) => `The key ${p.key} is not used here${p.path && ` (${p.path})`}.`,
    ],
    expected: [
      (p) => p.known && `Các khóa dùng được: ${p.known}.`,
      (p) => p.known && `Keys used here: ${p.known}.`,
    ],
    fix: [
      (p) => `Sửa lại tên khóa hoặc xóa đi.${nearest.vi(p.near)}`,
      (p) => `Correct the key or delete it.${nearest.en(p.near)}`,
    ],
  },
  'regulation-missing-key': {
    found: [
      (p) => `Thiếu khóa ${p.key}${p.path && ` ở ${p.path}`}.`,
      (p) => `The key ${p.key} is missing${p.path && ` in ${p.path}`}.`,
    ],
    fix: [(p) => `Ghi thêm ${p.key}.`, (p) => `Add ${p.key}.`],
  },
  'regulation-shape': {
    found: [
      (p) => `${p.found} không đúng${p.path && ` ở ${p.path}`}.`,
      (p) => `${p.found} is not right${p.path && ` at ${p.path}`}.`,
    ],
    expected: [
      (p) => (p.known === '' ? `${p.expected}.` : amongst.vi(p.known)),
      (p) => (p.known === '' ? `${p.expected}.` : amongst.en(p.known)),
    ],
    fix: ['Viết lại giá trị này.', 'Correct this value.'],
  },
  'regulation-check': {
    found: [(p) => `${p.check}.`, (p) => `${p.check}.`],
    expected: [(p) => amongst.vi(p.known), (p) => amongst.en(p.known)],
    fix: ['Sửa lại chỗ này, hoặc chỗ mà nó nhắc đến.', 'Correct this place, or the one it refers to.'],
  },
  'cells-missing': {
    found: [
      (p) => `Hàng này thiếu ô${p.cells && `: chỉ có ${p.cells} ô`}.`,
      (p) => `This row lacks cells${p.cells && `: it has only ${p.cells}`}.`,
    ],
    expected: [
      (p) => p.columns && `${p.columns} ô như hàng tiêu đề.`,
      (p) => p.columns && `${p.columns} cells, as in the header.`,
    ],
    fix: [
      'Thêm dấu phân cách cho các ô trống còn thiếu.',
      'Add a separator for each empty cell that is missing.',
    ],
  },
  'columns-same-key': {
    found: [
      (p) => `Nhiều cột cùng ứng với ${p.key}: ${p.headers}.`,
      (p) => `Several columns stand for ${p.key}: ${p.headers}.`,
    ],
    expected: ['Mỗi thông tin một cột.', 'One column for each fact.'],
    fix: [
      'Đổi tên cột thừa, hoặc dùng --map "Tên cột=" để chỉ giữ nguyên cột đó mà không xét.',
      'Rename the others, or give --map "Column=" to carry one through without reading it.',
    ],
  },
  'map-unknown-column': {
    found: [
      (p) => `Danh sách không có cột ${p.column} (ghi ở ${p.option || '--map'}).`,
      (p) => `The list has no column ${p.column}, which ${p.option || '--map'} names.`,
    ],
    expected: [
      (p) => p.known && `Các cột của danh sách: ${p.known}.`,
      (p) => p.known && `Columns of the list: ${p.known}.`,
    ],
    fix: [
      (p) => `Sửa lại tên cột trong ${p.option || '--map'}.`,
      (p) => `Correct the name in ${p.option || '--map'}.`,
    ],
  },
  'column-given-twice': {
    found: [
      (p) => `Cột ${p.column} được ghi hai lần, mỗi lần một nghĩa khác.`,
      (p) => `The column ${p.column} is given twice, with two meanings.`,
    ],
    expected: [
      'Mỗi cột một lần: --map "Tên cột=khóa" hoặc --ignore-column "Tên cột".',
      'Each column once: --map "Column=key" or --ignore-column "Column".',
    ],
    fix: ['Bỏ một trong hai.', 'Take one of the two away.'],
  },
  'map-unknown-key': {
    found: [(p) => `${p.key} không phải là khóa của hồ sơ.`, (p) => `${p.key} is no key of a proposal.`],
    expected: [
      '--map "Tên cột=khóa", ví dụ --map "Kinh phí=capital".',
      '--map "Column=key", such as --map "Cost=capital".',
    ],
    fix: [
      (p) => `Sửa lại khóa.${p.near && ` Gần giống nhất: ${p.near}.`}`,
      (p) => `Correct the key.${p.near && ` Nearest: ${p.near}.`}`,
    ],
  },
  'set-unknown-key': {
    found: [(p) => `${p.key} không phải là khóa của hồ sơ.`, (p) => `${p.key} is no key of a proposal.`],
    expected: [
      '--set khóa=giá-trị, ví dụ --set type=investment-project.',
      '--set key=value, such as --set type=investment-project.',
    ],
    fix: [
      (p) => `Sửa lại khóa.${p.near && ` Gần giống nhất: ${p.near}.`}`,
      (p) => `Correct the key.${p.near && ` Nearest: ${p.near}.`}`,
    ],
  },
  'set-beside-column': {
    found: [
      (p) => `Vừa có --set cho ${p.key}, vừa có cột ${p.header}.`,
      (p) => `There is both --set for ${p.key} and the column ${p.header}.`,
    ],
    expected: ['Chỉ một trong hai.', 'One of the two.'],
    fix: [
      `Bỏ --set, hoặc dùng --map "Tên cột=" để không xét cột đó.`,
      'Leave out --set, or give --map "Column=" so that the column is not read.',
    ],
  },
  'list-without-type': {
    found: [
      'Danh sách không có cột nào cho biết loại hồ sơ.',
      'No column of the list says what type the proposals are.',
    ],
    expected: [
      (p) => p.known && `Một trong các loại: ${p.known}.`,
      (p) => p.known && `One of the types: ${p.known}.`,
    ],
    fix: [
      'Thêm cột “Loại”, hoặc ghi chung cho cả danh sách: --set "type=Dự án đầu tư".',
      'Add a column “type”, or give one type for the whole list: --set type=investment-project.',
    ],
  },
  'unknown-regulation': {
    found: [(p) => `Không có quy chế ${p.found}.`, (p) => `There is no regulation ${p.found}.`],
    expected: [
      (p) => p.known && `Mã hoặc tên của một trong các quy chế có sẵn: ${p.known}.`,
      (p) => p.known && `The id or title of a known regulation: ${p.known}.`,
    ],
    fix: [
      (p) =>
        p.reason === 'file'
          ? 'Tệp quy chế riêng chỉ chọn được trên dòng lệnh: --regulation TỆP; trong danh sách ghi mã của quy chế.'
          : `Sửa lại, hoặc để trống để xét theo quy chế mặc định.${p.near && ` Gần giống nhất: ${p.near}.`}`,
      (p) =>
        p.reason === 'file'
          ? 'A file of your own is chosen on the command line alone: --regulation FILE; a list names its id.'
          : `Correct it, or leave it empty for the default regulation.${p.near && ` Nearest: ${p.near}.`}`,
    ],
  },
  'unit-unreadable': {
    found: [
      (p) => `${p.found} (ghi cho cột ${p.column}) không phải là đơn vị đọc được.`,
      (p) => `${p.found}, given for the column ${p.column}, is no unit that is known.`,
    ],
    expected: [
      'Đơn vị tiền hoặc diện tích: “triệu đồng”, “tỷ đồng”, “triệu USD”, “ha”, “m2”.',
      'A unit of money or land: “triệu đồng”, “tỷ đồng”, “triệu USD”, “ha”, “m2”.',
    ],
    fix: [
      (p) => `Ghi lại: --unit "${p.columnName}=triệu đồng".`,
      (p) => `Write it anew: --unit "${p.columnName}=triệu đồng".`,
    ],
  },
  'unit-unknown-column': {
    found: [
      (p) => `Danh sách không có cột ${p.column} (ghi ở --unit).`,
      (p) => `The list has no column ${p.column}, which --unit names.`,
    ],
    expected: [
      (p) => p.known && `Các cột của danh sách: ${p.known}.`,
      (p) => p.known && `Columns of the list: ${p.known}.`,
    ],
    fix: ['Sửa lại tên cột trong --unit.', 'Correct the name in --unit.'],
  },
  'value-setting-unknown': {
    found: [
      (p) => `Cấu hình hiểu ${p.text} là ${p.found}, nhưng không thông tin nào có giá trị này.`,
      (p) => `The configuration takes ${p.text} for ${p.found}, and no fact has that value.`,
    ],
    expected: [
      'Mã hoặc tên của một giá trị trong quy chế.',
      'The code or name of a value of the regulation.',
    ],
    fix: [
      (p) => `Sửa lại giá trị.${p.near && ` Gần giống nhất: ${p.near}.`}`,
      (p) => `Correct the value.${p.near && ` Nearest: ${p.near}.`}`,
    ],
  },
  'column-unit-needed': {
    found: [
      (p) => `${p.found} ở cột ${p.column} không có đơn vị; cột có số chắc chắn không tính theo ${p.unit}.`,
      (p) =>
        `${p.found} in the column ${p.column} has no unit; figures of the column are surely not in ${p.unit}.`,
    ],
    expected: [
      'Đơn vị của cột ghi ở tiêu đề, ở dòng “ĐVT: …” phía trên, trong ô hoặc bằng --unit.',
      'The unit of the column in its header, in a line “ĐVT: …” above, in the cells, or by --unit.',
    ],
    fix: [
      (p) => `Cho biết đơn vị, ví dụ: --unit "${p.columnName}=${p.unitExample}".`,
      (p) => `Say the unit, such as: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'column-units-differ': {
    found: [
      (p) =>
        `Đơn vị của cột ${p.column} ghi hai nơi khác nhau: ${p.first} và ${p.second}; chưa rõ ${p.found} theo đơn vị nào.`,
      (p) =>
        `Two units are stated for the column ${p.column}: ${p.first} and ${p.second}; which is that of ${p.found} is not clear.`,
    ],
    expected: ['Mỗi cột một đơn vị.', 'One unit for each column.'],
    fix: [
      (p) => `Sửa một trong hai nơi; nếu một nơi là đúng, ghi rõ: --unit "${p.columnName}=${p.unitExample}".`,
      (p) =>
        `Correct one of the two; where one of them is right, say so: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'column-unit-unclear': {
    found: [
      (p) =>
        `Đơn vị của cột ${p.column} ghi là ${p.text}, trong đó chưa hiểu ${p.left}; chưa rõ ${p.found} là bao nhiêu.`,
      (p) =>
        `The unit of the column ${p.column} is stated as ${p.text}, of which ${p.left} is not understood; how much ${p.found} is is not clear.`,
    ],
    expected: [
      'Đơn vị tiền hoặc diện tích: “triệu đồng”, “tỷ đồng”, “triệu USD”, “ha”, “m2”.',
      'A unit of money or land: “triệu đồng”, “tỷ đồng”, “triệu USD”, “ha”, “m2”.',
    ],
    fix: [
      (p) => `Cho biết đơn vị, ví dụ: --unit "${p.columnName}=${p.unitExample}".`,
      (p) => `Say the unit, such as: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'column-unclear': {
    found: [
      (p) => `Cột ${p.column} có thể là ${p.fact} nhưng chưa được hiểu; ô này ghi ${p.found}.`,
      (p) => `The column ${p.column} may be ${p.fact} and is not understood; this cell says ${p.found}.`,
    ],
    expected: [
      'Cho biết cột này là thông tin nào, hoặc không là thông tin nào.',
      'To be told which fact the column is, or that it is none.',
    ],
    fix: [
      (p) => `Nếu đúng: --map "${p.columnName}=${p.factKey}"; nếu không: --ignore-column "${p.columnName}".`,
      (p) => `If so: --map "${p.columnName}=${p.factKey}"; if not: --ignore-column "${p.columnName}".`,
    ],
  },
  'said-above': {
    found: [
      (p) => `Đề mục ${p.found} nói đến ${p.fact}, còn hàng này không ghi.`,
      (p) => `The heading ${p.found} speaks of ${p.fact}, which this row does not give.`,
    ],
    expected: [
      'Thông tin ghi ở từng hàng, hoặc chung cho mọi hàng.',
      'The fact in each row, or once for all of them.',
    ],
    fix: [
      (p) => `Thêm cột cho ${p.fact}; hoặc nếu mọi hàng như nhau: --set ${p.factKey}=….`,
      (p) => `Add a column for ${p.fact}; or, if all rows are alike: --set ${p.factKey}=….`,
    ],
  },
  'cell-error': {
    found: [
      (p) => `Ô của ${p.fact} đang báo lỗi ${p.found}.`,
      (p) => `The cell of ${p.fact} shows the error ${p.found}.`,
    ],
    expected: ['Một giá trị.', 'A value.'],
    fix: ['Sửa công thức trong tệp rồi lưu lại.', 'Correct the formula in the file and save it.'],
  },
  'cell-struck': {
    found: [
      (p) => `Ô của ${p.fact} có chữ gạch ngang (${p.found}): chưa rõ phần nào còn hiệu lực.`,
      (p) =>
        `The cell of ${p.fact} has text that is struck out (${p.found}): what of it still holds is not clear.`,
    ],
    expected: ['Một giá trị không gạch ngang.', 'A value that is not struck out.'],
    fix: [
      'Xóa phần chữ đã gạch, hoặc xóa cả hàng nếu hồ sơ không còn trình; nếu vẫn dùng thì bỏ gạch ngang.',
      'Delete what is struck out, or the row if the proposal is withdrawn; if it still holds, remove the line through it.',
    ],
  },
  'formula-no-value': {
    found: [
      (p) => `Ô của ${p.fact} là công thức chưa có kết quả được lưu.`,
      (p) => `The cell of ${p.fact} is a formula whose result was never stored.`,
    ],
    expected: ['Công thức có kết quả đã lưu, hoặc một giá trị.', 'A formula with its result, or a value.'],
    fix: ['Mở tệp bằng Excel, lưu lại rồi chạy lại.', 'Open the file in Excel, save it, and run again.'],
  },
  'cell-merged-across': {
    found: [
      (p) => `Ô của cột ${p.column} bị gộp vào ô của cột ${p.header}.`,
      (p) => `The cell of the column ${p.column} is merged into that of the column ${p.header}.`,
    ],
    expected: ['Mỗi cột một ô riêng.', 'A cell of its own for each column.'],
    fix: ['Bỏ gộp ô rồi ghi giá trị của từng cột.', 'Unmerge the cells and write the value of each column.'],
  },
  'project-over-rows': {
    found: [
      (p) => `Một dự án ghi trên nhiều dòng (${p.lines}), mỗi dòng có thông tin riêng.`,
      (p) => `One project stands over several rows (${p.lines}), each with facts of its own.`,
    ],
    expected: ['Mỗi dự án một dòng.', 'One row for each project.'],
    fix: [
      'Gộp thông tin vào một dòng (ví dụ ghi tổng mức đầu tư và mọi nguồn vốn), hoặc bỏ gộp ô nếu là nhiều dự án.',
      'Put the facts into one row (the total, every source of funding), or unmerge the cells where these are several projects.',
    ],
  },
  'mark-missing': {
    found: [
      (p) => `Ô trống ở cột ${p.fact} không rõ là có hay không.`,
      (p) => `A blank in the column of ${p.fact} could be yes or no.`,
    ],
    expected: [
      '“có” hoặc “không”, vì không ghi thì được hiểu là có.',
      '“yes” or “no”, since what is left out counts as yes.',
    ],
    fix: ['Ghi “có” hoặc “không” vào ô này.', 'Write “yes” or “no” into the cell.'],
  },
  'not-a-list': {
    found: [(p) => `Tệp JSON là ${p.found}.`, (p) => `The JSON file is ${p.found}.`],
    expected: ['Một danh sách [ … ] gồm các hồ sơ { … }.', 'A list [ … ] of proposals { … }.'],
    fix: [
      'Đặt các hồ sơ trong dấu [ ], hoặc dùng JSONL (mỗi dòng một hồ sơ).',
      'Put the proposals in [ ], or use JSON Lines (a proposal a line).',
    ],
  },
  'yaml-syntax': {
    found: [
      (p) => `YAML viết sai${p.reason && ` (${p.reason})`}.`,
      (p) => `This is no correct YAML${p.reason && ` (${p.reason})`}.`,
    ],
    expected: ['YAML, mỗi cấp thụt vào bằng dấu cách.', 'YAML, each level indented by spaces.'],
    fix: [
      'Kiểm tra cách thụt dòng, dấu hai chấm và dấu nháy quanh vị trí này.',
      'Look at the indentation, colons and quotes around this place.',
    ],
  },
  'case-missing-key': {
    found: [
      (p) => `Trường hợp thử thiếu ${p.key} hoặc phần này để trống.`,
      (p) => `The case has no ${p.key}, or an empty one.`,
    ],
    expected: [
      'given: các thông tin của hồ sơ; expected: ít nhất một điều mong đợi (outcome, authority, clauses…).',
      'given: the facts of a proposal; expected: at least one thing to expect (outcome, authority, clauses…).',
    ],
    fix: ['Ghi thêm phần còn thiếu.', 'Add what is missing.'],
  },
  'holidays-not-years': {
    found: ['Tệp ngày nghỉ không ghi theo năm.', 'The file of days off holds nothing by years.'],
    expected: [
      'YAML hoặc JSON, mỗi năm một mục: 2025: { tet: […], nationalDay: 2025-09-01, off: […], worked: […] }.',
      'YAML or JSON, an entry a year: 2025: { tet: […], nationalDay: 2025-09-01, off: […], worked: […] }.',
    ],
    fix: ['Ghi các ngày nghỉ dưới năm của chúng.', 'Write the days off under their years.'],
  },
  'holidays-year': {
    found: [
      (p) => `${p.found} không phải là năm tính được ngày nghỉ.`,
      (p) => `${p.found} is no year whose days off are known.`,
    ],
    expected: [
      (p) => p.known && `Năm từ ${span.vi(p.known)}.`,
      (p) => p.known && `A year from ${span.en(p.known)}.`,
    ],
    fix: ['Sửa lại năm.', 'Correct the year.'],
  },
  'holidays-other-year': {
    found: [
      (p) => `${p.found} không thuộc năm${p.year && ` ${p.year}`} mà ngày này được ghi dưới đó.`,
      (p) => `${p.found} is not in the year${p.year && ` ${p.year}`} under which it stands.`,
    ],
    fix: ['Sửa lại ngày, hoặc chuyển sang năm đúng.', 'Correct the date, or move it to its year.'],
  },
  'holidays-row': {
    found: [(p) => `${p.found} không phải là một đợt nghỉ.`, (p) => `${p.found} is no row of days.`],
    expected: [
      '{ from: ngày đầu, to: ngày cuối }, ngày cuối không trước ngày đầu.',
      '{ from: first day, to: last day }, the last not before the first.',
    ],
    fix: ['Viết lại đợt nghỉ, hoặc liệt kê từng ngày.', 'Rewrite the row, or list each day.'],
  },
  'holidays-tet': {
    found: [
      (p) =>
        `Các ngày nghỉ Tết Âm lịch${p.year && ` năm ${p.year}`} không phù hợp Bộ luật Lao động${
          p.count && `: ghi ${p.count} ngày, trong đó ${p.weekdays} ngày không phải thứ Bảy, Chủ nhật`
        }.`,
      (p) =>
        `The days off at Tết${p.year && ` ${p.year}`} do not fit the Labour Code${
          p.count && `: ${p.count} days, ${p.weekdays} of them no Saturday or Sunday`
        }.`,
    ],
    expected: [
      (p) =>
        `Đúng 5 ngày (điểm b khoản 1 Điều 112), hoặc cả đợt nghỉ kể cả cuối tuần và nghỉ bù thì trong đó có đúng 5 ngày không phải thứ Bảy, Chủ nhật${
          p.known && `; có mùng 1 Tết (${p.known})`
        }.`,
      (p) =>
        `Exactly 5 days (point b, clause 1, Article 112); or the whole row with weekends and days in lieu, 5 of which are no Saturday or Sunday${
          p.known && `; the lunar New Year (${p.known}) among them`
        }.`,
    ],
    fix: [
      'Ghi lại theo thông báo chính thức; ngày hoán đổi ghi ở off và worked.',
      'Write them as the official notice has them; swapped days go under off and worked.',
    ],
  },
  'holidays-national-day': {
    found: [
      (p) => `Ngày nghỉ liền kề Quốc khánh${p.year && ` năm ${p.year}`} không phù hợp Bộ luật Lao động.`,
      (p) => `The day off beside National Day${p.year && ` ${p.year}`} does not fit the Labour Code.`,
    ],
    expected: [
      (p) =>
        `Một ngày liền trước hoặc liền sau 2/9 (điểm đ khoản 1 Điều 112)${
          p.known && `: ${p.known}`
        }; hoặc cả đợt nghỉ, trong đó có đúng 2 ngày không phải thứ Bảy, Chủ nhật.`,
      (p) =>
        `One day just before or after 2 September (point đ, clause 1, Article 112)${
          p.known && `: ${p.known}`
        }; or the whole row, 2 days of which are no Saturday or Sunday.`,
    ],
    fix: [
      'Ghi lại theo thông báo chính thức; ngày hoán đổi ghi ở off và worked.',
      'Write it as the official notice has it; swapped days go under off and worked.',
    ],
  },
  'holidays-off-of-choice': {
    found: [
      (p) => `${p.found} có thể thuộc đợt nghỉ mà Thủ tướng Chính phủ chọn, nhưng ghi ở off.`,
      (p) => `${p.found} may be one of the days that the Prime Minister chooses, and stands under off.`,
    ],
    expected: [
      'off chỉ ghi các ngày nghỉ khác, như ngày hoán đổi.',
      'Under off only other days, such as swapped ones.',
    ],
    fix: [(p) => p.key && `Ghi đợt nghỉ đó ở ${p.key}.`, (p) => p.key && `Write that choice under ${p.key}.`],
  },
  'holidays-worked': {
    found: [
      (p) => `${p.found} vốn là ngày làm việc, hoặc là ngày lễ, không dùng để làm bù.`,
      (p) => `${p.found} is a working day anyway, or a holiday that is not worked for another day.`,
    ],
    expected: [
      'worked ghi các ngày thứ Bảy, Chủ nhật làm bù cho ngày hoán đổi.',
      'Under worked the Saturdays and Sundays that are worked for swapped days.',
    ],
    fix: ['Sửa lại hoặc xóa đi.', 'Correct it, or take it out.'],
  },
  'date-outside-calendar': {
    found: [
      (p) =>
        `Không tính được thời hạn cho phiên họp ngày ${p.found}: có thời hạn tính theo ngày làm việc nằm ngoài các năm đã biết ngày nghỉ.`,
      (p) =>
        `The dates of a session on ${p.found} cannot be counted: working days are counted beyond the years whose days off are known.`,
    ],
    expected: [
      (p) => p.known && `Phiên họp và các thời hạn trong các năm từ ${span.vi(p.known)}.`,
      (p) => p.known && `Session and dates within the years from ${span.en(p.known)}.`,
    ],
    fix: ['Kiểm tra lại ngày họp.', 'Check the day of the session.'],
  },
  'source-not-text': {
    found: [
      (p) => `Đây là ${p.kind}, không phải văn bản thuần.`,
      (p) => `This is ${p.kind}, not plain text.`,
    ],
    expected: ['Tệp .txt chứa lời văn của quy chế.', 'A .txt file with the text of the regulation.'],
    fix: [
      'Mở tệp và lưu lại thành văn bản thuần (.txt, UTF-8); bản quét thì nhận dạng chữ trước.',
      'Open it and save it as plain text (.txt, UTF-8); of a scan, recognise the letters first.',
    ],
  },
  'source-too-large': {
    found: [
      'Tệp quá lớn để là lời văn của một quy chế.',
      'The file is too large to be the text of a regulation.',
    ],
    expected: [(p) => p.limit && `Không quá ${p.limit}.`, (p) => p.limit && `At most ${p.limit}.`],
    fix: ['Chọn đúng tệp.', 'Choose the right file.'],
  },
  'record-of-another': {
    found: [
      (p) => `Hồ sơ lời văn này là của quy chế ${p.found}.`,
      (p) => `This is the record of the text of ${p.found}.`,
    ],
    expected: [
      (p) => p.expected && `Hồ sơ lời văn của quy chế ${p.expected}.`,
      (p) => p.expected && `The record of ${p.expected}.`,
    ],
    fix: [
      'Chọn đúng tệp bằng --record, hoặc bỏ tệp này và ghi lại bằng --accept.',
      'Name the right file with --record, or remove this one and write it again with --accept.',
    ],
  },
  'source-without-articles': {
    found: ['Không tìm thấy điều nào trong văn bản.', 'There is no article in the text.'],
    expected: [
      'Lời văn của quy chế, mỗi điều mở đầu như “Điều 1.”.',
      'The text of the regulation, each article beginning like “Điều 1.”.',
    ],
    fix: [
      'Chọn đúng tệp; nếu là bản quét thì kiểm tra lại các chữ “Điều”.',
      'Choose the right file; of a scan, check the words “Điều”.',
    ],
  },
  'body-missing': {
    found: ['Chưa nêu cấp biểu quyết.', 'No body is named that votes.'],
    expected: [(p) => p.known && `Một trong: ${p.known}.`, (p) => p.known && `One of: ${p.known}.`],
    fix: ['Thêm --body.', 'Add --body.'],
  },
  'work-missing': {
    found: [
      'Cấp này biểu quyết khác nhau tùy loại công việc, mà loại công việc chưa được nêu.',
      'This body votes by the kind of work, which is not given.',
    ],
    expected: [(p) => p.known && `Một trong: ${p.known}.`, (p) => p.known && `One of: ${p.known}.`],
    fix: ['Thêm --work.', 'Add --work.'],
  },
  'unknown-work': {
    found: [
      (p) => `${p.found} không phải là loại công việc mà quy chế nêu cho cấp này.`,
      (p) => `${p.found} is no kind of work that the regulation tells apart for this body.`,
    ],
    expected: [(p) => p.known && `Một trong: ${p.known}.`, (p) => p.known && `One of: ${p.known}.`],
    fix: ['Sửa lại --work, hoặc bỏ đi.', 'Correct --work, or leave it out.'],
  },
  'unknown-body': {
    found: [
      (p) => `${p.found} không phải là cấp nào của quy chế.`,
      (p) => `${p.found} is no body of the regulation.`,
    ],
    expected: [(p) => p.known && `Một trong: ${p.known}.`, (p) => p.known && `One of: ${p.known}.`],
    fix: [
      (p) => `Sửa lại cấp.${p.near && ` Gần giống nhất: ${p.near}.`}`,
      (p) => `Correct the body.${p.near && ` Nearest: ${p.near}.`}`,
    ],
  },
  'count-missing': {
    found: [(p) => `Thiếu ${p.key}.`, (p) => `Missing: ${p.key}.`],
    expected: ['Một số nguyên.', 'A whole number.'],
    fix: ['Thêm tùy chọn này; xem authority vote --help.', 'Add the option; see authority vote --help.'],
  },
  'count-unreadable': {
    found: [
      (p) => `${p.found} không phải là số người dùng được.`,
      (p) => `${p.found} is no number of people that can be used.`,
    ],
    expected: [
      (p) => p.from && `Một số nguyên từ ${p.from} đến ${p.count}, viết liền bằng chữ số.`,
      (p) => p.from && `A whole number from ${p.from} to ${p.count}, in digits alone.`,
    ],
    fix: ['Viết lại số.', 'Correct the number.'],
  },
  'count-above': {
    found: [
      (p) => `${p.found} lớn hơn ${p.name}${p.count && ` (${p.count})`}.`,
      (p) => `${p.found} is more than ${p.name}${p.count && ` (${p.count})`}.`,
    ],
    expected: [(p) => p.count && `Không quá ${p.count}.`, (p) => p.count && `At most ${p.count}.`],
    fix: ['Kiểm tra lại hai số này.', 'Check the two numbers.'],
  },
  'counts-above': {
    found: [
      (p) => `${p.known} cộng lại lớn hơn ${p.name}${p.count && ` (${p.count})`}.`,
      (p) => `${p.known} are together more than ${p.name}${p.count && ` (${p.count})`}.`,
    ],
    expected: [
      (p) => p.count && `Cộng lại không quá ${p.count}.`,
      (p) => p.count && `Together at most ${p.count}.`,
    ],
    fix: ['Kiểm tra lại các số này.', 'Check these numbers.'],
  },
  'flags-contrary': {
    found: [(p) => `Tùy chọn này trái với ${p.name}.`, (p) => `The option says the opposite of ${p.name}.`],
    fix: ['Bỏ một trong hai.', 'Leave one of the two out.'],
  },
  'silent-missing': {
    found: [
      'Kết quả tùy thuộc số thành viên không trả lời trong thời hạn, mà số này chưa được nêu.',
      'The answer hangs on how many members did not answer by the date, which is not given.',
    ],
    expected: [
      'Số thành viên không trả lời trong thời hạn, được xem là đồng ý; 0 nếu mọi người đều trả lời.',
      'The number of those who did not answer and count as agreeing; 0 where everyone answered.',
    ],
    fix: ['Thêm --silent.', 'Add --silent.'],
  },
  'silent-in-session': {
    found: [
      'Số không trả lời chỉ có nghĩa khi lấy ý kiến bằng văn bản.',
      'Not answering means something only where members are asked in writing.',
    ],
    fix: ['Bỏ --silent, hoặc thêm --written.', 'Leave --silent out, or add --written.'],
  },
};

/** What stands around a problem: labels, kinds of value, what a place in a regulation file must hold. */
const problem = {
  count: [
    (count: number) => `Có ${count} lỗi.`,
    (count: number) => (count === 1 ? '1 error.' : `${count} errors.`),
  ],
  expected: ['Cần:', 'Expected:'],
  fix: ['Cách sửa:', 'To mend it:'],
  row: ['hàng', 'row'],
  cell: ['ô', 'cell'],
  header: ['cột', 'column'],
  line: ['dòng', 'line'],
  /** Units as lists count in them, to be copied. */
  unitExamples: {
    VND: ['triệu đồng', 'triệu đồng'],
    USD: ['triệu USD', 'triệu USD'],
    ha: ['m2', 'm2'],
  },
  /** How amounts in each unit are written. */
  amountExamples: {
    VND: ['“1.200 tỷ đồng”, “500 triệu đồng”', '“1.200 tỷ đồng” (billion), “500 triệu đồng” (million)'],
    USD: ['“50 triệu USD”, “50.000 USD”', '“50 triệu USD” (million), “50.000 USD”'],
    ha: ['“20 ha”, “200.000 m2”', '“20 ha”, “200.000 m2”'],
  } satisfies Record<AmountUnit, Said<string>>,
  thisValue: ['Giá trị này', 'This value'],
  /** The two readings of an ambiguous mark. */
  thousands: [
    (mark: string) => `dấu “${mark}” ngăn cách hàng nghìn`,
    (mark: string) => `“${mark}” groups thousands`,
  ],
  decimal: [
    (mark: string) => `dấu “${mark}” là dấu thập phân`,
    (mark: string) => `“${mark}” is the decimal mark`,
  ],
  or: ['hoặc', 'or'],
  kinds: {
    text: ['Một chuỗi chữ', 'A string'],
    'yes-no': ['true hoặc false, hay “có” hoặc “không”', 'true or false, or “có” or “không”'],
    amount: ['Một số, hoặc một chuỗi như “1.200 tỷ đồng”', 'A number, or a string such as “1.200 tỷ đồng”'],
    list: ['Một danh sách [ … ]', 'A list [ … ]'],
    choice: ['Một mã hoặc tên giá trị', 'The code or name of one value'],
    object: ['Một đối tượng { … }', 'An object { … }'],
  },
  /** What every proposal can have, whatever the regulation; `recipient` and `amount` stand in items. */
  keys: {
    id: ['mã hồ sơ', 'id'],
    title: ['tên hồ sơ', 'title'],
    type: ['loại hồ sơ', 'type of proposal'],
    date: ['ngày trình', 'date'],
    regulation: ['quy chế', 'regulation'],
    declaredAuthority: ['cấp ghi trong tờ trình', 'body that the submission names'],
    recipient: ['đơn vị nhận', 'recipient'],
    amount: ['số tiền', 'amount'],
  },
  rowCount: [(count: string) => `${count} hàng`, (count: string) => `${count} rows`],
  /** Said in place of the types, where they are too many to name. */
  manyTypes: [
    (count: number) => `${count} loại hồ sơ, liệt kê và tìm bằng authority matters`,
    (count: number) => `${count} types, listed and searched by authority matters`,
  ],
  /** Kinds of file that are no table of text: such a file, with its usual name. */
  fileKinds: {
    ods: ['bảng tính OpenDocument (.ods)', 'an OpenDocument spreadsheet (.ods)'],
    xlsb: ['bảng tính Excel nhị phân (.xlsb)', 'a binary Excel workbook (.xlsb)'],
    html: ['trang HTML', 'an HTML page'],
    'spreadsheet-xml': ['bảng tính XML 2003', 'an XML 2003 spreadsheet'],
    zip: ['tệp nén ZIP', 'a ZIP archive'],
    docx: ['văn bản Word (.docx)', 'a Word document (.docx)'],
    pptx: ['bài trình chiếu PowerPoint (.pptx)', 'a PowerPoint presentation (.pptx)'],
    gzip: ['tệp nén GZIP', 'a GZIP archive'],
    pdf: ['tệp PDF', 'a PDF file'],
    rar: ['tệp nén RAR', 'a RAR archive'],
    '7z': ['tệp nén 7z', 'a 7z archive'],
    bzip2: ['tệp nén BZIP2', 'a BZIP2 archive'],
    xz: ['tệp nén XZ', 'an XZ archive'],
    rtf: ['văn bản RTF', 'an RTF document'],
    image: ['tệp ảnh', 'an image'],
    sqlite: ['cơ sở dữ liệu SQLite', 'an SQLite database'],
    'old-office': ['tệp Office đời cũ (.doc, .xls)', 'an old Office file (.doc, .xls)'],
    xlsx: ['bảng tính Excel (.xlsx)', 'an Excel workbook (.xlsx)'],
    unknown: ['tệp nhị phân', 'a binary file'],
  },
  /** Kinds of JSON value, as found. */
  jsonKinds: {
    list: ['một danh sách', 'a list'],
    text: ['một chuỗi chữ', 'a string'],
    number: ['một số', 'a number'],
    boolean: ['true hoặc false', 'true or false'],
    null: ['null', 'null'],
  },
  jsonFaults: {
    comment: ['JSON không có chú thích', 'JSON has no comments'],
    'trailing-comma': ['thừa dấu phẩy ở cuối', 'a comma too many at the end'],
    'text-not-closed': ['chuỗi chữ thiếu dấu nháy kép đóng', 'a string without its closing quote'],
    'bad-escape': ['sau dấu \\ là ký tự không hợp lệ', 'a wrong character after \\'],
    'control-character': [
      'chuỗi chữ có ký tự điều khiển hoặc xuống dòng',
      'a control character or line break in a string',
    ],
    'bad-number': ['số viết không đúng kiểu JSON', 'a number that is not written as JSON writes them'],
    'single-quotes': ['chuỗi chữ phải đặt trong dấu nháy kép', 'strings stand in double quotes'],
    'value-expected': ['chỗ này cần một giá trị', 'a value should stand here'],
    'key-expected': ['chỗ này cần tên khóa trong dấu nháy kép', 'a key in double quotes should stand here'],
    'colon-expected': ['sau tên khóa cần dấu hai chấm', 'a colon should follow the key'],
    'comma-expected': ['thiếu dấu phẩy hoặc dấu ngoặc đóng', 'a comma or a closing bracket is missing'],
    'not-closed': ['thiếu dấu ngoặc đóng', 'a closing bracket is missing'],
    'after-the-end': ['còn nội dung sau khi đã hết', 'something follows the end'],
    'too-deep': ['lồng nhau quá sâu', 'nested too deeply'],
  } satisfies Record<JsonFault, Said<string>>,
  /** What a place in a regulation file must hold. */
  shapes: {
    words: ['Lời văn bằng hai ngôn ngữ: { vi: …, en: … }', 'Words in both languages: { vi: …, en: … }'],
    text: ['Một chuỗi chữ', 'A string'],
    list: ['Một danh sách', 'A list'],
    mapping: ['Một nhóm khóa và giá trị', 'A mapping of keys to values'],
    code: [
      'Một mã gồm chữ cái không dấu, chữ số và gạch nối',
      'A code of unaccented letters, digits and hyphens',
    ],
    fact: ['Tên một thông tin, viết liền không dấu như landArea', 'The id of a fact, such as landArea'],
    clause: ['Số hiệu điều khoản như 2.4.2', 'The number of a clause, such as 2.4.2'],
    date: ['Một ngày có thật, viết năm-tháng-ngày', 'A real date, year-month-day'],
    'header-rows': ['Một hàng như 8, hoặc nhiều hàng như 8-10', 'A row such as 8, or rows such as 8-10'],
    sha256: ['64 chữ số thập lục phân', '64 hexadecimal digits'],
    value: ['Một giá trị đã biết', 'A known value'],
    'not-empty': ['Ít nhất một phần tử hoặc một ký tự', 'At least one element or character'],
    share: ['Một phần của tổng số, viết như 2/3', 'A part of the whole, such as 2/3'],
    articles: ['Số điều của văn bản, từ 1 đến 200', 'How many articles the text has, 1 to 200'],
    days: [
      'Một số ngày, hoặc “not stated” nếu quy chế không nêu',
      'A number of days, or “not stated” where the text gives none',
    ],
    condition: [
      'Một điều kiện: tên thông tin kèm giá trị, hoặc kèm mức (from, above, to, below)',
      'A condition: a fact with its value, or with a limit (from, above, to, below)',
    ],
  },
  checks: {
    'given-once': [(name) => `${name} được khai hai lần`, (name) => `${name} is given twice`],
    'clause-listed': [
      (name) => `Điều khoản ${name} được viện dẫn nhưng không có trong “clauses”`,
      (name) => `Clause ${name} is cited but does not stand under “clauses”`,
    ],
    'body-known': [
      (name) => `Không có cấp nào mang mã ${name} trong “bodies”`,
      (name) => `No body under “bodies” has the code ${name}`,
    ],
    'action-known': [
      (name) => `Không có ${name} trong “actions”`,
      (name) => `${name} does not stand under “actions”`,
    ],
    'fact-known': [
      (name) => `Không có thông tin ${name} trong “facts”`,
      (name) => `The fact ${name} does not stand under “facts”`,
    ],
    'fact-taken': [
      (name) => `Quy định xét ${name} nhưng loại hồ sơ không nhận thông tin này`,
      (name) => `A rule tests ${name}, which its matter does not take`,
    ],
    'matter-known': [
      (name) => `Không có loại hồ sơ nào mang mã ${name}`,
      (name) => `No matter has the code ${name}`,
    ],
    'rule-known': [(name) => `Không có quy định nào mang mã ${name}`, (name) => `No rule has the id ${name}`],
    'value-known': [
      (name) => `${name} không phải là giá trị đã khai của thông tin này`,
      (name) => `${name} is not one of the values of this fact`,
    ],
    'test-fits-kind': [
      (name) => `Phép xét ${name} không dùng được với kiểu thông tin này`,
      (name) => `The test ${name} does not go with this kind of fact`,
    ],
    'limit-readable': [
      (name) => `Mức ${name} không đọc được chính xác theo đơn vị của thông tin`,
      (name) => `The limit ${name} cannot be read exactly in the unit of the fact`,
    ],
    'limits-in-order': [
      (name) => `Giữa các mức ${name} không có số nào`,
      (name) => `Nothing lies between the limits ${name}`,
    ],
    'override-acyclic': [
      (name) => `Các quy định thay thế lẫn nhau thành vòng: ${name}`,
      (name) => `Rules override one another in a circle: ${name}`,
    ],
    'ranges-by-earlier-fact': [
      (name) => `Giá trị của ${name} phụ thuộc một thông tin đứng sau nó hoặc tự nó cũng phụ thuộc`,
      (name) => `The values of ${name} depend on a fact that stands after it or itself depends on another`,
    ],
    'too-many-told-apart': [
      (name) => `Các quy định phân biệt quá nhiều giá trị của ${name}`,
      (name) => `The rules tell too many values of ${name} apart`,
    ],
    'date-real': [(name) => `${name} không phải là một ngày có thật`, (name) => `${name} is not a real date`],
    'fact-kind': [
      (name) => `${name} không phải là thông tin thuộc kiểu cần ở đây`,
      (name) => `${name} is not a fact of the kind needed here`,
    ],
    'matter-ruled': [
      (name) => `Loại hồ sơ ${name} phải có quy định, hoặc nêu lý do không có (unruled), không được cả hai`,
      (name) => `The matter ${name} has to be ruled, or to say why it is not (unruled), and not both`,
    ],
    'value-taken': [
      (name) => `Loại hồ sơ không nhận giá trị ${name}`,
      (name) => `The matter does not take the value ${name}`,
    ],
    'assumed-possible': [
      (name) => `Giá trị mặc định ${name} không thể có ở đây`,
      (name) => `The assumed value ${name} cannot stand here`,
    ],
    'alone-by-only': [
      (name) => `Giá trị ${name} đứng một mình nên không xét bằng “includes” được`,
      (name) => `The value ${name} stands alone and cannot be tested with “includes”`,
    ],
    'test-given': [(name) => `${name} không xét điều gì`, (name) => `${name} tests nothing`],
    'one-test': [
      (name) => `Điều kiện của ${name} phải là đúng một phép xét`,
      (name) => `The condition on ${name} must be exactly one test`,
    ],
    'series-fact-once': [
      (name) => `Dãy mức đã xét ${name}, “when” của dãy không được xét lại`,
      (name) => `The series tests ${name}, and its “when” must not test it again`,
    ],
    'taken-by-earlier-fact': [
      (name) => `${name} chỉ nhận tùy theo một thông tin đứng sau nó`,
      (name) => `Whether ${name} is taken depends on a fact that stands after it`,
    ],
    'cases-complete': [
      (name) => `Trong các trường hợp của ${name}, phải có đúng một trường hợp cuối cùng không kèm điều kiện`,
      (name) => `Of the cases of ${name} the last, and no other, must stand without a condition`,
    ],
    'items-complete': [
      (name) => `Danh sách khoản cần ${name} nhưng loại hồ sơ không nhận thông tin này`,
      (name) => `A list of items needs ${name}, which the matter does not take`,
    ],
    'exemption-assumed': [
      (name) => `Lý do loại trừ ${name} của danh sách khoản chưa có giá trị mặc định`,
      (name) => `The exemption ${name} of a list of items has no assumed value`,
    ],
    'doubt-differs': [
      (name) => `Cách hiểu khác không làm quy định ${name} khác đi điều gì`,
      (name) => `The other reading changes nothing about the rule ${name}`,
    ],
    'circumstance-apart': [
      (name) =>
        `Tình tiết ${name} không được vừa là thông tin riêng của một loại hồ sơ, cũng không có giá trị mặc định`,
      (name) => `The circumstance ${name} may be no fact of a matter, and nothing may be assumed of it`,
    ],
    'or-lower': [
      (name) => `Cấp ${name} nêu kèm (or) phải thấp hơn cấp của quy định`,
      (name) => `The body ${name} under “or” has to be lower than the rule's own`,
    ],
    'actor-known': [
      (name) => `Chủ thể ${name} chưa được khai báo trong bodies hoặc participants`,
      (name) => `${name} stands under neither “bodies” nor “participants”`,
    ],
    'participant-apart': [
      (name) => `Mã ${name} trong participants trùng với mã khác hoặc với từ dành riêng`,
      (name) => `The code ${name} under “participants” is taken, or has a meaning of its own`,
    ],
    'stage-whole': [
      (name) => `Bước ${name} là một khâu của quy trình thì phải nêu đủ ai thực hiện (who) và làm gì (does)`,
      (name) => `The step ${name} has to say both who acts and what is done (“who” and “does”)`,
    ],
    'stage-addressed': [
      (name) => `Khâu “${name}” không có nơi nhận (to)`,
      (name) => `A stage that “${name}” is done to nobody (“to”)`,
    ],
    'stage-votes': [
      (name) =>
        `Cách biểu quyết ${name} không phù hợp: khâu phải do một cấp có quy định biểu quyết thực hiện`,
      (name) => `The stage cannot be voted on as “${name}”: it has to be one body's, whose votes have rules`,
    ],
    'stage-decides': [
      (name) => `Khâu quyết định (decides) là của cấp có thẩm quyền, không phải của ${name}`,
      (name) => `What “decides” is the body in whose power the file is, not ${name}`,
    ],
    'stage-deciding': [
      (name) =>
        name === 'advice'
          ? 'Quy trình chưa có khâu quyết định của cấp có thẩm quyền'
          : `Khâu quyết định ${name} không được phụ thuộc vào tình tiết không bắt buộc khai`,
      (name) =>
        name === 'advice'
          ? 'No stage says where the body that decides does so'
          : `The deciding stage ${name} may not hang on a circumstance, which nobody has to state`,
    ],
    'stage-order': [
      (name) => `Bước ${name} có thời hạn trước (sau) phiên họp nhưng lại đứng sau (trước) phiên họp`,
      (name) => `The step ${name} is due before (after) the session and stands after (before) it`,
    ],
    'due-one-way': [
      (name) =>
        `Thời hạn của ${name} phải tính theo đúng một cách (before, after, on); ngày làm việc chỉ tính sau phiên họp`,
      (name) =>
        `The date of ${name} has to be counted in one way (before, after, on), working days after the session alone`,
    ],
    'share-proper': [
      (name) =>
        `Tỷ lệ ${name} phải là một phần của tổng số, kèm đúng một từ (from, above); chỉ số tán thành tại phiên họp được tính trên số có mặt (of: present)`,
      (name) =>
        `The share ${name} has to be a part of the whole, by one word (from, above); only those in favour in a session can be a part of those present (of: present)`,
    ],
    'dates-in-order': [
      (name) => `Giữa các ngày ${name} không có ngày nào`,
      (name) => `No day lies between the dates ${name}`,
    ],
    'flag-free': [
      (name) => `Tên ${name} trùng với một tùy chọn của lệnh`,
      (name) => `The name ${name} is also an option of the commands`,
    ],
    'text-nfc': [
      (name) => `${name} không viết theo Unicode dựng sẵn (NFC)`,
      (name) => `${name} is not in Unicode NFC`,
    ],
  } satisfies Record<RegulationCheck, Said<(name: string) => string>>,
  leftover: [
    (file: string, name: string) =>
      `Đã xóa tệp tạm ${file} của một lần chạy bị ngắt giữa chừng; có thể ${name} chưa được ghi.`,
    (file: string, name: string) =>
      `Removed ${file}, left by a run that was interrupted; ${name} may not have been written.`,
  ],
  bug: [
    'Lỗi bên trong chương trình. Chạy lại với --debug để xem chi tiết và báo cho người phát triển.',
    'A bug in the program. Run it again with --debug for the details, and report it to the developers.',
  ],
} satisfies Catalogue;

export type ProblemMessages = ReturnType<typeof problemWordsFor>;
export const problemWordsFor = wordsOf({ ...problem, problems });
