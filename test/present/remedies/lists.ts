/** Remedies of lists: their columns, rows, settings and sheets. */
import { toTcvn3, vniInUnicode } from '../../intake/list/file/office-list.ts';
import { ofAnyRegulation, ofList, ofProjects, type Remedies, remedy, type WrittenList } from './remedy.ts';

const HEADER = 'Loại;Tên dự án;Nguồn vốn;Tổng mức đầu tư';
const ROW = 'Dự án đầu tư;Trường mầm non;Ngân sách tỉnh;50 tỷ đồng';
const LIST = `${HEADER}\n${ROW}\n`;
const LONG = 'x'.repeat(3_000_000);

const ofText = (text: string | Uint8Array) => ofList({ text });
const ofJsonList = (text: string) => ofList({ text, from: 'json' });
/** Bytes of no encoding. */
const NO_TEXT = Buffer.concat([
  Buffer.from('id;title\n'),
  Buffer.from([...Array(60).keys()].map((n) => 0x80 + ((n * 37) % 0x60))),
]);

function damaged(): Uint8Array {
  const bytes = Buffer.from(LIST);
  bytes[bytes.indexOf('mầm') + 1] = 0xff;
  return bytes;
}

/** A list of projects with options of its own. */
const asked = ([lines, options]: readonly [readonly string[], Omit<WrittenList, 'text'>]) =>
  ofProjects(lines, options);

