/**
 * Inputs of one shape and any length, for every reading: what a shape repeats is what may cost more the more there is of
 * it. All of it is harmless: at the lengths that the tests draw, nothing here takes long.
 */
import { HEADER, list, longCell, type Shape, times, unique } from './shape.ts';
import { WORKBOOKS } from './workbooks.ts';

const DAY = ['--date', '2024-06-12', '--lang', 'en'];
const LIST = (file: string) => ['batch', file, ...DAY, '--format', 'jsonl', '--quiet'];
const CHECKED = (file: string) => ['check', file, ...DAY, '--format', 'json'];
const TESTED = (file: string) => ['test', file, ...DAY];
const REGULATED = (file: string) => ['regulations', '--regulation', file, '--lang', 'en'];
const DAYS = (file: string) => [
  ...['procedure', 'ban-thuong-vu', '--meeting', '2025-01-20', ...DAY, '--holidays', file],
];
const CONFIGURED = (file: string) => [
  ...[
    'template',
    'asset-procurement',
    '--config',
    file,
    '--output',
    'template.xlsx',
    '--force',
    '--lang',
    'en',
  ],
];
const PUBLISHED = (file: string) => ['source', file, '--lang', 'en'];

const of =
  (reading: string, file: string, args: Shape['args']) =>
  (name: string, make: (bytes: number) => string): Shape => ({ reading, name, file, args, make });

const csv = of('csv', 'list.csv', LIST);
const json = of('json', 'list.json', LIST);
const proposal = of('proposal', 'proposal.json', CHECKED);
const jsonl = of('jsonl', 'list.jsonl', LIST);
const yaml = of('yaml', 'cases.yaml', TESTED);
const cases = of('case files', 'cases.jsonl', TESTED);
const regulation = of('regulation', 'regulation.yaml', REGULATED);
const holidays = of('holidays', 'holidays.yaml', DAYS);
const configuration = of('configuration', 'authority.yaml', CONFIGURED);
const text = of('published text', 'text.txt', PUBLISHED);

const ROW = (n: number) => `D${n};Trụ sở số ${n};Dự án đầu tư;Ngân sách tỉnh;${1 + (n % 900)},5 tỷ đồng;B`;
const PROPOSAL = (n: number) =>
  `{"id":"D${n}","type":"investment-project","fundingSource":"non-budget","capital":"${1 + (n % 900)} tỷ đồng","landArea":${n % 70}}`;
const CASE = (n: number) =>
  `{"why":"case ${n}","given":{"type":"investment-project","fundingSource":"non-budget","capital":"50 tỷ đồng"},"expected":{"outcome":"decided"}}`;
const YAML_CASE = (n: number) =>
  `- why: case ${n}\n  given: { type: investment-project, fundingSource: non-budget, capital: 50 tỷ đồng }\n  expected: { outcome: decided }\n`;

