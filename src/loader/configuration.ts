/**
 * `authority.yaml`: what an office says once and for all of its lists, in the shape in which it is written. It names no
 * file: where answers go is said by whoever runs the program.
 */
import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { readDate } from '../notation/date.ts';
import { parseRegulationFile } from './parse.ts';
import { HEADER_ROWS, shapedBy } from './shape.ts';

const text = z.string().trim().min(1);
const texts = z.union([text, z.array(text).min(1)]);
/** One value, or several of a fact that takes several. */
const settings = z.record(text, texts);

export const writtenConfiguration = z.strictObject({
  /** For editors. */
  $schema: text.optional(),
  regulation: text.optional(),
  /** The day of proposals without a date of their own: YYYY-MM-DD or dd/mm/yyyy. */
  date: z
    .string()
    .refine((written) => readDate(written) !== undefined, 'date')
    .optional(),
  /** The matter of every row. */
  type: text.optional(),
  /** What every row is given that the list itself leaves out, by key. */
  set: settings.optional(),
  /** Header → key; `ignore` for a column that is nobody's. */
  columns: z.record(text, text).optional(),
  /** What a cell says → the value it means. */
  values: z.record(text, text).optional(),
  /** Header → unit of the bare figures under it. */
  units: z.record(text, text).optional(),
  sheets: texts.optional(),
  /** `8`, or `8-10`. */
  headerRows: z
    .string()
    .regex(/^[1-9]\d{0,6}(?:\s*[-–]\s*[1-9]\d{0,6})?$/, HEADER_ROWS)
    .optional(),
  hiddenRows: z.enum(['read', 'skip']).optional(),
  numberFormat: z.enum(['vi', 'en']).optional(),
  /** Format of what is printed. */
  output: text.optional(),
});

export type WrittenConfiguration = z.output<typeof writtenConfiguration>;

type ReadConfiguration =
  | { readonly ok: true; readonly written: WrittenConfiguration }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An empty file says nothing. Problems: `yaml-syntax`, and those of the shape. */
export function readConfiguration(text: string, file: string): ReadConfiguration {
  const parsed = parseRegulationFile(text, file);
  if (!parsed.ok) {
    if (parsed.problems.some(({ code }) => code === 'file-empty')) return { ok: true, written: {} };
    return {
      ok: false,
      problems: parsed.problems.map((problem) =>
        problem.code === 'regulation-syntax' ? { ...problem, code: 'yaml-syntax' } : problem,
      ),
    };
  }
  const shaped = shapedBy(writtenConfiguration, parsed.file);
  return shaped.ok ? { ok: true, written: shaped.authored } : shaped;
}
