/** `authority audit`: what the regulation leaves open, claims twice, or says without effect. */
import { audit as auditRegulation } from '../engine/audit/audit.ts';
import { boundaryCases } from '../engine/audit/boundary-cases.ts';
import { auditReport } from '../present/audit.ts';
import { command } from './command.ts';
import { EXIT, printReport, write } from './context.ts';
import { placesIn } from './open-regulation.ts';
import { flag, format, parsed, today } from './options.ts';

export const audit = command({
  name: 'audit',
  needsRegulation: true,
  options: {
    format: format('text', 'json', 'markdown', 'sarif'),
    /** Of a matter with more cells nothing is proved, and the audit says so; absent: the audit's own bound. */
    mostCells: parsed('<number>', 'mostCells', (found) =>
      /^[1-9]\d{0,29}$/.test(found)
        ? { value: BigInt(found) }
        : { error: { code: 'bad-option-value', found, reason: '--most-cells' } },
    ),
    cases: flag('boundaryCases'),
  },
  examples: [
    'authority audit',
    'authority audit --regulation my-province.yaml',
    'authority audit --format sarif > audit.sarif',
  ],
  /** @returns 1 while an error or a warning is neither fixed nor accepted, or a matter is not proved */
  async run(call) {
    const { compiled, options, global, io, lang } = call;
    const { regulation } = compiled;
    if (options.cases) {
      // What hangs on the day is not in the cases.
      const lines = boundaryCases(compiled, today(call)).map((one) => `${JSON.stringify(one)}\n`);
      await write(io.stdout, lines.join(''));
      return EXIT.ok;
    }
    const { mostCells } = options;
    const found = auditRegulation(compiled, mostCells === undefined ? {} : { mostCells });
    const drawn = { lang, places: await placesIn(global.regulation) };
    if (options.format === 'sarif') {
      const { auditSarif } = await import('../present/findings/sarif.ts');
      await write(io.stdout, auditSarif(found, regulation, drawn));
    } else await printReport(call, options.format, auditReport(found, regulation, drawn));
    return found.passed ? EXIT.ok : EXIT.failed;
  },
});
