/** How wide the shared texts of a workbook are: all that is asked of them. */
import { Markup, unescaped } from '../../../archive/markup.ts';
import { localName, textPieces } from '../../../archive/package.ts';
import type { ZipEntry } from '../../../archive/read-zip.ts';
import { displayWidth } from '../../document/layout.ts';

/** By the number of the text: its width in characters. */
export async function sharedWidths(entry: ZipEntry): Promise<readonly number[]> {
  const widths: number[] = [];
  const markup = new Markup();
  let text = '';
  let isText = false;
  let isPhonetic = false;
  for await (const piece of textPieces(entry)) {
    for (const token of markup.read(piece)) {
      const name = localName(token.name);
      if (token.kind === 'text') text += isText && !isPhonetic ? token.text : '';
      else if (name === 't') isText = token.kind === 'open';
      else if (name === 'rPh') isPhonetic = token.kind === 'open';
      else if (name === 'si' && token.kind !== 'open') {
        widths.push(displayWidth(unescaped(text)));
        text = '';
      }
    }
  }
  return widths;
}
