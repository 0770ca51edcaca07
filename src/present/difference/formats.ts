/** The formats of a difference. To add one is one file and one line here. */
import type { ReportFormat } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import type { Compared } from './compared.ts';
import { differenceJson } from './json.ts';
import { differenceMarkdown } from './markdown.ts';
import { differenceText } from './text.ts';

type DifferenceRenderer = (compared: Compared, options: RenderOptions) => string;

export const differenceFormats: Readonly<Record<ReportFormat, DifferenceRenderer>> = {
  text: differenceText,
  json: differenceJson,
  markdown: differenceMarkdown,
};
