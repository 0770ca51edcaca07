/** Two published texts of a regulation compared: what changed, and what of the regulation stands on it. */
import type { Citing, PublishedClause, PublishedSource } from '../model/provenance.ts';
import { type Regulation, whyUnruled } from '../model/regulation.ts';
import type { ClauseChange, Standing, TextDifference } from '../model/text-difference.ts';
import type { Lang, Remark } from '../model/words.ts';
import { type Entry, entriesOf } from './changed-clauses.ts';
import { citingName } from './citing.ts';
import {
  type Block,
  type Document,
  type Item,
  items,
  paragraph,
  records,
  section,
  title,
} from './document/document.ts';
import { raw, span, type Tone } from './document/layout.ts';
import type { Report } from './document/report.ts';
import { sourceWordsFor } from './messages/source.ts';
import { type TextDifferenceWords, textDifferenceWordsFor } from './messages/text-difference.ts';
import { Names, official, upperFirst } from './names.ts';
import { readingNotes } from './reading-notes.ts';
import { joinedRemark, remarkText } from './remark.ts';
import { sideOf } from './word-runs.ts';

export interface ComparedTexts {
  readonly old: PublishedSource;
  readonly new: PublishedSource;
  readonly difference: TextDifference;
  /** The regulation that was made from the old text, where one was named. */
  readonly standing?: {
    readonly regulation: Regulation;
    /** One for each change. */
    readonly standings: readonly Standing[];
    /** Clauses that the regulation cites and the old text has not. */
    readonly lacking: readonly string[];
  };
}

export function textDifferenceReport(compared: ComparedTexts, lang: Lang): Report {
  return {
    json: () => textDifferenceJson(compared, lang),
    document: () => new View(compared, lang).document(),
  };
}

function textDifferenceJson({ old, new: current, difference, standing }: ComparedTexts, lang: Lang): unknown {
  const sourceOf = ({ file, sha256, damaged, text }: PublishedSource) => {
    const { parts, meant, clauses, jumps, unplaced } = text;
    return { file, sha256, damaged, parts, meant, clauses: clauses.length, jumps, unplaced };
  };
  const { changes, same } = difference;
  return {
    old: sourceOf(old),
    new: sourceOf(current),
    ...(standing && {
      regulation: {
        id: standing.regulation.id,
        title: standing.regulation.title[lang],
        term: standing.regulation.term,
        same: standing.regulation.source.sha256 === old.sha256,
        lacking: standing.lacking,
      },
    }),
    same,
    changes: changes.map((change, at) => ({
      ...change,
      ...(standing && { standing: standing.standings[at] }),
    })),
  };
}

const KINDS = [
  'changed',
  'added',
  'removed',
  'renumbered',
] as const satisfies readonly ClauseChange['change'][];

/** More than this nobody reads at once. */
const MOST_NAMES = 12;

class View {
  readonly #compared: ComparedTexts;
  readonly #lang: Lang;
  readonly #words: TextDifferenceWords;
  readonly #names: Names | undefined;

  constructor(compared: ComparedTexts, lang: Lang) {
    this.#compared = compared;
    this.#lang = lang;
    this.#words = textDifferenceWordsFor(lang);
    const { standing } = compared;
    this.#names = standing && new Names(standing.regulation, lang);
  }

