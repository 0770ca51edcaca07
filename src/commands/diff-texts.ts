/** `authority diff --text`: where two published texts of a regulation differ, and what stands on it. */
import type { CompiledRegulation } from '../engine/cells/compiled.ts';
import type { Encoding } from '../intake/bytes/encoding.ts';
import type { ReportFormat } from '../present/document/report.ts';
import { textDifferenceReport } from '../present/text-difference.ts';
import { lackingClauses, standingsOf, textDifference } from '../provenance/text-difference.ts';
import { type Context, EXIT, type ExitCode, printReport, refuseUsage } from './context.ts';
import { openSource } from './read-input.ts';

interface Asked extends Context {
  readonly format: ReportFormat;
  /** Of both texts. */
  readonly encoding?: Encoding;
  /** The regulation that was made from the old text. */
  readonly compiled?: CompiledRegulation | undefined;
}

/** @returns 1 where anything but how they are set is different */
export async function diffTexts(oldFile: string, newFile: string, asked: Asked): Promise<ExitCode> {
  if (oldFile === '-' && newFile === '-') return refuseUsage(asked, { code: 'one-standard-input' });
  const old = await openSource(oldFile, asked.encoding, asked);
  if (!old.ok) return old.exit;
  const current = await openSource(newFile, asked.encoding, asked);
  if (!current.ok) return current.exit;
  const difference = textDifference(old.source.text, current.source.text);
  const regulation = asked.compiled?.regulation;
  const standing = regulation && {
    regulation,
    standings: standingsOf(regulation, difference),
    lacking: lackingClauses(regulation, old.source.text),
  };
  const compared = { old: old.source, new: current.source, difference, ...(standing && { standing }) };
  await printReport(asked, asked.format, textDifferenceReport(compared, asked.lang));
  return difference.changes.length === 0 ? EXIT.ok : EXIT.failed;
}
