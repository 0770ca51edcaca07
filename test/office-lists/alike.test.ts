/** One list of real make in every encoding and kind of file: it is answered alike, row by row. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_FORMS, encoded } from './generator/encodings.ts';
import { problemText, readByProduct, regulationOfTests } from './product.ts';

const FOLDER = 'fixtures/lists/alike';
const regulation = await regulationOfTests();

/** By line: the body, what it was carried as, or by which problems it was refused. */
async function outcomes(
  bytes: Uint8Array,
  format: string,
  encoding?: 'tcvn3',
): Promise<Record<string, string>> {
  const options = { format: format as 'csv', ...(encoding !== undefined && { encoding }) };
  const { answers, unread } = await readByProduct(bytes, regulation, options);
  expect(unread?.map(problemText)).toBeUndefined();
  const all = [...answers].map(([key, answer]): [string, string] => {
    const at = key.replace(/^.*!/, '');
    if (answer.kind === 'carried') return [at, answer.as];
    if (answer.kind === 'rejected') return [at, answer.problems.map(({ code }) => code).join(' ')];
    const { outcome, authority, candidates } = answer.decision;
    return [at, `${outcome} ${authority ?? candidates.join(' ')}`];
  });
  return Object.fromEntries(all);
}

const plain = readFileSync(`${FOLDER}/real.csv`, 'utf8');
const expected = await outcomes(Buffer.from(plain), 'csv');

describe('a list of 48 projects is answered alike', () => {
  it('and nearly all of it is answered', () => {
    const answered = Object.values(expected).filter((one) => /^(decided|residual|undetermined)/.test(one));
    expect(answered.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(55);
  });
  it.each([...CSV_FORMS.filter((form) => form !== 'tcvn3'), 'utf-16be' as const])('in %s', async (form) => {
    const bytes =
      form === 'utf-16be' ? Buffer.from(encoded(plain, 'utf-16le')).swap16() : encoded(plain, form);
    expect(await outcomes(bytes, 'csv')).toEqual(expected);
  });
  it('in TCVN3, when it is asked for', async () => {
    expect(await outcomes(encoded(plain, 'tcvn3'), 'csv', 'tcvn3')).toEqual(expected);
  });
  it.each([',', '\t'])('with %j between its cells', async (delimiter) => {
    const rows = parse(plain, { delimiter: ';' }) as string[][];
    const quoted = (cell: string) => (/[;,"\t]/.test(cell) ? `"${cell}"` : cell);
    const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join('\n');
    expect(await outcomes(Buffer.from(text), 'csv')).toEqual(expected);
  });
  it.each(['real.xlsx', 'real.xls', 'real.ods'])('as %s', async (name) => {
    expect(await outcomes(readFileSync(`${FOLDER}/${name}`), extname(name).slice(1))).toEqual(expected);
  });
});
