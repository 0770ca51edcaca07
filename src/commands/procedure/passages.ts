/** The regulations by which single steps of a way are gone, as they are in force on a day. */
import type { CompiledRegulation } from '../../engine/cells/compiled.ts';
import { BUNDLED } from '../../loader/bundled.ts';
import type { Passage, Way } from '../../model/procedure.ts';
import type { Regulation, Through } from '../../model/regulation.ts';

/** By the steps that are gone by others. */
export async function passagesOn(
  ways: readonly Way[],
  { advice }: Regulation,
  day: string,
): Promise<ReadonlyMap<number, readonly Passage[]>> {
  const steps = new Set(ways.flatMap((way) => way.steps.map(({ step }) => step)));
  const passages = new Map<number, readonly Passage[]>();
  for (const step of steps) {
    const { through } = advice[step]!;
    if (through === undefined) continue;
    const inForce = through.filter((one) => isInForce(one, day));
    passages.set(step, inForce.length === 0 ? [{ kind: 'none' }] : await Promise.all(inForce.map(load)));
  }
  return passages;
}

/** ISO dates compare as text. */
function isInForce({ from, before }: Through, day: string): boolean {
  return (from === undefined || from <= day) && (before === undefined || day < before);
}

async function load({ regulation: id }: Through): Promise<Passage> {
  const bundled = BUNDLED.find((one) => one.id === id);
  if (bundled === undefined) return { kind: 'unknown', id };
  const { regulation } = (await bundled.load()) as CompiledRegulation;
  return { kind: 'known', regulation };
}
