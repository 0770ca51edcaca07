/** The formats of one result. To add one is one file, one line here and its name in format-names.ts. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import type { FormatName } from './format-names.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import { renderText } from './text.ts';

export type { FormatName } from './format-names.ts';

/** A pure function of the decision: no clock, no surroundings, no exit status. */
export type Renderer = (decision: Decision, regulation: Regulation, options: RenderOptions) => string;

export const formats: Readonly<Record<FormatName, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
};
