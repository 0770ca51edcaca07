/** Interviews under the bundled regulation, without a terminal. */
import { begin, type Interview, type Setting } from '../../../src/commands/interview/step.ts';
import type { CompiledRegulation } from '../../../src/engine/cells/compiled.ts';
import { readFlags } from '../../../src/intake/raw.ts';
import module from '../../../src/regulations/lai-chau-xiv.yaml';

export const compiled = module as CompiledRegulation;

export const setting: Setting = { compiled, asOf: '2024-06-12', strict: false };

/** An interview that begins with these flags. */
export function beginWith(flags: Readonly<Record<string, string>>): Interview {
  return begin(readFlags(Object.entries(flags)));
}
