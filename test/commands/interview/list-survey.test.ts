import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/commands/context.ts';
import { type Survey, survey } from '../../../src/commands/interview/list-survey.ts';
import { ListInputs } from '../../../src/commands/lists/list-inputs.ts';
import { openList } from '../../../src/intake/list/open-list.ts';
import { only } from '../../../src/intake/list/regulation-names.ts';
import { compiled } from './lai-chau.ts';

const { regulation } = compiled;

/** @param lists lines of CSV each */
function surveyed(...lists: readonly (readonly string[])[]): Promise<Survey> {
  const folder = mkdtempSync(join(tmpdir(), 'authority-survey-'));
  const names = lists.map((lines, index) => {
    const name = join(folder, `${index + 1}.csv`);
    writeFileSync(name, lines.join('\n'));
    return name;
  });
  const inputsWith = (type?: string) => {
    const set = type === undefined ? [] : [{ key: 'type', text: type, from: 'answer' as const }];
    return new ListInputs(names, only(regulation), { set }, {} as Io, openList);
  };
  return survey(regulation, inputsWith);
}

const HEADER = 'Tên dự án;Loại;Nguồn vốn;Tổng mức đầu tư;Lĩnh vực';

describe('a survey of lists', () => {
  it('counts what is not understood, with its figures, first rows and first cells', async () => {
    const rows = ['A;150.000;Y tế', 'B;1.200.000;Y tế', 'C;85.000;Y tế', 'D;90.500,5;y te'].map((row) =>
      row.replace(';', ';Dự án đầu tư;Ngoài ngân sách;'),
    );
    const { troubles, untyped, keys, examplesOf } = await surveyed([HEADER, ...rows]);
    expect(untyped).toEqual([]);
    expect(troubles).toMatchObject([
      { problem: { code: 'column-unit-needed' }, count: 4, figures: { least: '85000', most: '1200000' } },
      { problem: { code: 'unknown-value', found: 'Y tế' }, count: 4, examples: ['A', 'B', 'C'] },
    ]);
    expect(keys).toEqual(['title', 'type', 'fundingSource', 'capital', 'sector']);
    expect(examplesOf('TONG MUC DAU TU')).toEqual(['150.000', '1.200.000', '85.000']);
    expect(examplesOf('Ghi chú')).toEqual([]);
  });

  it('finds the lists that name no type, with their columns and titles', async () => {
    const { untyped } = await surveyed(
      ['DANH MỤC MUA SẮM', 'Tên;Đơn giá', 'Xe;1,2 tỷ đồng'],
      [HEADER, 'A;Dự án đầu tư;Ngoài ngân sách;5 tỷ đồng;Khác'],
    );
    expect(untyped).toMatchObject([{ header: ['Tên', 'Đơn giá'] }]);
    expect(untyped[0]!.file).toMatch(/1\.csv$/);
    expect(untyped[0]!.titles).toContain('DANH MỤC MUA SẮM');
  });

  it('leaves what cannot be read to the run', async () => {
    const { untyped, troubles } = await surveyed([''], ['không phải danh sách']);
    expect(untyped).toEqual([]);
    expect(
      troubles.every(({ problem }) => problem.code === 'no-header' || problem.code === 'file-empty'),
    ).toBe(true);
  });
});
