/** The formats of one result. To add one is one file, one line here. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import type { ReportFormat } from './document/report.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import { renderText } from './text.ts';

/** A pure function of the decision: no clock, no surroundings, no exit status. */
export type Renderer = (decision: Decision, regulation: Regulation, options: RenderOptions) => string;

export const formats: Readonly<Record<ReportFormat, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
};