export const LISTS = {
  'encoding-tcvn3': remedy<WrittenList>(
    ofList,
    { text: toTcvn3(LIST) },
    ['--encoding tcvn3', { text: toTcvn3(LIST), encoding: 'tcvn3' }],
    ['Unicode (UTF-8)', { text: LIST }],
  ),
  'encoding-vni': remedy(ofText, vniInUnicode(LIST), ['Unicode (UTF-8)', LIST]),
  'encoding-unknown': remedy<WrittenList>(
    ofList,
    { text: NO_TEXT },
    ['UTF-8', { text: LIST }],
    ['windows-1258', { text: NO_TEXT, encoding: 'windows-1258' }],
  ),
  'text-damaged': remedy<string | Uint8Array>(ofText, damaged(), [
    ['Gõ lại chữ trong các ô đó', 'Type the text of those cells again'],
    LIST,
  ]),
  'no-header': remedy<WrittenList>(
    ofList,
    { text: 'a;b;c\nd;e;f\ng;h;i\n' },
    ['“Loại”, “Nguồn vốn”, “Tổng mức đầu tư”', { text: 'Loại;Nguồn vốn;Tổng mức đầu tư\nDự án đầu tư;;\n' }],
    ['--header-row', { text: `a;b;c;d\n${LIST}`, headerRows: { first: 2 } }],
  ),
  'header-row-outside': remedy<WrittenList>(ofList, { text: LIST, headerRows: { first: 9 } }, [
    ['--header-row từ 1 đến 2', '--header-row from 1 to 2'],
    { text: LIST, headerRows: { first: 1 } },
  ]),
  'file-without-sheets': remedy<WrittenList>(ofList, { text: LIST, sheets: ['Biểu 1'], sheetsAsked: true }, [
    ['Bỏ --sheet', 'Leave out --sheet'],
    { text: LIST },
  ]),
  'unit-not-amount': remedy(
    asked,
    [['Địa điểm;Vốn', 'Xã A;50 tỷ đồng'], { units: [{ column: 'Địa điểm', text: 'tỷ đồng', from: 'flag' }] }],
    [
      ['Bỏ --unit này', 'Leave out this --unit'],
      [['Địa điểm;Vốn', 'Xã A;50 tỷ đồng'], {}],
    ],
    [
      '--map "Địa điểm=capital"',
      [
        ['Địa điểm', '50'],
        {
          units: [{ column: 'Địa điểm', text: 'tỷ đồng', from: 'flag' }],
          map: [{ column: 'Địa điểm', key: 'capital' }],
        },
      ],
    ],
  ),
  'json-too-large': remedy<WrittenList>(
    ofList,
    { text: `[${' '.repeat(67_108_865)}]`, from: 'json' },
    [
      ['Chia thành nhiều tệp', 'Split it into several files'],
      { text: '[{"type":"investment-project"}]', from: 'json' },
    ],
    ['JSONL', { text: `{"type":"investment-project"}\n`, from: 'jsonl' }],
  ),
  'line-too-long': remedy(ofText, `${LIST}Dự án đầu tư;${LONG};;\n`, [
    ['rút ngắn ô quá dài', 'shorten a cell that is too long'],
    LIST,
  ]),
  'quote-not-closed': remedy(
    ofText,
    `${LIST}Dự án đầu tư;"Trường học;;\n`,
    [['Thêm dấu nháy kép đóng', 'Add the closing quote'], `${LIST}Dự án đầu tư;"Trường học";;\n`],
    [['bỏ dấu mở', 'drop the opening one'], `${LIST}Dự án đầu tư;Trường học;;\n`],
  ),
  'cells-surplus': remedy(
    ofText,
    `${HEADER}\n${ROW};thừa\n`,
    [
      ['trong dấu nháy kép', 'in double quotes'],
      `${HEADER}\nDự án đầu tư;Trường mầm non;Ngân sách tỉnh;"50 tỷ đồng"\n`,
    ],
    [['xóa ô thừa', 'delete the extra cells'], LIST],
  ),
  'cells-missing': remedy(ofText, `${HEADER}\nDự án đầu tư;Trường mầm non\n`, [
    ['Thêm dấu phân cách', 'Add a separator'],
    `${HEADER}\nDự án đầu tư;Trường mầm non;;\n`,
  ]),
  'columns-same-key': remedy(
    asked,
    [['Vốn;Số tiền', '5 tỷ;6 tỷ'], {}],
    [
      '--ignore-column "Số tiền"',
      [
        ['Vốn;Số tiền', '5 tỷ;6 tỷ'],
        {
          map: [{ column: 'Số tiền', key: '', option: '--ignore-column' }],
          ignore: ['Số tiền'],
        },
      ],
    ],
    [
      ['đổi tên', 'rename'],
      [['Vốn;Ghi chú', '5 tỷ;6 tỷ'], {}],
    ],
  ),
  'map-unknown-column': remedy(
    asked,
    [['Cần dùng', '5 tỷ'], { map: [{ column: 'Can', key: 'capital' }] }],
    ['“Cần dùng”', [['Cần dùng', '5 tỷ'], { map: [{ column: 'Cần dùng', key: 'capital' }] }]],
  ),
  'column-given-twice': remedy(
    asked,
    [
      ['Cần dùng', '5 tỷ'],
      {
        map: [
          { column: 'Cần dùng', key: 'capital' },
          { column: 'Cần dùng', key: 'fdiAmount' },
        ],
      },
    ],
    [
      ['Bỏ một trong hai', 'Leave one of the two out'],
      [['Cần dùng', '5 tỷ'], { map: [{ column: 'Cần dùng', key: 'capital' }] }],
    ],
  ),
  'map-unknown-key': remedy(
    asked,
    [['Cần dùng', '5 tỷ'], { map: [{ column: 'Cần dùng', key: 'captal' }] }],
    ['--map "Cần dùng=capital"', [['Cần dùng', '5 tỷ'], { map: [{ column: 'Cần dùng', key: 'capital' }] }]],
  ),
  'set-unknown-key': remedy<WrittenList>(
    ofList,
    { text: 'Vốn\n5 tỷ\n', set: [{ key: 'tpye', text: 'investment-project' }] },
    [
      '--set type=investment-project',
      { text: 'Vốn;Tên\n5 tỷ;A\n', set: [{ key: 'type', text: 'investment-project' }] },
    ],
  ),
  'set-beside-column': remedy<WrittenList>(
    ofList,
    { text: LIST, set: [{ key: 'fundingSource', text: 'fdi' }] },
    [['Bỏ --set', 'Leave out --set'], { text: LIST }],
    [
      '--ignore-column "Nguồn vốn"',
      {
        text: LIST,
        set: [{ key: 'fundingSource', text: 'fdi' }],
        map: [{ column: 'Nguồn vốn', key: '', option: '--ignore-column' }],
        ignore: ['Nguồn vốn'],
      },
    ],
  ),
  'list-without-type': remedy<WrittenList>(
    ofList,
    { text: 'Tên dự án;Nguồn vốn;Tổng mức đầu tư\nTrường;Ngân sách tỉnh;50 tỷ đồng\n' },
    [
      ['--set "type=Dự án đầu tư"', ''],
      {
        text: 'Tên dự án;Nguồn vốn;Tổng mức đầu tư\nTrường;Ngân sách tỉnh;50 tỷ đồng\n',
        set: [{ key: 'type', text: 'Dự án đầu tư' }],
      },
    ],
    [
      ['', '--set type=investment-project'],
      {
        text: 'Tên dự án;Nguồn vốn;Tổng mức đầu tư\nTrường;Ngân sách tỉnh;50 tỷ đồng\n',
        set: [{ key: 'type', text: 'investment-project' }],
      },
    ],
    [['Thêm cột “Loại”', ''], { text: LIST }],
    [['', 'Add a column “type”'], { text: LIST.replace('Loại', 'type') }],
  ),
  'unknown-regulation': remedy(
    ofAnyRegulation,
    `Quy chế;${HEADER}\nkhong-co;${ROW}\n`,
    [['Để trống', 'Leave it empty'], `Quy chế;${HEADER}\n;${ROW}\n`],
    ['lai-chau-xiv', `Quy chế;${HEADER}\nlai-chau-xiv;${ROW}\n`],
  ),
  'unit-unreadable': remedy(
    asked,
    [['Vốn', '50'], { units: [{ column: 'Vốn', text: 'đồng vàng', from: 'flag' }] }],
    [
      '--unit "Vốn=triệu đồng"',
      [['Vốn', '50'], { units: [{ column: 'Vốn', text: 'triệu đồng', from: 'flag' }] }],
    ],
  ),
  'unit-unknown-column': remedy(
    asked,
    [['Vốn', '50'], { units: [{ column: 'Vôn đầu tư', text: 'tỷ đồng', from: 'flag' }] }],
    ['“Vốn”', [['Vốn', '50'], { units: [{ column: 'Vốn', text: 'tỷ đồng', from: 'flag' }] }]],
  ),
  'value-setting-unknown': remedy(
    asked,
    [['Lĩnh vực', 'Y tế'], { values: [{ text: 'Y tế', code: 'Khácc', from: 'config' }] }],
    [
      ['mã hoặc tên một giá trị', 'the code or name of a value'],
      [['Lĩnh vực', 'Y tế'], { values: [{ text: 'Y tế', code: 'Khác', from: 'config' }] }],
    ],
    [
      ['xóa mục này', 'delete the entry'],
      [['Lĩnh vực', 'Y tế'], {}],
    ],
  ),
  'column-unclear': remedy(
    asked,
    [['Tổng đầu tư toàn bộ;Lĩnh vực', '5.000.000.000;Khác'], {}],
    [
      '--map "Tổng đầu tư toàn bộ=capital"',
      [
        ['Tổng đầu tư toàn bộ;Lĩnh vực', '5.000.000.000;Khác'],
        { map: [{ column: 'Tổng đầu tư toàn bộ', key: 'capital' }] },
      ],
    ],
    [
      '--ignore-column "Tổng đầu tư toàn bộ"',
      [['Tổng đầu tư toàn bộ;Lĩnh vực', '5.000.000.000;Khác'], { ignore: ['Tổng đầu tư toàn bộ'] }],
    ],
  ),
  'mark-missing': remedy(
    ofText,
    'Loại;Nhóm;Phát sinh trong năm\nDanh mục dự án;C;\nDanh mục dự án;C;x\n',
    [['“không”', ''], 'Loại;Nhóm;Phát sinh trong năm\nDanh mục dự án;C;không\nDanh mục dự án;C;x\n'],
    [['“có”', ''], 'Loại;Nhóm;Phát sinh trong năm\nDanh mục dự án;C;có\nDanh mục dự án;C;x\n'],
    [['', '“no”'], 'Loại;Nhóm;Phát sinh trong năm\nDanh mục dự án;C;no\nDanh mục dự án;C;x\n'],
    [['', '“yes”'], 'Loại;Nhóm;Phát sinh trong năm\nDanh mục dự án;C;yes\nDanh mục dự án;C;x\n'],
  ),
  'not-a-list': remedy<string>(ofJsonList, '"investment-project"', [
    '[ ]',
    '[{"type": "investment-project"}]',
  ]),
} satisfies Remedies;
