/**
 * Text that others wrote, made harmless where it is shown. Titles, cell contents and file names may hold anything:
 * terminal sequences, marks that turn the direction of writing, Markdown.
 */

import { normal } from '../../notation/normal.ts';

/**
 * C0 and C1 controls, soft hyphens, invisible and direction-turning marks, tags.
 * The direction marks are those of UAX #9; left in, they let a title show other words than it holds.
 */
const UNSHOWABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Letters, digits and signs that are shown as they are: Vietnamese in NFC among them. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** One line of shown text: NFC, no control or direction marks, line breaks and runs of blanks as one space. */
export function showable(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  const seen = text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(UNSHOWABLE, '');
  return normal(seen, 'NFC').replace(/ {2,}/g, ' ').trim();
}

/**
 * Text as it stands inside a Markdown paragraph, list item or table cell: nothing in it acts as Markdown or HTML.
 * After CommonMark 0.31 (backslash escapes) and GFM 0.29 (tables, extended autolinks).
 */
export function escapeMarkdown(text: string): string {
  return showable(text)
    .replace(/[\\`*_[\]|~#!{}]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

const BARE_IN_BASH = /^[A-Za-z0-9_@%+=:,./-]+$/;

/**
 * One word of a bash command line. Characters that would not show are written as the bytes of their UTF-8, so that a
 * title with terminal sequences can be shown and copied. After the GNU Bash manual, 3.1.2 Quoting.
 */
export function quoteBash(text: string): string {
  if (BARE_IN_BASH.test(text)) return text;
  if (text.search(UNSHOWABLE) < 0) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(UNSHOWABLE, (mark) =>
      [...new TextEncoder().encode(mark)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  return `$'${escaped}'`;
}

const BARE_IN_POWERSHELL = /^(?:-{0,2}[A-Za-z][A-Za-z0-9-]*|\d{4}-\d{2}-\d{2})$/;

/**
 * One word of a PowerShell command line. Besides the plain quotes PowerShell takes the typographic ones for quotes;
 * each is doubled. After about_Quoting_Rules and about_Special_Characters. A plain double quote inside a word reaches
 * the program from PowerShell 7.3 on.
 */
export function quotePowerShell(text: string): string {
  if (BARE_IN_POWERSHELL.test(text)) return text;
  if (text.search(UNSHOWABLE) < 0) return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
  const escaped = text
    .replace(/[`$"\u201c-\u201e]/g, '`$&')
    .replace(UNSHOWABLE, (mark) => `$([char]::ConvertFromUtf32(0x${mark.codePointAt(0)!.toString(16)}))`);
  return `"${escaped}"`;
}

/**
 * Text of others for a comment on a pull request: Markdown in which moreover nobody is called by name and no issue is
 * linked. A comment of HTML parts the sign from what follows; it is not shown.
 */
export function escapeComment(text: string): string {
  return escapeMarkdown(text)
    .replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->')
    .replace(/\\#(?=\d)/g, '\\#<!-- -->');
}

/** Text inside an element or an attribute of XML 1.0, on one line; characters that XML has not are left out. */
export function escapeXml(text: string): string {
  return showable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

/** The path of a file as it is, without what cannot be shown; other than a title it may hold blanks of any number. */
export function shownPath(path: string): string {
  return path.replace(LONE_SURROGATE, '\ufffd').replace(UNSHOWABLE, '');
}

/** The path of a file as a relative reference of RFC 3986: every character stays, slashes part it. */
export function pathToUri(path: string): string {
  return path.replace(LONE_SURROGATE, '\ufffd').split('/').map(encodeURIComponent).join('/');
}

/** The message of a workflow command of GitHub Actions, after toolkit's `escapeData`. */
export function githubMessage(text: string): string {
  return showable(text).replace(/%/g, '%25');
}

/** A property of a workflow command of GitHub Actions (`file`, `title`), after toolkit's `escapeProperty`. */
export function githubProperty(text: string): string {
  return shownPath(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/**
 * Text for the log of GitHub Actions in which no line is taken for a workflow command: the runner takes `::` at the
 * beginning of a line, and `##[` anywhere in it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '## ');
}

/** The text of a SARIF message: what would be a link in it (3.11.6) is none. */
export function sarifMessage(text: string): string {
  return showable(text).replace(/\](?=\()/g, '] ');
}
