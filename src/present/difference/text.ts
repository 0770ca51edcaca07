/** A difference for a terminal. */
import { isNothing } from '../../model/difference.ts';
import { type Line, paint, raw, span, textWidth, wrap } from '../document/layout.ts';
import { upperFirst } from '../names.ts';
import type { RenderOptions } from '../options.ts';
import type { Compared } from './compared.ts';
import { sameWitness, Teller, type ToldMatter, type ToldMoves } from './told.ts';

/** More headlines of one matter than this nobody reads. */
const MOST_MOVES = 20;

export function differenceText(compared: Compared, options: RenderOptions): string {
  const teller = new Teller(compared, options.lang);
  const { words } = teller;
  const width = textWidth(options.width);
  const { difference, labels, proposals } = compared;
  const matters = teller.matters();
  const moves = matters.reduce((sum, matter) => sum + matter.moves.length, 0);
  const summary = isNothing(difference) ? words.same : words.summary(String(moves), String(matters.length));
  const lines = [
    ...wrap([span(words.title(labels.a, labels.b), 'bold')], width),
    ...wrap([span(summary)], width),
    ...teller.general().flatMap((text) => wrap([span(text)], width, [raw('– ', 'yellow')])),
    ...matters.flatMap((matter) => matterLines(matter, teller, compared, width)),
    ...(proposals === undefined ? [] : proposalLines(proposals, teller, width)),
  ];
  return paint(lines, options.style);
}

function matterLines(matter: ToldMatter, teller: Teller, compared: Compared, width: number): Line[] {
  const { words } = teller;
  const left = matter.moves.length - MOST_MOVES;
  return [
    [],
    ...wrap([span(matter.name, 'bold')], width),
    ...(matter.moves.length === 0 ? wrap([span(words.noMoves, 'dim')], width, [raw('  ')]) : []),
    ...matter.moves.slice(0, MOST_MOVES).flatMap((move) => moveLines(move, teller, compared, width)),
    ...(left > 0 ? wrap([span(words.moreMoves(String(left)), 'dim')], width, [raw('  ')]) : []),
    ...matter.changes.flatMap((text) =>
      wrap([span(`${words.changed}:`, 'dim'), span(text)], width, [raw('  – ', 'dim')]),
    ),
  ];
}

function moveLines(move: ToldMoves, { words }: Teller, { labels }: Compared, width: number): Line[] {
  const further = (label: string, text: string): Line[] =>
    text === '' ? [] : wrap([span(`${label}:`, 'dim'), span(text, 'dim')], width, [raw('      ')]);
  const { a, b } = move.witness;
  return [
    ...wrap(
      [span(`${upperFirst(move.what)}:`), span(move.from, 'yellow'), span('→'), span(move.to, 'yellow')],
      width,
      [raw('  ● ', 'yellow')],
    ),
    ...further(words.otherwise, move.otherwise),
    ...(move.more === 0 ? [] : wrap([span(words.more(String(move.more)), 'dim')], width, [raw('      ')])),
    ...(sameWitness(move.witness)
      ? further(words.example, JSON.stringify(a))
      : [
          ...further(words.exampleOf(labels.a), JSON.stringify(a)),
          ...further(words.exampleOf(labels.b), JSON.stringify(b)),
        ]),
  ];
}

function proposalLines(proposals: NonNullable<Compared['proposals']>, teller: Teller, width: number): Line[] {
  const moved = proposals.filter((one) => one.moved);
  const count = teller.words.proposals(String(proposals.length), String(moved.length));
  return [
    [],
    ...wrap([span(count, 'bold')], width),
    ...moved.flatMap((one) => {
      const [name, from, to] = teller.proposal(one);
      return wrap([span(`${name}:`), span(from, 'yellow'), span('→'), span(to, 'yellow')], width, [
        raw('  ● ', 'yellow'),
      ]);
    }),
  ];
}
