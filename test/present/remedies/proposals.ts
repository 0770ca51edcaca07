/** Remedies of what is wrong with the facts of a proposal. */
import type { JsonFault } from '../../../src/model/problem.ts';
import { fromJson } from '../../intake/read.ts';
import { ofFlags, ofJson, ofProject, type Remedies, remedy } from './remedy.ts';

const PROJECT = { type: 'investment-project' };
const ITEM = { recipient: 'Sở Y tế', amount: '5 tỷ đồng' };
const ofRound = (items: unknown, facts: object = {}) =>
  ofJson({ type: 'budget-supplement', ...facts, items });
/** Under a regulation that binds the stages of a plan to its kind. */
const ofPlan = (facts: object) => fromJson({ type: 'planning', ...facts }).problems;

export const PROPOSALS = {
  'json-syntax': remedy(ofJson, '{"type": "investment-project",}', [
    ['Xóa dấu phẩy thừa ở cuối.', 'Delete the last comma.'],
    '{"type": "investment-project"}',
  ]),
  'json-duplicate-key': remedy(ofJson, '{"type": "land-prices", "type": "investment-project"}', [
    ['Giữ lại giá trị đúng', 'Keep the right value'],
    '{"type": "investment-project"}',
  ]),
  'not-an-object': remedy(ofJson, '["investment-project"]', [
    '{"type": "investment-project"}',
    '{"type": "investment-project"}',
  ]),
  'empty-input': remedy(ofJson, ' \n', ['{"type": "investment-project"}', '{"type": "investment-project"}']),
  'unknown-key': remedy<[string, string][]>(
    ofFlags,
    [
      ['type', 'investment-project'],
      ['sectr', 'tourism'],
    ],
    [
      '“--sector”',
      [
        ['type', 'investment-project'],
        ['sector', 'tourism'],
      ],
    ],
    [['xóa đi', 'delete it'], [['type', 'investment-project']]],
  ),
  'type-missing': remedy<object>(
    ofJson,
    {},
    [['“Dự án đầu tư”', ''], { type: 'Dự án đầu tư' }],
    [['', '“Investment project”'], { type: 'Investment project' }],
  ),
  'foreign-fact': remedy<object>(
    ofJson,
    { type: 'asset-procurement', landArea: '5 ha' },
    [['Xóa thông tin này', 'Delete it'], { type: 'asset-procurement' }],
    [['sửa loại hồ sơ', 'correct the type'], { type: 'investment-project', landArea: '5 ha' }],
    [
      ['đơn giá (unitPrice)', 'unit price (unitPrice)'],
      { type: 'asset-procurement', unitPrice: '1 tỷ đồng' },
    ],
  ),
  'fact-only-when': remedy<object>(
    ofProject,
    { fundingSource: 'fdi', managedByProvince: true },
    [['Xóa “', 'Delete “'], { fundingSource: 'fdi' }],
    [
      ['sửa “nguồn vốn”', 'correct “funding source”'],
      { fundingSource: 'central-budget', managedByProvince: true },
    ],
  ),
  'given-twice': remedy<unknown>(
    ofRound,
    [{ ...ITEM, Recipient: 'Sở Y tế' }],
    [['Giữ lại một lần', 'Keep it once'], [ITEM]],
  ),
  'unknown-value': remedy<object>(
    ofJson,
    { type: 'du an' },
    [['Dự án đầu tư (investment-project)', 'Investment project (investment-project)'], PROJECT],
    [['Dự án đầu tư (', ''], { type: 'Dự án đầu tư' }],
  ),
  'ambiguous-value': remedy<object>(
    ofProject,
    { fundingSource: 'ngân sách' },
    [['Ngân sách tỉnh (provincial-budget)', '(provincial-budget)'], { fundingSource: 'provincial-budget' }],
    [['Ngân sách tỉnh (', ''], { fundingSource: 'Ngân sách tỉnh' }],
    ['(central-budget)', { fundingSource: 'central-budget' }],
  ),
  'value-not-taken': remedy<object>(
    ofJson,
    { type: 'project-list', projectGroup: 'none' },
    ['B, C', { type: 'project-list', projectGroup: 'B' }],
    [['sửa loại hồ sơ', 'correct the type'], { type: 'investment-project', projectGroup: 'none' }],
  ),
  'value-stands-alone': remedy<object>(
    ofProject,
    { nature: ['none', 'defence'] },
    [['Bỏ “', 'Take out “'], { nature: ['defence'] }],
    [['chỉ ghi “', 'alone.'], { nature: ['none'] }],
  ),
  'value-outside-case': remedy<object>(
    ofPlan,
    { planKind: 'land-use', planStage: 'task' },
    ['(adjustment)', { planKind: 'land-use', planStage: 'adjustment' }],
    [['sửa “', 'correct “'], { planKind: 'regional', planStage: 'task' }],
  ),
  'no-values': remedy<object>(
    ofProject,
    { sector: [] },
    ['(agriculture)', { sector: ['agriculture'] }],
    [['bỏ thông tin này', 'leave the fact out'], {}],
  ),
  'wrong-json-type': remedy<object>(ofProject, { capital: true }, [
    '"1.200 tỷ đồng"',
    { capital: '1.200 tỷ đồng' },
  ]),
  'not-yes-no': remedy<object>(
    ofProject,
    { keyProject: 'chắc vậy' },
    [['“có”', ''], { keyProject: 'có' }],
    [['“không”', ''], { keyProject: 'không' }],
    [['', '“yes”'], { keyProject: 'yes' }],
    [['', '“no”'], { keyProject: 'no' }],
    [['bỏ trống', 'leave it out'], {}],
  ),
  'bad-date': remedy<object>(
    ofProject,
    { date: '31/2/2024' },
    ['“15/3/2024”', { date: '15/3/2024' }],
    ['“2024-03-15”', { date: '2024-03-15' }],
  ),
  'items-beside': remedy(
    ([items, capital]: readonly [object[] | undefined, string | undefined]) =>
      ofJson({ type: 'budget-supplement', items, capital }),
    [[ITEM], '5 tỷ đồng'],
    [
      ['Xóa “', 'Delete “'],
      [[ITEM], undefined],
    ],
    [
      ['xóa danh mục', 'delete the items'],
      [undefined, '5 tỷ đồng'],
    ],
  ),
  'items-empty': remedy<unknown>(
    ofRound,
    [],
    ['{"recipient": "Sở Y tế", "amount": "5 tỷ đồng"}', [ITEM]],
    [['bỏ danh mục', 'leave the list out'], undefined],
  ),
  'item-unknown-key': remedy<unknown>(
    ofRound,
    [{ recipient: 'Sở Y tế', ammount: '5 tỷ đồng' }],
    ['“amount”?', [ITEM]],
    [['Xóa đi', 'Delete it'], [ITEM]],
  ),
  'item-recipient-missing': remedy<unknown>(
    ofRound,
    [{ amount: '5 tỷ đồng' }],
    ['"recipient": "Sở Y tế"', [ITEM]],
  ),
  'item-amount-missing': remedy<unknown>(
    ofRound,
    [{ recipient: 'Sở Y tế' }],
    ['"amount": "5 tỷ đồng"', [ITEM]],
  ),
  'item-amount-not-exact': remedy<unknown>(
    ofRound,
    [{ ...ITEM, amount: 'trên 5 tỷ đồng' }],
    ['“5 tỷ đồng”', [ITEM]],
  ),
} satisfies Remedies;

