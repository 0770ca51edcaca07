/** The formats of a list of results: those of standard output, those of files, and the renderer that draws each. */
import type { ListRenderer, ListRenderOptions } from './rows.ts';

export const listFormatNames = ['table', 'csv', 'jsonl', 'json', 'markdown'] as const;
/** Those of files that `--output` names. */
export const fileFormatNames = ['csv', 'xlsx', 'jsonl', 'json', 'markdown'] as const;

export type ListFormatName = (typeof listFormatNames)[number];
export type FileFormatName = (typeof fileFormatNames)[number];

/** A renderer is loaded when its format is asked for. */
export const listFormats: Readonly<
  Record<ListFormatName, () => Promise<(options: ListRenderOptions) => ListRenderer>>
> = {
  table: async () => (await import('./table.ts')).tableList,
  csv: async () => (await import('./csv.ts')).csvList,
  jsonl: async () => (await import('./jsonl.ts')).jsonLinesList,
  json: async () => (await import('./jsonl.ts')).jsonList,
  markdown: async () => (await import('./markdown.ts')).markdownList,
};
