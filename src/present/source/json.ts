/** A regulation and its text compared, as JSON: codes, with a message for people in each finding. */
import { toJson } from '../document/report.ts';
import type { RenderOptions } from '../options.ts';
import { type ComparedSource, isSameText } from './compared.ts';
import { lineInSource, placeInRegulation, SourceTeller } from './told.ts';

export function sourceJson(compared: ComparedSource, { lang }: RenderOptions): string {
  const teller = new SourceTeller(compared, lang);
  const { regulation, source, provenance } = compared;
  const { findings, unlisted, unused, checked } = provenance;
  const { parts, meant, clauses, jumps, unplaced } = source.text;
  return toJson({
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
    source: {
      file: source.file,
      sha256: source.sha256,
      expected: regulation.source.sha256,
      same: isSameText(source, regulation),
      damaged: source.damaged,
    },
    agrees: findings.length === 0,
    checked,
    findings: findings.map((finding) => {
      const { code, ...rest } = finding;
      const place = placeInRegulation(finding, compared);
      const line = lineInSource(finding, compared);
      return {
        code,
        message: teller.message(finding),
        ...(place && { place }),
        ...(line !== undefined && { line }),
        ...rest,
      };
    }),
    unlisted,
    unused,
    text: { parts, meant, clauses: clauses.map(({ id }) => id), jumps, unplaced },
  });
}
