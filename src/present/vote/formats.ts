/** The formats of a counted vote. To add one is one file and one line here. */
import type { Regulation } from '../../model/regulation.ts';
import type { Vote } from '../../model/vote.ts';
import type { ReportFormat } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { voteJson } from './json.ts';
import { voteMarkdown } from './markdown.ts';
import { voteText } from './text.ts';

type VoteRenderer = (vote: Vote, regulation: Regulation, options: RenderOptions) => string;

export const voteFormats: Readonly<Record<ReportFormat, VoteRenderer>> = {
  text: voteText,
  json: voteJson,
  markdown: voteMarkdown,
};
