#!/usr/bin/env bash
# A cell of an .xlsx may hold a date as ISO text (`<c t="d"><v>2024-06-12</v></c>`, ECMA-376 part 1, 18.18.11): strict workbooks do, and
# programs that export them. exceljs 4.4.0 gives the number 2024 for it: month and day are gone, and nothing says so. A list
# whose day of submission decides by which text it is judged comes out with a plain number in its place.
# What holds: look at `t` in the part itself, or read such books with a reader that knows the type (SheetJS gives the day).
#
# Seen 2026-11-29 on Linux, Node 20. Exit 0: still so. Exit 1: it behaves otherwise now.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true }\n' >package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0 @e965/xlsx@0.20.3 fflate@0.8.3
cat >reader.cjs <<'JS'
const ExcelJS = require('exceljs');
const sheetJs = require('@e965/xlsx');
const { strToU8, zipSync } = require('fflate');
for (const name of ['exceljs', '@e965/xlsx']) {
  console.log(`${name} version ${JSON.parse(require('fs').readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`);
}
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="d"><v>2024-06-12</v></c></row></sheetData></worksheet>`,
};
const book = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(book);
  const byExcelJs = workbook.worksheets[0].getCell('A1').value;
  const cell = sheetJs.read(book, { cellDates: true, UTC: true }).Sheets.A.A1;
  console.log('exceljs:', byExcelJs, '· SheetJS:', cell.t, cell.v);
  if (byExcelJs !== 2024) {
    console.log('changed: exceljs no longer gives the year alone');
    process.exit(1);
  }
  console.log('as seen: of 2024-06-12 exceljs gives 2024');
})();
JS
node reader.cjs
