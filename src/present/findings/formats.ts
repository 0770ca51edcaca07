/** The formats of a report of `validate`, and the renderer that draws each. */
import type { ReportRenderer } from './validation.ts';

export const reportFormatNames = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;

export type ReportFormatName = (typeof reportFormatNames)[number];

/** A renderer is loaded when its format is asked for. */
export const reportFormats: Readonly<Record<ReportFormatName, () => Promise<ReportRenderer>>> = {
  text: async () => (await import('./text.ts')).renderReportText,
  json: async () => (await import('./json.ts')).renderReportJson,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  junit: async () => (await import('./junit.ts')).renderJunit,
  github: async () => (await import('./github.ts')).renderGithub,
  markdown: async () => (await import('./markdown.ts')).renderReportMarkdown,
};
