/** Findings that are known: read from a file, taken off one by one, written down for the next run. */
import type { PlacedFinding } from '../../model/finding.ts';
import { type Items, toJsonWith } from '../../present/document/report.ts';
import type { KnownFinding } from '../../present/findings/validation.ts';
import { FingerprintCounts } from './fingerprint-counts.ts';

const VERSION = 1;

/** The findings of a baseline; each is taken off as often as it was counted. */
export class Baseline {
  readonly #findings: readonly KnownFinding[];
  readonly #left: Map<string, number>;
  readonly #taken = new Map<string, number>();

  constructor(findings: readonly KnownFinding[]) {
    this.#findings = findings;
    this.#left = new Map();
    for (const { fingerprint, count } of findings) {
      this.#left.set(fingerprint, (this.#left.get(fingerprint) ?? 0) + count);
    }
  }

  /** Whether the finding is known; it is then known once less. */
  take(fingerprint: string): boolean {
    const left = this.#left.get(fingerprint) ?? 0;
    if (left === 0) return false;
    this.#left.set(fingerprint, left - 1);
    this.#taken.set(fingerprint, this.taken(fingerprint) + 1);
    return true;
  }

  /** How often the finding was known. */
  taken(fingerprint: string): number {
    return this.#taken.get(fingerprint) ?? 0;
  }

  /**
   * What was not found again, of the lists that were read and of those that are no longer there.
   * @param isGone whether a list is no longer there
   */
  async vanished(
    read: ReadonlySet<string | undefined>,
    isGone: (file: string) => Promise<boolean>,
  ): Promise<KnownFinding[]> {
    const vanished: KnownFinding[] = [];
    for (const known of this.#findings) {
      const left = this.#left.get(known.fingerprint) ?? 0;
      if (left === 0) continue;
      this.#left.set(known.fingerprint, 0);
      const { file } = known;
      if (read.has(file) || (file !== undefined && (await isGone(file)))) {
        vanished.push({ ...known, count: left });
      }
    }
    return vanished;
  }
}

/** Reads the text of a baseline; where it is none, what is wrong with it. */
export function parseBaseline(text: string): { readonly baseline: Baseline } | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { wrong: 'JSON?' };
  }
  if (!isRecord(value) || value.authorityBaseline !== VERSION) {
    return { wrong: `authorityBaseline: ${VERSION}?` };
  }
  const { findings } = value;
  if (!Array.isArray(findings)) return { wrong: 'findings?' };
  const at = findings.findIndex((finding) => !isKnownFinding(finding));
  return at >= 0 ? { wrong: `findings[${at}]?` } : { baseline: new Baseline(findings as KnownFinding[]) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (!isRecord(value)) return false;
  const { fingerprint, rule, count, id, title, file } = value;
  return (
    typeof fingerprint === 'string' &&
    typeof rule === 'string' &&
    Number.isSafeInteger(count) &&
    Number(count) > 0 &&
    [id, title, file].every((text) => text === undefined || typeof text === 'string')
  );
}

/**
 * The text of a baseline piece by piece: errors and warnings of a run, those that say the same counted. Notes fail
 * nothing.
 */
export async function* baselineText(
  findings: Items<PlacedFinding>,
  regulation: string,
): AsyncGenerator<string> {
  const counts = new FingerprintCounts();
  for await (const { fingerprint, level } of findings) {
    if (level !== 'note') counts.add(fingerprint);
  }
  const head = { authorityBaseline: VERSION, regulation, findings: [] };
  yield* toJsonWith(head, 'findings', 1, knownIn(findings, counts));
}

/** Each where it stands first. */
async function* knownIn(
  findings: Items<PlacedFinding>,
  counts: FingerprintCounts,
): AsyncGenerator<KnownFinding> {
  for await (const { fingerprint, rule, level, id, title, place } of findings) {
    const count = level === 'note' ? 0 : counts.take(fingerprint);
    if (count === 0) continue;
    const { file } = place;
    yield {
      fingerprint,
      rule,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      ...(file !== undefined && { file }),
      count,
    };
  }
}
