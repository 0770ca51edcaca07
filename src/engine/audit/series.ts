/** Threshold series: values that two bands claim, values between the bands, values beyond them. */
import type { Finding } from '../../model/audit.ts';
import type { Rule } from '../../model/regulation.ts';
import type { Test } from '../../model/test.ts';
import { testHolds } from '../cells.ts';
import type { AmountCells } from '../compiled.ts';
import { runsOf, stretchOf } from '../extent.ts';
import type { AuditedMatter } from './audited-matter.ts';
import { type CellSet, NONE } from './cell-sets.ts';
import { foundIn, stretchCode, withoutOthers } from './found.ts';
import { settledBy } from './settled.ts';

/** Bands over one amount: a series, or a single rule that limits an amount, which is a series of one band. */
interface Bands {
  /** As ids name it: the series, or `rule:fact`. */
  readonly name: string;
  readonly series: string | null;
  readonly fact: string;
  /** Indexes into the rules of the matter. */
  readonly rules: readonly number[];
  /** What all bands share. */
  readonly when: readonly Test[];
}

function bandsOf({ reading, regulation }: AuditedMatter): Bands[] {
  const { rules } = reading;
  const ids = [...new Set(rules.flatMap((rule) => rule.series ?? []))];
  const series = ids.map((id): Bands => {
    const own = rules.flatMap((rule, index) => (rule.series === id ? [index] : []));
    // The limits of a band stand behind what its series asks, which never tests the fact of the series.
    const fact = rules[own[0]!]!.when.at(-1)!.fact;
    return { name: id, series: id, fact, rules: own, when: rules[own[0]!]!.when.filter(isNotOn(fact)) };
  });
  const single = rules.flatMap((rule, index): Bands[] => {
    if (rule.series !== undefined) return [];
    const facts = new Set(rule.when.flatMap((test) => ('limit' in test ? [test.fact] : [])));
    return regulation.facts
      .filter(({ id }) => facts.has(id))
      .map(({ id: fact }) => ({
        name: `${rule.id}:${fact}`,
        series: null,
        fact,
        rules: [index],
        when: rule.when.filter(isNotOn(fact)),
      }));
  });
  return [...series, ...single];
}

const isNotOn = (fact: string) => (test: Test) => test.fact !== fact;

/** Values that two bands of a series claim. A stated doubt or an override settles them; the rank of a body does not. */
export function seriesOverlaps(audited: AuditedMatter): Finding[] {
  return bandsOf(audited).flatMap((bands) =>
    bands.rules.flatMap((first, index) =>
      bands.rules.slice(index + 1).flatMap((second) => overlapsOf(audited, bands, first, second)),
    ),
  );
}

function overlapsOf(audited: AuditedMatter, bands: Bands, first: number, second: number): Finding[] {
  const { sets, reading, matter } = audited;
  const both = sets.and(reading.claims[first]!, reading.claims[second]!);
  if (both === NONE) return [];
  const fact = audited.indexOf(bands.fact);
  const cells = matter.facts[fact] as AmountCells;
  return runsOf(sets.projection(both)[fact]!).map((run) => {
    const set = sets.and(both, inPieces(audited, fact, run));
    const parts = settledBy(audited, first, second, set, 'claims');
    const whole = parts.find((part) => part.set === set && part.by !== 'rank');
    const ids = [first, second].map((rule) => reading.rules[rule]!.id);
    const said: Parameters<typeof foundIn>[2] = {
      id: `overlap:${bands.name}:${ids.join('+')}@${stretchCode(stretchOf(cells, run[0]!, run.at(-1)!))}`,
      kind: 'series-overlap',
      level: whole === undefined ? 'error' : 'note',
      series: bands.series,
      rules: ids,
      facts: [bands.fact],
      ...(whole && { settled: whole.by, doubts: whole.doubts }),
    };
    return foundIn(audited, set, said, withoutOthers(audited, set, [first, second]));
  });
}

function inPieces({ sets }: AuditedMatter, fact: number, pieces: readonly number[]): CellSet {
  return sets.where(fact, (piece) => pieces.includes(piece));
}

/** An open end or a hole, with the cells in it that no rule decides on. */
export interface Opening {
  readonly finding: Finding;
  readonly set: CellSet;
}

/** Where values of a series, or of an amount that one rule limits, are left to nobody. */
export function openings(audited: AuditedMatter): Opening[] {
  return bandsOf(audited).flatMap((bands) => openingsOf(audited, bands));
}

function openingsOf(audited: AuditedMatter, bands: Bands): Opening[] {
  const { sets, reading, matter } = audited;
  const fact = audited.indexOf(bands.fact);
  const cells = matter.facts[fact] as AmountCells;
  const held = bands.rules.map((rule) => piecesOfBand(reading.rules[rule]!, bands.fact, cells));
  const claimed = new Set(held.flat());
  const left = sets.and(audited.where(bands.when), audited.residual());
  const open = sets.projection(left)[fact]!.filter((piece) => !claimed.has(piece));
  if (left === NONE || claimed.size === 0) return [];
  const [lowest, highest] = [Math.min(...claimed), Math.max(...claimed)];
  // A stretch may not run across a band, nor across pieces that other rules decide on.
  return runsOf(open).map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const isHole = first > lowest && last < highest;
    const set = sets.and(left, inPieces(audited, fact, run));
    const finding = foundIn(audited, set, {
      id: `${isHole ? 'hole' : 'open-end'}:${bands.name}@${stretchCode(stretchOf(cells, first, last))}`,
      kind: isHole ? 'hole' : 'open-end',
      level: isHole ? 'error' : 'warning',
      series: bands.series,
      rules: nextTo(bands, held, first, last).map((rule) => reading.rules[rule]!.id),
      facts: [bands.fact],
    });
    return { finding, set };
  });
}

function piecesOfBand({ when }: Rule, fact: string, cells: AmountCells): number[] {
  const limits = when.filter((test) => test.fact === fact);
  return Array.from({ length: cells.pieces }, (_, piece) => piece).filter((piece) =>
    limits.every((test) => testHolds(test, cells, piece)),
  );
}

/** The bands nearest below and above a stretch. */
function nextTo(bands: Bands, held: readonly number[][], first: number, last: number): number[] {
  const order = held
    .map((pieces, index) => ({ rule: bands.rules[index]!, from: pieces[0] ?? -1, to: pieces.at(-1) ?? -1 }))
    .filter(({ from }) => from >= 0);
  const below = order.filter(({ to }) => to < first).sort((a, b) => b.to - a.to)[0];
  const above = order.filter(({ from }) => from > last).sort((a, b) => a.from - b.from)[0];
  return [below, above].flatMap((band) => (band === undefined ? [] : [band.rule]));
}
