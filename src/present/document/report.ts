/** A report is drawn in the format that was asked for: as JSON, or from one document as text or Markdown. */
import type { Document } from './document.ts';
import type { DrawOptions } from './layout.ts';
import { paintMarkdown } from './markdown.ts';
import { paintText } from './text.ts';

/** The formats in which every report can be drawn; which of them a command takes, and which besides, it says itself. */
export type ReportFormat = 'text' | 'json' | 'markdown';

/** Called for the format that is drawn, not before. */
export interface Report {
  readonly json: () => unknown;
  readonly document: () => Document;
}

export function renderReport(
  format: ReportFormat,
  report: Report,
  options: Pick<DrawOptions, 'style' | 'width'>,
): string {
  switch (format) {
    case 'text':
      return paintText(report.document(), options);
    case 'json':
      return toJson(report.json());
    case 'markdown':
      return paintMarkdown(report.document());
  }
}

/** A value as indented JSON, ended by a line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
