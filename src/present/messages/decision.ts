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
}

const facts = (count: number): string => (count === 1 ? '1 fact is missing' : `${count} facts are missing`);

/** `hơn` and `gần` a figure, and how far from it they are taken to be. */
const aboutBeside = {
  vi: (value: string, side: string): string =>
    side === 'above'
      ? `hơn ${value}, hiểu là không quá 1,25 lần`
      : `gần ${value}, hiểu là từ 0,75 lần trở lên`,
  en: (value: string, side: string): string =>
    side === 'above'
      ? `over ${value}, taken as up to 1.25 times that`
      : `nearly ${value}, taken as at least 0.75 of that`,
};

const decision = {
  sections: {
    why: ['Vì sao', 'Why'],
    fitsAlready: ['Quy định đã phù hợp', 'Rules that fit already'],
    notApplied: ['Không áp dụng', 'Does not apply'],
    nearest: ['Quy định gần nhất', 'Nearest rules'],
    missing: ['Còn thiếu', 'Still missing'],
    assumed: ['Đã giả định', 'Assumed'],
    notes: ['Lưu ý', 'Take note'],
    next: ['Việc tiếp theo', 'What to do next'],
    derived: ['Số liệu đã tính', 'Worked out'],
    trace: ['Kết quả xét từng quy định', 'How each rule fared'],
  },
  outcome: {
    undetermined: [
      (count: number) =>
        count === 0
          ? 'CHƯA XÁC ĐỊNH được cấp quyết định'
          : `CHƯA XÁC ĐỊNH được cấp quyết định: còn thiếu ${count} thông tin`,
      (count: number) => (count === 0 ? 'UNDETERMINED: no single body' : `UNDETERMINED: ${facts(count)}`),
    ],
    possible: ['Có thể là:', 'Still possible:'],
    residualAction: [
      'xem xét theo thẩm quyền; quy chế không nêu cấp quyết định',
      'looks at it under its own powers; the regulation does not say who decides',
    ],
    noBody: ['QUY CHẾ KHÔNG QUY ĐỊNH CẤP QUYẾT ĐỊNH', 'THE REGULATION NAMES NO BODY FOR THIS'],
    uncertain: [
      'tùy thông tin còn thiếu mà áp dụng một trong các quy định này',
      'which of these applies depends on the missing facts',
    ],
    onPrinciple: [
      (clause: string, message: string) => `${message} (${clause}).`,
      (clause: string, message: string) => `${message} (${clause}).`,
    ],
    /** Where the regulation names no such principle. */
    highestTaken: [
      'Nhiều điều khoản cùng áp dụng; đã lấy cấp cao nhất.',
      'Several clauses fit; the highest body is taken.',
    ],
    /** Said of an answer that leaves every body possible. */
    allRemain: ['chưa loại trừ được cấp nào', 'rules none of them out'],
    alsoMissing: ['Sau đó có thể còn cần:', 'After that perhaps also:'],
    couldChange: [
      '(*) nếu khác đi thì cấp quyết định có thể thay đổi.',
      '(*) otherwise another body could be the one that decides.',
    ],
    moreRules: [
      (count: number) => `… và ${count} quy định khác (xem --format json)`,
      (count: number) => `… and ${count} more (see --format json)`,
    ],
    moreValues: [(count: number) => `… và ${count} giá trị khác`, (count: number) => `… and ${count} more`],
    wholeWay: [
      (command: string) => `Trình tự đầy đủ: ${command}`,
      (command: string) => `The whole way: ${command}`,
    ],
    roundTotal: [
      (amount: string, full: string) => `Tổng để xét: ${amount} (tính cả phần loại trừ: ${full})`,
      (amount: string, full: string) => `Total considered: ${amount} (with what is left out: ${full})`,
    ],
    leftOut: ['Không tính:', 'Left out:'],
    /** How a rule fared. */
    verdicts: {
      fits: ['phù hợp', 'fits'],
      fails: ['không phù hợp', 'does not fit'],
      unknown: ['chưa đủ thông tin', 'not known yet'],
      excepted: ['được loại trừ', 'excepted'],
      overridden: ['nhường quy định khác', 'gives way to another rule'],
    } satisfies Record<RuleVerdict, Said<string>>,
    /** Heads of the columns in Markdown tables. */
    columns: {
      clause: ['Điều khoản', 'Clause'],
      rule: ['Quy định', 'Rule'],
      body: ['Cấp quyết định', 'Body'],
      facts: ['Thông tin của hồ sơ', 'Facts of the proposal'],
      answer: ['Trả lời', 'Answer'],
      reason: ['Lý do', 'Reason'],
      verdict: ['Kết quả', 'Verdict'],
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
      (fact: string, values: string) => `${fact} có ${values}`,
      (fact: string, values: string) => `${fact} includes ${values}`,
    ],
    only: [
      (fact: string, values: string) => `${fact} chỉ gồm ${values}`,
      (fact: string, values: string) => `${fact} is only ${values}`,
    ],
    flag: [
      (fact: string, yes: boolean) => `${fact}: ${yes ? 'có' : 'không'}`,
      (fact: string, yes: boolean) => `${fact}: ${yes ? 'yes' : 'no'}`,
    ],
    always: ['không kèm điều kiện', 'no further condition'],
  },
  reasons: {
    short: [(distance: string) => `thiếu ${distance}`, (distance: string) => `short by ${distance}`],
    shortStrict: [
      (distance: string) => `thiếu hơn ${distance}`,
      (distance: string) => `short by more than ${distance}`,
    ],
    over: [(distance: string) => `vượt ${distance}`, (distance: string) => `over by ${distance}`],
    atLimit: [
      (amount: string) => `bằng đúng ${amount}, mức này không thuộc quy định`,
      (amount: string) => `exactly ${amount}, which the rule does not take in`,
    ],
    otherValue: [
      (given: string, wanted: string) => `${given}; điều khoản này nêu: ${wanted}`,
      (given: string, wanted: string) => `${given}; the clause names: ${wanted}`,
    ],
    excepted: [
      (facts: string) => `thuộc trường hợp loại trừ (${facts})`,
      (written: string) => `excepted (${written})`,
    ],
    overridden: [
      (clauses: string) => `đã có quy định riêng tại ${clauses}`,
      (clauses: string) => `a special rule takes its place: ${clauses}`,
    ],
  },
  values: {
    yes: ['có', 'yes'],
    no: ['không', 'no'],
    none: ['không', 'none'],
    unknown: ['chưa rõ', 'not known'],
    combinations: ['từ hai giá trị trở lên', 'two or more of the values'],
    or: ['hoặc', 'or'],
    assumed: ['giả định', 'assumed'],
    /** Where the text of the regulation is silent. */
    notStated: ['quy chế không nêu', 'not stated'],
  },
  warnings: {
    'unit-assumed': [
      (p) => `${p.fact} không ghi đơn vị${p.written && ` (${p.written})`}; đã hiểu là ${p.unit}.`,
      (p) => `${p.fact} has no unit${p.written && ` (${p.written})`}; it was read as ${p.unit}.`,
    ],
    'second-amount-ignored': [
      (p) => `${p.fact} ghi hai số${p.written && ` (${p.written})`}; chỉ dùng số tính bằng ${p.unit}.`,
      (p) =>
        `${p.fact} gives two amounts${p.written && ` (${p.written})`}; only the one in ${p.unit} was used.`,
    ],
    'shared-area': [
      (p) =>
        `${p.fact} được tính đủ cho từng ${p.sharers || 'mục'} đã nêu; nếu mỗi ${p.sharers || 'mục'} chỉ dùng một phần, cần tách riêng để xét.`,
      (p) =>
        `${p.fact} was counted in full for each ${p.sharers || 'use'}; if each takes only a part, consider them one by one.`,
    ],
    'fact-not-read': [
      (p) =>
        `${p.fact} ghi${p.written && ` ${p.written},`} chưa rõ là bao nhiêu hoặc là gì; cấp quyết định vẫn như vậy dù thế nào.`,
      (p) =>
        `${p.fact} is not clear as it is written${p.written && ` (${p.written})`}; the body is the same whatever it is.`,
    ],
    'fact-from-heading': [
      (p) => `${p.fact} lấy theo đề mục ${p.written || 'phía trên'}.`,
      (p) => `${p.fact} was taken from the heading ${p.written || 'above'}.`,
    ],
    'fact-not-used': [
      (p) => `${p.fact} không dùng để xét loại hồ sơ này; đã bỏ qua.`,
      (p) => `${p.fact} plays no part in this type of proposal and was ignored.`,
    ],
    'either-body': [
      (p) => `Quy chế nêu ${p.body} hoặc ${p.others}, không phân định: cấp nào quyết định cũng đúng quy chế.`,
      (p) =>
        `The regulation names ${p.body} or ${p.others} without dividing the matter between them: either may decide.`,
    ],
    'not-stated': [
      (p) => p.unruled || 'Quy chế không nêu cấp quyết định trường hợp này.',
      (p) => p.unruled || 'The regulation does not state who decides this case.',
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
