/** The formats of a test run. To add one is one file and one line here. */
import type { Regulation } from '../../model/regulation.ts';
import type { TestRun } from '../../model/test-run.ts';
import type { ReportFormat } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { testRunJson } from './json.ts';
import { testRunMarkdown } from './markdown.ts';
import { testRunText } from './text.ts';

type TestRunRenderer = (run: TestRun, regulation: Regulation, options: RenderOptions) => string;

export const testRunFormats: Readonly<Record<ReportFormat, TestRunRenderer>> = {
  text: testRunText,
  json: testRunJson,
  markdown: testRunMarkdown,
};
