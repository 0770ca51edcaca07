/** A list of results as a Markdown table, with the summary under it. */
import type { ListRow } from '../../model/list-row.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Lang } from '../../model/words.ts';
import { writeCount } from '../../notation/write-amount.ts';
import { escapeMarkdown } from '../document/escape.ts';
import { heading, paragraph, table } from '../document/markdown.ts';
import { decisionWordsFor } from '../messages/decision.ts';
import { ANSWER_COLUMNS, listWordsFor } from '../messages/list.ts';
import { upperFirst } from '../names.ts';
import { answerCells, answerHeads, inOrder, rejectedCells } from './answer-cells.ts';
import { idOf, type ListRenderer, type ListRenderOptions, nameOf, titleOf } from './rows.ts';
import { type Summary, summaryBlocks, summaryHead } from './summary.ts';

/** Each list under a table of its own; several lists under headings with the names of their files. */
export function markdownList({ regulation, lang, shapes }: ListRenderOptions): ListRenderer {
  const words = listWordsFor(lang);
  const rowTail = (cells: readonly string[]): string => `${cells.map(escapeMarkdown).join(' | ')} |\n`;
  const heads = [words.columns.line, words.columns.id, words.columns.title, ...answerHeads(lang)];
  const emptyTail = rowTail(ANSWER_COLUMNS.map(() => ''));
  let before = '';
  return {
    start: () => '',
    list: (shape) => {
      const title = shapes.length > 1 ? `${heading(2, nameOf(shape))}\n` : '';
      const text = `${before}${title}${table(heads, [])}`;
      before = '\n';
      return text;
    },
    answer: (row, decision) => {
      const own = rowHead(row);
      return decision === undefined
        ? own + rowTail(inOrder(rejectedCells(row.problems, row.regulation, lang)))
        : own;
    },
    shared: (decision, own) => rowTail(inOrder(answerCells(decision, own, lang, regulation))),
    carried: ({ kind, cells }) => {
      if (kind !== 'heading') return '';
      const text = cells.filter((cell) => cell.trim() !== '').join(' ');
      return `|  |  | ${text.trim() === '' ? '' : `**${escapeMarkdown(text)}**`} | ${emptyTail}`;
    },
    end: (summary) => `${before}${summaryMarkdown(summary, regulation, lang)}`,
  };
}

function rowHead(row: ListRow): string {
  const line = row.place.line ?? row.row;
  const cells = [String(line), idOf(row) ?? '', titleOf(row) ?? ''];
  return `| ${cells.map(escapeMarkdown).join(' | ')} | `;
}

function summaryMarkdown(summary: Summary, run: Regulation, lang: Lang): string {
  const words = listWordsFor(lang);
  return [
    heading(2, words.summary.title),
    paragraph(upperFirst(summaryHead(summary, lang))),
    ...summaryBlocks(summary, run, lang).map(({ title = words.answers.authority, counts }) =>
      table(
        [title, words.columns.count],
        counts.map(({ label, count }) => [label, writeCount(count, lang)]),
      ),
    ),
    paragraph(decisionWordsFor(lang).outcome.couldChange),
  ].join('\n');
}
