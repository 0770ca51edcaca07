/** The formats of a report. To add one is one file, one line here and its name in format-names.ts. */
import type { FormatsOf } from './format-names.ts';
import { renderGithub } from './github.ts';
import { renderReportJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderReportMarkdown } from './markdown.ts';
import type { ReportRenderer } from './report.ts';
import { renderSarif } from './sarif.ts';
import { renderReportText } from './text.ts';

export const reportFormats: FormatsOf<ReportRenderer> = {
  text: renderReportText,
  json: renderReportJson,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  markdown: renderReportMarkdown,
};
