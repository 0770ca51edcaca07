/** The names of the formats, apart from the renderers: the command line needs them before any renderer is loaded. */
export const formatNames = ['text', 'json', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

export function isFormatName(name: string): name is FormatName {
  return formatNames.some((format) => format === name);
}