const CSVS: readonly Shape[] = [
  csv('rows', (bytes) => list(ROW, bytes)),
  csv('quoted cells', (bytes) => list((n) => ROW(n).replace(/[^;]+/g, '"$&"'), bytes)),
  csv('doubled quotes', (bytes) => list((n) => `D${n};"Nhà ""${n}"" ""A""";"";"x""";;`, bytes)),
  csv('lines in cells', (bytes) => list((n) => `D${n};"Nhà\n${n}\n";"Dự án đầu tư";"a\n";;`, bytes)),
  csv('a quote that nothing closes', (bytes) => `${HEADER}\nD;"${times((n) => `${ROW(n)}\n`, bytes)}`),
  csv('quotes that nothing closes', (bytes) => list((n) => `D${n};"Nhà ${n};"a;"b;c;d`, bytes)),
  csv('quotes that open every line', (bytes) => list((n) => `"D${n};Nhà ${n};a;b;c;d`, bytes)),
  csv('quotes within cells', (bytes) => list((n) => `D${n};Nhà "${n}" "a";"a" b;c;d;`, bytes)),
  csv('a long cell', (bytes) => `${HEADER}\n${ROW(1)};${longCell('chữ ', bytes)}\n`),
  csv('a long cell of capitals', (bytes) => `${HEADER}\nD1;${longCell('NHÀ VĂN HÓA ', bytes)};;;;\n`),
  csv('a long cell of one capital word', (bytes) => `${HEADER}\n;${longCell('NHÀ', bytes)};;;;\n`),
  csv('a long cell of figures', (bytes) => `${HEADER}\nD1;a;b;c;${longCell('1.000', bytes)} tỷ đồng;B\n`),
  csv(
    'a long cell of words of amounts',
    (bytes) => `${HEADER}\nD1;a;b;c;${longCell('một trăm tỷ ', bytes)};B\n`,
  ),
  csv('a long cell of brackets', (bytes) => `${HEADER}\nD1;${longCell('((a) ', bytes)};b;c;1 tỷ đồng;B\n`),
  csv('a long cell of spaces', (bytes) => `${HEADER}\nD1;a${longCell(' ', bytes)}b;b;c;1 tỷ đồng;B\n`),
  csv(
    'a long cell of list signs',
    (bytes) => `${HEADER}\nD1;a;Dự án đầu tư;${longCell('x, ', bytes)};1 tỷ đồng;B\n`,
  ),
  csv('a long cell in the header', (bytes) => `${HEADER} ${longCell('vốn (tỷ đồng) ', bytes)}\n${ROW(1)}\n`),
  csv('a long line without a space', (bytes) => `${HEADER}\na ${longCell('x', bytes)}`),
  csv('letters in parts', (bytes) => list((n) => `D${n};Tru\u0323 sơ\u0309 ${n};a;b;1 tỷ đồng;B`, bytes)),
  csv('columns', (bytes) =>
    columns(
      (n) => `Cột ${n}`,
      (n) => `${n}`,
      bytes,
    ),
  ),
  csv('columns of known names', (bytes) =>
    columns(
      (n) => `Tổng mức đầu tư ${n}`,
      (n) => `${n}`,
      bytes,
    ),
  ),
  csv('columns of near names', (bytes) =>
    columns(
      (n) => `Tong muc dau tu${unique(n)}`,
      () => 'x',
      bytes,
    ),
  ),
  csv('columns of one name', (bytes) =>
    columns(
      () => 'Ghi chú',
      () => 'x',
      bytes,
    ),
  ),
  csv('columns with a unit', (bytes) =>
    columns(
      (n) => `Vốn ${n} (tỷ đồng)`,
      (n) => `${n}`,
      bytes,
    ),
  ),
  csv('empty columns', (bytes) => `${HEADER}\n${ROW(1)}${longCell(';', bytes)}\n${ROW(2)}\n`),
  csv('rows of empty cells', (bytes) => list(() => ';;;;;;;;;;;;', bytes)),
  csv('blank lines', (bytes) => list(() => '', bytes)),
  csv('lines that end in CR', (bytes) => list(ROW, bytes).replaceAll('\n', '\r')),
  csv('headers again and again', (bytes) => list((n) => (n % 2 === 0 ? HEADER : ROW(n)), bytes)),
  csv('headers of their own', (bytes) =>
    list((n) => (n % 3 === 0 ? `Mã;Tên dự án;Loại;Vốn ${n};Nhóm;` : ROW(n)), bytes),
  ),
  csv('names of columns', (bytes) => list((n) => `Tên dự án;Loại ${n};Nguồn vốn;Ghi chú;Nhóm dự án;`, bytes)),
  csv('rows of capitals', (bytes) => list((n) => `;CÔNG TRÌNH GIAO THÔNG SỐ ${n};;;;`, bytes)),
  csv('headings', (bytes) => list((n) => (n % 2 === 0 ? `${roman(n)};LĨNH VỰC SỐ ${n};;;;` : ROW(n)), bytes)),
  csv('levels', (bytes) => list((n) => `${1 + (n % 9)}.${n % 7}.${n};Hạng mục ${n};;;${n};`, bytes)),
  csv('sums', (bytes) => list((n) => (n % 2 === 0 ? `;Tổng cộng;;;${n};` : `${n};Nhà ${n};;;${n};`), bytes)),
  csv('notes', (bytes) => list((n) => `Ghi chú ${n}: số liệu;;;;;`, bytes)),
  csv('titles', (bytes) => times((n) => `DANH MỤC DỰ ÁN ĐỢT ${n};;;;;\n`, bytes) + list(ROW, 400)),
  csv('units', (bytes) => list((n) => (n % 2 === 0 ? 'Đơn vị tính: tỷ đồng;;;;;' : ROW(n)), bytes)),
  csv('one id', (bytes) => list((n) => `D1;Trụ sở ${n};Dự án đầu tư;Ngân sách tỉnh;1 tỷ đồng;B`, bytes)),
  csv('a row said again', (bytes) => list(() => ROW(1), bytes)),
  csv('ditto marks', (bytes) =>
    list((n) => (n === 0 ? ROW(1) : `D${n};Nhà ${n};"";nt;1 tỷ đồng;-nt-`), bytes),
  ),
  csv('damaged rows', (bytes) => list((n) => `D${n};\ufffd${n};?;?;x${n};Z`, bytes)),
];

