/** What the renderers of `authority source` are given. */
import type { Place } from '../../model/problem.ts';
import type { Provenance, PublishedSource } from '../../model/provenance.ts';
import type { Regulation } from '../../model/regulation.ts';

export interface ComparedSource {
  readonly regulation: Regulation;
  readonly source: PublishedSource;
  readonly provenance: Provenance;
  /** Where the parts of the regulation stand in its file, by `rule:ID`, `clause:ID` …; none of a bundled one. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Whether the file is the one that the regulation names as its source, byte by byte. */
export function isSameText({ sha256 }: PublishedSource, { source }: Regulation): boolean {
  return sha256 === source.sha256;
}