/** Each fault of JSON: what is wrong, what its remedy says, and the text that follows it. */
export const JSON_FAULTS: Readonly<
  Record<JsonFault, readonly [broken: string, says: readonly [vi: string, en: string], mended: string]>
> = {
  comment: [
    '{"type": "investment-project"} // dự án',
    ['Xóa phần chú thích', 'Delete the comment'],
    '{"type": "investment-project"}',
  ],
  'trailing-comma': [
    '{"type": "investment-project",}',
    ['Xóa dấu phẩy', 'Delete the last comma'],
    '{"type": "investment-project"}',
  ],
  'text-not-closed': [
    '{"type": "investment-project}',
    ['Thêm dấu nháy kép đóng', 'Add the closing double quote'],
    '{"type": "investment-project"}',
  ],
  'bad-escape': [
    '{"type": "investment-project", "title": "C:\\ho-so"}',
    ['"C:\\\\ho-so"', '\\\\ in place of \\'],
    '{"type": "investment-project", "title": "C:\\\\ho-so"}',
  ],
  'control-character': [
    '{"type": "investment-project", "title": "Trường\thọc"}',
    ['Xóa ký tự đó', 'Delete it'],
    '{"type": "investment-project", "title": "Trường học"}',
  ],
  'bad-number': [
    '{"type": "investment-project", "capital": 1200000000.}',
    ['1200000000', '1200000000'],
    '{"type": "investment-project", "capital": 1200000000}',
  ],
  'single-quotes': [
    "{'type': 'investment-project'}",
    ['Thay dấu nháy đơn bằng dấu nháy kép', 'Replace the single quotes by double quotes'],
    '{"type": "investment-project"}',
  ],
  'value-expected': [
    '{"type": "investment-project", "capital": }',
    ['"capital": "1.200 tỷ đồng"', '"capital": "1.200 tỷ đồng"'],
    '{"type": "investment-project", "capital": "1.200 tỷ đồng"}',
  ],
  'key-expected': [
    '{"type": "investment-project", capital: "5 tỷ đồng"}',
    ['trong dấu nháy kép', 'in double quotes'],
    '{"type": "investment-project", "capital": "5 tỷ đồng"}',
  ],
  'colon-expected': [
    '{"type" "investment-project"}',
    ['Thêm dấu hai chấm', 'Add a colon'],
    '{"type": "investment-project"}',
  ],
  'comma-expected': [
    '{"type": "investment-project" "capital": "5 tỷ đồng"}',
    ['Thêm dấu phẩy', 'Add a comma'],
    '{"type": "investment-project", "capital": "5 tỷ đồng"}',
  ],
  'not-closed': [
    '{"type": "investment-project"',
    ['Thêm dấu ngoặc đóng', 'Add the closing bracket'],
    '{"type": "investment-project"}',
  ],
  'after-the-end': [
    '{"type": "investment-project"} {"type": "land-prices"}',
    ['Xóa phần thừa', 'Delete what follows'],
    '{"type": "investment-project"}',
  ],
  'too-deep': [
    `{"type": "investment-project", "title": ${'['.repeat(2_000)}${']'.repeat(2_000)}}`,
    ['Bỏ bớt các lớp ngoặc', 'Take out some of the nested brackets'],
    '{"type": "investment-project", "title": "Trường học"}',
  ],
};