const JSONS: readonly Shape[] = [
  json('a list', (bytes) => `[${times((n) => `${n > 0 ? ',' : ''}${PROPOSAL(n)}`, bytes)}]`),
  json('a list over lines', (bytes) => `[\n${times((n) => `${n > 0 ? ',\n' : ''}${PROPOSAL(n)}`, bytes)}\n]`),
  json('keys', (bytes) => `[{${keys(bytes)}}]`),
  json('keys of every row', (bytes) => `[${times((n) => `${n > 0 ? ',' : ''}{"k${n}":1}`, bytes)}]`),
  json('spaces', (bytes) => `[${longCell(' ', bytes)}${PROPOSAL(1)}]`),
  json('a text without end', (bytes) => `[${PROPOSAL(1)},{"title":"${longCell('a', bytes)}`),
  json('what is broken', (bytes) => `[${times(() => '{"a":,},', bytes)}]`),
  json(
    'lists in lists',
    (bytes) => `[${times((n) => `${n > 0 ? ',' : ''}${'['.repeat(40)}${']'.repeat(40)}`, bytes)}]`,
  ),
  proposal('a long title', (bytes) => `${PROPOSAL(1).slice(0, -1)},"title":"${longCell('chữ ', bytes)}"}`),
  proposal(
    'signs written as codes',
    (bytes) => `${PROPOSAL(1).slice(0, -1)},"title":"${longCell('\\u00e0', bytes)}"}`,
  ),
  proposal('a long figure', (bytes) => `${PROPOSAL(1).slice(0, -1)},"area":1${longCell('0', bytes)}}`),
  proposal('a long amount', (bytes) => PROPOSAL(1).replace('1 tỷ', `1${longCell('.000', bytes)} tỷ`)),
  proposal('keys', (bytes) => `{${keys(bytes)}}`),
  proposal('near keys', (bytes) => `{${times((n) => `${n > 0 ? ',' : ''}"capitol${unique(n)}":1`, bytes)}}`),
  proposal('a key again', (bytes) => `{${times((n) => `${n > 0 ? ',' : ''}"capital":${n}`, bytes)}}`),
  proposal('values of a list', (bytes) =>
    PROPOSAL(1).replace('"non-budget"', `[${times((n) => `${n > 0 ? ',' : ''}"x${n}"`, bytes)}]`),
  ),
  proposal(
    'items',
    (bytes) =>
      `{"type":"budget-allocation","items":[${times((n) => `${n > 0 ? ',' : ''}{"recipient":"Sở ${n}","amount":"${n} triệu đồng"}`, bytes)}]}`,
  ),
  proposal(
    'lists in lists',
    (bytes) => `{"a":[${times((n) => `${n > 0 ? ',' : ''}${'['.repeat(40)}${']'.repeat(40)}`, bytes)}]}`,
  ),
  {
    ...proposal(
      'standard input',
      (bytes) => `${PROPOSAL(1).slice(0, -1)},"title":"${longCell('chữ ', bytes)}"}`,
    ),
    reading: 'stdin',
    args: () => CHECKED('-'),
  },
  {
    ...csv('rows from standard input', (bytes) => list(ROW, bytes)),
    reading: 'stdin',
    args: () => LIST('-'),
  },
  jsonl('lines', (bytes) => times((n) => `${PROPOSAL(n)}\n`, bytes)),
  jsonl('a long line', (bytes) => `${PROPOSAL(1)}\n{"title":"${longCell('chữ ', bytes)}"}\n`),
  jsonl('keys of every line', (bytes) => times((n) => `{"k${n}":1,"type":"x"}\n`, bytes)),
  jsonl('keys', (bytes) => `{${keys(bytes)}}\n`),
  jsonl('broken lines', (bytes) => times(() => '{"a":\n', bytes)),
  jsonl('blank lines', (bytes) => `${PROPOSAL(1)}\n${longCell('\n', bytes)}${PROPOSAL(2)}\n`),
];

