/** The formats of the way of a file. To add one is one file and one line here. */
import type { Procedure } from '../../model/procedure.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { ReportFormat } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { procedureJson } from './json.ts';
import { procedureMarkdown } from './markdown.ts';
import { procedureText } from './text.ts';

type ProcedureRenderer = (procedure: Procedure, regulation: Regulation, options: RenderOptions) => string;

export const procedureFormats: Readonly<Record<ReportFormat, ProcedureRenderer>> = {
  text: procedureText,
  json: procedureJson,
  markdown: procedureMarkdown,
};
