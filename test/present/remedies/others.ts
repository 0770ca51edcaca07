/** Remedies of files as the system has them, published texts, cases, days off, votes and regulation files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { sessionDates } from '../../../src/calendar/session-dates.ts';
import { openFile } from '../../../src/files/file-source.ts';
import { readCaseElements } from '../../../src/intake/case-file.ts';
import { openList } from '../../../src/intake/list/open-list.ts';
import { readCase } from '../../../src/intake/read-case.ts';
import type { Problem, ProblemCode } from '../../../src/model/problem.ts';
import { problemWordsFor } from '../../../src/present/messages/problems.ts';
import { pack } from '../../archive/pack.ts';
import { calendarWith } from '../../calendar/notices.ts';
import { TERMS } from '../../calendar/terms.ts';
import { run } from '../../commands/in-process.ts';
import { regulation, regulations, sourceOf } from '../../intake/list/read-list.ts';
import { fixture } from '../../regulations/files.ts';
import { ofHolidays, ofRegulation, ofSource, ofVote, ofVoteOf, type Remedies, remedy } from './remedy.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'authority-remedies-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const LIST = 'Loại;Nguồn vốn;Tổng mức đầu tư\nDự án đầu tư;Ngân sách tỉnh;50 tỷ đồng\n';
const FILE = join(FOLDER, 'list.csv');
writeFileSync(FILE, LIST);

async function ofFile(path: string): Promise<readonly Problem[]> {
  const opened = await openFile(path);
  if ('problem' in opened) return [opened.problem];
  await opened.close();
  return [];
}

/** A list whose bytes the system gives, or refuses for that reason. */
async function ofSystem(refusal: string | undefined): Promise<readonly Problem[]> {
  const source = sourceOf(LIST);
  const opened = await openList(
    {
      ...source,
      open: () => {
        if (refusal !== undefined) throw Object.assign(new Error('refused'), { code: refusal });
        return source.open();
      },
    },
    regulations,
    { format: 'csv' },
  );
  if (!opened.ok) return opened.problems;
  await opened.list.close();
  return [];
}

/** A run of the command line: a problem whose remedy, which never varies, it prints. */
function ofRun(code: ProblemCode) {
  return async ({ args, stdin = '', tmp }: { args: string[]; stdin?: string; tmp?: string }) => {
    if (tmp !== undefined) vi.stubEnv('TMPDIR', tmp);
    const { stderr } = await run([...args, '--lang', 'en'], stdin);
    vi.unstubAllEnvs();
    const remedy = problemWordsFor('en').problems[code].fix;
    if (typeof remedy !== 'string') throw new Error(`${code}: its remedy varies`);
    const printed = stderr.replaceAll(/\s+/g, ' ').includes(remedy);
    return printed ? [{ code, place: {}, params: {} } satisfies Problem] : [];
  };
}

function ofCase(text: string): readonly Problem[] {
  const { elements, problems } = readCaseElements(text, 'yaml');
  return [...problems, ...elements.flatMap((raw) => readCase(raw, regulation).problems)];
}

const calendar = await calendarWith();
const ofMeeting = (date: string) =>
  sessionDates({ date, place: { flag: '--meeting' } }, TERMS, calendar, '2024-06-01').problems;

/** Whether the count of those who did not answer is asked for: only where it decides. */
async function ofWritten(args: string[]): Promise<readonly Problem[]> {
  return ofRun('silent-missing')({
    args: [
      'vote',
      '--regulation',
      'fixtures/regulations/fictional/caucus-two-thirds.yaml',
      '--written',
      ...args,
    ],
  });
}

const EVERYTHING = fixture('right/every-feature.yaml');
const changed = (from: string, to: string): string => {
  if (!EVERYTHING.includes(from)) throw new Error(`nothing to change: ${from}`);
  return EVERYTHING.replace(from, to);
};
const ARTICLE =
  'Điều 1. Việc của hội đồng\n1. Quyết định những dự án từ 10 tỷ đồng trở lên ở tỉnh giả định.\n';
const SESSION = { members: '13', present: '9', for: '7' };

