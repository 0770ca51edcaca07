/** The formats of a listing of matters and of the table of clauses. To add one is one file and one line in each. */
import type { ReportFormat } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { coverageJson } from './coverage-json.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import { coverageText } from './coverage-text.ts';
import type { Coverage } from './coverage-told.ts';
import { mattersJson } from './json.ts';
import { mattersMarkdown } from './markdown.ts';
import { mattersText } from './text.ts';
import type { Listing } from './told.ts';

export const listingFormats: Readonly<
  Record<ReportFormat, (listing: Listing, options: RenderOptions) => string>
> = { text: mattersText, json: mattersJson, markdown: mattersMarkdown };

export const coverageFormats: Readonly<
  Record<ReportFormat, (coverage: Coverage, options: RenderOptions) => string>
> = { text: coverageText, json: coverageJson, markdown: coverageMarkdown };
