import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/loader/configuration.ts';

const read = (text: string) => {
  const given = readConfiguration(text, 'authority.yaml');
  return given.ok
    ? given.written
    : given.problems.map(({ code, place, found }) =>
        `${code} ${place.line}:${place.column} ${found ?? ''}`.trim(),
      );
};

describe('a configuration', () => {
  it('says how the lists of an office are read', () => {
    const text = `# Danh mục của Sở
regulation: lai-chau-xiv
date: 12/06/2024
type: investment-project
set:
  fundingSource: [non-budget, fdi]
columns:
  TMĐT: capital
  Ghi chú riêng: ignore
values: {Y tế: other}
units:
  Tổng mức đầu tư: triệu đồng
sheets: Đợt 2
headerRows: 8-10
hiddenRows: skip
numberFormat: vi
output: csv
`;
    expect(read(text)).toEqual({
      regulation: 'lai-chau-xiv',
      date: '12/06/2024',
      type: 'investment-project',
      set: { fundingSource: ['non-budget', 'fdi'] },
      columns: { TMĐT: 'capital', 'Ghi chú riêng': 'ignore' },
      values: { 'Y tế': 'other' },
      units: { 'Tổng mức đầu tư': 'triệu đồng' },
      sheets: 'Đợt 2',
      headerRows: '8-10',
      hiddenRows: 'skip',
      numberFormat: 'vi',
      output: 'csv',
    });
  });

  it.each(['', '# nothing yet\n', '{}'])('may say nothing: %j', (text) => {
    expect(read(text)).toEqual({});
  });

  it.each([
    ['colums: {A: capital}', ['regulation-unknown-key 1:1 colums']],
    ['date: 31/02/2024', ['regulation-shape 1:7 31/02/2024']],
    ['headerRows: 0', ['regulation-shape 1:13 0']],
    ['headerRows: 8 to 10', ['regulation-shape 1:13 8 to 10']],
    ['hiddenRows: drop', ['regulation-shape 1:13 drop']],
    ['columns: [A]', ['regulation-shape 1:10 […]']],
    ['units: {A: ""}', ['regulation-shape 1:12']],
    ['columns: {A: b', ['yaml-syntax 1:15']],
    ['type: [', ['yaml-syntax 1:8']],
    // Where answers go is said by whoever runs the program.
    ['rejects: out.csv', ['regulation-unknown-key 1:1 rejects']],
  ])('%s is refused', (text, problems) => {
    expect(read(text)).toEqual(problems);
  });
});
