/** Findings that are known: read from a file, taken off one by one, written down for the next run. */
import type { PlacedFinding } from '../../model/finding.ts';
import { toJson } from '../../present/document/report.ts';
import type { KnownFinding } from '../../present/findings/validation.ts';

const VERSION = 1;

/** The findings of a baseline; each is taken off as often as it was counted. */
export class Baseline {
  readonly #findings: readonly KnownFinding[];
  readonly #left: Map<string, number>;

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
    return true;
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

/** The text of a baseline: errors and warnings of a run, those that say the same counted. Notes fail nothing. */
export function baselineText(findings: readonly PlacedFinding[], regulation: string): string {
  const known = new Map<string, KnownFinding>();
  for (const { fingerprint, rule, level, id, title, place } of findings) {
    if (level === 'note') continue;
    const { file } = place;
    const count = (known.get(fingerprint)?.count ?? 0) + 1;
    known.set(fingerprint, {
      fingerprint,
      rule,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      ...(file !== undefined && { file }),
      ...known.get(fingerprint),
      count,
    });
  }
  return toJson({ authorityBaseline: VERSION, regulation, findings: [...known.values()] });
}
