/** The formats of a list of results that are text. To add one is one file, one line here and its name. */
import { csvList } from './csv.ts';
import type { ListFormatName } from './format-names.ts';
import { jsonLinesList, jsonList } from './json.ts';
import type { ListRenderer, ListRenderOptions } from './list-row.ts';
import { markdownList } from './markdown.ts';
import { tableList } from './table.ts';

export const listFormats: Readonly<Record<ListFormatName, (options: ListRenderOptions) => ListRenderer>> = {
  table: tableList,
  csv: csvList,
  jsonl: jsonLinesList,
  json: jsonList,
  markdown: markdownList,
};
