/** A decision for people at a terminal: one screen, read from the top. */
import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import { paint } from './document/layout.ts';
import type { RenderOptions } from './options.ts';
import { pageOf } from './page.ts';
import { headLines } from './text-head.ts';
import { missingLines } from './text-missing.ts';
import { adviceLines, assumedLines, derivedLines, warningLines } from './text-notes.ts';
import { nearestLines, notAppliedLines, whyLines } from './text-rules.ts';
import { traceLines } from './text-trace.ts';

/**
 * The decision as text of at most `width` columns (never more than 100, never less than 20), each line ended by a
 * line break. Rules that do not apply are told from the decision's trace; without one they are left out.
 */
export function renderText(decision: Decision, regulation: Regulation, options: RenderOptions): string {
  const page = pageOf(decision, regulation, options);
  const lines = [
    ...headLines(page),
    ...missingLines(page),
    ...whyLines(page),
    ...nearestLines(page),
    ...notAppliedLines(page),
    ...derivedLines(page),
    ...assumedLines(page),
    ...warningLines(page),
    ...adviceLines(page),
    ...(options.trace ? traceLines(page) : []),
  ];
  return paint(lines, options.style);
}
