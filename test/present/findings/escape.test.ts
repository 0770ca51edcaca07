import { describe, expect, it } from 'vitest';
import { cellNumbers } from '../../../src/notation/cell-name.ts';
import {
  escapeComment,
  escapeXml,
  githubMessage,
  githubProperty,
  pathToUri,
  sarifMessage,
  shownPath,
} from '../../../src/present/document/escape.ts';

describe('what others wrote', () => {
  it.each([
    [escapeComment, 'hỏi @ai về #12 | <b>', 'hỏi @<!-- -->ai về \\#<!-- -->12 \\| &lt;b&gt;'],
    [escapeComment, 'a@ b # c', 'a@ b \\# c'],
    [escapeXml, `<a b="c">'&]]>\u0000\uffff`, '&lt;a b=&quot;c&quot;&gt;&apos;&amp;]]&gt;\ufffd'],
    [githubMessage, '100%\n::error::x', '100%25 ::error::x'],
    [githubMessage, '50%0A', '50%250A'],
    [githubProperty, 'a,b:c%.csv', 'a%2Cb%3Ac%25.csv'],
    [githubProperty, 'hai  khoảng\u202e trắng.csv', 'hai  khoảng trắng.csv'],
    [shownPath, 'a\u001b[31m\n\ud800.csv', 'a[31m\ufffd.csv'],
    [pathToUri, 'danh sách/số #1?.csv', 'danh%20s%C3%A1ch/s%E1%BB%91%20%231%3F.csv'],
    [pathToUri, 'C:/x.csv', 'C%3A/x.csv'],
    [sarifMessage, 'xem [đây](http://x) và [1]', 'xem [đây] (http://x) và [1]'],
  ])('%o of %j', (made, text, safe) => expect(made(text)).toBe(safe));
});

describe('the name of a cell', () => {
  it.each([
    ['A1', 1, 1],
    ['D12', 4, 12],
    ['AA100', 27, 100],
    ['XFD1048576', 16_384, 1_048_576],
  ])('%s', (name, column, line) => expect(cellNumbers(name)).toEqual({ column, line }));

  it.each(['', 'A0', '12', 'a1', 'A1B'])('%j is none', (name) => expect(cellNumbers(name)).toBeUndefined());
});
