/** What a system says of a file that cannot be read or written, in words: its codes are not for people. */
import { wordsOf } from './catalogue.ts';

const system = {
  missing: ['không tìm thấy', 'it was not found'],
  denied: ['không có quyền truy cập', 'access to it is denied'],
  folder: ['đây là thư mục', 'it is a folder'],
  full: ['không còn chỗ trống', 'there is no room left'],
  readOnly: ['ổ đĩa hoặc thư mục chỉ cho phép đọc', 'the disk or folder is read-only'],
  busy: ['chương trình khác đang mở', 'another program has it open'],
  tooMany: ['máy đang mở quá nhiều tệp', 'too many files are open'],
  longName: ['tên tệp hoặc đường dẫn quá dài', 'its name or path is too long'],
  loop: ['liên kết vòng, không dẫn đến tệp nào', 'the links to it lead in a circle'],
  encoding: ['tệp không dùng bảng mã UTF-8', 'it is not in UTF-8'],
  tooLarge: ['tệp quá lớn', 'it is too large'],
  /** Nothing that one could act on. */
  other: ['', ''],
} as const;

export type Cause = keyof typeof system;

export const systemWordsFor = wordsOf(system);

const CAUSES: Readonly<Record<string, Cause>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  NotFoundError: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  SecurityError: 'denied',
  EISDIR: 'folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  EMFILE: 'tooMany',
  ENFILE: 'tooMany',
  ENAMETOOLONG: 'longName',
  ELOOP: 'loop',
  'UTF-8?': 'encoding',
};

/** Errors of systems, of node and of browsers by the form of their names. */
const SYSTEM_CODE = /^(?:E[A-Z][A-Z0-9]+|ERR_[A-Z0-9_]+|UNKNOWN|[A-Z][A-Za-z]*Error)$/;

/** What a reason comes to where it is a code of the system; undefined of any other text. */
export function causeOf(reason: string): Cause | undefined {
  if (Object.hasOwn(CAUSES, reason)) return CAUSES[reason];
  if (/^> \d/.test(reason)) return 'tooLarge';
  return SYSTEM_CODE.test(reason) ? 'other' : undefined;
}
