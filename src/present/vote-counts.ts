/** The figures of a vote beside the shares that are asked of them. */
import type { CountedShare } from '../model/vote.ts';
import type { Lang } from '../model/words.ts';
import { cited, type Item, labelled } from './document/document.ts';
import { raw, type Span, span } from './document/layout.ts';
import type { VoteWords } from './messages/vote.ts';
import { official } from './names.ts';

/** A figure beside the share that is asked of it; that none is stated a reason or a note says. */
export interface Count {
  readonly what: string;
  readonly counted: number;
  /** Null where the text states none. */
  readonly share: CountedShare | null;
  readonly unit: keyof VoteWords['counted'];
}

export function countItem(
  { what, counted, share, unit }: Count,
  words: Pick<VoteWords, 'counted'>,
  lang: Lang,
): Item {
  if (share === null) return { mark: raw('–', 'dim'), text: labelled(what, String(counted)) };
  const { needed, missing, share: asked } = share;
  const figures = words.counted[unit](String(counted), String(needed), missing === 0 ? '' : String(missing));
  const rule = asked.message[lang];
  return {
    mark: missing === 0 ? raw('✓', 'green') : raw('✗', 'red'),
    text: [
      ...labelled(what, figures),
      ...(rule === '' ? [] : [span(`· ${rule}`, 'cyan')]),
      ...citedIn([asked.clause], lang),
    ],
  };
}

export function countRow({ what, counted, share }: Count, lang: Lang): string[] {
  if (share === null) return [what, String(counted), '', '', ''];
  const { message, clause } = share.share;
  return [what, String(counted), String(share.needed), message[lang], official(clause, lang)];
}

function citedIn(clauses: readonly string[], lang: Lang): Span[] {
  return cited(clauses.map((id) => official(id, lang)));
}
