/** The formats of a comparison with the published text. To add one is one file and one line here. */
import type { ReportFormat } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import type { ComparedSource } from './compared.ts';
import { sourceJson } from './json.ts';
import { sourceMarkdown } from './markdown.ts';
import { sourceText } from './text.ts';

type SourceRenderer = (compared: ComparedSource, options: RenderOptions) => string;

export const sourceFormats: Readonly<Record<ReportFormat, SourceRenderer>> = {
  text: sourceText,
  json: sourceJson,
  markdown: sourceMarkdown,
};