const YAMLS: readonly Shape[] = [
  yaml('cases', (bytes) => times(YAML_CASE, bytes)),
  yaml('keys', (bytes) => `- why: a\n  given:\n${times((n) => `    k${n}: 1\n`, bytes)}`),
  yaml('a long scalar', (bytes) => `- why: ${longCell('chữ ', bytes)}\n  given: {}\n`),
  yaml('a scalar over lines', (bytes) => `- why: >\n${times(() => '    chữ và chữ\n', bytes)}`),
  yaml('a plain scalar over lines', (bytes) => `- why: a\n${times(() => '    chữ và chữ\n', bytes)}`),
  yaml('a quoted scalar', (bytes) => `- why: "${times(() => 'a\\n\\t\n  ', bytes)}"\n`),
  yaml('a flow', (bytes) => `- why: a\n  given: { a: [${times((n) => `x${n}, `, bytes)}] }\n`),
  yaml('comments', (bytes) => `${times((n) => `# ${n}\n`, bytes)}- why: a\n`),
  yaml('blank lines', (bytes) => `- why: a\n${longCell('\n', bytes)}- why: b\n`),
  yaml('spaces', (bytes) => `- why: a${longCell(' ', bytes)}\n`),
  yaml(
    'anchors and aliases',
    (bytes) => `- &a { why: a }\n${times(() => '- *a\n', Math.min(bytes, 4000))}${times(YAML_CASE, bytes)}`,
  ),
  yaml('an alias of much', (bytes) => `- &a [${times((n) => `x${n}, `, bytes)}]\n- *a\n- *a\n`),
  yaml('lists in lists', (bytes) => times(() => `- ${'['.repeat(40)}${']'.repeat(40)}\n`, bytes)),
  yaml('what is broken', (bytes) => times(() => '- a: b: c\n', bytes)),
  yaml(
    'brackets that nothing closes',
    (bytes) => times(() => '- [\n', Math.min(bytes, 300)) + times(() => '- "\n', bytes),
  ),
  yaml('documents', (bytes) => times(() => '---\na: b\n', bytes)),
  cases('cases', (bytes) => times((n) => `${CASE(n)}\n`, bytes)),
  cases('a long reason', (bytes) => `${CASE(1).replace('case', longCell('case ', bytes))}\n`),
  regulation('keys', (bytes) => times((n) => `k${n}: 1\n`, bytes)),
  regulation(
    'bodies',
    (bytes) =>
      `id: a\nbodies:\n${times((n) => `  - { code: b${n}, name: { vi: B ${n}, en: B ${n} } }\n`, bytes)}`,
  ),
  regulation(
    'what it has not',
    (bytes) => `rules:\n${times((n) => `  - { id: r${n}, nope: ${n} }\n`, bytes)}`,
  ),
  holidays(
    'days',
    (bytes) => `2025:\n  off: [${times((n) => `2025-0${1 + (n % 9)}-1${n % 10}, `, bytes)}]\n`,
  ),
  holidays('years', (bytes) => times((n) => `${2000 + n}:\n  off: [2025-05-02]\n`, bytes)),
  holidays('what it has not', (bytes) => `2025:\n${times((n) => `  k${n}: 2025-05-02\n`, bytes)}`),
  configuration(
    'columns',
    (bytes) => `authorityConfig: 1\ncolumns:\n${times((n) => `  "Số vốn ${n}": capital\n`, bytes)}`,
  ),
  configuration(
    'units',
    (bytes) => `authorityConfig: 1\nunits:\n${times((n) => `  "Số vốn ${n}": tỷ đồng\n`, bytes)}`,
  ),
  configuration('what it has not', (bytes) => `authorityConfig: 1\n${times((n) => `k${n}: 1\n`, bytes)}`),
];

const TEXTS: readonly Shape[] = [
  text('clauses', (bytes) =>
    times(
      (n) => `Điều ${n + 1}. Nhiệm vụ\n\n1. Cho ý kiến các dự án từ ${n} tỷ đồng trở lên.\na) Việc khác;\n\n`,
      bytes,
    ),
  ),
  text(
    'clauses of one article',
    (bytes) => `Điều 1. A\n${times((n) => `${n + 1}. Cho ý kiến dự án trên ${n} ha;\n`, bytes)}`,
  ),
  text(
    'points of one clause',
    (bytes) =>
      `Điều 1. A\n1. B\n${times((n) => `${'abcdđeghiklmnopqrstuvxy'[n % 23]}) Cho ý kiến dự án ${n};\n`, bytes)}`,
  ),
  text(
    'numbers of any depth',
    (bytes) => `Điều 1. A\n${times((n) => `1.${n % 5}.${n % 7}.${n}. Dự án;\n`, bytes)}`,
  ),
  text('a number again', (bytes) => `Điều 1. A\n${times(() => '1. Dự án;\n', bytes)}`),
  text('an article again', (bytes) => times(() => 'Điều 1. Dự án\n', bytes)),
  text('a long line', (bytes) => `Điều 1. A\n1. ${longCell('dự án từ 10 ha đến 20 ha, ', bytes)}\n`),
  text('a long word', (bytes) => `Điều 1. A\n1. ${longCell('dự', bytes)}\n`),
  text('lines of a clause', (bytes) => `Điều 1. A\n1. B\n${times(() => 'dự án đầu tư từ\n', bytes)}`),
  text('capitals', (bytes) => times(() => 'NHIỆM VỤ QUYỀN HẠN\n', bytes)),
  text('pages', (bytes) => `Điều 1. A\n${times((n) => `1. Dự án;\n\n${n}\n\f\n`, bytes)}`),
  text('blank lines', (bytes) => `Điều 1. A\n${longCell('\n', bytes)}1. B\n`),
  text('spaces', (bytes) => `Điều 1. A\n1. B${longCell(' ', bytes)}C\n`),
  text('dashes', (bytes) => `Điều 1. A\n1. B:\n${times((n) => `- Dự án ${n};\n`, bytes)}`),
  text('figures', (bytes) => `Điều 1. A\n1. ${times((n) => `${n}/${n + 1} tổng số; `, bytes)}\n`),
  {
    ...text('a text against an earlier one', (bytes) =>
      times((n) => `Điều ${n + 1}. Việc ${n}\n1. Dự án ${n * 7} ha.\n`, bytes),
    ),
    beside: (bytes) => ({
      'earlier.txt': times((n) => `Điều ${n + 1}. Việc ${n}\n1. Dự án ${n * 9} ha.\n`, bytes),
    }),
    args: (file) => ['diff', 'earlier.txt', file, '--lang', 'en'],
  },
];

export const SHAPES: readonly Shape[] = [...CSVS, ...JSONS, ...YAMLS, ...TEXTS, ...WORKBOOKS];

function columns(name: (n: number) => string, cell: (n: number) => string, bytes: number): string {
  const names = times((n) => `;${name(n)}`, bytes / 2);
  const cells = times((n) => `;${cell(n)}`, Number.POSITIVE_INFINITY, names.split(';').length - 1);
  return `${HEADER}${names}\n${`${ROW(1)}${cells}\n`.repeat(2)}`;
}

function keys(bytes: number): string {
  return times((n) => `${n > 0 ? ',' : ''}"k${n}":1`, bytes);
}

function roman(n: number): string {
  return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n % 10]!;
}
