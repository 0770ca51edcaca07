/** Every rule of a regulation file, a band of a series or one of its own, with its place. */
import type { Authored } from '../authored.ts';
import type { Path } from '../parse.ts';

export interface PlacedRule {
  readonly id: string;
  readonly clause: string;
  readonly body: string;
  readonly or?: readonly string[] | undefined;
  readonly overrides: readonly string[];
  readonly path: Path;
  /** Index of the matter. */
  readonly matter: number;
}

export function placedRules(authored: Authored): PlacedRule[] {
  return authored.matters.flatMap((matter, m) => [
    ...matter.series.flatMap((series, s) =>
      series.bands.map((band, b) => ({ ...band, path: ['matters', m, 'series', s, 'bands', b], matter: m })),
    ),
    ...matter.rules.map((rule, r) => ({ ...rule, path: ['matters', m, 'rules', r], matter: m })),
  ]);
}

/** Every patch of a doubt with its place. */
export function placedPatches(authored: Authored) {
  return authored.matters.flatMap((matter, m) =>
    matter.doubts.flatMap((doubt, d) =>
      doubt.otherwise.map((patch, p) => ({
        patch,
        doubt: d,
        matter: m,
        path: ['matters', m, 'doubts', d, 'otherwise', p] as Path,
      })),
    ),
  );
}
