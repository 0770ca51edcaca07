/** Text as the bytes of the encodings that offices save. */
import iconv from 'iconv-lite';

export const CSV_FORMS = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1258', 'tcvn3'] as const;
export type CsvForm = (typeof CSV_FORMS)[number];

export function encoded(text: string, encoding: CsvForm): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'windows-1258':
      return iconv.encode(shapedFor1258(text), 'windows1258');
    case 'tcvn3':
      return iconv.encode(tcvn3Text(text), 'tcvn');
  }
}

/** As Windows writes it: vowels with their shape, tones behind them. */
function shapedFor1258(text: string): string {
  const plain = text.normalize('NFD').replaceAll('\u202f', '\u00a0');
  return plain.replace(/[aeiouy]([\u0323])?[\u0302\u0306\u031b]/giu, (letter) => {
    const [vowel, ...marks] = letter;
    const dot = marks.includes('\u0323') ? '\u0323' : '';
    return `${(vowel + marks.filter((mark) => mark !== '\u0323').join('')).normalize('NFC')}${dot}`;
  });
}

/** TCVN3 draws capitals with marks by its fonts, and has no signs beside its letters. */
function tcvn3Text(text: string): string {
  const plain = text.replaceAll('–', '-').replaceAll('…', '-').replaceAll('²', '2').replace(/[“”]/g, '"');
  const spaced = plain.replace(/[\u00a0\u202f]/g, ' ');
  return spaced.replace(/[^\u0000-\u007fĐÂĂÊÔƠƯ]/gu, (char) => char.toLowerCase());
}
