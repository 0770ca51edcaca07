/** `authority batch --facts`: what was read of a list, for the tables of `authority export sql`. */
import { describe, expect, it } from 'vitest';
import { compileRegulation } from '../../../src/engine/diagram/compile.ts';
import { dialects } from '../../../src/export/sql/dialect.ts';
import { tableName } from '../../../src/export/sql/names.ts';
import { planOf } from '../../../src/export/sql/plan.ts';
import { sqlScript } from '../../../src/export/sql/script.ts';
import { sqlWordsFor } from '../../../src/present/messages/export-sql.ts';
import { LAI_CHAU, regulationIn } from '../../regulations/files.ts';
import { DECIDED, get, list, pathOf, put, REJECTED, run, UNDETERMINED, useFolder } from './run.ts';

useFolder();

const HEADER = 'Mã;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực;Diện tích (ha)';

/** The rows of a facts file, each by the names of its columns, without the empty ones. */
function factsIn(text: string): Record<string, string>[] {
  const [header, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[header![at]!, cell]]))),
  );
}

async function facts(lines: readonly string[], ...more: string[]) {
  const path = pathOf('f.csv');
  const ran = await run([put('a.csv', lines.join('\n')), '--facts', `csv=${path}`, '--force', ...more]);
  return { ran, rows: factsIn(get('f.csv')) };
}

describe('--facts', () => {
  it('has spellings read and units settled, and is what the results are of', async () => {
    const { ran, rows } = await facts([
      HEADER,
      'D1;Dự án đầu tư;Ngoài NS;1.200 tỷ đồng;Du lịch;80,5',
      'D2;Dự án đầu tư;Ngoài ngân sách;từ 100 đến dưới 150 tỷ đồng;Nông nghiệp, Lâm nghiệp;',
    ]);
    expect(ran.exit).not.toBe(2);
    expect(rows[0]).toEqual({
      id: 'D1',
      type: 'investment-project',
      funding_source: 'non-budget',
      capital: '1200000000000',
      land_area: '80.5',
      sector: 'tourism',
    });
    expect(rows[1]).toMatchObject({
      capital_low: '100000000000',
      capital_high: '150000000000',
      capital_low_open: 'false',
      capital_high_open: 'true',
      sector: 'agriculture;forestry',
    });
  });

  it('keeps rows that are refused, with the reason', async () => {
    const path = pathOf('f.csv');
    const ran = await run([put('a.csv', list(DECIDED, UNDETERMINED, REJECTED)), '--facts', `csv=${path}`]);
    expect(ran.exit).toBe(1);
    const lines = get('f.csv').trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/^D3,,.*USD/);
  });

  it('is wide as the words go with --strict', async () => {
    const row = 'D1;Dự án đầu tư;Ngoài ngân sách;hơn 150 tỷ đồng;Khác;';
    expect((await facts([HEADER, row])).rows[0]).toHaveProperty('capital_high');
    const { rows } = await facts([HEADER, row], '--strict');
    expect(rows[0]).toMatchObject({ capital_low: '150000000000', capital_low_open: 'true' });
    expect(rows[0]).not.toHaveProperty('capital_high');
  });

  it('changes no cell for a spreadsheet', async () => {
    const { rows } = await facts([HEADER, '=1+1;Dự án đầu tư;Ngoài ngân sách;1 tỷ đồng;Khác;']);
    expect(rows[0]!.id).toBe('=1+1');
  });

  it('has the columns of the table that takes it, in its order', async () => {
    await facts([HEADER, 'D1;Dự án đầu tư;Ngoài ngân sách;1 tỷ đồng;Khác;']);
    const script = sqlScript(planOf(compileRegulation(regulationIn(LAI_CHAU)), { strict: false }), {
      dialect: dialects.postgres,
      table: tableName('proposals')!,
      words: sqlWordsFor('en'),
      lang: 'en',
      version: '1',
      digest: 'a',
    });
    const [, table] = /CREATE TABLE IF NOT EXISTS "proposals_text" \(\n([\s\S]*?)\n\)/.exec(script)!;
    const columns = [...table!.matchAll(/^ {2}"([^"]+)"/gm)].map(([, name]) => name);
    expect(get('f.csv').split('\n')[0]!.split(',')).toEqual(columns);
  });

  it('goes the way of every output: not over a file without --force, never over the list', async () => {
    const path = put('f.csv', 'mine');
    const refused = await run([put('a.csv', list(DECIDED)), '--facts', `csv=${path}`]);
    expect([refused.exit, get('f.csv')]).toEqual([2, 'mine']);
    const over = await run([pathOf('a.csv'), '--facts', `csv=${pathOf('a.csv')}`, '--force']);
    expect([over.exit, get('a.csv')]).toEqual([2, list(DECIDED)]);
    const twice = await run([pathOf('a.csv'), '--facts', `csv=${pathOf('b')}`, '--rejects', pathOf('b')]);
    expect(twice.exit).toBe(2);
  });

  it('takes csv alone', async () => {
    const ran = await run([put('a.csv', list(DECIDED)), '--facts', 'cvs=x']);
    expect([ran.exit, ran.stderr]).toEqual([2, expect.stringContaining('--facts không nhận giá trị')]);
  });
});
