/** The names of the formats of a list, apart from the renderers, which are loaded when they are needed. */
export const listFormatNames = ['table', 'csv', 'jsonl', 'json', 'markdown'] as const;
/** What `--output` writes to a file. */
export const fileFormatNames = ['csv', 'xlsx', 'jsonl', 'json', 'markdown'] as const;

export type ListFormatName = (typeof listFormatNames)[number];
export type FileFormatName = (typeof fileFormatNames)[number];

export function isListFormat(name: string): name is ListFormatName {
  return listFormatNames.some((format) => format === name);
}

export function isFileFormat(name: string): name is FileFormatName {
  return fileFormatNames.some((format) => format === name);
}
