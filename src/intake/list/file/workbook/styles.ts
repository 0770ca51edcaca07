/** Reads which number format the cells of each style have, and which are struck out. */
import type { ZipEntry } from '../../../../archive/read-zip.ts';
import { isStrike } from './shared-strings.ts';
import { type NumberFormat, NumberFormats } from './shown-number.ts';
import { attribute, readXml } from './xml.ts';

export interface CellStyles {
  /** By the style of a cell (`s`); a workbook without styles has none. */
  readonly formats: readonly NumberFormat[];
  readonly struck: ReadonlySet<number>;
}

export async function readStyles(entry: ZipEntry | undefined): Promise<CellStyles> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const fonts: number[] = [];
  const struckFonts = new Set<number>();
  let font = -1;
  let isInFonts = false;
  let isInCells = false;
  if (entry !== undefined) {
    await readXml(entry, {
      open: (name, attributes) => {
        if (name === 'cellXfs') isInCells = true;
        else if (name === 'fonts') isInFonts = true;
        else if (name === 'font' && isInFonts) font++;
        else if (name === 'strike' && isInFonts && isStrike(attributes)) struckFonts.add(font);
        else if (name === 'xf' && isInCells) {
          ids.push(Number(attribute(attributes, 'numFmtId')) || 0);
          fonts.push(Number(attribute(attributes, 'fontId')) || 0);
        } else if (name === 'numFmt') {
          const id = Number(attribute(attributes, 'numFmtId'));
          // Differential styles have formats of their own, of the same numbers.
          if (!codes.has(id)) codes.set(id, attribute(attributes, 'formatCode'));
        }
      },
      text: () => {},
      close: (name) => {
        if (name === 'cellXfs') isInCells = false;
        if (name === 'fonts') isInFonts = false;
      },
    });
  }
  const formats = new NumberFormats();
  return {
    formats: ids.map((id) => formats.ofId(id, codes.get(id))),
    struck: new Set(fonts.flatMap((of, style) => (struckFonts.has(of) ? [style] : []))),
  };
}
