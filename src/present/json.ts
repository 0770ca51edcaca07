import type { Decision } from '../model/decision.ts';
import type { Regulation } from '../model/regulation.ts';
import { toJson } from './document/report.ts';
import type { RenderOptions } from './options.ts';
import { present } from './present.ts';

/** The decision as the JSON result of the contract. */
export function renderJson(decision: Decision, regulation: Regulation, options: RenderOptions): string {
  const { lang, place, trace } = options;
  return toJson(
    present(decision, regulation, { lang, ...(place && { place }), ...(trace !== undefined && { trace }) }),
  );
}
