/** `authority matrix`: who decides what, body by body and band by band, as a table to be printed. */
import { matrixOf } from '../engine/audit/matrix.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Regulation } from '../model/regulation.ts';
import { renderReport } from '../present/document/report.ts';
import { matrixReport } from '../present/matrix.ts';
import { type Call, command } from './command.ts';
import { drawOptions, EXIT, refuseUsage, write } from './context.ts';
import { mattersOf } from './matter-of.ts';
import { date, flag, format, repeated, text, today } from './options.ts';
import { readBeside, refuseTargets, writeTarget } from './targets.ts';
import { writeOut } from './write-out.ts';

const options = {
  format: format('text', 'json', 'markdown', 'html', 'xlsx'),
  matter: repeated('<type>', 'matter', (value) => ({ value })),
  date: { ...date('matrixDate'), turn: 2 },
  output: text('<path>', 'templateOutput'),
  force: flag('force'),
};

type MatrixCall = Call<typeof options, true>;

export const matrix = command({
  name: 'matrix',
  needsRegulation: true,
  options,
  examples: [
    'authority matrix --matter investment-project',
    'authority matrix --format html --output matrix.html',
    'authority matrix --format xlsx --lang en > matrix.xlsx',
  ],
  async run(call) {
    const { compiled, io } = call;
    const { format, matter, date: asOf = today(call), output, force } = call.options;
    const { regulation } = compiled;
    const found = mattersOf(matter, regulation);
    if ('error' in found) return refuseUsage(call, found.error);
    if (format === 'xlsx' && output === undefined && io.stdout.isTTY) {
      return refuseUsage(call, { code: 'no-text-for-terminal' });
    }
    const target = output === undefined ? undefined : { file: output, force };
    const refused = target && (await refuseTargets([target], readBeside(call), call));
    if (refused !== undefined) return refused;
    const chosen = found.matters.length === 0 ? regulation.matters : found.matters;
    const table = matrixOf(
      compiled,
      chosen.map(({ code }) => code),
      asOf,
    );
    const made = await draw(table, regulation, call);
    if (typeof made !== 'string') return writeOut(made, target, call);
    if (target !== undefined) return (await writeTarget(made, target, call)) ?? EXIT.ok;
    await write(io.stdout, made);
    return EXIT.ok;
  },
});

async function draw(
  table: Matrix,
  regulation: Regulation,
  call: MatrixCall,
): Promise<string | AsyncIterable<Uint8Array>> {
  const { lang, options } = call;
  const { format, output } = options;
  if (format !== 'html' && format !== 'xlsx') {
    // A file is no terminal, wherever the command runs.
    const plain = { ...call, io: { ...call.io, env: { NO_COLOR: '1' } } };
    const drawn = await drawOptions(output === undefined ? call : plain);
    return renderReport(format, matrixReport(table, regulation, lang), drawn);
  }
  const { matrixView } = await import('../present/matrix-view.ts');
  const view = matrixView(table, regulation, lang);
  if (format === 'html') return (await import('../present/matrix-html.ts')).matrixHtml(view, lang);
  const [{ matrixSheets }, { writeBook }] = await Promise.all([
    import('../present/matrix-book.ts'),
    import('../present/workbook/book.ts'),
  ]);
  return writeBook(matrixSheets(view));
}
