/** The table of who decides what on paper: every rule in the columns of its bodies, in every format. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/engine/audit/matrix.ts';
import { compileRegulation } from '../../src/engine/diagram/compile.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import type { Lang } from '../../src/model/words.ts';
import { matrixSheets } from '../../src/present/matrix-book.ts';
import { matrixHtml } from '../../src/present/matrix-html.ts';
import { type MatrixView, matrixView } from '../../src/present/matrix-view.ts';
import { official } from '../../src/present/names.ts';
import { writeBook } from '../../src/present/workbook/book.ts';
import { BUNDLED_IDS, bundledText, fixture, LAI_CHAU, regulationIn } from '../regulations/files.ts';
import { gathered } from './list/answered/packages.ts';

const LANGS: readonly Lang[] = ['vi', 'en'];
const DAY = '2024-06-12';

function viewOf(regulation: Regulation, lang: Lang, asOf = DAY): MatrixView {
  const codes = regulation.matters.map(({ code }) => code);
  return matrixView(matrixOf(compileRegulation(regulation), codes, asOf), regulation, lang);
}

const mattersOf = ({ groups }: MatrixView) => groups.flatMap(({ matters }) => matters);

describe.each(BUNDLED_IDS)('%s', (id) => {
  const regulation = regulationIn(bundledText(id));

  it.each(LANGS)('every matter once, every rule under each of its bodies with its clause, in %s', (lang) => {
    const view = viewOf(regulation, lang);
    expect(
      mattersOf(view)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(regulation.matters.map(({ code }) => code).sort());
    for (const { code, rows } of mattersOf(view)) {
      const rules = regulation.rules.filter(({ matter }) => matter === code);
      expect(rows.length).toBeGreaterThan(0);
      view.columns.forEach((column, at) => {
        const clauses = rules
          .filter(({ body, or = [] }) => [body, ...or].includes(column.code))
          .map(({ clause }) => official(clause, lang));
        const entries = rows.flatMap(({ head, cells }) =>
          head === view.words.rest ? [] : (cells[at] ?? []),
        );
        expect([code, column.code, entries.map(({ clause }) => clause).sort()]).toEqual([
          code,
          column.code,
          clauses.sort(),
        ]);
      });
    }
  });

  it.each(LANGS)('names bodies in full, explains every mark it uses and no other, in %s', (lang) => {
    const view = viewOf(regulation, lang);
    for (const { code, name } of view.columns) {
      const body = regulation.bodies.find((one) => one.code === code)!;
      expect(name).toBe((body.fullName ?? body.name)[lang]);
    }
    const marks = mattersOf(view).flatMap(({ rows }) =>
      rows.flatMap(({ cells, across = '' }) => [
        ...cells.flat().flatMap((entry) => entry.marks),
        ...(across.match(/§\d+/g) ?? []),
      ]),
    );
    const used = new Set(marks.map((mark) => mark.replace(/\d+$/, '')));
    expect(new Set(view.legend.map(({ mark }) => mark))).toEqual(used);
    const points = new Set(marks.filter((mark) => mark.startsWith('§')));
    expect(new Set(view.points.map(({ mark }) => mark))).toEqual(points);
  });

  it.each(LANGS)('as a page and as a workbook it says the same, in %s', async (lang) => {
    const view = viewOf(regulation, lang);
    const html = await matrixHtml(view, lang);
    expect(html.match(/<th scope="col">/g)).toHaveLength(view.columns.length + 1);
    const entries = mattersOf(view).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat()));
    expect(html.match(/<p class="lead">/g)).toHaveLength(entries.length);
    expect(html).not.toMatch(/<script|<link|<img|https?:|\bon\w+=/);
    const book = read(await gathered(writeBook(matrixSheets(view))));
    expect(book.SheetNames).toEqual([view.words.sheets.matrix, view.words.sheets.notes]);
    const cells = utils
      .sheet_to_json<string[]>(book.Sheets[view.words.sheets.matrix]!, { header: 1, defval: '' })
      .flat()
      .join('\n\n');
    for (const { lead, clause } of entries) {
      expect(cells).toContain(lead);
      expect(cells).toContain(clause);
    }
    const notes = utils.sheet_to_json<string[]>(book.Sheets[view.words.sheets.notes]!, { header: 1 }).flat();
    expect(notes).toEqual(expect.arrayContaining([...view.legend, ...view.points].map(({ text }) => text)));
  });
});

describe('says on top', () => {
  it('whose table it is, of which text, for which day, and what is to be noted on that day', () => {
    const regulation = regulationIn(LAI_CHAU);
    const now = viewOf(regulation, 'vi');
    expect(now.about.join('\n')).toContain(regulation.source.sha256);
    expect(now.about.join('\n')).toContain('12/6/2024');
    expect(now.stops).toEqual([]);
    const later = viewOf(regulation, 'vi', '2026-01-15');
    expect(later.stops.join('\n')).toContain('Nhiệm kỳ 2020-2025 của quy chế đã kết thúc');
    expect(later.stops.at(-1)).toMatch(/^Khi cấp đơn vị hành chính là cấp huyện: /);
  });
});

it('a name that is markup is text', async () => {
  const plain = regulationIn(fixture('../scenarios/files/small-province.yaml'));
  const evil = '<script>x</script>"\'&';
  const regulation = {
    ...plain,
    title: { vi: evil, en: evil },
    bodies: plain.bodies.map((body) => ({ ...body, name: { vi: evil, en: evil } })),
  };
  const html = await matrixHtml(viewOf(regulation, 'vi'), 'vi');
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt;&quot;&apos;&amp;');
});
