/** `authority source`: whether a regulation says what its published text says. */
import { sourceReport } from '../present/source.ts';
import { provenanceOf } from '../provenance/provenance.ts';
import { TextIndex } from '../provenance/text-index.ts';
import { command } from './command.ts';
import { EXIT, printReport } from './context.ts';
import { placesIn } from './open-regulation.ts';
import { encoding, format } from './options.ts';
import { openSource } from './read-input.ts';

export const source = command({
  name: 'source',
  needsRegulation: true,
  arguments: (help) => [help.arguments.source],
  options: { format: format('text', 'json', 'markdown'), encoding },
  examples: [
    'authority source regulation.txt',
    'authority source regulation.txt --regulation my-province.yaml --format markdown',
  ],
  exitCodes: (help) => help.sourceExitCodes,
  /** @returns 1 where the two do not agree */
  async run(call) {
    const { compiled, options, global, lang } = call;
    const opened = await openSource(call.args[0]!, options.encoding, call);
    if (!opened.ok) return opened.exit;
    const { regulation } = compiled;
    const provenance = provenanceOf(regulation, new TextIndex(opened.source.text));
    const places = await placesIn(global.regulation);
    const compared = { regulation, source: opened.source, provenance, places };
    const report = sourceReport(compared, lang);
    await printReport(call, options.format, report);
    return provenance.findings.length === 0 ? EXIT.ok : EXIT.failed;
  },
});
