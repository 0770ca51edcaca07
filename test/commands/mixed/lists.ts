/** A list whose rows are of three regulations, as a table and as JSON Lines. */

/** Bodies of the same code decide under two of them: `ban-thuong-vu`, `thuong-truc`, `chu-tich-ubnd`. */
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['', { id: 'A1', title: 'Nhà máy chè', ...outside('1.200 tỷ đồng'), declaredAuthority: 'BTV' }],
  ['lai-chau-xiv', { id: 'A2', title: 'Kho vật tư', ...outside('150 tỷ đồng'), declaredAuthority: 'BTV' }],
  [
    'phu-minh-ix',
    { id: 'B1', title: 'Cầu sông Hương', ...project('cầu', '1.600 tỷ đồng'), declaredAuthority: 'BTV' },
  ],
  [
    'Quy chế làm việc Tỉnh uỷ Phú Minh khoá IX (hư cấu)',
    {
      id: 'B2',
      title: 'Xưởng giấy',
      ...project('Công nghiệp', ''),
      declaredAuthority: 'Thường trực Tỉnh ủy',
    },
  ],
  [
    'PHU-MINH-IX',
    { id: 'B3', title: 'Nhà hát', ...project('Văn hóa', 'nhiều'), declaredAuthority: 'UBND tỉnh' },
  ],
  [
    'phu-minh-ix',
    {
      id: 'B4',
      title: 'Đường tránh',
      ...project('transport', '900 tỷ đồng'),
      declaredAuthority: 'chu-tich-ubnd',
    },
  ],
  [
    'day-du',
    { id: 'C1', title: 'Kho lạnh', type: 'Công trình', nature: 'Quốc phòng', declaredAuthority: 'TU' },
  ],
  [
    'A regulation with everything',
    {
      id: 'C2',
      title: 'Chợ',
      type: 'Dự án',
      nature: 'none',
      date: '2025-12-01',
      declaredAuthority: 'Tỉnh ủy',
    },
  ],
  ['phu-minh-x', { id: 'D1', title: 'Trường học', type: 'Dự án đầu tư', declaredAuthority: 'BTV' }],
  ['my-rules.yaml', { id: 'D2', title: 'Trạm xá', type: 'Dự án đầu tư', declaredAuthority: 'BTV' }],
];

function outside(capital: string): Record<string, string> {
  return { type: 'Dự án đầu tư', fundingSource: 'ngoài ngân sách', sector: 'khác', capital };
}

function project(sector: string, capital: string): Record<string, string> {
  return { type: 'Dự án đầu tư', sector, capital };
}

const COLUMNS: readonly (readonly [header: string, key: string])[] = [
  ['Mã', 'id'],
  ['Tên dự án', 'title'],
  ['Loại', 'type'],
  ['Nguồn vốn', 'fundingSource'],
  ['Lĩnh vực', 'sector'],
  ['Tổng mức đầu tư', 'capital'],
  ['nature', 'nature'],
  ['Ngày trình', 'date'],
  ['Cấp trình', 'declaredAuthority'],
];

export const TABLE = [
  ['Quy chế', ...COLUMNS.map(([header]) => header)],
  ...ROWS.map(([regulation, facts]) => [regulation, ...COLUMNS.map(([, key]) => facts[key] ?? '')]),
];

export const CSV = `${TABLE.map((cells) => cells.join(';')).join('\n')}\n`;

export const JSON_LINES = ROWS.map(
  ([regulation, facts]) => `${JSON.stringify({ regulation, ...facts })}\n`,
).join('');
