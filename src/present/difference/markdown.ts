/** A difference as Markdown, for minutes and comments. */
import { isNothing } from '../../model/difference.ts';
import { blocks, heading, list, paragraph, table } from '../document/markdown.ts';
import type { RenderOptions } from '../options.ts';
import type { Compared } from './compared.ts';
import { Teller } from './told.ts';

export function differenceMarkdown(compared: Compared, { lang }: RenderOptions): string {
  const teller = new Teller(compared, lang);
  const { words } = teller;
  const { difference, labels, proposals } = compared;
  const matters = teller.matters();
  const moves = matters.reduce((sum, matter) => sum + matter.moves.length, 0);
  return blocks([
    heading(2, words.title(labels.a, labels.b)),
    paragraph(isNothing(difference) ? words.same : words.summary(String(moves), String(matters.length))),
    list(teller.general()),
    ...matters.flatMap((matter) => [
      heading(3, matter.name),
      matter.moves.length === 0
        ? paragraph(words.noMoves)
        : table(
            words.columns,
            matter.moves.map(({ what, from, to, otherwise, more, witness }) => [
              [
                what,
                otherwise && `${words.otherwise} ${otherwise}`,
                more === 0 ? '' : words.more(String(more)),
              ]
                .filter(Boolean)
                .join('; '),
              from,
              to,
              JSON.stringify(witness.a),
            ]),
          ),
      list(matter.changes),
    ]),
    ...(proposals === undefined
      ? []
      : [
          paragraph(
            words.proposals(String(proposals.length), String(proposals.filter((one) => one.moved).length)),
          ),
          table(
            words.proposalColumns,
            proposals.filter((one) => one.moved).map((one) => teller.proposal(one)),
          ),
        ]),
  ]);
}
