/** The words of a decision: who decides, why, what is missing, and how conditions and warnings are put. */
import type { AmountUnit } from '../../model/amount.ts';
import type { RuleVerdict } from '../../model/decision.ts';
import type { LimitWord } from '../../model/fact.ts';
import { type Catalogue, type Said, type Words, wordsOf } from './catalogue.ts';

export interface WarningParams {
  readonly fact: string;
  readonly value: string;
  /** Of `hơn` and `gần` a value: on which side of it the amount lies. */
  readonly side: string;
  readonly unit: string;
  readonly limit: string;
  readonly distance: string;
  readonly atLimit: boolean;
  readonly clause: string;
  /** The value as written, quoted; '' when it is not known. */
  readonly written: string;
  /** What shares an amount, such as sectors. */
  readonly sharers: string;
  /** Names of bodies: the one that answers, and those beside it. */
  readonly body: string;
  readonly others: string;
  /** What the regulation says of a matter that it leaves open. */
  readonly unruled: string;
  /** What the text is, and that it is silent. */
  readonly text: string;
  readonly silent: string;
}

const facts = (count: number): string => (count === 1 ? '1 fact is' : `${count} facts are`);

/** `hơn` and `gần` a figure, and how far from it they are taken to be. */
const aboutBeside = {
  vi: (value: string, side: string): string =>
    side === 'above'
      ? `hơn ${value}, tạm tính không quá 1,25 lần`
      : `gần ${value}, tạm tính từ 0,75 lần trở lên`,
  en: (value: string, side: string): string =>
    side === 'above'
      ? `over ${value}, taken as up to 1.25 times that`
      : `nearly ${value}, taken as at least 0.75 of that`,
};

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const decision = {
  sections: {
    why: ['Căn cứ', 'Legal basis'],
    fitsAlready: ['Quy định đã đủ điều kiện áp dụng', 'Provisions that already apply'],
    notApplied: ['Không áp dụng', 'Not applied'],
    nearest: ['Quy định gần nhất', 'Nearest provisions'],
    missing: ['Thông tin cần bổ sung', 'Information needed'],
    assumed: ['Hồ sơ không ghi, tạm coi là', 'Not given in the proposal, assumed'],
    notes: ['Lưu ý', 'Please note'],
    next: ['Việc cần làm tiếp theo', 'What to do next'],
    derived: ['Số liệu đã tính', 'Calculated'],
    trace: ['Kết quả xét từng quy định', 'Each provision in turn'],
  },
  outcome: {
    /** @param needed how many facts are listed @param more how many are named after them */
    undetermined: [
      (needed: number, more: number) =>
        `CHƯA ĐỦ THÔNG TIN để xác định thẩm quyền${
          needed === 0 ? '' : `: cần bổ sung ${needed} thông tin${more === 0 ? '' : ` (có thể thêm ${more})`}`
        }`,
      (needed: number, more: number) =>
        `INFORMATION INCOMPLETE${
          needed === 0 ? '' : `: ${facts(needed)} needed${more === 0 ? '' : ` (perhaps ${more} more)`}`
        }`,
    ],
    possible: ['Có thể là:', 'Possible:'],
    residual: [
      'KHÔNG THUỘC NỘI DUNG PHẢI TRÌNH CẤP ỦY theo quy chế',
      'NOT A MATTER FOR THE PARTY COMMITTEE under this regulation',
    ],
    /** What would make a reader stop, under the head. */
    stop: [(text: string) => `Lưu ý: ${text}`, (text: string) => `Note: ${text}`],
    /** Marked assumptions beyond those that are named under the head. */
    moreMarked: [
      (count: number) => `${count} nội dung khác có dấu (*)`,
      (count: number) => `${count} more marked (*)`,
    ],
    mayChange: [
      (assumed: string) => `Thẩm quyền có thể thay đổi nếu thực tế khác nội dung tạm coi: ${assumed}.`,
      (assumed: string) => `Another body may be competent if these assumptions are wrong: ${assumed}.`,
    ],
    open: [
      (count: number, section: string) =>
        `Có ${count} nội dung còn cách hiểu khác nhau, nêu ở phần “${section}”.`,
      (count: number, section: string) =>
        `${count === 1 ? '1 point is' : `${count} points are`} open to interpretation; see “${section}”.`,
    ],
    legend: [
      '§ nội dung của văn bản · ≈ phần mềm tạm coi, tạm hiểu',
      '§ what the text says · ≈ what the program assumes',
    ],
    uncertain: [
      'tùy thông tin còn thiếu mà áp dụng một trong các quy định này',
      'which of these applies depends on the missing facts',
    ],
    onPrinciple: [
      (clause: string, message: string) =>
        `${message} (${clause}). ≈ Nhiều điều khoản cùng áp dụng; phần mềm tạm xác định theo cấp cao nhất.`,
      (clause: string, message: string) =>
        `${message} (${clause}). ≈ Several provisions apply; the program takes the highest body.`,
    ],
    /** Where the regulation names no such principle. */
    highestTaken: [
      '≈ Nhiều điều khoản cùng áp dụng; phần mềm tạm xác định theo cấp cao nhất.',
      '≈ Several provisions apply; the program takes the highest body.',
    ],
    /** Said of an answer that leaves every body possible. */
    allRemain: ['vẫn có thể là mọi cấp nêu trên', 'does not narrow it down'],
    alsoMissing: ['Có thể cần thêm:', 'Perhaps also:'],
    couldChange: [
      '(*) nếu thực tế khác thì thẩm quyền có thể thay đổi.',
      '(*) if not, another body may be competent.',
    ],
    moreRules: [
      (count: number) => `… và ${count} quy định khác (xem --format json)`,
      (count: number) => `… and ${count} more (see --format json)`,
    ],
    moreValues: [(count: number) => `… và ${count} giá trị khác`, (count: number) => `… and ${count} more`],
    wholeWay: [
      (command: string) => `Trình tự đầy đủ: ${command}`,
      (command: string) => `Full procedure: ${command}`,
    ],
    roundTotal: [
      (amount: string, full: string) =>
        `Tổng giá trị để xác định thẩm quyền: ${amount} (gồm cả phần không tính: ${full})`,
      (amount: string, full: string) => `Total that counts: ${amount} (with excluded items: ${full})`,
    ],
    leftOut: ['Không tính:', 'Excluded:'],
    /** How a rule fared. */
    verdicts: {
      fits: ['đủ điều kiện áp dụng', 'applies'],
      fails: ['không đủ điều kiện áp dụng', 'does not apply'],
      unknown: ['chưa đủ thông tin', 'information incomplete'],
      excepted: ['thuộc trường hợp loại trừ', 'excluded'],
      overridden: ['đã có quy định riêng áp dụng', 'a special provision applies instead'],
    } satisfies Record<RuleVerdict, Said<string>>,
    /** Heads of the columns in Markdown tables. */
    columns: {
      clause: ['Điều khoản', 'Clause'],
      rule: ['Quy định', 'Provision'],
      body: ['Thẩm quyền', 'Competent body'],
      facts: ['Thông tin của hồ sơ', 'Facts of the proposal'],
      answer: ['Trả lời', 'Answer'],
      reason: ['Lý do', 'Reason'],
      verdict: ['Kết quả', 'Result'],
      tests: ['Điều kiện và thông tin của hồ sơ', 'Conditions and facts of the proposal'],
    },
  },
  clauseList: {
    and: ['; ', '; '],
    or: [' hoặc ', ' or '],
  },
  limits: {
    from: [(amount) => `từ ${amount} trở lên`, (amount) => `at least ${amount}`],
    above: [(amount) => `trên ${amount}`, (amount) => `more than ${amount}`],
    to: [(amount) => `đến ${amount}`, (amount) => `at most ${amount}`],
    below: [(amount) => `dưới ${amount}`, (amount) => `less than ${amount}`],
  } satisfies Record<LimitWord, Said<(amount: string) => string>>,
  /** A stretch of amounts with both ends. */
  stretch: [
    (low: string, lowClosed: boolean, high: string, highClosed: boolean) =>
      `${lowClosed ? 'từ' : 'trên'} ${low} đến ${highClosed ? '' : 'dưới '}${high}`,
    (low: string, lowClosed: boolean, high: string, highClosed: boolean) =>
      `${lowClosed ? 'at least' : 'more than'} ${low}, ${highClosed ? 'at most' : 'less than'} ${high}`,
  ],
  exactly: [(amount: string) => `đúng ${amount}`, (amount: string) => `exactly ${amount}`],
  anyAmount: ['bất kể bao nhiêu', 'any amount'],
  conditions: {
    is: [
      (fact: string, values: string) => `${fact} là ${values}`,
      (fact: string, values: string) => `${fact} is ${values}`,
    ],
    includes: [
      (fact: string, values: string) => `${fact} gồm ${values}`,
      (fact: string, values: string) => `${fact} includes ${values}`,
    ],
    only: [
      (fact: string, values: string) => `${fact} chỉ gồm ${values}`,
      (fact: string, values: string) => `${fact} is only ${values}`,
    ],
    flag: [
      (fact: string, yes: boolean) => `${yes ? '' : 'không phải trường hợp '}${fact}`,
      (fact: string, yes: boolean) => `${fact}: ${yes ? 'yes' : 'no'}`,
    ],
    always: ['mọi trường hợp', 'in all cases'],
  },
  reasons: {
    short: [
      (distance: string, limit: string) => `thấp hơn ${distance} so với mức tối thiểu ${limit}`,
      (distance: string, limit: string) => `${distance} below the minimum of ${limit}`,
    ],
    over: [
      (distance: string, limit: string) => `cao hơn ${distance} so với mức tối đa ${limit}`,
      (distance: string, limit: string) => `${distance} above the maximum of ${limit}`,
    ],
    /** Of limits that are themselves outside. */
    shortStrict: [
      (distance: string, limit: string) => `thấp hơn ${distance} so với mức ${limit}`,
      (distance: string, limit: string) => `${distance} below ${limit}`,
    ],
    overStrict: [
      (distance: string, limit: string) => `cao hơn ${distance} so với mức ${limit}`,
      (distance: string, limit: string) => `${distance} above ${limit}`,
    ],
    atLimit: [
      (amount: string) => `bằng đúng ${amount}, mức này không thuộc quy định`,
      (amount: string) => `exactly ${amount}, which the provision does not include`,
    ],
    otherValue: [
      (given: string, wanted: string) => `${given}; điều khoản này quy định: ${wanted}`,
      (given: string, wanted: string) => `${given}; the provision requires: ${wanted}`,
    ],
    excepted: [
      (facts: string) => `thuộc trường hợp loại trừ (${facts})`,
      (written: string) => `excluded (${written})`,
    ],
    overridden: [
      (clauses: string) => `đã có quy định riêng tại ${clauses}`,
      (clauses: string) => `a special provision applies instead: ${clauses}`,
    ],
  },
  values: {
    yes: ['có', 'yes'],
    no: ['không', 'no'],
    none: ['không', 'none'],
    unknown: ['chưa rõ', 'not known'],
    combinations: ['từ hai giá trị trở lên', 'two or more of the values'],
    or: ['hoặc', 'or'],
    assumed: ['tạm coi', 'assumed'],
    /** Where the text of the regulation is silent. */
    /** What the text is called in a sentence: not every one is a working regulation. */
    kind: {
      regulation: ['quy chế', 'the regulation'],
      text: ['văn bản', 'the text'],
    },
    silent: [(kind: string) => `${kind} không quy định`, (kind: string) => `${kind} names no body`],
    otherwise: [(silent: string) => `trường hợp khác ${silent}`, (silent: string) => `otherwise ${silent}`],
    notForParty: ['không thuộc nội dung phải trình cấp ủy', 'not a matter for the Party committee'],
    /** Of a document: its number, date, signer, term. */
    notGiven: ['văn bản không nêu', 'not given in the text'],
  },
  warnings: {
    'unit-assumed': [
      (p) => `${p.fact} không ghi đơn vị${p.written && ` (${p.written})`}; tạm tính theo đơn vị ${p.unit}.`,
      (p) => `${p.fact} has no unit${p.written && ` (${p.written})`}; it is assumed to be in ${p.unit}.`,
    ],
    'second-amount-ignored': [
      (p) => `${p.fact} ghi hai số${p.written && ` (${p.written})`}; tạm tính theo số có đơn vị ${p.unit}.`,
      (p) =>
        `${p.fact} gives two amounts${p.written && ` (${p.written})`}; only the one in ${p.unit} is used.`,
    ],
    'shared-area': [
      (p) =>
        `${p.fact} được tạm tính đủ cho từng ${p.sharers || 'mục'} đã nêu; nếu mỗi ${p.sharers || 'mục'} chỉ sử dụng một phần thì cần tách riêng để xét.`,
      (p) =>
        `${p.fact} is counted in full for each ${p.sharers || 'use'}; if each takes only a part, consider them one by one.`,
    ],
    'fact-not-read': [
      (p) =>
        `${p.fact}${p.written && ` ghi ${p.written},`} chưa rõ là bao nhiêu hoặc là gì; thẩm quyền không thay đổi trong mọi trường hợp.`,
      (p) =>
        `${p.fact} is not clear as written${p.written && ` (${p.written})`}; the competent body is the same in any case.`,
    ],
    'fact-from-heading': [
      (p) => `${p.fact} tạm lấy theo dòng tên nhóm ${p.written || 'phía trên'}.`,
      (p) => `${p.fact} is taken from the group heading ${p.written || 'above'}.`,
    ],
    'fact-not-used': [
      (p) => `${p.fact} không dùng để xác định thẩm quyền đối với loại hồ sơ này nên không xét.`,
      (p) => `${p.fact} plays no part in this type of proposal and is ignored.`,
    ],
    'either-body': [
      (p) => `${upper(p.text)} giao cả ${p.body} và ${p.others}, không phân định rõ.`,
      (p) =>
        `${upper(p.text)} gives the matter to both ${p.body} and ${p.others} without dividing it between them.`,
    ],
    'not-stated': [
      (p) => p.unruled || `${upper(p.silent)} cấp có thẩm quyền đối với trường hợp này.`,
      (p) => p.unruled || `${upper(p.silent)} for this case.`,
    ],
    'approximate-amount': [
      (p) => {
        const value = p.side === '' ? p.value : aboutBeside.vi(p.value, p.side);
        const start = `${p.fact} là số ước tính${value && ` (${value})`}`;
        if (p.limit === '') return `${start}; cần số chính xác trước khi trình.`;
        const at = p.clause === '' ? '' : ` tại ${p.clause}`;
        const distance = p.atLimit
          ? `${p.side && 'số đó '}bằng đúng mức ${p.limit}${at}`
          : `cách mức gần nhất (${p.limit}${at}) ${p.distance}`;
        return `${start}, ${distance}; cần số chính xác trước khi trình.`;
      },
      (p) => {
        const value = p.side === '' ? p.value : aboutBeside.en(p.value, p.side);
        const start = `${p.fact} is an estimate${value && ` (${value})`}`;
        if (p.limit === '') return `${start}; have the exact figure before submitting.`;
        const at = p.clause === '' ? '' : ` in ${p.clause}`;
        const distance = p.atLimit
          ? `${p.side && 'a figure '}exactly at the limit of ${p.limit}${at}`
          : `${p.distance} away from the nearest limit (${p.limit}${at})`;
        return `${start}, ${distance}; have the exact figure before submitting.`;
      },
    ],
  } satisfies Record<string, Said<(params: WarningParams) => string>>,
  /** What the program takes a warning that speaks of the text to mean. */
  taken: {
    'either-body': [
      (p) => `Phần mềm tạm nêu các cấp đó; khi chỉ ghi một cấp thì ghi cấp cao hơn là ${p.body}.`,
      (p) => `The program names each of them; where one alone is given it is the higher one, ${p.body}.`,
    ],
  } satisfies Record<string, Said<(params: WarningParams) => string>>,
  units: {
    VND: ['đồng', 'VND'],
    USD: ['USD', 'USD'],
    ha: ['ha', 'ha'],
  } satisfies Record<AmountUnit, Said<string>>,
  kinds: {
    amount: ['số', 'amount'],
    choice: ['một giá trị', 'one value'],
    several: ['một hoặc nhiều giá trị', 'one or more values'],
    flag: ['có hoặc không', 'yes or no'],
    items: ['danh mục', 'list'],
  },
} satisfies Catalogue;

/** Warnings that intake and the engine give by themselves; every other code has its words in the regulation. */
export type WarningCode = keyof typeof decision.warnings;

export type DecisionWords = Words<typeof decision>;
export const decisionWordsFor = wordsOf(decision);
