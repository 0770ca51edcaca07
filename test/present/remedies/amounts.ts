/** Remedies of amounts: the examples are in the unit of the fact, and read. */
import { ofJson, ofList, ofProject, ofProjects, type Remedies, remedy } from './remedy.ts';

const capital = (capital: unknown) => ofProject({ capital });
const fdi = (fdiAmount: unknown) => ofProject({ fdiAmount });

export const AMOUNTS = {
  'amount-unreadable': remedy<unknown>(
    capital,
    'nhiều lắm',
    ['“10 tỷ đồng”', '10 tỷ đồng'],
    [['bỏ trống', 'leave it out'], ''],
  ),
  'amount-ambiguous': remedy<unknown>(
    capital,
    '1,200 tỷ',
    ['“1,2 tỷ đồng”', '1,2 tỷ đồng'],
    ['“1.200 tỷ đồng”', '1.200 tỷ đồng'],
  ),
  'amount-grouping': remedy<unknown>(
    capital,
    '1.00.000 đồng',
    ['“1.000.000 đồng”', '1.000.000 đồng'],
    ['“1000000 đồng”', '1000000 đồng'],
  ),
  'amount-spaces': remedy<unknown>(
    capital,
    '12 00000 đồng',
    ['“1 200 000 đồng”', '1 200 000 đồng'],
    ['“1200000 đồng”', '1200000 đồng'],
  ),
  'amount-words-differ': remedy<unknown>(capital, '1.200 tỷ đồng (một nghìn tỷ đồng)', [
    '“1.200 tỷ đồng”',
    '1.200 tỷ đồng',
  ]),
  'amount-too-long': remedy<unknown>(capital, `5 tỷ đồng, ${'gồm cả chi phí '.repeat(40)}`, [
    '“10 tỷ đồng”',
    '10 tỷ đồng',
  ]),
  'amount-needs-unit': remedy<unknown>(
    capital,
    '1200',
    ['“1.200 tỷ đồng”', '1.200 tỷ đồng'],
    ['“1.200 triệu đồng”', '1.200 triệu đồng'],
  ),
  'amount-units-differ': remedy(
    (text: string) => ofList({ text }),
    'Loại;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;500 triệu đồng\n',
    [
      [
        'Đổi số sang đơn vị của cột rồi bỏ đơn vị trong ô',
        'Convert the number to the unit of the column and drop',
      ],
      'Loại;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;0,5\n',
    ],
    [
      ['bỏ đơn vị ở tên cột', 'drop the unit in the header'],
      'Loại;Tổng mức đầu tư\nDự án đầu tư;500 triệu đồng\n',
    ],
  ),
  'amount-too-large': remedy<unknown>(capital, '1.200.000.000.000 triệu đồng', [
    '“10 tỷ đồng”',
    '10 tỷ đồng',
  ]),
  'amount-wrong-unit': remedy<object>(
    ofProject,
    { capital: '60 triệu USD' },
    [
      ['Nếu là vốn FDI: ghi ở “fdiAmount”.', 'If it is the FDI amount, write it under “fdiAmount”.'],
      { fdiAmount: '60 triệu USD' },
    ],
    [
      ['quy đổi ra đồng, ví dụ “10 tỷ đồng”', 'convert it to VND, such as “10 tỷ đồng”'],
      { capital: '10 tỷ đồng' },
    ],
  ),
  'amount-negative': remedy<unknown>(
    capital,
    '-5 tỷ đồng',
    [['Bỏ dấu trừ', 'Delete the minus sign'], '5 tỷ đồng'],
    ['“10 tỷ đồng”', '10 tỷ đồng'],
  ),
  'amount-exponent': remedy<unknown>(capital, '1,2E+12', ['“10 tỷ đồng”', '10 tỷ đồng']),
  'amount-not-finite': remedy<unknown>(
    capital,
    'NaN',
    ['“10 tỷ đồng”', '10 tỷ đồng'],
    [['bỏ trống', 'leave it out'], null],
  ),
  'amount-two': remedy<unknown>(
    capital,
    '5 tỷ đồng (7 tỷ đồng)',
    ['“10 tỷ đồng”', '10 tỷ đồng'],
    ['“từ … đến …”', 'từ 5 tỷ đồng đến 7 tỷ đồng'],
  ),
  'amount-empty-range': remedy<unknown>(capital, 'từ 7 tỷ đồng đến 5 tỷ đồng', [
    ['từ số nhỏ đến số lớn', 'from the smaller to the larger'],
    'từ 5 tỷ đồng đến 7 tỷ đồng',
  ]),
  'amount-scale-refused': remedy<unknown>(fdi, '500 tỷ', ['“50 triệu USD”', '50 triệu USD']),
  'column-unit-needed': remedy(
    ([header, cell, unit]: readonly [string, string, string?]) =>
      ofProjects([header, cell], {
        ...(unit !== undefined && { units: [{ column: 'Vốn', text: unit, from: 'flag' }] }),
      }),
    ['Vốn', '1.500'],
    ['--unit "Vốn=triệu đồng"', ['Vốn', '1.500', 'triệu đồng']],
    [
      ['ở tên cột', 'in the header'],
      ['Vốn (triệu đồng)', '1.500'],
    ],
    [
      ['trong ô', 'in the cell'],
      ['Vốn', '1.500 triệu đồng'],
    ],
  ),
  'column-units-differ': remedy(
    ([above, unit]: readonly [string, string?]) =>
      ofList({
        text: `;ĐVT: ${above}\nLoại;Tên;Tổng mức đầu tư (tỷ đồng)\nDự án đầu tư;A;1.200\n`,
        ...(unit !== undefined && { units: [{ column: 'Tổng mức đầu tư', text: unit, from: 'flag' }] }),
      }),
    ['triệu đồng'],
    [['Sửa một trong hai nơi', 'Correct one of the two'], ['tỷ đồng']],
    [
      ['=triệu đồng"', '=triệu đồng"'],
      ['triệu đồng', 'triệu đồng'],
    ],
  ),
  'column-unit-unclear': remedy(
    ([unit, given]: readonly [string, string?]) =>
      ofList({
        text: `Loại;Tên;Tổng mức đầu tư (${unit})\nDự án đầu tư;A;1.200\n`,
        ...(given !== undefined && { units: [{ column: 'Tổng mức đầu tư', text: given, from: 'flag' }] }),
      }),
    ['triệu đồng/km'],
    [['Sửa đơn vị thành triệu đồng', 'Correct the unit to triệu đồng'], ['triệu đồng']],
    ['=triệu đồng"', ['triệu đồng/km', 'triệu đồng']],
  ),
} satisfies Remedies;

/** Examples by fact: what a person is told to write is read, and is of a size that the fact has. */
export const EXAMPLES = [
  ['capital', 'nhiều lắm', '10 tỷ đồng'],
  ['fdiAmount', 'nhiều lắm', '50 triệu USD'],
  ['landArea', 'nhiều lắm', '200 ha'],
  ['unitPrice', 'nhiều lắm', '1 tỷ đồng'],
] as const;

export const ofFact = (fact: string, text: string) =>
  ofJson({ type: fact === 'unitPrice' ? 'asset-procurement' : 'investment-project', [fact]: text });
