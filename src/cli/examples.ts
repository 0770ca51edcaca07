/** Real examples, shown under the help of the program and of each command. The tests run them. */
import type { ExitCodes } from '../present/messages/help.ts';
import type { HelpWords } from '../present/messages/words.ts';

export const EXAMPLES = {
  program: [
    'authority check --type investment-project --funding-source non-budget --capital "1.200 tỷ đồng" --sector tourism --land-area "12 ha"',
    'authority batch list.xlsx --output xlsx=results.xlsx',
    'authority explain "điểm 4.2 khoản 4 Điều 2"',
    'authority regulations',
  ],
  check: [
    'authority check --type "Dự án đầu tư" --funding-source "ngoài ngân sách" --capital "1.200 tỷ đồng" --sector "nông nghiệp" --land-area "80 ha"',
    'authority check --type asset-procurement --asset-kind "thiết bị" --unit-price "1,2 tỷ đồng"',
    'authority check proposal.json --format json',
    'echo \'{"type":"investment-project","fundingSource":"fdi","sector":"other"}\' | authority check - --lang en',
  ],
  batch: [
    'authority batch list.csv',
    'authority batch list.xlsx --output xlsx=results.xlsx --rejects rejects.csv',
    'authority batch list.csv --map "Kinh phí=capital" --set type=investment-project --format csv',
    'authority batch - --input-format jsonl --format jsonl',
  ],
  validate: [
    'authority validate list.csv',
    'authority validate lists --output sarif=report.sarif --output junit=report.xml',
    'authority validate "lists/**/*.xlsx" --fail-on warning --baseline baseline.json',
  ],
  audit: [
    'authority audit',
    'authority audit --regulation my-province.yaml',
    'authority audit --format sarif > audit.sarif',
  ],
  test: [
    'authority test cases --coverage',
    'authority test cases.yaml --regulation my-province.yaml',
    'authority audit --cases | authority test -',
  ],
  diff: [
    'authority diff lai-chau-xiv my-province.yaml',
    'authority diff 2020.yaml 2025.yaml --cases proposals.jsonl --format markdown',
  ],
  init: ['authority init my-province', 'authority init my-province --lang en'],
  schema: [
    'authority schema proposal > proposal.schema.json',
    'authority schema regulation > regulation.schema.json',
  ],
  complete: ['authority complete bash > authority.bash', 'authority complete fish > authority.fish'],
  source: [
    'authority source regulation.txt',
    'authority source regulation.txt --regulation my-province.yaml --format markdown',
  ],
  matters: [
    'authority matters',
    'authority matters mua xe',
    'authority matters --clause 2.3',
    'authority matters --coverage --format markdown',
  ],
  procedure: [
    'authority procedure ban-thuong-vu',
    'authority procedure ban-thuong-vu --meeting 2024-06-12 --ics session.ics',
    'authority procedure "Dự án đầu tư" --lang en',
    'authority procedure proposal.json --meeting 12/06/2024 --holidays holidays.yaml',
  ],
  vote: [
    'authority vote --body ban-thuong-vu --members 13 --present 9 --for 7',
    'authority vote --body "Ban Thường vụ" --members 13 --for 9 --written --important-disagreement',
    'authority vote --body thuong-truc --members 5 --for 4 --lang en',
  ],
  explain: [
    'authority explain 2.4.2',
    'authority explain planning --lang en',
    'authority explain tourism-from-20ha',
  ],
} as const;

export function exampleText({ headings }: HelpWords, lines: readonly string[]): string {
  return `\n${headings.examples}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

export function exitCodeText({ headings, exitCodes }: HelpWords): string {
  return codeText(headings, exitCodes);
}

export function testExitCodeText({ headings, testExitCodes }: HelpWords): string {
  return codeText(headings, testExitCodes);
}

export function diffExitCodeText({ headings, diffExitCodes }: HelpWords): string {
  return codeText(headings, diffExitCodes);
}

export function sourceExitCodeText({ headings, sourceExitCodes }: HelpWords): string {
  return codeText(headings, sourceExitCodes);
}

export function procedureExitCodeText({ headings, procedureExitCodes }: HelpWords): string {
  return codeText(headings, procedureExitCodes);
}

export function voteExitCodeText({ headings, voteExitCodes }: HelpWords): string {
  return codeText(headings, voteExitCodes);
}

export function validateExitCodeText({ headings, validateExitCodes }: HelpWords): string {
  return codeText(headings, validateExitCodes);
}

export function listExitCodeText({ headings, listExitCodes }: HelpWords): string {
  return codeText(headings, listExitCodes);
}

function codeText(headings: HelpWords['headings'], codes: ExitCodes): string {
  const lines = Object.entries(codes).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`);
  return `\n${headings.exitCodes}:\n${lines.join('\n')}`;
}
