/** Members who ask for an extraordinary session: whether it has to be called, and by whom. */
import type { Regulation } from '../model/regulation.ts';
import type { Convened } from '../model/vote.ts';
import type { Convening } from '../model/voting.ts';
import type { Lang } from '../model/words.ts';
import { type Document, joined, only, records, section, title } from './document/document.ts';
import { raw, span, type Tone } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { conveneWordsFor, voteWordsFor } from './messages/vote.ts';
import { Names, upperFirst } from './names.ts';
import {
  meetingOf,
  noticeItems,
  type PresentedCount,
  type PresentedNotice,
  presentCount,
  sentence,
} from './vote.ts';
import { countItem, countRow } from './vote-counts.ts';

/** @param convening what the text says of it, where it says anything */
export function convenedReport(
  convened: Convened,
  convening: Convening | undefined,
  regulation: Regulation,
  lang: Lang,
): Report {
  return {
    json: () => presentConvened(convened, convening, regulation, lang),
    document: () => convenedDocument(convened, convening, regulation, lang),
  };
}

/** The JSON form. */
interface PresentedConvened {
  readonly body: string;
  readonly name: string;
  readonly members: number;
  readonly asking: number;
  /** Null: open, since the text does not say how many may ask. */
  readonly convened: boolean | null;
  readonly share: PresentedCount | null;
  /** Who calls the session; `body` is null for a person's office, all of it where the text names nobody. */
  readonly by: { readonly body: string | null; readonly name: string } | null;
  readonly reasons: readonly PresentedNotice[];
  /** When it is called, and by whom. */
  readonly next: { readonly clauses: readonly string[]; readonly message: string } | null;
  readonly regulation: { readonly id: string; readonly title: string; readonly term: string | null };
}

function presentConvened(
  { asked, share, convened, reasons }: Convened,
  convening: Convening | undefined,
  regulation: Regulation,
  lang: Lang,
): PresentedConvened {
  const names = new Names(regulation, lang);
  const { reasons: words } = conveneWordsFor(lang);
  const { body, members, asking } = asked;
  const meeting = meetingOf(body, names, voteWordsFor(lang));
  const params = { body: names.body(body), meeting, missing: String(share?.missing ?? 0) };
  return {
    body,
    name: names.body(body),
    members,
    asking,
    convened,
    share: share && presentCount(share, lang),
    by: presentCaller(convening?.by, names),
    reasons: reasons.map(({ code, clauses }) => ({ code, clauses, message: sentence(words[code](params)) })),
    next:
      convening === undefined
        ? null
        : { clauses: [convening.clause], message: `${upperFirst(convening.message[lang])}.` },
    regulation: { id: regulation.id, title: regulation.title[lang], term: regulation.term },
  };
}

function presentCaller(by: Convening['by'], names: Names): PresentedConvened['by'] {
  if (by === undefined) return null;
  if (typeof by === 'string') return { body: by, name: names.body(by) };
  return { body: null, name: by[names.lang] };
}

function convenedDocument(
  convened: Convened,
  convening: Convening | undefined,
  regulation: Regulation,
  lang: Lang,
): Document {
  const words = conveneWordsFor(lang);
  const { sections, ...voteWords } = voteWordsFor(lang);
  const { name, members, by, reasons, next } = presentConvened(convened, convening, regulation, lang);
  const { convened: isCalled, share, asked } = convened;
  const meeting = meetingOf(asked.body, new Names(regulation, lang), voteWords);
  const headline = isCalled === null ? words.open : isCalled ? words.convened : words.notConvened;
  const tone: Tone = isCalled === null ? 'yellow' : isCalled ? 'green' : 'red';
  const count = { what: words.asking, counted: asked.asking, share, unit: 'members' as const };
  const figures = records([countItem(count, voteWords, lang)], voteWords.columns, [countRow(count, lang)]);
  const caller = by === null ? [] : [{ code: 'by', clauses: [], message: `${words.by}: ${by.name}.` }];
  const follows =
    next === null
      ? [{ code: 'none', clauses: [], message: sentence(voteWords.nextNotStated) }]
      : [{ code: 'when', ...next }];
  return [
    title(headline, tone, { capitals: true }),
    joined([name, words.subject(meeting), voteWords.members(String(members))].join(' · '), [
      span(regulation.title[lang], 'dim'),
    ]),
    only('text', [section(sections.counted, [figures])]),
    only('markdown', [figures]),
    section(sections.why, noticeItems(reasons, raw('–', 'dim'), lang)),
    section(sections.next, noticeItems([...caller, ...follows], raw('→', 'dim'), lang)),
  ];
}