  document(): Document {
    const { old, new: current, difference } = this.#compared;
    const words = this.#words;
    const entries = entriesOf(difference.changes, this.#compared.standing?.standings);
    const notes = this.#notes().map((text) => ({ text, mark: raw('–') }));
    return [
      title(this.#verdict(), difference.changes.length === 0 ? 'green' : 'yellow'),
      paragraph(words.title(old.file, current.file)),
      ...(this.#names ? [paragraph([span(this.#names.regulation.title[this.#lang], 'dim')])] : []),
      ...this.#otherOld(),
      ...KINDS.map((kind) =>
        this.#section(
          kind,
          entries.filter(({ change }) => change.change === kind),
        ),
      ),
      section(words.notes, [items(notes)]),
    ];
  }

  #verdict(): string {
    const { changes, same } = this.#compared.difference;
    if (changes.length === 0) return this.#words.same(String(same));
    const counts = KINDS.flatMap((kind) => {
      const count = changes.filter(({ change }) => change === kind).length;
      return count === 0 ? [] : [this.#words.counts[kind](String(count))];
    });
    return this.#words.differs(counts.join(', '), String(same));
  }

  #notes(): string[] {
    const { old, new: current, standing } = this.#compared;
    const words = this.#words;
    const reading = [old, current].flatMap((source) =>
      readingNotes(source, this.#lang).map((note) => words.ofText(source.file, note)),
    );
    return [
      standing === undefined ? words.noRegulation : this.#originNote(standing),
      ...reading,
      words.scope,
    ];
  }

  /** Whether the old text is, byte by byte, the one that the regulation was made from. */
  #originNote({ regulation }: NonNullable<ComparedTexts['standing']>): string {
    const { old } = this.#compared;
    const { sameText, otherText } = sourceWordsFor(this.#lang);
    return this.#words.ofText(old.file, regulation.source.sha256 === old.sha256 ? sameText : otherText);
  }

  /** What stands on the clauses means little where the text is not the regulation's. */
  #otherOld(): Block[] {
    const { standing } = this.#compared;
    if (standing === undefined || standing.lacking.length === 0) return [];
    const clauses = this.#few(standing.lacking.map((id) => official(id, this.#lang))).join('; ');
    return [paragraph([span(this.#words.otherOld(standing.regulation.id, clauses), 'yellow')])];
  }

  #few(names: readonly string[]): readonly string[] {
    if (names.length <= MOST_NAMES) return names;
    return [...names.slice(0, MOST_NAMES - 1), this.#words.more(String(names.length - MOST_NAMES + 1))];
  }

  #section(kind: ClauseChange['change'], entries: readonly Entry[]): Block {
    const { columns, sections } = this.#words;
    const heads = {
      changed: [columns.clause, columns.old, columns.new],
      added: [columns.clause, columns.new],
      removed: [columns.clause, columns.old],
      renumbered: [columns.old, columns.new],
    }[kind];
    const all = this.#names === undefined ? heads : [...heads, columns.standing];
    return section(
      sections[kind],
      [
        records(
          entries.map((one) => this.#item(one)),
          all,
          entries.map((one) => this.#row(one)),
        ),
      ],
      { count: entries.length },
    );
  }

  #item(entry: Entry): Item {
    const { change } = entry;
    const under = [...this.#wordItems(change), ...this.#standingItems(entry)];
    return { text: [span(this.#head(entry), 'bold')], mark: raw('●', TONES[change.change]), under };
  }

  #head({ change, parts }: Entry): string {
    const ids = [
      ...('old' in change ? [change.old.id] : []),
      ...('new' in change && !('old' in change && change.old.id === change.new.id) ? [change.new.id] : []),
    ];
    const named = ids.map((id) => upperFirst(official(id, this.#lang))).join(' → ');
    return parts === 0 ? named : `${named}, ${this.#words.withParts(String(parts))}`;
  }

  #wordItems(change: ClauseChange): Item[] {
    const words = this.#words;
    switch (change.change) {
      case 'changed':
        return [
          { text: [span(`${words.old}:`, 'dim'), ...sideOf(change.words, 'old')] },
          { text: [span(`${words.new}:`, 'dim'), ...sideOf(change.words, 'new')] },
        ];
      case 'added':
        return paragraphsOf(change.new).map((text) => ({ text: [span(text, 'green')] }));
      case 'removed':
        return paragraphsOf(change.old).map((text) => ({ text: [span(text, 'red')] }));
      case 'renumbered':
        return [];
    }
  }

  #row(entry: Entry): string[] {
    const { change, parts } = entry;
    const ids = (clause: PublishedClause): string => upperFirst(official(clause.id, this.#lang));
    const standing = this.#names === undefined ? [] : [this.#standingText(entry)];
    switch (change.change) {
      case 'changed': {
        const side = (one: 'old' | 'new'): string =>
          sideOf(change.words, one)
            .map(({ text }) => text)
            .join(' ');
        return [this.#head(entry), side('old'), side('new'), ...standing];
      }
      case 'added':
        return [ids(change.new), paragraphsOf(change.new).join(' '), ...standing];
      case 'removed':
        return [ids(change.old), paragraphsOf(change.old).join(' '), ...standing];
      case 'renumbered': {
        const more = parts === 0 ? '' : `, ${this.#words.withParts(String(parts))}`;
        return [ids(change.old) + more, ids(change.new), ...standing];
      }
    }
  }

  #standingItems(entry: Entry): Item[] {
    return this.#standingLists(entry).map(({ label, names }) => ({
      text: [span(names.length === 0 ? label : `${label}:`, 'dim')],
      under: this.#few(names).map((name) => ({ text: name, mark: raw('–', 'dim'), indent: 2 })),
    }));
  }

  #standingText(entry: Entry): string {
    const lists = this.#standingLists(entry);
    return lists
      .map(({ label, names }) => (names.length === 0 ? label : `${label}: ${this.#few(names).join('; ')}`))
      .join('. ');
  }

  /** Under a label each; none where no regulation was named. */
  #standingLists({ change, standing }: Entry): { label: string; names: string[] }[] {
    const words = this.#words;
    if (standing === undefined) return [];
    const isRenumbered = change.change === 'renumbered';
    const names = (all: readonly Citing[]): string[] => all.map((citing) => this.#citing(citing));
    const lists = [
      { label: words.on[change.change], names: names(standing.on) },
      // What cites a clause above is right as long as that one has its number.
      { label: words.above, names: isRenumbered ? [] : names(standing.above) },
      { label: words.parts, names: change.change === 'changed' ? names(standing.parts) : [] },
    ].filter((list) => list.names.length > 0);
    return lists.length > 0 || isRenumbered ? lists : [{ label: words.nothing, names: [] }];
  }

  /** What it is, and what a reader has to hold against the new words. */
  #citing(citing: Citing): string {
    const { kind, id } = citing;
    const names = this.#names!;
    const name =
      kind === 'clause' ? this.#words.unruled(official(id, this.#lang)) : citingName(citing, names);
    const what = whatOf(citing, names);
    return upperFirst(what === undefined ? name : `${name}: ${what}`);
  }
}

/** Who decides by a rule, what a notice says, why nothing is ruled; undefined where the name says it all. */
function whatOf({ kind, id }: Citing, names: Names): string | undefined {
  const { regulation, lang } = names;
  const messageIn = (notices: readonly Notice[]): string | undefined => {
    const notice = notices.find(({ code }) => code === id);
    return notice && joinedRemark(remarkText(notice, lang));
  };
  switch (kind) {
    case 'rule':
      return names.bodies(regulation.rules.filter((rule) => rule.id === id).map(({ body }) => body));
    case 'clause':
      return regulation.clauses
        .filter((clause) => clause.id === id)
        .map((clause) => whyUnruled(clause, regulation)?.[lang])[0];
    case 'matter':
      return names.matter(id);
    case 'voting':
      return names.body(id);
    case 'doubt':
      return messageIn(regulation.doubts);
    case 'advice':
      return messageIn(regulation.advice);
    case 'dated':
      return messageIn(regulation.dated);
    default:
      return undefined;
  }
}

type Notice = Remark & { readonly code: string };

const TONES = {
  changed: 'yellow',
  added: 'green',
  removed: 'red',
  renumbered: 'dim',
} as const satisfies Record<ClauseChange['change'], Tone>;

/** Items of a clause with its number before the first, as published. */
function paragraphsOf({ label, paragraphs }: PublishedClause): string[] {
  const [first = '', ...others] = paragraphs;
  return [`${label} ${first}`.trim(), ...others];
}
