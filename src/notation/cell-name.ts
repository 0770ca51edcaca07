/** The name of a sheet's cell: column from 0, row from 1. `cellName(3, 12)` is `D12`. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Column and row of a cell's name, both from 1: `D12` is column 4 of row 12. Undefined for what is no such name. */
export function cellNumbers(name: string): { readonly column: number; readonly line: number } | undefined {
  const [, letters, row] = /^([A-Z]+)([1-9]\d*)$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { column, line: Number(row) };
}
