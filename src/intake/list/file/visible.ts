/** What can be seen of a text: signs that only steer how it is set are left out. */

import { normal } from '../../../notation/normal.ts';

/** Control codes other than line ends and tabs; the soft hyphen, joiners, marks of direction, signs without width. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** The text without what cannot be seen. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Nothing beyond common letters, digits and signs: neither to be put into NFC nor to be rid of anything. */
const COMMON = /^[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205f]*$/;

/** A text as it is seen: NFC, without signs that cannot be seen, each line end a line feed. */
export function visibleText(text: string): string {
  const seen = COMMON.test(text) ? text : withoutUnseen(normal(text, 'NFC'));
  return seen.includes('\r') ? seen.replace(/\r\n?/g, '\n') : seen;
}
