/** The pages of docs/ as a site, in English and Vietnamese. `npm run build --prefix docs` writes docs/.vitepress/dist. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';

const GUIDE = {
  'first-proposal': ['A proposal', 'Hồ sơ'],
  'at-a-terminal': ['At a terminal', 'Hỏi đáp trong cửa sổ lệnh'],
  lists: ['A list', 'Danh sách hồ sơ'],
  submissions: ['The body addressed', 'Kiểm tra cấp trình'],
  'procedure-and-votes': ['Procedure and votes', 'Trình tự và biểu quyết'],
  'on-paper': ['On paper', 'Bản in'],
  dmn: ['Decision tables (DMN)', 'Bảng quyết định (DMN)'],
  ci: ['In CI', 'Dùng trong CI'],
  'editor-and-shell': ['In an editor and a shell', 'Trình soạn thảo và shell'],
  databases: ['In a database', 'Trong cơ sở dữ liệu'],
  'regulation-file': ['A regulation file', 'Tệp quy chế'],
  'new-province': ['A file for a new province', 'Lập tệp quy chế cho tỉnh mới'],
} as const;

const REFERENCE = {
  commands: ['Commands', 'Các lệnh'],
  options: ['Options', 'Tham số'],
  types: ['Types', 'Loại hồ sơ'],
  facts: ['Facts', 'Thông tin'],
  amounts: ['Amounts', 'Số tiền, diện tích'],
  results: ['Results', 'Kết quả'],
  'exit-codes': ['Exit codes', 'Mã kết thúc'],
  findings: ['Findings of validate', 'Nội dung cần xử lý (validate)'],
  procedure: ['procedure and vote', 'procedure và vote'],
  library: ['Library', 'Thư viện'],
  glossary: ['Glossary', 'Thuật ngữ'],
  speed: ['Speed', 'Tốc độ'],
} as const;

const COVERAGE = ['lai-chau-xiv', '261-qd-tw', 'lam-dong-bcsd', 'kon-tum-bcsd', '202-qd-tw'];

type Pages = Readonly<Record<string, readonly [english: string, vietnamese: string]>>;

function sidebar(lang: 0 | 1) {
  const root = lang === 0 ? '' : '/vi';
  const items = (room: string, pages: Pages) =>
    Object.entries(pages).map(([page, titles]) => ({ text: titles[lang], link: `${root}/${room}/${page}` }));
  return [
    { text: ['Guide', 'Hướng dẫn'][lang], items: items('guide', GUIDE) },
    { text: ['Reference', 'Tra cứu'][lang], items: items('reference', REFERENCE) },
    {
      text: ['Regulations', 'Các quy chế'][lang],
      items: COVERAGE.map((id) => ({ text: id, link: `/regulations/coverage.${id}` })),
    },
    ...(lang === 1
      ? []
      : [
          {
            text: 'Contributing',
            items: [
              { text: 'From a clause to a rule', link: '/contribute/write-a-regulation' },
              { text: 'Tests', link: '/contribute/tests' },
              { text: 'Checks', link: '/contribute/checks' },
              { text: 'Decisions', link: '/decisions' },
            ],
          },
        ]),
  ];
}

export default defineConfig({
  title: 'authority',
  description:
    'Which body is competent for a public proposal, under which clause, and what is still missing.',
  cleanUrls: true,
  // What the READMEs say stands on the home pages.
  srcExclude: ['**/README.md'],
  // Pages link to the examples as files.
  buildEnd: ({ srcDir, outDir }) =>
    cpSync(join(srcDir, 'examples'), join(outDir, 'examples'), { recursive: true }),
  themeConfig: { search: { provider: 'local' } },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { sidebar: sidebar(0) } },
    vi: {
      label: 'Tiếng Việt',
      lang: 'vi',
      description: 'Hồ sơ thuộc thẩm quyền cấp nào, căn cứ điều khoản nào, còn thiếu thông tin gì.',
      themeConfig: { sidebar: sidebar(1), outline: { label: 'Trên trang này' } },
    },
  },
});
