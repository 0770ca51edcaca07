/**
 * Vietnamese written for the fonts of the 1990s. The letters stand as Latin-1 characters wherever such a text was
 * carried into Unicode unchanged: TCVN3 (fonts .VnTime) one for one, VNI (fonts VNI-Times) as a vowel and a mark.
 */

/** TCVN3 from 0xA1 to 0xFF, after TCVN 5712:1993; `·` marks places without a letter. */
const TCVN3_FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

const TCVN3 = new Map<string, string>();
for (const [index, letter] of [...TCVN3_FROM_A1].entries()) {
  if (letter !== '·') TCVN3.set(String.fromCharCode(0xa1 + index), letter);
}
// ư is the soft hyphen, which programs turn into signs that can be seen.
TCVN3.set('\u2212', 'ư');
TCVN3.set('\u2011', 'ư');

/** Letters that only Unicode has: a text that holds one was not written for an old font. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** A TCVN3 text that stands in Unicode, put right; a text with true Vietnamese letters is left as it is. */
export function fromTcvn3Characters(text: string): string {
  if (UNICODE_ONLY.test(text)) return text;
  return text.replace(/[\u00a1-\u00ff\u2212\u2011]/g, (char) => TCVN3.get(char) ?? char);
}

/** The marks VNI writes after a vowel, each before what it makes of an a. */
const VNI_MARKS = pairs('ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ');
const VNI_LETTERS = pairs('ñđ öư ôơ æỉ óĩ òị îỵ');

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map(([from, to]) => [from!, to!]));
}

/** A VNI text that stands in Latin-1, in small letters: good for recognising VNI, not for reading it. */
export function fromVniCharacters(text: string): string {
  return text
    .toLowerCase()
    .replace(/([aeouyöô])([ùøûõïâáàåãäêéèúüë])/g, (_, vowel: string, mark: string) => {
      const marks = VNI_MARKS.get(mark)!.normalize('NFD').slice(1);
      return ((VNI_LETTERS.get(vowel) ?? vowel) + marks).normalize('NFC');
    })
    .replace(/[ñöôæóòî]/g, (char) => VNI_LETTERS.get(char)!);
}
