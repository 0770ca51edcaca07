/** Headings over the sections of a table, and the numbers of the projects under them. */
import type { Figure } from './decimals.ts';
import type { DrawnRow } from './drawing.ts';
import { SECTION_NAMES } from './names.ts';
import type { TablePlan } from './plan.ts';
import { carriedRow } from './rows.ts';

export const NUMBERING = [
  'roman',
  'letters',
  'small-letters',
  'capitals',
  'numbers',
  'roman-numbers',
  'roman-letters',
  'letters-roman',
  'brackets',
] as const;
export type Numbering = (typeof NUMBERING)[number] | 'none';

const ROMAN = ['I', 'II', 'III', 'IV'];
const LETTERS = ['A', 'B', 'C', 'D'];

/** The rows that head a section: one, or two where sections have parts. */
export function headingOf(
  plan: TablePlan,
  numbering: Numbering,
  index: number,
  sum: Figure | undefined,
): DrawnRow[] {
  const plain = plan.random.fork('names').shuffled(SECTION_NAMES)[index]!;
  const count = plan.random.fork(`count ${index}`).integer(1, 9);
  const name = plan.on.has('counted-headings') ? `${plain} (${count} dự án)` : plain;
  const below = plan.random.fork('names').shuffled(SECTION_NAMES)[index + 4]!;
  const row = (id: string, title: string) => {
    const kinds = sum === undefined ? (['heading'] as const) : (['heading', 'subtotal', 'total'] as const);
    return carriedRow(plan, kinds, { id, title, ...(sum !== undefined && { sum }) });
  };
  switch (numbering) {
    case 'none':
      return [];
    case 'roman':
      return [row(ROMAN[index]!, name.toLocaleUpperCase('vi'))];
    case 'letters':
      return [row(LETTERS[index]!, name)];
    case 'small-letters':
      return [row(LETTERS[index]!.toLowerCase(), name)];
    case 'capitals':
      return [row('', name.toLocaleUpperCase('vi'))];
    case 'numbers':
      return [row(String(index + 1), name)];
    case 'roman-numbers':
      return [row(ROMAN[index]!, name.toLocaleUpperCase('vi')), row(String(index + 1), below)];
    case 'roman-letters':
      return [row(ROMAN[index]!, name), row('a', below)];
    case 'letters-roman':
      return [row(LETTERS[index]!, name), row('I', below)];
    case 'brackets':
      return [row(`(${index + 1})`, name)];
  }
}

/** The number of a project in its section. */
export function idsOf(numbering: Numbering, section: number, at: number, number: number): string {
  const hasParts = numbering === 'numbers' || numbering === 'roman-numbers';
  return hasParts ? `${section + 1}.${at + 1}` : String(number);
}
