/** Opens an XLSX workbook: which sheets it has, and how each is read. */
import { type DefinedName, findOwnAnswers, type OwnAnswers } from '../../../../archive/own-answers.ts';
import type { ZipArchive } from '../../../../archive/read-zip.ts';
import type { Book, OwnParts } from '../grid.ts';
import { OfficePackage, type Relationship } from './package.ts';
import { broken } from './refusal.ts';
import { type CleanText, readSharedStrings } from './shared-strings.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { readSheetXml, type SheetContext } from './sheet-xml.ts';
import { NumberFormat } from './shown-number.ts';
import { readStyles } from './styles.ts';
import {
  cleanTextFor,
  type SheetContent,
  type SheetReading,
  type WorkbookOpening,
  workbookBook,
} from './workbook-book.ts';
import { attribute, isTrue, readXml } from './xml.ts';

/** Throws a refusal. */
export async function openXlsxBook(archive: ZipArchive, opening: WorkbookOpening): Promise<Book> {
  const parts = new OfficePackage(archive);
  const workbook = targetOf(await parts.relationshipsOf(''), 'officeDocument') ?? 'xl/workbook.xml';
  const clean = cleanTextFor(opening);
  const { tabs, is1904, names } = await readTabs(parts, workbook, clean);
  const related = await parts.relationshipsOf(workbook);
  let context: Promise<SheetContext> | undefined;
  const contextOf = () => {
    context ??= readContext(parts, related, { is1904, clean });
    return context;
  };
  const sheets = tabs.flatMap((tab, index): SheetReading[] => {
    const found = related.get(tab.id);
    // Charts and dialogues are tabs without cells.
    if (found !== undefined && found.type !== 'worksheet') return [];
    const read = async () => {
      if (found === undefined) throw broken(workbook);
      return readSheet(parts, found.target, await contextOf());
    };
    const own = ownPartsOf(names, index);
    return [{ name: tab.name, number: index + 1, isHidden: tab.isHidden, ...(own && { own }), read }];
  });
  // A part that stood for several sheets would be read again and again.
  const targets = tabs.flatMap(({ id }) => related.get(id)?.target ?? []);
  if (sheets.length === 0 || new Set(targets).size < targets.length) throw broken(workbook);
  return workbookBook('xlsx', sheets, opening);
}

function targetOf(related: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...related.values()].find((one) => one.type === type)?.target;
}

interface Tab {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

async function readTabs(
  parts: OfficePackage,
  workbook: string,
  clean: CleanText,
): Promise<{ tabs: Tab[]; is1904: boolean; names: OwnAnswers }> {
  const tabs: Tab[] = [];
  const names: DefinedName[] = [];
  let is1904 = false;
  let named: { name: string; sheet: number; text: string } | undefined;
  await readXml(parts.part(workbook), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 ||= isTrue(attributes.date1904);
      if (name === 'definedName') {
        const sheet = attribute(attributes, 'localSheetId');
        named = { name: attribute(attributes, 'name'), sheet: sheet === '' ? -1 : Number(sheet), text: '' };
      }
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state');
      tabs.push({
        name: clean(attribute(attributes, 'name')),
        id: attribute(attributes, 'id'),
        isHidden: state === 'hidden' || state === 'veryHidden',
      });
    },
    text: (text) => {
      if (named !== undefined) named.text += text;
    },
    close: (name) => {
      if (name !== 'definedName' || named === undefined) return;
      names.push(named);
      named = undefined;
    },
  });
  return { tabs, is1904, names: findOwnAnswers(names) };
}

/** What of a sheet is marked as ours; undefined where nothing is. */
function ownPartsOf({ columns, sheets }: OwnAnswers, position: number): OwnParts | undefined {
  const answers = columns.get(position) ?? [];
  const isAdded = sheets.has(position);
  return isAdded || answers.length > 0 ? { isAdded, answers } : undefined;
}

async function readContext(
  parts: OfficePackage,
  related: ReadonlyMap<string, Relationship>,
  about: Pick<SheetContext, 'is1904' | 'clean'>,
): Promise<SheetContext> {
  const partOf = (type: string) => {
    const target = targetOf(related, type);
    return target === undefined ? undefined : parts.part(target);
  };
  return {
    strings: await readSharedStrings(partOf('sharedStrings'), about.clean),
    styles: await readStyles(partOf('styles')),
    general: new NumberFormat('General'),
    ...about,
  };
}

async function readSheet(parts: OfficePackage, part: string, context: SheetContext): Promise<SheetContent> {
  const builder = new SheetBuilder();
  await readSheetXml(parts.part(part), builder, context);
  for (const { type, target } of (await parts.relationshipsOf(part)).values()) {
    if (type === 'table') await readTableFilter(parts, target, builder);
  }
  return builder.finish();
}

/** The filter of a table hides rows as that of a sheet does. */
async function readTableFilter(parts: OfficePackage, part: string, builder: SheetBuilder): Promise<void> {
  const entry = parts.find(part);
  if (entry === undefined) return;
  await readXml(entry, {
    open: (name) => {
      if (name === 'filterColumn') builder.filter();
    },
    text: () => {},
    close: () => {},
  });
}