export const OTHERS = {
  'file-missing': remedy(ofFile, join(FOLDER, 'lst.csv'), [['tên tệp', 'the name of the file'], FILE]),
  'file-is-directory': remedy(ofFile, FOLDER, [
    ['tên tệp trong thư mục', 'Name the file in that folder'],
    FILE,
  ]),
  'file-unreadable': remedy<string | undefined>(ofSystem, 'EACCES', [
    ['quyền đọc tệp', 'the permissions of the file'],
    undefined,
  ]),
  'temporary-unwritable': remedy(
    ofRun('temporary-unwritable'),
    { args: ['batch', '-'], stdin: LIST, tmp: join(FOLDER, 'none') },
    [['Đặt TMPDIR', 'Set TMPDIR'], { args: ['batch', '-'], stdin: LIST, tmp: FOLDER }],
    [['lưu thành tệp', 'saved to a file'], { args: ['batch', FILE], tmp: join(FOLDER, 'none') }],
  ),
  'other-regulation': remedy(
    ofRun('other-regulation'),
    {
      args: ['check', '-', '--regulation', 'lam-dong-bcsd'],
      stdin: '{"regulation": "lai-chau-xiv", "type": "investment-project"}',
    },
    [
      ['Bỏ --regulation', 'Leave out --regulation'],
      { args: ['check', '-'], stdin: '{"regulation": "lai-chau-xiv", "type": "investment-project"}' },
    ],
    [
      ['sửa “regulation”', 'correct “regulation”'],
      {
        args: ['check', '-', '--regulation', 'lai-chau-xiv'],
        stdin: '{"regulation": "lai-chau-xiv", "type": "investment-project"}',
      },
    ],
  ),
  'record-of-another': remedy(
    ofRun('record-of-another'),
    {
      args: [
        'source',
        join(FOLDER, 'text.txt'),
        '--regulation',
        'lai-chau-xiv',
        '--record',
        'src/regulations/kon-tum-bcsd.source.yaml',
      ],
    },
    [
      '--record',
      {
        args: [
          'source',
          join(FOLDER, 'text.txt'),
          '--regulation',
          'lai-chau-xiv',
          '--record',
          'src/regulations/lai-chau-xiv.source.yaml',
        ],
      },
    ],
  ),
  'source-not-text': remedy<Uint8Array | string>(ofSource, pack({ 'word/document.xml': '<a/>' }), [
    ['(.txt, UTF-8)', '(.txt, UTF-8)'],
    ARTICLE,
  ]),
  'source-too-large': remedy<Uint8Array | string>(ofSource, ARTICLE.repeat(400_000), [
    ['Chọn đúng tệp .txt', 'Choose the .txt file'],
    ARTICLE,
  ]),
  'source-without-articles': remedy<Uint8Array | string>(
    ofSource,
    'Quyết định những dự án từ 10 tỷ đồng.\n',
    ['“Điều 1.”', ARTICLE],
  ),
  'yaml-syntax': remedy(ofCase, 'given: { type: [investment-project }', [
    ['Kiểm tra tại vị trí này', 'Check here'],
    'given: { type: investment-project }',
  ]),
  'case-missing-key': remedy(ofCase, 'given: { type: investment-project }\n', [
    'expected: { outcome: decided }',
    'given: { type: investment-project }\nexpected: { outcome: decided }\n',
  ]),
  'holidays-not-years': remedy(ofHolidays, '- 2025-05-02\n', [
    '2025: { off: [2025-05-02] }',
    '2025: { off: [2025-05-02] }\n',
  ]),
  'holidays-year': remedy(ofHolidays, '2050: { off: [2050-05-02] }', [
    ['Ghi năm từ', 'Give a year from'],
    '2025: { off: [2025-05-02] }',
  ]),
  'holidays-other-year': remedy(
    ofHolidays,
    '2025: { off: [2024-05-02] }',
    [['Sửa lại ngày', 'Correct the date'], '2025: { off: [2025-05-02] }'],
    [['chuyển sang mục của năm đó', 'move it to its year'], '2024: { off: [2024-05-02] }'],
  ),
  'holidays-row': remedy(
    ofHolidays,
    '2025: { tet: { from: 2025-01-31, to: 2025-01-27 } }',
    ['{ from: 2025-01-27, to: 2025-01-31 }', '2025: { tet: { from: 2025-01-27, to: 2025-01-31 } }'],
    [
      ['liệt kê từng ngày', 'list each day'],
      '2025: { tet: [2025-01-27, 2025-01-28, 2025-01-29, 2025-01-30, 2025-01-31] }',
    ],
  ),
  'holidays-tet': remedy(
    ofHolidays,
    '2025: { tet: { from: 2025-01-28, to: 2025-01-31 } }',
    [['đúng 5 ngày', 'exactly 5 days'], '2025: { tet: { from: 2025-01-27, to: 2025-01-31 } }'],
    [['cả đợt nghỉ', 'the whole period'], '2025: { tet: { from: 2025-01-25, to: 2025-02-02 } }'],
  ),
  'holidays-national-day': remedy(ofHolidays, '2025: { nationalDay: 2025-09-04 }', [
    ['một ngày liền trước hoặc liền sau 02/9', 'one day just before or after 2 September'],
    '2025: { nationalDay: 2025-09-01 }',
  ]),
  'holidays-off-of-choice': remedy(
    ofHolidays,
    '2025: { nationalDay: 2025-09-01, off: [2025-05-02, 2025-01-27] }',
    [
      ['ở “tet”', 'under “tet”'],
      '2025: { nationalDay: 2025-09-01, off: [2025-05-02], tet: { from: 2025-01-27, to: 2025-01-31 } }',
    ],
  ),
  'holidays-worked': remedy(
    ofHolidays,
    '2025: { worked: [2025-04-25] }',
    [['sửa ngày này', 'correct this date'], '2025: { off: [2025-05-02], worked: [2025-04-26] }'],
    [['xóa đi', 'delete it'], '2025: { off: [2025-05-02] }'],
  ),
  'date-outside-calendar': remedy(ofMeeting, '2049-12-30', [
    ['trong các năm từ 2021', 'in the years from 2021'],
    '2024-06-12',
  ]),
  'body-missing': remedy(ofVoteOf, SESSION, [
    ['(ban-thuong-vu)', '(ban-thuong-vu)'],
    { ...SESSION, body: 'ban-thuong-vu' },
  ]),
  'unknown-body': remedy(
    ofVoteOf,
    { ...SESSION, body: 'abc' },
    ['(ban-thuong-vu)', { ...SESSION, body: 'ban-thuong-vu' }],
    [['Ban Thường vụ Tỉnh ủy (', ''], { ...SESSION, body: 'Ban Thường vụ Tỉnh ủy' }],
  ),
  'work-missing': remedy(ofVote, { body: 'thuong-truc', members: '5', for: '4' }, [
    '(delegated)',
    { body: 'thuong-truc', members: '5', for: '4', work: 'delegated' },
  ]),
  'unknown-work': remedy(ofVote, { body: 'thuong-truc', members: '5', for: '4', work: 'weekly' }, [
    '(delegated)',
    { body: 'thuong-truc', members: '5', for: '4', work: 'delegated' },
  ]),
  'count-missing': remedy(ofVote, { members: '13', for: '7' }, ['--present 9', SESSION]),
  'count-unreadable': remedy(ofVote, { ...SESSION, for: 'bảy' }, ['--for 7', SESSION]),
  'count-above': remedy(
    ofVote,
    { ...SESSION, for: '10' },
    [['không quá 9', 'at most 9'], { ...SESSION, for: '9' }],
    [['sửa “--present”', 'correct “--present”'], { ...SESSION, present: '10', for: '10' }],
  ),
  'counts-above': remedy(ofVote, { ...SESSION, against: '3' }, [
    ['cộng lại không quá 9', '9 at most together'],
    { ...SESSION, against: '2' },
  ]),
  'flags-contrary': remedy(ofVote, { ...SESSION, complexMatter: true, simpleMatter: true }, [
    ['Bỏ một trong hai', 'Leave one of the two out'],
    { ...SESSION, complexMatter: true },
  ]),
  'silent-missing': remedy(
    ofWritten,
    ['--members', '9', '--for', '5'],
    ['--silent 2', ['--members', '9', '--for', '5', '--silent', '2']],
    ['--silent 0', ['--members', '9', '--for', '5', '--silent', '0']],
  ),
  'silent-in-session': remedy(
    ofVote,
    { ...SESSION, silent: '1' },
    [['Bỏ --silent', 'Leave out --silent'], SESSION],
    ['--written', { members: '13', for: '7', silent: '1', written: true }],
  ),
  'regulation-syntax': remedy(ofRegulation, changed('title: {', 'title: ['), [
    ['Kiểm tra tại vị trí này', 'Check here'],
    EVERYTHING,
  ]),
  'regulation-unknown-key': remedy(ofRegulation, changed('\ntitle:', '\ntitel: x\ntitle:'), [
    ['xóa đi', 'delete it'],
    EVERYTHING,
  ]),
  'regulation-missing-key': remedy(ofRegulation, changed('id: day-du\n', ''), ['“id”', EVERYTHING]),
  'regulation-shape': remedy(ofRegulation, changed('id: day-du\n', 'id: Đầy đủ\n'), [
    'investment-project',
    changed('id: day-du\n', 'id: investment-project\n'),
  ]),
  'regulation-check': remedy(
    ofRegulation,
    changed('clause: "8"', 'clause: "18"'),
    [['sửa số điều khoản', 'correct the number'], EVERYTHING],
    [
      ['Thêm “18” vào “clauses”', 'Add “18” under “clauses”'],
      changed('clause: "8"', 'clause: "18"').replace(
        '  - { id: "9", subject',
        '  - { id: "18", subject: { vi: Việc khác, en: Other work } }\n  - { id: "9", subject',
      ),
    ],
  ),
} satisfies Remedies;

writeFileSync(join(FOLDER, 'text.txt'), ARTICLE);
