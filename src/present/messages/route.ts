/** The words of the route of a file: what is done in each stage. */
import type { Deed } from '../../model/step.ts';
import { type Said, wordsOf } from './catalogue.ts';

export const routeWordsFor = wordsOf({
  /** What someone does, behind their name. */
  deeds: {
    proposes: ['đề xuất', 'proposes'],
    prepares: ['chuẩn bị', 'prepares'],
    comments: ['tham gia ý kiến', 'comments'],
    agrees: ['cho ý kiến, thống nhất trước', 'agrees first'],
    submits: ['trình', 'submits'],
    sends: ['gửi hồ sơ', 'sends the papers'],
    appraises: ['thẩm định', 'appraises'],
    assigns: ['phân công', 'assigns the work'],
    convenes: ['triệu tập', 'convenes'],
    invites: ['gửi giấy mời, tài liệu', 'invites'],
    admits: ['quyết định việc đưa vào chương trình', 'admits to the agenda'],
    chairs: ['chủ trì', 'chairs'],
    'stands-in': ['thay mặt khi vắng', 'stands in'],
    decides: ['quyết định', 'decides'],
    records: ['ghi biên bản', 'minutes'],
    signs: ['ký', 'signs'],
    issues: ['ban hành', 'issues'],
    approves: ['phê duyệt', 'approves'],
    'acts-for-state': ['quyết định về mặt nhà nước', 'acts for the state'],
    executes: ['tổ chức thực hiện', 'carries out'],
    oversees: ['chỉ đạo, theo dõi', 'directs and oversees'],
    informs: ['thông báo', 'informs'],
    reports: ['báo cáo', 'reports'],
  } satisfies Record<Deed, Said<string>>,
  /** With whom it is done to. */
  addressed: {
    proposes: [(to: string) => `đề xuất với ${to}`, (to: string) => `proposes to ${to}`],
    submits: [(to: string) => `trình ${to}`, (to: string) => `submits to ${to}`],
    sends: [(to: string) => `gửi hồ sơ đến ${to}`, (to: string) => `sends the papers to ${to}`],
    informs: [(to: string) => `thông báo cho ${to}`, (to: string) => `informs ${to}`],
    reports: [(to: string) => `báo cáo ${to}`, (to: string) => `reports to ${to}`],
  },
  deed: [
    (who: string, done: string) => `${who} – ${done}`,
    (who: string, done: string) => `${who} – ${done}`,
  ],
  joined: {
    any: [' hoặc ', ' or '],
    all: [' và ', ' and '],
  },
  /** The decision, where no step speaks of it. */
  decision: [
    (body: string, action: string) => `${body} ${action}`,
    (body: string, action: string) => `${body} ${action}`,
  ],
  condition: [(tests: string) => `khi ${tests}`, (tests: string) => `when ${tests}`],
});
