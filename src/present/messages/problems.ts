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
  /** Of a fact that every proposal has: its type. */
  readonly isType: boolean;
  /** Values between which it is not clear, by name. */
  readonly either: string;
  /** What could stand there: the same as `known`, which asks to choose, as a bare list. */
  readonly among: string;
  /** Days, or the first and the last year, that could stand there. */
  readonly days: string;
  readonly years: string;
  /** How this very thing is put right; '' where only its kind is known. */
  readonly remedy: string;
  /** A proposal, its type and its code, an amount fact and a value, to be copied. */
  readonly proposalExample: string;
  readonly typeExample: string;
  readonly typeCode: string;
  readonly amountKey: string;
  readonly valueExample: string;
  readonly valueNamed: string;
  /** Units that a bare figure may be of, and the figure with each of them, quoted. */
  readonly whichUnit: string;
  readonly withUnit: string;
  /** The facts that are counted in the unit given, and where they are written. */
  readonly fits: string;
  /** Whether the fact is counted in a currency. */
  readonly isMoney: boolean;
  readonly fitsAt: string;
  /** The last of several columns, and a column, as they stand: to be copied. */
  readonly lastHeader: string;
  readonly headerTyped: string;
  /** The figure of a vote, and how it is given. */
  readonly countName: string;
  readonly countExample: string;
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
      (p) => `JSON viết sai${p.reason && `: ${p.reason}`}.`,
      (p) => `The JSON is malformed${p.reason && `: ${p.reason}`}.`,
    ],
    fix: [
      (p) => p.remedy || 'Kiểm tra dấu ngoặc, dấu phẩy và dấu nháy kép tại vị trí này.',
      (p) => p.remedy || 'Check the brackets, commas and double quotes here.',
    ],
  },
  'json-duplicate-key': {
    found: [(p) => `Mã thông tin ${p.key} được ghi hai lần.`, (p) => `The field ${p.key} is given twice.`],
    fix: ['Giữ lại giá trị đúng, xóa giá trị kia.', 'Keep the right value and delete the other.'],
  },
  'not-an-object': {
    found: [(p) => `Đây là ${p.found}, chưa phải một hồ sơ.`, (p) => `This is ${p.found}, not a proposal.`],
    fix: [
      (p) => `Ghi các thông tin của hồ sơ trong một cặp dấu { }, ví dụ ${p.proposalExample}.`,
      (p) => `Write the facts of the proposal inside one pair of braces, such as ${p.proposalExample}.`,
    ],
  },
  'empty-input': {
    found: ['Chưa có nội dung.', 'The input is empty.'],
    fix: [
      (p) => `Ghi hồ sơ, ví dụ ${p.proposalExample}; kiểm tra lại tệp, hoặc lệnh đứng trước dấu |.`,
      (p) => `Give a proposal, such as ${p.proposalExample}; check the file, or the command before the pipe.`,
    ],
  },
  'unknown-key': {
    found: [(p) => `Không có thông tin nào tên là ${p.key}.`, (p) => `There is no field called ${p.key}.`],
    fix: [
      (p) => `Sửa tên thông tin, hoặc xóa đi.${nearest.vi(p.near)}`,
      (p) => `Correct the name, or delete it.${nearest.en(p.near)}`,
    ],
  },
  'type-missing': {
    found: ['Chưa ghi loại hồ sơ (type).', 'The type of the proposal (type) is missing.'],
    fix: [
      (p) => `Ghi loại hồ sơ, ví dụ “${p.typeExample}”.${p.known && ` ${p.known}`}`,
      (p) => `Give the type, such as “${p.typeExample}”.${p.known && ` ${p.known}`}`,
    ],
  },
  'foreign-fact': {
    found: [
      (p) => `Loại hồ sơ “${p.matter}” không dùng thông tin “${p.fact}”.`,
      (p) => `A proposal of the type “${p.matter}” has no “${p.fact}”.`,
    ],
    fix: [
      (p) =>
        p.taken === ''
          ? 'Xóa thông tin này (loại này không cần thêm thông tin nào), hoặc sửa loại hồ sơ.'
          : `Xóa thông tin này, hoặc sửa loại hồ sơ. Loại này dùng: ${p.taken}.`,
      (p) =>
        p.taken === ''
          ? 'Delete it (this type needs no further facts), or correct the type.'
          : `Delete it, or correct the type. This type takes: ${p.taken}.`,
    ],
  },
  'fact-only-when': {
    found: [
      (p) => `“${p.fact}” chỉ ghi khi “${p.other}” là ${p.values}.`,
      (p) => `“${p.fact}” is given only when “${p.other}” is ${p.values}.`,
    ],
    fix: [
      (p) => `Xóa “${p.fact}”, hoặc sửa “${p.other}”.`,
      (p) => `Delete “${p.fact}”, or correct “${p.other}”.`,
    ],
  },
  'other-regulation': {
    found: [
      (p) => `Hồ sơ ghi quy chế ${p.given} nhưng lệnh chọn quy chế ${p.chosen}.`,
      (p) => `The proposal names the regulation ${p.given}, but the command names ${p.chosen}.`,
    ],
    fix: [
      'Bỏ --regulation, hoặc sửa “regulation” trong hồ sơ.',
      'Leave out --regulation, or correct “regulation” in the proposal.',
    ],
  },
  'given-twice': {
    found: [(p) => `${p.key} được ghi hai lần.`, (p) => `${p.key} is given twice.`],
    fix: ['Giữ lại một lần với giá trị đúng.', 'Keep it once, with the right value.'],
  },
  'unknown-value': {
    found: [
      (p) =>
        p.isType ? `Không có loại hồ sơ ${p.found}.` : `Thông tin “${p.fact}” không có giá trị ${p.found}.`,
      (p) => (p.isType ? `Unknown type ${p.found}.` : `“${p.fact}” has no value ${p.found}.`),
    ],
    fix: [
      (p) =>
        p.unnamed === ''
          ? `${nearest.vi(p.near)} ${p.known}`.trim() || 'Sửa lại giá trị.'
          : `Quy chế không quy định riêng giá trị này: ghi ${p.unnamed}.`,
      (p) =>
        p.unnamed === ''
          ? `${nearest.en(p.near)} ${p.known}`.trim() || 'Correct the value.'
          : `The regulation says nothing of this value by itself: write ${p.unnamed}.`,
    ],
  },
  'ambiguous-value': {
    found: [(p) => `${p.found} có thể là ${p.either}.`, (p) => `${p.found} may be ${p.either}.`],
    fix: [(p) => `Ghi rõ ở “${p.fact}”: ${p.values}.`, (p) => `Say which under “${p.fact}”: ${p.values}.`],
  },
  'value-not-taken': {
    found: [
      (p) => `Loại hồ sơ “${p.matter}” không có giá trị ${p.found} ở “${p.fact}”.`,
      (p) => `In a proposal of the type “${p.matter}”, “${p.fact}” cannot be ${p.found}.`,
    ],
    fix: [
      (p) => `${p.known || 'Chọn giá trị khác.'} Nếu giá trị đúng: sửa loại hồ sơ.`,
      (p) => `${p.known || 'Choose another value.'} If the value is right, correct the type.`,
    ],
  },
  'value-stands-alone': {
    found: [
      (p) => `“${p.fact}”: ${p.value} không chọn cùng giá trị khác.`,
      (p) => `“${p.fact}”: ${p.value} cannot be given together with another value.`,
    ],
    fix: [
      (p) => `Bỏ ${p.value}, hoặc chỉ ghi ${p.value}.`,
      (p) => `Take out ${p.value}, or give ${p.value} alone.`,
    ],
  },
  'value-outside-case': {
    found: [
      (p) => `“${p.fact}” là ${p.value} không dùng được khi “${p.other}” là ${p.otherValue}.`,
      (p) => `“${p.fact}” cannot be ${p.value} when “${p.other}” is ${p.otherValue}.`,
    ],
    fix: [
      (p) =>
        p.among === ''
          ? `Bỏ “${p.fact}”, hoặc sửa “${p.other}”.`
          : `Với ${p.otherValue}, “${p.fact}” là một trong: ${p.among}. Nếu “${p.fact}” đúng: sửa “${p.other}”.`,
      (p) =>
        p.among === ''
          ? `Take out “${p.fact}”, or correct “${p.other}”.`
          : `With ${p.otherValue}, “${p.fact}” is one of: ${p.among}. If “${p.fact}” is right, correct “${p.other}”.`,
    ],
  },
  'no-values': {
    found: [(p) => `“${p.fact}” chưa có giá trị nào.`, (p) => `“${p.fact}” has no values.`],
    fix: [
      (p) => `Ghi giá trị, ví dụ ${p.valueNamed}, hoặc bỏ thông tin này nếu chưa rõ.`,
      (p) => `Give a value, such as ${p.valueNamed}, or leave the fact out if it is not known.`,
    ],
  },
  'wrong-json-type': {
    found: [
      (p) => `${p.found} viết sai kiểu${p.fact && ` của “${p.fact}”`}.`,
      (p) => `${p.found} is the wrong kind of value${p.fact && ` for “${p.fact}”`}.`,
    ],
    fix: [(p) => `Ghi ${p.expected}.`, (p) => `Write ${p.expected}.`],
  },
  'not-yes-no': {
    found: [
      (p) => `“${p.fact}” chỉ ghi “có” hoặc “không”; ở đây ghi ${p.found}.`,
      (p) => `“${p.fact}” is answered by yes or no; this says ${p.found}.`,
    ],
    fix: [
      'Ghi “có” hoặc “không” (cũng nhận đúng, x, 1; 0); bỏ trống nếu chưa rõ.',
      'Write “yes” or “no” (true, x, 1 and false, 0 are read too); leave it out if it is not known.',
    ],
  },
  'bad-date': {
    found: [(p) => `${p.found} không phải là một ngày có thật.`, (p) => `${p.found} is not a real date.`],
    fix: [
      'Ghi ngày/tháng/năm, ví dụ “15/3/2024”, hoặc năm-tháng-ngày, ví dụ “2024-03-15”.',
      'Write day/month/year, such as “15/3/2024”, or year-month-day, such as “2024-03-15”.',
    ],
  },
  'amount-unreadable': {
    found: [
      (p) => `${p.found} chưa đọc được${p.rest && `: không hiểu phần ${p.rest}`}.`,
      (p) => `${p.found} cannot be read${p.rest && `: ${p.rest} is not understood`}.`,
    ],
    fix: [
      (p) => `Ghi số kèm đơn vị, ví dụ ${p.example}; bỏ trống nếu chưa rõ.`,
      (p) => `Write a number with its unit, such as ${p.example}; leave it out if it is not known.`,
    ],
  },
  'amount-ambiguous': {
    found: [
      (p) => `${p.found} đọc được theo hai cách: ${p.readings}.`,
      (p) => `${p.found} can be read in two ways: ${p.readings}.`,
    ],
    fix: [
      (p) =>
        `Ghi ${p.rewritten}. Nếu cả danh sách viết số như 1.000,5: thêm --number-format vi; như 1,000.5: thêm --number-format en.`,
      (p) =>
        `Write ${p.rewritten}. If all numbers are written like 1.000,5, add --number-format vi; like 1,000.5, add --number-format en.`,
    ],
  },
  'amount-grouping': {
    found: [
      (p) => `${p.found} có nhóm chữ số không đủ ba chữ số.`,
      (p) => `${p.found} has a group of digits that is not three digits long.`,
    ],
    fix: [
      'Chia hàng nghìn thành từng nhóm ba chữ số, ví dụ “1.000.000 đồng”, hoặc viết liền, ví dụ “1000000 đồng”.',
      'Group thousands by three digits, such as “1.000.000 đồng”, or write the digits together, such as “1000000 đồng”.',
    ],
  },
  'amount-spaces': {
    found: [
      (p) => `${p.found} có khoảng trắng giữa các chữ số mà không chia theo nhóm ba.`,
      (p) => `${p.found} has spaces between digits that are not groups of three.`,
    ],
    fix: [
      'Chia từng nhóm ba chữ số, ví dụ “1 200 000 đồng”, hoặc bỏ khoảng trắng, ví dụ “1200000 đồng”.',
      'Part groups of three, such as “1 200 000 đồng”, or take out the spaces, such as “1200000 đồng”.',
    ],
  },
  'amount-words-differ': {
    found: [
      (p) => `Số (${p.figure}) và chữ (${p.words}) không khớp nhau.`,
      (p) => `The figure (${p.figure}) and the words (${p.words}) do not agree.`,
    ],
    fix: [
      (p) => `Nếu số đúng: chỉ ghi ${p.figure}; nếu chữ đúng: sửa số cho khớp.`,
      (p) => `If the figure is right, write ${p.figure} alone; if the words are right, correct the figure.`,
    ],
  },
  'amount-too-long': {
    found: [
      (p) => `${p.found} dài quá ${p.count || '500'} ký tự nên không đọc được.`,
      (p) => `${p.found} is longer than ${p.count || '500'} characters and cannot be read.`,
    ],
    fix: [
      (p) => `Chỉ ghi số kèm đơn vị, ví dụ ${p.example}; phần giải thích ghi ở cột khác.`,
      (p) => `Give only the number with its unit, such as ${p.example}; put the explanation elsewhere.`,
    ],
  },
  'amount-needs-unit': {
    found: [
      (p) => `${p.found} chưa ghi đơn vị${p.whichUnit && ` (${p.whichUnit}?)`}.`,
      (p) => `${p.found} has no unit${p.whichUnit && ` (${p.whichUnit}?)`}.`,
    ],
    fix: [
      (p) =>
        `Ghi kèm đơn vị, ví dụ ${p.withUnit}${p.from && `; chỉ từ ${p.from} trở lên mới được ghi số mà không ghi đơn vị`}${p.to && `; chỉ đến ${p.to} mới được ghi số mà không ghi đơn vị`}.`,
      (p) =>
        `Add the unit, such as ${p.withUnit}${p.from && `; only from ${p.from} up may it be left out`}${p.to && `; only up to ${p.to} may it be left out`}.`,
    ],
  },
  'amount-units-differ': {
    found: [
      (p) => `${p.found} ghi đơn vị “${p.unit}” nhưng cột ghi ${p.column}.`,
      (p) => `${p.found} says “${p.unit}”, but its column says ${p.column}.`,
    ],
    fix: [
      'Đổi số sang đơn vị của cột rồi bỏ đơn vị trong ô, hoặc bỏ đơn vị ở tên cột.',
      'Convert the number to the unit of the column and drop the unit in the cell, or drop the unit in the header.',
    ],
  },
  'amount-too-large': {
    found: [
      (p) => `${p.found} lớn hơn mức có thể có${p.most && ` (${p.most})`}; có thể đơn vị đã tính hai lần.`,
      (p) =>
        `${p.found} is more than there can be${p.most && ` (${p.most})`}; its unit may have been counted twice.`,
    ],
    fix: [
      (p) =>
        `Kiểm tra đơn vị ghi trong ô, ở tên cột và trên bảng: chỉ ghi đơn vị ở một nơi${p.most && `; số không quá ${p.most}, ví dụ ${p.example}`}.`,
      (p) =>
        `Check the unit in the cell, in the header and above the table: state it in one place${p.most && `; at most ${p.most}, such as ${p.example}`}.`,
    ],
  },
  'amount-wrong-unit': {
    found: [
      (p) =>
        `${p.found} ghi sai đơn vị${p.unit && ` (${p.unit})`}${p.fact && `: “${p.fact}” tính bằng ${p.expected}`}.`,
      (p) =>
        `${p.found} is in the wrong unit${p.unit && ` (${p.unit})`}${p.fact && `: “${p.fact}” is given in ${p.expected}`}.`,
    ],
    fix: [
      (p) =>
        p.fits === ''
          ? `Ghi lại bằng ${p.expected}, ví dụ ${p.example}.`
          : `Nếu là ${p.fits}: ghi ở ${p.fitsAt}. Nếu không: ${p.isMoney ? 'quy đổi ra' : 'ghi bằng'} ${p.expected}, ví dụ ${p.example}.`,
      (p) =>
        p.fits === ''
          ? `Give it in ${p.expected}, such as ${p.example}.`
          : `If it is the ${p.fits}, write it under ${p.fitsAt}. If not, ${p.isMoney ? 'convert it to' : 'give it in'} ${p.expected}, such as ${p.example}.`,
    ],
  },
  'amount-negative': {
    found: [(p) => `${p.found} là số âm.`, (p) => `${p.found} is negative.`],
    fix: [
      (p) => `Bỏ dấu trừ nếu ghi nhầm, hoặc ghi số đúng, ví dụ ${p.example}.`,
      (p) => `Delete the minus sign, or give the right number, such as ${p.example}.`,
    ],
  },
  'amount-exponent': {
    found: [(p) => `${p.found} viết ở dạng lũy thừa.`, (p) => `${p.found} is written with an exponent.`],
    fix: [
      (p) => `Ghi đủ số kèm đơn vị, ví dụ ${p.example}; nếu lấy từ bảng tính thì đổi định dạng ô sang số.`,
      (p) =>
        `Write the number out with its unit, such as ${p.example}; in a spreadsheet, format the cell as a number.`,
    ],
  },
  'amount-not-finite': {
    found: [(p) => `${p.found} không phải là một số.`, (p) => `${p.found} is not a number.`],
    fix: [
      (p) => `Ghi số kèm đơn vị, ví dụ ${p.example}; bỏ trống nếu chưa rõ.`,
      (p) => `Write a number with its unit, such as ${p.example}; leave it out if it is not known.`,
    ],
  },
  'amount-two': {
    found: [
      (p) => `${p.found} có hai số cùng đơn vị.`,
      (p) => `${p.found} holds two amounts in the same unit.`,
    ],
    fix: [
      (p) => `Chỉ ghi một số, ví dụ ${p.example}; nếu là khoảng thì ghi “từ … đến …”.`,
      (p) => `Give one amount, such as ${p.example}; write a range as “từ … đến …” (from … to …).`,
    ],
  },
  'amount-empty-range': {
    found: [
      (p) => `${p.found}: số đầu lớn hơn số cuối.`,
      (p) => `${p.found}: the first amount is above the last.`,
    ],
    fix: ['Ghi từ số nhỏ đến số lớn.', 'Write it from the smaller to the larger.'],
  },
  'amount-scale-refused': {
    found: [
      (p) => `${p.found} chưa rõ loại tiền; quá lớn nếu tính bằng ${p.unit || 'đơn vị của thông tin này'}.`,
      (p) =>
        `${p.found} does not say its currency, and is too large in ${p.unit || 'the unit of this fact'}.`,
    ],
    fix: [(p) => `Ghi rõ loại tiền, ví dụ ${p.example}.`, (p) => `Say the currency, such as ${p.example}.`],
  },
  'items-beside': {
    found: [
      (p) => `Hồ sơ ghi cả danh mục phân bổ (items) và “${p.fact}”; tổng được tính từ danh mục.`,
      (p) => `Both the list of items and “${p.fact}” are given; the total is worked out from the items.`,
    ],
    fix: [(p) => `Xóa “${p.fact}”, hoặc xóa danh mục.`, (p) => `Delete “${p.fact}”, or delete the items.`],
  },
  'items-empty': {
    found: ['Danh mục phân bổ (items) chưa có mục nào.', 'The list of items is empty.'],
    fix: [
      'Ghi ít nhất một mục, ví dụ {"recipient": "Sở Y tế", "amount": "5 tỷ đồng"}, hoặc bỏ danh mục.',
      'Give at least one item, such as {"recipient": "Sở Y tế", "amount": "5 tỷ đồng"}, or leave the list out.',
    ],
  },
  'item-unknown-key': {
    found: [
      (p) => `Mục phân bổ không có thông tin tên là ${p.key}.`,
      (p) => `An item has no field called ${p.key}.`,
    ],
    fix: [
      (p) =>
        `Xóa đi, hoặc sửa thành recipient (đơn vị nhận), amount (số tiền) hay exemption (lý do loại trừ).${nearest.vi(p.near)}`,
      (p) => `Delete it, or correct it to recipient, amount or exemption.${nearest.en(p.near)}`,
    ],
  },
  'item-recipient-missing': {
    found: ['Mục phân bổ chưa ghi đơn vị nhận.', 'The item does not name its recipient.'],
    fix: [
      'Ghi thêm đơn vị nhận, ví dụ "recipient": "Sở Y tế".',
      'Add the recipient, such as "recipient": "Sở Y tế".',
    ],
  },
  'item-amount-missing': {
    found: ['Mục phân bổ chưa ghi số tiền.', 'The item has no amount.'],
    fix: ['Ghi thêm số tiền, ví dụ "amount": "5 tỷ đồng".', 'Add the amount, such as "amount": "5 tỷ đồng".'],
  },
  'item-amount-not-exact': {
    found: [
      (p) => `${p.found} chưa phải một số tiền cụ thể.`,
      (p) => `${p.found} is not one definite amount.`,
    ],
    fix: [
      'Ghi số tiền cụ thể của mục này, ví dụ “5 tỷ đồng” (không ghi khoảng, không ghi “trên”, “dưới”).',
      'Give the amount of this item, such as “5 tỷ đồng”; no range, no “above” or “below”.',
    ],
  },
  'file-missing': {
    found: ['Không tìm thấy tệp.', 'There is no such file.'],
    fix: ['Kiểm tra lại đường dẫn và tên tệp.', 'Check the path and the name of the file.'],
  },
  'file-is-directory': {
    found: ['Đây là thư mục, không phải tệp.', 'This is a folder, not a file.'],
    fix: ['Ghi rõ tên tệp trong thư mục đó.', 'Name the file in that folder.'],
  },
  'file-unreadable': {
    found: [
      (p) => `Không đọc được tệp${p.reason && ` (${p.reason})`}.`,
      (p) => `The file cannot be read${p.reason && ` (${p.reason})`}.`,
    ],
    fix: [
      'Kiểm tra quyền đọc tệp; đóng chương trình đang mở tệp.',
      'Check the permissions of the file; close the program that has it open.',
    ],
  },
  'temporary-unwritable': {
    found: [
      (p) => `Không ghi được tệp tạm vào thư mục này${p.reason && ` (${p.reason})`}.`,
      (p) => `No temporary file can be written to this folder${p.reason && ` (${p.reason})`}.`,
    ],
    fix: [
      'Đặt TMPDIR (trên Windows: TEMP) là một thư mục có thật, ghi được, còn chỗ trống; dữ liệu từ lệnh trước (-) cũng có thể lưu thành tệp rồi ghi tên tệp vào lệnh.',
      'Set TMPDIR (on Windows: TEMP) to a folder that exists, may be written to and has room; data read from - can also be saved to a file and that file named.',
    ],
  },
  'file-empty': {
    found: ['Tệp không có nội dung.', 'The file is empty.'],
    fix: [
      'Kiểm tra lại tệp, hoặc lệnh đứng trước dấu |; danh sách cần dòng tên cột và các dòng hồ sơ.',
      'Check the file, or the command before the pipe; a list has a header row and a row for each proposal.',
    ],
  },
  'file-old-excel': {
    found: ['Đây là tệp .xls của Excel 95 trở về trước.', 'This is an .xls file of Excel 95 or earlier.'],
    fix: ['Mở bằng Excel, lưu lại thành .xlsx.', 'Open it in Excel and save it as .xlsx.'],
  },
  'file-encrypted': {
    found: ['Tệp được bảo vệ bằng mật khẩu.', 'The file is protected by a password.'],
    fix: [
      'Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại.',
      'Open it in Excel, remove the password (File → Info → Protect Workbook), and save it.',
    ],
  },
  'file-other-format': {
    found: [(p) => `Đây là ${p.kind}, chưa đọc được.`, (p) => `This is ${p.kind}, which is not read.`],
    fix: [
      'Mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx hoặc CSV (UTF-8).',
      'Open it in Excel or LibreOffice and save it as .xlsx or CSV (UTF-8).',
    ],
  },
  'file-binary': {
    found: [(p) => `Đây là ${p.kind}, không phải danh sách.`, (p) => `This is ${p.kind}, not a list.`],
    fix: [
      'Chọn tệp .xlsx, .xls, .ods, CSV, TSV hoặc JSONL; tệp nén thì giải nén trước.',
      'Choose an .xlsx, .xls, .ods, CSV, TSV or JSONL file; unpack an archive first.',
    ],
  },
  'encoding-tcvn3': {
    found: [
      'Tệp viết bằng bảng mã TCVN3 (phông .VnTime).',
      'The file is written in the TCVN3 encoding (.VnTime fonts).',
    ],
    fix: [
      (p) => `Thêm --encoding ${p.encoding || 'tcvn3'}, hoặc chuyển tệp sang Unicode (UTF-8).`,
      (p) => `Add --encoding ${p.encoding || 'tcvn3'}, or convert the file to Unicode (UTF-8).`,
    ],
  },
  'encoding-vni': {
    found: [
      'Tệp viết bằng bảng mã VNI (phông VNI-Times).',
      'The file is written in the VNI encoding (VNI-Times fonts).',
    ],
    fix: [
      (p) =>
        p.encoding
          ? `Thêm --encoding ${p.encoding}, hoặc chuyển tệp sang Unicode (UTF-8).`
          : 'Chuyển tệp sang Unicode (UTF-8).',
      (p) =>
        p.encoding
          ? `Add --encoding ${p.encoding}, or convert the file to Unicode (UTF-8).`
          : 'Convert the file to Unicode (UTF-8).',
    ],
  },
  'encoding-unknown': {
    found: ['Không nhận ra bảng mã của tệp.', 'The encoding of the file is not recognised.'],
    fix: [
      (p) => `Lưu lại tệp bằng UTF-8${p.among && `, hoặc ghi --encoding với một trong: ${p.among}`}.`,
      (p) => `Save the file as UTF-8${p.among && `, or give --encoding with one of: ${p.among}`}.`,
    ],
  },
  'text-damaged': {
    found: [
      (p) => `Dòng này có ký tự hỏng${p.columns && `, ở cột thứ ${p.columns}`}.`,
      (p) => `This row has damaged characters${p.columns && `, in column ${p.columns}`}.`,
    ],
    fix: [
      'Gõ lại chữ trong các ô đó, hoặc ghi đúng bảng mã của tệp ở --encoding.',
      'Type the text of those cells again, or give the encoding of the file with --encoding.',
    ],
  },
  'no-header': {
    found: [
      (p) => `Không tìm thấy dòng tên cột${p.looked && ` trong ${p.looked} dòng đầu`}.`,
      (p) => `There is no header row${p.looked && ` in the first ${p.looked} rows`}.`,
    ],
    fix: [
      'Ghi tên cột như “Loại”, “Nguồn vốn”, “Tổng mức đầu tư”, hoặc chỉ rõ dòng tên cột, ví dụ --header-row 3.',
      'Name the columns as in “Loại”, “Nguồn vốn”, “Tổng mức đầu tư”, or say which row names them, such as --header-row 3.',
    ],
  },
  'header-row-outside': {
    found: [
      (p) => `Tệp không có dòng ${p.headerRow} để làm dòng tên cột.`,
      (p) => `The file has no row ${p.headerRow} to be the header.`,
    ],
    fix: [
      (p) => (p.rows ? `Ghi --header-row từ 1 đến ${p.rows}.` : 'Sửa --header-row.'),
      (p) => (p.rows ? `Give --header-row from 1 to ${p.rows}.` : 'Correct --header-row.'),
    ],
  },
  'sheet-unknown': {
    found: [(p) => `Không có trang tính ${p.sheet}.`, (p) => `There is no sheet ${p.sheet}.`],
    fix: [
      (p) => `Sửa --sheet.${p.sheets && ` Tệp có: ${p.sheets}.`}`,
      (p) => `Correct --sheet.${p.sheets && ` The file has: ${p.sheets}.`}`,
    ],
  },
  'sheet-without-header': {
    found: [
      (p) =>
        `Trang tính ${p.sheet} có ${p.rows} dòng giống danh sách nhưng không có dòng tên cột; dòng đầu tiên: ${p.found}.`,
      (p) =>
        `The sheet ${p.sheet} has ${p.rows} rows like those of a list but no header row; the first: ${p.found}.`,
    ],
    fix: [
      (p) =>
        `Chép dòng tên cột lên đầu trang này; nếu trang này không phải danh sách, chỉ đọc các trang còn lại: ${p.option}.`,
      (p) =>
        `Copy the header row to the top of this sheet; if it is not a list, read only the others: ${p.option}.`,
    ],
  },
  'file-without-sheets': {
    found: [
      (p) => `Tệp không có trang tính nên không chọn được ${p.found}.`,
      (p) => `The file has no sheets, so ${p.found} cannot be chosen.`,
    ],
    fix: [
      'Bỏ --sheet, hoặc dùng tệp .xlsx, .xls, .ods.',
      'Leave out --sheet, or use an .xlsx, .xls or .ods file.',
    ],
  },
  'unit-not-amount': {
    found: [
      (p) => `Cột ${p.header} không phải cột số tiền hay diện tích nên không có đơn vị.`,
      (p) => `The column ${p.header} is not a column of money or land, so it has no unit.`,
    ],
    fix: [
      (p) =>
        `Bỏ --unit này, hoặc sửa tên cột; nếu đây là cột số tiền hay diện tích, thêm ví dụ --map "${p.columnName}=${p.amountKey}".`,
      (p) =>
        `Leave out this --unit, or correct the column; if it holds money or land, add, for example, --map "${p.columnName}=${p.amountKey}".`,
    ],
  },
  'xlsx-broken': {
    found: ['Tệp bảng tính bị hỏng.', 'The workbook is damaged.'],
    fix: [
      'Mở bằng Excel hoặc LibreOffice và lưu thành tệp .xlsx mới.',
      'Open it in Excel or LibreOffice and save it as a new .xlsx file.',
    ],
  },
  'xlsx-too-large': {
    found: [
      (p) => `Bảng tính quá lớn${p.limit && ` (chỉ đọc đến ${p.limit})`}.`,
      (p) => `The workbook is too large${p.limit && ` (at most ${p.limit})`}.`,
    ],
    fix: ['Chia thành nhiều tệp, hoặc lưu thành CSV.', 'Split it into several files, or save it as CSV.'],
  },
  'json-too-large': {
    found: [
      (p) => `Tệp JSON quá lớn${p.limit && ` (chỉ đọc đến ${p.limit})`}.`,
      (p) => `The JSON file is too large${p.limit && ` (at most ${p.limit})`}.`,
    ],
    fix: [
      'Chia thành nhiều tệp, hoặc dùng JSONL (mỗi dòng một hồ sơ).',
      'Split it into several files, or use JSONL (one proposal on each line).',
    ],
  },
  'line-too-long': {
    found: [
      (p) => `Dòng này quá dài${p.limit && ` (chỉ đọc đến ${p.limit})`}.`,
      (p) => `This line is too long${p.limit && ` (at most ${p.limit})`}.`,
    ],
    fix: [
      'Xuống dòng sau mỗi hồ sơ; rút ngắn ô quá dài.',
      'Break the line after each proposal; shorten a cell that is too long.',
    ],
  },
  'cell-too-long': {
    found: [
      (p) => `Nội dung ô này quá dài${p.limit && ` (chỉ đọc đến ${p.limit})`}.`,
      (p) => `The text of this cell is too long${p.limit && ` (at most ${p.limit})`}.`,
    ],
    fix: ['Rút ngắn nội dung của ô.', 'Shorten the text of the cell.'],
  },
  'quote-not-closed': {
    found: ['Dấu nháy kép mở ở đây không có dấu đóng.', 'The double quote that opens here is never closed.'],
    fix: [
      'Thêm dấu nháy kép đóng, hoặc bỏ dấu mở; dấu nháy kép bên trong ô viết hai lần ("").',
      'Add the closing quote, or drop the opening one; double the quotes inside a cell ("").',
    ],
  },
  'cells-surplus': {
    found: [
      (p) =>
        `Dòng này thừa ô${p.surplus && `: ${p.surplus}`}${p.columns && `; dòng tên cột có ${p.columns} ô`}.`,
      (p) =>
        `This row has too many cells${p.surplus && `: ${p.surplus}`}${p.columns && `; the header has ${p.columns}`}.`,
    ],
    fix: [
      (p) =>
        p.kind === 'workbook'
          ? 'Xóa ô thừa, hoặc ghi tên cho cột của ô đó ở dòng tên cột.'
          : 'Đặt ô có dấu phân cách trong dấu nháy kép, hoặc xóa ô thừa.',
      (p) =>
        p.kind === 'workbook'
          ? 'Delete the extra cells, or name their columns in the header row.'
          : 'Put a cell that contains the separator in double quotes, or delete the extra cells.',
    ],
  },
  'regulation-syntax': {
    found: [
      (p) => `Tệp quy chế viết sai YAML${p.reason && ` (${p.reason})`}.`,
      (p) => `The regulation file is not valid YAML${p.reason && ` (${p.reason})`}.`,
    ],
    fix: [
      'Kiểm tra tại vị trí này: thụt dòng bằng dấu cách; sau dấu hai chấm có một dấu cách; chữ có dấu hai chấm đặt trong dấu nháy kép.',
      'Check here: indent by spaces; put a space after a colon; put text that contains a colon in double quotes.',
    ],
  },
  'regulation-unknown-key': {
    found: [
      (p) => `Mục ${p.key} không dùng ở đây${p.path && ` (${p.path})`}.`,
      (p) => `The field ${p.key} is not used here${p.path && ` (${p.path})`}.`,
    ],
    fix: [
      (p) => `Sửa tên mục, hoặc xóa đi.${nearest.vi(p.near)}${p.among && ` Các mục dùng được: ${p.among}.`}`,
      (p) =>
        `Correct the field, or delete it.${nearest.en(p.near)}${p.among && ` Fields used here: ${p.among}.`}`,
    ],
  },
  'regulation-missing-key': {
    found: [
      (p) => `Thiếu mục ${p.key}${p.path && ` ở ${p.path}`}.`,
      (p) => `The field ${p.key} is missing${p.path && ` in ${p.path}`}.`,
    ],
    fix: [
      (p) => `Ghi thêm ${p.key}; xem cách ghi bằng lệnh: authority schema regulation.`,
      (p) => `Add ${p.key}; how it is written: authority schema regulation.`,
    ],
  },
  'regulation-shape': {
    found: [
      (p) => `${p.found} ghi không đúng${p.path && ` ở ${p.path}`}.`,
      (p) => `${p.found} is not valid${p.path && ` at ${p.path}`}.`,
    ],
    fix: [
      (p) => (p.among === '' ? `Ghi ${p.expected}.` : amongst.vi(p.among)),
      (p) => (p.among === '' ? `Write ${p.expected}.` : amongst.en(p.among)),
    ],
  },
  'regulation-check': {
    found: [(p) => `${p.check}.`, (p) => `${p.check}.`],
    fix: [
      (p) => `${p.remedy || 'Sửa mục này, hoặc mục được dẫn chiếu.'}${p.among && ` ${amongst.vi(p.among)}`}`,
      (p) =>
        `${p.remedy || 'Correct this entry, or the one that it refers to.'}${p.among && ` ${amongst.en(p.among)}`}`,
    ],
  },
  'cells-missing': {
    found: [
      (p) =>
        `Dòng này thiếu ô${p.cells && `: chỉ có ${p.cells} ô`}${p.columns && `, dòng tên cột có ${p.columns} ô`}.`,
      (p) =>
        `This row lacks cells${p.cells && `: it has only ${p.cells}`}${p.columns && `, the header has ${p.columns}`}.`,
    ],
    fix: [
      'Thêm dấu phân cách cho từng ô trống còn thiếu.',
      'Add a separator for each empty cell that is missing.',
    ],
  },
  'columns-same-key': {
    found: [
      (p) => `Nhiều cột cùng được hiểu là ${p.key}: ${p.headers}.`,
      (p) => `Several columns are read as ${p.key}: ${p.headers}.`,
    ],
    fix: [
      (p) => `Giữ một cột; cột kia đổi tên, hoặc bỏ qua: --ignore-column "${p.lastHeader}".`,
      (p) => `Keep one column; rename the other, or pass it over: --ignore-column "${p.lastHeader}".`,
    ],
  },
  'map-unknown-column': {
    found: [
      (p) => `Danh sách không có cột ${p.column} (ghi ở ${p.option || '--map'}).`,
      (p) => `The list has no column ${p.column}, which ${p.option || '--map'} names.`,
    ],
    fix: [
      (p) => `Sửa tên cột ở ${p.option || '--map'}.${p.among && ` Danh sách có các cột: ${p.among}.`}`,
      (p) => `Correct the column of ${p.option || '--map'}.${p.among && ` The list has: ${p.among}.`}`,
    ],
  },
  'column-given-twice': {
    found: [
      (p) => `Cột ${p.column} được ghi hai lần, mỗi lần một nghĩa khác.`,
      (p) => `The column ${p.column} is given twice, with two meanings.`,
    ],
    fix: [
      'Bỏ một trong hai: chỉ giữ --map hoặc --ignore-column đúng với cột này.',
      'Leave one of the two out: keep the --map or --ignore-column that is right for the column.',
    ],
  },
  'map-unknown-key': {
    found: [(p) => `Hồ sơ không có mã thông tin ${p.key}.`, (p) => `A proposal has no field ${p.key}.`],
    fix: [
      (p) =>
        `Ghi --map "Tên cột=mã thông tin", ví dụ --map "${p.columnName || 'Kinh phí'}=${p.amountKey}".${nearest.vi(p.near)}`,
      (p) =>
        `Write --map "Column=field", such as --map "${p.columnName || 'Kinh phí'}=${p.amountKey}".${nearest.en(p.near)}`,
    ],
  },
  'set-unknown-key': {
    found: [(p) => `Hồ sơ không có mã thông tin ${p.key}.`, (p) => `A proposal has no field ${p.key}.`],
    fix: [
      (p) => `Ghi --set "mã thông tin=giá trị", ví dụ --set type=${p.typeCode}.${nearest.vi(p.near)}`,
      (p) => `Write --set "field=value", such as --set type=${p.typeCode}.${nearest.en(p.near)}`,
    ],
  },
  'set-beside-column': {
    found: [
      (p) => `Thông tin ${p.key} vừa ghi ở --set, vừa có ở cột ${p.header}.`,
      (p) => `The field ${p.key} is given both by --set and by the column ${p.header}.`,
    ],
    fix: [
      (p) => `Bỏ --set, hoặc bỏ qua cột này: --ignore-column ${p.headerTyped}.`,
      (p) => `Leave out --set, or pass the column over: --ignore-column ${p.headerTyped}.`,
    ],
  },
  'list-without-type': {
    found: [
      'Danh sách không có cột nào cho biết loại hồ sơ.',
      'No column of the list says what type the proposals are.',
    ],
    fix: [
      (p) =>
        `Thêm cột “Loại”, hoặc ghi chung cho cả danh sách: --set "type=${p.typeExample}".${p.known && ` ${p.known}`}`,
      (p) =>
        `Add a column “type”, or give one type for the whole list: --set type=${p.typeCode}.${p.known && ` ${p.known}`}`,
    ],
  },
  'unknown-regulation': {
    found: [(p) => `Không có quy chế ${p.found}.`, (p) => `There is no regulation ${p.found}.`],
    fix: [
      (p) =>
        p.reason === 'file'
          ? 'Trong danh sách ghi mã của quy chế; tệp quy chế riêng chọn ở lệnh: --regulation TỆP.'
          : `Để trống để xét theo quy chế mặc định, hoặc ghi mã quy chế.${nearest.vi(p.near)}${p.among && ` Có sẵn: ${p.among}.`}`,
      (p) =>
        p.reason === 'file'
          ? 'In a list, give the id of the regulation; a file of your own is chosen in the command: --regulation FILE.'
          : `Leave it empty for the default regulation, or give an id.${nearest.en(p.near)}${p.among && ` Known: ${p.among}.`}`,
    ],
  },
  'unit-unreadable': {
    found: [
      (p) => `${p.found} (ghi cho cột ${p.column}) không phải là đơn vị tiền hay diện tích.`,
      (p) => `${p.found}, given for the column ${p.column}, is not a unit of money or land.`,
    ],
    fix: [
      (p) =>
        `Ghi một đơn vị như triệu đồng, tỷ đồng, triệu USD, ha, m2: --unit "${p.columnName}=${p.unitExample}".`,
      (p) =>
        `Give a unit such as triệu đồng, tỷ đồng, triệu USD, ha, m2: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'unit-unknown-column': {
    found: [
      (p) => `Danh sách không có cột ${p.column} (ghi ở --unit).`,
      (p) => `The list has no column ${p.column}, which --unit names.`,
    ],
    fix: [
      (p) => `Sửa tên cột ở --unit.${p.among && ` Danh sách có các cột: ${p.among}.`}`,
      (p) => `Correct the column of --unit.${p.among && ` The list has: ${p.among}.`}`,
    ],
  },
  'value-setting-unknown': {
    found: [
      (p) => `Tệp cấu hình ghi ${p.text} là ${p.found}, nhưng không thông tin nào có giá trị này.`,
      (p) => `The configuration takes ${p.text} for ${p.found}, but no fact has that value.`,
    ],
    fix: [
      (p) =>
        `Ghi mã hoặc tên một giá trị của quy chế (xem: authority explain), hoặc xóa mục này.${nearest.vi(p.near)}`,
      (p) =>
        `Give the code or name of a value of the regulation (see authority explain), or delete the entry.${nearest.en(p.near)}`,
    ],
  },
  'column-unit-needed': {
    found: [
      (p) => `${p.found} ở cột ${p.column} chưa ghi đơn vị; các số của cột không thể tính bằng ${p.unit}.`,
      (p) => `${p.found} in the column ${p.column} has no unit; its figures cannot be in ${p.unit}.`,
    ],
    fix: [
      (p) =>
        `Ghi đơn vị ở tên cột, trong ô, ở dòng “ĐVT: …” trên bảng, hoặc ở lệnh: --unit "${p.columnName}=${p.unitExample}".`,
      (p) =>
        `State the unit in the header, in the cell, in a line “ĐVT: …” above the table, or in the command: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'column-units-differ': {
    found: [
      (p) =>
        `Đơn vị của cột ${p.column} ghi hai nơi khác nhau: ${p.first} và ${p.second}; chưa rõ ${p.found} theo đơn vị nào.`,
      (p) =>
        `Two units are stated for the column ${p.column}: ${p.first} and ${p.second}; it is not clear which applies to ${p.found}.`,
    ],
    fix: [
      (p) => `Sửa một trong hai nơi, hoặc ghi đơn vị đúng ở lệnh: --unit "${p.columnName}=${p.unitExample}".`,
      (p) =>
        `Correct one of the two, or give the right unit in the command: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'column-unit-unclear': {
    found: [
      (p) =>
        `Đơn vị của cột ${p.column} ghi là ${p.text}, chưa hiểu phần ${p.left}; vì vậy chưa rõ ${p.found} là bao nhiêu.`,
      (p) =>
        `The unit of the column ${p.column} is stated as ${p.text}; ${p.left} is not understood, so it is not clear how much ${p.found} is.`,
    ],
    fix: [
      (p) =>
        `Sửa đơn vị thành triệu đồng, tỷ đồng, triệu USD, ha hoặc m2; hoặc ghi ở lệnh: --unit "${p.columnName}=${p.unitExample}".`,
      (p) =>
        `Correct the unit to triệu đồng, tỷ đồng, triệu USD, ha or m2; or give it in the command: --unit "${p.columnName}=${p.unitExample}".`,
    ],
  },
  'column-unclear': {
    found: [
      (p) => `Cột ${p.column} có thể là ${p.fact} nhưng chưa rõ; ô này ghi ${p.found}.`,
      (p) => `The column ${p.column} may be the ${p.fact}, but this is not clear; the cell says ${p.found}.`,
    ],
    fix: [
      (p) => `Nếu đúng: --map "${p.columnName}=${p.factKey}". Nếu không: --ignore-column "${p.columnName}".`,
      (p) => `If so: --map "${p.columnName}=${p.factKey}". If not: --ignore-column "${p.columnName}".`,
    ],
  },
  'said-above': {
    found: [
      (p) => `Dòng phía trên ${p.found} nói đến ${p.fact} nhưng dòng này không ghi.`,
      (p) => `The line ${p.found} above speaks of the ${p.fact}, which this row does not give.`,
    ],
    fix: [
      (p) => `Thêm cột cho ${p.fact}; nếu mọi dòng như nhau: --set ${p.factKey}=${p.valueExample}.`,
      (p) => `Add a column for the ${p.fact}; if all rows are alike: --set ${p.factKey}=${p.valueExample}.`,
    ],
  },
  'cell-error': {
    found: [
      (p) => `Ô của ${p.fact} đang báo lỗi ${p.found}.`,
      (p) => `The cell of the ${p.fact} shows the error ${p.found}.`,
    ],
    fix: ['Sửa công thức trong tệp rồi lưu lại.', 'Correct the formula in the file and save it.'],
  },
  'cell-struck': {
    found: [
      (p) => `Ô của ${p.fact} có chữ gạch ngang (${p.found}): chưa rõ phần nào còn dùng.`,
      (p) =>
        `The cell of the ${p.fact} has struck-out text (${p.found}): it is not clear what still applies.`,
    ],
    fix: [
      'Xóa phần chữ đã gạch, hoặc xóa cả dòng nếu hồ sơ không còn trình; nếu vẫn dùng thì bỏ gạch ngang.',
      'Delete the struck-out text, or the row if the proposal is withdrawn; if it still applies, remove the line through it.',
    ],
  },
  'formula-no-value': {
    found: [
      (p) => `Ô của ${p.fact} là công thức chưa lưu kết quả.`,
      (p) => `The cell of the ${p.fact} is a formula whose result was not saved.`,
    ],
    fix: [
      'Mở tệp bằng Excel, lưu lại rồi chạy lại; hoặc ghi giá trị thay công thức.',
      'Open the file in Excel, save it and run again; or write the value in place of the formula.',
    ],
  },
  'cell-merged-across': {
    found: [
      (p) => `Ô của cột ${p.column} bị gộp vào ô của cột ${p.header}.`,
      (p) => `The cell of the column ${p.column} is merged into that of the column ${p.header}.`,
    ],
    fix: ['Bỏ gộp ô rồi ghi giá trị của từng cột.', 'Unmerge the cells and write the value of each column.'],
  },
  'project-over-rows': {
    found: [
      (p) => `Một dự án ghi trên nhiều dòng (${p.lines}), mỗi dòng có thông tin riêng.`,
      (p) => `One project is spread over several rows (${p.lines}), each with its own facts.`,
    ],
    fix: [
      'Gộp thông tin vào một dòng (tổng mức đầu tư, mọi nguồn vốn); nếu là nhiều dự án thì bỏ gộp ô.',
      'Put the facts into one row (the total, every source of funding); if these are several projects, unmerge the cells.',
    ],
  },
  'mark-missing': {
    found: [
      (p) => `Ô trống ở cột ${p.fact} chưa rõ là có hay không.`,
      (p) => `The empty cell in the column of the ${p.fact} does not say yes or no.`,
    ],
    fix: ['Ghi “có” hoặc “không” vào ô này.', 'Write “yes” or “no” in the cell.'],
  },
  'not-a-list': {
    found: [
      (p) => `Tệp JSON là ${p.found}, chưa phải danh sách hồ sơ.`,
      (p) => `The JSON file is ${p.found}, not a list of proposals.`,
    ],
    fix: [
      'Đặt các hồ sơ { … } trong dấu [ ], hoặc dùng JSONL (mỗi dòng một hồ sơ).',
      'Put the proposals { … } in [ ], or use JSONL (one proposal on each line).',
    ],
  },
  'yaml-syntax': {
    found: [
      (p) => `YAML viết sai${p.reason && ` (${p.reason})`}.`,
      (p) => `This is not valid YAML${p.reason && ` (${p.reason})`}.`,
    ],
    fix: [
      'Kiểm tra tại vị trí này: thụt dòng bằng dấu cách; sau dấu hai chấm có một dấu cách; chữ có dấu hai chấm đặt trong dấu nháy kép.',
      'Check here: indent by spaces; put a space after a colon; put text that contains a colon in double quotes.',
    ],
  },
  'case-missing-key': {
    found: [
      (p) => `Trường hợp thử thiếu mục ${p.key}, hoặc mục này để trống.`,
      (p) => `The case has no ${p.key}, or an empty one.`,
    ],
    fix: [
      'Ghi đủ given (thông tin của hồ sơ) và expected (kết quả mong đợi), ví dụ expected: { outcome: decided }.',
      'Give both given (the facts of the proposal) and expected (the result), such as expected: { outcome: decided }.',
    ],
  },
  'holidays-not-years': {
    found: ['Tệp ngày nghỉ không ghi theo năm.', 'The file of days off is not arranged by year.'],
    fix: [
      'Ghi mỗi năm một mục, ví dụ 2025: { off: [2025-05-02] }.',
      'Write one entry for each year, such as 2025: { off: [2025-05-02] }.',
    ],
  },
  'holidays-year': {
    found: [
      (p) => `${p.found} không phải là năm tính được ngày nghỉ.`,
      (p) => `The days off of ${p.found} cannot be worked out.`,
    ],
    fix: [
      (p) => (p.years ? `Ghi năm từ ${span.vi(p.years)}.` : 'Sửa lại năm.'),
      (p) => (p.years ? `Give a year from ${span.en(p.years)}.` : 'Correct the year.'),
    ],
  },
  'holidays-other-year': {
    found: [
      (p) => `${p.found} không thuộc năm${p.year && ` ${p.year}`} ghi ở mục này.`,
      (p) => `${p.found} is not in the year${p.year && ` ${p.year}`} under which it is listed.`,
    ],
    fix: ['Sửa lại ngày, hoặc chuyển sang mục của năm đó.', 'Correct the date, or move it to its year.'],
  },
  'holidays-row': {
    found: [(p) => `${p.found} không phải là một đợt nghỉ.`, (p) => `${p.found} is not a period of days.`],
    fix: [
      'Ghi { from: ngày đầu, to: ngày cuối }, ví dụ { from: 2025-01-27, to: 2025-01-31 }, hoặc liệt kê từng ngày.',
      'Write { from: first day, to: last day }, such as { from: 2025-01-27, to: 2025-01-31 }, or list each day.',
    ],
  },
  'holidays-tet': {
    found: [
      (p) =>
        `Các ngày nghỉ Tết Âm lịch${p.year && ` năm ${p.year}`} không đúng Bộ luật Lao động${
          p.count && `: ghi ${p.count} ngày, trong đó ${p.weekdays} ngày không phải thứ Bảy, Chủ nhật`
        }.`,
      (p) =>
        `The days off at Tết${p.year && ` ${p.year}`} do not follow the Labour Code${
          p.count && `: ${p.count} days, ${p.weekdays} of them not a Saturday or Sunday`
        }.`,
    ],
    fix: [
      (p) =>
        `Ghi theo thông báo chính thức: đúng 5 ngày (điểm b khoản 1 Điều 112), hoặc cả đợt nghỉ, trong đó có đúng 5 ngày không phải thứ Bảy, Chủ nhật${
          p.days && `; có mùng 1 Tết (${p.days})`
        }; ngày hoán đổi ghi ở off và worked.`,
      (p) =>
        `Follow the official notice: exactly 5 days (point b, clause 1, Article 112), or the whole period, of which exactly 5 days are not a Saturday or Sunday${
          p.days && `; the lunar New Year (${p.days}) is among them`
        }; swapped days go under off and worked.`,
    ],
  },
  'holidays-national-day': {
    found: [
      (p) => `Ngày nghỉ liền kề Quốc khánh${p.year && ` năm ${p.year}`} không đúng Bộ luật Lao động.`,
      (p) => `The day off beside National Day${p.year && ` ${p.year}`} does not follow the Labour Code.`,
    ],
    fix: [
      (p) =>
        `Ghi theo thông báo chính thức: một ngày liền trước hoặc liền sau 02/9 (điểm đ khoản 1 Điều 112)${
          p.days && `: ${p.days}`
        }; hoặc cả đợt nghỉ, trong đó có đúng 2 ngày không phải thứ Bảy, Chủ nhật; ngày hoán đổi ghi ở off và worked.`,
      (p) =>
        `Follow the official notice: one day just before or after 2 September (point đ, clause 1, Article 112)${
          p.days && `: ${p.days}`
        }; or the whole period, of which exactly 2 days are not a Saturday or Sunday; swapped days go under off and worked.`,
    ],
  },
  'holidays-off-of-choice': {
    found: [
      (p) => `${p.found} có thể thuộc đợt nghỉ do Thủ tướng Chính phủ quyết định nhưng ghi ở off.`,
      (p) => `${p.found} may be one of the days that the Prime Minister chooses, but is listed under off.`,
    ],
    fix: [
      (p) => `Ghi đợt nghỉ đó ở ${p.key}; off chỉ ghi các ngày nghỉ khác, như ngày hoán đổi.`,
      (p) => `List that period under ${p.key}; under off only other days, such as swapped ones.`,
    ],
  },
  'holidays-worked': {
    found: [
      (p) => `${p.found} vốn là ngày làm việc, hoặc là ngày lễ không làm bù.`,
      (p) => `${p.found} is a working day anyway, or a holiday that cannot be worked.`,
    ],
    fix: [
      'Ở worked chỉ ghi thứ Bảy, Chủ nhật làm bù cho ngày hoán đổi; sửa ngày này, hoặc xóa đi.',
      'Under worked list only Saturdays and Sundays worked for swapped days; correct this date, or delete it.',
    ],
  },
  'date-outside-calendar': {
    found: [
      (p) =>
        `Không tính được thời hạn cho ngày họp ${p.found}: có thời hạn tính theo ngày làm việc, nằm ngoài các năm đã có ngày nghỉ.`,
      (p) =>
        `The dates for a meeting on ${p.found} cannot be worked out: some are counted in working days, beyond the years whose days off are known.`,
    ],
    fix: [
      (p) =>
        p.years
          ? `Ghi ngày họp để mọi thời hạn nằm trong các năm từ ${span.vi(p.years)}.`
          : 'Kiểm tra lại ngày họp.',
      (p) =>
        p.years
          ? `Give a day of the meeting whose dates all lie in the years from ${span.en(p.years)}.`
          : 'Check the day of the meeting.',
    ],
  },
  'source-not-text': {
    found: [
      (p) => `Đây là ${p.kind}, không phải văn bản thuần (.txt).`,
      (p) => `This is ${p.kind}, not plain text (.txt).`,
    ],
    fix: [
      'Mở tệp và lưu lại thành văn bản thuần (.txt, UTF-8); bản quét thì nhận dạng chữ trước.',
      'Open it and save it as plain text (.txt, UTF-8); a scan needs text recognition first.',
    ],
  },
  'source-too-large': {
    found: [
      (p) => `Tệp lớn hơn mức của một văn bản${p.limit && ` (${p.limit})`}.`,
      (p) => `The file is too large to be the text of a regulation${p.limit && ` (at most ${p.limit})`}.`,
    ],
    fix: ['Chọn đúng tệp .txt có nội dung quy chế.', 'Choose the .txt file with the text of the regulation.'],
  },
  'record-of-another': {
    found: [
      (p) =>
        `Tệp ghi nhận văn bản này là của quy chế ${p.found}${p.expected && `, không phải của ${p.expected}`}.`,
      (p) => `This is the record of the text of ${p.found}${p.expected && `, not of ${p.expected}`}.`,
    ],
    fix: [
      'Chọn đúng tệp bằng --record, hoặc bỏ tệp này và ghi lại bằng --accept.',
      'Name the right file with --record, or remove this one and write it again with --accept.',
    ],
  },
  'source-without-articles': {
    found: ['Không tìm thấy điều nào trong văn bản.', 'There are no articles in the text.'],
    fix: [
      'Chọn tệp có nội dung quy chế, mỗi điều mở đầu như “Điều 1.”; bản quét thì kiểm tra lại các chữ “Điều”.',
      'Choose the text of the regulation, each article beginning like “Điều 1.”; in a scan, check the words “Điều”.',
    ],
  },
  'body-missing': {
    found: ['Chưa ghi cấp biểu quyết (--body).', 'The body that votes (--body) is missing.'],
    fix: [
      (p) => `Thêm --body${p.among && ` với một trong: ${p.among}`}.`,
      (p) => `Add --body${p.among && ` with one of: ${p.among}`}.`,
    ],
  },
  'work-missing': {
    found: [
      'Cấp này biểu quyết khác nhau tùy loại công việc; chưa ghi loại công việc (--work).',
      'This body votes differently by the kind of work (--work), which is missing.',
    ],
    fix: [
      (p) => `Thêm --work${p.among && ` với một trong: ${p.among}`}.`,
      (p) => `Add --work${p.among && ` with one of: ${p.among}`}.`,
    ],
  },
  'unknown-work': {
    found: [
      (p) => `Với cấp này, quy chế không có loại công việc ${p.found}.`,
      (p) => `The regulation has no kind of work ${p.found} for this body.`,
    ],
    fix: [
      (p) => (p.among ? amongst.vi(p.among) : 'Bỏ --work.'),
      (p) => (p.among ? amongst.en(p.among) : 'Leave out --work.'),
    ],
  },
  'unknown-body': {
    found: [(p) => `Không có cấp ${p.found}.`, (p) => `There is no body ${p.found}.`],
    fix: [
      (p) => `${nearest.vi(p.near)} ${p.among && amongst.vi(p.among)}`.trim(),
      (p) => `${nearest.en(p.near)} ${p.among && amongst.en(p.among)}`.trim(),
    ],
  },
  'count-missing': {
    found: [(p) => `Chưa ghi ${p.countName}.`, (p) => `The ${p.countName} is missing.`],
    fix: [(p) => `Ghi thêm, ví dụ ${p.countExample}.`, (p) => `Add it, such as ${p.countExample}.`],
  },
  'count-unreadable': {
    found: [
      (p) => `${p.found} không phải là số người hợp lệ.`,
      (p) => `${p.found} is not a valid number of people.`,
    ],
    fix: [
      (p) =>
        `Ghi một số nguyên${p.from && ` từ ${p.from} đến ${p.count}`} bằng chữ số, ví dụ ${p.countExample}.`,
      (p) =>
        `Give a whole number${p.from && ` from ${p.from} to ${p.count}`} in digits, such as ${p.countExample}.`,
    ],
  },
  'count-above': {
    found: [
      (p) => `${p.found} lớn hơn ${p.name}${p.count && ` (${p.count})`}.`,
      (p) => `${p.found} is more than ${p.name}${p.count && ` (${p.count})`}.`,
    ],
    fix: [
      (p) => (p.count ? `Ghi số không quá ${p.count}, hoặc sửa ${p.name}.` : `Kiểm tra lại hai số này.`),
      (p) => (p.count ? `Give at most ${p.count}, or correct ${p.name}.` : 'Check the two numbers.'),
    ],
  },
  'counts-above': {
    found: [
      (p) => `${p.among} cộng lại lớn hơn ${p.name}${p.count && ` (${p.count})`}.`,
      (p) => `${p.among} together are more than ${p.name}${p.count && ` (${p.count})`}.`,
    ],
    fix: [
      (p) =>
        p.count
          ? `Sửa các số này để cộng lại không quá ${p.count}, hoặc sửa ${p.name}.`
          : 'Kiểm tra lại các số này.',
      (p) =>
        p.count
          ? `Correct them to ${p.count} at most together, or correct ${p.name}.`
          : 'Check these numbers.',
    ],
  },
  'flags-contrary': {
    found: [(p) => `Lựa chọn này trái với ${p.name}.`, (p) => `This option contradicts ${p.name}.`],
    fix: ['Bỏ một trong hai.', 'Leave one of the two out.'],
  },
  'silent-missing': {
    found: [
      'Kết quả phụ thuộc số thành viên không trả lời trong thời hạn (được coi là đồng ý); chưa ghi số này.',
      'The result depends on how many members did not answer in time (they count as in favour), which is missing.',
    ],
    fix: [
      'Ghi thêm, ví dụ --silent 2; ghi --silent 0 nếu mọi người đều trả lời.',
      'Add it, such as --silent 2; --silent 0 if everyone answered.',
    ],
  },
  'silent-in-session': {
    found: [
      'Số không trả lời chỉ dùng khi lấy ý kiến bằng văn bản.',
      'Members who did not answer are counted only in a written consultation.',
    ],
    fix: [
      'Bỏ --silent; nếu lấy ý kiến bằng văn bản thì thêm --written.',
      'Leave out --silent; if it was a written consultation, add --written.',
    ],
  },
};

/** What stands around a problem: labels, kinds of value, what a place in a regulation file must hold. */
const problem = {
  count: [
    (count: number) => `Có ${count} lỗi.`,
    (count: number) => (count === 1 ? '1 error.' : `${count} errors.`),
  ],
  expected: ['Cần:', 'Expected:'],
  fix: ['Cách sửa:', 'How to fix it:'],
  row: [(row: string) => `hồ sơ thứ ${row}`, (row: string) => `proposal ${row}`],
  cell: ['ô', 'cell'],
  header: ['cột', 'column'],
  line: ['dòng', 'line'],
  /** Units as lists count in them, to be copied. */
  unitExamples: {
    VND: ['triệu đồng', 'triệu đồng'],
    USD: ['triệu USD', 'triệu USD'],
    ha: ['m2', 'm2'],
  },
  /** Units of which a bare figure may be, as they are written behind it. */
  bareUnits: {
    VND: ['tỷ đồng hay triệu đồng', 'tỷ đồng or triệu đồng'],
    USD: ['triệu USD hay USD', 'triệu USD or USD'],
    ha: ['ha hay m2', 'ha or m2'],
  } satisfies Record<AmountUnit, Said<string>>,
  /** The figures of a vote. */
  counts: {
    members: ['tổng số ủy viên (--members)', 'number of members (--members)'],
    inOffice: ['số ủy viên đương nhiệm (--in-office)', 'number of members in office (--in-office)'],
    present: ['số người dự họp (--present)', 'number of those present (--present)'],
    for: ['số tán thành (--for)', 'number of those in favour (--for)'],
    against: ['số không tán thành (--against)', 'number of those against (--against)'],
    silent: ['số không trả lời (--silent)', 'number of those who did not answer (--silent)'],
    asking: ['số ủy viên đề nghị họp (--asking)', 'number of members asking for a meeting (--asking)'],
  },
  /** In place of a list of types that is too long to read through. */
  allTypes: [
    (count: number) => `Xem đủ ${count} loại: authority matters`,
    (count: number) => `All ${count} types: authority matters`,
  ],
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
    text: [
      'chữ trong dấu nháy kép, ví dụ "Trường tiểu học A"',
      'text in double quotes, such as "Primary school A"',
    ],
    'yes-no': ['true hoặc false, hay “có” hoặc “không”', 'true or false, or “có” or “không”'],
    amount: ['một số, hoặc chữ như "1.200 tỷ đồng"', 'a number, or text such as "1.200 tỷ đồng"'],
    list: ['một danh sách [ … ]', 'a list [ … ]'],
    choice: [
      'mã hoặc tên của một giá trị trong dấu nháy kép',
      'the code or name of one value in double quotes',
    ],
    object: ['một nhóm { … }', 'an object { … }'],
  },
  /** What every proposal can have, whatever the regulation; `recipient` and `amount` stand in items. */
  keys: {
    id: ['mã hồ sơ', 'id'],
    title: ['tên hồ sơ', 'title'],
    type: ['loại hồ sơ', 'type of proposal'],
    date: ['ngày trình', 'date'],
    regulation: ['quy chế', 'regulation'],
    declaredAuthority: ['cấp trình', 'body addressed'],
    recipient: ['đơn vị nhận', 'recipient'],
    amount: ['số tiền', 'amount'],
  },
  rowCount: [(count: string) => `${count} dòng`, (count: string) => `${count} rows`],
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
    text: ['chữ', 'text'],
    number: ['một số', 'a number'],
    boolean: ['true hoặc false', 'true or false'],
    null: ['null', 'null'],
  },
  jsonFaults: {
    comment: ['JSON không có chú thích', 'JSON has no comments'],
    'trailing-comma': ['thừa dấu phẩy ở cuối', 'a surplus comma at the end'],
    'text-not-closed': ['chữ thiếu dấu nháy kép đóng', 'text without its closing quote'],
    'bad-escape': ['sau dấu \\ là ký tự không hợp lệ', 'a wrong character after \\'],
    'control-character': [
      'trong chữ có ký tự điều khiển hoặc xuống dòng',
      'a control character or line break in the text',
    ],
    'bad-number': ['số viết sai', 'a number that is written wrongly'],
    'single-quotes': ['chữ đặt trong dấu nháy đơn', 'text in single quotes'],
    'value-expected': ['ở đây chưa có giá trị', 'there is no value here'],
    'key-expected': [
      'ở đây chưa có mã thông tin trong dấu nháy kép',
      'there is no field in double quotes here',
    ],
    'colon-expected': ['thiếu dấu hai chấm sau mã thông tin', 'there is no colon after the field'],
    'comma-expected': ['thiếu dấu phẩy hoặc dấu ngoặc đóng', 'a comma or a closing bracket is missing'],
    'not-closed': ['thiếu dấu ngoặc đóng', 'a closing bracket is missing'],
    'after-the-end': ['còn nội dung sau khi hồ sơ đã hết', 'something follows the end'],
    'too-deep': ['lồng nhau quá sâu', 'nested too deeply'],
  } satisfies Record<JsonFault, Said<string>>,
  /** How what is wrong with the JSON is put right. */
  jsonFixes: {
    comment: ['Xóa phần chú thích.', 'Delete the comment.'],
    'trailing-comma': ['Xóa dấu phẩy thừa ở cuối.', 'Delete the last comma.'],
    'text-not-closed': ['Thêm dấu nháy kép đóng (").', 'Add the closing double quote (").'],
    'bad-escape': [
      'Viết \\\\ thay cho \\ (ví dụ "C:\\\\ho-so").',
      'Write \\\\ in place of \\, as in "C:\\\\files".',
    ],
    'control-character': [
      'Xóa ký tự đó; xuống dòng trong chuỗi thì viết \\n.',
      'Delete it; write a line break in a string as \\n.',
    ],
    'bad-number': [
      'Ghi số chỉ gồm chữ số như 1200000000, hoặc đặt trong dấu nháy kép như "1.200 tỷ đồng".',
      'Write the number in digits, as 1200000000, or put it in double quotes, as "1.200 tỷ đồng".',
    ],
    'single-quotes': [
      'Thay dấu nháy đơn bằng dấu nháy kép (").',
      'Replace the single quotes by double quotes (").',
    ],
    'value-expected': [
      'Ghi giá trị; chữ đặt trong dấu nháy kép, ví dụ "capital": "1.200 tỷ đồng".',
      'Give a value; put text in double quotes, as in "capital": "1.200 tỷ đồng".',
    ],
    'key-expected': [
      'Đặt mã thông tin trong dấu nháy kép, ví dụ "capital": …; xóa dấu phẩy thừa.',
      'Put the field in double quotes, as in "capital": …; delete a surplus comma.',
    ],
    'colon-expected': [
      'Thêm dấu hai chấm sau mã thông tin, ví dụ "capital": ….',
      'Add a colon after the field, as in "capital": ….',
    ],
    'comma-expected': [
      'Thêm dấu phẩy trước mục này, hoặc dấu ngoặc đóng.',
      'Add a comma before this entry, or the closing bracket.',
    ],
    'not-closed': ['Thêm dấu ngoặc đóng } hoặc ] ở cuối.', 'Add the closing bracket, } or ], at the end.'],
    'after-the-end': [
      'Xóa phần thừa; nhiều hồ sơ thì đặt trong dấu [ ] và dùng lệnh authority batch.',
      'Delete what follows; for several proposals put them in [ ] and use authority batch.',
    ],
    'too-deep': ['Bỏ bớt các lớp ngoặc lồng nhau.', 'Take out some of the nested brackets.'],
  } satisfies Record<JsonFault, Said<string>>,
  /** What a place in a regulation file must hold. */
  shapes: {
    words: ['lời văn bằng hai ngôn ngữ: { vi: …, en: … }', 'words in both languages: { vi: …, en: … }'],
    text: ['chữ, ví dụ "Dự án đầu tư"', 'text, such as "Investment project"'],
    list: ['một danh sách, ví dụ [a, b]', 'a list, such as [a, b]'],
    mapping: ['một nhóm tên: giá trị', 'a mapping of names to values'],
    code: [
      'một mã gồm chữ cái không dấu, chữ số và gạch nối, ví dụ investment-project',
      'a code of unaccented letters, digits and hyphens, such as investment-project',
    ],
    fact: ['mã thông tin viết liền không dấu, ví dụ landArea', 'the id of a fact, such as landArea'],
    clause: ['số điều khoản, ví dụ "2.4.2"', 'the number of a clause, such as "2.4.2"'],
    date: [
      'một ngày có thật theo năm-tháng-ngày, ví dụ 2025-03-01',
      'a real date as year-month-day, such as 2025-03-01',
    ],
    'header-rows': [
      'một dòng, ví dụ 8, hoặc các dòng liền nhau, ví dụ 8-10',
      'a row, such as 8, or rows, such as 8-10',
    ],
    sha256: ['64 chữ số thập lục phân (0-9, a-f)', '64 hexadecimal digits (0-9, a-f)'],
    value: ['một giá trị đã có', 'a known value'],
    'not-empty': ['ít nhất một mục hoặc một chữ', 'at least one element or character'],
    share: ['một phần của tổng số, ví dụ 2/3', 'a part of the whole, such as 2/3'],
    articles: ['số điều của văn bản, từ 1 đến 200', 'how many articles the text has, 1 to 200'],
    days: [
      'số ngày, ví dụ 5, hoặc “not stated” nếu văn bản không nêu',
      'a number of days, such as 5, or “not stated” where the text gives none',
    ],
    condition: [
      'một điều kiện: tên thông tin kèm giá trị, hoặc kèm mức (from, above, to, below)',
      'a condition: a fact with its value, or with a limit (from, above, to, below)',
    ],
  },
  checks: {
    'given-once': [(name) => `${name} được khai hai lần`, (name) => `${name} is given twice`],
    'clause-listed': [
      (name) => `Điều khoản ${name} được viện dẫn nhưng không có trong “clauses”`,
      (name) => `Clause ${name} is cited but is not listed under “clauses”`,
    ],
    'body-known': [
      (name) => `Không có cấp nào mang mã ${name} trong “bodies”`,
      (name) => `No body under “bodies” has the code ${name}`,
    ],
    'action-known': [
      (name) => `Không có ${name} trong “actions”`,
      (name) => `${name} is not listed under “actions”`,
    ],
    'fact-known': [
      (name) => `Không có thông tin ${name} trong “facts”`,
      (name) => `The fact ${name} is not listed under “facts”`,
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
      (name) =>
        `The values of ${name} depend on a fact that comes after it, or that itself depends on another`,
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
      (name) => `Giá trị ${name} ở “assumed” không thể có ở đây`,
      (name) => `The assumed value ${name} is not possible here`,
    ],
    'alone-by-only': [
      (name) => `Giá trị ${name} không chọn cùng giá trị khác nên không xét bằng “includes” được`,
      (name) => `The value ${name} is given alone and cannot be tested with “includes”`,
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
      (name) => `Whether ${name} is taken depends on a fact that comes after it`,
    ],
    'cases-complete': [
      (name) => `Trong các trường hợp của ${name}, phải có đúng một trường hợp cuối cùng không kèm điều kiện`,
      (name) => `Of the cases of ${name}, the last one, and no other, must have no condition`,
    ],
    'items-complete': [
      (name) => `Danh sách khoản cần ${name} nhưng loại hồ sơ không nhận thông tin này`,
      (name) => `A list of items needs ${name}, which the matter does not take`,
    ],
    'exemption-assumed': [
      (name) => `Lý do loại trừ ${name} của danh sách khoản chưa có giá trị mặc định`,
      (name) => `The exclusion ${name} of a list of items has no assumed value`,
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
      (name) => `${name} is listed neither under “bodies” nor under “participants”`,
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
        `Cách biểu quyết ${name} không dùng được: khâu phải do một cấp có quy định biểu quyết thực hiện`,
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
          ? 'No stage says where the competent body decides'
          : `The deciding stage ${name} may not hang on a circumstance, which nobody has to state`,
    ],
    'stage-order': [
      (name) => `Bước ${name} có thời hạn trước (sau) ngày họp nhưng đặt sau (trước) khâu họp`,
      (name) => `The step ${name} is due before (after) the meeting but is placed after (before) it`,
    ],
    'due-one-way': [
      (name) =>
        `Thời hạn của ${name} phải tính theo đúng một cách (before, after, on); ngày làm việc chỉ tính sau ngày họp`,
      (name) =>
        `The date of ${name} has to be counted in one way (before, after, on), and working days only after the meeting`,
    ],
    'share-proper': [
      (name) =>
        `Tỷ lệ ${name} phải là một phần của tổng số, kèm đúng một từ (from, above); chỉ số tán thành khi họp được tính trên số có mặt (of: present)`,
      (name) =>
        `The share ${name} has to be a part of the whole, by one word (from, above); only those in favour at a meeting can be a part of those present (of: present)`,
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
  /** How what a check complains of is put right. */
  checkFixes: {
    'given-once': [
      (name) => `Giữ ${name} ở một nơi; nơi kia đổi tên, hoặc xóa đi.`,
      (name) => `Keep ${name} in one place; rename the other, or delete it.`,
    ],
    'clause-listed': [
      (name) => `Thêm ${name} vào “clauses”, hoặc sửa số điều khoản.`,
      (name) => `Add ${name} under “clauses”, or correct the number.`,
    ],
    'body-known': [
      (name) => `Sửa ${name}, hoặc thêm cấp này vào “bodies”.`,
      (name) => `Correct ${name}, or add it under “bodies”.`,
    ],
    'action-known': [
      (name) => `Sửa ${name}, hoặc thêm vào “actions”.`,
      (name) => `Correct ${name}, or add it under “actions”.`,
    ],
    'fact-known': [
      (name) => `Sửa ${name}, hoặc thêm thông tin này vào “facts”.`,
      (name) => `Correct ${name}, or add it under “facts”.`,
    ],
    'fact-taken': [
      (name) => `Thêm ${name} vào “facts” của loại hồ sơ, hoặc bỏ điều kiện này.`,
      (name) => `Add ${name} to the “facts” of the matter, or take the condition out.`,
    ],
    'matter-known': [
      (name) => `Sửa ${name}, hoặc thêm loại hồ sơ này vào “matters”.`,
      (name) => `Correct ${name}, or add it under “matters”.`,
    ],
    'rule-known': [
      (name) => `Sửa ${name} theo mã (id) của một quy định thuộc loại hồ sơ này.`,
      (name) => `Correct ${name} to the id of a rule of this matter.`,
    ],
    'value-known': [
      (name) => `Sửa ${name}, hoặc thêm vào “values” của thông tin.`,
      (name) => `Correct ${name}, or add it to the “values” of the fact.`,
    ],
    'test-fits-kind': [
      (name) => `Thay ${name} bằng phép xét dùng được với kiểu thông tin này.`,
      (name) => `Replace ${name} by a test for this kind of fact.`,
    ],
    'limit-readable': [
      () => 'Ghi số kèm đơn vị, ví dụ “1.000 tỷ đồng”, “60 triệu USD”, “20 ha”.',
      () => 'Write a number with its unit, such as “1.000 tỷ đồng”, “60 triệu USD”, “20 ha”.',
    ],
    'limits-in-order': [
      () => 'Sửa để mức dưới (from, above) nhỏ hơn mức trên (to, below), mỗi đầu một mức.',
      () => 'Make the lower limit (from, above) less than the upper one (to, below), one limit at each end.',
    ],
    'override-acyclic': [
      () => 'Bỏ “overrides” ở một trong các quy định này.',
      () => 'Take “overrides” out of one of these rules.',
    ],
    'ranges-by-earlier-fact': [
      () => 'Chuyển thông tin ghi ở “by” lên trước, hoặc chọn thông tin khác.',
      () => 'Move the fact under “by” before this one, or choose another.',
    ],
    'too-many-told-apart': [
      () => 'Gộp các giá trị được xét như nhau, hoặc tách loại hồ sơ: nhiều nhất 10 nhóm giá trị.',
      () => 'Treat some of the values alike, or split the matter: 10 groups of values at most.',
    ],
    'date-real': [
      () => 'Ghi ngày có thật theo năm-tháng-ngày, ví dụ 2025-03-01.',
      () => 'Write a real date as year-month-day, such as 2025-03-01.',
    ],
    'fact-kind': [
      (name) => `Thay ${name} bằng thông tin đúng kiểu, hoặc sửa “kind” của thông tin.`,
      (name) => `Replace ${name} by a fact of the right kind, or correct the “kind” of the fact.`,
    ],
    'matter-ruled': [
      (name) => `Thêm quy định (rules) cho ${name}, hoặc ghi lý do ở “unruled”; chỉ một trong hai.`,
      (name) => `Add “rules” to ${name}, or say why there are none under “unruled”; one of the two.`,
    ],
    'value-taken': [
      (name) => `Bỏ ${name}, hoặc thêm vào “values” của loại hồ sơ.`,
      (name) => `Take ${name} out, or add it to the “values” of the matter.`,
    ],
    'assumed-possible': [
      () => 'Sửa giá trị ở “assumed”, hoặc xóa “assumed”.',
      () => 'Correct the value under “assumed”, or delete “assumed”.',
    ],
    'alone-by-only': [(name) => `Xét ${name} bằng “only”.`, (name) => `Test ${name} with “only”.`],
    'test-given': [
      (name) => `Ghi phép xét cho ${name} (ví dụ is: …, from: …), hoặc xóa mục trống.`,
      (name) => `Give ${name} a test (such as is: …, from: …), or delete the empty entry.`,
    ],
    'one-test': [
      (name) => `Chỉ giữ một phép xét trong điều kiện của ${name}.`,
      (name) => `Keep one test in the condition on ${name}.`,
    ],
    'series-fact-once': [
      (name) => `Bỏ ${name} khỏi “when” của dãy.`,
      (name) => `Take ${name} out of the “when” of the series.`,
    ],
    'taken-by-earlier-fact': [
      (name) => `Chuyển ${name} xuống sau thông tin ghi ở “takenWhen”.`,
      (name) => `Move ${name} after the fact under “takenWhen”.`,
    ],
    'cases-complete': [
      () => 'Để trường hợp cuối cùng không có “when”, các trường hợp trước đều có “when”.',
      () => 'Leave “when” out of the last case, and give it in all others.',
    ],
    'items-complete': [
      (name) => `Thêm ${name} vào “facts” của loại hồ sơ.`,
      (name) => `Add ${name} to the “facts” of the matter.`,
    ],
    'exemption-assumed': [
      (name) => `Ghi “assumed” cho ${name}, khác giá trị ở “leavesAs”.`,
      (name) => `Give ${name} an “assumed” value other than that under “leavesAs”.`,
    ],
    'doubt-differs': [
      (name) => `Sửa “otherwise” để quy định ${name} khác đi (body, or, when, except), hoặc xóa mục này.`,
      (name) => `Make “otherwise” change the rule ${name} (body, or, when, except), or delete the entry.`,
    ],
    'circumstance-apart': [
      (name) => `Bỏ ${name} khỏi “circumstances”; hoặc bỏ khỏi “facts” của loại hồ sơ và bỏ “assumed”.`,
      (name) =>
        `Take ${name} out of “circumstances”; or out of the “facts” of the matter, and take out its “assumed”.`,
    ],
    'or-lower': [
      (name) => `Đặt cấp cao hơn ở “body”, ${name} và cấp thấp hơn ở “or”; “bodies” xếp từ cao xuống thấp.`,
      (name) =>
        `Put the higher body under “body”, the lower under “or”; “bodies” go from high to low (${name}).`,
    ],
    'actor-known': [
      (name) => `Sửa ${name}, hoặc thêm vào “participants”.`,
      (name) => `Correct ${name}, or add it under “participants”.`,
    ],
    'participant-apart': [
      (name) => `Đặt mã khác thay ${name}.`,
      (name) => `Choose a code other than ${name}.`,
    ],
    'stage-whole': [
      () => 'Ghi đủ cả who và does, hoặc bỏ who, does, to, votes.',
      () => 'Give both “who” and “does”, or leave out “who”, “does”, “to” and “votes”.',
    ],
    'stage-addressed': [() => 'Bỏ “to”, hoặc sửa “does”.', () => 'Leave out “to”, or correct “does”.'],
    'stage-votes': [
      (name) => `Sửa ${name}, hoặc bỏ “votes”; cấp ở “who” phải có mục trong “voting”.`,
      (name) => `Correct ${name}, or leave out “votes”; the body under “who” needs an entry under “voting”.`,
    ],
    'stage-decides': [
      () => 'Ghi who: authority, hoặc sửa “does”.',
      () => 'Write who: authority, or correct “does”.',
    ],
    'stage-deciding': [
      () => 'Thêm khâu { who: authority, does: decides }, không kèm điều kiện về tình tiết.',
      () => 'Have a stage { who: authority, does: decides } with no condition on a circumstance.',
    ],
    'stage-order': [
      (name) => `Chuyển ${name} về đúng phía của khâu họp (due: on), hoặc sửa “due”.`,
      (name) => `Move ${name} to its side of the meeting (due: on), or correct its “due”.`,
    ],
    'due-one-way': [
      () => 'Ghi một trong before, after, on, ví dụ due: { before: 5 }; working chỉ đi với after.',
      () => 'Give one of before, after, on, such as due: { before: 5 }; “working” goes with “after” only.',
    ],
    'share-proper': [
      () => 'Ghi một trong from, above với phần của tổng số, ví dụ { from: 2/3 } hoặc { above: 1/2 }.',
      () => 'Give one of from, above with a part of the whole, such as { from: 2/3 } or { above: 1/2 }.',
    ],
    'dates-in-order': [
      () => 'Ghi ngày bắt đầu (from hoặc after) trước ngày kết thúc (before).',
      () => 'Give a first day (from or after) before the end (before).',
    ],
    'flag-free': [(name) => `Đặt tên khác thay ${name}.`, (name) => `Choose a name other than ${name}.`],
    'text-nfc': [
      () => 'Gõ lại chữ này bằng Unicode dựng sẵn (bộ gõ: “Unicode dựng sẵn”).',
      () => 'Type the text again in precomposed Unicode (NFC).',
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
