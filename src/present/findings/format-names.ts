/** The names of the formats of a report, apart from the renderers, which are loaded when they are needed. */
export const reportFormatNames = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;

export type ReportFormatName = (typeof reportFormatNames)[number];

export type FormatsOf<T> = Readonly<Record<ReportFormatName, T>>;

export function isReportFormat(name: string): name is ReportFormatName {
  return reportFormatNames.some((format) => format === name);
}
