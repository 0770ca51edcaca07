/** Reads which number format the cells of each style have. */
import type { ZipEntry } from '../../../../archive/read-zip.ts';
import { type NumberFormat, NumberFormats } from './shown-number.ts';
import { attribute, readXml } from './xml.ts';

/** The number formats by the style of a cell (`s`); a workbook without styles has none. */
export async function readStyles(entry: ZipEntry | undefined): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isInCells = false;
  if (entry !== undefined) {
    await readXml(entry, {
      open: (name, attributes) => {
        if (name === 'cellXfs') isInCells = true;
        else if (name === 'xf' && isInCells) ids.push(Number(attribute(attributes, 'numFmtId')) || 0);
        else if (name === 'numFmt') {
          const id = Number(attribute(attributes, 'numFmtId'));
          // Differential styles have formats of their own, of the same numbers.
          if (!codes.has(id)) codes.set(id, attribute(attributes, 'formatCode'));
        }
      },
      text: () => {},
      close: (name) => {
        if (name === 'cellXfs') isInCells = false;
      },
    });
  }
  const formats = new NumberFormats();
  return ids.map((id) => formats.ofId(id, codes.get(id)));
}
