import { describe, expect, it } from 'vitest';
import {
  blank,
  cited,
  type Document,
  items,
  joined,
  labelled,
  only,
  paragraph,
  records,
  section,
  title,
} from '../../../src/present/document/document.ts';
import { plainStyle, raw, span } from '../../../src/present/document/layout.ts';
import { type Report, renderReport } from '../../../src/present/document/report.ts';

const DOCUMENT: Document = [
  title('Được thông qua', 'green', { capitals: true }),
  joined('Ban Thường vụ · 15 người', 'Quy chế *mẫu*'),
  paragraph(''),
  only('text', [section('Số phiếu', [records([{ text: '10/15', mark: raw('✓', 'green') }], [], [])])]),
  only('markdown', [records([], ['Số phiếu', 'Cần'], [['10', '8']])]),
  section('Vì sao', []),
  section('Trình tự', [
    items(
      [
        { text: [span('Gửi hồ sơ'), ...cited(['Điều 5'])], under: [{ text: 'trước 5 ngày', indent: 0 }] },
        { text: 'Họp', under: [{ text: labelled('Ngày', '21/06/2024') }] },
      ],
      { numbered: true },
    ),
    paragraph('Mọi bước.', { indent: 2 }),
  ]),
  blank(),
  items([{ text: [span('một lệnh dài, không bao giờ ngắt'), span('dòng')], whole: true }]),
];

const REPORT: Report = { json: () => ({ passed: true }), document: () => DOCUMENT };
const PLAIN = { style: plainStyle, width: 30 };

describe('a report', () => {
  it('is drawn as text', () => {
    expect(renderReport('text', REPORT, PLAIN)).toBe(`ĐƯỢC THÔNG QUA
Ban Thường vụ · 15 người
Quy chế *mẫu*

Số phiếu
  ✓ 10/15

Trình tự
  1. Gửi hồ sơ (Điều 5)
     trước 5 ngày
  2. Họp
       Ngày: 21/06/2024
  Mọi bước.

  một lệnh dài, không bao giờ ngắt dòng
`);
  });

  it('is drawn as Markdown from the same document', () => {
    expect(renderReport('markdown', REPORT, PLAIN)).toBe(`## Được thông qua

Ban Thường vụ · 15 người · Quy chế \\*mẫu\\*

| Số phiếu | Cần |
| --- | --- |
| 10 | 8 |

### Trình tự

1. Gửi hồ sơ (Điều 5)
   - trước 5 ngày
2. Họp
   - Ngày: 21/06/2024

Mọi bước.

- một lệnh dài, không bao giờ ngắt dòng
`);
  });

  it('is written as JSON', () => {
    expect(renderReport('json', REPORT, PLAIN)).toBe('{\n  "passed": true\n}\n');
  });
});
