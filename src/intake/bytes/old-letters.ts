/**
 * Vietnamese written for the fonts of the 1990s. The letters stand as Latin-1 characters wherever such a text was
 * carried into Unicode unchanged: TCVN3 (fonts .VnTime) one for one, VNI (fonts VNI-Times) as a vowel and a mark.
 */

/** TCVN3 where it is not ASCII, after TCVN 5712:1993 (VN1); `·` marks places without a letter. */
const TCVN3_PLACES: readonly (readonly [from: number, letters: string])[] = [
  // Capitals with a tone stand among the control codes: a list that holds some is a text for all that.
  [0x01, 'ÚỤ·ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẰ'],
  [0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò'],
  [0xe0, 'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'],
];
const TCVN3 = new Map<string, string>(
  TCVN3_PLACES.flatMap(([from, letters]) =>
    [...letters].flatMap((letter, index): [string, string][] =>
      letter === '·' ? [] : [[String.fromCharCode(from + index), letter]],
    ),
  ),
);
/** Marks behind their letter: in bytes alone, for in Unicode m² and 5° stand there. */
const TCVN3_MARKS = new Map([...'\u0300\u0309\u0303\u0301\u0323'].map((mark, index) => [0xb0 + index, mark]));

const TCVN3_BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  return TCVN3.get(sign) ?? TCVN3_MARKS.get(byte) ?? sign;
});

/** The text of bytes in TCVN3. */
export function fromTcvn3Bytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += TCVN3_BYTES[byte]!;
  return text;
}

// ư is the soft hyphen, which programs turn into signs that can be seen.
TCVN3.set('\u2212', 'ư');
TCVN3.set('\u2011', 'ư');

/** Letters that only Unicode has: a text that holds one was not written for an old font. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** What may be a TCVN3 letter, control codes among it. */
const TCVN3_SIGNS = /[\u0001-\u0006\u0011-\u0017\u0080-\u009f\u00a1-\u00ff\u2212\u2011]/g;

/** A TCVN3 text that stands in Unicode, put right; a text with true Vietnamese letters is left as it is. */
export function fromTcvn3Characters(text: string): string {
  if (UNICODE_ONLY.test(text)) return text;
  return text.replace(TCVN3_SIGNS, (sign) => TCVN3.get(sign) ?? sign);
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
