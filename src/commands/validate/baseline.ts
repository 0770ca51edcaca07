/** Findings that are known: read from a file, taken off one by one, written down for the next run. */
import { stat } from 'node:fs/promises';
import type { PlacedFinding } from '../../model/finding.ts';
import { toJson } from '../../present/document/report.ts';
import type { KnownFinding } from '../../present/findings/validation.ts';
import type { UsageError } from '../../present/problem.ts';
import { decodeText, readBytes } from '../read-input.ts';

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

  /** What was not found again, of the lists that were read and of those that are no longer there. */
  async vanished(read: ReadonlySet<string | undefined>): Promise<KnownFinding[]> {
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

async function isGone(file: string): Promise<boolean> {
  return stat(file).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}

export type ReadBaseline = { readonly baseline: Baseline } | { readonly error: UsageError };

/** Reads a baseline; what is wrong with it otherwise. */
export async function readBaseline(path: string): Promise<ReadBaseline> {
  const bad = (reason: string): ReadBaseline => ({ error: { code: 'bad-baseline', found: path, reason } });
  let value: unknown;
  try {
    const text = decodeText(await readBytes(path));
    if (text === undefined) return bad('UTF-8?');
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return bad('JSON?');
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { error: { code: 'baseline-unreadable', found: path, reason: code } };
  }
  if (!isRecord(value) || value.authorityBaseline !== VERSION) return bad(`authorityBaseline: ${VERSION}?`);
  const { findings } = value;
  if (!Array.isArray(findings)) return bad('findings?');
  const wrong = findings.findIndex((finding) => !isKnownFinding(finding));
  return wrong >= 0 ? bad(`findings[${wrong}]?`) : { baseline: new Baseline(findings as KnownFinding[]) };
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
export function writeBaseline(findings: readonly PlacedFinding[], regulation: string): string {
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
