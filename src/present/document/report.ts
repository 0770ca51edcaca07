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

/** Items come one after the other, whether they are held or read. */
export type Items<T> = Iterable<T> | AsyncIterable<T>;

/**
 * The same piece by piece, with the items of an array that is empty in the value.
 * @param key of the array
 * @param depth in how many arrays and objects it stands
 */
export async function* toJsonWith(
  value: unknown,
  key: string,
  depth: number,
  items: Items<unknown>,
): AsyncGenerator<string> {
  const json = toJson(value);
  const indent = `\n${'  '.repeat(depth)}`;
  // No text of JSON holds a line break as it is: what stands behind one is a key.
  const opening = `${indent}"${key}": [`;
  const at = json.indexOf(`${opening}]`) + opening.length;
  yield json.slice(0, at);
  let isFirst = true;
  for await (const item of items) {
    const text = JSON.stringify(item, null, 2).replaceAll('\n', `${indent}  `);
    yield `${isFirst ? '' : ','}${indent}  ${text}`;
    isFirst = false;
  }
  yield (isFirst ? '' : indent) + json.slice(at);
}
